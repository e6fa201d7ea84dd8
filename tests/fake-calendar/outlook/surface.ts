import { addDays, datesBetween, mondayOf, weekdayOf } from "../../../lib/core/time/iso-date";
import { eventKey, isAllDay, type FakeEvent } from "../fake-event";
import { build } from "../page/build";
import { dayOf, lastDayOf, minuteOf } from "../page/description";
import { look } from "../page/looks";
import { placeSideBySide, type Placed } from "../page/side-by-side";
import type { OutlookWords } from "./labels";
import type { OutlookOptions } from "./options";

/** What a view shows. */
export interface OutlookDrawing {
  days: string[];
  today: string;
  nowMinute: number;
  events: readonly FakeEvent[];
  options: OutlookOptions;
  words: OutlookWords;
}

export type OutlookView = "day" | "workweek" | "week" | "month";

const SURFACE: Record<OutlookView, string> = {
  day: "Surface_Day",
  workweek: "Surface_WorkWeek",
  week: "Surface_Week",
  month: "Surface_Month",
};

/** Exchange's id of one occurrence. */
export function itemId(event: FakeEvent): string {
  return `AAMkAD${btoa(`${eventKey(event)}|${event.calendarId}`).replaceAll("=", "")}AAA=`;
}

/** The days that a view shows. Weeks begin on Sunday, work weeks on Monday. */
export function shownDays(view: OutlookView, date: string, { sevenInDay }: OutlookOptions): string[] {
  const sunday = weekdayOf(date) === "SU" ? date : addDays(mondayOf(date), -1);
  if (view === "day" && !sevenInDay) return [date];
  if (view === "day") return datesBetween(date, addDays(date, 7));
  if (view === "week") return datesBetween(sunday, addDays(sunday, 7));
  if (view === "workweek") return datesBetween(addDays(sunday, 1), addDays(sunday, 6));
  const first = `${date.slice(0, 8)}01`;
  const start = weekdayOf(first) === "SU" ? first : addDays(mondayOf(first), -1);
  return datesBetween(start, addDays(start, 35));
}

/** The view itself: the part of the page that is replaced when another is chosen. */
export function surface(view: OutlookView, drawing: OutlookDrawing): HTMLElement {
  const { words, options, today, nowMinute } = drawing;
  const inner = view === "month" ? [monthGrid(drawing)] : hourViews(drawing);
  return build(
    "div",
    {
      "data-app-section": SURFACE[view],
      role: "main",
      id: "Jump to calendar view-region",
      "data-skip-link-name": "Jump to calendar view",
      "aria-label": words.of.clock(words.weekday(today, "short"), words.time(nowMinute)),
      ...(options.loading ? { "aria-busy": "true" } : {}),
      class: look("surface"),
    },
    ...inner,
  );
}

function hourViews(drawing: OutlookDrawing): HTMLElement[] {
  const count = drawing.options.split ? 2 : 1;
  return Array.from({ length: count }, (_, index) => hourView(drawing, index));
}

function hourView(drawing: OutlookDrawing, index: number): HTMLElement {
  const { options } = drawing;
  const heightPx = options.hourPx * 24;
  const scroller = build(
    "div",
    { class: `inDayScrollContainer ${look("scroller")}`, "data-is-scrollable": "true" },
    build(
      "div",
      {
        "data-app-section": `calendar-view-${index}`,
        class: `inDayContentChild ${look("content")}`,
        style: `position:relative;height:${heightPx}px`,
      },
      rail(drawing),
      build("div", { class: look("days"), style: `height:${heightPx}px` }, ...dayBodies(drawing)),
    ),
  );
  return build("div", { class: look("view") }, header(drawing, index), scroller);
}

/** Dates, and the events of whole days below them. */
function header(drawing: OutlookDrawing, index: number): HTMLElement {
  const { days, words, today } = drawing;
  const heads = days.map((date) =>
    build(
      "div",
      { "data-column-date": date, class: date === today ? look("today") : look("head") },
      build("time", {}, String(Number(date.slice(8)))),
      build("span", { title: words.weekday(date) }, words.weekday(date, "short")),
    ),
  );
  const whole = drawing.events.filter(isAllDay).filter((event) => isShown(event, days));
  const row = build(
    "div",
    { class: `allDayHeaderContent ${look("whole")}`, style: `height:${Math.max(1, whole.length) * 22}px` },
    ...whole.map((event, lane) => wholeChip(event, lane, drawing)),
  );
  return build(
    "div",
    { "data-app-section": `calendar-view-header-${index}`, class: look("header") },
    build("div", { class: look("heads") }, ...heads),
    row,
  );
}

function isShown(event: FakeEvent, days: readonly string[]): boolean {
  return dayOf(event.start) <= days.at(-1)! && lastDayOf(event) >= days[0]!;
}

function wholeChip(event: FakeEvent, lane: number, drawing: OutlookDrawing): HTMLElement {
  const { days, options } = drawing;
  const from = Math.max(0, days.indexOf(dayOf(event.start)));
  const last = days.indexOf(lastDayOf(event));
  const to = last < 0 ? days.length : last + 1;
  const side = options.rtl ? "right" : "left";
  const style = `position:absolute;top:${lane * 22}px;height:20px;${side}:${share(from, days)}%;width:${share(to - from, days)}%`;
  return chip(event, style, lane, drawing);
}

function share(count: number, days: readonly string[]): number {
  return Math.round((count / days.length) * 1_000_000) / 10_000;
}

/** The hour rail: texts beside their lines, without machine-readable times. */
function rail({ options, words }: OutlookDrawing): HTMLElement {
  const hours = Array.from({ length: 24 }, (_, hour) =>
    build("time", { style: `position:absolute;top:${hour * options.hourPx + 2}px` }, words.hour(hour)),
  );
  return build("div", { class: look("rail") }, ...hours);
}

function dayBodies(drawing: OutlookDrawing): HTMLElement[] {
  const { days, options } = drawing;
  const placed = days.map((date) => timedOn(drawing.events, date));
  if (options.bodies === "columns") {
    return days.map((date, index) => {
      const heightStyle = `position:relative;height:${options.hourPx * 24}px`;
      const chips = placed[index]!.map((place, order) => timedChip(place, order, { left: 0, width: 100 }, drawing));
      return build(
        "div",
        { class: `templateColumnContent ${look("body")}`, style: heightStyle },
        ...nowLine(date, drawing),
        ...chips,
      );
    });
  }
  return placed.flatMap((places, index) =>
    places.map((place, order) => {
      const left = share(options.rtl ? days.length - 1 - index : index, days);
      return timedChip(place, order, { left, width: share(1, days) }, drawing);
    }),
  );
}

function nowLine(date: string, { today, nowMinute }: OutlookDrawing): HTMLElement[] {
  if (date !== today) return [];
  return [build("div", { class: look("now"), style: `position:absolute;left:0;right:0;top:${percent(nowMinute)}%` })];
}

function timedOn(events: readonly FakeEvent[], date: string): Placed<FakeEvent>[] {
  const blocks = events
    .filter((event) => !isAllDay(event) && dayOf(event.start) <= date && lastDayOf(event) >= date)
    .map((event) => ({
      block: event,
      startMinute: dayOf(event.start) < date ? 0 : minuteOf(event.start),
      endMinute: dayOf(event.end) > date ? 1440 : minuteOf(event.end),
    }));
  return placeSideBySide(blocks);
}

function percent(minutes: number): number {
  return Math.round((minutes / 1440) * 1_000_000) / 10_000;
}

function timedChip(
  { block, startMinute, endMinute, lane, lanes }: Placed<FakeEvent>,
  order: number,
  column: { left: number; width: number },
  drawing: OutlookDrawing,
): HTMLElement {
  const width = (column.width * 0.92) / lanes;
  // A short event is drawn as high as a quarter of an hour at least.
  const minutes = Math.max(15, endMinute - startMinute);
  const style = `position:absolute;top:${percent(startMinute)}%;height:${percent(minutes)}%;left:${column.left + lane * width}%;width:${width}%`;
  return chip(block, style, order, drawing);
}

function chip(
  event: FakeEvent,
  style: string,
  order: number,
  { words, options, today, nowMinute }: OutlookDrawing,
): HTMLElement {
  const id = itemId(event);
  const now = `${today}T${String(Math.floor(nowMinute / 60)).padStart(2, "0")}:${String(nowMinute % 60).padStart(2, "0")}`;
  const state = { hasEnded: event.end <= now, charm: options.charm };
  return build(
    "div",
    {
      "data-itemindex": order,
      "data-tabid": `${id}_${order}`,
      "data-conflict": "0",
      class: `${look("chip")} calendar-SelectionStyles-resizeBoxParent`,
      "data-calitemid": id,
      style: `${style};cursor:pointer`,
    },
    build("div", {
      class: look("fill"),
      style: `background-color:${state.hasEnded ? "rgba(169, 211, 242, 0.9)" : "rgba(0, 120, 212, 0.9)"};z-index:1`,
    }),
    build(
      "div",
      {
        role: "button",
        class: look("chip-content"),
        tabindex: 0,
        title: words.tooltip(event, state),
        "aria-label": words.label(event, state),
        "aria-description": "Press Shift F10 for more options",
      },
      build("div", { class: look("subject") }, build("span", {}, words.subject(event))),
      event.instance
        ? build("i", { "data-icon-name": "ArrowRepeatAllRegular", role: "img", "aria-label": words.of.recurring })
        : undefined,
    ),
  );
}

const SHOWN_PER_DAY = 2;

/** Five weeks of cells placed in per cent, two events each, the rest behind a count. */
function monthGrid(drawing: OutlookDrawing): HTMLElement {
  const { days, events, options, words } = drawing;
  const cells = days.map((date, index) => {
    const [row, column] = [Math.floor(index / 7), index % 7];
    const inset = [row * 20, 100 - share(column + 1, week(days)), 80 - row * 20, share(column, week(days))];
    const id = `monthDayCell_${date}T00:00:00.000-04:00_Eastern Standard Time_AAMkcal`;
    return build(
      "div",
      {
        "data-conflict": "0",
        class: look("month-box"),
        style: `position:absolute;inset:${inset.map((edge) => `${edge}%`).join(" ")}`,
      },
      build(
        "div",
        { class: "monthDayCell", id },
        build("div", { "aria-hidden": "true" }, String(Number(date.slice(8)))),
      ),
    );
  });
  const chips = days.flatMap((date, index) => {
    const [row, column] = [Math.floor(index / 7), index % 7];
    const place = (lane: number): string =>
      `position:absolute;left:${share(column, week(days))}%;right:${100 - share(column + 1, week(days))}%;top:${row * 20 + 5 + lane * 4.4}%;height:20px`;
    const own = events.filter((event) => dayOf(event.start) === date);
    const shown = own.slice(0, SHOWN_PER_DAY).map((event, lane) => chip(event, place(lane), row, drawing));
    if (own.length > SHOWN_PER_DAY) shown.push(overflow(date, own.length - SHOWN_PER_DAY, place(SHOWN_PER_DAY), words));
    return shown;
  });
  return build("div", { class: `calendarGridEntry ${look("month")}`, "data-zone": options.zone }, ...cells, ...chips);
}

function week(days: readonly string[]): readonly string[] {
  return days.slice(0, 7);
}

function overflow(date: string, count: number, style: string, words: OutlookWords): HTMLElement {
  const id = `overflowIndicator_${Date.parse(`${date}T04:00:00Z`)}`;
  const label = `${count} more events from ${words.day(date)} in agenda view`;
  return build(
    "div",
    { style },
    build(
      "div",
      {
        "data-tabid": id,
        "data-conflict": "0",
        "data-calitemid": id,
        class: `${look("chip")} calendar-SelectionStyles-resizeBoxParent`,
      },
      build("button", { type: "button", title: label, "aria-label": label }, `+${count}`),
    ),
  );
}
