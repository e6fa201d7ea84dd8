import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import { dropVisit } from "../../../lib/services/sending/drop-visit";
import { visitsRequests } from "../../../lib/services/visits/requests";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { isOpen } from "../../../lib/core/booking/state";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { instantOf } from "../../../lib/core/time/zone";
import { aLedgerEntry } from "../../fixtures/builders";
import { aDraft, eventsOf, stageSending, ZONE, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-10-27" } as const;

async function stageBooked(vendor: Vendor, over: Partial<Visit> = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
  await stage.book();
  return stage;
}

async function putBack(stage: SendingStage, id: string): Promise<unknown> {
  const answer = await visitsRequests.putDateBack(stage.ports(), { id }, { underLock: stage.underLock });
  await Promise.all(stage.background);
  return answer;
}

/** Somebody deletes the event in the calendar. */
function deleteEvent({ api, ownCalendar }: SendingStage): void {
  const { id } = api.events()[0]!;
  if (api instanceof FakeGraph) api.removeEvent(id);
  else api.editEvent(ownCalendar, id, { status: "cancelled" });
}

/** Somebody deletes one date of the series in the calendar. */
async function deleteDate(stage: SendingStage, date: string): Promise<void> {
  const port = (await stage.ports().accounts.open("a1"))!;
  const { reference } = await stage.visit();
  const fromMs = instantOf({ date, minute: 0 }, ZONE);
  const dates = await port.datesOf(reference!, { fromMs, toMs: fromMs + 24 * 3_600_000 });
  if (!dates.ok) throw new Error(dates.failure.code);
  for (const one of dates.value) await port.remove(one, { isAnyway: true, hasGuests: false });
}

const done = { ok: true, value: null };

describe.each<Vendor>(["google", "graph"])("a date that its connected calendar lost (%s)", (vendor) => {
  it("is put back there by one press, held, under a new key, and no form is opened", async () => {
    const stage = await stageBooked(vendor);
    deleteEvent(stage);
    stage.nowMs += 20 * 60_000;
    await stage.work(false);
    const lost = await stage.visit();
    expect(lost).toMatchObject({ state: "missing" });
    const [line] = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits);
    expect(line).toMatchObject({ goesBack: true });
    const held: string[] = [];
    stage.duringHold = async () => void held.push((await stage.visit()).state, String(eventsOf(stage)));
    expect(await putBack(stage, "v1")).toEqual(done);
    expect(held).toEqual(["holding", "0"]);
    const visit = await stage.visit();
    expect(visit).toMatchObject({ attempt: 1, way: vendor });
    expect(visit.state).toMatch(/^(?:booked|waiting)$/);
    expect(visit.sendTask!.key).not.toBe(lost.sendTask!.key);
    expect(eventsOf(stage)).toBe(1);
  });

  it("is put back as a visit of its own where it is one date of a series, once for two presses", async () => {
    const stage = await stageBooked(vendor, SERIES);
    await deleteDate(stage, "2026-10-13");
    const change = { date: "2026-10-13", state: "missing" } as const;
    await stage.put({ ...(await stage.visit()), changes: [change] });
    const before = eventsOf(stage);
    const answers = await Promise.all([putBack(stage, "v1.2026-10-13"), putBack(stage, "v1.2026-10-13")]);
    expect(answers[0]).toEqual(done);
    const visits = await stage.vault.all("visits");
    expect(visits).toHaveLength(2);
    expect(visits.find(({ id }) => id !== "v1")).toMatchObject({
      ...{ state: "waiting", cadence: { on: "once" }, from: "2026-10-13", way: vendor },
    });
    expect(eventsOf(stage)).toBe(before + 1);
    const dates = (await bookedDates(stage.ports())).filter(isOpen).map(({ date, state }) => `${date} ${state}`);
    expect(dates.toSorted()).toEqual(
      ["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27"].map((date) => `${date} waiting`),
    );
  });

  it.each([
    ["one date", {}, "v1"],
    ["a date of a series", SERIES, "v1.2026-10-13"],
  ])("is lost as before when she undoes it, and can be put back again: %s", async (_what, over, id) => {
    const stage = await stageBooked(vendor, over);
    const isSeries = "cadence" in over;
    if (!isSeries) deleteEvent(stage);
    const moved = { date: "2026-10-14", startMinute: 600, endMinute: 630 };
    const change = { date: "2026-10-13", state: "missing", movedTo: moved } as const;
    await stage.put({ ...(await stage.visit()), ...(isSeries ? { changes: [change] } : { state: "missing" }) });
    const datesNow = async () =>
      (await bookedDates(stage.ports()))
        .filter(isOpen)
        .map(({ id: one, date, startMinute, state }) => `${one} ${date} ${startMinute} ${state}`)
        .toSorted();
    const before = await datesNow();
    stage.duringHold = async () => {
      const drafted = (await stage.vault.all("visits")).find(({ state }) => state === "holding")!;
      await stage.underLock(async () => dropVisit(stage.ports(), drafted.id));
    };
    expect(await putBack(stage, id)).toEqual(done);
    expect(await datesNow()).toEqual(before);
    stage.duringHold = async () => Promise.resolve();
    const events = eventsOf(stage);
    expect(await putBack(stage, id)).toEqual(done);
    expect(eventsOf(stage)).toBe(events + 1);
  });

  it("is removed where she removes it after she undid that it was put back", async () => {
    const stage = await stageBooked(vendor);
    deleteEvent(stage);
    await stage.put({ ...(await stage.visit()), state: "missing" });
    stage.duringHold = async () => void (await stage.underLock(async () => dropVisit(stage.ports(), "v1")));
    expect(await putBack(stage, "v1")).toEqual(done);
    expect(await stage.visit()).toMatchObject({ state: "missing" });
    await stage.underLock(async () => dropVisit(stage.ports(), "v1"));
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });

  it("waits while another half is about to take over: that half has the date already", async () => {
    const stage = await stageBooked(vendor, SERIES);
    await stage.put({ ...(await stage.visit()), changes: [{ date: "2026-10-13", state: "missing" }] });
    const half = aDraft({ id: "v2", way: vendor, ...SERIES, from: "2026-10-13" }, stage.ownCalendar);
    const sendTask = { ...half.sendTask!, replaces: { visitId: "v1", plannedOn: "2026-10-13" } };
    await stage.put({ ...half, state: "queued", because: "offline", sendTask });
    expect(await putBack(stage, "v1.2026-10-13")).toEqual({ ok: false, failure: { code: "on-its-way" } });
    expect(await stage.vault.all("visits")).toHaveLength(2);
  });

  it("goes by the form where its account is connected no more", async () => {
    const stage = await stageBooked(vendor);
    await stage.put({ ...(await stage.visit()), state: "missing" });
    await stage.vault.apply([{ remove: "calendarAccounts", id: "a1" }]);
    expect(await putBack(stage, "v1")).toEqual(done);
    expect(await stage.visit()).toMatchObject({ state: "handed-over", way: "link" });
  });

  it("stays what it is where it was marked", async () => {
    const stage = await stageBooked(vendor, SERIES);
    await stage.put({ ...(await stage.visit()), changes: [{ date: "2026-10-13", state: "missing" }] });
    const log = aLedgerEntry({ sessionId: "v1.2026-10-13" });
    await stage.vault.apply([{ put: "sessionLogs", record: log }]);
    expect(await putBack(stage, "v1.2026-10-13")).toEqual({ ok: false, failure: { code: "has-session" } });
  });
});
