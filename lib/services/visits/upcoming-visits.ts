import type { UpcomingVisit } from "../../contracts/caseload";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isOpen } from "../../core/booking/state";
import { contains } from "../../core/time/interval";
import { weekdayOf } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import { classesOfShared } from "../../core/caseload/find-students";
import type { Student, WorkingHours } from "../../core/caseload/records";
import { compare } from "../../core/compare";
import type { Ports } from "../ports";
import { bookedDates } from "./booked-dates";

/** Lists the booked visits that are not over, in time order. */
export async function upcomingVisits(ports: Ports): Promise<(UpcomingVisit & { classId: string })[]> {
  const { vault, clock } = ports;
  const [bookings, students, classes] = await Promise.all([
    bookedDates(ports),
    vault.all("students"),
    vault.all("classes"),
  ]);
  const shared = classesOfShared(students, classes);
  const who = ({ id, initials }: Student): string => (shared.has(id) ? `${initials} (${shared.get(id)!})` : initials);
  const now = wallClockAt(clock.nowMs(), clock.zone());
  return bookings
    .filter(isOpen)
    .filter(({ date, endMinute }) => date > now.date || (date === now.date && endMinute > now.minute))
    .sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute)
    .map(({ id, date, startMinute, endMinute, routineTitle, classId, studentIds }) => ({
      visitId: partsOfOccurrenceId(id).visitId,
      ...{ date, startMinute, endMinute, routineTitle, classId, studentIds },
      initials: students.filter(({ id }) => studentIds.includes(id)).map(who),
    }));
}

/** A student, and the class whose visits nothing touches: the one that the student is moved to. */
export interface TouchedStudent {
  id: string;
  staysIn?: string | undefined;
}

/** Lists the booked visits of students in all classes but the one that each stays in; earlier classes count too. */
export async function visitsOfStudents(ports: Ports, students: readonly TouchedStudent[]): Promise<UpcomingVisit[]> {
  const visits = await upcomingVisits(ports);
  return visits
    .filter(({ classId, studentIds }) =>
      students.some(({ id, staysIn }) => studentIds.includes(id) && classId !== staysIn),
    )
    .map(({ classId: _class, ...visit }) => visit);
}

/** Lists the booked visits that lie in her working hours as saved, and would not in others. */
export async function visitsOutsideHours(ports: Ports, hours: readonly WorkingHours[]): Promise<UpcomingVisit[]> {
  const { vault } = ports;
  const [visits, classes, before] = await Promise.all([
    upcomingVisits(ports),
    vault.all("classes"),
    vault.all("workingHours"),
  ]);
  const sites = new Map(classes.map(({ id, siteId }) => [id, siteId]));
  const liesIn = (some: readonly WorkingHours[], visit: (typeof visits)[number]): boolean =>
    some.some(
      (span) =>
        span.siteId === sites.get(visit.classId) && span.weekday === weekdayOf(visit.date) && contains(span, visit),
    );
  return visits
    .filter((visit) => liesIn(before, visit) && !liesIn(hours, visit))
    .map(({ classId: _class, ...visit }) => visit);
}
