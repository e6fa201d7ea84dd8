import type { Caseload } from "../../../lib/contracts/caseload";

/** A student to choose. */
export interface StudentOption {
  /** The student's id. */
  value: string;
  label: string;
}

/** Students as choices, with their class: two students may share their initials. */
export function studentOptions({ students, classes }: Pick<Caseload, "students" | "classes">): StudentOption[] {
  const names = new Map(classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.name]));
  return students.map(({ student }) => ({
    value: student.id,
    label: `${student.initials} · ${names.get(student.classId) ?? ""}`,
  }));
}
