import type { CalendarReading, CalendarVendor } from "../../lib/core/schedule/calendar-reading";

/** A line of `read-page` without its file: the commands that read pages call the vendor "site". */
export type SavedLine = Omit<CalendarReading, "vendor"> & { site: CalendarVendor };

/** Gives the reading that a line was written from. */
export const readingOf = ({ site, ...reading }: SavedLine): CalendarReading => ({ vendor: site, ...reading });
