import "fake-indexeddb/auto";
import type { Browser } from "webextension-polyfill";
import { expect, test, vi } from "vitest";
import { startSending } from "../../../entrypoints/background/sending";
import { aDraft, eventsOf, stageSending } from "../../services/sending/sending-stage";

const fake = vi.hoisted(() => ({
  alarms: { onAlarm: { addListener: () => undefined } },
  runtime: { onStartup: { addListener: () => undefined } },
}));
vi.mock("../../../entrypoints/background/own-browser", () => ({ browser: fake as unknown as Browser }));

/** As long as a busy machine may take. */
const SOON = { timeout: 20_000 };

test("a started worker puts right what a killed one left, and sends it at once", async () => {
  const stage = await stageSending();
  const { sendTask } = await stage.visit();
  await stage.put({ ...aDraft(), state: "sending", sendTask: { ...sendTask!, hasGuests: true, key: "a".repeat(64) } });
  // A worker's own event, which Node does not have.
  vi.stubGlobal("addEventListener", () => undefined);
  startSending(async () => Promise.resolve(stage.ports()), stage.underLock);
  await vi.waitFor(async () => expect(await stage.visit()).toMatchObject({ state: "waiting" }), SOON);
  expect(eventsOf(stage)).toBe(1);
});
