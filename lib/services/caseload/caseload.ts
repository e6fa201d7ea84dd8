import type { Caseload, ClassOverview, StudentOverview } from "../../contracts/caseload";
import type { SchoolClass, Student } from "../../core/caseload/records";
import { hostPatternOf, maskedAddress } from "../../core/feeds/feed-address";
import type { ScheduleSubscription, SubscriptionOverview } from "../../core/feeds/schedule-subscription";
import type { RoutineCandidate } from "../../core/match/goal-match";
import { indexDecisions } from "../../core/matrix/cell-decision";
import { nameCutEntries } from "../../core/schedule/cut-entries";
import { isOnTurn } from "../../core/schedule/schedule-entry";
import { scheduleEnd } from "../../core/schedule/schedule-end";
import { scheduleLines } from "../../core/schedule/schedule-lines";
import type { MatchedGoal } from "../../core/suggest/week-facts";
import type { IsoDate } from "../../core/time/iso-date";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { WorkedOutClass } from "../../core/class-week/class-week";
import type { ScheduleRecords } from "../../core/class-week/schedule-records";
import { classWeek, scheduleRecords } from "../classes/class-weeks";
import type { SayReason } from "../../ports/words";
import type { Ports } from "../ports";
import { routineRange } from "../../core/routines/routine-range";
import { matchGoals, routineCandidates } from "../windows/match-goals";
import type { Abstention } from "../../core/match/goal-match";
import { ownJudgement } from "../windows/own-judgement";

/** Loads everything the planner shows, recognised and matched. */
export async function caseload(ports: Ports): Promise<Caseload> {
  const { vault } = ports;
  const [records, classes, cellDecisions, students, workingHours, declines, readings, subscriptions, visits] =
    await Promise.all([
      scheduleRecords(vault, ports.judgement),
      vault.all("classes"),
      vault.all("cellDecisions"),
      vault.all("students"),
      vault.all("workingHours"),
      vault.all("declines"),
      vault.all("readings"),
      vault.all("subscriptions"),
      vault.all("visits"),
    ]);
  const judgement = ownJudgement(records.judgement, { students, cellDecisions, declines, visits });
  const sayReason = await ports.words.reasons();
  const decisions = indexDecisions(cellDecisions);
  const weeks = new Map(classes.map((schoolClass) => [schoolClass.id, usualWeeks(ports, schoolClass, records)]));
  const candidatesOf = (classId: string): RoutineCandidate[] => routineCandidates(weeks.get(classId)?.usual ?? []);
  return {
    sites: records.sites.toSorted((a, b) => a.name.localeCompare(b.name)),
    classes: classes
      .map((schoolClass) => ({
        ...classOverview(weeks.get(schoolClass.id)!, records),
        ...subscriptionOf(schoolClass.id, subscriptions),
      }))
      .sort((a, b) => a.schoolClass.name.localeCompare(b.schoolClass.name)),
    students: students
      .map((student) => {
        const candidates = candidatesOf(student.classId);
        const matched = matchGoals(student, candidates, decisions, judgement);
        return studentOverview(student, { matched, hasRoutines: candidates.length > 0 }, sayReason);
      })
      .sort((a, b) => a.student.initials.localeCompare(b.student.initials)),
    workingHours,
    declines: declines.toSorted((a, b) => b.declinedAt.localeCompare(a.declinedAt)),
    calendarWasRead: readings.some(({ complete }) => complete),
  };
}

/** What a class's weeks are made of. */
export type UsualWeeks = Pick<WorkedOutClass, "schoolClass" | "usual" | "cut"> & { today: IsoDate };

/**
 * Works out a class's routines on its own clock, as on ordinary days, for the routine range from today (see
 * routineRange).
 */
export function usualWeeks({ clock }: Ports, schoolClass: SchoolClass, records: ScheduleRecords): UsualWeeks {
  const zone = knownZone(records.sites.find(({ id }) => id === schoolClass.siteId)?.zone) ?? clock.zone();
  const today = wallClockAt(clock.nowMs(), zone).date;
  return { ...classWeek(schoolClass, records, { ...routineRange(today), zone }), today };
}

function classOverview({ schoolClass, usual, cut, today }: UsualWeeks, { schedules }: ScheduleRecords): ClassOverview {
  const schedule = schedules.find(({ id }) => id === schoolClass.id);
  if (!schedule) return { schoolClass };
  const { sourceName, importedAt, entries, page } = schedule;
  const lastDay = scheduleEnd(entries);
  return {
    schoolClass,
    schedule: {
      sourceName,
      importedAt,
      entryCount: entries.length,
      ...(lastDay ? { lastDay } : {}),
      ...(lastDay && lastDay < today ? { isOver: true as const } : {}),
      cycleCount: entries.filter(isOnTurn).length,
      lines: scheduleLines(usual),
      cut: nameCutEntries(cut),
      ...(page ? { page } : {}),
    },
  };
}

/** Describes a class's subscription without the address itself, which never leaves the background. */
function subscriptionOf(
  classId: string,
  subscriptions: readonly ScheduleSubscription[],
): { subscription?: SubscriptionOverview } {
  const found = subscriptions.find(({ id }) => id === classId);
  if (!found) return {};
  const { url, lastReadAt, leftOut, problem, unseen } = found;
  const shown = { maskedAddress: maskedAddress(url), hostPattern: hostPatternOf(url), lastReadAt, leftOut, unseen };
  return { subscription: { ...shown, ...(problem ? { problem } : {}) } };
}

/** Abstentions that need a schedule: without one they would say something that is not known. */
const NEED_ROUTINES: ReadonlySet<Abstention["voice"]> = new Set(["no-moment", "titles-opaque"]);

function studentOverview(
  student: Student,
  { matched, hasRoutines }: { matched: readonly MatchedGoal[]; hasRoutines: boolean },
  sayReason: SayReason,
): StudentOverview {
  const goals = matched.map(({ goalId, goalText, found }) => ({
    goalId,
    matches: found.matches.map((match) => ({ ...match, reasonText: sayReason(match.reason, goalText) })),
    ...(found.abstention && (hasRoutines || !NEED_ROUTINES.has(found.abstention.voice))
      ? { abstention: found.abstention }
      : {}),
  }));
  return { student, goals };
}
