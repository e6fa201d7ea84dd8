import type { PageEvent } from "../../../lib/core/schedule/calendar-reading";
import { MINUTES_PER_DAY, parseClock, type Interval } from "../../../lib/core/time/interval";
import { addDays, type IsoDate } from "../../../lib/core/time/iso-date";

/** A timed event, or its part on one day, and its position among events side by side. */
export interface PictureBox extends Interval {
  event: PageEvent;
  lane: number;
  lanes: number;
}

export interface PictureDay {
  date: IsoDate;
  allDay: PageEvent[];
  boxes: PictureBox[];
}

export interface Picture {
  /** Full hours that contain all boxes, and at least a school day. */
  fromHour: number;
  toHour: number;
  days: PictureDay[];
}

const SCHOOL_DAY = { fromHour: 8, toHour: 15 };

/** Lays out the events read for some days as columns of boxes. Events on other days are left out. */
export function pictureOf(days: readonly IsoDate[], events: readonly PageEvent[]): Picture {
  const pictured = days.map((date) => ({
    date,
    allDay: events.filter(({ allDay, start, end }) => allDay && start <= date && date < end),
    boxes: sideBySide(events.flatMap((event) => boxOn(date, event) ?? [])),
  }));
  const boxes = pictured.flatMap((day) => day.boxes);
  return {
    fromHour: Math.min(SCHOOL_DAY.fromHour, ...boxes.map(({ startMinute }) => Math.floor(startMinute / 60))),
    toHour: Math.max(SCHOOL_DAY.toHour, ...boxes.map(({ endMinute }) => Math.ceil(endMinute / 60))),
    days: pictured,
  };
}

function boxOn(date: IsoDate, event: PageEvent): (Interval & { event: PageEvent }) | undefined {
  if (event.allDay) return undefined;
  const startMinute = minuteOn(date, event.start);
  const endMinute = minuteOn(date, event.end);
  return startMinute < endMinute ? { event, startMinute, endMinute } : undefined;
}

/** Gives the minute of that day, clamped to its first or last for a moment on another day. */
function minuteOn(date: IsoDate, moment: string): number {
  if (moment < date) return 0;
  if (moment >= addDays(date, 1)) return MINUTES_PER_DAY;
  return parseClock(moment.slice(11, 16)) ?? 0;
}

function sideBySide(boxes: (Interval & { event: PageEvent })[]): PictureBox[] {
  const placed: PictureBox[] = [];
  let group: PictureBox[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const box of group) box.lanes = ends.length;
    placed.push(...group);
    group = [];
    ends = [];
  };
  for (const box of boxes.toSorted((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute)) {
    if (ends.every((end) => end <= box.startMinute)) close();
    const free = ends.findIndex((end) => end <= box.startMinute);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = box.endMinute;
    group.push({ ...box, lane, lanes: 1 });
  }
  close();
  return placed;
}
