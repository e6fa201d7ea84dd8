import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { at } from "../../fixtures/builders";
import { aDraft, eventsOf, stageSending, type SendingStage, type Vendor } from "./sending-stage";

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
    stage.faults.push("none", "none", status(429, { "retry-after": "90" }));
    await stage.book();
    expect(stage.alarmMs).toBe(stage.nowMs + 90_000);
    await ring(stage);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    // The next look at the teacher's answer.
    expect(stage.alarmMs).toBe(stage.nowMs + 15 * MINUTE);
  });

  it("after an answer that was lost, together with the look at it", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push("none", "none", "lost-after", "offline");
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

  it("after the worker was killed while the request was on its way", async () => {
    const stage = await stageSending(vendor);
    // Two looks, of two steps each, and the writes up to the request.
    stage.faults.push("none", "none");
    stage.killAt = 8;
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
    const { errand } = await stage.visit();
    await stage.put(
      aDraft({ state: "unknown", because: "offline", way: vendor, errand: { ...errand!, key: "a".repeat(64) } }),
    );
    await stage.vault.apply([{ remove: "calendarAccounts", id: "a1" }]);
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "unknown", because: "no-account" });
    expect(stage.alarmMs! - stage.nowMs).toBeGreaterThanOrEqual(MINUTE);
  });

  it("at the time of the first in the line, whatever stands behind it", async () => {
    const stage = await stageSending(vendor);
    const { errand } = await stage.visit();
    const behind = { startMinute: at("9:00"), endMinute: at("9:30"), routine: null };
    const wait = { state: "queued", because: "busy", way: vendor } as const;
    const first = { ...errand!, queuedAtMs: 1, retryAtMs: stage.nowMs + 10 * MINUTE };
    await stage.put(
      aDraft({ ...wait, errand: first }),
      aDraft({ ...wait, ...behind, id: "v2", errand: { ...errand!, queuedAtMs: 2 } }),
    );
    await stage.work(false);
    expect(stage.alarmMs).toBe(first.retryAtMs);
    expect(stage.api.requests).toEqual([]);
  });
});
