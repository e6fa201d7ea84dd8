import type { CaseloadDoubt, CaseloadReading, ListedStudent } from "../../../lib/core/caseload-import/caseload-reading";
import { guessClass, matchClass, type NamedClass } from "../../../lib/core/caseload-import/guess-class";
import type { NameTokens, SchoolClass, Site } from "../../../lib/core/caseload/records";
import type { Discipline } from "../../../lib/core/goals/goal-case";
import type { ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import type { ServiceLine } from "../../../lib/core/service-lines/service-line";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import type { FileNote } from "../files/file-reading";
import type { HoursDraft } from "../settings/hours-draft";

/** Key of what is being brought in. Begins with "student", so that the navigation rail finds it. */
export const BRING_IN_KEY = "student:bring-in";

/** A class to be made: from a calendar file, or named by the list of students. */
export interface ClassRow extends SchoolClass {
  schedule: {
    sourceName: string;
    /** The file that it was read from; absent for a paste. */
    fileName?: string;
    entries: ScheduleEntry[];
    notes: FileNote[];
  } | null;
  isTaken: boolean;
}

/** A cell of a list that was not understood, as she edits it. */
export interface OpenCell {
  id: string;
  text: string;
  why: CaseloadDoubt["why"];
}

/** A student of the list. It holds a code, never a name. */
export interface StudentRow {
  id: string;
  code: string;
  /** Id of an existing class or of one that this import creates; empty while none is chosen. */
  classId: string;
  grade: string;
  goals: string[];
  services: ServiceLine[];
  reviewDate: IsoDate | null;
  /** The name as keyed hashes, where the list had one. */
  nameTokens?: NameTokens;
  open: OpenCell[];
  isTaken: boolean;
}

/** A school's calendar, to be checked once the school is saved. */
export interface CalendarRow {
  id: string;
  sourceName: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
  /** Id of an existing school or of one that this import creates; empty while none is chosen. */
  siteId: string;
}

/** Everything that is being brought in, in this page's memory only. */
export interface BringInDraft {
  classes: ClassRow[];
  students: StudentRow[];
  /** Lines of lists that belong to no student. */
  unread: OpenCell[];
  newSites: Site[];
  calendars: CalendarRow[];
  discipline: Discipline | "";
  /** Typed days, "YYYY-MM-DD" or any text. */
  quarterFrom: string;
  quarterTo: string;
  trimesterFrom: string;
  trimesterTo: string;
  semesterFrom: string;
  semesterTo: string;
  firstWeek: string;
  hours: HoursDraft | null;
}

export const EMPTY_BRING_IN: BringInDraft = {
  classes: [],
  students: [],
  unread: [],
  newSites: [],
  calendars: [],
  discipline: "",
  quarterFrom: "",
  quarterTo: "",
  trimesterFrom: "",
  trimesterTo: "",
  semesterFrom: "",
  semesterTo: "",
  firstWeek: "",
  hours: null,
};

/** The existing records, and how new ones get ids. */
export interface BringInContext {
  classes: readonly SchoolClass[];
  sites: readonly Site[];
  deviceZone: string;
  newId: () => string;
}

/** A class's schedule as a file or the clipboard has it. */
export interface ClassFile {
  /** Name of the class, as far as the file gives one. */
  name: string;
  /** Name of its source, if that differs from `name`. */
  sourceName?: string;
  /** The file that it was read from; absent for a paste. */
  fileName?: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
}

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

/** Adds a class for a schedule. A file of the same name replaces the one before; a paste replaces nothing. */
export function withClassFile(
  draft: BringInDraft,
  { name, sourceName = name, fileName, entries, notes }: ClassFile,
  context: BringInContext,
): BringInDraft {
  const guessed = guessClass(name);
  const before = classOfFile(draft, fileName);
  const known = [...context.sites, ...draft.newSites];
  const row: ClassRow = {
    id: before?.id ?? context.newId(),
    teacherEmail: "",
    ...guessed,
    siteId: before?.siteId ?? (known.length === 1 ? known[0]!.id : ""),
    schedule: { sourceName, ...(fileName === undefined ? {} : { fileName }), entries, notes },
    isTaken: true,
  };
  const classes = [...draft.classes.filter(({ id }) => id !== row.id), row];
  // Students of a class that only the list named may belong to this class.
  return rematched({ ...draft, classes }, context);
}

/** Moves students from classes that only the list named to matching ones that now have a schedule or are saved. */
function rematched(draft: BringInDraft, context: BringInContext): BringInDraft {
  const unscheduled = draft.classes.filter(({ schedule }) => !schedule);
  const classes = [...namedClasses(context.classes), ...namedClasses(draft.classes.filter(({ schedule }) => schedule))];
  const moved = new Map(
    unscheduled.flatMap(({ id, name }) => {
      const found = matchClass(name, classes);
      return found ? [[id, found.key] as const] : [];
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

const namedClasses = (classes: readonly SchoolClass[]): NamedClass[] =>
  classes.map(({ id, name, teacherName, room }) => ({ key: id, name, teacherName, room }));

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

/** Adds the hashes of a list's names to its students, by row, since she may have changed their codes. */
export function withNameTokens(
  draft: BringInDraft,
  hashed: readonly { rowId: string; tokens: NameTokens }[],
): BringInDraft {
  const tokens = new Map(hashed.map((one) => [one.rowId, one.tokens]));
  const students = draft.students.map((row) => {
    const nameTokens = row.nameTokens ?? tokens.get(row.id);
    return nameTokens ? { ...row, nameTokens } : row;
  });
  return { ...draft, students };
}

function withStudent(
  draft: BringInDraft,
  student: ListedStudent,
  { reading, context }: { reading: Parameters<typeof withList>[1]; context: BringInContext },
): BringInDraft {
  const placed = withClassOf(draft, student, context);
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

/** Finds the class that the list means, or creates it, with its school if needed. */
function withClassOf(
  draft: BringInDraft,
  { className, teacherName: listed, siteName, grade }: ListedStudent,
  context: BringInContext,
): { draft: BringInDraft; classId: string } {
  if (!className) return { draft, classId: "" };
  const placed = withSite(draft, siteName, context);
  const found = matchClass(className, [...namedClasses(context.classes), ...namedClasses(draft.classes)]);
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

/** Prefers the fuller of two teacher names: "Ms. Delgado" when calendar or list has only the surname. */
const fullerTeacher = (one: string, other: string): string =>
  one === "" || (other.length > one.length && other.endsWith(` ${one}`)) ? other || one : one;

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

/**
 * Gives what remains of a draft after an earlier state of it was saved: newer rows, unsaved schools, and the saved
 * state's calendars, which are checked afterwards. Gives the object `EMPTY_BRING_IN` when nothing remains.
 */
export function withoutSaved(
  now: BringInDraft,
  saved: BringInDraft,
  { sites }: { sites: readonly Pick<Site, "id">[] },
): BringInDraft {
  const since = <R extends { id: string }>(rows: R[], before: readonly R[]): R[] =>
    rows.filter(({ id }) => !before.some((row) => row.id === id));
  const left = {
    classes: since(now.classes, saved.classes),
    students: since(now.students, saved.students),
    unread: since(now.unread, saved.unread),
    calendars: now.calendars,
  };
  if (Object.values(left).every((rows) => rows.length === 0)) return EMPTY_BRING_IN;
  return {
    ...now,
    ...left,
    newSites: now.newSites.filter(({ id }) => !sites.some((site) => site.id === id)),
    hours: null,
  };
}

/** Leaves out calendars; gives the object `EMPTY_BRING_IN` when nothing else remains. */
export function withoutCalendars(draft: BringInDraft, rowIds: readonly string[]): BringInDraft {
  const calendars = draft.calendars.filter(({ id }) => !rowIds.includes(id));
  const isEmpty = [draft.classes, draft.students, draft.unread, calendars].every((rows) => rows.length === 0);
  return isEmpty ? EMPTY_BRING_IN : { ...draft, calendars };
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
