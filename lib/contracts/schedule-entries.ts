import * as z from "zod/mini";
import { MAX_DURATION_MINUTES, MAX_REPEATS, MAX_RULE_VALUES, MAX_WHOLE_DAYS } from "../core/schedule/schedule-entry";
import { WEEKDAYS } from "../core/time/iso-date";
import { isoDate, minute, text } from "./fields";

/**
 * Schedule entries as the parser of calendar files gives them. Unknown fields are refused, as in every contract:
 * a field added to the parser must be added to this schema too. Values come from files of unknown origin, so their
 * size is bounded, and numbers stay within what the parser gives, so that no sum of them leaves the calendar; what they
 * mean is not checked.
 */
const MAX_ENTRIES = 200_000;
/** Longest line that the parser keeps, with the suffix that it adds to keep the parts of a split series apart. */
const MAX_LINE_LENGTH = 70_000;
const MAX_OFFSET_SEC = 99 * 3600 + 99 * 60 + 99;

const fileText = z.string().check(z.maxLength(MAX_LINE_LENGTH));
const time = {
  date: isoDate,
  minute: z.optional(minute),
  second: z.optional(z.int().check(z.minimum(0), z.maximum(59))),
  zone: z.optional(fileText),
};
const scheduleTime = z.strictObject(time);
const repeats = z.int().check(z.minimum(1), z.maximum(MAX_REPEATS));
const durationMinutes = z.number().check(z.minimum(0), z.maximum(MAX_DURATION_MINUTES));
const wholeDays = z.optional(z.int().check(z.minimum(0), z.maximum(MAX_WHOLE_DAYS)));

/** The values of one part of a rule, within the ranges of RFC 5545 section 3.3.10. */
const values = (least: number, most: number) =>
  z.optional(z.array(z.int().check(z.minimum(least), z.maximum(most))).check(z.maxLength(MAX_RULE_VALUES)));
const isPlace = (place: number): boolean => place !== 0;
/** A place that counts from the end when negative; zero names none. */
const placesUpTo = (most: number) => z.int().check(z.minimum(-most), z.maximum(most), z.refine(isPlace));
const places = (most: number) => z.optional(z.array(placesUpTo(most)).check(z.maxLength(MAX_RULE_VALUES)));

const numberedDay = z.strictObject({ weekday: z.enum(WEEKDAYS), nth: z.optional(placesUpTo(53)) });

const rule = z.strictObject({
  freq: z.enum(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "MINUTELY", "SECONDLY"]),
  interval: repeats,
  count: z.optional(repeats),
  until: z.optional(scheduleTime),
  weekStart: z.enum(WEEKDAYS),
  byDay: z.optional(z.array(numberedDay).check(z.maxLength(MAX_RULE_VALUES))),
  byMonth: values(1, 12),
  byMonthDay: places(31),
  byYearDay: places(366),
  byWeekNo: places(53),
  byHour: values(0, 23),
  byMinute: values(0, 59),
  bySecond: values(0, 60),
  bySetPos: places(366),
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
  durationMinutes,
  wholeDays,
  tentative: z.optional(z.boolean()),
  busy: z.boolean(),
});

/** In seconds; iCalendar can write no more than 99 hours, 99 minutes and 99 seconds. */
const zoneOffset = z.int().check(z.minimum(-MAX_OFFSET_SEC), z.maximum(MAX_OFFSET_SEC));

const observance = z.strictObject({
  onset: scheduleTime,
  offsetBeforeSec: zoneOffset,
  offsetSec: zoneOffset,
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
  durationMinutes,
  wholeDays,
  rules,
  extraStarts: z.optional(z.array(z.strictObject({ ...time, durationMinutes: z.optional(durationMinutes) }))),
  excludedStarts: times,
  excludedRules: rules,
  overrides: z.optional(z.array(override)),
  zones: z.optional(z.record(z.string(), z.array(observance).check(z.minLength(1)))),
  cancelled: z.optional(z.boolean()),
  tentative: z.optional(z.boolean()),
  cycleDays: z.optional(z.array(text).check(z.maxLength(20))),
  cycleWeeks: z.optional(z.array(text).check(z.maxLength(20))),
  busy: z.boolean(),
});

/** All entries of one file, address or pasted text. */
export const scheduleEntries = z.array(scheduleEntry).check(z.maxLength(MAX_ENTRIES));
