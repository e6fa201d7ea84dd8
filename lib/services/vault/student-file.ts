import type { StudentFile } from "../../contracts/vault";
import { compare } from "../../core/compare";
import type { Student } from "../../core/caseload/records";
import { isOfUnknownStudent } from "../../core/vault/vault-health";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";

/**
 * Gathers everything that is kept about one student, for a parent who asks. Other students appear as a number only.
 * @returns undefined when there is no such student
 */
export async function studentFile(ports: Pick<Ports, "vault" | "clock">, id: string): Promise<StudentFile | undefined> {
  const { vault } = ports;
  const [student, classes, sites, bookings, statements, declines, decisions, { damaged }, visits, plans] =
    await Promise.all([
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
    ]);
  if (!student) return undefined;
  const schoolClass = classes.find((one) => one.id === student.classId);
  const goalText = (goalId: string | undefined): string | null =>
    student.goals.find((goal) => goal.id === goalId)?.text ?? null;
  return {
    student: aboutStudent(student),
    className: schoolClass?.name ?? null,
    teacherName: schoolClass?.teacherName ?? null,
    siteName: sites.find((site) => site.id === schoolClass?.siteId)?.name ?? null,
    visits: bookings
      .filter(({ studentIds }) => studentIds.includes(id))
      .map(({ date, startMinute, endMinute, routineTitle, state, studentIds, goalIds }) => {
        const goal = goalText(goalIds?.[id]);
        return { date, startMinute, endMinute, routineTitle, state, goal, otherCount: studentIds.length - 1 };
      })
      .toSorted((a, b) => compare(a.date, b.date)),
    roleCards: visits
      .filter(({ studentIds }) => studentIds.includes(id))
      .flatMap(({ roleCard }) => (roleCard ? [roleCard] : []))
      .map(({ therapistDoes, teacherDoes, materials }) => ({ therapistDoes, teacherDoes, materials })),
    statements: statements
      .filter(({ studentId }) => studentId === id)
      .map(({ date, outcome, minutes, cause, routineTitle, recordedAt, data = [] }) => ({
        data: data.map(({ goalId, point, note }) => ({ goal: goalText(goalId), point, note: note ?? null })),
        ...{ date, outcome, minutes, recordedAt, cause: cause ?? null, routineTitle: routineTitle ?? null },
      }))
      .toSorted((a, b) => compare(a.recordedAt, b.recordedAt)),
    declinedTitles: declines.filter(({ studentId }) => studentId === id).map(({ title }) => title),
    decisions: decisions
      .filter((one) => one.reach === "student")
      .filter(({ studentId }) => studentId === id)
      .map(({ goalId, titleKey, verdict }) => ({ goal: goalText(goalId), title: titleKey, verdict })),
    planDecisions: plans
      .filter(({ studentId }) => studentId === id)
      .map(({ choice, reason, prompt, decidedOn }) => ({ choice, reason, prompt, decidedOn }))
      .toSorted((a, b) => compare(a.decidedOn, b.decidedOn)),
    unreadableCount: damaged.filter((one) => one.studentIds?.includes(id) || isOfUnknownStudent(one)).length,
  };
}

const aboutStudent = (student: Student): StudentFile["student"] => ({
  initials: student.initials,
  grade: student.grade,
  discipline: student.discipline,
  mandate: student.mandate,
  ...(student.reviewDate === undefined ? {} : { reviewDate: student.reviewDate }),
  goals: student.goals.map(({ text }) => text),
  stages: student.goals.flatMap(({ text, stages = [] }) => stages.map((one) => ({ goal: text, ...one }))),
});
