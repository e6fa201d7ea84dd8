import { nextGrade } from "../../core/caseload/next-grade";
import type { VaultChange } from "../../ports/vault";
import type { Ports } from "../ports";

/** A student to be moved up, with the grade that was shown. */
export interface ShownGrade {
  id: string;
  grade: string;
}

/**
 * Moves students up to the next grade, all or none. Those in the last grade, unknown ones, and those who no longer have
 * the grade that was shown stay as they are: a second try after a lost answer moves nobody twice.
 */
export async function promoteStudents({ vault }: Pick<Ports, "vault">, shown: readonly ShownGrade[]): Promise<void> {
  const grades = new Map(shown.map(({ id, grade }) => [id, grade]));
  const students = (await vault.all("students")).filter(({ id, grade }) => grades.get(id) === grade);
  await vault.apply(
    students.flatMap((record): VaultChange[] => {
      const grade = nextGrade(record.grade);
      return grade === undefined ? [] : [{ put: "students", record: { ...record, grade } }];
    }),
  );
}
