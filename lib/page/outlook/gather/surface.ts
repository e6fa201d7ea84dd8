import type { CalendarView } from "../../../core/schedule/calendar-reading";
import type { Finder } from "../../find";
import { isShown } from "../../appearance";
import type { OutlookKey } from "../selectors";

const VIEW_OF_SURFACE: Record<string, CalendarView> = {
  day: "day",
  workweek: "week",
  week: "week",
  month: "month",
  agenda: "agenda",
};

/** The element of the current view; undefined for fragments without a page around them. */
export function findSurface(page: Document, finder: Finder<OutlookKey>): HTMLElement | undefined {
  const surfaces = finder.findAll(page, "surface").filter((element) => !finder.findAround(element, "outside"));
  const calendars = surfaces.filter(
    (element) => viewOfSurface(element) !== undefined || holdsCalendar(element, finder),
  );
  return calendars.find(isShown) ?? calendars[0];
}

function holdsCalendar(element: HTMLElement, finder: Finder<OutlookKey>): boolean {
  const parts = ["chip", "columnHead", "monthCell"] as const;
  return parts.some((key) => element.querySelector(finder.css(key)) !== null);
}

/** The view that a surface names. A "day" surface may show several days; the interpreter counts its columns. */
export function viewOfSurface(surface: HTMLElement): CalendarView | undefined {
  const name = /^Surface_(\w+)$/.exec(surface.getAttribute("data-app-section") ?? "")?.[1];
  return name === undefined ? undefined : (VIEW_OF_SURFACE[name.toLowerCase()] ?? "unknown");
}

/** The view of a path ".../view/workweek", with any account or mailbox before "view". */
export function viewOfAddress(pathname: string): CalendarView {
  const name = /\/view\/([a-z]+)/i.exec(pathname)?.[1]?.toLowerCase() ?? "";
  if (name === "" && /\/calendar\/(?:published|[^/]+@)|\/owa\/calendar\//.test(pathname)) return "month";
  return VIEW_OF_SURFACE[name] ?? "unknown";
}
