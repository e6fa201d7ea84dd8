import type { SchoolClass } from "../../core/caseload/records";
import { workOutClassWeek, type WorkedOutClass } from "../../core/class-week/class-week";
import type { ScheduleRecords, WeekRange } from "../../core/class-week/schedule-records";
import { schoolCalendar } from "../../core/school-calendar/school-calendar";
import { expandDays } from "../../ics/occurrences";
import type { JudgementSource } from "../../ports/judgement";
import type { Vault } from "../../ports/vault";

/**
 * Reads the records from which classes' days are worked out.
 * @param judgement reads titles beside the rules, for those who show or match kinds of routine
 */
export async function scheduleRecords(vault: Vault, judgement?: JudgementSource): Promise<ScheduleRecords> {
  const [learned, sites, schedules, corrections, teacherRoutines, blockedTimes, days, bellSchedules, rotations] =
    await Promise.all([
      judgement?.read(),
      vault.all("sites"),
      vault.all("schedules"),
      vault.all("corrections"),
      vault.all("teacherRoutines"),
      vault.all("blockedTimes"),
      vault.all("schoolDays"),
      vault.all("bellSchedules"),
      vault.all("rotations"),
    ]);
  const calendar = schoolCalendar({ days, bellSchedules, rotations, sites });
  return { sites, schedules, corrections, teacherRoutines, blockedTimes, calendar, judgement: learned };
}

/** {@link workOutClassWeek}, with the entries of imported calendars expanded. */
export function classWeek(
  schoolClass: SchoolClass,
  records: ScheduleRecords,
  range: Omit<WeekRange, "expand">,
): WorkedOutClass {
  return workOutClassWeek(schoolClass, records, { ...range, expand: expandDays });
}
