import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import { isOpen } from "../../../lib/core/booking/state";

import { undoChange } from "../../../lib/services/sending/begin-change";
import { keepVisit } from "../../../lib/services/sending/book-otherwise";
import { goOnRemoving } from "../../../lib/services/sending/go-on-removing";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { changeAnyVisit } from "../../../lib/services/visits/change-connected";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { at } from "../../fixtures/builders";
import { aDraft, shown, stageSending, TEACHER, type SendingStage, type Vendor } from "./sending-stage";

const DAY = 86_400_000;
const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
const DATES = ["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03"];

/** A booked weekly series of five Tuesdays, so many days after it was booked. */
async function begun(vendor: Vendor, days: number, over: Partial<Visit> = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ ...SERIES, way: vendor, ...over }, stage.ownCalendar));
  await stage.book();
  stage.api.mails.length = 0;
  stage.nowMs += days * DAY;
  return stage;
}

async function press(stage: SendingStage, act: "remove" | "remove-anyway" = "remove"): Promise<void> {
  await bookingRequests.actOnVisit(stage.ports(), { visitId: "v1", act }, { underLock: stage.underLock });
  await Promise.all(stage.background);
}

const openDates = async (stage: SendingStage): Promise<string[]> =>
  (await bookedDates(stage.ports()))
    .filter(isOpen)
    .map(({ date }) => date)
    .toSorted();

const removal = async (stage: SendingStage) =>
  (await sendTaskView(stage.ports(), await stage.visit()))!.acts.find(({ act }) => act === "remove");

describe.each<Vendor>(["google", "graph"])("removing a series (%s)", (vendor) => {
  it("of which no date has begun deletes it whole", async () => {
    const stage = await begun(vendor, 0);
    const remove = await removal(stage);
    expect(remove?.label).toBe("Remove all its dates from the calendar");
    expect(remove?.asks?.text).toBe(`Takes all 5 dates out of the calendar. ${TEACHER} gets a cancellation.`);
    await press(stage);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(shown(stage)).toEqual([]);
  });

  it("that has begun ends it: what happened stays in the calendar, and the words say so before", async () => {
    const stage = await begun(vendor, 9);
    const remove = await removal(stage);
    expect(remove?.label).toBe("Remove its coming dates from the calendar");
    expect(remove?.asks?.text).toBe(
      `Takes its 3 coming dates out of the calendar. Past dates stay there. ${TEACHER} gets an e-mail about it.`,
    );
    await press(stage);
    expect(shown(stage)).toEqual(DATES.slice(0, 2));
    expect(await openDates(stage)).toEqual(DATES.slice(0, 2));
    const visit = await stage.visit();
    expect(visit).toMatchObject({ until: "2026-10-13" });
    expect(visit).not.toHaveProperty("change");
    expect(stage.api.mails.map(({ about }) => about)).not.toContain("cancellation");
    // Nothing is left to take out.
    expect(await removal(stage)).toBeUndefined();
  });

  it("on one of its days, once that one has begun, keeps the day", async () => {
    const stage = await begun(vendor, 8);
    stage.nowMs += 30 * 60_000;
    await press(stage);
    expect(shown(stage)).toEqual(DATES.slice(0, 2));
  });

  it("is held: Undo within five seconds changes nothing and mails nobody", async () => {
    const stage = await begun(vendor, 9);
    stage.duringHold = async () => undoChange(stage.ports(), "v1", stage.underLock);
    await press(stage);
    expect(shown(stage)).toEqual(DATES);
    expect(await openDates(stage)).toEqual(DATES);
    expect(stage.api.mails).toEqual([]);
  });

  it("keeps a past date where she moved it to, and takes out one that she moved from the past to a coming day", async () => {
    const stage = await begun(vendor, 0);
    const ten = { startMinute: at("10:00"), endMinute: at("10:30") };
    for (const [on, date] of [
      ["2026-10-13", "2026-10-14"],
      ["2026-10-06", "2026-10-12"],
    ] as const) {
      const wanted = { id: `v1.${on}`, reach: "date", to: { date, ...ten } } as const;
      await changeAnyVisit(stage.ports(), wanted, stage.underLock);
      await Promise.all(stage.background);
    }
    stage.nowMs += 8 * DAY;
    await press(stage);
    expect(shown(stage)).toEqual(["2026-10-12"]);
    expect(await openDates(stage)).toEqual(["2026-10-12"]);
  });

  it("needs neither the class, which may be deleted, nor texts that the policy allows", async () => {
    const stage = await begun(vendor, 9);
    await stage.vault.apply([{ remove: "classes", id: "k12" }]);
    await press(stage);
    expect(shown(stage)).toEqual(DATES.slice(0, 2));
    expect(await stage.visit()).not.toHaveProperty("change");
  });

  it("takes out what somebody split off from it, too", async () => {
    const stage = await begun(vendor, 0);
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-27" });
    stage.nowMs += 9 * DAY;
    expect(shown(stage)).toHaveLength(5);
    await press(stage);
    expect(shown(stage)).toEqual(DATES.slice(0, 2));
  });

  it("that somebody moved in the calendar asks first, and then ends it anyway", async () => {
    const stage = await begun(vendor, 9);
    stage.faults.push("none", { status: 412, headers: {}, body: undefined });
    await press(stage);
    expect(await stage.visit()).toMatchObject({ because: "changed-elsewhere", change: { step: "stopped" } });
    expect(shown(stage)).toEqual(DATES);
    await bookingRequests.actOnVisit(
      stage.ports(),
      { visitId: "v1", act: "change-anyway" },
      { underLock: stage.underLock },
    );
    expect(shown(stage)).toEqual(DATES.slice(0, 2));
  });

  it("whose removal was stopped before it began ends it now", async () => {
    const stage = await begun(vendor, 0);
    stage.faults.push("none", { status: 412, headers: {}, body: undefined });
    await press(stage);
    expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere" });
    stage.nowMs += 9 * DAY;
    await press(stage, "remove-anyway");
    expect(shown(stage)).toEqual(DATES.slice(0, 2));
    expect(await openDates(stage)).toEqual(DATES.slice(0, 2));
  });

  it("whose removal waited for the network until it had begun only ends it", async () => {
    const stage = await begun(vendor, 0);
    stage.faults.push("offline");
    await press(stage);
    expect(await stage.visit()).toMatchObject({ state: "undoing" });
    stage.nowMs += 9 * DAY;
    await stage.work();
    expect(shown(stage)).toEqual(DATES.slice(0, 2));
    expect(await openDates(stage)).toEqual(DATES.slice(0, 2));
  });

  it.each(["declined", "waiting"] as const)(
    "whose removal waited, or was stopped, is as the teacher answered before: %s",
    async (guest) => {
      const state = guest === "declined" ? "teacher-declined" : "waiting";
      const stage = await begun(vendor, 0);
      const visit = await stage.visit();
      await stage.put({ ...visit, state, sendTask: { ...visit.sendTask!, guest } });
      stage.faults.push("none", { status: 412, headers: {}, body: undefined });
      await press(stage);
      expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere" });
      await keepVisit(stage.ports(), "v1");
      expect(await stage.visit()).toMatchObject({ state });
      stage.faults.push("offline");
      await press(stage);
      stage.nowMs += 9 * DAY;
      stage.faults.push("offline");
      await goOnRemoving(stage.ports(), await stage.visit(), stage.underLock);
      expect(await stage.visit()).toMatchObject({ state });
    },
  );

  it("whose event is gone is over, and what has begun stays hers to mark", async () => {
    const stage = await begun(vendor, 9);
    const [event] = stage.api.events();
    if (stage.api instanceof FakeGraph) stage.api.removeEvent(event!.id);
    else stage.api.editEvent(stage.ownCalendar, event!.id, { status: "cancelled" });
    await press(stage);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(await openDates(stage)).toEqual(DATES.slice(0, 2));
  });

  it("counts as removed only when no later date is there, however late", async () => {
    const until = "2027-03-30";
    const stage = await begun(vendor, 0, { until });
    // Somebody split off the last dates, and deleted the rest; the calendar refuses the removal.
    splitSeries(stage.api, stage.ownCalendar, { from: "2027-03-16" });
    const master = (await stage.visit()).reference!.eventId;
    if (stage.api instanceof FakeGraph) stage.api.removeEvent(master);
    else stage.api.editEvent(stage.ownCalendar, master, { status: "cancelled" });
    const handle = stage.api.handle.bind(stage.api);
    stage.api.handle = (request) =>
      request.method === "DELETE" ? { status: 400, headers: {}, body: undefined } : handle(request);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(shown(stage).length).toBeGreaterThan(0);
    expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere", because: "wrong-request" });
  });
});
