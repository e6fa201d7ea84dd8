import { dateKey, isAllDay, pageEventId, type FakeEvent } from "../fake-event";
import type { PageOptions } from "../variants";
import { build } from "./build";
import { chipGeometry, stackedChip, timedChip } from "./chips";
import { dayOf, lastDayOf, minuteOf } from "./description";
import { look } from "./looks";
import { placeSideBySide, type Placed } from "./side-by-side";
import type { Words } from "./words";

export interface Drawing {
  days: string[];
  events: readonly FakeEvent[];
  today: string;
  nowMinute: number;
  options: PageOptions;
  words: Words;
}

let drawn = 0;

/** The grid of the day, week and N-day views: headers, working locations, all-day row, hours and columns. */
export function columnGrid(drawing: Drawing): HTMLElement {
  drawn += 1;
  const { days } = drawing;
  return build(
    "div",
    { role: "grid", class: look("grid"), "data-is-column-view-context": "true", tabindex: -1 },
    build(
      "div",
      {
        class: look("grid-body"),
        "data-start-date-key": dateKey(days[0]!),
        "data-end-date-key": dateKey(days.at(-1)!),
      },
      headerRow(drawing),
      locationRow(drawing),
      allDayRow(drawing),
      build("div", { role: "presentation", class: look("scrolls") }, gutter(drawing), columns(drawing)),
    ),
  );
}

function headerRow({ days, today, words }: Drawing): HTMLElement {
  const cells = days.map((date) =>
    build(
      "div",
      { role: "columnheader", class: `${look("header-cell")}${date === today ? ` ${look("today")}` : ""}` },
      build("span", { "aria-hidden": "true" }, words.weekday(date, "short").toUpperCase()),
      build(
        "h2",
        { class: look("day-number"), "aria-label": `${words.weekday(date, "long")}, ${words.date(date)}` },
        String(Number(date.slice(8))),
      ),
    ),
  );
  return build("div", { role: "row", class: look("header") }, ...cells);
}

function locationRow({ days, words }: Drawing): HTMLElement {
  const cells = days.map(() =>
    build("div", { role: "gridcell" }, build("button", { type: "button" }, words.of.addLocation)),
  );
  return build("div", { role: "row", class: look("location-row") }, ...cells);
}

function allDayRow(drawing: Drawing): HTMLElement {
  const { days, today, words } = drawing;
  const row = build("div", { role: "row", class: look("all-day-row") });
  for (const [index, date] of days.entries()) {
    const heading = `allday-${drawn}-${index}`;
    const text = [
      words.of.allDayEvents(allDayEvents(drawing, date).length),
      `${words.weekday(date, "long")}, ${words.date(date).replace(/, \d{4}$/, "")}`,
      date === today ? words.of.today : "",
    ];
    row.append(
      build(
        "div",
        { role: "gridcell", "aria-labelledby": heading, class: look("all-day-cell"), tabindex: -1 },
        build("h2", { id: heading, class: look("hidden") }, text.filter(Boolean).join(", ")),
        build("div", { role: "presentation", class: look("all-day-chips") }),
      ),
    );
  }
  fillAllDay(row, drawing);
  return row;
}

function allDayEvents({ events }: Drawing, date: string): FakeEvent[] {
  return events.filter((event) => isStacked(event) && dayOf(event.start) <= date && date <= lastDayOf(event));
}

/** Timed events of a day and longer stand in the all-day row, as on the real page. */
function isStacked(event: FakeEvent): boolean {
  if (isAllDay(event)) return true;
  return Date.parse(`${event.end}Z`) - Date.parse(`${event.start}Z`) >= 86_400_000;
}

function fillAllDay(row: HTMLElement, drawing: Drawing): void {
  const { days, options, words } = drawing;
  const share = 100 / days.length;
  const lines = new Map<string, number>();
  for (const [index, date] of days.entries()) {
    const chips = row.children[index]!.querySelector(`.${look("all-day-chips")}`)!;
    const events = allDayEvents(drawing, date);
    const used = new Set(events.map((event) => lines.get(event.id)).filter((line) => line !== undefined));
    const made: HTMLElement[] = [];
    for (const event of events) {
      let line = lines.get(event.id);
      if (line !== undefined && options.allDay === "spanning") continue;
      if (line === undefined) {
        line = 0;
        while (used.has(line)) line += 1;
        used.add(line);
        lines.set(event.id, line);
      }
      const covered =
        options.allDay === "spanning" ? days.filter((day) => day >= date && day <= lastDayOf(event)).length : 1;
      made.push(stackedChip(event, { left: share * index, width: share * covered, line }, words));
    }
    chips.replaceChildren(...made);
  }
  row.style.minHeight = `${(Math.max(-1, ...lines.values()) + 1) * 22 + 4}px`;
}

function gutter({ words }: Drawing): HTMLElement {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 0 ? "" : words.clock(hour * 60)));
  return build(
    "div",
    { class: look("gutter"), "aria-hidden": "true" },
    build("div", {}, ...hours.map((text) => build("div", { class: look("hour") }, build("span", {}, text)))),
    // The real page keeps a second set of labels off screen, at another height.
    build("div", { class: look("hour-copy") }, ...hours.map((text) => build("div", {}, text))),
  );
}

function columns(drawing: Drawing): HTMLElement {
  const row = build("div", { role: "row", class: look("column-row"), "data-dragsource-type": "4" });
  row.append(build("div", { role: "presentation", "aria-hidden": "true", class: look("rules") }));
  for (const [index, date] of drawing.days.entries()) row.append(column(drawing, date, index));
  const scroller = build("div", { role: "presentation", class: look("columns"), tabindex: -1 }, row);
  scroller.addEventListener("scroll", () => {
    const gutter = scroller.previousElementSibling;
    if (gutter) gutter.scrollTop = scroller.scrollTop;
  });
  return scroller;
}

function column(drawing: Drawing, date: string, index: number): HTMLElement {
  const heading = `day-${drawn}-${index}`;
  const timed = timedOn(drawing.events, date);
  const cell = build(
    "div",
    {
      role: "gridcell",
      "data-datekey": dateKey(date),
      "data-column-index": index,
      "aria-labelledby": heading,
      class: look("column"),
      tabindex: -1,
    },
    build(
      "h2",
      { id: heading, class: look("hidden") },
      `${drawing.words.of.events(timed.length)}, ${drawing.words.weekday(date, "long")}, ${drawing.words.date(date)}`,
    ),
    build("div", { role: "presentation", class: look("chips") }, ...timedChips(drawing, timed)),
  );
  if (date === drawing.today) {
    const top = (drawing.nowMinute / 60) * drawing.options.density;
    cell.append(build("div", { class: look("now"), style: `top:${top}px` }));
  }
  return cell;
}

/** Timed events of one day, cut at its midnights. */
function timedOn(events: readonly FakeEvent[], date: string): Placed<FakeEvent>[] {
  const blocks = events
    .filter((event) => !isStacked(event) && dayOf(event.start) <= date && date <= lastDayOf(event))
    .map((block) => ({
      block,
      startMinute: dayOf(block.start) < date ? 0 : minuteOf(block.start),
      endMinute: dayOf(block.end) > date ? 1440 : minuteOf(block.end),
    }));
  return placeSideBySide(blocks);
}

function timedChips({ options, words }: Drawing, placed: Placed<FakeEvent>[]): HTMLElement[] {
  return placed.map((place) => timedChip(place, options.density, words));
}

/** What a sync does: every chip becomes a new element, the columns stay. */
export function replaceChips(grid: Element, drawing: Drawing): void {
  const cells = [...grid.querySelectorAll(`.${look("column")}`)];
  for (const [index, cell] of cells.entries()) {
    const timed = timedOn(drawing.events, drawing.days[index]!);
    cell.querySelector(`.${look("chips")}`)!.replaceChildren(...timedChips(drawing, timed));
  }
  const row = grid.querySelector<HTMLElement>(`.${look("all-day-row")}`);
  if (row) fillAllDay(row, drawing);
}

/** What a change of density does: the same chips get other px values in place. */
export function restyleChips(grid: Element, drawing: Drawing): void {
  const cells = [...grid.querySelectorAll(`.${look("column")}`)];
  for (const [index, cell] of cells.entries()) {
    const chips = [...cell.querySelectorAll<HTMLElement>(`.${look("chip")}`)];
    for (const { block, startMinute, endMinute } of timedOn(drawing.events, drawing.days[index]!)) {
      const chip = chips.find((candidate) => candidate.dataset["eventid"] === pageEventId(block));
      const { top, height } = chipGeometry(startMinute, endMinute, drawing.options.density);
      if (chip) Object.assign(chip.style, { top: `${top}px`, height: `${height}px` });
    }
  }
}
