import { guessClass, matchClass, type NamedClass } from "../../../lib/core/caseload-import/guess-class";
import { contradicts, isScheduleOf } from "../../../lib/core/caseload-import/same-class";
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
  { name, sourceName = name, fileName, entries, notes, page }: ClassFile,
  context: BringInContext,
): BringInDraft {
  const guessed = guessClass(name);
  const before = classOfFile(draft, fileName);
  const known = [...context.sites, ...draft.newSites];
  const siteId = before?.siteId ?? (known.length === 1 ? known[0]!.id : "");
  const saved = before ? undefined : savedClassOf({ name: guessed.name, siteId, fileName }, draft, context);
  const row: ClassRow = {
    id: before?.id ?? context.newId(),
    teacherEmail: "",
    ...guessed,
    siteId: saved?.siteId ?? siteId,
    schedule: {
      sourceName,
      ...(fileName === undefined ? {} : { fileName }),
      ...(page ? { page } : {}),
      entries,
      notes,
    },
    replaces: before?.replaces ?? saved?.id ?? "",
    isTaken: true,
  };
  const classes = [...draft.classes.filter(({ id }) => id !== row.id), row];
  // Students of a class that only the list named may belong to this class.
  return rematched({ ...draft, classes }, context);
}

type NamedFile = Pick<ClassRow, "name" | "siteId"> & { fileName: string | undefined };

/**
 * Finds the saved class whose schedule this surely is: by its name, else by the file that the class was read from. Of
 * any other she says herself which class it is for.
 */
function savedClassOf(
  { fileName, name, siteId }: NamedFile,
  draft: BringInDraft,
  { classes, sourceNames }: BringInContext,
): SchoolClass | undefined {
  const free = classes.filter((one) => !draft.classes.some(({ replaces }) => replaces === one.id));
  const sure = free.filter((one) => isScheduleOf(name, one));
  const named = matchClass(name, namedClasses(sure), siteId);
  if (named) return sure.find(({ id }) => id === named.key);
  const [read, ...others] = free.filter(
    (one) => fileName !== undefined && sourceNames?.get(one.id) === fileName && !contradicts(name, one),
  );
  return others.length === 0 ? read : undefined;
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
