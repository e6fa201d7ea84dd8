import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { holdChange, sendHeldChange } from "../../../lib/services/sending/begin-change";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import type { FakeGoogle } from "../../fake-calendar-api/fake-google";
import { at } from "../../fixtures/builders";
import { aDraft, eventsOf, stageSending, type SendingStage } from "./sending-stage";

/** An account with the first permissions only: no list names its calendars. */
async function stageUnnamed(): Promise<SendingStage<FakeGoogle>> {
  const stage = (await stageSending("google")) as SendingStage<FakeGoogle>;
  const account = (await stage.vault.find("calendarAccounts", "a1"))!;
  const record = { ...account, calendars: [{ id: "primary", name: "", isPrimary: true }] };
  await stage.vault.apply([{ put: "calendarAccounts", record }]);
  await stage.put(aDraft({}, "primary"));
  return stage;
}

const rename = ({ api }: SendingStage<FakeGoogle>, summary: string): void => {
  api.calendars.get(api.account)!.summary = summary;
};

describe("the name of the calendar that a visit goes into (Google)", () => {
  it("is judged although only the list of its events says it", async () => {
    const stage = await stageUnnamed();
    rename(stage, "OT - MJ, TB");
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "text-policy" });
    expect(eventsOf(stage)).toBe(0);
    const { text } = (await sendTaskView(stage.ports(), await stage.visit()))!;
    expect(text).toContain("In the calendar's name: “MJ”.");
  });

  it("is judged anew after the hold: somebody may have renamed it", async () => {
    const stage = await stageUnnamed();
    stage.duringHold = async () => Promise.resolve(rename(stage, "MJ's mornings"));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "text-policy" });
    expect(eventsOf(stage)).toBe(0);
  });

  it("does not stop a visit any more once she has renamed it", async () => {
    const stage = await stageUnnamed();
    rename(stage, "MJ's mornings");
    await stage.book();
    rename(stage, "Room 12");
    await stage.book();
    expect((await stage.visit()).state).toBe("waiting");
    expect((await stage.vault.find("calendarAccounts", "a1"))!.calendars[0]!.name).toBe("Room 12");
  });

  it.each([
    ["MJ's mornings", "Room 12", "text-policy"],
    ["Room 12", "MJ's mornings", undefined],
  ])(
    "is judged as it is now where only the texts of a visit change, or its time (%s)",
    async (now, before, because) => {
      for (const change of [{ isText: true }, { times: { startMinute: at("8:00") } }] as const) {
        const stage = await stageUnnamed();
        await stage.book();
        const account = (await stage.vault.find("calendarAccounts", "a1"))!;
        const calendars = [{ id: "primary", name: before, isPrimary: true }];
        await stage.vault.apply([{ put: "calendarAccounts", record: { ...account, calendars } }]);
        rename(stage, now);
        const { times, ...over } = { times: {}, ...change };
        const held = await holdChange(stage.ports(), "v1", times, over);
        await sendHeldChange(stage.ports(), held!, stage.underLock);
        const visit = await stage.visit();
        expect([visit.because, visit.change?.step]).toEqual([because, because && "stopped"]);
      }
    },
  );

  it("is nothing where it is only her address", async () => {
    const stage = await stageUnnamed();
    rename(stage, "mj@lincoln.example");
    await stage.book();
    expect((await stage.visit()).state).toBe("waiting");
  });
});
