import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { RoutineChange } from "../core/booking/routine-change";
import type { MatchCaution } from "../core/match/goal-match";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import type { HealthState } from "../core/schedule/calendar-reading";
import type { Interval } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import type { PlacedBox } from "../core/suggest/place-bands";
import type { NothingFits, WindowCaution } from "../core/suggest/push-in-window";
import type { WindowState } from "../core/suggest/window-state";

/** A window as it is drawn: the least that a calendar page has to show. */
export interface DrawnWindow extends Interval {
  id: string;
  date: IsoDate;
  state: WindowState;
  kind: RoutineKind;
  /** The calendar title of the routine, as the teacher wrote it. */
  routineTitle: string;
  className: string;
  room: string;
  siteName: string;
  initials: string[];
  /** True when there is something to check first; the card says what. */
  hasCautions: boolean;
  /** The booking it became, once handed over; taking it back names it. */
  bookingId?: string;
  /** A booked one whose routine is not there any more. */
  routineChange?: RoutineChange;
  /** The native event's id, once booked and seen. */
  eventId?: string;
}

/** Why nothing (or less than everything) is drawn, as a code for the page's one line of status. */
export type OverlayNotice =
  | { code: "health"; state: Exclude<HealthState, "ok">; reason: string }
  | { code: "vault-locked" }
  | { code: "nothing-fits"; first: NothingFits }
  /** Some stored records can't be read; the text names their kinds, in her language. */
  | { code: "damaged"; text: string }
  /** The reading could not be stored: what is drawn is right, the lists elsewhere are older. */
  | { code: "not-stored"; failure: "vault-full" | "vault-refused" }
  | { code: "switched-off" };

/** What to draw for one reading. */
export interface OverlayWeek {
  windows: DrawnWindow[];
  /** Windows that would work too and are not drawn. */
  moreCount: number;
  notice: OverlayNotice | null;
}

/** A window, or several as a count, with its place in a day column. */
export type PlacedBand = PlacedBox<DrawnWindow>;

/** The answer to what a page shows: what to draw, and what was understood of it. */
export interface PageWeek extends OverlayWeek {
  /** Shown days in time order. */
  days: IsoDate[];
  /** The windows, each with its place in its day's column. */
  bands: PlacedBand[];
}

/** The page may still be loading: it is not believed before it has stood as it is for that much longer. */
export interface NotYet {
  waitMs: number;
}

/** One student's line on the card. */
export interface CardPart {
  initials: string;
  goalText: string;
  /** The sentence that says why this moment, in the user's language. Quotes the goal and the title. */
  reasonText: string;
  strength: 1 | 2 | 3;
  cautions: MatchCaution[];
}

/** Minutes of the running period. */
export interface OwedMinutes {
  initials: string;
  /** Booked and done minutes of the period so far. */
  plannedMinutes: number;
  mandateMinutes: number;
  per: "week" | "month";
}

/** Everything the card of one window says. */
export interface WindowCard {
  window: DrawnWindow;
  teacherName: string;
  /** The day on which the teacher told the routine, or what its title means. */
  confirmedOn?: IsoDate;
  parts: CardPart[];
  /** What became of a booked visit's routine, as a sentence in the user's language. */
  routineText?: string;
  cautions: WindowCaution[];
  owed: OwedMinutes[];
  /** Up to three other windows for the same students, best first; of a booked one, where its routine is gone. */
  alternatives: DrawnWindow[];
  /** Exactly what leaves the device on Book, or the reason why booking is not possible. */
  outgoing: { title: string; guestEmail: string; location: string } | { refusal: BookingRefusal };
}
