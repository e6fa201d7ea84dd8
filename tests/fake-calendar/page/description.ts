import { addDays } from "../../../lib/core/time/iso-date";
import { isAllDay, type FakeEvent } from "../fake-event";
import type { Words } from "./words";

export function minuteOf(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Last day an event touches. An end at midnight belongs to the day before. */
export function lastDayOf(event: FakeEvent): string {
  const ends = dayOf(event.end);
  const before = isAllDay(event) || event.end.endsWith("T00:00");
  return before && ends > dayOf(event.start) ? addDays(ends, -1) : ends;
}

/** The title that this viewer may see. */
export function shownTitle(event: FakeEvent, words: Words): string {
  return event.kind === "placeholder" ? words.of.busy : event.title;
}

/** The hidden sentence of a chip: time, title, owner, answer, place, date. */
export function describe(event: FakeEvent, words: Words): string {
  const { of } = words;
  const first = dayOf(event.start);
  if (event.kind === "task") {
    return `${of.task}${event.title}${of.separator}${of.notCompleted}${of.separator}${words.date(first)}${of.separator}${words.clock(minuteOf(event.start))}`;
  }
  const parts = [
    timePart(event, words),
    of.quoteTitle(shownTitle(event, words)),
    event.shared ? `${of.calendar}${event.owner}` : event.owner,
    of.status[event.status],
    event.location ? `${of.location}${event.location}` : of.noLocation,
  ];
  if (isAllDay(event) || first === lastDayOf(event)) parts.push(words.dateRange(first, lastDayOf(event)));
  return parts.filter(Boolean).join(of.separator);
}

function timePart(event: FakeEvent, words: Words): string {
  if (isAllDay(event)) return words.of.allDay;
  const start = words.clock(minuteOf(event.start));
  const end = words.clock(minuteOf(event.end));
  if (dayOf(event.start) === lastDayOf(event)) return `${start}${words.of.to}${end}`;
  if (words.of.locale.startsWith("es"))
    return `Del ${words.date(dayOf(event.start))} a las ${start} hasta el ${words.date(dayOf(event.end))} a las ${end}`;
  return `${words.date(dayOf(event.start))} at ${start}${words.of.to}${words.date(dayOf(event.end))} at ${end}`;
}
