import { addDays, datesBetween, mondayOf, weekdayOf } from "../../../lib/core/time/iso-date";
import type { PageOptions } from "../variants";

export type View = "day" | "week" | "custom_days" | "month" | "agenda" | "year";

export interface Place {
  /** "/calendar/u/0" or "/calendar". */
  base: string;
  view: View;
  date: string;
  /** Number of days of a custom view. */
  count: number;
}

const PATH = /^(\/calendar(?:\/u\/\d+)?)\/r(?:\/(.*))?$/;
const NAMES: Record<string, View> = {
  day: "day",
  week: "week",
  customday: "custom_days",
  month: "month",
  agenda: "agenda",
  year: "year",
};

/** What the body says of the page: views of the calendar, or one of the other pages at its address. */
export function familyOf(pathname: string): "EVENT" | "EVENT_EDIT" | "SEARCH" | "SETTINGS" {
  const first = PATH.exec(pathname)?.[2]?.split("/")[0];
  if (first === "eventedit") return "EVENT_EDIT";
  if (first === "search") return "SEARCH";
  return first === "settings" ? "SETTINGS" : "EVENT";
}

/** The place a path names, with the page's own choice where it names none. Undefined outside of the views. */
export function placeOf(pathname: string, today: string, options: PageOptions): Place | undefined {
  const parts = PATH.exec(pathname);
  const rest = (parts?.[2] ?? "").split("/").filter(Boolean);
  if (familyOf(pathname) !== "EVENT") return undefined;
  const custom = rest[0] === "custom";
  const named = custom ? "customday" : rest[0];
  const view = NAMES[named ?? ""] ?? NAMES[options.view] ?? "week";
  const numbers = rest.slice(custom ? 3 : 1, custom ? 6 : 4).map(Number);
  const date =
    numbers.length === 3 && numbers.every((part) => part > 0)
      ? numbers.map((part) => String(part).padStart(2, "0")).join("-")
      : today;
  return { base: parts?.[1] ?? "/calendar/u/0", view, date, count: custom ? Number(rest[1]) || 4 : 4 };
}

export function pathOf(place: Place): string {
  const name = Object.entries(NAMES).find(([, view]) => view === place.view)![0];
  return `${place.base}/r/${name}/${place.date.split("-").map(Number).join("/")}`;
}

/** First day of the week in which `date` lies, by the page's own start of the week. */
function weekStart(date: string, options: PageOptions): string {
  if (options.mondayStart || options.fiveDays) return options.fiveDays ? workWeekMonday(date) : mondayOf(date);
  return weekdayOf(date) === "SU" ? date : addDays(mondayOf(date), -1);
}

function workWeekMonday(date: string): string {
  return weekdayOf(date) === "SU" ? addDays(date, 1) : mondayOf(date);
}

/** The days that a column view shows. */
export function shownDays(place: Place, options: PageOptions): string[] {
  if (place.view === "day") return [place.date];
  if (place.view === "custom_days") return datesBetween(place.date, addDays(place.date, place.count));
  const start = weekStart(place.date, options);
  return datesBetween(start, addDays(start, options.fiveDays ? 5 : 7));
}

/** The weeks of a month, from its first week to its last. */
export function monthDays(date: string, options: PageOptions): string[] {
  const first = `${date.slice(0, 7)}-01`;
  const last = addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
  return datesBetween(
    weekStart(first, { ...options, fiveDays: false }),
    addDays(weekStart(last, { ...options, fiveDays: false }), 7),
  );
}

/** The place one step before or after. */
export function stepped(place: Place, direction: 1 | -1): Place {
  if (place.view === "month" || place.view === "year") {
    const months = direction * (place.view === "year" ? 12 : 1);
    const [year, month] = place.date.split("-").map(Number) as [number, number];
    const total = year * 12 + month - 1 + months;
    return { ...place, date: `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}-01` };
  }
  const days = place.view === "day" ? 1 : place.view === "custom_days" ? place.count : 7;
  return { ...place, date: addDays(place.date, direction * days) };
}
