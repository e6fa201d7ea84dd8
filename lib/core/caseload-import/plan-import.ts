import { addsToName, joinTokens } from "../booking/name-tokens";
import { fittingAccommodations } from "../caseload/accommodations";
import type { Goal, Student } from "../caseload/records";
import { foldWords } from "../service-lines/plain-numbers";
import type { IsoDate } from "../time/iso-date";
import type { MandateLine } from "../mandate/mandate-line";
import { minutesWithList } from "./listed-minutes";
import { identify, type ListedIdentity } from "./same-student";

/** A student of a list, complete enough to make a record. */
export interface SettledStudent extends ListedIdentity {
  grade: string;
  goals: string[];
  lines: MandateLine[];
  /** False while minutes of the list are left out, so that the list may have more than `lines`. */
  isWhole: boolean;
  reviewDate: IsoDate | null;
  /** Those of an IEP that name a time or a routine; a list has none. */
  accommodations?: string[];
}

/** What an import would change of a student that is known already; `name`: hashes of the name are added. */
export type ChangedPart = "class" | "grade" | "minutes" | "goals" | "review" | "accommodations" | "name";

/** How a student of a list compares with the records. */
export type Comparison =
  | { state: "new" }
  /** May be one of these students: she says which, or that it is a new one. */
  | { state: "unsure"; studentIds: string[] }
  | { state: "same"; studentId: string }
  | { state: "changed"; studentId: string; parts: ChangedPart[] };

const goalKey = (text: string): string => (foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/**
 * Compares each student of a list with that student's record. Importing a list twice adds nobody twice, and a list of
 * other students changes no record.
 * @param today separates lines of minutes that have ended from those that a list should have
 */
export function compareWithRecords(
  listed: readonly SettledStudent[],
  students: readonly Student[],
  today: IsoDate,
): Comparison[] {
  const found = identify(listed, students);
  return listed.map((one, i) => {
    const identity = found[i]!;
    if ("possible" in identity) return { state: "unsure", studentIds: identity.possible.map(({ id }) => id) };
    return compareStudent(one, identity.student, today);
  });
}

function compareStudent(listed: SettledStudent, student: Student | undefined, today: IsoDate): Comparison {
  if (!student) return { state: "new" };
  const parts = changedParts(listed, student, today);
  return parts.length === 0
    ? { state: "same", studentId: student.id }
    : { state: "changed", studentId: student.id, parts };
}

/** Lists the parts that a list changes; an empty cell changes nothing. */
function changedParts(listed: SettledStudent, student: Student, today: IsoDate): ChangedPart[] {
  const { classId, grade, goals, reviewDate, accommodations = [] } = listed;
  const kept = student.accommodations ?? [];
  const known = new Set(student.goals.map(({ text }) => goalKey(text)));
  const hasOtherMinutes = minutesWithList(listed, student.mandate, today) !== student.mandate;
  return [
    ...(classId !== "" && classId !== student.classId ? ["class" as const] : []),
    ...(grade !== "" && grade !== student.grade ? ["grade" as const] : []),
    ...(hasOtherMinutes ? ["minutes" as const] : []),
    ...(reviewDate !== null && reviewDate !== student.reviewDate ? ["review" as const] : []),
    ...(goals.some((goal) => !known.has(goalKey(goal))) ? ["goals" as const] : []),
    ...(fittingAccommodations(kept, accommodations).taken.length > kept.length ? ["accommodations" as const] : []),
    ...(addsToName(student.nameTokens, listed.nameTokens) ? ["name" as const] : []),
  ];
}

/** Lists the students with records who are not on the list, nor possibly on it. */
export const missingFromList = (comparisons: readonly Comparison[], students: readonly Student[]): Student[] => {
  const named = new Set(comparisons.flatMap((one) => idsIn(one)));
  return students.filter(({ id }) => !named.has(id));
};

function idsIn(one: Comparison): string[] {
  if (one.state === "new") return [];
  return one.state === "unsure" ? one.studentIds : [one.studentId];
}

/**
 * Builds the record of a listed student: a new one, or the known one with what the list changes. Goals and
 * accommodations are added, never taken away, since a list seldom has them all.
 */
export function studentRecord(
  listed: SettledStudent,
  known: Student | undefined,
  { discipline, newId, today }: { discipline: Student["discipline"]; newId: () => string; today: IsoDate },
): Student {
  const before = known?.goals ?? [];
  const keys = new Set(before.map(({ text }) => goalKey(text)));
  const added = listed.goals.filter((goal) => !keys.has(goalKey(goal))).map((text): Goal => ({ id: newId(), text }));
  const goals = [...before, ...added];
  const review = listed.reviewDate === null ? {} : { reviewDate: listed.reviewDate };
  const nameTokens = joinTokens(known?.nameTokens, listed.nameTokens);
  const { taken: accommodations } = fittingAccommodations(known?.accommodations ?? [], listed.accommodations ?? []);
  const shared = {
    ...review,
    ...(accommodations.length > 0 ? { accommodations } : {}),
    ...(nameTokens ? { nameTokens } : {}),
  };
  if (!known) {
    const { code: initials, classId, grade, lines: mandate } = listed;
    return { id: newId(), initials, classId, grade, discipline, goals, mandate, ...shared };
  }
  return {
    ...known,
    classId: listed.classId || known.classId,
    grade: listed.grade || known.grade,
    goals,
    mandate: [...minutesWithList(listed, known.mandate, today)],
    ...shared,
  };
}
