import { classesOfShared } from "../../core/caseload/find-students";
import { nextActions, withClassOfShared, type NextAction } from "../../core/sessions/next-actions";
import { dueNotices } from "../../core/ledger/due-notices";
import { coverageOf } from "../../core/ledger/coverage";
import { mondayOf } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { freeWindows } from "../sessions/make-up-windows";
import { planReviews, weeksAhead } from "../student-page/student-page";
import { workOutWeek, type Week } from "../windows/week";

/** Chooses what is worth doing next. Separate from {@link today}, which must not wait for it. */
export async function nextSteps(ports: Ports): Promise<NextAction[]> {
  const { vault, clock } = ports;
  const { date } = wallClockAt(clock.nowMs(), clock.zone());
  const [weeks, questions, classes] = await Promise.all([
    weeksAhead(ports),
    vault.all("teacherQuestions"),
    vault.all("classes"),
  ]);
  const facts = weeks[0]!;
  const { students } = facts;
  const names = new Map(classes.map(({ id, name }) => [id, name]));
  const initials = new Map(students.map((student) => [student.id, student.initials]));
  const chosen = nextActions({
    today: date,
    notices: dueNotices(students, date, facts),
    questions: questions
      .filter(({ classId }) => names.has(classId))
      .map(({ classId, askedOn, answeredOn }) => ({
        ...{ classId, className: names.get(classId)!, askedOn },
        ...(answeredOn === undefined ? {} : { answeredOn }),
      })),
    owed: coverageOf(students, { date, proposed: new Map() }, facts).map(
      ({ studentId, to, openMinutes, lastChance }) => ({
        ...{ studentId, initials: initials.get(studentId) ?? "", openMinutes, periodEnd: to },
        ...(lastChance ? { schoolDays: lastChance.schoolDays } : {}),
      }),
    ),
    students: students.map(({ id: studentId, initials: shown, reviewDate }) => ({
      ...{ studentId, initials: shown },
      ...(reviewDate === undefined ? {} : { reviewDate }),
    })),
    plans: await planReviews(ports, weeks),
  });
  const actions = withClassOfShared(chosen, classesOfShared(students, classes));
  if (actions.every(({ kind }) => kind !== "minutes-owed")) return actions;
  const week = await workOutWeek(ports, mondayOf(date));
  return actions.map((action) => withFreeTime(action, week));
}

/** Names the next time at which owed minutes could be given this week. */
function withFreeTime(action: NextAction, week: Week): NextAction {
  const [first] = action.kind === "minutes-owed" ? freeWindows(week, action.studentId) : [];
  if (!first || action.kind !== "minutes-owed") return action;
  const { date, startMinute, room } = first;
  return { ...action, free: { date, startMinute, room, isAfterPeriod: date >= action.periodEnd } };
}
