import { describe, expect, it } from "vitest";
import { contradict, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import { periodOf } from "../../../lib/core/mandate/mandate-period";
import { aMandate } from "../../fixtures/builders";

const aLine = (over: Partial<MandateLine> = {}): MandateLine => ({ ...aMandate(30, 1)[0]!, ...over });
const span = (line: MandateLine, date: string) => {
  const period = periodOf(line, date);
  return period && `${period.from} ${period.to} ${String(period.minutes)}`;
};

describe("the period of a mandate line", () => {
  it.each([
    ["week", "2026-10-08", "2026-10-05 2026-10-12 30"],
    ["week", "2026-10-11", "2026-10-05 2026-10-12 30"],
    ["week", "2026-11-01", "2026-10-26 2026-11-02 30"], // the clock changes
    ["month", "2027-02-28", "2027-02-01 2027-03-01 30"],
    ["month", "2026-12-31", "2026-12-01 2027-01-01 30"],
    ["day", "2026-10-08", "2026-10-08 2026-10-09 30"],
    ["day", "2026-10-10", "2026-10-10 2026-10-11 0"],
    ["year", "2026-06-30", "2025-07-01 2026-07-01 30"],
    ["year", "2026-07-01", "2026-07-01 2027-07-01 30"],
  ] as const)("%s of %s", (per, date, period) => {
    expect(span(aLine({ per }), date)).toBe(period);
  });

  it("of a year runs from the day on which the IEP begins", () => {
    const line = aLine({ per: "year", from: "2024-02-29" });
    expect(span(line, "2026-02-28")).toBe("2025-03-01 2026-03-01 30");
    expect(span(line, "2028-02-29")).toBe("2028-02-29 2029-03-01 30");
    expect(span(line, "2024-02-28")).toBeUndefined();
  });

  it("of “3 of 4 weeks” is four weeks long and grants three", () => {
    const line = aLine({ weeks: { served: 3, cycle: 4 }, from: "2026-08-31" });
    expect(span(line, "2026-09-27")).toBe("2026-08-31 2026-09-28 90");
    expect(span(line, "2026-09-28")).toBe("2026-09-28 2026-10-26 90");
  });
});

it.each([
  ["the same minutes all the time", {}, {}, true],
  ["one after the other", { to: "2026-12-01" }, { from: "2026-12-02" }, false],
  ["a day in common", { to: "2026-12-01" }, { from: "2026-12-01" }, true],
  ["other minutes", { bucket: "in-class" }, { bucket: "consult" }, false],
  ["minutes of which one line does not say where", { bucket: "direct" }, { bucket: "out-of-class" }, true],
] as const)("lines with %s", (_what, a, b, expected) => {
  expect([contradict(aLine(a), aLine(b)), contradict(aLine(b), aLine(a))]).toEqual([expected, expected]);
});
