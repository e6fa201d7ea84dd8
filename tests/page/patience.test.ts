import { expect, test } from "vitest";
import { waitFor } from "../../lib/page/patience";
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import { aReading } from "../fixtures/builders";

const EVENTS = [{ title: "Art" }] as CalendarReading["events"];
const read = (state: CalendarReading["health"]["state"], code = "x"): CalendarReading =>
  aReading({ events: EVENTS, health: { state, reasons: state === "ok" ? [] : [{ code }] } });

test.each(["ok", "partial"] as const)("a page that is %s is believed at once", (state) => {
  expect(waitFor(read(state), { restedMs: 0, emptyForMs: 0 })).toBe(0);
});

test.each(["unreadable", "unsupported", "signed-out"] as const)("a page that is %s may still be loading", (state) => {
  expect(waitFor(read(state), { restedMs: 150, emptyForMs: 0 })).toBe(1350);
  expect(waitFor(read(state), { restedMs: 1500, emptyForMs: 0 })).toBe(0);
});

test.each([
  ["proven", { ...read("ok"), events: [] }],
  ["unproven", { ...read("partial", "empty-unproven"), events: [], complete: false }],
])("an empty week, %s, is believed after five seconds without an event, however long it moved", (_, reading) => {
  expect(waitFor(reading, { restedMs: 9000, emptyForMs: 4000 })).toBe(1000);
  expect(waitFor(reading, { restedMs: 0, emptyForMs: 5000 })).toBe(0);
});
