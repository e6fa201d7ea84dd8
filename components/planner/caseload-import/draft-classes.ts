import { classWords, guessClass, matchClass, type NamedClass } from "../../../lib/core/caseload-import/guess-class";
import type { SchoolClass } from "../../../lib/core/caseload/records";
import type { BringInContext, BringInDraft, ClassFile, ClassRow } from "./bring-in-draft";

/** Finds the class that an earlier file of this name gave. */
export const classOfFile = ({ classes }: BringInDraft, fileName: string | undefined): ClassRow | undefined =>
  fileName === undefined ? undefined : classes.find(({ schedule }) => schedule?.fileName === fileName);

/** A name for a paste that no class of the draft has yet: `named(1)`, `named(2)` and so on. */
export function freePasteName({ classes }: BringInDraft, named: (number: number) => string): string {
  const taken = new Set(classes.map(({ schedule }) => schedule?.sourceName));
  let number = 1;
  while (taken.has(named(number))) number += 1;
  return named(number);
}

/**
 * Adds a class for a schedule, or proposes it as the new schedule of the saved class that it names. A file of the same
 * name replaces the one before; a paste replaces nothing in the draft.
 */
export function withClassFile(
  draft: BringInDraft,
  { name, sourceName = name, fileName, entries, notes }: ClassFile,
  context: BringInContext,
): BringInDraft {
  const guessed = guessClass(name);
  const before = classOfFile(draft, fileName);
  const known = [...context.sites, ...draft.newSites];
  const siteId = before?.siteId ?? (known.length === 1 ? known[0]!.id : "");
  const saved = before ? undefined : savedClassOf({ ...guessed, siteId, fileName }, draft, context);
  const row: ClassRow = {
    id: before?.id ?? context.newId(),
    teacherEmail: "",
    ...guessed,
    siteId: saved?.siteId ?? siteId,
    schedule: { sourceName, ...(fileName === undefined ? {} : { fileName }), entries, notes },
    replaces: before?.replaces ?? saved?.id ?? "",
    isTaken: true,
  };
  const classes = [...draft.classes.filter(({ id }) => id !== row.id), row];
  // Students of a class that only the list named may belong to this class.
  return rematched({ ...draft, classes }, context);
}

type NamedFile = Pick<ClassRow, "name" | "teacherName" | "grade" | "siteId"> & { fileName: string | undefined };

/** Finds the saved class that a schedule is of: by its name, else by the file that the class was read from. */
function savedClassOf(
  { fileName, ...file }: NamedFile,
  draft: BringInDraft,
  { classes, sourceNames }: BringInContext,
): SchoolClass | undefined {
  const free = classes.filter(
    (one) => !draft.classes.some(({ replaces }) => replaces === one.id) && !contradicts(file, one),
  );
  const named = matchClass(file.name, namedClasses(free), file.siteId);
  if (named) return free.find(({ id }) => id === named.key);
  const [read, ...others] = free.filter(({ id }) => fileName !== undefined && sourceNames?.get(id) === fileName);
  return others.length === 0 ? read : undefined;
}

/** True for another grade or another teacher: a new teacher's schedule in the same room is another class's. */
function contradicts(file: Omit<NamedFile, "fileName">, saved: SchoolClass): boolean {
  if (file.grade !== "" && saved.grade !== "" && file.grade !== saved.grade) return true;
  const [one, other] = [classWords(file.teacherName), classWords(saved.teacherName)];
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
}

/** Gives a schedule to a saved class, or makes a new class of it; its students go along to the saved class. */
export function withReplaced(draft: BringInDraft, rowId: string, replaces: string): BringInDraft {
  return {
    ...draft,
    classes: draft.classes.map((row) => (row.id === rowId ? { ...row, replaces } : row)),
    students: draft.students.map((row) =>
      replaces !== "" && row.classId === rowId ? { ...row, classId: replaces } : row,
    ),
  };
}

/** The classes that this import makes. */
export const newClasses = ({ classes }: Pick<BringInDraft, "classes">): ClassRow[] =>
  classes.filter(({ replaces = "" }) => replaces === "");

/** Moves students from classes that only the list named to matching ones that now have a schedule or are saved. */
function rematched(draft: BringInDraft, context: BringInContext): BringInDraft {
  const unscheduled = draft.classes.filter(({ schedule }) => !schedule);
  const classes = [
    ...namedClasses(context.classes),
    ...namedClasses(newClasses(draft).filter(({ schedule }) => schedule)),
  ];
  const moved = new Map(
    unscheduled.flatMap(({ id, name, siteId }) => {
      const found = matchClass(name, classes, siteId);
      return found && !isOfOtherSchool(unscheduled, { name, siteId }) ? [[id, found.key] as const] : [];
    }),
  );
  if (moved.size === 0) return draft;
  const listed = new Map(draft.classes.map((row) => [row.id, row]));
  return {
    ...draft,
    classes: draft.classes
      .filter(({ id }) => !moved.has(id))
      .map((row) => {
        const from = [...moved].find(([, to]) => to === row.id)?.[0];
        const left = from === undefined ? undefined : listed.get(from);
        if (!left) return row;
        const teacherName = fullerTeacher(row.teacherName, left.teacherName);
        return { ...row, siteId: row.siteId || left.siteId, grade: row.grade || left.grade, teacherName };
      }),
    students: draft.students.map((row) => ({ ...row, classId: moved.get(row.classId) ?? row.classId })),
  };
}

/** True where the list has a class of the same name at another school: a schedule without a school may be of either. */
const isOfOtherSchool = (rows: readonly ClassRow[], { name, siteId }: Pick<ClassRow, "name" | "siteId">): boolean =>
  rows.some((other) => other.siteId !== siteId && matchClass(name, namedClasses([{ ...other, siteId: "" }])));

export const namedClasses = (classes: readonly SchoolClass[]): NamedClass[] =>
  classes.map(({ id, name, teacherName, room, siteId }) => ({ key: id, name, teacherName, room, siteId }));

/** Prefers the fuller of two teacher names: "Ms. Delgado" when calendar or list has only the surname. */
export const fullerTeacher = (one: string, other: string): string =>
  one === "" || (other.length > one.length && other.endsWith(` ${one}`)) ? other || one : one;
