import type { ScheduleChanges } from "./compare-schedules";
import type { ReadWeek } from "./page-calendars";

/** What would change if she took a calendar over as a class's schedule. */
export interface PageCalendarPreview {
  /** Entries that the schedule would then have. */
  entryCount: number;
  weeks: ReadWeek[];
  /** True when the schedule comes from this calendar already: what was read since is added. */
  isMore: boolean;
  /** Within the routine range from today (see routineRange); all of it is new where there is no schedule yet. */
  changes: ScheduleChanges;
}
