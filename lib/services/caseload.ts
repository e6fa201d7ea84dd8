import type { Caseload, ClassOverview, StudentOverview } from "../core/caseload/caseload";
import type { SchoolClass, Student } from "../core/caseload/records";
import type { RecognisedOccurrence } from "../core/schedule/class-day";
import { scheduleLines } from "../core/schedule/schedule-lines";
import { wallClockAt } from "../core/time/zone";
import { classWeek, type ScheduleRecords } from "./class-weeks";
import type { House } from "./house";
import { matchGoals, routineCandidates, routineRange } from "./match-goals";

/** Everything the planner shows, recognised and matched. */
export async function caseload(house: House): Promise<Caseload> {
  const { vault } = house;
  const [sites, classes, schedules, corrections, students, workingHours, declines, readings] = await Promise.all([
    vault.all("sites"),
    vault.all("classes"),
    vault.all("schedules"),
    vault.all("corrections"),
    vault.all("students"),
    vault.all("workingHours"),
    vault.all("declines"),
    vault.all("readings"),
  ]);
  const records: ScheduleRecords = { sites, schedules, corrections };
  const routines = new Map(classes.map((schoolClass) => [schoolClass.id, routinesOf(house, schoolClass, records)]));
  return {
    sites: sites.toSorted((a, b) => a.name.localeCompare(b.name)),
    classes: classes
      .map((schoolClass) => classOverview(schoolClass, records, routines.get(schoolClass.id) ?? []))
      .sort((a, b) => a.schoolClass.name.localeCompare(b.schoolClass.name)),
    students: students
      .map((student) => studentOverview(house, student, routines.get(student.classId) ?? []))
      .sort((a, b) => a.student.initials.localeCompare(b.student.initials)),
    workingHours,
    declines: declines.toSorted((a, b) => b.declinedAt.localeCompare(a.declinedAt)),
    calendarWasRead: readings.some(({ complete }) => complete),
  };
}

/** A class's routines on its own clock, over the weeks that are looked at from today; farther ahead when those are empty. */
function routinesOf({ clock }: House, schoolClass: SchoolClass, records: ScheduleRecords): RecognisedOccurrence[] {
  const zone = records.sites.find(({ id }) => id === schoolClass.siteId)?.zone ?? clock.zone();
  const range = routineRange(wallClockAt(clock.nowMs(), zone).date);
  return classWeek(schoolClass, records, { ...range, zone }).occurrences ?? [];
}

function classOverview(
  schoolClass: SchoolClass,
  { schedules }: ScheduleRecords,
  occurrences: readonly RecognisedOccurrence[],
): ClassOverview {
  const schedule = schedules.find(({ id }) => id === schoolClass.id);
  if (!schedule) return { schoolClass };
  const { sourceName, importedAt, entries } = schedule;
  return {
    schoolClass,
    schedule: { sourceName, importedAt, entryCount: entries.length, lines: scheduleLines(occurrences) },
  };
}

function studentOverview(
  { words }: House,
  student: Student,
  occurrences: readonly RecognisedOccurrence[],
): StudentOverview {
  const goals = matchGoals(student, routineCandidates(occurrences)).map(({ goalId, found }) => ({
    goalId,
    matches: found.matches.map((match) => ({ ...match, reasonText: words.reason(match.reason) })),
    ...(found.abstention ? { abstention: found.abstention } : {}),
  }));
  return { student, goals };
}
