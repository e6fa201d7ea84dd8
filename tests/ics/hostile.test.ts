import { describe, expect, it } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import { expandDays, expandSchedule, occurrencesBetween } from "../../lib/ics/occurrences";
import { MAX_BYTES, parseSchedule } from "../../lib/ics/parse-schedule";
import { ScheduleIndex } from "../../lib/ics/schedule-index";
import { QueryRange } from "../../lib/ics/series";
import { expectSchedule, fixtureBytes } from "./read-fixture";

const HEAD = "BEGIN:VCALENDAR\r\n";
const LESSON = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20250908T090000Z\r\nSUMMARY:Writing\r\nEND:VEVENT\r\n";
/** Lessons of one UID at one time, as many as there are titles. */
const lessons = (count: number) =>
  Array.from({ length: count }, (_, index) => LESSON.replace("Writing", `Writing ${index}`)).join("");
const FOOT = "END:VCALENDAR\r\n";
const DAY = { from: "2025-09-08", to: "2025-09-09" };

function refusalOf(source: string | Uint8Array): string | undefined {
  const parsed = parseSchedule(source);
  return parsed.ok ? undefined : parsed.failure.code;
}

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe("files that are no calendar", () => {
  it.each([
    ["empty", ""],
    ["empty", " \r\n\r\n"],
    ["empty", bytes()],
    ["empty", bytes(0xef, 0xbb, 0xbf)],
    ["web-page", "<!DOCTYPE html><html><body>Sign in</body></html>"],
    ["web-page", "\r\n  <html lang='en'><head><title>Google Calendar</title></head></html>"],
    ["web-page", "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'></html>"],
    ["json", '{"error":"not found"}'],
    ["json", '[{"kind":"calendar#event"}]'],
    ["zip", bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
    ["zip", bytes(0x1f, 0x8b, 8, 0)],
    ["pdf", "%PDF-1.7 ..."],
    ["pdf", new TextEncoder().encode("%PDF-1.7 ...")],
    ["binary", bytes(1, 2, 0, 255, 254, 0, 7)],
    ["no-calendar", "8:05-8:25 Arrival M-F"],
    ["no-calendar", fixtureBytes("events-outside-calendar")],
    ["no-entries", fixtureBytes("no-events")],
    ["no-entries", `${HEAD}BEGIN:VTODO\r\nSUMMARY:Grade papers\r\nEND:VTODO\r\n${FOOT}`],
    ["truncated", `${HEAD}BEGIN:VEVENT\r\nDTSTART:20250908T09`],
  ])("are refused as %s", (code, source) => {
    expect(refusalOf(source)).toBe(code);
  });

  it("are refused unread when too large, with the sizes", () => {
    expect(parseSchedule("x".repeat(2_200_000), { maxBytes: 1_048_576 })).toEqual({
      ok: false,
      failure: { code: "too-large", parameters: { megabytes: 2, limit: 1 } },
    });
    expect(refusalOf(new Uint8Array(MAX_BYTES + 1))).toBe("too-large");
  });

  it("tell how many entries could not be read", () => {
    const parsed = parseSchedule(`${HEAD}${LESSON.replace("20250908", "soon")}${FOOT}`);
    expect(parsed).toEqual({
      ok: false,
      failure: {
        code: "no-entries",
        notes: [{ code: "event-skipped", line: 4, property: "DTSTART", count: 1 }],
      },
    });
  });
});

describe("hostile calendars", () => {
  it("cuts a line of ten megabytes and reads on", () => {
    const parsed = expectSchedule(`${HEAD}${LESSON.replace("Writing", "x".repeat(10_000_000))}${LESSON}${FOOT}`);
    expect(parsed.entries[0]?.title).toHaveLength(65_535);
    expect(parsed.notes).toEqual([{ code: "line-cut", line: 5, count: 1 }]);
    expect(parsed.entries).toHaveLength(2);
  });

  it("cuts a line folded two hundred thousand times and reads on", () => {
    const parsed = expectSchedule(`${HEAD}${LESSON.replace("Writing", "x\r\n y".repeat(200_000))}${LESSON}${FOOT}`);
    expect(parsed.entries[0]?.title).toHaveLength(65_535);
    expect(parsed.notes).toEqual([{ code: "line-cut", line: 5, count: 1 }]);
  });

  it("skips what nobody reads without a note", () => {
    const parsed = expectSchedule(`${HEAD}DESCRIPTION:${"x\r\n y".repeat(100_000)}\r\n${LESSON}${FOOT}`);
    expect(parsed.notes).toEqual([]);
  });

  it("counts two hundred thousand open components instead of following them", () => {
    const nest = "BEGIN:X-NEST\r\n".repeat(200_000);
    expect(expectSchedule(`${HEAD}${nest}${LESSON}${FOOT}`).entries).toHaveLength(1);
    const inside = LESSON.replace("UID:a\r\n", `UID:a\r\n${nest}`);
    expect(parseSchedule(`${HEAD}${inside}${LESSON}${FOOT}`)).toMatchObject({
      value: { entries: [{ title: "Writing" }] },
    });
  });

  it("reads two hundred thousand parameters", () => {
    const many = LESSON.replace("SUMMARY", `SUMMARY${";X=1".repeat(10_000)}`);
    const starts = LESSON.replace("Writing", "Reading").replace("DTSTART", `DTSTART${";X=1".repeat(10_000)}`);
    expect(expectSchedule(`${HEAD}${many}${starts}${FOOT}`).entries).toHaveLength(2);
  });

  it("reads fifty thousand exceptions in one list", () => {
    const list = Array.from({ length: 50_000 }, () => "20250915T090000Z").join(",");
    const series = LESSON.replace("SUMMARY", `RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:${list}\r\nSUMMARY`);
    const { entries, notes } = expectSchedule(`${HEAD}${series}${FOOT}`);
    expect(notes).toEqual([]);
    const shown = occurrencesBetween(entries, { from: "2025-09-01", to: "2025-10-01" }, "UTC");
    expect(shown.map(({ date }) => date)).toEqual(["2025-09-08", "2025-09-22"]);
  });

  it("keeps the first events of a file with too many and counts the rest", () => {
    const parsed = parseSchedule(`${HEAD}${lessons(30)}${FOOT}`, { maxEvents: 10 });
    expect(parsed).toMatchObject({ value: { notes: [{ code: "events-cut", count: 20 }] } });
    expect(parsed.ok && parsed.value.entries).toHaveLength(10);
  });

  it("gives twenty thousand events of one UID ids of their own", () => {
    const { entries } = expectSchedule(`${HEAD}${lessons(20_000)}${FOOT}`);
    expect(new Set(entries.map(({ entryId }) => entryId)).size).toBe(20_000);
  });

  it("bounds a series that happens all the time", () => {
    const start = { date: "2025-09-01", minute: 0, zone: "UTC" };
    const rules = [{ freq: "SECONDLY" as const, interval: 1, weekStart: "MO" as const }];
    const entry = { entryId: "a", title: "", start, durationMinutes: 0, busy: true, rules };
    expect(occurrencesBetween([entry], DAY, "UTC")).toHaveLength(2000);
    expect(expandDays([entry], DAY, "UTC").cut).toEqual([entry]);
    expect(expandSchedule([entry], { from: "2025-09-01", to: "2025-09-04" }, "UTC").cut).toEqual(["a"]);
  });

  it("gives up a rule that never matches after a bounded number of steps", () => {
    const start = { date: "1990-01-01", minute: 0, zone: "UTC" };
    const never = { freq: "SECONDLY" as const, interval: 1, weekStart: "MO" as const, bySecond: [1], byMinute: [2] };
    const rules = [{ ...never, count: 900_000_000, bySetPos: [2] }];
    const entry = { entryId: "a", title: "", start, durationMinutes: 0, busy: true, rules };
    expect(expandDays([entry], DAY, "UTC")).toEqual({ occurrences: [], cut: [entry] });
  });

  it("shares a bounded number of steps among many such rules, and names the ones that were cut", () => {
    const start = { date: "1990-01-01", minute: 0, zone: "UTC" };
    const never = {
      freq: "DAILY" as const,
      interval: 1,
      weekStart: "MO" as const,
      byMonth: [2],
      byMonthDay: [30],
      count: 2,
    };
    const plain = { title: "", start, durationMinutes: 0, busy: true };
    const hostile = Array.from({ length: 5 }, (_, index) => ({ ...plain, entryId: `h${index}`, rules: [never] }));
    const lesson = { ...plain, entryId: "lesson", start: { ...start, date: "2025-09-08" } };
    const shown: string[] = [];
    const range = new QueryRange(Date.UTC(2025, 8, 8) / 1000, Date.UTC(2025, 8, 9) / 1000);
    const limits = { maxPerEntry: 10, maxTotal: 100, maxSteps: 1000, maxTotalSteps: 2500, minSteps: 10 };
    const index = new ScheduleIndex([...hostile, lesson], "UTC");
    const listCut = index.query({ instants: range, days: range }, limits, ({ entry }) => shown.push(entry.entryId));
    expect(listCut()).toEqual(hostile);
    expect(shown).toEqual(["lesson"]);
  });

  it.each(["DAILY", "HOURLY", "YEARLY"] as const)(
    "two thousand %s rules that never match hide no lesson behind them",
    (freq) => {
      const never = { freq, interval: 1, weekStart: "MO" as const, byMonth: [2], byMonthDay: [30], count: 5 };
      const plain = { title: "", durationMinutes: 30, busy: true };
      const hostile = Array.from({ length: 2000 }, (_, index) => ({
        ...plain,
        entryId: `h${index}`,
        start: { date: "0001-01-01", minute: 0, zone: "UTC" },
        rules: [never],
      }));
      const weekly = { freq: "WEEKLY" as const, interval: 1, weekStart: "MO" as const, count: 200 };
      const start = { date: "2024-09-02", minute: 540, zone: "UTC" };
      const lesson = { ...plain, entryId: "lesson", title: "Writing", start, rules: [weekly] };
      const shown = occurrencesBetween([...hostile, lesson], DAY, "UTC");
      expect(shown.map(({ title, startMinute }) => [title, startMinute])).toEqual([["Writing", 540]]);
    },
  );

  it.each(["DAILY", "WEEKLY", undefined] as const)("names what is beyond a week's share: %s", (freq) => {
    const week = { from: "2025-09-08", to: "2025-09-15" };
    const start = { date: freq ? "2025-01-06" : "2025-09-08", minute: 540, zone: "UTC" };
    const rules = freq ? [{ freq, interval: 1, weekStart: "MO" as const }] : [];
    const entries = Array.from({ length: 60_000 }, (_, index) => {
      const plain = { entryId: `e${index}`, title: "", start, durationMinutes: 30, busy: true };
      return freq ? { ...plain, rules } : plain;
    });
    const { occurrences, cut } = expandDays(entries, week, "UTC");
    expect(occurrences).toHaveLength(4200);
    expect(cut).toEqual(entries.slice(freq === "DAILY" ? 600 : 4200));
    // What fits is whole, and nothing of it is named.
    const few = entries.slice(0, 600);
    expect(expandDays(few, week, "UTC")).toMatchObject({
      occurrences: { length: freq === "DAILY" ? 4200 : 600 },
      cut: [],
    });
  });

  it("60,000 daily events cost a week as much work as 600 of them: as many reads of entries, none of those beyond", () => {
    /** Daily lessons that count how often anything of them is read. */
    function counted(length: number) {
      const reads = new Float64Array(length);
      const entries = Array.from({ length }, (_, index) => {
        const start = { date: "2025-01-06", minute: 480 + (index % 400), zone: "UTC" };
        const rules = [{ freq: "DAILY" as const, interval: 1, weekStart: "MO" as const }];
        const plain = { entryId: `e${index}`, title: "", start, durationMinutes: 30, busy: true, rules };
        return new Proxy(plain, { get: (entry, key) => ((reads[index]! += 1), Reflect.get(entry, key) as unknown) });
      });
      const readsOf = (from: number, to: number) => reads.subarray(from, to).reduce((sum, one) => sum + one, 0);
      return { entries, reads, readsOf };
    }
    const [few, many] = [counted(600), counted(60_000)];
    const weeks = ["2025-09-08", "2025-09-15", "2026-03-02"].map((from) => ({ from, to: addDays(from, 7) }));
    // Each entry is looked at once, when its schedule is asked for the first time.
    for (const { entries } of [few, many]) expandDays(entries, weeks[0]!, "UTC");
    const preparing = many.readsOf(600, 60_000) / 59_400;
    expect(preparing).toBeLessThan(few.readsOf(0, 600) / 600);
    for (const week of weeks) {
      for (const { reads } of [few, many]) reads.fill(0);
      const [ofFew, ofMany] = [few, many].map(({ entries }) => expandDays(entries, week, "UTC").occurrences.length);
      expect([ofFew, ofMany]).toEqual([4200, 4200]);
      expect(many.readsOf(0, 600)).toBe(few.readsOf(0, 600));
      expect(many.readsOf(600, 60_000)).toBe(0);
    }
  });

  it("names what was cut in file order, and shows the holidays behind a feed of too many lessons", () => {
    const daily = { rules: [{ freq: "DAILY" as const, interval: 1, weekStart: "MO" as const }] };
    const plain = { title: "", durationMinutes: 30, busy: true };
    const lessons = Array.from({ length: 900 }, (_, index) => ({
      ...plain,
      ...daily,
      entryId: `e${index}`,
      start: { date: "2025-01-06", minute: 540, zone: "UTC" },
    }));
    const holiday = { ...plain, entryId: "holiday", start: { date: "2025-09-10" }, durationMinutes: 1440 };
    const over = { ...plain, entryId: "over", start: { date: "2025-03-10", minute: 540, zone: "UTC" } };
    const entries = [lessons[0]!, holiday, ...lessons.slice(1), over, { ...holiday, entryId: "fair" }];
    const { occurrences, cut } = expandDays(entries, { from: "2025-09-08", to: "2025-09-15" }, "UTC");
    expect(occurrences.filter(({ allDay }) => allDay).map(({ entryId }) => entryId)).toEqual(["holiday", "fair"]);
    expect(cut).toEqual(lessons.slice(600));
  });

  it("counts a rule again that was cut short while it was counted", () => {
    const start = { date: "2025-09-01", minute: 540, zone: "UTC" };
    const rules = [{ freq: "DAILY" as const, interval: 1, weekStart: "MO" as const, byMonth: [9], count: 10 }];
    const entry = { entryId: "a", title: "", start, durationMinutes: 0, busy: true, rules };
    const index = new ScheduleIndex([entry], "UTC");
    const range = new QueryRange(Date.UTC(2025, 8, 1) / 1000, Date.UTC(2025, 8, 30) / 1000);
    const countWith = (maxSteps: number): number => {
      let count = 0;
      const limits = { maxPerEntry: 100, maxTotal: 100, maxSteps, maxTotalSteps: 1000, minSteps: 1 };
      index.query({ instants: range, days: range }, limits, () => (count += 1));
      return count;
    };
    countWith(5);
    expect(countWith(1000)).toBe(10);
  });

  it("follows a rule by the minute where its own end keeps it small", () => {
    const minutely = LESSON.replace("SUMMARY", "RRULE:FREQ=MINUTELY;INTERVAL=15;COUNT=6\r\nSUMMARY");
    const { entries, notes } = expectSchedule(`${HEAD}${minutely}${FOOT}`);
    expect(notes).toEqual([]);
    expect(occurrencesBetween(entries, DAY, "UTC").map(({ startMinute }) => startMinute)).toEqual([
      540, 555, 570, 585, 600, 615,
    ]);
    const long = expectSchedule(`${HEAD}${minutely.replace("COUNT=6", "COUNT=600")}${FOOT}`);
    expect(long.notes).toMatchObject([{ code: "rule-too-frequent", count: 1 }]);
  });

  describe("the rows that stop ical.js, between two ordinary lessons", () => {
    const entryWith = (lines: string, start = "DTSTART:20250901T100000Z"): string =>
      `BEGIN:VEVENT\r\nUID:h\r\n${start}\r\n${lines}\r\nSUMMARY:Hostile\r\nEND:VEVENT\r\n`;
    const ZONE = [
      ...["BEGIN:VTIMEZONE", "TZID:Endless", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:-0500"],
      ...["TZOFFSETTO:-0500", "RRULE:FREQ=SECONDLY", "END:STANDARD", "END:VTIMEZONE", ""],
    ].join("\r\n");
    const hoursOf = (text: string): string[] => {
      const { entries } = expectSchedule(`${HEAD}${LESSON}${text}${LESSON.replace("UID:a", "UID:z")}${FOOT}`);
      const { occurrences, cut } = expandDays(entries, DAY, "UTC");
      expect(occurrences.filter(({ title, startMinute }) => title === "Writing" && startMinute === 540)).toHaveLength(
        2,
      );
      expect(cut.length).toBeLessThanOrEqual(1);
      return occurrences.filter(({ title }) => title === "Hostile").map(({ startMinute }) => `${startMinute}`);
    };
    it.each<[string, string, string[]]>([
      ["every second", entryWith("RRULE:FREQ=SECONDLY"), []],
      ["every minute", entryWith("RRULE:FREQ=MINUTELY"), []],
      ["a thousand million days", entryWith("RRULE:FREQ=DAILY;COUNT=999999999"), ["600"]],
      ["the 30th of February", entryWith("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), []],
      ["the last days of months, five times", entryWith("RRULE:FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=5"), []],
      [
        "a zone whose clock changes every second",
        `${ZONE}${entryWith("RRULE:FREQ=DAILY", "DTSTART;TZID=Endless:20250901T100000")}`,
        ["900"],
      ],
      ["a duration of all time", entryWith("DURATION:P999999999999999999W", "DTSTART:20250908T100000Z"), ["600"]],
      ["every day since the year 1", entryWith("RRULE:FREQ=DAILY", "DTSTART:00010101T100000Z"), ["600"]],
      ["an interval of nothing", entryWith("RRULE:FREQ=DAILY;INTERVAL=0"), ["600"]],
    ])("%s", (_, text, hours) => {
      expect(hoursOf(text)).toEqual(hours);
    });
  });

  it("reads two hundred thousand parameters on one line, and a line of a hundred megabytes where it may", () => {
    const many = LESSON.replace("DTSTART", `DTSTART${";X=1".repeat(200_000)}`);
    const parsed = expectSchedule(`${HEAD}${many}${LESSON}${FOOT}`);
    expect(parsed.entries.map(({ title }) => title)).toContain("Writing");
    const long = LESSON.replace("Writing", "x".repeat(100 * 1_048_576));
    expect(refusalOf(`${HEAD}${long}${FOOT}`)).toBe("too-large");
    const read = parseSchedule(`${HEAD}${long}${LESSON}${FOOT}`, { maxBytes: 2 ** 28 });
    expect(read).toMatchObject({
      value: { entries: [{}, { title: "Writing" }], notes: [{ code: "line-cut", count: 1 }] },
    });
  });

  it("keeps property names that are names of JavaScript's own harmless", () => {
    const parsed = expectSchedule(fixtureBytes("strange-names"));
    expect(Object.keys(parsed.entries[0]!)).not.toContain("__proto__");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("reports progress through a long file", () => {
    const shares: number[] = [];
    parseSchedule(`${HEAD}${LESSON.repeat(40_000)}${FOOT}`, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});
