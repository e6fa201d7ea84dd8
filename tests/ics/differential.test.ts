import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { fixtureBytes, spansOf } from "./read-fixture";

const { starts: PEER } = JSON.parse(
  readFileSync(new URL("../fixtures/ics/differential.json", import.meta.url), "utf8"),
) as { starts: Record<string, Record<string, string[]>> };

/** Where the peer is wrong or reads otherwise, and why. Each must still differ, or its line has to go. */
const DEFENDED: Record<string, string> = {
  "clock-overlap": "takes the second of two equal times; RFC 5545 section 3.3.5 says the first",
  "events-outside-calendar": "reads events without a calendar; they are refused by name here",
  "exdate-date-on-timed": "does not apply a day as an exception to a timed series",
  "exdate-eight-digits": "does not apply a day as an exception to a timed series",
  exrule: "knows no EXRULE",
  "february-30-rule": "shows the start of a rule that never happens",
  "interval-zero": "shows the start only",
  "lower-case": "looks a zone up by a name that was written otherwise",
  "miscased-zone-with-vtimezone": "prefers its own zone to the one that the file defines under that very name",
  "numbered-windows-zone": "knows no such name and lets the time float",
  "offset-zone": "knows no such name and lets the time float",
  "override-orphan": "shows a copied series once",
  "prefixed-zone": "knows no such name and lets the time float",
  "rdate-date-on-timed": "puts the extra day at midnight",
  "rule-with-blanks": "drops the day behind which a blank stands",
  "start-beside-its-rule": "shows the start on a day that the rule does not name",
  "this-and-future": "changes one occurrence only",
  "until-local": "reads a local UNTIL as UTC and loses the last lesson",
  "utc-rule-with-calendar-zone": "moves UTC times with X-WR-TIMEZONE",
};

function ownStarts(name: string, window: string): string[] {
  const parsed = parseSchedule(fixtureBytes(name));
  if (!parsed.ok) return [];
  const [from, to] = window.split("/") as [string, string];
  return spansOf({ ...parsed.value, entries: parsed.value.entries.map(shownEvenIfCancelled) }, [from, to])
    .map((span) => span.split("/")[0]!)
    .sort();
}

/** The peer hides no cancelled entry; what is compared here is when things are, not whether. */
function shownEvenIfCancelled<T extends { cancelled?: boolean; overrides?: { cancelled?: boolean }[] }>(entry: T): T {
  const overrides = entry.overrides?.map((override) => ({ ...override, cancelled: false }));
  return { ...entry, cancelled: false, ...(overrides ? { overrides } : {}) };
}

describe("against python3-recurring-ical-events", () => {
  it.each(Object.keys(PEER).filter((name) => !(name in DEFENDED)))("%s is the same", (name) => {
    for (const [window, starts] of Object.entries(PEER[name]!)) expect(ownStarts(name, window)).toEqual(starts);
  });

  it.each(Object.entries(DEFENDED))("%s differs: it %s", (name) => {
    const windows = Object.entries(PEER[name]!);
    expect(windows.some(([window, starts]) => ownStarts(name, window).join() !== starts.join())).toBe(true);
  });
});
