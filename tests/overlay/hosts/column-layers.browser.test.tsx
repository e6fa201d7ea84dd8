import { afterEach, beforeEach, expect, test } from "vitest";
import { createColumnLayers, type ColumnLayers, type DayLayer } from "../../../lib/overlay/hosts/column-layers";
import { dayStyle } from "../../../components/overlay/styles";
import { GridPage, SCHOOL_DAYS, type GridOptions } from "./grid-page";

let page: GridPage;
let layers: ColumnLayers;
let gone: string[];

function open(options: GridOptions = {}): void {
  page = new GridPage(options);
  layers = createColumnLayers(document, { css: dayStyle, onMade: () => {}, onGone: ({ date }) => gone.push(date) });
  layers.attach(page.adapter.dayColumns(document), false);
}

const layerOf = (date: string): DayLayer => layers.all().find((layer) => layer.date === date)!;

beforeEach(() => {
  gone = [];
});
afterEach(() => {
  layers.destroy();
  page.destroy();
});

test("each column gets one layer as its last child", () => {
  open();
  for (const { date, element } of page.adapter.dayColumns(document)) {
    expect(element.lastElementChild).toBe(layerOf(date).host.element);
    expect(element.querySelectorAll("[data-pushpin-host]")).toHaveLength(1);
  }
});

test.each([
  ["positioned columns", {}],
  ["columns without a box", { columnPosition: "static" }],
  ["columns and wrappers without a box", { columnPosition: "static", wrapperPosition: "static" }],
  ["compact density", { pxPerHour: 40 }],
  ["the widest density", { pxPerHour: 116 }],
] satisfies [string, GridOptions][])("a layer spans its column: %s", (_, options) => {
  open(options);
  const layer = layerOf(SCHOOL_DAYS[2]!).host.element.getBoundingClientRect();
  const column = page.column(SCHOOL_DAYS[2]!).getBoundingClientRect();
  expect(layer.top).toBeCloseTo(column.top, 0);
  expect(layer.height).toBeCloseTo(column.height, 0);
  expect(layer.left).toBeCloseTo(column.left, 0);
});

test("a layer moves into the rebuilt column and keeps its content", () => {
  open();
  const { host } = layerOf(SCHOOL_DAYS[0]!);
  host.mountPoint.textContent = "drawn";
  page.rebuild();
  expect(host.element.isConnected).toBe(false);
  layers.attach(page.adapter.dayColumns(document), false);
  expect(page.column(SCHOOL_DAYS[0]!).lastElementChild).toBe(host.element);
  expect(host.mountPoint.textContent).toBe("drawn");
});

test("the focus comes back into a rebuilt column, and is not taken from the page", () => {
  open();
  const { host } = layerOf(SCHOOL_DAYS[0]!);
  const pin = document.createElement("button");
  host.mountPoint.append(pin);
  pin.focus();
  page.rebuild();
  layers.attach(page.adapter.dayColumns(document), false);
  expect(host.root.activeElement).toBe(pin);

  const native = document.createElement("button");
  document.body.append(native);
  native.focus();
  page.rebuild();
  layers.attach(page.adapter.dayColumns(document), false);
  expect(document.activeElement).toBe(native);
  native.remove();
});

test("layers of days that are no longer shown go away", () => {
  open();
  page.rebuild({ days: SCHOOL_DAYS.slice(0, 1) });
  layers.attach(page.adapter.dayColumns(document), false);
  expect(layers.all().map(({ date }) => date)).toEqual(SCHOOL_DAYS.slice(0, 1));
  expect(gone).toEqual(SCHOOL_DAYS.slice(1));
});

test("attaching again without a change touches nothing", async () => {
  open();
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  layers.attach(page.adapter.dayColumns(document), false);
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  expect(records).toEqual([]);
});

test("a band lies under the page's events and a pin above them", () => {
  open();
  const { host } = layerOf("2026-10-05");
  // The practice event lies from 8:00 to 8:45.
  const place = "--start:33.333%;--length:3.125%;--lane:0;--lanes:1;pointer-events:auto";
  const band = Object.assign(document.createElement("div"), { className: "band" });
  const pin = Object.assign(document.createElement("button"), { className: "pin" });
  band.style.cssText = place;
  pin.style.cssText = place;
  host.mountPoint.append(band, pin);
  const chip = page.column("2026-10-05").querySelector("[data-eventchip]")!.getBoundingClientRect();
  const middle = document.elementFromPoint(chip.left + 20, chip.top + chip.height / 2);
  expect(middle?.getAttribute("data-eventchip")).toBe("");
  expect(document.elementFromPoint(chip.right - 4, chip.top + 10)).toBe(host.element);
});

test("the theme is told to every layer", () => {
  open();
  layers.attach(page.adapter.dayColumns(document), true);
  const themes = layers.all().map(({ host }) => host.element.dataset["pushpinTheme"]);
  expect(new Set(themes)).toEqual(new Set(["dark"]));
});

test("the page is byte for byte the same when the layers are gone", () => {
  page = new GridPage();
  const before = page.serialised();
  layers = createColumnLayers(document, { css: dayStyle, onMade: () => {}, onGone: () => {} });
  layers.attach(page.adapter.dayColumns(document), false);
  expect(page.serialised()).not.toBe(before);
  layers.destroy();
  expect(page.serialised()).toBe(before);
});
