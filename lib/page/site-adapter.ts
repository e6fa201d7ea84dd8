import type { CalendarVendor } from "../core/schedule/calendar-reading";
import type { DayFacts, PageFacts } from "../page-facts/page-facts";
import type { IsoDate } from "../core/time/iso-date";
import type { Destroyable } from "./destroyable";
import type { SelectorBook } from "./find";
import type { Witness } from "./witness";

/** Where the overlay may draw a day: an element whose full height is 24 hours. */
export interface DayColumn {
  date: IsoDate;
  /** Container whose full height is the day; our own layer becomes its child. */
  element: HTMLElement;
  /** Where one container holds several days: what is as wide as this one. */
  across?: HTMLElement;
  /** True where events have no level of their own: what comes before them in the document lies under them. */
  isOrdered?: boolean;
}

/** Days that were read from what a page said about them. */
export interface KnownDays {
  evidence: DayFacts;
  days: IsoDate[];
}

/** What the interpretation needs from the world; passed in so that tests can fix it. */
export interface ReadingEnvironment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMs: number;
  /** IANA zone of the browser, used where the page does not tell its own. */
  browserZone: string;
  /** For how long readings of this view have found no event; an empty week is believed after 5 s. */
  emptyForMs?: number;
}

/**
 * One calendar site, as the rest of the product sees it. Only the site's own folder knows its DOM.
 * An adapter never throws: what it can't find it leaves out of the facts.
 */
export interface SiteAdapter {
  readonly site: CalendarVendor;
  /** Where it looks; an override mends it. */
  readonly selectors: SelectorBook<string>;
  /** True when this adapter is for that page. */
  recognises(location: Pick<Location, "hostname" | "pathname">): boolean;
  /** One pass over the page as it stands now, nothing concluded. Costs one layout. */
  gather(page: Document): PageFacts;
  /** Watches all that is gathered, so that a page at rest need not be gathered again. */
  witness(page: Document): Witness;
  /** The columns to draw on, left to right as shown; empty unless the view shows hours. */
  dayColumns(page: Document, known?: KnownDays): DayColumn[];
  /** True when the page shows a dark theme, whatever the system prefers. */
  isDark(page: Document): boolean;
  /**
   * Which of several signed-in accounts the page shows, for links: "/u/1" on Google, "work" or "personal" on Outlook;
   * undefined when the address does not tell.
   */
  account(location: Pick<Location, "hostname" | "pathname">): string | undefined;
  /**
   * Calls back (at most once per frame, never for our own nodes) when the page may show something else.
   * Stops while the page is hidden and reports once on return.
   */
  observe(page: Document, onChange: () => void): Destroyable;
}
