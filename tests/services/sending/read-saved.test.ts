import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { setAlarm } from "../../../lib/services/sending/set-alarm";
import { visitsRequests } from "../../../lib/services/visits/requests";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { aDraft, stageSending, type SendingStage, type Vendor } from "./sending-stage";

const TITLE = "Push-in: Arrival (30 min)";
const QUARTER_MS = 15 * 60_000;

/** A visit whose form she was given, on a stage without any other visit. */
async function stageHandedOver(vendor: Vendor, over: Partial<Visit> = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  const { sendTask: _none, ...visit } = aDraft({ ...over, way: "link", state: "handed-over", outgoingTitle: TITLE });
  await stage.put(visit);
  return stage;
}

/** She saves the form, as her calendar then has it. */
function save({ api, ownCalendar }: SendingStage, title = TITLE, [from, to] = ["08:05", "08:35"]): void {
  const timeZone = "America/New_York";
  const at = (clock = ""): string => `2026-10-06T${clock}:00`;
  if (api instanceof FakeGraph)
    api.addEvent(ownCalendar, {
      subject: title,
      start: { dateTime: at(from), timeZone },
      end: { dateTime: at(to), timeZone },
    });
  else
    api.addEvent(ownCalendar, {
      summary: title,
      start: { dateTime: `${at(from)}-04:00`, timeZone },
      end: { dateTime: `${at(to)}-04:00`, timeZone },
    });
}

describe("what she saves by hand is looked for after each way that opens a form", () => {
  const lookIsSet = async (stage: SendingStage): Promise<void> => {
    await Promise.all(stage.background);
    expect(stage.alarmMs).toBeGreaterThan(stage.nowMs);
  };

  it("a touch base", async () => {
    const stage = await stageSending();
    await stage.vault.apply([{ remove: "visits", id: "v1" }]);
    const wanted = { classId: "k12", date: "2026-10-06", startMinute: 900 };
    const booked = await visitsRequests.bookTouchBase(stage.ports(), wanted, { underLock: stage.underLock });
    expect(booked).toEqual({ ok: true, value: {} });
    await lookIsSet(stage);
  });

  it.each(["putDateBack", "actOnDate"] as const)("a date that is put back (%s)", async (request) => {
    const stage = await stageHandedOver("google");
    await stage.put({ ...(await stage.visit()), state: "missing" });
    const at = { underLock: stage.underLock };
    const put =
      request === "putDateBack"
        ? await visitsRequests.putDateBack(stage.ports(), { id: "v1" }, at)
        : await visitsRequests.actOnDate(stage.ports(), { id: "v1", act: "put-back" }, at);
    expect(put).toEqual({ ok: true, value: null });
    await lookIsSet(stage);
  });

  it("a visit that its connected calendar does not take", async () => {
    const stage = await stageSending();
    await stage.put({ ...(await stage.visit()), state: "refused", because: "read-only" });
    const act = { visitId: "v1", act: "by-link" } as const;
    await bookingRequests.actOnVisit(stage.ports(), act, { underLock: stage.underLock });
    expect(await stage.visit()).toMatchObject({ state: "handed-over" });
    await lookIsSet(stage);
  });
});

describe.each<Vendor>(["google", "graph"])("a visit that she saved by hand, in a connected calendar (%s)", (vendor) => {
  it("is booked once the calendar shows it, without any calendar page", async () => {
    const stage = await stageHandedOver(vendor);
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "handed-over" });
    save(stage);
    stage.nowMs += QUARTER_MS;
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "booked" });
    expect((await stage.visit()).sendTask).toBeUndefined();
  });

  it("is booked as a series by one of its dates", async () => {
    const series = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-11-03" } as const;
    const stage = await stageHandedOver(vendor, series);
    save(stage);
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "booked", changes: [] });
  });

  it("is booked on the one date that she put back by hand", async () => {
    const series = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-11-03" } as const;
    const changes = [{ date: "2026-10-06", state: "handed-over" as const, notEventIds: ["gone"] }];
    const stage = await stageHandedOver(vendor, series);
    await stage.put({ ...(await stage.visit()), state: "booked", changes });
    save(stage);
    await stage.work(false);
    expect((await stage.visit()).changes).toEqual([{ date: "2026-10-06", notEventIds: ["gone"] }]);
  });

  it.each<[string, string, [string, string]]>([
    ["another title", "Lunch", ["08:05", "08:35"]],
    ["another time", TITLE, ["08:10", "08:40"]],
  ])("stays handed over where the event has %s", async (_, title, times) => {
    const stage = await stageHandedOver(vendor);
    save(stage, title, times);
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "handed-over" });
  });

  it("is looked for once in a quarter of an hour, and no longer once it is over", async () => {
    const stage = await stageHandedOver(vendor);
    await stage.work(false);
    const before = stage.api.requests.length;
    expect(before).toBeGreaterThan(0);
    await stage.work(false);
    expect(stage.api.requests).toHaveLength(before);
    expect(stage.alarmMs).toBe(stage.nowMs + QUARTER_MS);
    stage.nowMs += 3 * 24 * 3_600_000;
    await stage.work(false);
    await setAlarm(stage.ports());
    expect(stage.api.requests).toHaveLength(before);
    expect(stage.alarmMs).toBeNull();
  });

  it("does nothing where its calendar can't be read, and is looked for again", async () => {
    const stage = await stageHandedOver(vendor);
    save(stage);
    stage.faults.push("offline");
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "handed-over" });
    stage.nowMs += QUARTER_MS;
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "booked" });
  });
});
