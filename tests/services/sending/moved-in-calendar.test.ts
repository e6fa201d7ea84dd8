import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { formatClock } from "../../../lib/core/time/interval";
import { instantOf } from "../../../lib/core/time/zone";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { acceptMove } from "../../../lib/services/visits/decide-date";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { at } from "../../fixtures/builders";
import { aDraft, stageSending, ZONE, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-10-27" } as const;
const DAYS = ["2026-10-06", "2026-10-09", "2026-10-19", "2026-10-27"];
const DATED = { cadence: { on: "dates", dates: DAYS }, from: "2026-10-06", until: "2026-10-27" } as const;

async function booked(vendor: Vendor, over: object = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
  await stage.book();
  return stage;
}

async function look(stage: SendingStage): Promise<void> {
  stage.nowMs += 15 * 60_000;
  await stage.work(false);
}

/** Somebody moves the event, or one date of it, in the calendar. */
async function move(
  stage: SendingStage,
  to: { date: string; from: string; until: string },
  on?: string,
): Promise<void> {
  const { eventId } = (await stage.visit()).reference!;
  const { api, ownCalendar } = stage;
  const [from, until] = [`${to.date}T${to.from}:00`, `${to.date}T${to.until}:00`];
  if (api instanceof FakeGraph) {
    const id = on ? `${eventId}|${instantOf({ date: on, minute: at("8:05") }, ZONE)}` : eventId;
    const time = (dateTime: string) => ({ dateTime, timeZone: ZONE });
    api.editEvent(ownCalendar, id, { start: time(from), end: time(until) });
  } else {
    const id = on ? api.shown(ownCalendar).find(({ start }) => start.dateTime!.startsWith(on))!.id : eventId;
    const time = (dateTime: string) => ({ dateTime: `${dateTime}-04:00`, timeZone: ZONE });
    api.editEvent(ownCalendar, id, { start: time(from), end: time(until) });
  }
}

const dates = async (stage: SendingStage): Promise<string[]> =>
  (await bookedDates(stage.ports())).map(
    ({ date, startMinute, endMinute }) => `${date} ${formatClock(startMinute)}-${formatClock(endMinute)}`,
  );
const needs = async (stage: SendingStage): Promise<unknown[]> =>
  (await listVisits(stage.ports())).classes.flatMap(({ visits }) =>
    visits.flatMap((visit) => visit.dates.flatMap((one) => one.needs.map((need) => ({ date: one.date, ...need })))),
  );

describe.each<Vendor>(["google", "graph"])("a time that somebody changed in the connected calendar (%s)", (vendor) => {
  it("of a visit on one date is shown with its agreed time, until she has seen it", async () => {
    const stage = await booked(vendor);
    await move(stage, { date: "2026-10-07", from: "10:00", until: "10:20" });
    await look(stage);
    expect(await dates(stage)).toEqual(["2026-10-07 10:00-10:20"]);
    const from = { date: "2026-10-06", startMinute: at("8:05"), endMinute: at("8:35") };
    expect(await needs(stage)).toEqual([{ date: "2026-10-07", code: "moved", from }]);
    // The page may take a while to show it, and can't take it back until then.
    expect((await stage.visit()).sendTask!.changedAtMs).toBe(stage.nowMs);
    await look(stage);
    expect(await needs(stage)).toHaveLength(1);
    expect((await stage.visit()).sendTask!.changedAtMs).toBeLessThan(stage.nowMs);
    await acceptMove(stage.ports(), "v1");
    await look(stage);
    expect(await needs(stage)).toEqual([]);
    expect(await stage.visit()).toMatchObject({ from: "2026-10-07", state: "waiting" });
  });

  it("of one date of a series is shown for that date only, even where it only became shorter", async () => {
    const stage = await booked(vendor, SERIES);
    await move(stage, { date: "2026-10-13", from: "08:05", until: "08:20" }, "2026-10-13");
    await look(stage);
    expect(await dates(stage)).toEqual([
      ...["2026-10-06 08:05-08:35", "2026-10-13 08:05-08:20", "2026-10-20 08:05-08:35", "2026-10-27 08:05-08:35"],
    ]);
    expect(await needs(stage)).toMatchObject([{ date: "2026-10-13", code: "moved" }]);
    await move(stage, { date: "2026-10-13", from: "08:05", until: "08:35" }, "2026-10-13");
    await look(stage);
    expect(await needs(stage)).toEqual([]);
  });

  it("is none while nothing was changed: chosen dates, and a series, are where they were booked", async () => {
    for (const over of [DATED, SERIES]) {
      const stage = await booked(vendor, over);
      const before = await dates(stage);
      await look(stage);
      await look(stage);
      expect(await dates(stage)).toEqual(before);
      expect(await needs(stage)).toEqual([]);
    }
  });

  it("of one of several chosen dates, which is gone, is shown for that date only", async () => {
    const stage = await booked(vendor, DATED);
    const port = (await stage.ports().accounts.open("a1"))!;
    const { eventId } = (await stage.visit()).reference!;
    const fromMs = instantOf({ date: "2026-10-19", minute: 0 }, ZONE);
    const there = await port.datesOf({ calendarId: stage.ownCalendar, eventId }, { fromMs, toMs: fromMs + 86_400_000 });
    if (!there.ok) throw new Error(there.failure.code);
    await port.remove(there.value[0]!, { isAnyway: true, hasGuests: false });
    await look(stage);
    expect(await needs(stage)).toEqual([{ date: "2026-10-19", code: "missing" }]);
  });
});
