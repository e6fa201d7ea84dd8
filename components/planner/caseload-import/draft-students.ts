import type { CaseloadReading, ListedStudent } from "../../../lib/core/caseload-import/caseload-reading";
import { classWords, fittingClasses, guessClass } from "../../../lib/core/caseload-import/guess-class";
import { identify } from "../../../lib/core/caseload-import/same-student";
import { freeCode } from "../../../lib/core/caseload-import/student-code";
import type { NameTokens, Site, Student } from "../../../lib/core/caseload/records";
import type { BringInContext, BringInDraft, ClassRow, OpenCell, StudentRow } from "./bring-in-draft";
import { fullerTeacher, namedClasses } from "./draft-classes";

/**
 * Adds the students of a list that was read, with the classes and schools that only it names.
 * @param rowIds the ids of the new rows, by the students' codes in the list
 */
export function withList(
  draft: BringInDraft,
  reading: CaseloadReading & { rowIds: ReadonlyMap<string, string> },
  context: BringInContext,
): BringInDraft {
  let next = draft;
  for (const student of reading.students) next = withStudent(next, student, { reading, context });
  const unread = reading.notUnderstood
    .filter(({ code }) => code === undefined)
    .map(({ text, why }) => ({ id: context.newId(), text, why }));
  const disciplines = reading.students.flatMap(({ services }) => services.map(({ discipline }) => discipline));
  return {
    ...next,
    unread: [...draft.unread, ...unread],
    discipline: draft.discipline || (mostFrequent(disciplines.filter((one) => one !== null)) ?? ""),
  };
}

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
  return { ...draft, students: withKnownCodes(students, new Set(tokens.keys()), known) };
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
  { reading, context }: { reading: Parameters<typeof withList>[1]; context: BringInContext },
): BringInDraft {
  const placed = withClassOf(draft, student, { context, isAtSeveral: isAtSeveralSchools(reading.students, student) });
  const classes = [...context.classes, ...placed.draft.classes];
  const open = reading.notUnderstood
    .filter(({ code }) => code === student.code)
    .map(({ text, why }): OpenCell => ({ id: context.newId(), text, why }));
  const row: StudentRow = {
    id: reading.rowIds.get(student.code) ?? context.newId(),
    code: student.code,
    classId: placed.classId,
    grade: student.grade ?? classes.find(({ id }) => id === placed.classId)?.grade ?? "",
    goals: student.goals,
    services: student.services,
    reviewDate: student.reviewDate,
    open,
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
  const classes = [...namedClasses(context.classes), ...namedClasses(draft.classes)];
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
