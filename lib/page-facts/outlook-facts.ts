import type { CalendarView } from "../core/schedule/calendar-reading";
import type { SelectorTally } from "../core/health/reading-summary";
import type { DayFacts, PageShape } from "./day-facts";

/**
 * Facts of Outlook's calendar page as plain values: its texts, attributes and measures, unchanged and not yet
 * interpreted.
 */
export interface OutlookFacts {
  vendor: "outlook";
  shape: PageShape;
  /** The view that the page's surface or its address names. */
  view: CalendarView;
  isNamed: boolean;
  /** True for pieces of a calendar without the page around them. */
  isFragment: boolean;
  /** True while the page marks itself as loading. */
  isLoading: boolean;
  /** Timed grids shown at once: one per calendar in split view. */
  gridCount: number;
  /** Number of selector keys of which only a later candidate matched. */
  fallbackCount: number;
  /** Look-ups and matches of each selector key. */
  tallies?: Record<string, SelectorTally>;
  language: string;
  /** Version of the page's own script. */
  build?: string;
  /**
   * The page's clock: the accessible names of the surface ("... current time: Sun 5:05 PM") and of the Today button,
   * and the browser's own clock when that surface name was first seen, "2026-10-06T09:00". isFresh: the name changed
   * while we watched the page, so its time was right at that moment.
   */
  clock: { surface: string; today: string; browser: string; isFresh?: true };
  /** Names of the mailbox's zone in the ids of month cells ("GMT Standard Time"). */
  zones: string[];
  days: DayFacts;
  columns?: OutlookColumns;
  chips: OutlookChip[];
  /** Elements built like events, but without an event's id. */
  lost: OutlookChip[];
  /** Number of buttons that open events which are not shown ("+13"). */
  overflowCount: number;
  /** Texts around the events: names of buttons, and announcements to screen readers. */
  notices: OutlookNotice[];
}

/** A button of the page, or an announcement to screen readers. */
export interface OutlookNotice {
  text: string;
  isPressed?: true;
}

/** The texts of one element of an event; it may be the element that names the event. */
export interface OutlookName {
  /** The tooltip: subject, often the place, and times, each on its own line. */
  title: string;
  /** The accessible name. */
  label: string;
  /** The visible text. */
  text: string;
}

/** The hours of the timed grid. All px are the page's own, untouched by transforms. */
export interface OutlookColumns {
  /** False for a page without its style sheets, where no position means anything. */
  isLaidOut: boolean;
  isRightToLeft: boolean;
  /** Number of day heads and bodies, with or without a readable day. */
  headCount: number;
  bodyCount: number;
  /** Heights of the boxes of events: one box per day, or one box for all days. */
  heightsPx: number[];
  /** Texts of the hour rail, in document order, with their distance from the start of the day. */
  hours: { text: string; topPx: number }[];
}

/** One possible event, not yet interpreted. An absent flag means no. */
export interface OutlookChip extends OutlookName {
  /** Exchange's id, one per occurrence; empty when missing. */
  id: string;
  /** The other buttons on it, in order; the interpreter decides by their texts which one names the event. */
  others?: OutlookName[];
  /** Names of the icons on it. */
  icons: string[];
  isShown?: true;
  /** Lies in the strip of the all-day events. */
  isInHeader?: true;
  /** Index of the column that contains it in the document. */
  column?: number;
  /** Columns [from, to) that it covers, as drawn, by more than half of each. */
  cover?: { from: number; to: number };
  /** Drawn position, from the start of the day. */
  drawn?: { topPx: number; heightPx: number };
  /** The day of the month cell in which it is drawn. */
  cellDay?: string;
}
