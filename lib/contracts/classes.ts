import * as z from "zod/mini";
import type { PageCalendarEntries, PageCalendarList } from "../core/schedule/page-calendars";
import type { ScheduleChanges } from "../core/schedule/compare-schedules";
import type { PageCalendarPreview } from "../core/schedule/take-over-preview";
import { forbidsGuests } from "../core/policy/district-policy";
import type { UpcomingVisit } from "./caseload";
import { command, query, type InputOf } from "./contract";
import { anyKind, byId, id, nothing, text, vendor } from "./fields";
import { scheduleEntries } from "./schedule-entries";

/** Schema of a class's record. */
export const schoolClass = z.strictObject({
  id,
  name: text,
  teacherName: text,
  teacherEmail: text,
  room: text,
  siteId: z.string(),
  grade: text,
  booking: z.optional(
    z.discriminatedUnion("way", [
      z.strictObject({ way: z.literal("link") }),
      z.strictObject({ way: z.literal("ics") }),
      z.strictObject({ way: z.literal("account"), accountId: id, calendarId: id }),
    ]),
  ),
  language: z.optional(z.enum(["en", "es"])),
});
/** One of the calendars of her own calendar page. */
export const pageCalendarId = z.strictObject({ vendor, calendar: text });
const pageCalendar = z.strictObject({ classId: id, vendor, calendar: text });

/** Requests for classes and their schedules. An invalid save fails with errors by field and saves nothing. */
export const classesContract = {
  saveClass: command(schoolClass)
    .forbiddenBy((policy, saved) => forbidsGuests(policy, [saved]))
    .answers<null>(),
  /** Removes the class, its schedule, corrections and declines. Fails with `in-use` while students belong to it. */
  removeClass: command(byId).answers<null>(),
  /** Lists the booked visits to a class that are still to come: those that removing the class touches. */
  loadVisitsOfClass: query(byId).answers<UpcomingVisit[]>({ log: "records-shown", hidesInitials: false }),
  /** Compares entries with the class's schedule, which they would replace; null when it has none. */
  compareSchedule: query(z.strictObject({ classId: id, entries: scheduleEntries })).answers<ScheduleChanges | null>({
    log: "records-shown",
  }),
  /** Replaces a class's schedule as a whole. */
  importSchedule: command(z.strictObject({ classId: id, sourceName: text, entries: scheduleEntries })).answers<null>(),
  /**
   * Starts a school year: copies classes under their new teachers with her corrections of their titles, replaces
   * schedules, and gives students their new class and grade. All of it or, with one wrong record, nothing. The classes
   * of last year stay with their visits and records.
   */
  startSchoolYear: command(
    z.strictObject({
      copies: z.array(z.strictObject({ from: id, schoolClass })).check(z.maxLength(200)),
      schedules: z
        .array(z.strictObject({ classId: id, sourceName: text, entries: scheduleEntries }))
        .check(z.maxLength(200)),
      students: z.array(z.strictObject({ id, classId: id, grade: text })).check(z.maxLength(500)),
    }),
  )
    .forbiddenBy((policy, { copies }) =>
      forbidsGuests(
        policy,
        copies.map(({ schoolClass: copy }) => copy),
      ),
    )
    .answers<null>(),
  /** Saves the kind that she gives a title; null removes her correction, so that the rules apply again. */
  correctTitle: command(
    z.strictObject({ classId: id, titleKey: z.string(), kind: z.nullable(anyKind) }),
  ).answers<null>(),
  /** Lists the calendars whose events were read on her own calendar page. */
  loadPageCalendars: query(nothing).answers<PageCalendarList>({ log: null }),
  /** Gives what one of them shows, for a class that is yet to be made; null when it is not among them any more. */
  loadPageCalendar: query(pageCalendarId).answers<PageCalendarEntries | null>({ log: "records-shown" }),
  /** Shows what the class's schedule would be if one of them were taken over; saves nothing. */
  previewPageCalendar: query(pageCalendar).answers<PageCalendarPreview>({ log: "records-shown" }),
  /** Makes it the class's schedule for the days read, or adds the days read since. */
  takePageCalendar: command(pageCalendar).answers<null>(),
};

/** A class and the calendar on her own page to take over as its schedule. */
export type PageCalendarChoice = InputOf<(typeof classesContract)["takePageCalendar"]>;
/** Her correction of the kind of a title of a class. */
export type CorrectedTitle = InputOf<(typeof classesContract)["correctTitle"]>;
