import type { CalendarVendor } from "../core/schedule/calendar-reading";
import { GOOGLE_SELECTORS } from "./google/selectors";
import { OUTLOOK_SELECTORS } from "./outlook/selectors";
import type { SelectorBook } from "./find";

/** Where the reader looks, for each site that it reads. */
const SELECTOR_BOOKS: Partial<Record<CalendarVendor, SelectorBook<string>>> = {
  google: GOOGLE_SELECTORS,
  outlook: OUTLOOK_SELECTORS,
};

/** The sites that are read. */
export const READ_SITES = Object.keys(SELECTOR_BOOKS) as CalendarVendor[];

/** The selector keys of each site that is read. */
export const SELECTOR_KEYS: Partial<Record<CalendarVendor, string[]>> = Object.fromEntries(
  Object.entries(SELECTOR_BOOKS).map(([site, book]) => [site, Object.keys(book)]),
);
