import type { CalendarVendor } from "../core/schedule/calendar-reading";
import { GOOGLE_SELECTORS } from "./google/selectors";
import { OUTLOOK_SELECTORS } from "./outlook/selectors";
import type { SelectorBook } from "./find";

/** The selector book of each vendor whose page Pushpin reads. */
const SELECTOR_BOOKS: Partial<Record<CalendarVendor, SelectorBook<string>>> = {
  google: GOOGLE_SELECTORS,
  outlook: OUTLOOK_SELECTORS,
};

/** The vendors whose pages Pushpin reads. */
export const READ_VENDORS = Object.keys(SELECTOR_BOOKS) as CalendarVendor[];

/** The selector keys of each of these vendors. */
export const SELECTOR_KEYS: Partial<Record<CalendarVendor, string[]>> = Object.fromEntries(
  Object.entries(SELECTOR_BOOKS).map(([vendor, book]) => [vendor, Object.keys(book)]),
);
