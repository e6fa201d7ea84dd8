import { addDays, datesBetween } from "../../../lib/core/time/iso-date";
import { dateKey, isAllDay, pageEventId } from "../fake-event";
import { build } from "./build";
import { stackedChip } from "./chips";
import type { Drawing } from "./column-grid";
import { dayOf, describe, lastDayOf, minuteOf, shownTitle } from "./description";
import { look } from "./looks";
import { monthDays } from "./routes";

const ROWS_SHOWN = 3;

/** The month: seven cells a row, a few chips each, the rest hidden behind a count. */
export function monthGrid(drawing: Drawing, date: string): HTMLElement {
  const days = monthDays(date, drawing.options);
  const grid = build("div", {
    role: "grid",
    class: `${look("grid")} ${look("month")}`,
    "data-is-column-view-context": "false",
    "data-start-date-key": dateKey(days[0]!),
    "data-end-date-key": dateKey(days.at(-1)!),
  });
  for (let index = 0; index < days.length; index += 7) grid.append(monthRow(drawing, days.slice(index, index + 7)));
  return grid;
}

function monthRow(drawing: Drawing, days: string[]): HTMLElement {
  const cells = days.map((day) =>
    build(
      "div",
      { "data-datekey": dateKey(day) },
      build("h2", { "data-datekey": dateKey(day), class: look("month-day") }, String(Number(day.slice(8)))),
    ),
  );
  const chips = build("div", { role: "presentation", class: look("month-chips"), "data-chip-rows": ROWS_SHOWN });
  for (const [index, day] of days.entries()) {
    const events = drawing.events.filter((event) => dayOf(event.start) <= day && day <= lastDayOf(event));
    for (const [line, event] of events.slice(0, ROWS_SHOWN).entries()) {
      chips.append(stackedChip(event, { left: (100 / 7) * index, width: 100 / 7, line, dotted: true }, drawing.words));
    }
    if (events.length > ROWS_SHOWN)
      chips.append(
        build(
          "div",
          { role: "button", class: look("more"), style: `left:${((100 / 7) * index).toFixed(2)}%` },
          `+${events.length - ROWS_SHOWN}`,
        ),
      );
  }
  return build(
    "div",
    { role: "row", class: look("month-row") },
    build("div", { class: look("month-cells") }, ...cells),
    chips,
  );
}

/** The schedule: one row group per day that has events. It says nothing about free time. */
export function agendaGrid(drawing: Drawing, date: string): HTMLElement {
  const grid = build("div", { role: "grid", class: `${look("grid")} ${look("agenda")}` });
  for (const day of datesBetween(date, addDays(date, 14))) {
    const events = drawing.events.filter((event) => dayOf(event.start) <= day && day <= lastDayOf(event));
    if (events.length === 0) continue;
    const rows = events.map((event) => {
      const time = isAllDay(event)
        ? drawing.words.of.allDay
        : drawing.words.shortRange(minuteOf(event.start), minuteOf(event.end));
      return build(
        "div",
        { role: "presentation", "data-eventchip": "", "data-eventid": pageEventId(event), class: look("agenda-row") },
        build("div", { role: "gridcell" }, time),
        build(
          "div",
          { role: "gridcell" },
          build(
            "div",
            { role: "button", tabindex: 0, "aria-label": describe(event, drawing.words) },
            shownTitle(event, drawing.words),
          ),
        ),
      );
    });
    const heading = build(
      "h2",
      {},
      build("button", { type: "button", "aria-label": drawing.words.date(day) }, drawing.words.date(day)),
    );
    grid.append(
      build("div", { role: "rowgroup", "data-datekey": dateKey(day) }, build("div", { role: "row" }, heading, ...rows)),
    );
  }
  return grid;
}

/** The year: twelve small grids without events. */
export function yearGrid(drawing: Drawing, date: string): HTMLElement {
  const months = Array.from(
    { length: 12 },
    (_, month) => `${date.slice(0, 4)}-${String(month + 1).padStart(2, "0")}-01`,
  );
  return build(
    "div",
    { role: "grid", class: `${look("grid")} ${look("year")}` },
    ...months.map((month) => miniMonth(drawing, month)),
  );
}

/** A small month, in the drawer and in the year: a grid too, with dates written another way. */
export function miniMonth({ options, today, words }: Drawing, date: string): HTMLElement {
  const days = monthDays(date, options);
  const table = build("table", { role: "grid", class: look("mini") }, build("caption", {}, words.monthName(date)));
  for (let index = 0; index < days.length; index += 7) {
    const cells = days.slice(index, index + 7).map((day) => {
      const mark = day === today ? ` ${look("mini-today")}` : "";
      return build(
        "td",
        { role: "gridcell", "data-date": day.replaceAll("-", ""), class: look("mini-day") + mark },
        String(Number(day.slice(8))),
      );
    });
    table.append(build("tr", { role: "row" }, ...cells));
  }
  return table;
}
