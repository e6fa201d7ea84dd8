import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import {
  practiceCaseload,
  practiceEvents,
  seedPracticeCaseload,
  startPracticeWeek,
  type SendRequest,
} from "../workbench/practice-week";
import { pillText, press, STAGES, textOf, type, type AnyPage, type Stage } from "./both-browsers";
import { MONDAY, WEEK } from "./practice-stage";
import { findKey, heldKey, openWith, stealRecords, type StolenRecord } from "./profile-attack";

const PASSPHRASE = "otter lantern gravel moss";
const SECRET_FIELD = "Passphrase or recovery code";

/** Runs inside one of the extension's pages: counts what lies in all of its databases, without some stores. */
async function storedRecords(without: string[]): Promise<number> {
  let count = 0;
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name!);
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(opening.error!));
    });
    for (const store of database.objectStoreNames) {
      if (without.includes(store)) continue;
      count += await new Promise<number>((resolve) => {
        const counting = database.transaction(store).objectStore(store).count();
        counting.addEventListener("success", () => resolve(counting.result));
      });
    }
    database.close();
  }
  return count;
}

/** Runs inside one of the extension's pages: everything that the browser keeps for the extension, by name. */
async function everythingKept() {
  const { chrome, browser = chrome! } = globalThis as { chrome?: Kept; browser?: Kept };
  const { storage, alarms, permissions, runtime } = browser;
  const [local, session, set, granted, databases, files, caches_] = await Promise.all([
    storage.local.get(null),
    storage.session.get(null),
    alarms.getAll(),
    permissions.getAll(),
    indexedDB.databases(),
    navigator.storage.getDirectory().then(async (folder) => {
      const names: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
      return names;
    }),
    caches.keys(),
  ]);
  const { host_permissions: needed = [], permissions: required = [] } = runtime.getManifest();
  return {
    local: Object.keys(local).toSorted(),
    session: Object.keys(session).toSorted(),
    alarms: set.map(({ name }) => name).toSorted(),
    databases: databases.map(({ name }) => name!),
    others: [...files, ...caches_, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
    hosts: (granted.origins ?? []).filter((host) => !needed.includes(host)),
    permissions: (granted.permissions ?? []).filter((one) => !required.includes(one)),
  };
}

interface Kept {
  storage: Record<"local" | "session", { get(all: null): Promise<object>; set(values: object): Promise<void> }>;
  alarms: { getAll(): Promise<{ name: string }[]>; create(name: string, when: { delayInMinutes: number }): unknown };
  permissions: { getAll(): Promise<{ origins?: string[]; permissions?: string[] }> };
  runtime: { getManifest(): { host_permissions?: string[]; permissions?: string[] } };
}

/** Runs inside one of the extension's pages: settings, and an alarm, as a day's work leaves them. */
async function keepMore(): Promise<void> {
  const { chrome, browser = chrome! } = globalThis as { chrome?: Kept; browser?: Kept };
  await browser.storage.local.set({ settings: { reminderMinutes: 10, yearReviewed: 2026 } });
  await browser.alarms.create("expire-records", { delayInMinutes: 600 });
  await browser.alarms.create("refresh-feeds", { delayInMinutes: 600 });
}

/** Stores without records: the key, the count of records, and the log, which says nothing of a student. */
const UNSEALED = ["keys", "about", "log"];

/** Fills a vault with the practice caseload, and with what a work day adds to it. */
async function fillVault(send: SendRequest): Promise<void> {
  await seedPracticeCaseload(send);
  const file = readFileSync(new URL("../fixtures/vault/daily-format-2.pushpin", import.meta.url)).toString("base64");
  const passphrase = "four quiet river stones";
  for (const answer of [
    await send("restoreBackup", { purpose: "backup", file, passphrase, way: "merge" }),
    await send("chooseMakeUpPolicy", { makeUpPolicy: "illinois" }),
    await send("answerAbsence", { title: "Conference", isAway: true }),
  ])
    expect(answer).toEqual({ ok: true, value: null });
}

/** Which of the stolen records and labels a key opens. */
const openedBy = (key: Uint8Array, stolen: readonly StolenRecord[]): StolenRecord[] =>
  stolen.filter((one) => openWith(key, one) !== undefined);
const recordsIn = (stolen: readonly StolenRecord[]): number =>
  stolen.filter(({ place }) => !place.endsWith("label")).length;

describe.each(STAGES)("a passphrase in %s", (_browser, isThere, open) => {
  describe.skipIf(!isThere)("locks Pushpin", () => {
    let fake: FakeCalendar;
    let stage: Stage;
    let planner: AnyPage;
    let profileDir: string;
    let code: string;
    /** What lay on the disk before there was a passphrase. */
    let stolenBefore: StolenRecord[];

    beforeAll(async () => {
      startPracticeWeek(MONDAY);
      profileDir = mkdtempSync(join(tmpdir(), "pushpin-profile-"));
      fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
      stage = await open({ fake, profileDir });
      planner = await stage.openExtensionPage("planner");
      await fillVault(stage.sender(planner));
    });
    afterAll(async () => {
      await stage?.close();
      await fake?.close();
      rmSync(profileDir, { recursive: true, force: true });
    });

    const initials = practiceCaseload().students.map((student) => student.initials);
    const personal = (text: string): string[] => initials.filter((one) => new RegExp(`\\b${one}\\b`).test(text));

    test("without one, a copy of the profile opens the records: the settings say so", async () => {
      await planner.evaluate(() => void (location.hash = "protection"), null);
      await expect.poll(() => textOf(planner)).toContain("the key lies beside them in this browser profile");
      // What was just saved may still change a record: nothing is missing once both counts are taken in rest.
      await expect
        .poll(async () => {
          stolenBefore = await planner.evaluate(stealRecords, "pushpin");
          return recordsIn(stolenBefore) - (await planner.evaluate(storedRecords, UNSEALED));
        })
        .toBe(0);
      expect(recordsIn(stolenBefore)).toBeGreaterThanOrEqual(28);
      await stage.close();
      // One key seals them all: what opens one opens every record and label.
      // A browser that is told to close still writes for a moment.
      let found: Uint8Array | undefined;
      await expect.poll(() => (found = findKey(profileDir, stolenBefore[0]!)), { timeout: 30_000 }).toBeDefined();
      const key = found!;
      expect(openedBy(key, stolenBefore)).toEqual(stolenBefore);
      const student = stolenBefore.find(({ place }) => place.startsWith("students"))!;
      expect(openWith(key, student)).toMatch(/"initials"/);
      stage = await open({ fake, profileDir });
      planner = await stage.openExtensionPage("planner");
    }, 120_000);

    test("it is set in the settings, after what happens when it is forgotten was said; the code is shown once", async () => {
      await planner.evaluate(() => void (location.hash = "protection"), null);
      await expect.poll(() => textOf(planner)).toContain("Set a passphrase");
      await press(planner, "Set a passphrase");
      await expect.poll(() => textOf(planner)).toMatch(/Nobody can reset it/);
      await type(planner, "New passphrase", PASSPHRASE);
      await type(planner, "Type it again", "otter lantern gravel mos");
      await press(planner, "Set the passphrase");
      await expect.poll(() => textOf(planner)).toContain("The two passphrases are not the same");
      await type(planner, "Type it again", PASSPHRASE);
      await press(planner, "Set the passphrase");
      await expect.poll(() => textOf(planner), { timeout: 20_000 }).toContain("Your recovery code");
      code = await planner.evaluate(() => document.querySelector(".planner-code-value")!.textContent, null);
      expect(code).toMatch(/^(\w{5}-){4}\w{5}$/);
      await press(planner, "I have it on paper");
      await expect.poll(() => textOf(planner)).toContain("Your records are sealed with your passphrase");
      expect(await textOf(planner)).not.toContain(code);
    });

    test("locked by hand: page, panel, popup and planner show nothing personal; unlocking brings her back", async () => {
      const calendar = await stage.openCalendar(WEEK);
      const panel = await stage.openExtensionPage("sidepanel");
      const popup = await stage.openExtensionPage("popup");
      await planner.evaluate(() => void (location.hash = "students"), null);
      await expect.poll(() => pillText(calendar), { timeout: 20_000 }).toMatch(/Pushpin: \d+ windows/);
      for (const page of [panel, planner]) await expect.poll(async () => personal(await textOf(page))).not.toEqual([]);
      expect(await stage.sender(planner)("lock", null)).toEqual({ ok: true, value: null });
      for (const page of [panel, popup, planner]) {
        await expect.poll(() => textOf(page)).toContain("Pushpin is locked");
        expect(personal(await textOf(page))).toEqual([]);
      }
      await expect.poll(() => pillText(calendar)).toMatch(/Pushpin is locked/);
      const drawn = await calendar.evaluate(
        () =>
          [...document.querySelectorAll("[data-pushpin-host]")]
            .map((host) => host.shadowRoot?.textContent ?? "")
            .join(" "),
        null,
      );
      expect(personal(drawn)).toEqual([]);
      expect(await stage.sender(planner)("loadCaseload", null)).toEqual({
        ok: false,
        failure: { code: "vault-locked" },
      });
      await type(planner, SECRET_FIELD, "otter lantern");
      await press(planner, "Unlock");
      await expect.poll(() => textOf(planner)).toContain("neither the passphrase nor the recovery code");
      await type(popup, SECRET_FIELD, PASSPHRASE);
      await press(popup, "Unlock");
      for (const page of [panel, planner]) await expect.poll(async () => personal(await textOf(page))).not.toEqual([]);
      expect(await planner.evaluate(() => location.hash, null)).toBe("#students");
      await expect.poll(() => pillText(calendar), { timeout: 20_000 }).toMatch(/Pushpin: \d+ windows/);
      for (const page of [calendar, panel, popup]) await page.close();
    }, 60_000);

    test("locked after the browser was started; no bytes of the profile open a record; the code does", async () => {
      const stolen = await planner.evaluate(stealRecords, "pushpin-2");
      expect(recordsIn(stolen)).toBe(await planner.evaluate(storedRecords, UNSEALED));
      expect(recordsIn(stolen)).toBeGreaterThanOrEqual(28);
      // One key seals them all, and while Pushpin is unlocked it is in memory: a search for it tries every record.
      const key = Buffer.from(await planner.evaluate(heldKey, null), "base64");
      expect(openedBy(key, stolen)).toEqual(stolen);
      await stage.close();
      expect(findKey(profileDir, stolen[0]!)).toBeUndefined();
      // The key from before is gone too, for whoever has an older copy of the records.
      expect(findKey(profileDir, stolenBefore[0]!)).toBeUndefined();
      stage = await open({ fake, profileDir });
      planner = await stage.openExtensionPage("planner");
      await expect.poll(() => textOf(planner)).toContain("Pushpin is locked");
      await type(planner, SECRET_FIELD, code.toLowerCase());
      await press(planner, "Unlock");
      await expect.poll(() => textOf(planner), { timeout: 15_000 }).not.toContain("Pushpin is locked");
      const answer = await stage.sender(planner)("loadCaseload", null);
      expect(answer.ok && answer.value.students).toHaveLength(initials.length + 2);
    }, 120_000);

    test("who lost both can erase everything: no record, key, count or setting is left, and what remains is said", async () => {
      await planner.evaluate(keepMore, null);
      const before = await planner.evaluate(everythingKept, null);
      expect(before.local).toEqual(expect.arrayContaining(["settings", "vaultCanary", "revision", "pageWords"]));
      expect(before.session).toContain("vaultKey");
      expect(before.alarms).not.toEqual([]);
      expect(before.databases).not.toEqual([]);
      await stage.sender(planner)("lock", null);
      await expect.poll(() => textOf(planner)).toContain("I have neither");
      await press(planner, "Erase everything");
      await expect.poll(() => textOf(planner)).toContain("Erase everything on this device?");
      await press(planner, "Erase everything");
      await expect.poll(() => textOf(planner), { timeout: 15_000 }).toContain("Set up Pushpin");
      expect(await textOf(planner)).toContain("Everything that Pushpin stored on this device is erased.");
      // Written again at once, as at a first start: the words of a calendar page, and the mark that tells open pages.
      await expect
        .poll(async () => {
          const { local, alarms, ...rest } = await planner.evaluate(everythingKept, null);
          return { local: local.filter((key) => !["pageWords", "revision"].includes(key)), alarms, ...rest };
        })
        .toEqual({ local: [], session: [], alarms: [], databases: [], others: [""], hosts: [], permissions: [] });
      expect(await stage.sender(planner)("loadProtection", null)).toEqual({ ok: true, value: { by: "profile" } });
      expect(await stage.sender(planner)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
    }, 60_000);
  });
});
