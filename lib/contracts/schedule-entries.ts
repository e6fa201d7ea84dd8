import * as z from "zod/mini";
import { WEEKDAYS } from "../core/time/iso-date";
import { isoDate, minute, text } from "./fields";

/**
 * Schedule entries as the parser of calendar files gives them. Unknown fields are refused, as in every contract:
 * a field added to the parser must be added to this schema too. Values come from files of unknown origin, so their
 * size is bounded; their meaning is not checked.
 */
const MOST_ENTRIES = 200_000;
/** Longest line that the parser keeps, with the suffix that it adds to keep the parts of a split series apart. */
const LONGEST_LINE = 70_000;

const fileText = z.string().check(z.maxLength(LONGEST_LINE));
const time = {
  date: isoDate,
  minute: z.optional(minute),
  second: z.optional(z.number()),
  zone: z.optional(fileText),
};
const scheduleTime = z.strictObject(time);
const numbers = z.optional(z.array(z.number()));

const rule = z.strictObject({
  freq: z.enum(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "MINUTELY", "SECONDLY"]),
  interval: z.number(),
  count: z.optional(z.number()),
  until: z.optional(scheduleTime),
  weekStart: z.enum(WEEKDAYS),
  byDay: z.optional(z.array(z.strictObject({ weekday: z.enum(WEEKDAYS), nth: z.optional(z.number()) }))),
  byMonth: numbers,
  byMonthDay: numbers,
  byYearDay: numbers,
  byWeekNo: numbers,
  byHour: numbers,
  byMinute: numbers,
  bySecond: numbers,
  bySetPos: numbers,
});
const rules = z.optional(z.array(rule));
const times = z.optional(z.array(scheduleTime));

const override = z.strictObject({
  replaces: scheduleTime,
  andFollowing: z.optional(z.boolean()),
  cancelled: z.optional(z.boolean()),
  title: z.optional(z.string()),
  location: z.optional(z.string()),
  start: scheduleTime,
  durationMinutes: z.number().check(z.minimum(0)),
  wholeDays: z.optional(z.number()),
  tentative: z.optional(z.boolean()),
  busy: z.boolean(),
});

const observance = z.strictObject({
  onset: scheduleTime,
  offsetBeforeSec: z.number(),
  offsetSec: z.number(),
  rules,
  extraOnsets: times,
});

export const scheduleEntry = z.strictObject({
  entryId: fileText.check(z.minLength(1)),
  uid: z.optional(z.string()),
  replaces: z.optional(scheduleTime),
  title: z.string(),
  location: z.optional(z.string()),
  start: scheduleTime,
  durationMinutes: z.number().check(z.minimum(0)),
  wholeDays: z.optional(z.number()),
  rules,
  extraStarts: z.optional(z.array(z.strictObject({ ...time, durationMinutes: z.optional(z.number()) }))),
  excludedStarts: times,
  excludedRules: rules,
  overrides: z.optional(z.array(override)),
  zones: z.optional(z.record(z.string(), z.array(observance))),
  cancelled: z.optional(z.boolean()),
  tentative: z.optional(z.boolean()),
  cycleDays: z.optional(z.array(text).check(z.maxLength(20))),
  busy: z.boolean(),
});

/** All entries of one file, address or pasted text. */
export const scheduleEntries = z.array(scheduleEntry).check(z.maxLength(MOST_ENTRIES));
