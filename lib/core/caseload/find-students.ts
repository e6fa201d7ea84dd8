import { compare } from "../compare";
import type { Discipline } from "../goals/goal-case";
import { hasWords } from "./has-words";
import type { Weekday } from "../time/iso-date";
import type { SchoolClass, Student, WorkingHours } from "./records";

/** What a student still needs before windows can be found. */
export type StudentNeed = "class" | "goals" | "minutes" | "no-moment";

/** Filter of a list of students; empty fields filter nothing. */
export interface StudentFilter {
  /** Words of initials, class, teacher or goals. */
  words: string;
  siteId: string;
  classId: string;
  /** Only students whose school she works at on this day. */
  weekday: Weekday | "";
  discipline: Discipline | "";
  /** Only students who need something. */
  isNeedy: boolean;
  sort: "initials" | "class" | "grade";
}

export const NO_FILTER: StudentFilter = {
  words: "",
  siteId: "",
  classId: "",
  weekday: "",
  discipline: "",
  isNeedy: false,
  sort: "initials",
};

/** A student with what is known of where the goals fit. */
export interface FoundStudent {
  student: Student;
  goals: readonly { matches: readonly unknown[] }[];
}

/** Lists what a student still needs. */
export function needsOf({ student, goals }: FoundStudent, classes: readonly SchoolClass[]): StudentNeed[] {
  const hasClass = classes.some(({ id }) => id === student.classId);
  return [
    ...(hasClass ? [] : ["class" as const]),
    ...(student.goals.length === 0 ? ["goals" as const] : []),
    ...(student.mandate.length === 0 ? ["minutes" as const] : []),
    ...(hasClass && goals.length > 0 && goals.every(({ matches }) => matches.length === 0)
      ? ["no-moment" as const]
      : []),
  ];
}

const GRADE_ORDER = ["PK", "K"];
/** Gives the rank of a grade in the order of school years, preschool first; an unknown grade comes last. */
export const gradeRank = (grade: string): number => {
  const early = GRADE_ORDER.indexOf(grade);
  return early >= 0 ? early - GRADE_ORDER.length : Number(grade) || 99;
};

/** The classes, and when she works at their schools. */
interface CaseloadPlaces {
  classes: readonly SchoolClass[];
  workingHours: readonly WorkingHours[];
}

/** Gives the schools that she works at on a weekday; undefined for any day. */
export function sitesOn(weekday: Weekday | "", workingHours: readonly WorkingHours[]): Set<string> | undefined {
  if (weekday === "") return undefined;
  return new Set(workingHours.filter((hours) => hours.weekday === weekday).map(({ siteId }) => siteId));
}

/** True when a school is among those of a day, and for any day. */
export const isAt = (siteId: string | undefined, sites: ReadonlySet<string> | undefined): boolean =>
  !sites || (siteId !== undefined && sites.has(siteId));

/** Lists the students that match a filter, in its order. */
export function findStudents<S extends FoundStudent>(
  students: readonly S[],
  { classes, workingHours }: CaseloadPlaces,
  filter: StudentFilter,
): S[] {
  const sitesOfDay = sitesOn(filter.weekday, workingHours);
  const byId = new Map(classes.map((one) => [one.id, one]));
  const isFound = hasWords(filter.words);
  const nameOf = ({ student }: S): string => byId.get(student.classId)?.name ?? "";
  return students
    .filter(({ student }) => filter.classId === "" || student.classId === filter.classId)
    .filter(({ student }) => filter.siteId === "" || byId.get(student.classId)?.siteId === filter.siteId)
    .filter(({ student }) => isAt(byId.get(student.classId)?.siteId, sitesOfDay))
    .filter(({ student }) => filter.discipline === "" || student.discipline === filter.discipline)
    .filter((one) => !filter.isNeedy || needsOf(one, classes).length > 0)
    .filter(({ student }) => {
      const { name = "", teacherName = "" } = byId.get(student.classId) ?? {};
      return isFound([student.initials, name, teacherName, ...student.goals.map((goal) => goal.text)]);
    })
    .sort((a, b) => {
      const byName = inOrder(a.student.initials, b.student.initials);
      if (filter.sort === "class") return inOrder(nameOf(a), nameOf(b)) || byName;
      if (filter.sort === "grade") return compare(gradeRank(a.student.grade), gradeRank(b.student.grade)) || byName;
      return byName;
    });
}

/** Finds initials that several students share, so that lists show their class beside them. */
export function sharedInitials(students: readonly { student: Pick<Student, "initials"> }[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { student } of students) {
    const key = student.initials.toLowerCase();
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
}

/** Gives the class of each student whose initials another student has too, by the student's id. */
export function classesOfShared(
  students: readonly Pick<Student, "id" | "initials" | "classId">[],
  classes: readonly Pick<SchoolClass, "id" | "name">[],
): Map<string, string> {
  const shared = sharedInitials(students.map((student) => ({ student })));
  const names = new Map(classes.map(({ id, name }) => [id, name]));
  return new Map(
    students
      .filter(({ initials }) => shared.has(initials.toLowerCase()))
      .map(({ id, classId }) => [id, names.get(classId) ?? ""]),
  );
}

/** "S2" comes before "S10". */
const inOrder = (a: string, b: string): number => a.localeCompare(b, undefined, { numeric: true });
