import type { IsoDate } from "../core/time/iso-date";
import type { BellSchedule, Rotation, SchoolDay } from "../core/school-calendar/school-day";

/** Everything the planner shows about the school calendars. */
export interface SchoolCalendarView {
  /** First listed day: the Monday of this week. */
  from: IsoDate;
  /** Days of all sites, sorted by date, without excluded ones. */
  days: SchoolDay[];
  bellSchedules: BellSchedule[];
  rotations: Rotation[];
  /** Day letters of the next school days by site, from rotations and from single days. */
  letters: { siteId: string; date: IsoDate; letters: string[] }[];
  /** Letter of this week and the next ones by site, where weeks take turns; each by its Monday. */
  weeks: { siteId: string; monday: IsoDate; letter: string }[];
}
