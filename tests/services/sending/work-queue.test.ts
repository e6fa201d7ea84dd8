import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { workQueue } from "../../../lib/services/sending/work-queue";
import { changeAnyVisit } from "../../../lib/services/visits/change-connected";
import { at } from "../../fixtures/builders";
import { BEFORE_CREATE, aDraft, eventsOf, stageSending, type SendingStage, type Vendor } from "./sending-stage";

const status = (code: number, headers: Record<string, string> = {}) => ({ status: code, headers, body: undefined });
const MINUTE = 60_000;

/** Lets the time of the alarm come, and does what is due then. */
async function ring(stage: SendingStage): Promise<void> {
  stage.nowMs = stage.alarmMs!;
  stage.alarmMs = null;
  await stage.work(false);
}

describe.each<Vendor>(["google", "graph"])("what waits goes on by itself (%s)", (vendor) => {
  it("after a busy calendar", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, status(429, { "retry-after": "90" }));
    await stage.book();
    expect(stage.alarmMs).toBe(stage.nowMs + 90_000);
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    // The next look at the teacher's answer.
    expect(stage.alarmMs).toBe(stage.nowMs + 15 * MINUTE);
  });

  it("after an answer that was lost, together with the look at it", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, "lost-after", "offline");
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "unknown" });
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it("after a removal that did not get through", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    stage.faults.push("offline");
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undoing" });
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });

  it.each([
    ["one date", {}],
    ["a series", { cadence: { on: "weekly", weekday: "TU" }, until: "2026-11-03" } as const],
  ])("after a removal whose answer was lost, and whose repetition is refused: it is gone, %s", async (_what, over) => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
    await stage.book();
    const isSeries = "cadence" in over;
    // What was split off from a series is looked up first.
    stage.faults.push(...(isSeries ? (["none"] as const) : []), "lost-after");
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undoing", because: "outcome-unknown" });
    expect(eventsOf(stage)).toBe(0);
    stage.faults.push(...(isSeries ? (["none"] as const) : []), status(400));
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });

  it("a removal that is refused while the event is there is told with its reason", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    stage.faults.push(status(400));
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere", because: "wrong-request" });
    expect(eventsOf(stage)).toBe(1);
  });

  it("after the worker was killed while the request was on its way", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, () => void (stage.killAt = 0));
    await stage.settled(stage.book());
    expect(await stage.visit()).toMatchObject({ state: "sending" });
    expect(stage.alarmMs).toBeGreaterThan(stage.nowMs);
    await stage.restart();
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it("without waking again and again for an account that is not connected", async () => {
    const stage = await stageSending(vendor);
    const { sendTask } = await stage.visit();
    await stage.put(
      aDraft({ state: "unknown", because: "offline", way: vendor, sendTask: { ...sendTask!, key: "a".repeat(64) } }),
    );
    await stage.vault.apply([{ remove: "calendarAccounts", id: "a1" }]);
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "unknown", because: "no-account" });
    expect(stage.alarmMs! - stage.nowMs).toBeGreaterThanOrEqual(MINUTE);
  });

  it("at the time of the first in the line, whatever stands behind it", async () => {
    const stage = await stageSending(vendor);
    const { sendTask } = await stage.visit();
    const behind = { startMinute: at("9:00"), endMinute: at("9:30"), routine: null };
    const wait = { state: "queued", because: "busy", way: vendor } as const;
    const first = { ...sendTask!, queuedAtMs: 1, retryAtMs: stage.nowMs + 10 * MINUTE };
    await stage.put(
      aDraft({ ...wait, sendTask: first }),
      aDraft({ ...wait, ...behind, id: "v2", sendTask: { ...sendTask!, queuedAtMs: 2 } }),
    );
    await stage.work(false);
    expect(stage.alarmMs).toBe(first.retryAtMs);
    expect(stage.api.requests).toEqual([]);
  });
});

describe.each<Vendor>(["google", "graph"])("a new click waits its turn in its account's line (%s)", (vendor) => {
  const LATER = { startMinute: at("9:00"), endMinute: at("9:30"), routine: null };
  const after = (id: string) => aDraft({ id, way: vendor, ...LATER }, vendor === "google" ? undefined : "own");
  const text = async (stage: SendingStage, id: string): Promise<string> =>
    (await sendTaskView(stage.ports(), await stage.visit(id)))!.text;

  /** The calendar has v0, and asks to wait for a quarter of an hour before v1 may be sent. */
  async function heldUp(): Promise<SendingStage> {
    const stage = await stageSending(vendor);
    const early = { startMinute: at("7:50"), endMinute: at("8:00"), routine: null };
    await stage.put(aDraft({ id: "v0", way: vendor, ...early }, stage.ownCalendar));
    await stage.book({ visitId: "v0" });
    stage.faults.push(...BEFORE_CREATE, status(429, { "retry-after": "900" }));
    await stage.book();
    stage.api.requests.length = 0;
    return stage;
  }

  it("a booking is queued behind the one that the calendar told to wait, and says until when", async () => {
    const stage = await heldUp();
    const until = (await stage.visit()).sendTask!.retryAtMs!;
    stage.nowMs += MINUTE;
    await stage.put(after("v2"));
    await stage.book({ visitId: "v2" });
    expect(stage.api.requests).toEqual([]);
    expect(await stage.visit("v2")).toMatchObject({ state: "queued", because: "busy", sendTask: { retryAtMs: until } });
    expect(await text(stage, "v2")).toMatch(/tries again by itself in 14 minutes\.$/);
    const sent: string[] = [];
    const apply = stage.vault.apply.bind(stage.vault);
    stage.vault.apply = async (changes) => {
      for (const one of changes)
        if ("record" in one && "state" in one.record && one.record.state === "sending") sent.push(one.record.id);
      return apply(changes);
    };
    stage.nowMs = until;
    await stage.work(false);
    expect(sent).toEqual(["v1", "v2"]);
    expect(await stage.visit("v2")).toMatchObject({ state: "waiting" });
  });

  it("a booking of another account does not wait, neither at the click nor in the queue", async () => {
    const stage = await heldUp();
    const [first] = await stage.vault.all("calendarAccounts");
    await stage.vault.apply([{ put: "calendarAccounts", record: { ...first!, id: "a2" } }]);
    const other = (id: string, hour: string) => {
      const draft = after(id);
      const times = { startMinute: at(hour), endMinute: at(hour) + 30 };
      return { ...draft, ...times, sendTask: { ...draft.sendTask!, accountId: "a2" } };
    };
    await stage.put(other("v2", "9:00"));
    await stage.book({ visitId: "v2" });
    expect(await stage.visit("v2")).toMatchObject({ state: "waiting" });
    const queued = other("v3", "10:00");
    await stage.put({
      ...queued,
      state: "queued",
      because: "offline",
      sendTask: { ...queued.sendTask, queuedAtMs: 9e15 },
    });
    await stage.work(false);
    expect(await stage.visit("v3")).toMatchObject({ state: "waiting" });
    expect(await stage.visit()).toMatchObject({ state: "queued", because: "busy" });
  });

  it("a booking that was held when the calendar told another one to wait is not sent past it", async () => {
    const stage = await stageSending(vendor);
    await stage.put(after("v2"));
    stage.duringHold = async () => {
      stage.duringHold = async () => Promise.resolve();
      stage.faults.push(...BEFORE_CREATE, status(429, { "retry-after": "900" }));
      await stage.book();
    };
    await stage.book({ visitId: "v2" });
    expect(await stage.visit()).toMatchObject({ state: "queued", because: "busy" });
    expect(await stage.visit("v2")).toMatchObject({ state: "queued", because: "busy" });
    expect(eventsOf(stage)).toBe(0);
  });

  it("a change and a removal wait too", async () => {
    const stage = await heldUp();
    const to = { date: "2026-10-06", startMinute: at("10:00"), endMinute: at("10:10") };
    await changeAnyVisit(stage.ports(), { id: "v0", reach: "all", to }, stage.underLock);
    await Promise.all(stage.background);
    expect(await stage.visit("v0")).toMatchObject({ because: "busy", change: { step: "waiting" } });
    await removeVisit(stage.ports(), { visitId: "v0" }, stage.underLock);
    expect(await stage.visit("v0")).toMatchObject({ state: "undoing", because: "busy" });
    expect(stage.api.requests).toEqual([]);
    await ring(stage);
    expect(await stage.visit("v0")).toMatchObject({ state: "undone" });
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("where only invitations are limited, what invites waits and can go uninvited; the rest is sent", async () => {
    const stage = await heldUp();
    await stage.put({ ...(await stage.visit()), because: "limited" });
    await stage.put(after("v2"));
    await stage.book({ visitId: "v2" });
    const view = (await sendTaskView(stage.ports(), await stage.visit("v2")))!;
    expect(view).toMatchObject({ state: "queued", text: expect.stringMatching(/more invitations/) as string });
    expect(view.acts.map(({ act }) => act)).toContain("without-invitation");
    stage.api.addCalendar({ id: "class-12" });
    await stage.put({ ...after("v3"), startMinute: at("10:00"), endMinute: at("10:30") });
    const shared = await stage.visit("v3");
    await stage.put({ ...shared, sendTask: { ...shared.sendTask!, calendarId: "class-12" } });
    await stage.book({ visitId: "v3" });
    expect(await stage.visit("v3")).toMatchObject({ state: "booked" });
  });

  it("in the queue too, a limit on invitations holds up only what invites", async () => {
    const stage = await heldUp();
    await stage.put({ ...(await stage.visit()), because: "limited" });
    stage.api.addCalendar({ id: "class-12" });
    const inLine = (id: string, calendarId: string, hour: string, hasGuests: boolean) => {
      const draft = aDraft({ id, way: vendor, routine: null, startMinute: at(hour), endMinute: at(hour) + 30 });
      const sendTask = { ...draft.sendTask!, calendarId, hasGuests, queuedAtMs: stage.nowMs };
      return { ...draft, state: "queued", because: "busy", sendTask } as const;
    };
    await stage.put(inLine("v2", stage.ownCalendar, "9:00", true), inLine("v3", "class-12", "10:00", false));
    await stage.work(false);
    expect(await stage.visit("v3")).toMatchObject({ state: "booked" });
    expect(await stage.visit("v2")).toMatchObject({ state: "queued" });
    // Nothing else is due before the limit is over.
    expect(stage.alarmMs).toBeGreaterThan(stage.nowMs + 10 * MINUTE);
  });

  it("what waits for her sign-in holds up nobody", async () => {
    const stage = await heldUp();
    await stage.put({ ...(await stage.visit()), because: "no-account" });
    await stage.put(after("v2"));
    await stage.book({ visitId: "v2" });
    expect(await stage.visit("v2")).toMatchObject({ state: "waiting" });
  });

  /** Lists the visits whose requests leave, in order. */
  function sentOf(stage: SendingStage): string[] {
    const sent: string[] = [];
    const apply = stage.vault.apply.bind(stage.vault);
    stage.vault.apply = async (changes) => {
      for (const one of changes)
        if ("record" in one && "state" in one.record && one.record.state === "sending") sent.push(one.record.id);
      return apply(changes);
    };
    return sent;
  }

  it("what was queued without network goes before a later click, once there is one", async () => {
    const stage = await heldUp();
    const sent = sentOf(stage);
    await stage.put({ ...(await stage.visit()), because: "offline" });
    await stage.put(after("v2"));
    await stage.book({ visitId: "v2" });
    expect(sent).toEqual(["v1", "v2"]);
    expect(await stage.visit("v2")).toMatchObject({ state: "waiting" });
  });

  it("and while there is none, the later click stands behind it", async () => {
    const stage = await heldUp();
    const sent = sentOf(stage);
    await stage.put({ ...(await stage.visit()), because: "offline" });
    await stage.put(after("v2"));
    stage.nowMs += MINUTE;
    stage.faults.push("offline");
    await stage.book({ visitId: "v2" });
    expect(sent).toEqual([]);
    expect(await stage.visit("v2")).toMatchObject({ state: "queued", because: "offline" });
    expect(await text(stage, "v2")).toMatch(/is offline/);
    const queued = (await stage.visit("v2")).sendTask!.queuedAtMs!;
    await workQueue(stage.ports(), stage.underLock, "network");
    expect(sent).toEqual(["v1", "v2"]);
    expect((await stage.visit()).sendTask!.queuedAtMs).toBeLessThan(queued);
  });

  it("a removal and a change do not overtake it either", async () => {
    const stage = await heldUp();
    await stage.put({ ...(await stage.visit()), because: "offline" });
    stage.nowMs += MINUTE;
    stage.faults.push("offline");
    await removeVisit(stage.ports(), { visitId: "v0" }, stage.underLock);
    expect(await stage.visit("v0")).toMatchObject({ state: "undoing", because: "offline" });
    expect(stage.api.requests).toEqual([]);
    await workQueue(stage.ports(), stage.underLock, "network");
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(await stage.visit("v0")).toMatchObject({ state: "undone" });
  });
});

describe.each<Vendor>(["google", "graph"])("a busy server that names no time (%s)", (vendor) => {
  /** The waits after so many refusals, in seconds. */
  async function waits(random: number, times: number): Promise<number[]> {
    const stage = await stageSending(vendor);
    // A week before the visit, so that its time is not over.
    stage.nowMs -= 7 * 24 * 60 * MINUTE;
    stage.random = random;
    const found: number[] = [];
    for (let time = 0; time < times; time += 1) {
      stage.faults.push(status(429));
      await (time === 0 ? stage.book() : ring(stage));
      expect(await stage.visit()).toMatchObject({ state: "queued", because: "busy" });
      found.push((stage.alarmMs! - stage.nowMs) / 1000);
    }
    return found;
  }

  it("is asked again after twice as long each time, up to a quarter of an hour", async () => {
    expect(await waits(0, 6)).toEqual([60, 120, 240, 480, 900, 900]);
  });

  it("is asked after a part of that, by chance", async () => {
    expect(await waits(0.8, 5)).toEqual([48, 96, 192, 384, 720]);
  });
});

describe.each<Vendor>(["google", "graph"])("a server that can't answer says when to ask again (%s)", (vendor) => {
  it.each([503, 504])("%i to the request itself: looked up then, and not before", async (code) => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, status(code, { "retry-after": "900" }), status(code, { "retry-after": "900" }));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "unknown" });
    expect(stage.alarmMs).toBe(stage.nowMs + 15 * MINUTE);
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it.each([503, 504])("%i to the look before it: nothing was sent, and it is busy until then", async (code) => {
    const stage = await stageSending(vendor);
    stage.faults.push(status(code, { "retry-after": "900" }));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "queued", because: "busy" });
    expect(stage.alarmMs).toBe(stage.nowMs + 15 * MINUTE);
  });

  it.each([503, 504])("%i to a removal: removed then", async (code) => {
    const stage = await stageSending(vendor);
    await stage.book();
    stage.faults.push(status(code, { "retry-after": "900" }));
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(stage.alarmMs).toBe(stage.nowMs + 15 * MINUTE);
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });
});
