import type { OverlayStatus, PageWeek, PageWindow } from "../contracts/overlay-week";
import type { OverlayWords } from "../i18n/overlay-words";
import type { KnownDays } from "../page/page-adapter";
import type { PageFacts } from "../page-facts/page-facts";
import { NOTHING_ASKED, type Asking, type WeekAnswer } from "./asking";
import type { Look, SeenPage, Settling } from "./settling";

/** Where a card was opened: on a pin of the grid, or on a line of the panel's or a count's list. */
export type OpenedFrom = "grid" | "panel";

/** What is open over the page: the card of one window, or the list of several behind a count. */
export interface Opened {
  what: "card" | "list";
  from: OpenedFrom;
  windowIds: readonly string[];
}

/** The part of the state that is drawn. */
export interface Shown {
  /** The texts in her language. Nothing is drawn before they are loaded. */
  words?: OverlayWords;
  /** True while the overlay is switched on for this calendar. */
  isOn: boolean;
  /** True while only the next few suggestions are drawn. */
  isOnlyNext: boolean;
  /** True while waiting for the page to settle or for the background's answer. */
  isReading: boolean;
  week?: PageWeek | undefined;
  /** The days of the last answer, with the page's facts that they were read from. */
  known?: KnownDays | undefined;
  failure?: OverlayStatus | undefined;
  pill: { isOpen: boolean; isSmall: boolean };
  opened?: Opened | undefined;
}

/** The whole overlay of one page as a value. */
export interface OverlayState {
  shown: Shown;
  settling: Settling;
  asking: Asking;
  /** What a lock closed, to be opened again with the next answer unless she does something else before. */
  lockedAway?: Opened | undefined;
  /** The days that the page showed when it last settled, as a text. */
  days?: string;
  /** The selectors that replace those of the release, as JSON. */
  selectors: string;
  isDestroyed: boolean;
}

/** Everything that can happen to the overlay. */
export type OverlayEvent =
  | { type: "settings"; isOn: boolean; isOnlyNext: boolean }
  | { type: "words"; words: OverlayWords }
  | { type: "changed" }
  | { type: "looked"; look: Look }
  | { type: "answered"; number: number; answer: WeekAnswer; facts: PageFacts }
  | { type: "retry-due"; number: number }
  /** The background's records have changed, so the last answer may be outdated. */
  | { type: "outdated" }
  /** The vault was locked or unlocked: what is shown must follow at once. */
  | { type: "protection-changed" }
  | { type: "again-due" }
  | { type: "opened"; from: OpenedFrom; windows: readonly PageWindow[] }
  /** The card, in its frame, switched to another window. */
  | { type: "card-shows"; windowId: string }
  /** The card or list was closed from inside its frame. */
  | { type: "closed" }
  /** A press, or Escape, outside of everything that Pushpin draws. */
  | { type: "turned-away" }
  /** The frame of the card or of the panel did not load. */
  | { type: "frame-failed" }
  | { type: "pill-toggled" }
  | { type: "pill-shrunk" }
  | { type: "destroyed" };

/** A side effect that the reducer asks for; carried out after drawing. */
export type OverlayEffect =
  /** Look at the page after this long; replaces a look that is already scheduled. */
  | { type: "look"; afterMs: number }
  /** The page is settled: cancel the scheduled look and stop watching between looks. */
  | { type: "rest" }
  | { type: "mend"; selectors: Record<string, string> }
  | { type: "ask"; number: number; seen: SeenPage }
  /** Dispatch that event after this long. */
  | { type: "later"; afterMs: number; event: OverlayEvent }
  /** Put the layers back into columns that the page may have rebuilt. */
  | { type: "attach" }
  | { type: "open"; from: OpenedFrom; windows: readonly PageWindow[] }
  | { type: "renew-frames"; windows: readonly PageWindow[] }
  | { type: "focus-pill" };

export interface Step {
  state: OverlayState;
  effects: OverlayEffect[];
}

export const START: OverlayState = {
  shown: {
    isOn: true,
    isOnlyNext: false,
    isReading: true,
    pill: { isOpen: false, isSmall: false },
  },
  settling: {},
  asking: NOTHING_ASKED,
  selectors: "{}",
  isDestroyed: false,
};
