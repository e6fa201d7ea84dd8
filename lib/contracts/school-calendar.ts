import * as z from "zod/mini";
import type { CalendarPreview } from "../core/school-calendar/propose-days";
import { command, query, type InputOf } from "./contract";
import { MOST_DAYS, byId, hours, id, isoDate, nothing, text } from "./fields";
import { scheduleEntries } from "./schedule-entries";
import type { SchoolCalendarView } from "./school-calendar-view";

const MOST_TITLES = 5000;
/** No therapist serves more schools. */
const MOST_SITES = 100;
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

/** What the therapist decided about one title of a school's calendar. */
const decidedDays = z.strictObject({
  key: id,
  title: text,
  dates: z.array(isoDate).check(z.maxLength(MOST_DAYS)),
  meaning,
  state: z.enum(["open", "confirmed", "excluded"]),
});

/** The record of a bell schedule. */
export const bellSchedule = z.strictObject({
  id,
  siteId: id,
  name: text,
  rows: z
    .array(z.strictObject({ startMinute: z.number(), endMinute: z.number(), to: z.nullable(hours) }))
    .check(z.maxLength(100)),
});

/** The record of a rotation. */
export const rotation = z.strictObject({
  id,
  siteId: id,
  from: z.string(),
  to: z.string(),
  letters: z.array(text).check(z.maxLength(100)),
  onNoSchool: z.enum(["moves", "lost"]),
});

/** Days on which a school runs differently. Saves answer with what is wrong, field by field; nothing is saved then. */
export const schoolCalendarContract = {
  loadSchoolCalendar: query(nothing).answers<SchoolCalendarView>(),
  /** What would a school's calendar give its site? Changes nothing. */
  previewSchoolCalendar: query(
    z.strictObject({ siteId: id, sourceName: text, entries: scheduleEntries }),
  ).answers<CalendarPreview>(),
  /** Keeps a school's calendar as decided, title by title. Replaces what the same file gave before. */
  importSchoolCalendar: command(
    z.strictObject({ siteId: id, sourceName: text, days: z.array(decidedDays).check(z.maxLength(MOST_TITLES)) }),
  ).answers<null>(),
  /** `otherSiteIds`: sites that get the same; not for a bell schedule, which belongs to one site. */
  addSchoolDays: command(
    z.strictObject({ ...typedDays, otherSiteIds: z.optional(z.array(id).check(z.maxLength(MOST_SITES))) }),
  ).answers<null>(),
  /** Days of the list get other dates, another site or another meaning. */
  changeSchoolDays: command(
    z.strictObject({ ...typedDays, ids: z.array(id).check(z.maxLength(MOST_DAYS)) }),
  ).answers<null>(),
  removeSchoolDays: command(z.strictObject({ ids: z.array(id) })).answers<null>(),
  saveBellSchedule: command(bellSchedule).answers<null>(),
  /** Refused while days go by it. */
  removeBellSchedule: command(byId).answers<null>(),
  saveRotation: command(rotation).answers<null>(),
  removeRotation: command(byId).answers<null>(),
};

/** Days that are typed in: one date, or the Mondays to Fridays of a range. */
export type TypedDays = InputOf<(typeof schoolCalendarContract)["addSchoolDays"]>;
/** Days of the list that are changed as a whole: their dates, their site or what they mean. */
export type ChangedDays = InputOf<(typeof schoolCalendarContract)["changeSchoolDays"]>;
/** A school's calendar, title by title as decided. */
export type CalendarImport = InputOf<(typeof schoolCalendarContract)["importSchoolCalendar"]>;
/** What the therapist decided about one title of a school's calendar. */
export type DecidedDays = CalendarImport["days"][number];
/** A school's calendar that was read and not decided on yet. */
export type SchoolCalendarFile = InputOf<(typeof schoolCalendarContract)["previewSchoolCalendar"]>;
