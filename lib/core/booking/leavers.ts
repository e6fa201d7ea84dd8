import type { Student } from "../caseload/records";
import { pushInLine } from "../mandate/mandate-line";
import { lengthOf } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import { EVERY_DAY, occurrencesOf, type SiteDays } from "./occurrences";
import { isOpen } from "./state";
import type { Visit } from "./visit";

/** Lists the students of a visit on one of its dates: all but those whom she left out from an earlier date on. */
export const studentsOn = (
  { studentIds, leavers = [] }: Pick<Visit, "studentIds" | "leavers">,
  plannedOn: IsoDate,
): string[] => studentIds.filter((id) => !leavers.some(({ studentId, from }) => studentId === id && from <= plannedOn));

/** Lists the students who have not left a visit. */
export const studentsStaying = ({ studentIds, leavers = [] }: Pick<Visit, "studentIds" | "leavers">): string[] =>
  studentIds.filter((id) => !leavers.some(({ studentId }) => studentId === id));

/** True for a push-in whose students all left it, or the caseload: nothing may be sent for it except its removal. */
export const isForNobody = (visit: Pick<Visit, "purpose" | "studentIds" | "leavers">): boolean =>
  visit.purpose === "push-in" && studentsStaying(visit).length === 0;

/**
 * Leaves students out of a group visit from its next date on: it goes on for the others, and what began with them can
 * still be marked. Undefined where no date is to come, where none of them is in it, and where nobody would stay.
 * @param now on the visit's clock
 */
export function withoutStudents(
  visit: Visit,
  ids: readonly string[],
  { site, now }: { site: SiteDays; now: WallClock },
): Visit | undefined {
  const leaving = studentsStaying(visit).filter((id) => ids.includes(id));
  const open = occurrencesOf(visit, EVERY_DAY, site).occurrences.filter(isOpen);
  const isComing = ({ date, startMinute }: { date: IsoDate; startMinute: number }): boolean =>
    date > now.date || (date === now.date && startMinute > now.minute);
  const from = open
    .filter(isComing)
    .map(({ plannedOn }) => plannedOn)
    .toSorted()[0];
  if (from === undefined || leaving.length === 0 || leaving.length === studentsStaying(visit).length) return undefined;
  if (open.some((one) => !isComing(one)))
    return { ...visit, leavers: [...(visit.leavers ?? []), ...leaving.map((studentId) => ({ studentId, from }))] };
  const goals = Object.entries(visit.goalIds ?? {}).filter(([id]) => !leaving.includes(id));
  return {
    ...visit,
    studentIds: visit.studentIds.filter((id) => !leaving.includes(id)),
    ...(visit.goalIds ? { goalIds: Object.fromEntries(goals) } : {}),
  };
}

/**
 * Gives the length in minutes that a visit needs for those who stay: the longest session of their service lines, and
 * never more than it has. Undefined where one of them has no line for push-ins, so that nothing is known.
 * @param on the day by which the lines are in force
 */
export function minutesFor(
  visit: Visit,
  students: readonly Pick<Student, "id" | "mandate">[],
  on: IsoDate,
): number | undefined {
  const lines = studentsStaying(visit).map((id) => {
    const student = students.find((one) => one.id === id);
    return student && pushInLine(student.mandate, on);
  });
  const minutes = lines.flatMap((line) => (line ? [line.minutes] : []));
  if (minutes.length === 0 || minutes.length < lines.length) return undefined;
  return Math.min(Math.max(...minutes), lengthOf(visit));
}
