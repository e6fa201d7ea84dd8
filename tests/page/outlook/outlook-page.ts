import type { CalendarReading } from "../../../lib/core/schedule/calendar-reading";
import type { OutlookFacts } from "../../../lib/page-facts/outlook-facts";
import { formatClock } from "../../../lib/core/time/interval";
import { interpretPage } from "../../../lib/page/interpret-page";
import { outlookCalendar } from "../../../lib/page/outlook";
import { wallClockAt } from "../../../lib/core/time/zone";
import { eventKey, isAllDay, type FakeEvent } from "../../fake-calendar/fake-event";
import { OutlookWords } from "../../fake-calendar/outlook/labels";
import { TAME_OUTLOOK, type OutlookOptions } from "../../fake-calendar/outlook/options";
import { styleSheet } from "../../fake-calendar/outlook/style";
import { itemId, shownDays, surface, type OutlookView } from "../../fake-calendar/outlook/surface";
import { SCHOOL_WEEK } from "./school-week";
import { trueWeek, type TrueEvent } from "../../fake-calendar/true-week";

/** Tuesday of the school week, 9:00 in New York. */
export const NOW_MS = Date.UTC(2026, 9, 6, 13);
const ZONE = "America/New_York";

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

export const ENVIRONMENT = { nowMs: NOW_MS, browserZone: ZONE };

/** What a shown page tells at the usual time. */
export function factsOf(page: Document, nowMs = NOW_MS): OutlookFacts {
  // As it goes: gathered on the page, sent as plain values.
  const facts = JSON.parse(JSON.stringify(outlookCalendar.gather(page))) as OutlookFacts;
  const { date, minute } = wallClockAt(nowMs, ZONE);
  facts.clock.browser = `${date}T${formatClock(minute)}`;
  return facts;
}

/** Reads a shown page at the usual time. */
export function readShown(
  page: Document,
  { emptyForMs, nowMs = NOW_MS }: { emptyForMs?: number; nowMs?: number } = {},
): CalendarReading {
  return interpretPage(factsOf(page, nowMs), { ...ENVIRONMENT, nowMs, emptyForMs });
}
