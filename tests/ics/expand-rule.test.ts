import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RuleExpansion } from "../../lib/ics/expand-rule";
import { findRule } from "../../lib/ics/parse-rule";
import { findStamp } from "../../lib/ics/property-value";
import { shapeOf } from "../../lib/ics/rule-shape";

const FAR = Date.UTC(2150, 0, 1) / 1000;

function textOf(localSec: number): string {
  return new Date(localSec * 1000).toISOString().replaceAll(/[-:]/g, "").slice(0, 15);
}

/** Starts of a rule on its own wall clock, at most `most` of them, from `from` on. */
function startsOf(
  text: string,
  start: string,
  { from = 0, most = 60 }: { from?: number; most?: number } = {},
): string[] {
  const parsed = findRule(text);
  const stamp = findStamp(start)!;
  const until = parsed?.until === undefined ? undefined : findStamp(parsed.until)!;
  const toLocal = until ? until.day * 86_400 + until.sec + 1 : FAR;
  const starts: string[] = [];
  const expansion = new RuleExpansion(shapeOf(parsed!.rule, { day: stamp.day, sec: stamp.sec, allDay: false }));
  expansion.startsBetween(
    { fromLocal: from, toLocal },
    { steps: 5_000_000 },
    (local) => starts.push(textOf(local)) < most,
  );
  return starts;
}

/** "RULE START START,START,...", worked out by python3-dateutil; see README.md. */
const REFERENCE = readFileSync(new URL("../fixtures/ics/rules.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ") as [string, string, string]);

describe("RuleExpansion", () => {
  it.each(REFERENCE)("expands %s from %s as python-dateutil does", (rule, start, starts) => {
    expect(startsOf(rule, start).join(",")).toBe(starts);
  });

  it.each(REFERENCE)("gives the same from the middle of %s from %s", (rule, start, starts) => {
    const expected = starts.split(",");
    const middle = expected[Math.floor(expected.length / 2)]!;
    const stamp = findStamp(middle)!;
    const rest = startsOf(rule, start, {
      from: stamp.day * 86_400 + stamp.sec,
      most: expected.length - Math.floor(expected.length / 2),
    });
    expect(rest).toEqual(expected.slice(Math.floor(expected.length / 2)));
  });

  // A yearly rule that names days but no month stays in the month of its start, as libical reads it.
  it("takes what a rule leaves open from its start", () => {
    expect(startsOf("FREQ=YEARLY;BYMONTHDAY=1,15;COUNT=4", "20250901T090000")).toEqual([
      "20250901T090000",
      "20250915T090000",
      "20260901T090000",
      "20260915T090000",
    ]);
    expect(startsOf("FREQ=YEARLY;BYWEEKNO=37;COUNT=2", "20250908T090000")).toEqual([
      "20250908T090000",
      "20260907T090000",
    ]);
  });

  it.each([
    "FREQ=SOMETIMES",
    "INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYDAY=",
    "FREQ=MONTHLY;BYMONTH=13",
    "FREQ=MONTHLY;BYMONTHDAY=0",
    "FREQ=WEEKLY;COUNT=many",
    "FREQ=WEEKLY;UNTL=20251231",
    "FREQ=DAILY;BYHOUR=24",
    "nonsense",
    "",
  ])("finds no rule in %j", (text) => {
    expect(findRule(text)).toBeUndefined();
  });

  it.each(["freq=weekly;byday=mo", "FREQ=WEEKLY;BYDAY= MO ;", "FREQ=WEEKLY;BYDAY=MO;X-NAME=1"])("reads %j", (text) => {
    expect(findRule(text)?.rule).toEqual({ freq: "WEEKLY", interval: 1, weekStart: "MO", byDay: [{ weekday: "MO" }] });
  });
});
