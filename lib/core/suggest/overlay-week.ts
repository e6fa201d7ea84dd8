import type { RoutineChange } from "../booking/routine-change";
import type { MatchCaution } from "../match/goal-match";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { HealthState } from "../schedule/calendar-reading";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { LaidOutBox } from "./lay-out-day";
import type { NothingFits, WindowCaution } from "./push-in-window";

/** suggested: may be booked · handed-over: waits to be saved in the calendar · booked: seen on the grid. */
export type WindowState = "suggested" | "handed-over" | "booked";

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
  /** True when something stands against it; the card says what. */
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
  | { code: "switched-off" };

/** What to draw for one reading. */
export interface OverlayWeek {
  windows: DrawnWindow[];
  /** Windows that would work too and are not drawn. */
  moreCount: number;
  notice: OverlayNotice | null;
}

/** A window, or several as a count, with its place in a day column. */
export interface PlacedBand extends LaidOutBox<DrawnWindow> {
  date: IsoDate;
}

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

/** Why a window can't be booked. */
export type BookingRefusal =
  | { code: "window-gone" } // the calendar or the plan changed since it was drawn
  | { code: "no-teacher-email" }
  | { code: "past" }
  | { code: "text-policy"; field: "title" | "details" | "location" }; // an outgoing text would name a student
