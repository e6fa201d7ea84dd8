import type { IsoDate } from "../core/time/iso-date";
import type { OverlayWeek } from "./overlay-week";
import type { NothingFits } from "../core/suggest/push-in-window";
import type { AbsenceQuestion } from "../core/schedule/absence";
import type { SchoolDayNote } from "../core/suggest/school-day-notes";

/** A week's windows for a list: the side panel's view of what the overlay draws. */
export interface SuggestionList extends OverlayWeek {
  days: IsoDate[];
  /** Further windows that would work, best first. */
  more: OverlayWeek["windows"];
  nothingFits: (NothingFits & { initials?: string; className?: string })[];
  /** Days on which a school runs differently, by date. */
  schoolDays: SchoolDayNote[];
  /** All-day events that may take her away, with her answer where she gave one. */
  absences: AbsenceQuestion[];
  /** Whether free time of these days was proven by complete readings, when the oldest was taken, and what the last one met. */
  calendar: { read: boolean; takenAtMs?: number; notice: OverlayWeek["notice"] };
}
