import type { Visit } from "../../core/booking/visit";
import { foldText } from "../../core/routines/fold-text";
import type { Student } from "../../core/caseload/records";
import type { VaultChange } from "../../ports/vault";
import type { Ports } from "../ports";

/**
 * Lists what to remove with a student, besides the records that name the student: visits of this student only,
 * decisions for a class or for all classes that contain the text of the student's goals, and all readings of the
 * calendar, whose titles may mention anybody. The next reading of the calendar restores those. Also removes other
 * devices' versions of records about the student.
 */
export async function removalsWithStudent({ vault }: Pick<Ports, "vault">, studentId: string): Promise<VaultChange[]> {
  const [students, visits, decisions, readings, conflicts] = await Promise.all([
    vault.all("students"),
    vault.all("visits"),
    vault.all("cellDecisions"),
    vault.all("readings"),
    vault.all("fileConflicts"),
  ]);
  const words = goalWords(students.filter(({ id }) => id === studentId));
  for (const shared of goalWords(students.filter(({ id }) => id !== studentId))) words.delete(shared);
  return [
    ...visits.filter((visit) => isOnlyFor(visit, studentId)).map(removalFrom("visits")),
    ...decisions
      .filter((one) => one.reach !== "student" && "words" in one.subject && words.has(one.subject.words))
      .map(removalFrom("cellDecisions")),
    ...readings.map(removalFrom("readings")),
    // Ids are random: a version that has the student's in it is about the student.
    ...conflicts
      .filter((one) => one.recordId === studentId || JSON.stringify(one.other).includes(studentId))
      .map(removalFrom("fileConflicts")),
  ];
}

/** True for a visit that no other student is part of. */
export const isOnlyFor = ({ studentIds }: Pick<Visit, "studentIds">, studentId: string): boolean =>
  studentIds.length > 0 && studentIds.every((id) => id === studentId);

const removalFrom =
  (remove: "visits" | "cellDecisions" | "readings" | "fileConflicts") =>
  ({ id }: { id: string }): VaultChange => ({ remove, id });

/** Folds the goals' texts as decisions store them. */
function goalWords(students: readonly Student[]): Set<string> {
  return new Set(
    students.flatMap(({ goals }) => goals.map(({ text }) => foldText(text).replaceAll(/\s+/g, " ").trim())),
  );
}
