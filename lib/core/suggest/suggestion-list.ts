import type { DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { OverlayWeek } from "./overlay-week";
import type { NothingFits } from "./push-in-window";

/** What a school's calendar says of one day, and what it does to the routines of the caseload's classes there. */
export interface SchoolDayNote {
  date: IsoDate;
  siteName: string;
  because: DayReason[];
  /** Empty on a day without school: then none takes place. */
  changes: { className: string; routine: string; now: Interval[]; because: DayReason[] }[];
}

/** A week's windows for a list: the side panel's view of what the overlay draws. */
export interface SuggestionList extends OverlayWeek {
  days: IsoDate[];
  /** Further windows that would work, best first. */
  more: OverlayWeek["windows"];
  nothingFits: (NothingFits & { initials?: string; className?: string })[];
  /** Days on which a school runs differently, by date. */
  schoolDays: SchoolDayNote[];
  /** Whether free time of these days was proven by complete readings, when the oldest was taken, and what the last one met. */
  calendar: { read: boolean; takenAtMs?: number; notice: OverlayWeek["notice"] };
}
