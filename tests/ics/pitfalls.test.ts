import { describe, expect, it } from "vitest";
import { occurrencesBetween } from "../../lib/ics/occurrences";
import { expectSchedule, fixtureBytes, spansOf } from "./read-fixture";

const SEPTEMBER = ["2025-09-01", "2025-10-01"] as const;
const AUTUMN = ["2025-09-01", "2026-01-01"] as const;

/** Short for "this UTC time on these days of September 2025, for so long". */
function at(time: string, days: readonly number[], minutes = 30): string[] {
  return days.map((day) => {
    const start = new Date(`2025-09-${String(day).padStart(2, "0")}T${time}:00Z`);
    const end = new Date(start.getTime() + minutes * 60_000);
    return `${start.toISOString().slice(0, 19)}Z/${end.toISOString().slice(0, 19)}Z`;
  });
}

interface Pitfall {
  fixture: string;
  spans: string[];
  window?: readonly [string, string];
  notes?: string[];
}

const NINE = at("13:00", [8]);
const SERIES = at("13:00", [8, 15, 22]);
const SKIPPED = at("13:00", [8, 22]);
const MOVED = [...at("13:00", [8]), ...at("15:00", [15]), ...at("13:00", [22])];

const ZONES: Pitfall[] = [
  { fixture: "windows-zone-no-vtimezone", spans: NINE },
  { fixture: "iana-zone-no-vtimezone", spans: NINE },
  { fixture: "x-wr-timezone-floating", spans: NINE },
  { fixture: "x-wr-timezone-after-events", spans: NINE },
  {
    // A UTC start is taken at its word, as RFC 5545 says: it does not follow X-WR-TIMEZONE over the clock change.
    // Guessing otherwise would move lessons of feeds that really mean UTC; the note tells of the hour instead.
    fixture: "utc-rule-with-calendar-zone",
    window: AUTUMN,
    spans: ["2025-10-27", "2025-11-03", "2025-11-10"].map((day) => `${day}T13:00:00Z/${day}T13:30:00Z`),
    notes: ["utc-may-shift"],
  },
  { fixture: "prefixed-zone", spans: at("13:00", [8], 0) },
  { fixture: "offset-zone", spans: at("13:00", [8], 0), notes: ["zone-guessed"] },
  { fixture: "shown-zone-unquoted", spans: at("13:00", [8], 0) },
  { fixture: "quoted-zone", spans: NINE },
  { fixture: "numbered-windows-zone", spans: at("13:00", [8], 0) },
  { fixture: "customized-zone", spans: at("14:00", [8]) },
  { fixture: "unknown-zone", spans: ["2025-09-08T09:00:00/2025-09-08T09:00:00"], notes: ["zone-unknown"] },
  { fixture: "unknown-zone-calendar-zone", spans: at("13:00", [8], 0), notes: ["zone-from-calendar"] },
  {
    fixture: "stale-vtimezone",
    window: ["2026-03-01", "2026-04-01"],
    spans: ["2026-03-16T13:00:00Z/2026-03-16T13:30:00Z"],
  },
  {
    fixture: "one-year-vtimezone",
    window: ["2025-07-01", "2025-08-01"],
    spans: ["2025-07-07T13:00:00Z/2025-07-07T13:30:00Z"],
  },
  { fixture: "miscased-zone-with-vtimezone", spans: at("14:00", [8], 0) },
  { fixture: "end-in-another-zone", spans: at("13:00", [8], 90) },
  { fixture: "two-calendars", spans: [...at("13:00", [8], 0), ...at("14:00", [8], 0)] },
];

const CLOCK_CHANGES: Pitfall[] = [
  {
    fixture: "clock-gap",
    window: ["2026-03-01", "2026-04-01"],
    spans: [
      "2026-03-07T07:30:00Z/2026-03-07T07:45:00Z",
      "2026-03-08T07:30:00Z/2026-03-08T07:45:00Z",
      "2026-03-09T06:30:00Z/2026-03-09T06:45:00Z",
    ],
  },
  { fixture: "clock-overlap", window: AUTUMN, spans: ["2025-11-02T05:30:00Z/2025-11-02T05:45:00Z"] },
  {
    fixture: "weekly-over-clock-change",
    window: AUTUMN,
    spans: [
      "2025-10-27T13:00:00Z/2025-10-27T13:30:00Z",
      "2025-11-03T14:00:00Z/2025-11-03T14:30:00Z",
      "2025-11-10T14:00:00Z/2025-11-10T14:30:00Z",
    ],
  },
];

const LENGTHS: Pitfall[] = [
  { fixture: "all-day-with-end", spans: ["2025-09-08/2025-09-09"] },
  { fixture: "all-day-no-end", spans: ["2025-09-08/2025-09-09"] },
  { fixture: "eight-digits-no-value", spans: ["2025-09-08/2025-09-09"] },
  { fixture: "multi-day-all-day", window: ["2025-09-08", "2025-09-09"], spans: ["2025-09-05/2025-09-10"] },
  { fixture: "all-day-ends-on-its-day", spans: ["2025-09-08/2025-09-09"] },
  { fixture: "duration", spans: at("13:00", [8], 75) },
  { fixture: "no-end-no-duration", spans: at("13:00", [8], 0) },
  { fixture: "duration-empty", spans: at("13:00", [8], 0) },
  { fixture: "end-before-start", spans: at("13:00", [8], 0), notes: ["end-before-start"] },
  { fixture: "negative-duration", spans: at("13:00", [8], 0), notes: ["end-before-start"] },
  { fixture: "endless-duration", spans: at("13:00", [8], 0), notes: ["property-ignored"] },
  { fixture: "seconds", spans: ["2025-09-08T13:00:15Z/2025-09-08T13:30:45Z"] },
  { fixture: "overnight", spans: ["2025-09-09T02:00:00Z/2025-09-09T06:00:00Z"] },
];

const EXCEPTIONS: Pitfall[] = [
  { fixture: "exdate-utc", spans: SKIPPED },
  { fixture: "exdate-other-zone", spans: SKIPPED },
  { fixture: "exdate-list", spans: at("13:00", [22]) },
  {
    fixture: "exdate-across-clock-change",
    window: AUTUMN,
    spans: ["2025-10-27T13:00:00Z/2025-10-27T13:30:00Z", "2025-11-10T14:00:00Z/2025-11-10T14:30:00Z"],
  },
  { fixture: "exdate-date-on-timed", spans: SKIPPED },
  { fixture: "exdate-eight-digits", spans: SKIPPED },
  { fixture: "exdate-floating", spans: SKIPPED },
  { fixture: "exdate-all-day", spans: ["2025-09-08/2025-09-09", "2025-09-22/2025-09-23"] },
  { fixture: "rdate-no-rrule", spans: at("13:00", [8, 10]) },
  { fixture: "rdate-period", spans: [...NINE, ...at("14:00", [10], 60), ...at("14:00", [11], 15)] },
  { fixture: "rdate-date-on-timed", spans: at("13:00", [8, 10]) },
  { fixture: "rdate-equals-instance", spans: SERIES },
  { fixture: "exrule", spans: at("13:00", [8, 9, 11, 12]) },
];

const OVERRIDES: Pitfall[] = [
  { fixture: "recurrence-id-utc", spans: MOVED },
  { fixture: "recurrence-id-other-zone", spans: MOVED },
  { fixture: "recurrence-id-date", spans: MOVED },
  { fixture: "override-before-master", spans: MOVED },
  { fixture: "override-two-sequences", spans: [...at("13:00", [8]), ...at("16:00", [15]), ...at("13:00", [22])] },
  { fixture: "override-moved-into-window", window: ["2025-09-09", "2025-09-14"], spans: at("15:00", [11]) },
  { fixture: "override-moved-out-of-window", spans: SKIPPED },
  {
    fixture: "this-and-future",
    window: AUTUMN,
    spans: [
      "2025-10-20T13:00:00Z/2025-10-20T13:30:00Z",
      "2025-10-27T13:00:00Z/2025-10-27T13:30:00Z",
      "2025-11-04T15:00:00Z/2025-11-04T16:00:00Z",
      "2025-11-11T15:00:00Z/2025-11-11T16:00:00Z",
    ],
  },
  { fixture: "override-cancelled", spans: SKIPPED, notes: ["cancelled"] },
  { fixture: "series-cancelled", spans: [], notes: ["cancelled"] },
  { fixture: "override-orphan", spans: at("15:00", [15, 22, 29]), notes: ["copy-repeats"] },
  { fixture: "same-uid-twice", spans: at("13:00", [8, 9]) },
  { fixture: "same-uid-higher-sequence", spans: at("13:00", [8], 60), notes: ["duplicate-replaced"] },
  { fixture: "no-uid", spans: [...NINE, ...at("13:00", [9], 0)] },
];

const RULES: Pitfall[] = [
  // Strict, as Google, Outlook and every library read it: UNTIL=20250922 is the beginning of that day. The note
  // tells that the lesson of the last day is not shown, so nobody is left to find out.
  { fixture: "until-date-on-timed", spans: at("13:00", [8, 15]), notes: ["until-date"] },
  { fixture: "until-local", spans: SERIES },
  { fixture: "until-exact", spans: SERIES },
  {
    fixture: "until-evening",
    spans: ["09", "10", "11"].map((day) => `2025-09-${day}T00:00:00Z/2025-09-${day}T00:30:00Z`),
  },
  { fixture: "until-before-start", spans: [] },
  { fixture: "until-and-count", spans: at("13:00", [8, 15]) },
  {
    fixture: "until-instant-on-all-day",
    spans: ["2025-09-08/2025-09-09", "2025-09-15/2025-09-16", "2025-09-22/2025-09-23"],
  },
  { fixture: "count-zero", spans: NINE },
  {
    fixture: "setpos-last",
    window: ["2025-09-01", "2025-11-01"],
    spans: [...at("13:00", [30]), "2025-10-31T13:00:00Z/2025-10-31T13:30:00Z"],
  },
  { fixture: "every-other-week-monday", spans: at("13:00", [9, 14, 23, 28]) },
  { fixture: "every-other-week-sunday", spans: [...at("13:00", [9, 21, 23])] },
  // Not shown on its start's own day, as libical: the rule says on which days lessons are, and Google and Outlook
  // never write such a start. A lesson shown on a day without one costs a walk for nothing.
  { fixture: "start-beside-its-rule", spans: at("13:00", [9, 11, 16]), notes: ["rule-start-mismatch"] },
  {
    fixture: "leap-day-yearly",
    window: ["2024-01-01", "2029-01-01"],
    spans: ["2024-02-29T14:00:00Z/2024-02-29T14:30:00Z", "2028-02-29T14:00:00Z/2028-02-29T14:30:00Z"],
  },
  {
    fixture: "monthly-on-the-31st",
    window: ["2025-08-01", "2026-06-01"],
    spans: [
      "2025-08-31T13:00:00Z/2025-08-31T13:30:00Z",
      "2025-10-31T13:00:00Z/2025-10-31T13:30:00Z",
      "2025-12-31T14:00:00Z/2025-12-31T14:30:00Z",
      "2026-01-31T14:00:00Z/2026-01-31T14:30:00Z",
    ],
  },
  { fixture: "two-rules", spans: at("13:00", [8, 10, 15]) },
  { fixture: "rule-with-blanks", spans: at("13:00", [9, 11]) },
  { fixture: "bad-rule", spans: at("13:00", [8, 9]), notes: ["rule-shown-once"] },
  { fixture: "misspelt-rule-part", spans: NINE, notes: ["rule-shown-once"] },
  { fixture: "interval-zero", spans: at("13:00", [8, 9]) },
  { fixture: "hourly", spans: [...NINE, ...at("14:00", [8]), ...at("15:00", [8])] },
];

const TEXTS: Pitfall[] = [
  "line-feed-only",
  "carriage-return-only",
  "two-carriage-returns",
  "blank-lines",
  "byte-order-mark",
  "utf-16-little",
  "fold-inside-a-letter",
  "lower-case",
  "strange-names",
].map((fixture) => ({ fixture, spans: NINE }));

const BROKEN: Pitfall[] = [
  { fixture: "windows-1252", spans: NINE, notes: ["charset-guessed"] },
  { fixture: "line-without-colon", spans: [...NINE, ...at("13:00", [9], 0)], notes: ["line-skipped"] },
  { fixture: "bad-line-in-alarm", spans: NINE, notes: ["line-skipped"] },
  { fixture: "no-start", spans: NINE, notes: ["event-skipped"] },
  { fixture: "iso-date-start", spans: [...NINE, "2025-09-08T09:00:00/2025-09-08T09:00:00"] },
  { fixture: "impossible-day", spans: NINE, notes: ["event-skipped"] },
  { fixture: "truncated", spans: NINE, notes: ["file-truncated", "event-incomplete"] },
  { fixture: "event-never-closed", spans: at("13:00", [9], 0), notes: ["event-incomplete"] },
];

const HOSTILE: Pitfall[] = [
  { fixture: "vtimezone-endless-seconds", spans: at("15:00", [8], 0) },
  {
    fixture: "daily-last-two-days-of-month",
    window: AUTUMN,
    spans: ["09-29T13", "09-30T13", "10-30T13", "10-31T13", "11-29T14"].map(
      (start) => `2025-${start}:00:00Z/2025-${start}:30:00Z`,
    ),
  },
  { fixture: "sub-daily", spans: [...NINE, ...NINE], notes: ["rule-too-frequent"] },
  {
    fixture: "year-one-daily",
    window: ["2025-09-08", "2025-09-09"],
    spans: ["2025-09-08T09:00:00/2025-09-08T09:30:00"],
  },
  { fixture: "february-30-rule", spans: [] },
  { fixture: "huge-count", window: ["2025-09-08", "2025-09-10"], spans: at("13:00", [8, 9]) },
];

describe.each([
  ["zones", ZONES],
  ["clock changes", CLOCK_CHANGES],
  ["lengths", LENGTHS],
  ["exceptions", EXCEPTIONS],
  ["overrides", OVERRIDES],
  ["rules", RULES],
  ["texts", TEXTS],
  ["broken files", BROKEN],
  ["hostile files", HOSTILE],
])("%s", (_, pitfalls) => {
  it.each(pitfalls)("$fixture", ({ fixture, spans, window = SEPTEMBER, notes = [] }) => {
    const schedule = expectSchedule(fixtureBytes(fixture));
    expect(spansOf(schedule, window)).toEqual([...spans].sort());
    expect(schedule.notes.map(({ code }) => code)).toEqual(notes);
  });
});

describe("what is shown", () => {
  it("keeps titles as plain text with their escapes undone", () => {
    const [entry] = expectSchedule(fixtureBytes("escapes")).entries;
    expect(entry?.title).toBe("Snack, free play; <b>tidy up</b>\nRoom 4 \\ 5");
  });

  it.each(["utf-16-little", "windows-1252"])("reads the letters of %s", (fixture) => {
    expect(expectSchedule(fixtureBytes(fixture)).entries[0]?.title).toBe("Música");
  });

  it("joins a letter that a fold cut in two", () => {
    expect(expectSchedule(fixtureBytes("fold-inside-a-letter")).entries[0]?.title).toBe(`${"x".repeat(66)}ú leída`);
  });

  it.each(["transparent", "busystatus-free"])("marks %s entries as not busy", (fixture) => {
    const { entries } = expectSchedule(fixtureBytes(fixture));
    const window = { from: "2025-09-08", to: "2025-09-09" };
    expect(occurrencesBetween(entries, window, "America/New_York")).toMatchObject([{ busy: false }]);
  });

  it("names the calendar's zone", () => {
    expect(expectSchedule(fixtureBytes("x-wr-timezone-floating")).calendarZone).toBe("America/New_York");
    expect(expectSchedule(fixtureBytes("iana-zone-no-vtimezone")).calendarZone).toBe("America/New_York");
    expect(expectSchedule(fixtureBytes("unknown-zone")).calendarZone).toBeNull();
  });

  it("says on which line something is wrong and how often", () => {
    const { notes } = expectSchedule(fixtureBytes("line-without-colon"));
    expect(notes).toEqual([{ code: "line-skipped", line: 10, count: 1 }]);
  });
});
