import type { DrawnWindow, PageWeek } from "../contracts/overlay-week";
import type { OverlayStatus, OverlayWords } from "../i18n/overlay-words";
import type { KnownDays } from "../page/site-adapter";
import type { PageFacts } from "../page-facts/page-facts";
import type { Failure } from "../contracts/failure";
import type { Result } from "../core/result";
import { NOTHING_ASKED, type Asking, type WeekAnswer } from "./asking";
import type { Look, SeenPage, Settling } from "./settling";

/** Where a card was opened: on a pin of the grid or on a line of the pill's list. */
export type OpenedOn = "grid" | "status";

/** What floats over the page: the card of one window, or the list of a count. */
export interface Open {
  what: "card" | "list";
  on: OpenedOn;
  windows: readonly DrawnWindow[];
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
  open?: Open | undefined;
  /** True once the card script is loaded, which draws cards and lists. */
  hasKit: boolean;
}

/** The whole overlay of one page as a value. */
export interface OverlayState {
  shown: Shown;
  settling: Settling;
  asking: Asking;
  /** The days that the page showed when it last settled, as a text. */
  days?: string;
  /** The override of the page's selectors in force, as JSON. */
  mended: string;
  /** What to open once the card script is loaded; null for the pill's panel only. */
  awaited?: Open | null | undefined;
  isDestroyed: boolean;
}

/** A setting of this site that can be changed on the page. */
export type SiteSetting = "overlay" | "onlyNext";

/** Everything that can happen to the overlay. */
export type OverlayEvent =
  | { type: "settings"; isOn: boolean; isOnlyNext: boolean; selectors: Record<string, string> }
  | { type: "words"; words: OverlayWords }
  | { type: "changed" }
  | { type: "looked"; look: Look }
  | { type: "answered"; number: number; answer: WeekAnswer; facts: PageFacts }
  | { type: "retry-due"; number: number }
  /** The background's records have changed, so the last answer may be outdated. */
  | { type: "outdated" }
  | { type: "again-due" }
  | { type: "opened"; on: OpenedOn; windows: readonly DrawnWindow[] }
  /** The card went on to another window by itself. */
  | { type: "card-shows"; window: DrawnWindow }
  /** The open card or list was closed by itself, not from the page. */
  | { type: "closed" }
  /** A press, or Escape, outside of everything that Pushpin draws. */
  | { type: "turned-away" }
  | { type: "kit"; loaded: Result<unknown, Failure> }
  | { type: "pill-toggled" }
  | { type: "pill-shrunk" }
  | { type: "switched"; setting: SiteSetting; isOn: boolean }
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
  | { type: "change"; setting: SiteSetting; isOn: boolean }
  | { type: "load-kit" }
  /** Put the layers back into columns that the page may have rebuilt. */
  | { type: "attach" }
  | { type: "open"; open: Open }
  | { type: "tell-card"; windows: readonly DrawnWindow[] }
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
    hasKit: false,
  },
  settling: {},
  asking: NOTHING_ASKED,
  mended: "{}",
  isDestroyed: false,
};
