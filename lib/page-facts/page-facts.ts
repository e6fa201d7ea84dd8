import type { CalendarView } from "../core/schedule/calendar-reading";
import type { SelectorTally } from "../core/health/reading-look";
import type { DayFacts, PageShape } from "./day-facts";
import type { OutlookFacts } from "./outlook-facts";

export type { DayFacts } from "./day-facts";

/**
 * What only a calendar page itself can tell, as plain values: texts, attributes and measures as they stand there,
 * with nothing concluded from them. The page's script gathers them, the background interprets them.
 */
export type PageFacts = GoogleFacts | OutlookFacts;

/** What Google Calendar's page tells. */
export interface GoogleFacts {
  site: "google";
  /** What sort of page it is, as far as its own signs tell. */
  shape: PageShape;
  /** The view that the page or its address names. */
  view: CalendarView;
  /** True when the page itself named the view, not only its address. */
  isNamed: boolean;
  /** True for pieces of a calendar without the page around them. */
  isFragment: boolean;
  /** True when there is a grid, or something that holds columns. */
  hasGrid: boolean;
  /** How many grids are shown at once. */
  gridCount: number;
  /** How many sorts of parts were found only by a later candidate of their selector. */
  fallbackCount: number;
  /** What the look-ups of each selector key came to; absent when gathering could not count. */
  tallies?: Record<string, SelectorTally>;
  /** The page's own name of its version, when it tells one. */
  build?: string;
  /** The page's own zone and language, empty when it does not tell. */
  zone: string;
  language: string;
  /** The hidden heading, which may end with the number of events. */
  heading: string;
  days: DayFacts;
  /** The row of day columns; absent when there is none. */
  columns?: ColumnFacts;
  /** Everything that may be an event, in document order; one may lie within another. */
  chips: ChipFacts[];
  /** What could be an event that lost all that names one. */
  lost: LostFacts[];
}

export interface ColumnFacts {
  /** False for a page without its style sheets: no place on it means anything. */
  isLaidOut: boolean;
  isRightToLeft: boolean;
  /** Height of each column in the page's own px, untouched by transforms. */
  heightsPx: number[];
  /** The page's own variable for the height of an hour. */
  hourHeight: string;
}

/** The texts of something that may be an event. */
export interface TextFacts {
  /** Accessible names on it and inside of it. */
  spoken: string[];
  /** True when a part of it is hidden from screen readers: the half that is seen. */
  hasHalf: boolean;
  /** Elements that hold text themselves, in order. */
  leaves: LeafFacts[];
  /** Whole texts of the parents of leaves; leaves name theirs by index. */
  parents: string[];
}

export interface LeafFacts {
  text: string;
  isSeen?: true;
  isStruck?: true;
  parent?: number;
}

/** One possible event, as it stands on the page. Absent means no. */
export interface ChipFacts extends TextFacts {
  /** Index of the nearest other one that it lies within. */
  within?: number;
  rawId?: string;
  /** The page's own log tag. */
  log?: string;
  isNamed?: true;
  isStacked?: true;
  hasButton?: true;
  isShown?: true;
  /** In the grid that is read, or seen outside of every grid. */
  isOfGrid?: true;
  /** Inline place, as written: top, height, left, width. */
  place: [string, string, string, string];
  /** Number of the column it stands in; -1 when another cell lies between. */
  column?: number;
  /** Number of its cell in a row that has one per column. */
  rowCell?: number;
  /** What is drawn, relative to its column, in the page's own px. */
  drawn?: { topPx: number; heightPx: number };
  /** Columns [from, to) that what is drawn covers. */
  cover?: { from: number; to: number };
  /** Day attribute of the list's row it stands in. */
  listDay?: string;
  /** Inline background-image, where it is a gradient. */
  image?: string;
  hasBorder?: true;
  isFilled?: true;
}

export interface LostFacts extends TextFacts {
  /** Index of the nearest possible event around it. */
  within?: number;
  /** Indexes of the possible events inside of it. */
  holds?: number[];
}

/** For how long a page has stood as it is. */
export interface PageRest {
  /** Since its facts last changed. */
  restedMs: number;
  /** Since these days were first seen without any event. */
  emptyForMs: number;
}
