import type { SendTaskView } from "./booking";
import type { NeedLine } from "./visits";
import type { AccountDoubt } from "../core/accounts/confirmed-account";
import type { BookingRefusal } from "../core/booking/booking-refusal";
import type { RhythmOffer, TermOffer, TermRefusal } from "../core/booking/term";
import type { RoutineChange } from "../core/booking/routine-change";
import type { MatchCaution } from "../core/match/goal-match";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import type { HealthState } from "../core/schedule/calendar-reading";
import type { Interval } from "../core/time/interval";
import type { MandatePer } from "../core/mandate/mandate-line";
import type { IsoDate } from "../core/time/iso-date";
import type { PlacedBox } from "../core/suggest/place-bands";
import type { NothingFits, WindowCaution, WindowChoice } from "../core/suggest/push-in-window";
import type { DifferentDay } from "../core/suggest/school-day-notes";
import type { WindowLook, WindowState } from "../core/suggest/window-state";
import type { Failure } from "./failure";

/** A window as Pushpin's own pages show it. */
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
  /** As another time for a visit: what it gives up or gains against it, in the user's language. */
  tradeOff?: string;
  /** Its booking, once handed over; needed to take the booking back. */
  bookingId?: string;
  /** Set when the window is booked and its routine has moved or gone. */
  routineChange?: RoutineChange;
  /** The native event's id, once booked and seen. */
  eventId?: string;
}

/** A window as a calendar page draws it: with nothing that says who the students are. */
export type PageWindow = Omit<DrawnWindow, "initials" | "tradeOff" | "bookingId" | "routineChange" | "eventId"> & {
  studentCount: number;
  /** How it is drawn. */
  look: WindowLook;
};

/** Why nothing, or not everything, is drawn, as a code for the page's status line. */
export type OverlayNotice =
  | { code: "health"; state: Exclude<HealthState, "ok">; reason: string }
  | { code: "vault-locked" }
  /** She has not confirmed the account that the page shows: nothing of it is stored or drawn. */
  | { code: "account"; doubt: AccountDoubt; address?: string }
  | { code: "nothing-fits"; first: NothingFits }
  /** Some stored records can't be read; the text names their kinds, in her language. */
  | { code: "damaged"; text: string }
  /** The reading could not be stored: the page is drawn from it, while lists elsewhere show an older one. */
  | { code: "not-stored"; failure: "vault-full" | "vault-refused" }
  | { code: "switched-off" };

/** Why nothing, or not everything, is drawn, as the content script knows it. */
export type OverlayStatus = OverlayNotice | { code: "reading" } | { code: "failed"; failure: Failure["code"] };

/** The windows of a week as a list. */
export interface OverlayWeek {
  windows: DrawnWindow[];
  /** Number of windows that would work too and are not drawn. */
  moreCount: number;
  notice: OverlayNotice | null;
}

/** A window, or several as a count, with its place in a day column. */
export type PlacedBand = PlacedBox<PageWindow>;

/** The answer to a page's facts: what to draw, and the days that were read. */
export interface PageWeek extends Omit<OverlayWeek, "windows"> {
  windows: PageWindow[];
  /** Shown days in time order. */
  days: IsoDate[];
  /** Shown days on which a school runs differently, in time order, each once; absent where all are as usual. */
  notes?: DifferentDay[];
  /** The windows, each with its place in its day's column. */
  bands: PlacedBand[];
}

/** The answer to a page that may still be loading: ask again once it has stayed unchanged for `waitMs` longer. */
export interface NotYet {
  waitMs: number;
}

/** The answer to a page that was read with other selectors than it should be: read it again with these. */
export interface MendReading {
  selectors: Record<string, string>;
}

/** One student's line on the card. */
export interface CardPart {
  initials: string;
  goalText: string;
  /** The sentence that says why this moment, in the user's language. Quotes the goal and the title. */
  reasonText: string;
  strength: 1 | 2 | 3;
  cautions: MatchCaution[];
  /** What the student's IEP says about times of the day; absent where nothing is kept. */
  accommodations?: { accommodationText: string }[];
}

/** One student's minutes in the current period of the mandate. */
export interface OwedMinutes {
  initials: string;
  /** Minutes booked or done in the period so far. */
  plannedMinutes: number;
  mandateMinutes: number;
  per: MandatePer;
}

/** A day that is left out of a series, and why, in the user's language. */
export interface LeftOutDay {
  date: IsoDate;
  why: string;
}

type WithReasons<O> = Omit<O, "leftOut"> & { leftOut: LeftOutDay[] };

/** A rhythm in which the card offers to book the window. */
export type RhythmChoice = WithReasons<RhythmOffer>;

/** What booking a window for the whole term would mean. */
export type TermChoice = WithReasons<Omit<TermOffer, "rhythms">> & { rhythms?: RhythmChoice[] };

/** Everything the card of one window says. */
export interface WindowCard {
  window: DrawnWindow;
  /** Of a window that can be booked: its card sends it back with Book and "Not this". */
  choice?: WindowChoice;
  teacherName: string;
  /** The day on which the teacher reported the routine, or what its title means. */
  confirmedOn?: IsoDate;
  parts: CardPart[];
  /** How the routine of a booked visit has changed, as a sentence in the user's language. */
  routineText?: string;
  cautions: WindowCaution[];
  owed: OwedMinutes[];
  /** Up to five other windows for the same students, best first; for a booked one only when its routine is gone. */
  alternatives: DrawnWindow[];
  /**
   * Exactly what leaves the device on Book, or why booking is not possible; `refusalText` names the words that prevent
   * it.
   */
  outgoing:
    | { title: string; details?: string; guestEmail: string; location: string }
    | { refusal: BookingRefusal; refusalText?: string };
  /** Of a window that can be booked: what booking it for the whole term would mean, or why that is not possible. */
  term?: TermChoice | { refusal: TermRefusal };
  /** Of a visit in a connected calendar: its state, and what she can do. */
  sendTask?: SendTaskView;
  /** What needs her about the booked date, and what she can do. */
  need?: NeedLine;
  /** Of a booked visit with several dates. */
  series?: { until: IsoDate; dateCount: number; leftOut: LeftOutDay[] };
}
