import { lastDayThere } from "../../core/booking/dated-bookings";
import { isInNoCalendar } from "../../core/booking/in-state";
import { onlyTakesOut } from "../../core/booking/pending-change";
import { isOpen } from "../../core/booking/state";
import { withoutTitles } from "../../core/booking/send-task";
import type { Visit } from "../../core/booking/visit";
import { foldText } from "../../core/routines/fold-text";
import type { Student } from "../../core/caseload/records";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import type { PlanDecision } from "../../core/ledger/plan-decision";
import { knownZone, wallClockAt } from "../../core/time/zone";
import { ABOUT_STUDENTS } from "../../core/vault/vault-health";
import type { Collection, VaultChange } from "../../ports/vault";
import type { Ports } from "../ports";
import {
  decisionWithoutWords,
  entryWithoutWords,
  titlesWithoutWords,
  withoutWords,
  wordsAbout,
  type WordsAbout,
} from "./words-about";

/**
 * Lists what erasing a student changes: everything that is kept about the student. The print for a parent is made from
 * the same list, see studentFile. Damaged records go too, where their label says that they are about the student.
 */
export async function changesWithout(ports: Pick<Ports, "vault" | "clock">, studentId: string): Promise<VaultChange[]> {
  const { vault } = ports;
  const words = await wordsAbout(vault, studentId);
  const [students, declines, logs, plans, visits, decisions, damaged, rest] = await Promise.all([
    vault.all("students"),
    vault.all("declines"),
    vault.all("sessionLogs"),
    vault.all("planDecisions"),
    vault.all("visits"),
    decisionsFor(ports, studentId),
    damagedAbout(ports, studentId),
    removalsWithStudent(ports, studentId, words),
  ]);
  const isAbout = (one: { studentId: string }): boolean => one.studentId === studentId;
  return [
    { remove: "students", id: studentId },
    ...damaged,
    ...rest,
    ...decisions.map(removalFrom("cellDecisions")),
    ...declines.filter(isAbout).map(removalFrom("declines")),
    ...logs.filter(isAbout).map(removalFrom("sessionLogs")),
    ...plans.filter(isAbout).map(removalFrom("planDecisions")),
    ...(await touchedVisits(ports, { visits, students }, studentId, words)),
    ...(await touchedHistory({ logs, plans, students }, studentId, words)),
    ...visits
      .filter((visit) => isOnlyFor(visit, studentId) && staysElsewhere(visit, ports.clock))
      .map((visit): VaultChange => ({ put: "visits", record: asLeftover(withoutStudent(visit, studentId)) })),
  ];
}

/**
 * Takes the student out of visits with others, and out of what she wrote about any visit or to talk about with any
 * teacher. Titles of other events may mention anybody. The titles of visits of students with the same initials stay.
 */
async function touchedVisits(
  { clock }: Pick<Ports, "clock">,
  { visits, students }: { visits: readonly Visit[]; students: readonly Student[] },
  studentId: string,
  words: WordsAbout,
) {
  const namesakes = namesakesOf(studentId, students);
  const isOfNamesakes = ({ studentIds }: Visit): boolean =>
    studentIds.length > 0 && studentIds.every((id) => namesakes.has(id));
  const changes = visits
    .filter((visit) => !isOnlyFor(visit, studentId))
    .map(async (visit): Promise<VaultChange[]> => {
      const texts = await withoutWords(visit, words);
      const rest = isOfNamesakes(visit) ? texts : await titlesWithoutWords(texts, words, isOver(visit, clock));
      const isTouched = visit.studentIds.includes(studentId) || visit.sendTask?.conflicts !== undefined;
      return isTouched || rest !== visit ? [{ put: "visits", record: withoutStudent(rest, studentId) }] : [];
    });
  return (await Promise.all(changes)).flat();
}

interface History {
  logs: readonly LedgerEntry[];
  plans: readonly PlanDecision[];
  students: readonly Student[];
}

/**
 * Takes the student out of what she wrote on other students' sessions and plans. Leaves those of students with the same
 * initials: they mean themselves.
 */
async function touchedHistory({ logs, plans, students }: History, studentId: string, words: WordsAbout) {
  const namesakes = namesakesOf(studentId, students);
  const isOthers = (one: { studentId: string }): boolean =>
    one.studentId !== studentId && !namesakes.has(one.studentId);
  const entries = await Promise.all(
    logs.filter(isOthers).map(async (entry): Promise<VaultChange[]> => {
      const record = await entryWithoutWords(entry, words);
      return record === entry ? [] : [{ put: "sessionLogs", record }];
    }),
  );
  const decisions = await Promise.all(
    plans.filter(isOthers).map(async (plan): Promise<VaultChange[]> => {
      const record = await decisionWithoutWords(plan, words);
      return record === plan ? [] : [{ put: "planDecisions", record }];
    }),
  );
  return [...entries, ...decisions].flat();
}

/** The other students with the same initials or code. */
export function namesakesOf(studentId: string, students: readonly Student[]): Set<string> {
  const own = students.find(({ id }) => id === studentId)?.initials;
  if (own === undefined) return new Set();
  const same = students.filter(({ id, initials }) => id !== studentId && foldText(initials) === foldText(own));
  return new Set(same.map(({ id }) => id));
}

/**
 * True for a visit that is not over and whose event is, or may be, in a calendar, from which erasing the student does
 * not take it: it is kept without the student, so that she is told of the event until she removes it.
 */
function staysElsewhere(visit: Visit, clock: Ports["clock"]): boolean {
  return !isInNoCalendar(visit) && !isOver(visit, clock);
}

/** True for a visit that she took back, and after the last day on which a calendar may have it. */
export function isOver(visit: Visit, clock: Ports["clock"]): boolean {
  const { date } = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  return !isOpen(visit) || lastDayThere(visit) < date;
}

/**
 * Leaves of a visit only what finds its event and says where it is; what she wrote may be about the student, the line
 * in its invitation too.
 */
function asLeftover({ roleCard: _card, agenda: _talk, ...written }: Visit): Visit {
  const { sendTask, ...visit } = withoutNewTimes(written);
  if (!sendTask) return visit;
  const { sentLine: _line, ...task } = sendTask;
  return { ...visit, sendTask: task };
}

/**
 * Drops a visit's change that its calendar does not have, or not all of, so that nobody gets a mail for it any more. A
 * change that only takes dates out goes on: it removes what she would have to remove. Of one of which a part was sent,
 * the new times stay, up to the last day that the calendar may have.
 */
function withoutNewTimes(visit: Visit): Visit {
  const { change, because: _why, ...rest } = visit;
  if (!change || onlyTakesOut(visit)) return visit;
  return change.isBegun ? { ...rest, until: lastDayThere(visit) } : { ...rest, ...change.before };
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
  const { leavers, ...rest } = visit;
  const left = leavers?.filter(({ studentId }) => studentId !== id) ?? [];
  return {
    ...rest,
    ...(visit.sendTask ? { sendTask: withoutTitles(visit.sendTask) } : {}),
    studentIds: visit.studentIds.filter((studentId) => studentId !== id),
    goalIds,
    ...(left.length > 0 ? { leavers: left } : {}),
  };
}

/**
 * Lists what to remove with a student, besides the records that name the student: visits of this student only that no
 * calendar has, decisions for a class or for all classes that contain the text of the student's goals, answers on
 * titles that may name the student, and all readings of the calendar, whose titles may mention anybody. The next
 * reading of the calendar restores those. Also removes other devices' versions of records about the student.
 */
async function removalsWithStudent(
  { vault, clock }: Pick<Ports, "vault" | "clock">,
  studentId: string,
  words: WordsAbout,
): Promise<VaultChange[]> {
  const [students, visits, decisions, readings, conflicts, absences] = await Promise.all([
    vault.all("students"),
    vault.all("visits"),
    vault.all("cellDecisions"),
    vault.all("readings"),
    vault.all("fileConflicts"),
    absencesAbout(vault, words),
  ]);
  const goals = goalWords(students.filter(({ id }) => id === studentId));
  for (const shared of goalWords(students.filter(({ id }) => id !== studentId))) goals.delete(shared);
  return [
    ...visits
      .filter((visit) => isOnlyFor(visit, studentId) && !staysElsewhere(visit, clock))
      .map(removalFrom("visits")),
    ...decisions
      .filter((one) => one.reach !== "student" && "words" in one.subject && goals.has(one.subject.words))
      .map(removalFrom("cellDecisions")),
    ...absences.map(removalFrom("absenceAnswers")),
    ...readings.map(removalFrom("readings")),
    // Ids are random: a version that has the student's in it is about the student.
    ...conflicts
      .filter((one) => one.recordId === studentId || JSON.stringify(one.other).includes(studentId))
      .map(removalFrom("fileConflicts")),
  ];
}

/** Finds her answers on all-day events whose titles may name the student, such as a meeting. */
async function absencesAbout(vault: Ports["vault"], words: WordsAbout) {
  const answers = await vault.all("absenceAnswers");
  const isAbout = await Promise.all(answers.map(async ({ titleKey }) => words.isIn(titleKey)));
  return answers.filter((_answer, at) => isAbout[at]);
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
