import type { IsoDate } from "../core/time/iso-date";
import type { BellSchedule, DayMeaning, Rotation, SchoolDay } from "../core/school-calendar/school-day";

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

/** Days that are typed in: one date, or the Mondays to Fridays of a range. */
export interface TypedDays {
  siteId: string;
  /** Sites of which the same is kept in the same step; not for another bell schedule, which belongs to one site. */
  otherSiteIds?: string[];
  from: IsoDate;
  /** The last day, included. */
  to: IsoDate;
  /** A note for herself; may be empty. */
  title: string;
  meaning: DayMeaning;
}

/** Days of the list that are changed as a whole: their dates, their site or what they mean. */
export interface ChangedDays extends TypedDays {
  ids: string[];
}

/** What the therapist decided about one title of a school's calendar. */
export interface DecidedDays {
  key: string;
  title: string;
  dates: IsoDate[];
  meaning: DayMeaning;
  state: SchoolDay["state"];
}

/** A school's calendar, title by title as decided. Replaces what the same file gave before. */
export interface CalendarImport {
  siteId: string;
  sourceName: string;
  days: DecidedDays[];
}
