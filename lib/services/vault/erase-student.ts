import { withoutTitles } from "../../core/booking/send-task";
import type { Visit } from "../../core/booking/visit";
import { foldText } from "../../core/routines/fold-text";
import type { Student } from "../../core/caseload/records";
import { ABOUT_STUDENTS } from "../../core/vault/vault-health";
import type { Collection, VaultChange } from "../../ports/vault";
import type { Ports } from "../ports";

/**
 * Lists what erasing a student changes: everything that is kept about the student. The print for a parent is made from
 * the same list, see studentFile. Damaged records go too, where their label says that they are about the student.
 */
export async function changesWithout(ports: Pick<Ports, "vault">, studentId: string): Promise<VaultChange[]> {
  const { vault } = ports;
  const [declines, logs, plans, visits, decisions, damaged, rest] = await Promise.all([
    vault.all("declines"),
    vault.all("sessionLogs"),
    vault.all("planDecisions"),
    vault.all("visits"),
    decisionsFor(ports, studentId),
    damagedAbout(ports, studentId),
    removalsWithStudent(ports, studentId),
  ]);
  const isAbout = (one: { studentId: string }): boolean => one.studentId === studentId;
  // Titles of other events may mention anybody.
  const touched = visits.filter(
    (visit) =>
      (visit.studentIds.includes(studentId) || visit.sendTask?.conflicts !== undefined) && !isOnlyFor(visit, studentId),
  );
  return [
    { remove: "students", id: studentId },
    ...damaged,
    ...rest,
    ...decisions.map(removalFrom("cellDecisions")),
    ...declines.filter(isAbout).map(removalFrom("declines")),
    ...logs.filter(isAbout).map(removalFrom("sessionLogs")),
    ...plans.filter(isAbout).map(removalFrom("planDecisions")),
    ...touched.map((visit): VaultChange => ({ put: "visits", record: withoutStudent(visit, studentId) })),
  ];
}

/** Finds the decisions of the matrix that were made for one student only. */
export async function decisionsFor({ vault }: Pick<Ports, "vault">, studentId: string) {
  const decisions = await vault.all("cellDecisions");
  return decisions.filter((decision) => decision.reach === "student").filter((one) => one.studentId === studentId);
}

/** Removals of the records that can't be read and are known to be about a student. */
async function damagedAbout({ vault }: Pick<Ports, "vault">, studentId: string): Promise<VaultChange[]> {
  const contents = await Promise.all(ABOUT_STUDENTS.map(async (kind) => vault.read(kind)));
  return contents
    .flatMap(({ damaged }) => damaged)
    .filter(({ studentIds }) => studentIds?.includes(studentId))
    .map(({ kind, id }): VaultChange => ({ remove: kind, id }));
}

function withoutStudent(visit: Visit, id: string): Visit {
  const { [id]: _gone, ...goalIds } = visit.goalIds ?? {};
  const sendTask = visit.sendTask ? { sendTask: withoutTitles(visit.sendTask) } : {};
  return { ...visit, ...sendTask, studentIds: visit.studentIds.filter((studentId) => studentId !== id), goalIds };
}

/**
 * Lists what to remove with a student, besides the records that name the student: visits of this student only,
 * decisions for a class or for all classes that contain the text of the student's goals, and all readings of the
 * calendar, whose titles may mention anybody. The next reading of the calendar restores those. Also removes other
 * devices' versions of records about the student.
 */
async function removalsWithStudent({ vault }: Pick<Ports, "vault">, studentId: string): Promise<VaultChange[]> {
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
const isOnlyFor = ({ studentIds }: Pick<Visit, "studentIds">, studentId: string): boolean =>
  studentIds.length > 0 && studentIds.every((id) => id === studentId);

const removalFrom =
  (remove: Collection) =>
  ({ id }: { id: string }): VaultChange => ({ remove, id });

/** Folds the goals' texts as decisions store them. */
export function goalWords(
  students: readonly { goals: readonly Pick<Student["goals"][number], "text">[] }[],
): Set<string> {
  return new Set(
    students.flatMap(({ goals }) => goals.map(({ text }) => foldText(text).replaceAll(/\s+/g, " ").trim())),
  );
}
