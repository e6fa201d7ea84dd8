import { expect, test } from "vitest";
import { settleWaitMs } from "../../lib/page/settle-wait";
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import { aReading } from "../fixtures/builders";

const EVENTS = [{ title: "Art" }] as CalendarReading["events"];
const read = (state: CalendarReading["health"]["state"], code = "x"): CalendarReading =>
  aReading({ events: EVENTS, health: { state, reasons: state === "ok" ? [] : [{ code }] } });

test.each(["ok", "partial"] as const)("a page that is %s is believed at once", (state) => {
  expect(settleWaitMs(read(state), { restedMs: 0, emptyForMs: 0 })).toBe(0);
});

test.each(["unreadable", "unsupported", "signed-out"] as const)("a page that is %s may still be loading", (state) => {
  expect(settleWaitMs(read(state), { restedMs: 150, emptyForMs: 0 })).toBe(1350);
  expect(settleWaitMs(read(state), { restedMs: 1500, emptyForMs: 0 })).toBe(0);
});

test.each([
  ["proven", { ...read("ok"), events: [] }],
  ["unproven", { ...read("partial", "empty-unproven"), events: [], complete: false }],
])("an empty week, %s, is believed after five seconds without an event, however long it moved", (_, reading) => {
  expect(settleWaitMs(reading, { restedMs: 9000, emptyForMs: 4000 })).toBe(1000);
  expect(settleWaitMs(reading, { restedMs: 0, emptyForMs: 5000 })).toBe(0);
});
