import { isOpen } from "../../core/booking/state";
import { routineChange, routineUnder, type RoutineChange } from "../../core/booking/routine-change";
import type { Booking, ClassSchedule } from "../../core/caseload/records";
import { titleKey } from "../../core/routines/title-key";
import { isOnTurn, type ScheduleEntry } from "../../core/schedule/schedule-entry";
import type { WeekFacts } from "../../core/suggest/week-facts";
import { addDays, mondayOf, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import { occurrencesBetween } from "../../ics/occurrences";
import type { WorkedOutClass } from "../../core/class-week/class-week";
import type { ScheduleRecords } from "../../core/class-week/schedule-records";
import { classWeek, scheduleRecords } from "../classes/class-weeks";
import type { Ports } from "../ports";
import { routineRange } from "../../core/routines/routine-range";

/** How many days back the first day of a change is searched for. */
const LOOKED_BACK_DAYS = 120;

/** What {@link routineChanges} needs to know about some days. */
export interface VisitDays extends Pick<WeekFacts, "days" | "now"> {
  bookings: readonly Booking[];
  /** Worked out for the visits' week and the week after. */
  classes: readonly WorkedOutClass[];
  records: ScheduleRecords;
  /** IANA zone of the visits' clock. */
  zone: string;
}

/**
 * Finds the visits of the shown days whose routine is no longer where it was when they were booked, by booking id.
 * Works them out from the current schedules and stores nothing, so that a change that is undone is no longer reported.
 * Skips past visits, and days that the school's calendar explains: no school, or another day of the rotation.
 */
export function routineChanges(visits: VisitDays): Map<string, RoutineChange> {
  const { bookings, days, now } = visits;
  const ahead = bookings.filter((booking) => isOpen(booking) && days.includes(booking.date) && !isOver(booking, now));
  return new Map(
    ahead.flatMap((booking) => {
      const change = changeOf(booking, visits);
      return change ? [[booking.id, change] as const] : [];
    }),
  );
}

const isOver = ({ date, endMinute }: Booking, now: VisitDays["now"]): boolean =>
  date < now.date || (date === now.date && endMinute <= now.minute);

function changeOf(booking: Booking, { classes, records, zone }: VisitDays): RoutineChange | undefined {
  const week = classes.find(({ schoolClass }) => schoolClass.id === booking.classId);
  if (!week?.occurrences || isClosed(booking.date, week)) return undefined;
  const change = routineChange(booking, week.usual);
  if (!change) return undefined;
  const schedule = records.schedules.find(({ id }) => id === booking.classId);
  // An occurrence that could not be worked out may be where the visit is.
  if (week.cut.some((entry) => isOf(booking, entry))) return undefined;
  if (!couldHaveChanged(booking, schedule) || waitsForItsDay(booking, schedule, zone)) return undefined;
  if (change.code !== "moved" && change.code !== "gone") return change;
  const from = knownFrom(booking.date, schedule, zone);
  const { to } = routineRange(booking.date);
  return routineChange(booking, classWeek(week.schoolClass, records, { from, to, zone }).usual);
}

function isClosed(date: IsoDate, { notes }: WorkedOutClass): boolean {
  return notes.some((note) => note.date === date && note.because.kind === "no-school");
}

/**
 * True when the schedule can have changed the routine: where none was saved with the visit, only a schedule that was
 * imported after the booking can.
 */
function couldHaveChanged({ routine, handedOverAt }: Booking, schedule: ClassSchedule | undefined): boolean {
  return routine !== undefined || (schedule !== undefined && schedule.importedAt > handedOverAt);
}

/** True when the routine would happen on that date if it were another day of the rotation. */
function waitsForItsDay(booking: Booking, schedule: ClassSchedule | undefined, zone: string): boolean {
  const { date } = booking;
  const waiting = (schedule?.entries ?? []).filter((entry) => isOnTurn(entry) && isOf(booking, entry));
  return occurrencesBetween(waiting, { from: date, to: addDays(date, 1) }, zone).some((one) => one.date === date);
}

function isOf({ entryId, titleKey: key }: Booking, entry: ScheduleEntry): boolean {
  return entry.entryId === entryId || titleKey(entry.title) === key;
}

/** Returns the first day from which a difference counts as a change: not before the schedule was imported. */
function knownFrom(date: IsoDate, schedule: ClassSchedule | undefined, zone: string): IsoDate {
  const earliest = addDays(date, -LOOKED_BACK_DAYS);
  const importedMs = Date.parse(schedule?.importedAt ?? "");
  const imported = Number.isNaN(importedMs) ? mondayOf(date) : wallClockAt(importedMs, zone).date;
  return [earliest, [imported, date].sort()[0]!].sort()[1]!;
}

/**
 * Updates the routine of bookings that were moved on her calendar. A booking that she moved to where no routine of its
 * title is loses its routine, unless it still overlaps the one it was booked on.
 */
export async function withRoutines(
  ports: Ports,
  moved: readonly Booking[],
  before: readonly Booking[],
): Promise<Booking[]> {
  if (moved.length === 0) return [];
  const { vault, clock } = ports;
  const [records, classes] = await Promise.all([scheduleRecords(vault), vault.all("classes")]);
  return moved.map((booking) => {
    const old = before.find(({ id }) => id === booking.id);
    const schoolClass = classes.find(({ id }) => id === booking.classId);
    if (!old || !schoolClass || isSameTime(old, booking)) return booking;
    const days = { from: booking.date, to: addDays(booking.date, 1), zone: clock.zone() };
    const routine = routineUnder(booking, classWeek(schoolClass, records, days).occurrences ?? []);
    if (routine) return { ...booking, routine };
    return touches(booking, old) ? booking : { ...booking, routine: null };
  });
}

const isSameTime = (a: Booking, b: Booking): boolean =>
  a.date === b.date && a.startMinute === b.startMinute && a.endMinute === b.endMinute;

function touches(booking: Booking, old: Booking): boolean {
  const at = old.routine ?? old;
  return booking.date === old.date && booking.startMinute < at.endMinute && booking.endMinute > at.startMinute;
}
