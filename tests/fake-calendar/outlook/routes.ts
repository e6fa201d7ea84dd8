import type { OutlookView } from "./surface";

/** Where the page stands. */
export type OutlookPlace =
  { app: "mail" } | { app: "form"; query: URLSearchParams } | { app: "calendar"; view: OutlookView; date: string };

const VIEWS: readonly string[] = ["day", "workweek", "week", "month"];

/** What an address means; a date it does not name is today. */
export function placeOf({ pathname, search }: Location, today: string, usualView: string): OutlookPlace {
  if (/\/calendar\/(?:deeplink\/compose|action\/compose)/.test(pathname)) {
    return { app: "form", query: new URLSearchParams(search) };
  }
  if (!/^\/(?:owa\/)?calendar/.test(pathname)) return { app: "mail" };
  const parts = /\/view\/(\w+)(?:\/(\d+)\/(\d+)\/(\d+))?/.exec(pathname);
  const view = VIEWS.includes(parts?.[1] ?? "") ? parts![1]! : usualView;
  const date = parts?.[2]
    ? parts
        .slice(2, 5)
        .map((part) => part.padStart(2, "0"))
        .join("-")
    : today;
  return { app: "calendar", view: view as OutlookView, date };
}

export function pathOf(view: OutlookView, date: string): string {
  return `/calendar/view/${view}/${date.split("-").map(Number).join("/")}`;
}
