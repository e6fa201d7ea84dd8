import * as z from "zod/mini";
import type { PageCalendarList } from "../core/schedule/page-calendars";
import type { ScheduleChanges } from "../core/schedule/compare-schedules";
import type { PageCalendarPreview } from "../core/schedule/take-over-preview";
import { command, query, type InputOf } from "./contract";
import { anyKind, byId, id, nothing, text, vendor } from "./fields";
import { scheduleEntries } from "./schedule-entries";

/** The record of a class. */
export const schoolClass = z.strictObject({
  id,
  name: text,
  teacherName: text,
  teacherEmail: text,
  room: text,
  siteId: z.string(),
  grade: text,
});
const pageCalendar = z.strictObject({ classId: id, site: vendor, calendar: text });

/** Classes and their schedules. Saves answer with what is wrong, field by field; nothing is saved then. */
export const classesContract = {
  saveClass: command(schoolClass).answers<null>(),
  /** Removes the class, its schedule, corrections and declines. Refused while students belong to it. */
  removeClass: command(byId).answers<null>(),
  /** What replacing a class's schedule would change; null when it has none. */
  compareSchedule: query(z.strictObject({ classId: id, entries: scheduleEntries })).answers<ScheduleChanges | null>(),
  /** Replaces a class's schedule as a whole. */
  importSchedule: command(z.strictObject({ classId: id, sourceName: text, entries: scheduleEntries })).answers<null>(),
  /** The therapist's word on a title; null takes it back to what the rules say. */
  correctTitle: command(
    z.strictObject({ classId: id, titleKey: z.string(), kind: z.nullable(anyKind) }),
  ).answers<null>(),
  /** The calendars whose events were seen on her own calendar page. */
  loadPageCalendars: query(nothing).answers<PageCalendarList>(),
  /** What taking one of them over as the class's schedule would bring; nothing is kept of it. */
  previewPageCalendar: query(pageCalendar).answers<PageCalendarPreview>(),
  /** Makes it the class's schedule for the days read, or adds what was read since. */
  takePageCalendar: command(pageCalendar).answers<null>(),
};

/** A class and the calendar of her own page that shall be its schedule. */
export type PageCalendarWanted = InputOf<(typeof classesContract)["takePageCalendar"]>;
/** The therapist's word on a title of a class. */
export type TitleWord = InputOf<(typeof classesContract)["correctTitle"]>;
