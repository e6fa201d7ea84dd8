import type { CalendarView } from "../../core/schedule/calendar-reading";
import { weekdayOf, type IsoDate } from "../../core/time/iso-date";

/** True for views of hours: only these show every timed event of their days. */
export function isColumnView(view: CalendarView): boolean {
  return view === "day" || view === "week" || view === "days";
}

/** The view that some columns make: a day, a week, or else "days"; a hint of "days" from the address wins. */
export function viewOfColumns(dates: readonly IsoDate[], hint: CalendarView): CalendarView {
  if (dates.length === 1) return hint === "days" ? "days" : "day";
  if (isWeekLong(dates)) return hint === "days" ? "days" : "week";
  return "days";
}

/** True when the columns fit the view's name. A week may leave out its weekend. */
export function fitsColumns(view: CalendarView, dates: readonly IsoDate[]): boolean {
  if (view === "day") return dates.length === 1;
  if (view === "week") return isWeekLong(dates) || dates.length === 6;
  return true;
}

function isWeekLong(dates: readonly IsoDate[]): boolean {
  if (dates.length === 7) return true;
  return dates.length === 5 && dates.every((date) => !["SA", "SU"].includes(weekdayOf(date)));
}
