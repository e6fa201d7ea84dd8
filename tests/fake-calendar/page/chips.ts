import { eventKey, isAllDay, pageEventId, type FakeEvent } from "../fake-event";
import { build } from "./build";
import { describe, minuteOf, shownTitle } from "./description";
import { look } from "./looks";
import type { Placed } from "./side-by-side";
import type { Words } from "./words";

/** The page never draws a chip lower than this: very short events lie about their end. */
const MIN_CHIP_PX = 15;

function color(event: FakeEvent): string {
  if (event.status === "unanswered") return `border-color:${event.color};`;
  const stripes =
    event.status === "tentative"
      ? "background-image:repeating-linear-gradient(-45deg,rgb(0 0 0 / .2) 0 4px,transparent 4px 8px);"
      : "";
  const fade = event.status === "declined" ? "opacity:.5;" : "";
  return `background-color:${event.color};border-color:${event.color};${stripes}${fade}${event.paint ?? ""}`;
}

/** Where a timed chip stands: the law measured on real pages, top = hours * H - 1, height = hours * H - 2. */
export function chipGeometry(startMinute: number, endMinute: number, hourPx: number): { top: number; height: number } {
  const height = ((endMinute - startMinute) / 60) * hourPx - 2;
  return { top: (startMinute / 60) * hourPx - 1, height: Math.max(MIN_CHIP_PX, height) };
}

function jslog(event: FakeEvent): string {
  return `35463; 2:${JSON.stringify([eventKey(event), null])}`;
}

/** The side from which columns are counted. */
function side(words: Words): "left" | "right" {
  return words.isRightToLeft ? "right" : "left";
}

/** A chip on the time grid: the chip itself is the button, its first child the hidden sentence. */
export function timedChip(placed: Placed<FakeEvent>, hourPx: number, words: Words): HTMLElement {
  const { block: event, startMinute, endMinute, lane, lanes } = placed;
  const { top, height } = chipGeometry(startMinute, endMinute, hourPx);
  const id = pageEventId(event);
  const outlined = event.status === "unanswered" ? ` ${look("chip-outlined")}` : "";
  const declined = event.status === "declined" ? ` ${look("chip-declined")}` : "";
  const width = lane === lanes - 1 ? 100 / lanes : Math.min(100 - (100 / lanes) * lane, (100 / lanes) * 1.7);
  return build(
    "div",
    {
      role: "button",
      tabindex: 0,
      "data-eventchip": "",
      "data-eventid": id,
      "data-draggable-id": `drag-${id}`,
      jslog: jslog(event),
      class: look("chip") + outlined + declined,
      style: `top:${top}px;height:${height}px;${side(words)}:calc(${((100 / lanes) * lane).toFixed(4)}% + 0px);width:calc(${width.toFixed(4)}% + 0px);z-index:${4 + lane};${color(event)}`,
    },
    build("div", { class: look("hidden") }, describe(event, words)),
    build(
      "div",
      { "aria-hidden": "true", class: look("chip-text") },
      build("div", { class: look("line") }, build("span", { class: look("title") }, shownTitle(event, words))),
      build("div", { class: look("line") }, words.shortRange(minuteOf(event.start), minuteOf(event.end))),
      event.location ? build("div", { class: look("line") }, event.location) : undefined,
    ),
    build("div", { "aria-hidden": "true", class: look("handle"), "data-eventid": id, "data-dragsource-type": "3" }),
  );
}

export interface StackedPlace {
  /** Per cent of the row. */
  left: number;
  width: number;
  line: number;
  /** The month's dot and start time in front of the title. */
  dotted?: boolean;
}

/** A chip of the all-day row and of the month: a container with the button inside, the hidden sentence last. */
export function stackedChip(event: FakeEvent, place: StackedPlace, words: Words): HTMLElement {
  const dot = place.dotted && !isAllDay(event);
  const visible = build("span", { "aria-hidden": "true", class: look("stacked-text") });
  if (dot) visible.append(build("span", { class: look("dot-time") }, words.clock(minuteOf(event.start))));
  visible.append(build("span", { class: look("stacked-title") }, shownTitle(event, words)));
  return build(
    "div",
    {
      "data-eventchip": "",
      "data-stacked-layout-chip-container": "true",
      "data-eventid": pageEventId(event),
      jslog: jslog(event),
      class: look("stacked"),
      style: `${side(words)}:${place.left.toFixed(2)}%;width:${place.width.toFixed(2)}%;top:${place.line}em;border-color:${event.color};`,
    },
    build(
      "div",
      {
        role: "button",
        tabindex: 0,
        "data-stacked-layout-chip": "true",
        class: look("stacked-button"),
        style: dot ? undefined : color(event),
      },
      visible,
      build("div", { class: look("hidden") }, describe(event, words)),
    ),
  );
}
