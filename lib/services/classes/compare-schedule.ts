import { isOpen } from "../../core/booking/state";
import { unsettledVisits } from "../../core/booking/unsettled-visits";
import { compareRoutines, type ScheduleChanges } from "../../core/schedule/compare-schedules";
import { nameCutEntries, type CutEntries } from "../../core/schedule/cut-entries";
import { scheduleLines } from "../../core/schedule/schedule-lines";
import { addDays } from "../../core/time/iso-date";
import { knownZone, wallClockAt } from "../../core/time/zone";
import { usualWeeks } from "../caseload/caseload";
import { classWeek, scheduleRecords } from "./class-weeks";
import { expandDays } from "../../ics/occurrences";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";
import { scheduleRecord, type ScheduleImport } from "../caseload/save-records";
import { routineRange } from "../../core/routines/routine-range";

/**
 * Compares an import with the current schedule of a class, within the routine range from today (see routineRange), and
 * finds the booked visits that it would leave without their routine. Changes nothing.
 * @returns undefined when the class has no schedule yet
 */
export async function compareSchedule(
  ports: Ports,
  { classId, entries }: Pick<ScheduleImport, "classId" | "entries">,
): Promise<ScheduleChanges | undefined> {
  const hasSchedule = (await ports.vault.find("schedules", classId)) !== undefined;
  return hasSchedule ? changesFor(ports, { classId, entries }) : undefined;
}

/**
 * Finds the entries of a new schedule whose occurrences in the routine range from today could not all be shown. Changes
 * nothing.
 */
export async function cutOfSchedule(
  ports: Ports,
  { classId, entries }: Pick<ScheduleImport, "classId" | "entries">,
): Promise<CutEntries> {
  const [schoolClass, sites] = await Promise.all([ports.vault.find("classes", classId), ports.vault.all("sites")]);
  const zone = knownZone(sites.find(({ id }) => id === schoolClass?.siteId)?.zone) ?? ports.clock.zone();
  return nameCutEntries(expandDays(entries, routineRange(wallClockAt(ports.clock.nowMs(), zone).date), zone).cut);
}

/**
 * Compares as compareSchedule does; for a class without a schedule everything is new. Undefined when there is no such
 * class.
 */
export async function changesFor(
  ports: Ports,
  { classId, entries }: Pick<ScheduleImport, "classId" | "entries">,
): Promise<ScheduleChanges | undefined> {
  const { vault, clock } = ports;
  const [records, schoolClass, bookings] = await Promise.all([
    scheduleRecords(vault),
    vault.find("classes", classId),
    bookedDates(ports),
  ]);
  if (!schoolClass) return undefined;
  const renewed = { ...records, schedules: [scheduleRecord(ports, { classId, sourceName: "", entries })] };
  const linesOf = (from: typeof records) => scheduleLines(usualWeeks(ports, schoolClass, from).usual);
  const today = wallClockAt(clock.nowMs(), clock.zone()).date;
  const ahead = bookings.filter((one) => one.classId === classId && one.date >= today && isOpen(one));
  // Bookings are on her own clock. The week after the last one shows whether a change is for that day only.
  const last = ahead.reduce((latest, { date }) => (date > latest ? date : latest), today);
  const days = { from: today, to: addDays(last, 8), zone: clock.zone() };
  const visits = ahead.length === 0 ? [] : unsettledVisits(ahead, classWeek(schoolClass, renewed, days).usual);
  return { ...compareRoutines(linesOf(records), linesOf(renewed)), visits };
}
