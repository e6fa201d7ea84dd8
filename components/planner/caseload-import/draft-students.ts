import type { CaseloadDoubt, CaseloadReading, ListedStudent } from "../../../lib/core/caseload-import/caseload-reading";
import { classWords, fittingClasses, guessClass } from "../../../lib/core/caseload-import/guess-class";
import { identify } from "../../../lib/core/caseload-import/same-student";
import { freeCode } from "../../../lib/core/caseload-import/student-code";
import type { NameTokens, Site, Student } from "../../../lib/core/caseload/records";
import type { BringInContext, BringInDraft, ClassRow, OpenCell, StudentRow } from "./bring-in-draft";
import { fullerTeacher, namedClasses, newClasses } from "./draft-classes";

/** A list that was read, with what the screen knows of it. */
export interface ReadList extends CaseloadReading {
  /** The ids of the new rows, by the students' codes in the list. */
  rowIds: ReadonlyMap<string, string>;
  /** The codes of the students whom the list names; their hashes come later. */
  named?: ReadonlySet<string>;
  /** The file that it was read from; absent for a paste. */
  fileName?: string;
  /** It is an IEP, read as a list of one student. */
  isIep?: boolean;
}

/**
 * Adds the students of a list, with the classes and schools that only it names. A list of the same name replaces the
 * one before, and a code that an earlier list gave in the same class replaces that student. An IEP replaces none: it is
 * of one child, whatever its file is called.
 */
export function withList(before: BringInDraft, reading: ReadList, context: BringInContext): BringInDraft {
  const { fileName, named } = reading;
  // Districts name every child's IEP "IEP.pdf".
  const draft = fileName === undefined || reading.isIep ? before : withoutFile(before, fileName);
  let next = draft;
  for (const student of reading.students) next = withStudent(next, student, { reading, context });
  const unread = reading.notUnderstood
    .filter(({ code }) => code === undefined)
    .map((doubt) => cellOf(doubt, reading, context));
  const disciplines = reading.students.flatMap(({ services }) => services.map(({ discipline }) => discipline));
  const added = next.students.slice(draft.students.length);
  return withoutRepeated(
    {
      ...next,
      unread: [...draft.unread, ...unread],
      discipline: draft.discipline || (mostFrequent(disciplines.filter((one) => one !== null)) ?? ""),
    },
    new Set(added.filter(({ code }) => !named?.has(code)).map(({ id }) => id)),
    (one, other) => !one.nameTokens && isSameCoded(one, other),
  );
}

const cellOf = (
  { line, column, text, why, source }: CaseloadDoubt,
  { fileName }: Pick<ReadList, "fileName">,
  { newId }: BringInContext,
): OpenCell => ({
  id: newId(),
  line,
  ...(column === undefined ? {} : { column }),
  text,
  why,
  ...(source ? { source } : {}),
  ...(fileName === undefined ? {} : { fileName }),
});

/** Takes out what an earlier list of the name gave: its students, lines, and the classes that only it named. */
function withoutFile(draft: BringInDraft, fileName: string): BringInDraft {
  const isOfList = (row: StudentRow): boolean => row.fileName === fileName && !row.isFromIep;
  const students = draft.students.filter((row) => !isOfList(row));
  if (students.length === draft.students.length) return draft;
  const left = new Set(draft.students.filter(isOfList).map(({ classId }) => classId));
  const used = new Set(students.map(({ classId }) => classId));
  const files = [...new Set([...draft.replaced.files, fileName])];
  return {
    ...draft,
    students,
    classes: draft.classes.filter(({ id, schedule }) => schedule !== null || !left.has(id) || used.has(id)),
    unread: draft.unread.filter((cell) => cell.fileName !== fileName),
    replaced: { ...draft.replaced, files },
  };
}

/** Takes out students of earlier lists who are the same as one of the new rows, and counts them. */
function withoutRepeated(
  draft: BringInDraft,
  newRows: ReadonlySet<string>,
  isSame: (earlier: StudentRow, later: StudentRow) => boolean,
): BringInDraft {
  const added = draft.students.filter(({ id }) => newRows.has(id));
  const students = draft.students.filter((row) => newRows.has(row.id) || !added.some((one) => isSame(row, one)));
  const repeated = draft.students.length - students.length;
  if (repeated === 0) return draft;
  return { ...draft, students, replaced: { ...draft.replaced, students: draft.replaced.students + repeated } };
}

/** True for one code in one class. Without a code or a class, nothing says that two are the same child. */
const isSameCoded = (one: StudentRow, other: StudentRow): boolean =>
  one.code !== "" && one.classId !== "" && one.code === other.code && one.classId === other.classId;

/** True for one name in one class; a class that is not chosen yet may be any. */
const isSameNamed = (one: StudentRow, other: StudentRow): boolean =>
  one.nameTokens !== undefined &&
  one.nameTokens.hashes.length > 0 &&
  one.nameTokens.keyId === other.nameTokens?.keyId &&
  one.nameTokens.hashes.toSorted().join() === other.nameTokens.hashes.toSorted().join() &&
  (one.classId === other.classId || one.classId === "" || other.classId === "");

/**
 * Adds the hashes of a list's names to its students, by row, since she may have changed their codes. A student whom
 * the name shows to be a known one gets that one's code, and a new one gets a code that nobody has.
 */
export function withNameTokens(
  draft: BringInDraft,
  hashed: readonly { rowId: string; tokens: NameTokens }[],
  known: readonly Student[],
): BringInDraft {
  const tokens = new Map(hashed.map((one) => [one.rowId, one.tokens]));
  const students = draft.students.map((row) => {
    const nameTokens = row.nameTokens ?? tokens.get(row.id);
    return nameTokens ? { ...row, nameTokens } : row;
  });
  const hashedRows = new Set(tokens.keys());
  const whole = withoutRepeated({ ...draft, students }, hashedRows, isSameNamed);
  return { ...whole, students: withKnownCodes(whole.students, hashedRows, known) };
}

function withKnownCodes(
  students: readonly StudentRow[],
  hashedRows: ReadonlySet<string>,
  known: readonly Student[],
): StudentRow[] {
  const found = identify(students, known);
  const codes = students.map(({ code }) => code);
  for (const isKnown of [true, false])
    for (const [i, { id }] of students.entries()) {
      const identity = found[i]!;
      if (!hashedRows.has(id) || "possible" in identity || (identity.student !== undefined) !== isKnown) continue;
      const others = [...known.map(({ initials }) => initials), ...codes.filter((_, at) => at !== i)];
      codes[i] = identity.student?.initials ?? freeCode(codes[i]!, others);
    }
  return students.map((row, i) => ({ ...row, code: codes[i]! }));
}

function withStudent(
  draft: BringInDraft,
  student: ListedStudent,
  { reading, context }: { reading: ReadList; context: BringInContext },
): BringInDraft {
  const placed = withClassOf(draft, student, { context, isAtSeveral: isAtSeveralSchools(reading.students, student) });
  const classes = [...context.classes, ...placed.draft.classes];
  const open = reading.notUnderstood
    .filter(({ code }) => code === student.code)
    .map((doubt) => cellOf(doubt, reading, context));
  const row: StudentRow = {
    id: reading.rowIds.get(student.code) ?? context.newId(),
    code: student.code,
    classId: placed.classId,
    grade: student.grade ?? classes.find(({ id }) => id === placed.classId)?.grade ?? "",
    goals: student.goals,
    services: student.services,
    reviewDate: student.reviewDate,
    open,
    ...(student.sources ? { sources: student.sources } : {}),
    ...(reading.fileName === undefined ? {} : { fileName: reading.fileName }),
    ...(reading.isIep ? { isFromIep: true } : {}),
    isTaken: true,
  };
  return { ...placed.draft, students: [...placed.draft.students, row] };
}

/** True where the list has a class or teacher of this name at more than one school. */
function isAtSeveralSchools(students: readonly ListedStudent[], { className }: ListedStudent): boolean {
  if (!className) return false;
  const words = (text: string | null): string => [...classWords(text ?? "")].sort().join(" ");
  const same = students.filter((other) => words(other.className) === words(className));
  return new Set(same.map(({ siteName }) => plainName(siteName ?? ""))).size > 1;
}

/** Finds the class that the list means, or creates it, with its school if needed; none where several classes fit. */
function withClassOf(
  draft: BringInDraft,
  { className, teacherName: listed, siteName, grade }: ListedStudent,
  { context, isAtSeveral }: { context: BringInContext; isAtSeveral: boolean },
): { draft: BringInDraft; classId: string } {
  if (!className) return { draft, classId: "" };
  const placed = withSite(draft, siteName, context);
  const classes = [...namedClasses(context.classes), ...namedClasses(newClasses(draft))];
  // A class without a school may be that of either school: it is left for her to choose.
  const known = isAtSeveral && siteName ? classes.filter(({ siteId }) => siteId !== "") : classes;
  const [found, ...others] = fittingClasses(className, known, placed.siteId);
  if (others.length > 0) return { draft: placed.draft, classId: "" };
  if (found) {
    const classes = placed.draft.classes.map((row) =>
      row.id === found.key
        ? {
            ...row,
            siteId: row.siteId || placed.siteId,
            grade: row.grade || (grade ?? ""),
            teacherName: fullerTeacher(row.teacherName, guessClass(className).teacherName || (listed ?? "")),
          }
        : row,
    );
    return { draft: { ...placed.draft, classes }, classId: found.key };
  }
  const guessed = guessClass(className);
  const row: ClassRow = {
    id: context.newId(),
    ...guessed,
    teacherName: guessed.teacherName || (listed ?? ""),
    teacherEmail: "",
    grade: guessed.grade || (grade ?? ""),
    siteId: placed.siteId,
    schedule: null,
    isTaken: true,
  };
  return { draft: { ...placed.draft, classes: [...placed.draft.classes, row] }, classId: row.id };
}

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

function withSite(
  draft: BringInDraft,
  siteName: string | null,
  { sites, deviceZone, newId }: BringInContext,
): { draft: BringInDraft; siteId: string } {
  const known = [...sites, ...draft.newSites];
  if (!siteName) return { draft, siteId: known.length === 1 ? known[0]!.id : "" };
  const found = known.find(({ name }) => plainName(name) === plainName(siteName));
  if (found) return { draft, siteId: found.id };
  const site: Site = { id: newId(), name: siteName, zone: deviceZone };
  return { draft: { ...draft, newSites: [...draft.newSites, site] }, siteId: site.id };
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Gives a line that belonged to nobody to a student, in whose row it can be edited and taken. */
export function withLineGiven(draft: BringInDraft, cellId: string, studentId: string): BringInDraft {
  const cell = draft.unread.find(({ id }) => id === cellId);
  if (!cell || !draft.students.some(({ id }) => id === studentId)) return draft;
  return {
    ...draft,
    unread: draft.unread.filter((one) => one !== cell),
    students: draft.students.map((row) =>
      // As a line about minutes, which she can write in other words.
      row.id === studentId ? { ...row, open: [...row.open, { ...cell, why: "no-amount" }] } : row,
    ),
  };
}
