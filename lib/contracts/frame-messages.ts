import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { IsoDate } from "../core/time/iso-date";
import type { OverlayStatus, PageWindow } from "./overlay-week";

/*
 * Messages between the content script and its frames, over a message port that only these two have. The content script
 * runs in a page that may be hostile, so no message says who a student is.
 */

/** What a frame shows: the card of a window, the list of the windows behind a count, or the panel of the pill. */
export type FrameSubject =
  { what: "card"; window: PageWindow } | { what: "list"; windowIds: string[]; date: IsoDate } | { what: "panel" };

/** The page around the frame. */
export interface FramePage {
  isDark: boolean;
  /** The calendar and account that the page shows. */
  place: CalendarPlace;
  status: OverlayStatus | null;
  moreCount: number;
  /** Number of windows that are drawn. */
  windowCount: number;
  /** Shown days on which a school runs differently, as sentences in her language. */
  dayTexts: string[];
}

/** From the content script to its frame. */
export type ToFrame =
  | { type: "page"; page: FramePage }
  | { type: "show"; subject: FrameSubject }
  /** Show nothing and keep nothing. */
  | { type: "clear" }
  /** There is a new answer for the page's week: what is shown may be outdated. */
  | { type: "week-changed"; windows: Pick<PageWindow, "id" | "state">[] }
  /** Take the focus: at the line of this window, else at the top. */
  | { type: "focus"; windowId?: string | undefined }
  /** Answers `announce` of the same number: the background now answers about what the frame shows. */
  | { type: "announced"; number: number }
  /** Answers `check-visible`. */
  | { type: "visible"; isVisible: boolean };

/** From a frame to its content script. */
export type FromFrame =
  | { type: "ready" }
  /** What is shown has this height in CSS pixels. */
  | { type: "height"; heightPx: number }
  | { type: "close" }
  /** Open the card of a window in the list; the line's place is measured from the frame's top. */
  | { type: "open"; windowId: string; topPx: number; heightPx: number }
  /**
   * Asks the content script to say to the background what the frame shows, before the frame asks about it. A card names
   * its window: the one that it was given, or an alternative time that she has just chosen on it.
   */
  | { type: "announce"; number: number; windowId?: string | undefined }
  /** Make the pill smaller. */
  | { type: "shrink" }
  /** Asks whether the page has shown the frame as it was drawn, since before a press that began `pressedForMs` ago. */
  | { type: "check-visible"; pressedForMs: number };

/**
 * The one message that passes through the page's window: carries the port, and the key by which the frame is admitted.
 */
export interface FrameGreeting {
  pushpin: "frame";
  key: string;
}
