import { layOutDay, type LaidOutBox } from "./lay-out-day";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { lookOfState, type WindowState } from "./window-state";

const LAYOUT = { maxLanes: 3, maxBoxes: 8 };
/** A pin's smallest target. */
const TARGET_PX = 24;
const USUAL_PX_PER_HOUR = 48;

/** A window of a day that can be placed. */
export interface PlaceableWindow extends Interval {
  date: IsoDate;
  state: WindowState;
}

/** A window, or several as a count, with its place in a day column. */
export interface PlacedBox<W> extends LaidOutBox<W> {
  date: IsoDate;
}

/**
 * Places the windows of each day. Booked windows take no room in the layout, since they have events of their own.
 * @param pxPerHour height of an hour on the page, null when it is not known
 * @returns bands by date, in time order but for the booked ones, which come last
 */
export function placeBands<W extends PlaceableWindow>(windows: readonly W[], pxPerHour: number | null): PlacedBox<W>[] {
  const minMinutes = (TARGET_PX / (pxPerHour ?? USUAL_PX_PER_HOUR)) * 60;
  const dates = [...new Set(windows.map(({ date }) => date))];
  return dates.flatMap((date) => {
    const ofDay = windows.filter((window) => window.date === date);
    const open = ofDay.filter(({ state }) => lookOfState(state) !== "booked");
    const booked = ofDay.filter(({ state }) => lookOfState(state) === "booked");
    const boxes = [...layOutDay(open, { ...LAYOUT, minMinutes }), ...booked.map(placePin)];
    return boxes.map((box) => ({ ...box, date }));
  });
}

function placePin<W extends Interval>(booked: W): LaidOutBox<W> {
  const { startMinute, endMinute } = booked;
  return { startMinute, endMinute, windows: [booked], lane: 0, lanes: 1 };
}
