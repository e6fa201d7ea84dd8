import { nextGrade } from "../../core/caseload/next-grade";
import type { VaultChange } from "../../ports/vault";
import type { Ports } from "../ports";

/** Moves students up to the next grade, all or none. Those in the last grade, and unknown ones, stay as they are. */
export async function promoteStudents({ vault }: Pick<Ports, "vault">, ids: readonly string[]): Promise<void> {
  const students = (await vault.all("students")).filter(({ id }) => ids.includes(id));
  await vault.apply(
    students.flatMap((record): VaultChange[] => {
      const grade = nextGrade(record.grade);
      return grade === undefined ? [] : [{ put: "students", record: { ...record, grade } }];
    }),
  );
}
