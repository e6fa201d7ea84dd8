import ICAL from "ical.js";
import { instantOf, wallClockAt } from "../../lib/core/time/zone";

/** Lists the starts of a series in [fromMs, toMs): iCalendar lines read by ical.js, on the clock of `zone`. */
export function expandSeries(
  { startMs, zone, lines }: { startMs: number; zone: string; lines: readonly string[] },
  { fromMs, toMs }: { fromMs: number; toMs: number },
): number[] {
  const start = wallClockAt(startMs, zone);
  const time = ICAL.Time.fromDateTimeString(`${start.date}T${clock(start.minute)}:00`);
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("dtstart", time);
  for (const line of lines) event.addProperty(ICAL.Property.fromString(onOneClock(line, zone)));
  const dates = new ICAL.RecurExpansion({ component: event, dtstart: time });
  const starts: number[] = [];
  for (let at = dates.next(); at; at = dates.next()) {
    const ms = instantOf({ date: at.toString().slice(0, 10), minute: at.hour * 60 + at.minute }, zone);
    if (ms >= toMs) break;
    if (ms >= fromMs) starts.push(ms);
  }
  // Of a series of single dates ical.js leaves out the start itself, which is its first date (RFC 5545, 3.8.5.2).
  const isLeftOut = !lines.some((line) => line.startsWith("RRULE")) && !starts.includes(startMs);
  return isLeftOut && startMs >= fromMs && startMs < toMs ? [startMs, ...starts] : starts;
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Drops zones, and writes an UNTIL in UTC on the series' own clock: ical.js then compares like with like. */
function onOneClock(line: string, zone: string): string {
  return line.replace(/;TZID=[^:]+/, "").replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, (_all, ...digits) => {
    const [year, month, day, hour, minute, second] = digits as string[];
    const wall = wallClockAt(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`), zone);
    return `UNTIL=${wall.date.replaceAll("-", "")}T${clock(wall.minute).replace(":", "")}${second}`;
  });
}
