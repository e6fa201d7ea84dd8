import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import { undoChange } from "../../../lib/services/sending/begin-change";
import { noteBookedMeanwhile } from "../../../lib/services/sending/note-meanwhile";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { changeAnyVisit } from "../../../lib/services/visits/change-connected";
import { aClass, aSite, at } from "../../fixtures/builders";
import { wordsIn } from "../../fixtures/words-in";
import { aDraft, eventsOf, stageSending, type SendingStage, type Vendor } from "./sending-stage";

/** Another visit on the same Tuesday, in the other building; it ends five minutes before the visit to be booked. */
const elsewhere = (over: Partial<Visit> = {}): Visit => {
  const { sendTask: _task, ...visit } = aDraft({ id: "there", classId: "far", windowId: "2026-10-06.far" });
  const time = { startMinute: at("7:30"), endMinute: at("8:00") };
  return { ...visit, ...time, way: "link", state: "handed-over", handedOverAt: "2026-10-01T12:00:00Z", ...over };
};

async function stageTwoSites(vendor: Vendor, ...others: Visit[]): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.vault.apply([
    { put: "sites", record: aSite({ id: "monroe", name: "Monroe" }) },
    { put: "classes", record: aClass({ id: "far", name: "Far", siteId: "monroe" }) },
  ]);
  await stage.put(...others);
  return stage;
}

/** A visit that is booked although she comes from another building five minutes before. */
async function stageAccepted(vendor: Vendor): Promise<SendingStage> {
  const stage = await stageTwoSites(vendor, elsewhere());
  await stage.book();
  await stage.book({ isAccepted: true });
  return stage;
}

/** Changes the times of that visit on its date. */
async function changeTo(stage: SendingStage, from: string, to: string): Promise<void> {
  const time = { date: "2026-10-06", startMinute: at(from), endMinute: at(to) };
  const wanted = { id: "v1", reach: "date", to: time } as const;
  expect(await changeAnyVisit(stage.ports(), wanted, stage.underLock)).toMatchObject({ ok: true });
  await Promise.all(stage.background);
}

const WAY = { date: "2026-10-06", by: "own", kind: "travel", minutes: 5 } as const;

const textOf = async (stage: SendingStage): Promise<string | undefined> =>
  (await sendTaskView(stage.ports(), await stage.visit()))?.text;

describe.each<Vendor>(["google", "graph"])("the way between two buildings, right before a write (%s)", (vendor) => {
  it("stops a visit, says how many minutes there are, and goes on once she books it anyway", async () => {
    const stage = await stageTwoSites(vendor, elsewhere());
    await stage.book();
    expect(await stage.visit()).toMatchObject({
      ...{ state: "conflict", because: "conflict" },
      sendTask: { conflicts: [{ date: "2026-10-06", by: "own", kind: "travel", minutes: 5 }] },
    });
    expect(eventsOf(stage)).toBe(0);
    const view = await sendTaskView(stage.ports(), await stage.visit());
    expect(view!.text).toBe("On Tue, Oct 6 you come from a visit in another building 5 minutes before.");
    expect(view!.acts.map(({ act }) => act)).toEqual(["send-anyway", "drop"]);
    expect((await sendTaskView({ ...stage.ports(), words: wordsIn("es") }, await stage.visit()))!.text).toMatch(
      /otro edificio 5 minutos antes/,
    );
    await stage.book({ isAccepted: true });
    expect(eventsOf(stage)).toBe(1);
    expect(await stage.visit()).not.toHaveProperty("because");
  });

  it("is found where the other visit was agreed during the hold", async () => {
    const stage = await stageTwoSites(vendor);
    stage.duringHold = async () => stage.put(elsewhere({ startMinute: at("8:40"), endMinute: at("9:10") }));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "conflict" });
    expect(await textOf(stage)).toBe("On Tue, Oct 6 you have a visit in another building 5 minutes after.");
    expect(eventsOf(stage)).toBe(0);
  });

  it.each<[string, Partial<Visit>]>([
    ["was taken back", { state: "undone" }],
    ["was lost", { state: "missing" }],
    ["is in the same building", { classId: "k12" }],
    ["leaves fifteen minutes", { startMinute: at("7:20"), endMinute: at("7:50") }],
    ["is on another day", { from: "2026-10-07", until: "2026-10-07" }],
  ])("does not stop it where the other visit %s", async (_how, over) => {
    const stage = await stageTwoSites(vendor, elsewhere(over));
    await stage.book();
    expect(eventsOf(stage)).toBe(1);
  });

  it("is one question for two visits: what she accepted at one is not asked at the other", async () => {
    const far = { ...elsewhere(), way: vendor, state: "draft", handedOverAt: "" } as const;
    const stage = await stageTwoSites(vendor);
    await stage.put({ ...far, sendTask: { ...(await stage.visit()).sendTask! } });
    await stage.book();
    await stage.book({ visitId: "there" });
    expect(await stage.visit("there")).toMatchObject({ state: "conflict" });
    await stage.book({ visitId: "there", isAccepted: true });
    expect(eventsOf(stage)).toBe(2);
    const first = await stage.visit();
    await stage.put({ ...first, state: "draft", sendTask: { ...first.sendTask!, key: undefined! } });
    await stage.book();
    expect((await stage.visit()).because).not.toBe("conflict");
  });

  it("stops a change of times, and nothing of it is sent", async () => {
    const stage = await stageTwoSites(vendor);
    await stage.book();
    await stage.put(elsewhere());
    const to = { startMinute: at("8:10"), endMinute: at("8:35") };
    const wanted = { id: "v1", reach: "date", to: { date: "2026-10-06", ...to } } as const;
    expect(await changeAnyVisit(stage.ports(), wanted, stage.underLock)).toMatchObject({ ok: true });
    await Promise.all(stage.background);
    expect(await stage.visit()).toMatchObject({ because: "conflict", change: { step: "stopped" } });
    expect(await textOf(stage)).toMatch(/another building 10 minutes before/);
  });

  it("that she accepted does not stop a change of times, and stays accepted after it", async () => {
    const stage = await stageAccepted(vendor);
    await changeTo(stage, "8:05", "8:40");
    const visit = await stage.visit();
    expect(visit).not.toHaveProperty("because");
    expect(visit).not.toHaveProperty("change");
    expect(visit.sendTask).toMatchObject({ conflicts: [WAY], isAccepted: true });
  });

  it("that leaves fewer minutes than she accepted stops a change, and is not accepted by that", async () => {
    const stage = await stageAccepted(vendor);
    await changeTo(stage, "8:02", "8:35");
    const { sendTask, ...visit } = await stage.visit();
    expect(visit).toMatchObject({ because: "conflict", change: { step: "stopped" } });
    expect(sendTask).toMatchObject({ conflicts: [{ ...WAY, minutes: 2 }] });
    expect(sendTask).not.toHaveProperty("isAccepted");
  });

  it("stays accepted where she undoes a change, and where something is booked at the same time", async () => {
    const stage = await stageAccepted(vendor);
    stage.duringHold = async () => undoChange(stage.ports(), "v1", stage.underLock);
    await changeTo(stage, "8:02", "8:35");
    expect((await stage.visit()).sendTask).toMatchObject({ conflicts: [WAY], isAccepted: true });
    const taken = { date: "2026-10-06", by: "own", kind: "taken" } as const;
    await noteBookedMeanwhile(stage.ports(), "v1", [taken]);
    expect((await stage.visit()).sendTask).toMatchObject({ conflicts: [taken, WAY], isAccepted: true });
  });
});
