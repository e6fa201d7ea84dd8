import type { CalendarView } from "../core/schedule/calendar-reading";
import type { SelectorTally } from "../core/health/reading-summary";
import type { DayFacts, PageShape } from "./day-facts";
import type { OutlookFacts } from "./outlook-facts";

export type { DayFacts } from "./day-facts";

/**
 * Facts of a calendar page as plain values: its texts, attributes and measures, unchanged and not yet interpreted.
 * The content script gathers them, the background interprets them.
 */
export type PageFacts = GoogleFacts | OutlookFacts;

/** Facts of Google Calendar's page. */
export interface GoogleFacts {
  vendor: "google";
  /** The kind of page, judged by its own signs. */
  shape: PageShape;
  /** The view that the page or its address names. */
  view: CalendarView;
  /** True when the page itself named the view, not only its address. */
  isNamed: boolean;
  /** True for pieces of a calendar without the page around them. */
  isFragment: boolean;
  /** True when there is a grid, or an element with columns. */
  hasGrid: boolean;
  /** How many grids are shown at once. */
  gridCount: number;
  /** Number of selector keys of which only a later candidate matched. */
  fallbackCount: number;
  /** Look-ups and matches of each selector key; absent when gathering could not count. */
  tallies?: Record<string, SelectorTally>;
  /** The page's own name of its version, if it has one. */
  build?: string;
  /** The page's own zone (IANA) and language; empty when it names none. */
  zone: string;
  language: string;
  /** E-mail address of the account that is signed in; absent when the page shows none. */
  account?: string | undefined;
  /** The hidden heading, which may end with the number of events. */
  heading: string;
  days: DayFacts;
  /** The row of day columns; absent when there is none. */
  columns?: ColumnFacts;
  /** Every element that may be an event, in document order; they may be nested. */
  chips: ChipFacts[];
  /** Elements that may be events but have no attribute that identifies one. */
  lost: LostFacts[];
}

/** The day columns. */
export interface ColumnFacts {
  /** False for a page without its style sheets, where no position means anything. */
  isLaidOut: boolean;
  isRightToLeft: boolean;
  /** Height of each column in the page's own px, untouched by transforms. */
  heightsPx: number[];
  /** Value of the page's own CSS variable for the height of an hour. */
  hourHeight: string;
}

/** The texts of an element that may be an event. */
export interface TextFacts {
  /** Accessible names on it and inside it. */
  spoken: string[];
  /** True when it has a visible half, hidden from screen readers. */
  hasHalf: boolean;
  /** Elements with text of their own, in document order. */
  leaves: LeafFacts[];
  /** Whole texts of the leaves' parents; a leaf refers to its parent by index. */
  parents: string[];
}

/** One element with text of its own. */
export interface LeafFacts {
  text: string;
  isSeen?: true;
  isStruck?: true;
  parent?: number;
}

/** One possible event, not yet interpreted. An absent flag means no. */
export interface ChipFacts extends TextFacts {
  /** Index of the nearest possible event around it. */
  within?: number;
  rawId?: string;
  /** The page's own log tag (`jslog`). */
  log?: string;
  isNamed?: true;
  isStacked?: true;
  hasButton?: true;
  isShown?: true;
  /** Lies in the grid that is read, or is visible outside every grid. */
  isOfGrid?: true;
  /** Inline style as written: top, height, left, width. */
  place: [string, string, string, string];
  /** Index of the column it lies in; -1 when another cell lies between. */
  column?: number;
  /** Index of its cell in a row that has one cell per column. */
  rowCell?: number;
  /** Drawn position relative to its column, in the page's own px. */
  drawn?: { topPx: number; heightPx: number };
  /** Columns [from, to) that it covers as drawn. */
  cover?: { from: number; to: number };
  /** Day attribute of its row in a list. */
  listDay?: string;
  /** Inline background-image, if it is a gradient. */
  image?: string;
  hasBorder?: true;
  isFilled?: true;
}

/** An element that may be an event but has no attribute that identifies one. */
export interface LostFacts extends TextFacts {
  /** Index of the nearest possible event around it. */
  within?: number;
  /** Indexes of the possible events inside it. */
  holds?: number[];
}

/** For how long a page has not changed, in ms. */
export interface PageRest {
  /** Since its facts last changed. */
  restedMs: number;
  /** Since these days were first seen without any event. */
  emptyForMs: number;
}
