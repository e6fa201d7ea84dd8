import fc from "../seeded-checks";
import { expect, test } from "vitest";
import { parseInput } from "../../lib/contracts/parse-input";
import { MAX_DURATION_MINUTES, MAX_WHOLE_DAYS } from "../../lib/core/schedule/schedule-entry";
import type { RecurrenceRule, ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import { dateOfDayNumber, dayNumber, WEEKDAYS } from "../../lib/core/time/iso-date";
import { expandDays } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";

const ZONE = "America/New_York";
const START = { date: "2026-10-06", minute: 485, zone: ZONE };
const RULE: RecurrenceRule = { freq: "WEEKLY", interval: 1, weekStart: "MO" };
const ENTRY: ScheduleEntry = { entryId: "writing", title: "Writing", start: START, durationMinutes: 30, busy: true };

const asked = (entries: readonly unknown[]) => parseInput("compareSchedule", { classId: "k12", entries });
const withRule = (more: object): object => ({ rules: [{ ...RULE, ...more }] });
const withChange = (more: object): object => ({
  overrides: [{ replaces: START, start: START, durationMinutes: 30, busy: true, ...more }],
});

test.each<[field: string, more: object]>([
  ["durationMinutes", { durationMinutes: 1e308 }],
  ["durationMinutes", { durationMinutes: -1 }],
  ["wholeDays", { wholeDays: 2 ** 53 }],
  ["wholeDays", { wholeDays: -1 }],
  ["wholeDays", { wholeDays: 0.5 }],
  ["extraStarts.0.durationMinutes", { extraStarts: [{ ...START, durationMinutes: 1e308 }] }],
  ["overrides.0.durationMinutes", withChange({ durationMinutes: 1e308 })],
  ["overrides.0.wholeDays", withChange({ wholeDays: 1e308 })],
  ["rules.0.interval", withRule({ interval: 1e308 })],
  ["rules.0.interval", withRule({ interval: 0 })],
  ["rules.0.interval", withRule({ interval: 0.5 })],
  ["rules.0.count", withRule({ count: -1 })],
  ["rules.0.byDay.0.nth", withRule({ byDay: [{ weekday: "MO", nth: 54 }] })],
  ["rules.0.byMonth.0", withRule({ byMonth: [13] })],
  ["rules.0.byMonthDay.0", withRule({ byMonthDay: [0] })],
  ["rules.0.byMonthDay", withRule({ byMonthDay: Array.from({ length: 401 }, () => 1) })],
  ["rules.0.byYearDay.0", withRule({ byYearDay: [-367] })],
  ["rules.0.byWeekNo.0", withRule({ byWeekNo: [0.5] })],
  ["rules.0.byHour.0", withRule({ byHour: [24] })],
  ["rules.0.byMinute.0", withRule({ byMinute: [60] })],
  ["rules.0.bySecond.0", withRule({ bySecond: [61] })],
  ["rules.0.bySetPos.0", withRule({ bySetPos: [2 ** 53] })],
])("a number that no calendar file gives is refused by the name of its field: %s", (field, more) => {
  expect(asked([{ ...ENTRY, ...more }])).toEqual({ ok: false, failure: `compareSchedule.entries.0.${field}` });
});

/** Any number that a field may be sent; the contract decides which are taken. */
const number = (least: number, most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: least, max: most }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0, 0.5, 1, 1e9, 2 ** 53, 1e308) },
  );
const DAYS = { min: dayNumber("0000-01-01"), max: dayNumber("9999-12-31") };
const time = fc.record(
  {
    date: fc.oneof(fc.integer(DAYS), fc.constantFrom(DAYS.min, DAYS.max, dayNumber("2026-10-05"))).map(dateOfDayNumber),
    minute: fc.integer({ min: 0, max: 1440 }),
    zone: fc.constantFrom(ZONE, "UTC", "Pacific/Apia", "Own", "Mars/Base"),
  },
  { requiredKeys: ["date"] },
);
const minutes = number(0, MAX_DURATION_MINUTES);
const days = number(0, MAX_WHOLE_DAYS);
const list = (least: number, most: number) => fc.array(number(least, most), { minLength: 1, maxLength: 3 });
const rule = fc.record(
  {
    freq: fc.constantFrom<RecurrenceRule["freq"][]>("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "SECONDLY"),
    interval: fc.oneof(fc.constant(1), number(1, 1e9)),
    weekStart: fc.constantFrom(...WEEKDAYS),
    count: number(1, 1e9),
    until: time,
    byDay: fc.array(fc.record({ weekday: fc.constantFrom(...WEEKDAYS) }), { minLength: 1, maxLength: 3 }),
    byMonth: list(1, 12),
    byMonthDay: list(-31, 31),
    byYearDay: list(-366, 366),
    byWeekNo: list(-53, 53),
    byHour: list(0, 23),
    bySetPos: list(-366, 366),
  },
  { requiredKeys: ["freq", "interval", "weekStart"] },
);
const offset = fc.integer({ min: -359_999, max: 359_999 });
const zones = fc.record({
  Own: fc.array(fc.record({ onset: time, offsetBeforeSec: offset, offsetSec: offset }), { minLength: 1, maxLength: 2 }),
});
const change = fc.record(
  {
    replaces: time,
    start: time,
    durationMinutes: minutes,
    busy: fc.boolean(),
    andFollowing: fc.boolean(),
    wholeDays: days,
  },
  { requiredKeys: ["replaces", "start", "durationMinutes", "busy"] },
);
const entry = fc.record(
  {
    entryId: fc.constant("writing"),
    title: fc.constant("Writing"),
    start: time,
    durationMinutes: minutes,
    busy: fc.boolean(),
    wholeDays: days,
    rules: fc.array(rule, { maxLength: 2 }),
    extraStarts: fc.array(time, { maxLength: 2 }),
    excludedStarts: fc.array(time, { maxLength: 2 }),
    excludedRules: fc.array(rule, { maxLength: 1 }),
    overrides: fc.array(change, { maxLength: 2 }),
    zones,
  },
  { requiredKeys: ["entryId", "title", "start", "durationMinutes", "busy"] },
);

test("every entry that is taken can be expanded, in any zone", () => {
  let taken = 0;
  fc.assert(
    fc.property(entry, fc.constantFrom(ZONE, "Pacific/Apia", "UTC"), (one, zone) => {
      const parsed = asked([one]);
      if (!parsed.ok) return;
      taken += 1;
      expandDays(parsed.value.entries, { from: "2026-10-05", to: "2026-10-12" }, zone);
    }),
    { numRuns: 600 },
  );
  expect(taken).toBeGreaterThan(100);
});

test("the longest and the most that a calendar file can say is taken, and expanded", () => {
  const parsed = parseSchedule(
    [
      ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "DTSTART:00010101T000000Z", "DTEND:99991231T235959Z"],
      ...["SUMMARY:a", "RRULE:FREQ=DAILY;INTERVAL=99999999999;COUNT=99999999999", "END:VEVENT"],
      ...["BEGIN:VEVENT", "UID:b", `DTSTART;TZID=${ZONE}:20261005T080000`, "DURATION:P3660D", "SUMMARY:b"],
      ...["RRULE:FREQ=YEARLY;BYYEARDAY=-366,366;BYSETPOS=-366,366;BYSECOND=60", "END:VEVENT", "END:VCALENDAR", ""],
    ].join("\r\n"),
  );
  if (!parsed.ok) throw new Error(parsed.failure.code);
  const { entries } = parsed.value;
  expect(entries.map(({ wholeDays }) => wholeDays)).toEqual([undefined, MAX_WHOLE_DAYS]);
  expect(asked(entries)).toMatchObject({ ok: true });
  const { occurrences, cut } = expandDays(entries, { from: "2026-10-05", to: "2026-10-07" }, ZONE);
  expect(cut).toEqual([]);
  expect(occurrences.map(({ title, date }) => `${title} ${date}`)).toEqual(["a 2026-10-05", "a 2026-10-06"]);
});
