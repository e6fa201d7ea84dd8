import type { Input } from "../../../lib/contracts/requests";
import { matchClass, type NamedClass } from "../../../lib/core/caseload-import/guess-class";
import { isScheduleOf } from "../../../lib/core/caseload-import/same-class";
import { nextGrade } from "../../../lib/core/caseload/next-grade";
import type { SchoolClass, Student } from "../../../lib/core/caseload/records";
import type { ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import type { FileNote } from "../files/file-reading";

/** Key of the draft. Begins with "class", so that the navigation rail finds it. */
export const NEW_YEAR_KEY = "class:school-year";

/** A schedule that was read from a file. */
export interface NewSchedule {
  /** The file's name. */
  name: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
  /** Last year's class whose row it belongs to; empty while none is chosen. */
  classId: string;
}

/** What a new school year changes, as chosen so far. */
export interface NewYearDraft {
  /** By the id of last year's class. */
  copies: Record<string, SchoolClass>;
  schedules: NewSchedule[];
  /** By student id; what is not chosen stays. */
  moves: Record<string, { classId?: string; grade?: string }>;
}

export const NO_CHANGES: NewYearDraft = { copies: {}, schedules: [], moves: {} };

/** Copies a class without its teacher, who is new. */
export const copyOf = (schoolClass: SchoolClass, id: string): SchoolClass => ({
  ...schoolClass,
  id,
  teacherName: "",
  teacherEmail: "",
});

/** Takes a copy back; the students who were to go there stay in their class. */
export function withoutCopy(draft: NewYearDraft, from: string): NewYearDraft {
  const { [from]: copy, ...copies } = draft.copies;
  const moves = Object.entries(draft.moves).map(
    ([id, { classId, ...rest }]): [string, NewYearDraft["moves"][string]] => [
      id,
      classId === undefined || classId === copy?.id ? rest : { ...rest, classId },
    ],
  );
  return { ...draft, copies, moves: Object.fromEntries(moves) };
}

const matchSchedule = <C extends SchoolClass & NamedClass>(text: string, classes: readonly C[]): C | undefined =>
  matchClass(
    text,
    classes.filter((one) => isScheduleOf(text, one)),
  );

/** Adds a schedule, for the class that its name surely means; a later file of the same name replaces the earlier. */
export function withSchedule(
  draft: NewYearDraft,
  { calendarName, ...file }: Omit<NewSchedule, "classId"> & { calendarName: string },
  classes: readonly SchoolClass[],
): NewYearDraft {
  const named = classes.map((one) => ({ ...one, key: one.id }));
  const newNames = Object.entries(draft.copies).map(([from, copy]) => ({ ...copy, key: from }));
  const found = [calendarName, file.name.replace(/\.\w+$/, "")]
    .flatMap((text) => [newNames, named].map((those) => matchSchedule(text, those)))
    .find((one) => one !== undefined);
  const others = draft.schedules.filter(({ name }) => name !== file.name);
  const isFree = !others.some(({ classId }) => classId === found?.key);
  return { ...draft, schedules: [...others, { ...file, classId: found && isFree ? found.key : "" }] };
}

/** Moves all students up a grade; those after whose grade there is none stay. */
export const withAllUp = (draft: NewYearDraft, students: readonly Student[]): NewYearDraft =>
  students.reduce((now, { id, grade }) => withMove(now, id, { grade: nextGrade(grade) ?? grade }), draft);

/** Changes what one student gets in the new year. */
export const withMove = (draft: NewYearDraft, id: string, move: NewYearDraft["moves"][string]): NewYearDraft => ({
  ...draft,
  moves: { ...draft.moves, [id]: { ...draft.moves[id], ...move } },
});

/** Where a student is in the new year. */
export function placeOf({ moves }: NewYearDraft, { id, classId, grade }: Student): { classId: string; grade: string } {
  return { classId: moves[id]?.classId ?? classId, grade: moves[id]?.grade ?? grade };
}

/** The request that carries the choices out. Leaves out schedules without a class, and students without a change. */
export function schoolYearOf(draft: NewYearDraft, students: readonly Student[]): Input<"startSchoolYear"> {
  const trimmed = ({ name, teacherName, teacherEmail, room, ...copy }: SchoolClass): SchoolClass => ({
    ...copy,
    ...{ name: name.trim(), teacherName: teacherName.trim(), teacherEmail: teacherEmail.trim(), room: room.trim() },
  });
  return {
    copies: Object.entries(draft.copies).map(([from, copy]) => ({ from, schoolClass: trimmed(copy) })),
    schedules: draft.schedules
      .filter(({ classId }) => classId !== "")
      .map(({ name, entries, classId }) => ({
        classId: draft.copies[classId]?.id ?? classId,
        sourceName: name,
        entries,
      })),
    students: students.flatMap((student) => {
      const place = placeOf(draft, student);
      const isSame = place.classId === student.classId && place.grade === student.grade;
      return isSame ? [] : [{ id: student.id, ...place }];
    }),
  };
}
