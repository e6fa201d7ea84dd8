import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";

const fake = vi.hoisted(() => {
  const alarmed: ((alarm: { name: string }) => void)[] = [];
  const badges: string[] = [];
  const notices: { title: string; message: string }[] = [];
  const never = { addListener: () => undefined };
  return {
    badges,
    notices,
    ring: (name: string): void => alarmed.forEach((listener) => listener({ name })),
    alarms: {
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => void alarmed.push(listener) },
      create: async () => undefined,
    },
    runtime: { onStartup: never, onInstalled: never, getURL: (path: string) => path },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
      setBadgeBackgroundColor: async () => undefined,
    },
    permissions: { contains: async () => true },
    storage: { session: { get: async () => ({}), set: async () => undefined } },
    notifications: { create: async (_id: string, notice: (typeof notices)[number]) => void notices.push(notice) },
  };
});
vi.mock("../../../entrypoints/background/own-browser", () => ({ browser: fake }));

import { startSending } from "../../../entrypoints/background/sending";
import { watchSessions } from "../../../entrypoints/background/watch-sessions";
import type { ScheduleSubscription } from "../../../lib/core/feeds/schedule-subscription";
import { refreshDue } from "../../../lib/services/feeds/refresh-feeds";
import { withoutLock } from "../../../lib/services/write-lock";
import { aClass, anEntry, aSite, aStudent, aVisitOn, someSettings } from "../../fixtures/builders";
import { aFeed, stageFeeds } from "../../services/feed-ports";
import { aDraft, eventsOf, stageSending } from "../../services/sending/sending-stage";

/** A busy machine may take longer than the usual second. */
const SOON = { timeout: 20_000 };
const PASSPHRASE = "otter lantern gravel moss";
const LOCKED = { failure: { code: "vault-locked" } };
// A worker's own event, which Node does not have.
vi.stubGlobal("addEventListener", () => undefined);
beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

test("a visit that waits to be sent waits while Pushpin is locked, and is sent after the unlock", async () => {
  const stage = await stageSending();
  const { sendTask } = await stage.visit();
  await stage.put({ ...aDraft(), state: "sending", sendTask: { ...sendTask!, hasGuests: true, key: "a".repeat(64) } });
  await stage.vault.setPassphrase(PASSPHRASE);
  await stage.vault.lock();
  const { resume } = startSending(async () => Promise.resolve(stage.ports()), stage.underLock);
  fake.ring("send-visits");
  await expect(stage.work()).rejects.toMatchObject(LOCKED);
  expect(eventsOf(stage)).toBe(0);
  await stage.vault.unlock(PASSPHRASE);
  resume();
  await vi.waitFor(async () => expect(await stage.visit()).toMatchObject({ state: "waiting" }), SOON);
  expect(eventsOf(stage)).toBe(1);
});

test("a published calendar is not read while Pushpin is locked, and is after the unlock", async () => {
  const { ports, vault, answers, asked, allowed } = stageFeeds();
  const url = "https://calendar.school.example/room-12.ics";
  answers.set(url, aFeed([anEntry()]));
  allowed.add("https://calendar.school.example/*");
  const subscription: ScheduleSubscription = {
    ...{ id: "k12", url, subscribedAt: "2026-10-01T12:00:00Z", lastReadAt: "2026-10-01T12:00:00Z" },
    ...{ askedHost: true, leftOut: 0, nextAtMs: 0, failures: 0, unseen: [] },
  };
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "subscriptions", record: subscription },
  ]);
  await vault.setPassphrase(PASSPHRASE);
  await vault.lock();
  await expect(refreshDue(ports, withoutLock)).rejects.toMatchObject(LOCKED);
  expect(asked).toEqual([]);
  await vault.unlock(PASSPHRASE);
  await refreshDue(ports, withoutLock);
  expect(asked.map((one) => one.url)).toEqual([url]);
});

test("the reminder names nobody, and there is none, and no badge, while Pushpin is locked", async () => {
  const stage = stageFeeds();
  const { vault } = stage;
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: aVisitOn() },
  ]);
  stage.setClock("2026-10-06", "8:00");
  const read = async () => Promise.resolve({ ...someSettings(), reminderMinutes: 5 as const });
  const look = watchSessions({ ...stage.ports, isThere: async () => true }, { read, languageOf: () => "en" });
  look();
  await vi.waitFor(() => expect(fake.notices).toHaveLength(1), SOON);
  expect(fake.notices[0]).toMatchObject({ title: "Next session in 5 minutes", message: `Room: ${aClass().room}` });
  expect(fake.badges.at(-1)).toBe("5");
  await vault.setPassphrase(PASSPHRASE);
  await vault.lock();
  look();
  await vi.waitFor(() => expect(fake.badges.at(-1)).toBe(""), SOON);
  expect(fake.notices).toHaveLength(1);
});
