import type { Student } from "../caseload/records";
import { pushInLine } from "../mandate/mandate-line";
import { hasBegun } from "../time/has-begun";
import { lengthOf } from "../time/interval";
import { addDays, type IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import { EVERY_DAY, occurrencesOf, type SiteDays } from "./occurrences";
import { isOpen } from "./state";
import type { Visit } from "./visit";

/**
 * Lists the students of a visit on one of its dates: all but those whom she left out before.
 * @param date the day on which it takes place, wherever its rule has it
 */
export const studentsOn = (
  { studentIds, leavers = [] }: Pick<Visit, "studentIds" | "leavers">,
  date: IsoDate,
): string[] => studentIds.filter((id) => !leavers.some(({ studentId, from }) => studentId === id && from <= date));

/** Lists the students who have not left a visit. */
export const studentsStaying = ({ studentIds, leavers = [] }: Pick<Visit, "studentIds" | "leavers">): string[] =>
  studentIds.filter((id) => !leavers.some(({ studentId }) => studentId === id));

/** True for a push-in whose students all left it, or the caseload: nothing may be sent for it except its removal. */
export const isForNobody = (visit: Pick<Visit, "purpose" | "studentIds" | "leavers">): boolean =>
  visit.purpose === "push-in" && studentsStaying(visit).length === 0;

/** True for a push-in whose students were erased: it is kept only to say that a calendar may have its event. */
export const isOfErased = ({ purpose, studentIds }: Pick<Visit, "purpose" | "studentIds">): boolean =>
  purpose === "push-in" && studentIds.length === 0;

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
  const begun = open.filter((one) => hasBegun(one, now));
  if (begun.length === open.length || leaving.length === 0 || leaving.length === studentsStaying(visit).length)
    return undefined;
  const lastBegun = begun
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (lastBegun !== undefined) {
    const from = addDays(lastBegun, 1);
    return { ...visit, leavers: [...(visit.leavers ?? []), ...leaving.map((studentId) => ({ studentId, from }))] };
  }
  return { ...visit, ...withoutIds(visit, leaving) };
}

/**
 * Drops the students from a visit's records who have left it before a day: none of its dates from then on is theirs.
 */
export function withoutLeavers<V extends Visit>(visit: V, day: IsoDate): V {
  const { leavers = [], ...rest } = visit;
  const gone = leavers.filter(({ from }) => from <= day).map(({ studentId }) => studentId);
  const later = leavers.filter(({ from }) => from > day);
  return { ...rest, ...withoutIds(visit, gone), ...(later.length > 0 ? { leavers: later } : {}) } as unknown as V;
}

function withoutIds(visit: Visit, ids: readonly string[]): Pick<Visit, "studentIds" | "goalIds"> {
  const goals = Object.entries(visit.goalIds ?? {}).filter(([id]) => !ids.includes(id));
  return {
    studentIds: visit.studentIds.filter((id) => !ids.includes(id)),
    ...(visit.goalIds ? { goalIds: Object.fromEntries(goals) } : {}),
  };
}

/**
 * Gives the length in minutes that a visit gets without some of its students: the longest session of the others'
 * service lines. Undefined where it keeps its length: none of those who leave needed more than the others, or somebody
 * has no line for push-ins, so that nothing is known.
 * @param on the day by which the lines are in force
 */
export function minutesWithout(
  visit: Visit,
  ids: readonly string[],
  { students, on }: { students: readonly Pick<Student, "id" | "mandate">[]; on: IsoDate },
): number | undefined {
  const all = studentsStaying(visit);
  const before = longestOf(all, { students, on });
  const minutes = longestOf(
    all.filter((id) => !ids.includes(id)),
    { students, on },
  );
  if (before === undefined || minutes === undefined) return undefined;
  return minutes < before && minutes < lengthOf(visit) ? minutes : undefined;
}

function longestOf(
  ids: readonly string[],
  { students, on }: { students: readonly Pick<Student, "id" | "mandate">[]; on: IsoDate },
): number | undefined {
  const lines = ids.map((id) => {
    const student = students.find((one) => one.id === id);
    return student && pushInLine(student.mandate, on);
  });
  const minutes = lines.flatMap((line) => (line ? [line.minutes] : []));
  return minutes.length === 0 || minutes.length < lines.length ? undefined : Math.max(...minutes);
}
