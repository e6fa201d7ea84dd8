import type { BlockedTime, ClassSchedule, Site, TeacherRoutine } from "../caseload/records";
import type { LearnedJudgement } from "../learned/learned-judgement";
import type { TitleCorrection } from "../routines/title-correction";
import type { ScheduleEntry, ScheduleOccurrence } from "../schedule/schedule-entry";
import type { SchoolCalendar } from "../school-calendar/school-calendar";
import type { IsoDate } from "../time/iso-date";

/**
 * Expands a schedule to its occurrences on the days [from, to) of its zone; `cut` are the entries of which some were
 * left out.
 */
export type ExpandDays = (
  entries: readonly ScheduleEntry[],
  days: { from: IsoDate; to: IsoDate },
  zone: string,
) => { occurrences: ScheduleOccurrence[]; readonly cut: ScheduleEntry[] };

/** The days [from, to) on the therapist's clock, and how entries become occurrences. */
export interface WeekRange {
  from: IsoDate;
  to: IsoDate;
  /** IANA zone of the therapist's clock; a class keeps its building's. */
  zone: string;
  expand: ExpandDays;
}

/** Records from which a class's days are worked out. */
export interface ScheduleRecords {
  sites: readonly Site[];
  schedules: readonly ClassSchedule[];
  corrections: readonly TitleCorrection[];
  teacherRoutines: readonly TeacherRoutine[];
  blockedTimes: readonly BlockedTime[];
  /** What the schools' calendars say of their days. */
  calendar: SchoolCalendar;
  /** Reads titles in addition to the rules, where kinds of routine are shown or matched; else only the rules do. */
  judgement?: LearnedJudgement | undefined;
}
