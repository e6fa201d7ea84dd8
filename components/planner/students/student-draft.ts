import type { SchoolClass, Student } from "../../../lib/core/caseload/records";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { validateStudent } from "../../../lib/core/caseload/validate";

/** A student as typed: numbers are still text. */
export interface StudentDraft extends Omit<Student, "mandate" | "discipline"> {
  discipline: Student["discipline"] | "";
  mandate: { minutes: string; times: string; per: Student["mandate"]["per"] };
}

/** Key of a student's draft. Begins with "student", so that the navigation rail finds it. */
export const studentKey = (id: string): string => `student:${id}`;
export const NEW_STUDENT_KEY = "student:new";

/** Makes a new student with one empty goal, the only class if there is one, and the service of the last student. */
export function emptyStudent(id: string, classes: readonly SchoolClass[], students: readonly Student[]): StudentDraft {
  const only = classes.length === 1 ? classes[0] : undefined;
  return {
    id,
    initials: "",
    classId: only?.id ?? "",
    grade: only?.grade ?? "",
    discipline: students.at(-1)?.discipline ?? "",
    goals: [{ id: `${id}-goal-1`, text: "" }],
    mandate: { minutes: "30", times: "1", per: "week" },
  };
}

export function draftOfStudent(student: Student): StudentDraft {
  const { minutes, times, per } = student.mandate;
  return { ...student, mandate: { minutes: String(minutes), times: String(times), per } };
}

/** Parses a whole number; NaN for any other text, which validation reports. */
const numberOf = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : NaN);

/** Converts a draft to a record, with blanks trimmed. An unchosen service stays empty, which validation reports. */
export function studentOfDraft(draft: StudentDraft): Student {
  return {
    ...draft,
    initials: draft.initials.trim(),
    discipline: draft.discipline as Student["discipline"],
    goals: draft.goals.map((goal) => ({ ...goal, text: goal.text.trim() })),
    mandate: {
      minutes: numberOf(draft.mandate.minutes),
      times: numberOf(draft.mandate.times),
      per: draft.mandate.per,
    },
  };
}

export function checkStudent(
  draft: StudentDraft,
  classes: readonly SchoolClass[],
  students: readonly Student[],
): FieldError[] {
  return validateStudent(studentOfDraft(draft), classes, students);
}
