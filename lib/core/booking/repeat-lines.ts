import { formatClock } from "../time/interval";
import { addDays, mondayOf, weekdayOf, WEEKDAYS, type IsoDate } from "../time/iso-date";
import { instantOf, type WallClock } from "../time/zone";
import type { OutgoingVisit } from "./outgoing-visit";

/** Writes a wall clock as iCalendar does: "20261006T090500". */
export function compactClock({ date, minute }: WallClock): string {
  return `${date.replaceAll("-", "")}T${formatClock(minute).replace(":", "")}00`;
}

/**
 * Writes the further dates of a visit as iCalendar lines (RFC 5545, 3.8.5). Dates stay on the class's clock, so that
 * 9:00 is 9:00 after the clocks change; only UNTIL is in UTC, as the standard wants it beside a start with a zone.
 */
export function repeatLines({ start, zone, repeat }: Pick<OutgoingVisit, "start" | "zone" | "repeat">): string[] {
  if (!repeat) return [];
  const onDays = (name: string, days: readonly IsoDate[]): string[] => {
    const clocks = days.map((date) => compactClock({ date, minute: start.minute }));
    return days.length === 0 ? [] : [`${name};TZID=${zone}:${clocks.join(",")}`];
  };
  if (repeat.by === "dates")
    return onDays(
      "RDATE",
      repeat.dates.filter((date) => date !== start.date),
    );
  const lastMs = instantOf({ date: repeat.until, minute: start.minute }, zone);
  const until = new Date(lastMs).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  const interval = repeat.everyWeeks === 1 ? "" : `;INTERVAL=${repeat.everyWeeks}`;
  return [
    `RRULE:FREQ=WEEKLY${interval};UNTIL=${until};WKST=MO;BYDAY=${repeat.weekday}`,
    ...onDays("EXDATE", repeat.leftOut),
  ];
}

/** Lists the dates on which a visit takes place, in order. */
export function datesOf({ start, repeat }: Pick<OutgoingVisit, "start" | "repeat">): IsoDate[] {
  if (!repeat) return [start.date];
  if (repeat.by === "dates") return [...new Set([start.date, ...repeat.dates])].sort();
  const dates: IsoDate[] = [];
  const day = addDays(mondayOf(start.date), WEEKDAYS.indexOf(repeat.weekday));
  const first = weekdayOf(start.date) === repeat.weekday ? start.date : day;
  for (let date = first; date <= repeat.until; date = addDays(date, 7 * repeat.everyWeeks))
    if (date >= start.date && !repeat.leftOut.includes(date)) dates.push(date);
  return dates;
}
