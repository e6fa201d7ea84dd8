import type { CellDecision, CellReach, SchoolClass, Student } from "../../core/caseload/records";
import { matrixRoutines, matrixRows, opaqueTitles } from "../../core/matrix/build-matrix";
import { questionKey } from "../../core/asking/teacher-question";
import { decisionKey, indexDecisions, reachOf, subjectOf } from "../../core/matrix/cell-decision";
import type { ClassMatrix } from "../../contracts/class-matrix";
import type { CellVerdict } from "../../contracts/matrix";
import type { VaultChange } from "../../ports/vault";
import { usualWeeks } from "../caseload/caseload";
import { scheduleRecords } from "../classes/class-weeks";
import { ok, fail, type Result } from "../../core/result";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import { matchGoals, routineCandidates } from "../windows/match-goals";
import { ownJudgement } from "../windows/own-judgement";

/** Builds the activity matrix of a class; undefined when the class is gone. */
export async function classMatrix(ports: Ports, classId: string): Promise<ClassMatrix | undefined> {
  const { vault } = ports;
  const schoolClass = await vault.find("classes", classId);
  if (!schoolClass) return undefined;
  const [records, allStudents, cellDecisions, declines, teacherQuestions, visits] = await Promise.all([
    scheduleRecords(vault, ports.judgement),
    vault.all("students"),
    vault.all("cellDecisions"),
    vault.all("declines"),
    vault.all("teacherQuestions"),
    vault.all("visits"),
  ]);
  const { usual: occurrences } = usualWeeks(ports, schoolClass, records);
  const candidates = routineCandidates(occurrences);
  const decisions = indexDecisions(cellDecisions);
  const students = allStudents
    .filter((student) => student.classId === classId)
    .sort((a, b) => a.initials.localeCompare(b.initials));
  const judgement = ownJudgement(records.judgement, {
    students: allStudents,
    cellDecisions,
    declines,
    visits,
  });
  const goals = new Map(students.map((student) => [student.id, matchGoals(student, candidates, decisions, judgement)]));
  const sayReason = await ports.words.reasons();
  const isHere = (record: { classId: string }): boolean => record.classId === classId;
  const questions = teacherQuestions.filter(isHere).sort((a, b) => b.askedOn.localeCompare(a.askedOn));
  const routines = matrixRoutines(occurrences);
  const teacherRoutines = records.teacherRoutines.filter(isHere);
  return {
    classId,
    hasSchedule: teacherRoutines.length > 0 || records.schedules.some(({ id }) => id === classId),
    routines,
    rows: matrixRows(routines, { classId, students, goals, candidates, decisions, declines, questions, sayReason }),
    opaqueTitles: opaqueTitles(occurrences),
    questions: questions.map((question) => ({ ...question, id: questionKey(classId, question.about) })),
    teacherRoutines,
    blockedTimes: records.blockedTimes.filter(isHere),
    teacherTitles: records.corrections.filter(isHere).flatMap(({ id, titleKey, kind, confirmedOn }) => {
      const title = occurrences.find((occurrence) => occurrence.titleKey === titleKey)?.title ?? titleKey;
      return confirmedOn ? [{ id, title, kind, confirmedOn }] : [];
    }),
  };
}

const NARROWER: Record<CellReach["reach"], readonly CellReach["reach"][]> = {
  student: [],
  class: ["student"],
  always: ["student", "class"],
};

/**
 * Saves the therapist's decision on a cell. It removes narrower decisions on the same cell, which would override it; a
 * pin for a student takes back the "Not this" to the routine.
 */
export async function decideCell(ports: Ports, word: CellVerdict): Promise<Result<null, { code: "not-found" }>> {
  const { vault } = ports;
  const place = await placeOf(ports, word);
  if (!place) return fail({ code: "not-found" });
  const reach = reachOf(place, word.reach);
  const decidedAt = new Date(ports.clock.nowMs()).toISOString();
  const decisions = await vault.all("cellDecisions");
  const id = idFor(decisions, (decision) => decisionKey(decision) === decisionKey(reach));
  const record: CellDecision = { ...reach, id, verdict: word.verdict, decidedAt };
  const narrower = new Set(NARROWER[word.reach].map((one) => decisionKey(reachOf(place, one))));
  const isAllowedAgain = word.verdict === "pinned" && word.reach === "student";
  await vault.apply([
    ...decisions
      .filter((decision) => narrower.has(decisionKey(decision)))
      .map((decision): VaultChange => ({ remove: "cellDecisions", id: decision.id })),
    ...(isAllowedAgain ? await declinesAt(ports, place) : []),
    { put: "cellDecisions", record },
  ]);
  return ok(null);
}

/** Removes a decision: the rules, or a wider decision, apply again. */
export async function removeCellDecision({ vault }: Ports, id: string): Promise<void> {
  await vault.apply([{ remove: "cellDecisions", id }]);
}

async function declinesAt(
  { vault }: Ports,
  place: { classId: string; titleKey: string; studentId: string },
): Promise<VaultChange[]> {
  const { classId, titleKey, studentId } = place;
  return (await vault.all("declines"))
    .filter((one) => one.classId === classId && one.titleKey === titleKey && one.studentId === studentId)
    .map(({ id }): VaultChange => ({ remove: "declines", id }));
}

async function placeOf(ports: Ports, { studentId, goalId, titleKey }: CellVerdict) {
  const { vault } = ports;
  const student: Student | undefined = await vault.find("students", studentId);
  const goal = student?.goals.find(({ id }) => id === goalId);
  const schoolClass: SchoolClass | undefined = student && (await vault.find("classes", student.classId));
  if (!student || !goal || !schoolClass) return undefined;
  const { usual: occurrences } = usualWeeks(ports, schoolClass, await scheduleRecords(vault, ports.judgement));
  const kind = matrixRoutines(occurrences).find(({ key }) => key === titleKey)?.kind;
  const subject = subjectOf({ goalText: goal.text, discipline: student.discipline, grade: student.grade });
  return kind && { classId: schoolClass.id, studentId, goalId, subject, titleKey, kind };
}
