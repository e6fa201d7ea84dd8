import { addsToName, joinTokens } from "../booking/name-tokens";
import type { Goal, NameTokens, Student } from "../caseload/records";
import { foldWords } from "../service-lines/plain-numbers";
import type { IsoDate } from "../time/iso-date";
import type { MandateLine } from "../mandate/mandate-line";
import { minutesWithList } from "./listed-minutes";

/** A student of a list, complete enough to make a record. */
export interface SettledStudent {
  code: string;
  /** Empty while no class is chosen. */
  classId: string;
  grade: string;
  goals: string[];
  lines: MandateLine[];
  /** False while minutes of the list are left out, so that the list may have more than `lines`. */
  isWhole: boolean;
  reviewDate: IsoDate | null;
  /** The name as keyed hashes, where the list had one. */
  nameTokens?: NameTokens;
}

/** What an import would change of a student that is known already; `name`: hashes of the name are added. */
export type ChangedPart = "class" | "grade" | "minutes" | "goals" | "review" | "name";

/** How a student of a list compares with the records. */
export type Comparison =
  | { state: "new" }
  | { state: "same"; studentId: string }
  | { state: "changed"; studentId: string; parts: ChangedPart[] };

const goalKey = (text: string): string => (foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
const sameCode = (a: string, b: string): boolean => foldWords(a).trim() === foldWords(b).trim();

/**
 * Finds for each student of a list the record that is the same child: same code and class, else the only one of that
 * code. Each record is matched only once, and importing the same list again duplicates nobody.
 * @param today separates lines of minutes that have ended from those that a list should have
 */
export function compareWithRecords(
  listed: readonly SettledStudent[],
  students: readonly Student[],
  today: IsoDate,
): Comparison[] {
  const taken = new Set<string>();
  const found = new Map<number, Student>();
  const claim = (isMatch: (one: SettledStudent, student: Student) => boolean): void => {
    for (const [i, one] of listed.entries()) {
      if (found.has(i)) continue;
      const matches = students.filter((student) => !taken.has(student.id) && isMatch(one, student));
      if (matches.length !== 1) continue;
      found.set(i, matches[0]!);
      taken.add(matches[0]!.id);
    }
  };
  claim((one, student) => sameCode(one.code, student.initials) && one.classId === student.classId);
  claim((one, student) => sameCode(one.code, student.initials));
  return listed.map((one, i) => compareStudent(one, found.get(i), today));
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
  const { classId, grade, goals, reviewDate } = listed;
  const known = new Set(student.goals.map(({ text }) => goalKey(text)));
  const isOther = minutesWithList(listed, student.mandate, today) !== student.mandate;
  return [
    ...(classId !== "" && classId !== student.classId ? ["class" as const] : []),
    ...(grade !== "" && grade !== student.grade ? ["grade" as const] : []),
    ...(isOther ? ["minutes" as const] : []),
    ...(reviewDate !== null && reviewDate !== student.reviewDate ? ["review" as const] : []),
    ...(goals.some((goal) => !known.has(goalKey(goal))) ? ["goals" as const] : []),
    ...(addsToName(student.nameTokens, listed.nameTokens) ? ["name" as const] : []),
  ];
}

/** Lists the students with records whom the list does not name. */
export const goneFrom = (comparisons: readonly Comparison[], students: readonly Student[]): Student[] => {
  const named = new Set(comparisons.flatMap((one) => (one.state === "new" ? [] : [one.studentId])));
  return students.filter(({ id }) => !named.has(id));
};

/**
 * Builds the record of a listed student: a new one, or the known one with what the list changes. Goals are added, never
 * taken away, since a list seldom has them all.
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
  const shared = { ...review, ...(nameTokens ? { nameTokens } : {}) };
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
