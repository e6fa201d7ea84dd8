import type { IsoDate } from "../core/time/iso-date";
import type { OverlayWeek } from "./overlay-week";
import type { NothingFits } from "../core/suggest/push-in-window";
import type { OtherPushpinEvent } from "../core/booking/other-pushpin";
import type { AbsenceQuestion } from "../core/schedule/absence";
import type { SchoolDayNote } from "../core/suggest/school-day-notes";

/** A week's windows as a list, as the side panel shows them; the overlay draws the same ones on the calendar page. */
export interface SuggestionList extends OverlayWeek {
  days: IsoDate[];
  /** Set when its last school day is past: only booked and recorded visits are listed, and no gaps are reported. */
  isOver?: true;
  /** Further windows that would work, best first. */
  more: OverlayWeek["windows"];
  nothingFits: (NothingFits & { initials?: string; className?: string })[];
  /** Days on which a school runs differently, by date. */
  schoolDays: SchoolDayNote[];
  /** All-day events on which she may be away, with her answer if she gave one. */
  absences: AbsenceQuestion[];
  /** Events that another Pushpin booked; absent where the page shows none. */
  otherPushpin?: OtherPushpinEvent[];
  /** `read`: complete readings cover these days. `takenAtMs`: time of the oldest. `notice`: problem of the last one. */
  calendar: { read: boolean; takenAtMs?: number; notice: OverlayWeek["notice"] };
}
