import { compare } from "../compare";
import type { WallClock } from "../time/zone";
import type { PlaceableWindow } from "./place-bands";

/**
 * Picks what is drawn when only the next suggestions are wanted: every booking, and the `count` suggestions that end
 * soonest after `now`.
 * @param now wall clock in the windows' own zone
 * @returns in the given order
 */
export function nextWindows<W extends PlaceableWindow>(windows: readonly W[], count: number, now: WallClock): W[] {
  const isAhead = ({ date, endMinute }: PlaceableWindow): boolean =>
    date > now.date || (date === now.date && endMinute > now.minute);
  const next = windows
    .filter((window) => window.state === "suggested" && isAhead(window))
    .sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute)
    .slice(0, count);
  return windows.filter((window) => window.state !== "suggested" || next.includes(window));
}
