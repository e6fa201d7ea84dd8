import type { CalendarReading } from "../../../lib/core/schedule/calendar-reading";
import type { PageFacts } from "../../../lib/core/schedule/page-facts";
import { interpretPage } from "../../../lib/page/interpret-page";
import { outlookCalendar } from "../../../lib/page/outlook";
import { wallClockAt } from "../../../lib/core/time/zone";
import { eventKey, isAllDay, type FakeEvent } from "../../fake-calendar/fake-event";
import { OutlookWords } from "../../fake-calendar/outlook/labels";
import { TAME_OUTLOOK, type OutlookOptions } from "../../fake-calendar/outlook/options";
import { styleSheet } from "../../fake-calendar/outlook/style";
import { itemId, shownDays, surface, type OutlookView } from "../../fake-calendar/outlook/surface";
import { trueWeek, type TrueEvent } from "../../fake-calendar/true-week";

/** Tuesday of the school week, 9:00 in New York. */
export const NOW_MS = Date.UTC(2026, 9, 6, 13);
const ZONE = "America/New_York";

const event = (id: string, title: string, start: string, end: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  id,
  calendarId: "therapist@lincoln.example",
  title,
  start,
  end,
  owner: "Dana Reyes",
  status: "accepted",
  kind: "event",
  color: "",
  ...more,
});

/** One event of every sort that a school week holds. */
export const SCHOOL_WEEK: FakeEvent[] = [
  event("arrival", "Arrival", "2026-10-05T08:05", "2026-10-05T08:25", { instance: "20261005T120500Z" }),
  event("math", "Math, Block 2", "2026-10-05T09:30", "2026-10-05T10:15", { location: "Room 12, upstairs" }),
  event("snack", "Snack", "2026-10-05T10:15", "2026-10-05T10:25"),
  event("twins", "Small group", "2026-10-05T09:45", "2026-10-05T10:30", { status: "tentative" }),
  event("recess", "Recess 11:00 AM to 11:30 AM, Tuesday, October 6, 2026", "2026-10-06T11:00", "2026-10-06T11:30"),
  event("staff", "Staff", "2026-10-06T13:00", "2026-10-06T14:00", { status: "declined" }),
  event("odd", "Bus duty", "2026-10-07T07:07", "2026-10-07T07:52", { shared: true, owner: "Surname, First (ORG)" }),
  event("busy", "Busy", "2026-10-08T12:00", "2026-10-08T13:00", { kind: "placeholder" }),
  event("late", "Play", "2026-10-08T22:30", "2026-10-09T00:00"),
  event("trip", "Trip", "2026-10-06", "2026-10-09"),
  event("holiday", "Picture day", "2026-10-09", "2026-10-10"),
];

export interface OutlookPage extends Partial<OutlookOptions> {
  shown?: OutlookView;
  date?: string;
  events?: readonly FakeEvent[];
  /** False leaves the page's style sheet out. */
  styled?: boolean;
}

/** The school week as a whole page, with changes. */
export function outlookPage({
  shown = "workweek",
  date = "2026-10-06",
  events,
  styled = true,
  ...changes
}: OutlookPage = {}): string {
  const options = { ...TAME_OUTLOOK, ...changes };
  const { date: today, minute: nowMinute } = wallClockAt(NOW_MS, options.zone);
  const words = new OutlookWords(options.language, options.clock24);
  const drawing = {
    days: shownDays(shown, date, options),
    today,
    nowMinute,
    events: events ?? SCHOOL_WEEK,
    options,
    words,
  };
  const view = surface(shown, drawing).outerHTML;
  const style = styled ? `<style>${styleSheet()}</style>` : "";
  const root = `--hour:${options.hourPx}px;--white:#FFFFFF;--black:#000000${options.zoom === 1 ? "" : `;zoom:${options.zoom}`}`;
  const todayButton = `<div data-app-section="CalendarSurfaceNavigationToolbar" role="toolbar"><button aria-label="${words.of.goToday}\n${words.date(today)}">Today</button></div>`;
  return `<!doctype html><html lang="${options.language}" dir="${options.rtl ? "rtl" : "ltr"}" style="${root}"><head>
<meta name="scriptVer" content="20260102003.04">${style}</head><body><div data-app-section="CalendarModule" style="display:flex;height:100vh">
<div data-app-section="CalendarModuleSurface" style="flex:1;display:flex;flex-direction:column">${todayButton}${view}</div></div></body></html>`;
}

/** The events of days as they are. */
export function truth(
  days: readonly string[],
  events: readonly FakeEvent[],
  words = new OutlookWords("en", false),
): TrueEvent[] {
  const idOf = new Map(events.map((one) => [eventKey(one), itemId(one)]));
  return trueWeek(events, days).map((one) => {
    const own = events.find((candidate) => eventKey(candidate) === one.id)!;
    const status = own.status === "tentative" || own.status === "declined" ? own.status : ("none" as const);
    return {
      ...one,
      id: idOf.get(one.id)!,
      title: words.subject(own),
      status,
      busy: own.status !== "declined" && !isAllDay(own),
    };
  });
}

/** Reads a shown page at the usual time. */
export function readShown(
  page: Document,
  { emptyForMs, nowMs = NOW_MS }: { emptyForMs?: number; nowMs?: number } = {},
): CalendarReading {
  // As it goes: gathered on the page, sent as plain values, interpreted elsewhere.
  const facts = JSON.parse(JSON.stringify(outlookCalendar.gather(page))) as PageFacts;
  return interpretPage(facts, { nowMs, browserZone: ZONE, emptyForMs });
}
