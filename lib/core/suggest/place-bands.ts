import { layOutDay, type LaidOutBox } from "./lay-out-day";
import type { DrawnWindow, PlacedBand } from "./overlay-week";

const LAYOUT = { maxLanes: 3, maxBoxes: 8 };
/** A pin's smallest target. */
const TARGET_PX = 24;
const USUAL_PX_PER_HOUR = 48;

/**
 * Places the windows of each day. What is booked already has its own event, and takes no room.
 * @param pxPerHour height of an hour on the page, null when it is not known
 * @returns bands by date, in time order but for the booked ones, which come last
 */
export function placeBands(windows: readonly DrawnWindow[], pxPerHour: number | null): PlacedBand[] {
  const minMinutes = (TARGET_PX / (pxPerHour ?? USUAL_PX_PER_HOUR)) * 60;
  const dates = [...new Set(windows.map(({ date }) => date))];
  return dates.flatMap((date) => {
    const ofDay = windows.filter((window) => window.date === date);
    const open = ofDay.filter(({ state }) => state !== "booked");
    const booked = ofDay.filter(({ state }) => state === "booked");
    const boxes = [...layOutDay(open, { ...LAYOUT, minMinutes }), ...booked.map(placePin)];
    return boxes.map((box) => ({ ...box, date }));
  });
}

function placePin(booked: DrawnWindow): LaidOutBox<DrawnWindow> {
  const { startMinute, endMinute } = booked;
  return { startMinute, endMinute, windows: [booked], lane: 0, lanes: 1 };
}
