import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchSessions } from "../../../entrypoints/background/watch-sessions";
import type { SettingValues } from "../../../lib/ports/settings";
import { aClass, aSite, aStudent, aVisitOn } from "../../fixtures/builders";
import { stageFeeds } from "../../services/feed-ports";

/** The browser's button, alarms and notifications; it asks her nothing, so the permission is set here. */
const { fake, seen } = vi.hoisted(() => {
  const seen = {
    badge: "",
    alarms: [] as number[],
    notices: [] as unknown[],
    isAllowed: true,
    kept: {} as Record<string, unknown>,
    ring: (): void => undefined,
  };
  const event = { addListener: () => undefined };
  const alarms = {
    create: async (_name: string, { delayInMinutes }: { delayInMinutes: number }) => seen.alarms.push(delayInMinutes),
    onAlarm: {
      addListener: (callback: (alarm: { name: string }) => void) =>
        void (seen.ring = () => callback({ name: "next-session" })),
    },
  };
  const fake = {
    action: {
      setBadgeText: async ({ text }: { text: string }) => (seen.badge = text),
      setBadgeBackgroundColor: vi.fn(),
    },
    alarms,
    permissions: { contains: async () => seen.isAllowed },
    storage: {
      session: {
        get: async () => seen.kept,
        set: async (kept: Record<string, unknown>) => void Object.assign(seen.kept, kept),
      },
    },
    notifications: { create: async (...notice: unknown[]) => seen.notices.push(notice) },
    runtime: { getURL: (path: string) => path, onInstalled: event, onStartup: event },
  };
  return { fake, seen };
});
vi.mock("../../../entrypoints/background/own-browser", () => ({ browser: fake }));

let stage: ReturnType<typeof stageFeeds>;
const values = { reminderMinutes: 5 } as SettingValues;
const PERSONAL = { initials: "QZ", text: "Will button a marmalade coat." };

beforeEach(async () => {
  Object.assign(seen, { badge: "", alarms: [], notices: [], isAllowed: true, kept: {} });
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    {
      put: "students",
      record: aStudent({ initials: PERSONAL.initials, goals: [{ id: "g1", text: PERSONAL.text }] }),
    },
    { put: "visits", record: aVisitOn() },
  ]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

/** Wakes the background at a time of the day of the visit, which begins at 8:05. */
async function wakeAt(time: string, language: "en" | "es" = "en"): Promise<void> {
  stage.setClock("2026-10-06", time);
  watchSessions(
    { ...stage.ports, isThere: () => stage.vault.isThere() },
    { read: async () => values, languageOf: () => language },
  );
  const before = seen.alarms.length;
  seen.ring();
  await expect.poll(() => seen.alarms.length).toBe(before + 1);
}

describe("the toolbar button and the reminder", () => {
  test("the badge has the minutes to the next session, renewed each minute", async () => {
    await wakeAt("7:40");
    expect(seen.badge).toBe("25");
    expect(seen.alarms).toEqual([1]);
    await wakeAt("7:41");
    expect(seen.badge).toBe("24");
    await wakeAt("8:05");
    expect(seen.badge).toBe("");
  });

  test.each(["en", "es"] as const)(
    "the reminder says when and in which room, and nothing of a student: %s",
    async (language) => {
      await wakeAt("8:00", language);
      await expect.poll(() => seen.notices.length).toBe(1);
      const said = JSON.stringify(seen.notices);
      expect(said).toContain("Rm 12");
      for (const secret of [PERSONAL.initials, PERSONAL.text, "marmalade", "coat", "Alvarez", "mj"])
        expect(said).not.toContain(secret);
    },
  );

  test("the reminder comes once, late where the browser was asleep, and never where she has not allowed it", async () => {
    await wakeAt("7:59");
    expect(seen.notices).toEqual([]);
    seen.isAllowed = false;
    await wakeAt("8:01");
    expect(seen.notices).toEqual([]);
    Object.assign(seen, { isAllowed: true, kept: {} });
    await wakeAt("8:02");
    await expect.poll(() => seen.notices.length).toBe(1);
    await wakeAt("8:03");
    await wakeAt("8:06");
    expect(seen.notices).toHaveLength(1);
  });
});
