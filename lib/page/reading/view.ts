import type { CalendarView } from "../../core/schedule/calendar-reading";
import { weekdayOf, type IsoDate } from "../../core/time/iso-date";

/** Only these show every timed event of their days. */
export function isColumnView(view: CalendarView): boolean {
  return view === "day" || view === "week" || view === "days";
}

/** The view that some columns make, with the address as a hint; their number when nothing is named. */
export function viewOfColumns(dates: readonly IsoDate[], hint: CalendarView): CalendarView {
  if (dates.length === 1) return hint === "days" ? "days" : "day";
  if (isWeekLong(dates)) return hint === "days" ? "days" : "week";
  return "days";
}

/** True when the columns can be what the view's name says. Weeks may leave out their weekend. */
export function fitsColumns(view: CalendarView, dates: readonly IsoDate[]): boolean {
  if (view === "day") return dates.length === 1;
  if (view === "week") return isWeekLong(dates) || dates.length === 6;
  return true;
}

function isWeekLong(dates: readonly IsoDate[]): boolean {
  if (dates.length === 7) return true;
  return dates.length === 5 && dates.every((date) => !["SA", "SU"].includes(weekdayOf(date)));
}
