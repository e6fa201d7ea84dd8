import * as z from "zod/mini";
import type { CalendarPreview } from "../core/school-calendar/propose-days";
import { command, query, type InputOf } from "./contract";
import { MAX_DAYS, byId, hours, id, isoDate, nothing, text } from "./fields";
import { scheduleEntries } from "./schedule-entries";
import type { SchoolCalendarView } from "./school-calendar-view";

const MAX_TITLES = 5000;
/** More schools than any therapist serves. */
const MAX_SITES = 100;
const optionalNumber = z.optional(z.number());

const meaning = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("no-school") }),
  z.strictObject({ kind: z.literal("testing"), startMinute: optionalNumber, endMinute: optionalNumber }),
  z.strictObject({ kind: z.literal("early-release"), endMinute: optionalNumber, earlyMinutes: optionalNumber }),
  z.strictObject({ kind: z.literal("late-start"), startMinute: optionalNumber, delayMinutes: optionalNumber }),
  z.strictObject({ kind: z.literal("day-letter"), letter: text }),
  z.strictObject({ kind: z.literal("bell-schedule"), bellScheduleId: z.string() }),
]);

/** One date, or the Mondays to Fridays of a range whose last day is `to`; `title` is a note for herself. */
const typedDays = { siteId: id, from: z.string(), to: z.string(), title: text, meaning };

/** Her decision on one title of a school calendar. */
const decidedDays = z.strictObject({
  key: id,
  title: text,
  dates: z.array(isoDate).check(z.maxLength(MAX_DAYS)),
  meaning,
  state: z.enum(["open", "confirmed", "excluded"]),
});

/** Schema of a bell schedule's record. */
export const bellSchedule = z.strictObject({
  id,
  siteId: id,
  name: text,
  rows: z
    .array(z.strictObject({ startMinute: z.number(), endMinute: z.number(), to: z.nullable(hours) }))
    .check(z.maxLength(100)),
});

/** Schema of a rotation's record. */
export const rotation = z.strictObject({
  id,
  siteId: id,
  from: z.string(),
  to: z.string(),
  letters: z.array(text).check(z.maxLength(100)),
  onNoSchool: z.enum(["moves", "lost"]),
  every: z.optional(z.literal("week")),
});

/** Requests for days on which a school differs. An invalid save fails with errors by field and saves nothing. */
export const schoolCalendarContract = {
  loadSchoolCalendar: query(nothing).answers<SchoolCalendarView>({ log: null }),
  /** Shows what importing a school calendar would add to its site; saves nothing. */
  previewSchoolCalendar: query(
    z.strictObject({ siteId: id, sourceName: text, entries: scheduleEntries }),
  ).answers<CalendarPreview>({ log: null }),
  /** Saves a school calendar with her decision on each title. Replaces the days imported from the same file before. */
  importSchoolCalendar: command(
    z.strictObject({ siteId: id, sourceName: text, days: z.array(decidedDays).check(z.maxLength(MAX_TITLES)) }),
  ).answers<null>(),
  /** `otherSiteIds`: sites that get the same days; not for a bell schedule, which belongs to one site. */
  addSchoolDays: command(
    z.strictObject({ ...typedDays, otherSiteIds: z.optional(z.array(id).check(z.maxLength(MAX_SITES))) }),
  ).answers<null>(),
  /** Gives listed days other dates, another site or another meaning. */
  changeSchoolDays: command(
    z.strictObject({ ...typedDays, ids: z.array(id).check(z.maxLength(MAX_DAYS)) }),
  ).answers<null>(),
  removeSchoolDays: command(z.strictObject({ ids: z.array(id) })).answers<null>(),
  saveBellSchedule: command(bellSchedule).answers<null>(),
  /** Fails with `in-use` while a day follows it. */
  removeBellSchedule: command(byId).answers<null>(),
  saveRotation: command(rotation).answers<null>(),
  removeRotation: command(byId).answers<null>(),
};

/** Days typed into the form: one date, or the Mondays to Fridays of a range. */
export type TypedDays = InputOf<(typeof schoolCalendarContract)["addSchoolDays"]>;
/** Listed days that are changed together: their dates, site or meaning. */
export type ChangedDays = InputOf<(typeof schoolCalendarContract)["changeSchoolDays"]>;
/** A school calendar with her decision on each title. */
export type CalendarImport = InputOf<(typeof schoolCalendarContract)["importSchoolCalendar"]>;
/** Her decision on one title of a school calendar. */
export type DecidedDays = CalendarImport["days"][number];
/** A school calendar that was read from a file, before she decides on its titles. */
export type SchoolCalendarFile = InputOf<(typeof schoolCalendarContract)["previewSchoolCalendar"]>;
