import type { ShownConflict, StudentFile } from "../../contracts/vault";
import type { Visit } from "../../core/booking/visit";
import { compare } from "../../core/compare";
import type { Booking, Student } from "../../core/caseload/records";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import type { PlanDecision } from "../../core/ledger/plan-decision";
import { idsIn } from "../../core/vault/show-conflict";
import { countRecords, type AnyRecord } from "../../core/vault/backup";
import { isOfUnknownStudent } from "../../core/vault/vault-health";
import type { Collection, VaultChange } from "../../ports/vault";
import type { VaultArchive } from "../../ports/vault-archive";
import type { Ports } from "../ports";
import { choicesIn } from "../choices/choices";
import { changesWithout } from "./erase-student";
import { decisionsOf } from "./student-decisions";
import { conflicts } from "./conflicts";
import { bookedDates } from "../visits/booked-dates";

/**
 * Gathers everything that is kept about one student, for a parent who asks. Other students appear as a number only.
 * @returns undefined when there is no such student
 */
export async function studentFile(
  ports: Pick<Ports, "vault" | "clock"> & { archive: VaultArchive },
  id: string,
): Promise<StudentFile | undefined> {
  const { vault } = ports;
  const [
    student,
    classes,
    sites,
    bookings,
    statements,
    declines,
    decisions,
    { damaged },
    visits,
    plans,
    asked,
    choices,
    erased,
  ] = await Promise.all([
    vault.find("students", id),
    vault.all("classes"),
    vault.all("sites"),
    bookedDates(ports),
    vault.all("sessionLogs"),
    vault.all("declines"),
    vault.all("cellDecisions"),
    vault.health(),
    vault.all("visits"),
    vault.all("planDecisions"),
    conflicts(ports),
    choicesIn(vault),
    changesWithout(ports, id),
  ]);
  if (!student) return undefined;
  const isErased = erasedOf(erased);
  const schoolClass = classes.find((one) => one.id === student.classId);
  const goalText = (goalId: string | undefined): string | null =>
    student.goals.find((goal) => goal.id === goalId)?.text ?? null;
  return {
    student: aboutStudent(student),
    className: schoolClass?.name ?? null,
    teacherName: schoolClass?.teacherName ?? null,
    siteName: sites.find((site) => site.id === schoolClass?.siteId)?.name ?? null,
    visits: visitsOf(bookings, id, goalText),
    ...writtenOn(visits, id, erased),
    statements: statementsOf(statements.filter(isErased("sessionLogs")), goalText),
    declinedTitles: declines.filter(isErased("declines")).map(({ title }) => title),
    decisions: decisionsOf(decisions, { student, isErased: isErased("cellDecisions"), goalText }),
    planDecisions: planDecisionsOf(plans.filter(isErased("planDecisions"))),
    undecided: asked.flatMap((one) => undecidedAbout(one, id)),
    alsoErased: countOthers(erased),
    hasRoomFile: choices.sharing !== undefined,
    unreadableCount: damaged.filter((one) => one.studentIds?.includes(id) || isOfUnknownStudent(one)).length,
  };
}

const statementsOf = (
  statements: readonly LedgerEntry[],
  goalText: (goalId: string | undefined) => string | null,
): StudentFile["statements"] =>
  statements
    .map(({ date, time, timeFrom, outcome, minutes, bucket, groupSize, cause, routineTitle, ...entry }) => ({
      data: (entry.data ?? []).map(({ goalId, point = null, note }) => ({
        ...{ goal: goalText(goalId), point, note: note ?? null },
      })),
      ...{ date, outcome, minutes, groupSize, recordedAt: entry.recordedAt, cause: cause ?? null },
      ...{ routineTitle: routineTitle ?? null, given: entry.given ?? null, place: entry.place ?? null },
      bucket: outcome === "delivered" ? bucket : null,
      ...(time ? { time } : {}),
      ...(outcome === "delivered" && timeFrom ? { timeFrom } : {}),
    }))
    .toSorted((a, b) => compare(a.recordedAt, b.recordedAt));

function visitsOf(
  bookings: readonly Booking[],
  id: string,
  goalText: (goalId: string | undefined) => string | null,
): StudentFile["visits"] {
  return bookings
    .filter(({ studentIds }) => studentIds.includes(id))
    .map(({ date, startMinute, endMinute, routineTitle, state, studentIds, goalIds }) => {
      const goal = goalText(goalIds?.[id]);
      return { date, startMinute, endMinute, routineTitle, state, goal, otherCount: studentIds.length - 1 };
    })
    .toSorted((a, b) => compare(a.date, b.date));
}

/** Kinds whose records have lines of their own in the print; all others that erasing touches are counted. */
const SHOWN_ONE_BY_ONE: readonly Collection[] = [
  ...(["students", "visits", "sessionLogs", "declines", "cellDecisions", "planDecisions", "fileConflicts"] as const),
];

const kindOf = (change: VaultChange): Collection => ("remove" in change ? change.remove : change.put);

const countOthers = (changes: readonly VaultChange[]): StudentFile["alsoErased"] =>
  countRecords(
    changes
      .map(kindOf)
      .filter((kind) => !SHOWN_ONE_BY_ONE.includes(kind))
      .map((kind) => ({ kind })),
  );

/** Decides which records of a kind are erased with the student. */
function erasedOf(changes: readonly VaultChange[]) {
  const places = new Set(changes.map((change) => ("remove" in change ? `${change.remove} ${change.id}` : "")));
  return (kind: Collection) =>
    ({ id }: { id: string }): boolean =>
      places.has(`${kind} ${id}`);
}

const planDecisionsOf = (plans: readonly PlanDecision[]): StudentFile["planDecisions"] =>
  plans
    .map(({ choice, reason, prompt, decidedOn }) => ({ choice, reason, prompt, decidedOn }))
    .toSorted((a, b) => compare(a.decidedOn, b.decidedOn));

/**
 * What she wrote on the student's visits, and on others and for talks with teachers where erasing the student takes
 * words out of it.
 */
function writtenOn(
  visits: readonly Visit[],
  id: string,
  erased: readonly VaultChange[],
): Pick<StudentFile, "roleCards" | "agendas"> {
  const after = new Map(
    erased.flatMap((one) => ("put" in one && one.put === "visits" ? [[one.record.id, one.record] as const] : [])),
  );
  const isChanged = (visit: Visit, field: "roleCard" | "agenda"): boolean => {
    const changed = after.get(visit.id);
    return changed !== undefined && JSON.stringify(changed[field]) !== JSON.stringify(visit[field]);
  };
  return {
    roleCards: visits
      .filter((visit) => visit.studentIds.includes(id) || isChanged(visit, "roleCard"))
      .flatMap(({ roleCard }) => (roleCard ? [roleCard] : []))
      .map(({ model, therapistDoes, teacherDoes, materials, nextStep, invitationLine }) => ({
        ...{ model, therapistDoes, teacherDoes, materials },
        ...(nextStep === undefined ? {} : { nextStep }),
        ...(invitationLine ? { invitationLine } : {}),
      })),
    agendas: visits.filter((visit) => isChanged(visit, "agenda")).flatMap(({ agenda }) => (agenda ? [agenda] : [])),
  };
}

const aboutStudent = (student: Student): StudentFile["student"] => ({
  initials: student.initials,
  grade: student.grade,
  discipline: student.discipline,
  mandate: student.mandate,
  ...(student.reviewDate === undefined ? {} : { reviewDate: student.reviewDate }),
  goals: student.goals.map(({ text }) => text),
  ...(student.accommodations ? { accommodations: student.accommodations } : {}),
  nameHashCount: student.nameTokens?.hashes.length ?? 0,
  stages: student.goals.flatMap(({ text, stages = [] }) => stages.map((one) => ({ goal: text, ...one }))),
});

/** A record that two devices changed apart, as far as it is about the student. */
function undecidedAbout({ id: _own, ...conflict }: ShownConflict, studentId: string): StudentFile["undecided"] {
  const { kind, here, other } = conflict;
  const isAbout = (record: AnyRecord | null): boolean =>
    kind === "students" ? record?.id === studentId : studentIdsOf(record).includes(studentId);
  if (!isAbout(here) && !isAbout(other)) return [];
  const versions = { here: withoutOthers(here, studentId), other: withoutOthers(other, studentId) };
  const shown = new Set([...idsIn(versions.here), ...idsIn(versions.other)]);
  const names = Object.fromEntries(Object.entries(conflict.names).filter(([one]) => shown.has(one)));
  return [{ ...conflict, ...versions, names }];
}

interface AboutStudents {
  studentId?: string;
  studentIds?: string[];
  goalIds?: Record<string, string>;
  leavers?: { studentId: string }[];
}

function studentIdsOf(record: AnyRecord | null): string[] {
  const { studentId, studentIds = [] } = (record ?? {}) as AboutStudents;
  return studentId === undefined ? studentIds : [studentId, ...studentIds];
}

/** Leaves the other students of a visit out of a record. */
function withoutOthers(record: AnyRecord | null, studentId: string): AnyRecord | null {
  if (!record) return null;
  const { studentIds, goalIds, leavers } = record as AboutStudents;
  return {
    ...record,
    ...(studentIds ? { studentIds: studentIds.filter((one) => one === studentId) } : {}),
    ...(goalIds ? { goalIds: Object.fromEntries(Object.entries(goalIds).filter(([one]) => one === studentId)) } : {}),
    ...(leavers ? { leavers: leavers.filter((one) => one.studentId === studentId) } : {}),
  };
}
