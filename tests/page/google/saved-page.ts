import type { CalendarReading } from "../../../lib/core/schedule/calendar-reading";
import type { PageFacts } from "../../../lib/page-facts/page-facts";
import { googleCalendar } from "../../../lib/page/google";
import { interpretPage } from "../../../lib/page/interpret-page";
import { showPage } from "../show-page";
import { buildPage, daysFrom, type BuiltEvent, type BuiltPage } from "./page-builder";

/** Tuesday of the week all built pages show. */
const NOW_MS = Date.UTC(2026, 9, 6, 13);
export const WEEK = daysFrom("2026-10-04");

/** One event of every sort that a school week holds. */
export const SCHOOL_WEEK: BuiltEvent[] = [
  {
    id: "math_20261005T133000Z",
    title: "Math, Block 2",
    date: "2026-10-05",
    start: "09:30",
    end: "10:15",
    answer: "Accepted",
  },
  { id: "snack", title: "Snack", date: "2026-10-05", start: "10:15", end: "10:25" },
  { id: "recess", title: "Recess", date: "2026-10-06", start: "09:07", end: "09:52", answer: "Needs RSVP" },
  { id: "staff", title: "Staff", date: "2026-10-06", start: "13:00", end: "14:00", answer: "Declined" },
  { id: "night", title: "Night", date: "2026-10-07", start: "22:30", end: "01:00" },
  { id: "gym", title: "Gym", date: "2026-10-08", start: "22:30", end: "24:00" },
  { id: "shared", title: "Busy", date: "2026-10-08", start: "12:00", end: "13:00", calendar: "x@school.org" },
  { id: "trip", title: "Trip", date: "2026-10-06", lastDate: "2026-10-08" },
  { id: "holiday", title: "Columbus Day", date: "2026-10-09", calendar: "en.usa#holiday@h" },
  {
    id: "task",
    rawId: "tasks_abc",
    title: "Write report",
    date: "2026-10-09",
    start: "15:00",
    end: "15:30",
    label: "task: Write report, Not completed, October 9, 2026, 3pm",
  },
];

/** The school week as a page, with changes. */
export function schoolWeek(changes: Partial<BuiltPage> = {}): string {
  return buildPage({ days: WEEK, events: SCHOOL_WEEK, ...changes });
}

/** Reads a shown page at the usual time. */
export function readShown(page: Document, emptyForMs?: number): CalendarReading {
  // As it goes: gathered on the page, sent as plain values, interpreted elsewhere.
  const facts = JSON.parse(JSON.stringify(googleCalendar.gather(page))) as PageFacts;
  return interpretPage(facts, { nowMs: NOW_MS, browserZone: "America/New_York", emptyForMs });
}

/** Shows and reads. */
export async function readHtml(html: string): Promise<CalendarReading> {
  return readShown(await showPage(html));
}
