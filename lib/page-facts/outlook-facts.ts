import type { CalendarView } from "../core/schedule/calendar-reading";
import type { SelectorTally } from "../core/health/reading-look";
import type { DayFacts, PageShape } from "./day-facts";

/**
 * What only Outlook's calendar page itself can tell, as plain values: texts, attributes and measures as they stand
 * there, with nothing concluded from them.
 */
export interface OutlookFacts {
  site: "outlook";
  shape: PageShape;
  /** The view that the page's surface or its address names. */
  view: CalendarView;
  isNamed: boolean;
  /** True for pieces of a calendar without the page around them. */
  isFragment: boolean;
  /** True while the page says that it is busy loading. */
  isLoading: boolean;
  /** Timed grids shown at once: one per calendar in split view. */
  gridCount: number;
  /** How many sorts of parts were found only by a later candidate of their selector. */
  fallbackCount: number;
  /** What every selector key asked for came to. */
  tallies?: Record<string, SelectorTally>;
  language: string;
  /** Version of the page's own script. */
  build?: string;
  /**
   * What tells the page's clock: the surface's name ("... current time: Sun 5:05 PM") and the Today button's; beside
   * them what the browser's own clock showed when that name was first seen, "2026-10-06T09:00". isFresh: the name
   * has changed while the page was watched, so it was true then.
   */
  clock: { surface: string; today: string; browser: string; isFresh?: true };
  /** Names of the mailbox's zone in the ids of month cells ("GMT Standard Time"). */
  zones: string[];
  days: DayFacts;
  columns?: OutlookColumns;
  chips: OutlookChip[];
  /** Built like events, but without an event's id. */
  lost: OutlookChip[];
  /** Buttons that stand for events which are not shown ("+13"). */
  overflowCount: number;
  /** What the page says around its events: names of its buttons, and what it has announced. */
  notices: OutlookNotice[];
}

/** A button of the page, or something it has announced to screen readers. */
export interface OutlookNotice {
  text: string;
  isPressed?: true;
}

/** The texts of one element of an event that may be what names it. */
export interface OutlookName {
  /** The tooltip: subject, perhaps place, times, each on a line of its own. */
  title: string;
  /** The accessible name. */
  label: string;
  /** The text that is seen. */
  text: string;
}

/** The hours of the timed grid. All px are the page's own, untouched by transforms. */
export interface OutlookColumns {
  /** False for a page without its style sheets: no place on it means anything. */
  isLaidOut: boolean;
  isRightToLeft: boolean;
  /** How many heads and bodies of days there are, whether they tell their day or not. */
  headCount: number;
  bodyCount: number;
  /** Heights of what holds a day's events, one per day, or the one element that holds them all. */
  heightsPx: number[];
  /** Texts of the hour rail with their tops below the start of the day, in document order. */
  hours: { text: string; topPx: number }[];
}

/** One possible event, as it stands on the page. Absent means no. */
export interface OutlookChip extends OutlookName {
  /** Exchange's id, one per occurrence; empty for one that lost it. */
  id: string;
  /** The other buttons on it, in order: which of them is the event's own, their texts decide. */
  others?: OutlookName[];
  /** Names of the icons on it. */
  icons: string[];
  isShown?: true;
  /** Stands in the strip of the all-day events. */
  isInHeader?: true;
  /** Number of the column it stands in, by the document. */
  column?: number;
  /** Columns [from, to) that it covers, by what is drawn: more than half of each. */
  cover?: { from: number; to: number };
  /** What is drawn, below the start of the day. */
  drawn?: { topPx: number; heightPx: number };
  /** The day of the month cell in which it is drawn. */
  cellDay?: string;
}
