import type { CalendarView } from "../../../core/schedule/calendar-reading";
import type { Finder } from "../../find";
import type { GoogleKey } from "../selectors";

/** The page's own signs of what it shows. */
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

/** True for views of hours: only these show every timed event of their days. */
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
