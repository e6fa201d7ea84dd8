import { accommodationsOf } from "../../../lib/core/caseload/accommodations";
import type { SchoolClass, Student } from "../../../lib/core/caseload/records";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { validateStudent } from "../../../lib/core/caseload/validate";
import { linesOfDrafts, unclearPlaces } from "./begun-line";
import { draftOfLine, firstLine, type MandateLineDraft } from "./mandate-draft";

/** A student as typed: numbers are still text. */
export interface StudentDraft extends Omit<Student, "mandate" | "discipline" | "reviewDate" | "accommodations"> {
  /** Empty while she gave none. */
  reviewDate: string;
  /** One a line; absent while there is none. */
  accommodations?: string | undefined;
  discipline: Student["discipline"] | "";
  mandate: MandateLineDraft[];
}

/**
 * Key of a student's draft, and beginning of the keys of all that is typed about the student. Drafts about nobody in
 * the caseload begin with "students:". The navigation rail finds both.
 */
export const studentKey = (id: string): string => `student:${id}`;
export const NEW_STUDENT_KEY = "students:new";

/** Lists the keys of drafts, of those that begin with a student's key, whose student is gone. */
export function keysOfGone(keys: readonly string[], students: readonly { id: string }[]): string[] {
  const there = students.map(({ id }) => studentKey(id));
  return keys.filter((key) => !there.some((one) => key === one || key.startsWith(`${one}:`)));
}

/** Makes a new student with one empty goal, the only class if there is one, and the service of the last student. */
export function emptyStudent(
  id: string,
  classes: readonly SchoolClass[],
  students: readonly Pick<StudentDraft, "discipline">[],
): StudentDraft {
  const only = classes.length === 1 ? classes[0] : undefined;
  return {
    id,
    initials: "",
    classId: only?.id ?? "",
    grade: only?.grade ?? "",
    discipline: students.at(-1)?.discipline ?? "",
    reviewDate: "",
    goals: [{ id: `${id}-goal-1`, text: "" }],
    mandate: [firstLine(`${id}-line-1`)],
  };
}

export function draftOfStudent(student: Student): StudentDraft {
  const { accommodations, ...rest } = student;
  return {
    ...rest,
    ...(accommodations ? { accommodations: accommodations.join("\n") } : {}),
    reviewDate: student.reviewDate ?? "",
    mandate: student.mandate.map(draftOfLine),
  };
}

/** Converts a draft to a record, with blanks trimmed. An unchosen service stays empty, which validation reports. */
export function studentOfDraft(draft: StudentDraft): Student {
  const { reviewDate, accommodations: typed = "", ...rest } = draft;
  const accommodations = accommodationsOf(typed);
  return {
    ...rest,
    ...(reviewDate === "" ? {} : { reviewDate }),
    ...(accommodations.length === 0 ? {} : { accommodations }),
    initials: draft.initials.trim(),
    discipline: draft.discipline as Student["discipline"],
    goals: draft.goals.map((goal) => ({ ...goal, text: goal.text.trim() })),
    mandate: linesOfDrafts(draft.mandate),
  };
}

export function checkStudent(
  draft: StudentDraft,
  classes: readonly SchoolClass[],
  students: readonly Student[],
): FieldError[] {
  const errors = validateStudent(studentOfDraft(draft), classes, students);
  const unclear = unclearPlaces(draft.mandate);
  // Which lines contradict each other is known once she has said which of them has ended.
  return unclear.length === 0 ? errors : [...errors.filter(({ code }) => code !== "contradicts"), ...unclear];
}
