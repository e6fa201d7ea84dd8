import type { IsoDate } from "../core/time/iso-date";
import type { BellSchedule, Rotation, SchoolDay } from "../core/school-calendar/school-day";

/** Everything the planner shows of the schools' calendars. */
export interface SchoolCalendarView {
  /** First day that is listed: the Monday of this week. */
  from: IsoDate;
  /** Of all sites, by date; excluded ones are left out. */
  days: SchoolDay[];
  bellSchedules: BellSchedule[];
  rotations: Rotation[];
  /** Day letters of the next school days, by site, as the rotations and single days give them. */
  letters: { siteId: string; date: IsoDate; letters: string[] }[];
}
