import type { CalendarVendor } from "../core/schedule/calendar-reading";
import type { DayFacts, PageFacts } from "../page-facts/page-facts";
import type { IsoDate } from "../core/time/iso-date";
import type { Destroyable } from "./destroyable";
import type { SelectorBook } from "./find";
import type { ChangeWatch } from "./change-watch";

/** Where the overlay may draw a day: an element whose full height is 24 hours. */
export interface DayColumn {
  date: IsoDate;
  /** Container whose full height is the day; our own layer becomes its child. */
  element: HTMLElement;
  /** When one container has several days: the element that is as wide as this day. */
  across?: HTMLElement;
  /** True when events have no z-index: elements before them in the document are painted below them. */
  isOrdered?: boolean;
}

/** Days that an earlier reading found, with the evidence it read them from. */
export interface KnownDays {
  evidence: DayFacts;
  days: IsoDate[];
}

/** Clock and zone that the interpretation depends on; passed in so that tests can fix them. */
export interface ReadingEnvironment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMs: number;
  /** IANA zone of the browser, used when the page names none. */
  browserZone: string;
  /** For how many ms readings of this view have found no event; an empty week is accepted after 5 s. */
  emptyForMs?: number;
}

/**
 * One calendar vendor's page, as the rest of the product sees it. Only the adapter's own folder knows its DOM.
 * An adapter never throws: it leaves out of the facts what it can't find.
 */
export interface PageAdapter {
  readonly vendor: CalendarVendor;
  /** Its selectors; an override replaces some of them, see overrideSelectors. */
  readonly selectors: SelectorBook<string>;
  /** True when this adapter is for that page. */
  recognises(location: Pick<Location, "hostname" | "pathname">): boolean;
  /** Gathers the page's current facts in one pass, without interpreting them. Costs one layout. */
  gather(page: Document): PageFacts;
  /** Watches all that is gathered, so that an unchanged page need not be gathered again. */
  watchForChange(page: Document): ChangeWatch;
  /** The columns to draw on, left to right as shown; empty unless the view shows hours. */
  dayColumns(page: Document, known?: KnownDays): DayColumn[];
  /** True when the page shows a dark theme, whatever the system prefers. */
  isDark(page: Document): boolean;
  /**
   * Which of several signed-in accounts the page shows, for links: "/u/1" on Google, "work" or "personal" on Outlook;
   * undefined when the address names none.
   */
  account(location: Pick<Location, "hostname" | "pathname">): string | undefined;
  /**
   * Calls back (at most once per frame, never for our own nodes) when the page may have changed.
   * Pauses while the page is hidden and calls back once on return.
   */
  observe(page: Document, onChange: () => void): Destroyable;
}
