import type { CalendarView } from "../../core/schedule/calendar-reading";
import { weekdayOf, type IsoDate } from "../../core/time/iso-date";
import type { Finder } from "../find";
import type { GoogleKey } from "./selectors";

/** What the page says it shows, before anything of it is read. */
export interface PageSigns {
  /** body[data-viewfamily], lower case. */
  family?: string;
  /** View by body[data-viewkey], by the grid's own attribute or by the address. */
  view: CalendarView;
  /** True when the page itself named the view, not only its address. */
  isNamed: boolean;
}

const VIEW_OF_KEY: Record<string, CalendarView> = {
  day: "day",
  week: "week",
  custom_days: "days",
  month: "month",
  custom_weeks: "month",
  agenda: "agenda",
  schedule: "agenda",
  year: "year",
};
const VIEW_OF_ADDRESS: Record<string, CalendarView> = {
  day: "day",
  week: "week",
  customday: "days",
  custom: "days",
  month: "month",
  customweek: "month",
  agenda: "agenda",
  year: "year",
};

/** Only these show every timed event of their days. */
export function isColumnView(view: CalendarView): boolean {
  return view === "day" || view === "week" || view === "days";
}

/** Reads what the page names itself. Attribute case has been seen both ways, so it does not count. */
export function readSigns(page: Document, finder: Finder<GoogleKey>): PageSigns {
  const family = page.body.dataset["viewfamily"]?.toLowerCase();
  const named = VIEW_OF_KEY[page.body.dataset["viewkey"]?.toLowerCase() ?? ""];
  if (family === "schedule") return { family, view: "agenda", isNamed: true };
  if (named) return { family, view: named, isNamed: true };
  const context = finder.find(page, "columnContext")?.dataset["isColumnViewContext"];
  if (context === "false") return { family, view: "month", isNamed: true };
  return { family, view: viewOfAddress(page.location.pathname), isNamed: false };
}

function viewOfAddress(pathname: string): CalendarView {
  return VIEW_OF_ADDRESS[/\/r\/([a-z]+)/.exec(pathname)?.[1] ?? ""] ?? "unknown";
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
