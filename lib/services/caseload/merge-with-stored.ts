import type { FieldError } from "../../core/caseload/field-error";
import { mergeStudent } from "../../core/caseload/merge-student";
import type { Student } from "../../core/caseload/records";

/** A student's record with what another tab saved since the page began with `base`, and which fields both changed. */
export interface MergedWithStored {
  student: Student;
  errors: FieldError[];
}

/**
 * Merges what she changed of a student, since the page began with `base`, into the record as it is stored now. The page
 * itself learns of another tab's save a moment later, so only this keeps that save.
 */
export function mergeWithStored(mine: Student, base: Student, stored: Student): MergedWithStored {
  const { merged, both } = mergeStudent(base, stored, mine);
  const { reviewDate, accommodations, ...student } = merged;
  return {
    student: {
      ...student,
      ...(reviewDate === undefined ? {} : { reviewDate }),
      ...(accommodations === undefined ? {} : { accommodations }),
    },
    errors: both.map((field) => ({ field, code: "changed-elsewhere" })),
  };
}
