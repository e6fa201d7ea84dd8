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

/** All that can be seen of the overlay. */
export interface Shown {
  /** Nothing is drawn before the words are known. */
  words?: OverlayWords;
  /** Switched on for this site. */
  isOn: boolean;
  /** Only the next few suggestions are drawn. */
  isOnlyNext: boolean;
  /** True while the page or the background is waited for. */
  isReading: boolean;
  week?: PageWeek | undefined;
  /** The days of the last answer, with what the page said about them. */
  known?: KnownDays | undefined;
  failure?: OverlayStatus | undefined;
  pill: { isOpen: boolean; isSmall: boolean };
  open?: Open | undefined;
  /** The script that draws cards and lists is there. */
  hasKit: boolean;
}

/** The whole overlay of one page as a value. */
export interface OverlayState {
  shown: Shown;
  settling: Settling;
  asking: Asking;
  /** Names the days of the last page that came to rest. */
  days?: string;
  /** Selectors in force, as a text. */
  mended: string;
  /** What opens once the kit is there; null for nothing but the pill's panel. */
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
  /** What the background knows has changed. */
  | { type: "outdated" }
  | { type: "again-due" }
  | { type: "opened"; on: OpenedOn; windows: readonly DrawnWindow[] }
  /** The card went on to another window by itself. */
  | { type: "card-shows"; window: DrawnWindow }
  /** Its owner closed what floats. */
  | { type: "closed" }
  /** A press or Escape outside of everything that is ours. */
  | { type: "turned-away" }
  | { type: "kit"; loaded: Result<unknown, Failure> }
  | { type: "pill-toggled" }
  | { type: "pill-shrunk" }
  | { type: "switched"; setting: SiteSetting; isOn: boolean }
  | { type: "destroyed" };

/** What is to be done in the world, after drawing. */
export type OverlayEffect =
  /** Takes the place of a look that is due. */
  | { type: "look"; afterMs: number }
  /** The page rests: no look is due and nothing is watched between looks. */
  | { type: "rest" }
  | { type: "mend"; selectors: Record<string, string> }
  | { type: "ask"; number: number; seen: SeenPage }
  /** Tell that event after this long. */
  | { type: "later"; afterMs: number; event: OverlayEvent }
  | { type: "change"; setting: SiteSetting; isOn: boolean }
  | { type: "load-kit" }
  /** Columns that the page may have built anew get their layers back. */
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
