import type { CalendarView } from "../../../core/schedule/calendar-reading";
import type { Finder } from "../../find";
import type { GoogleKey } from "../selectors";

/** The page's own marks of the view that it shows. */
export interface PageSigns {
  /** body[data-viewfamily], lower case. */
  family?: string;
  /** View by body[data-viewkey], by the grid's own attribute or by the address. */
  view: CalendarView;
  /** True when the page itself named the view, not only its address. */
  isNamed: boolean;
}

/** Views by the values of body[data-viewkey] and by the names in addresses. */
const VIEW_OF_NAME: Record<string, CalendarView> = {
  day: "day",
  week: "week",
  custom_days: "days",
  customday: "days",
  custom: "days",
  month: "month",
  custom_weeks: "month",
  customweek: "month",
  agenda: "agenda",
  schedule: "agenda",
  year: "year",
};

/** True for views of hours: only these show every timed event of their days. */
export function isColumnView(view: CalendarView): boolean {
  return view === "day" || view === "week" || view === "days";
}

/** Reads what the page names itself. Ignores the case of attributes, which has been seen both ways. */
export function readSigns(page: Document, finder: Finder<GoogleKey>): PageSigns {
  const family = page.body.dataset["viewfamily"]?.toLowerCase();
  const named = VIEW_OF_NAME[page.body.dataset["viewkey"]?.toLowerCase() ?? ""];
  if (family === "schedule") return { family, view: "agenda", isNamed: true };
  if (named) return { family, view: named, isNamed: true };
  const context = finder.find(page, "columnContext")?.dataset["isColumnViewContext"];
  if (context === "false") return { family, view: "month", isNamed: true };
  return { family, view: viewOfAddress(page.location.pathname), isNamed: false };
}

function viewOfAddress(pathname: string): CalendarView {
  return VIEW_OF_NAME[/\/r\/([a-z]+)/.exec(pathname)?.[1] ?? ""] ?? "unknown";
}
