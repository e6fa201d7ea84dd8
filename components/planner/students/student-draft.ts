import type { SchoolClass, Student } from "../../../lib/core/caseload/records";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { validateStudent } from "../../../lib/core/caseload/validate";

/** A student as it is being typed: numbers are still text. */
export interface StudentDraft extends Omit<Student, "mandate" | "discipline"> {
  discipline: Student["discipline"] | "";
  mandate: { minutes: string; times: string; per: Student["mandate"]["per"] };
}

/** Keys of drafts of students begin with "student": the rail looks for them. */
export const studentKey = (id: string): string => `student:${id}`;
export const NEW_STUDENT_KEY = "student:new";

/** A new student with one empty goal; in the only class there is, and with the service of the last one added. */
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

/** A whole number as typed; NaN for anything else, which validation names. */
const numberOf = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : NaN);

/** The record of a draft, without stray blanks. An unchosen service stays empty and is named by validation. */
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
