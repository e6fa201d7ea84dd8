import type { ScheduleOccurrence } from "../core/schedule/schedule-entry";
import { dateOfDayNumber, dayNumber, type IsoDate } from "../core/time/iso-date";
import type { ZoneClock } from "../core/time/zone-clock";
import { SECONDS_PER_DAY } from "./civil-day";
import type { Instance } from "./series";

/** Days of the class's calendar: [from, to). */
export interface DayWindow {
  from: IsoDate;
  to: IsoDate;
}

/** True when the occurrence, or its whole series, is cancelled. */
export function isCancelled({ entry, override }: Instance): boolean {
  return Boolean(entry.cancelled || override?.cancelled);
}

function occurrenceOf(
  { entry, override, allDay }: Instance,
  date: IsoDate,
  startMinute: number,
  endMinute: number,
): ScheduleOccurrence {
  const { busy } = override ?? entry;
  const { entryId } = entry;
  const title = override?.title ?? entry.title;
  const location = override?.location ?? entry.location;
  const end = Math.max(startMinute, endMinute);
  // One literal per shape: a week of a large school makes twenty thousand of these objects.
  return location === undefined
    ? { entryId, title, date, startMinute, endMinute: end, allDay, busy }
    : { entryId, title, location, date, startMinute, endMinute: end, allDay, busy };
}

/** Factor of a sort key: more occurrences than any window has. */
const MAX_OCCURRENCES = 2 ** 21;

/** Collects occurrences by day and returns them in time order, equal times in file order. */
export class DayByDay {
  private readonly occurrences: ScheduleOccurrence[] = [];
  private readonly keys: number[] = [];
  private readonly fromDay: number;
  private readonly dates: IsoDate[];

  constructor(
    window: DayWindow,
    private readonly clock: ZoneClock,
  ) {
    this.fromDay = dayNumber(window.from);
    const length = Math.max(0, dayNumber(window.to) - this.fromDay);
    this.dates = Array.from({ length }, (_, index) => dateOfDayNumber(this.fromDay + index));
  }

  /** Adds an occurrence to each day of the window that it touches. */
  add(instance: Instance): void {
    if (isCancelled(instance)) return;
    const { allDay, startSec, endSec } = instance;
    const start = allDay ? startSec : startSec + this.clock.offsetAt(startSec);
    const end = allDay ? endSec : endSec + this.clock.offsetAt(endSec);
    const firstDay = Math.floor(start / SECONDS_PER_DAY);
    const lastDay = Math.max(firstDay, Math.ceil(end / SECONDS_PER_DAY) - 1);
    const lastShown = Math.min(lastDay, this.fromDay + this.dates.length - 1);
    for (let day = Math.max(firstDay, this.fromDay); day <= lastShown; day += 1) {
      const midnight = day * SECONDS_PER_DAY;
      const startMinute = Math.max(0, Math.floor((start - midnight) / 60));
      // An all-day entry that ends on its own day (real, though the RFC forbids it) means that day.
      const endMinute = allDay ? 1440 : Math.min(1440, Math.ceil((end - midnight) / 60));
      // Sort key: minute of the window, then order of arrival. Numbers sort twenty times faster than objects.
      this.keys.push(((day - this.fromDay) * 1440 + startMinute) * MAX_OCCURRENCES + this.occurrences.length);
      // An autumn clock change can set the end before the start on the wall clock.
      this.occurrences.push(occurrenceOf(instance, this.dates[day - this.fromDay]!, startMinute, endMinute));
    }
  }

  /** All occurrences added, in time order. */
  sorted(): ScheduleOccurrence[] {
    const keys = new Float64Array(this.keys).sort();
    const { occurrences } = this;
    const sorted: ScheduleOccurrence[] = Array.from({ length: keys.length });
    for (let index = 0; index < keys.length; index += 1) sorted[index] = occurrences[keys[index]! % MAX_OCCURRENCES]!;
    return sorted;
  }
}
