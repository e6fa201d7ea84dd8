import { describe, expect, test } from "vitest";
import { contradict, isInForce, pushInLine, takes, type MandateLine } from "../../../lib/core/mandate/mandate-line";

const line = (changes: Partial<MandateLine> = {}): MandateLine => ({
  ...{ id: "line-1", minutes: 30, times: 2, per: "week", bucket: "in-class" },
  ...changes,
});

describe("a line is in force", () => {
  test.each([
    ["the day before it begins", "2026-09-06", false],
    ["on its first day", "2026-09-07", true],
    ["on its last day", "2026-12-18", true],
    ["the day after it ends", "2026-12-19", false],
  ])("%s: %s", (_when, date, expected) => {
    expect(isInForce(line({ from: "2026-09-07", to: "2026-12-18" }), date)).toBe(expected);
  });

  test("at any time where it has neither day, and without an end where it has none", () => {
    expect(isInForce(line(), "1999-01-01")).toBe(true);
    expect(isInForce(line({ from: "2026-09-07" }), "2099-01-01")).toBe(true);
    expect(isInForce(line({ to: "2026-12-18" }), "1999-01-01")).toBe(true);
  });
});

test("a direct line takes what was given in class and outside of it, and nothing else", () => {
  const direct = line({ bucket: "direct" });
  expect(takes(direct, "in-class") && takes(direct, "out-of-class")).toBe(true);
  expect(takes(direct, "consult") || takes(direct, "observation")).toBe(false);
  expect(takes(line(), "out-of-class")).toBe(false);
});

describe("two lines contradict each other", () => {
  const autumn = line({ from: "2026-09-07", to: "2026-12-18" });

  test.each<[string, Partial<MandateLine>, boolean]>([
    ["in the same bucket on the same days", {}, true],
    ["one of them direct", { bucket: "direct" }, true],
    ["in other buckets", { bucket: "out-of-class" }, false],
    ["that share one day", { from: "2026-12-18" }, true],
    ["that follow each other, as a step-down does", { from: "2026-12-19" }, false],
    ["where the other ended before", { to: "2026-09-06" }, false],
    ["where the other ends on the first day", { to: "2026-09-07" }, true],
  ])("%s", (_what, changes, expected) => {
    const other = line({ id: "line-2", ...changes });
    expect([contradict(autumn, other), contradict(other, autumn)]).toEqual([expected, expected]);
  });
});

test("visits in class count towards the line that takes them on that day", () => {
  const [before, after] = [
    line({ id: "a", to: "2026-12-18" }),
    line({ id: "b", from: "2026-12-19", bucket: "direct" }),
  ];
  const consult = line({ id: "c", bucket: "consult" });
  const lines = [consult, before, after];
  expect(pushInLine(lines, "2026-12-18")?.id).toBe("a");
  expect(pushInLine(lines, "2026-12-19")?.id).toBe("b");
  expect(pushInLine([consult], "2026-12-19")).toBeUndefined();
});
