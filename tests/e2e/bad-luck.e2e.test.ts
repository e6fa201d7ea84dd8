import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { startFakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions, testBuildDir } from "../workbench/build-test";
import { textOf } from "./both-browsers";
import { launchChromium, senderFrom, type PushpinChromium } from "./chromium";
import { drawn, MONDAY, WEEK } from "./practice-stage";

const PASSPHRASE = "otter lantern gravel moss";

/** Things to undo after each test, the last first. */
const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

async function open(extensionDir?: string): Promise<PushpinChromium> {
  startPracticeWeek(MONDAY);
  const fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
  undo.push(() => fake.close());
  const pushpin = await launchChromium({ fake, ...(extensionDir === undefined ? {} : { extensionDir }) });
  undo.push(() => pushpin.close());
  return pushpin;
}

/** A copy of the build without the permission by which Chromium lets an extension fill the disk. */
function withQuota(): string {
  const dir = mkdtempSync(join(tmpdir(), "pushpin-quota-"));
  undo.push(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(testBuildDir("chrome"), dir, { recursive: true });
  const path = join(dir, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { permissions: string[] };
  const permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage");
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return dir;
}

const studentCount = async (pushpin: PushpinChromium): Promise<number> =>
  (await pushpin.ask("loadCaseload", null)).students.length;

/** The databases of the vault that the browser has. */
const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? "").sort());

const alarms = (page: Page): Promise<string[]> =>
  page.evaluate("chrome.alarms.getAll().then((alarms) => alarms.map(({ name }) => name))");

describe.skipIf(!findChromium())("bad luck in Chromium", () => {
  beforeAll(() => buildTestExtensions(["chrome"]));

  test("the worker killed at any moment of a change set leaves all of it or nothing, and the next try works", async () => {
    const pushpin = await open();
    const page = await pushpin.openExtensionPage("popup");
    await seedPracticeCaseload(senderFrom(page));
    const { file } = await pushpin.ask("saveBackup", { passphrase: PASSPHRASE });
    const restore = { purpose: "backup", file, passphrase: PASSPHRASE, way: "replace" } as const;
    const seen = new Set<number>();
    // Measured first, so that the moments lie within the work on a slow machine and on a fast one.
    const beganMs = performance.now();
    await pushpin.ask("restoreBackup", restore);
    const wholeMs = performance.now() - beganMs;
    for (const part of [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.95]) {
      await pushpin.ask("eraseAll", null);
      expect(await studentCount(pushpin)).toBe(0);
      const kill = await pushpin.aimAtWorker();
      // Sent, and not waited for: the worker ends while it derives the key, seals or writes.
      const sent = senderFrom(page)("restoreBackup", restore);
      await page.waitForTimeout(Math.round(part * wholeMs));
      await kill();
      const answer = await sent;
      if (!answer.ok) expect(answer.failure).toEqual({ code: "no-answer" });
      const count = await studentCount(pushpin);
      seen.add(count);
      if (answer.ok) expect(count).toBe(10);
      expect(await pushpin.ask("loadVaultHealth", null)).toEqual({ damaged: [] });
      await pushpin.ask("restoreBackup", restore);
      expect(await studentCount(pushpin)).toBe(10);
    }
    expect([...seen].filter((count) => count !== 0 && count !== 10)).toEqual([]);
  });

  test("the worker killed at any moment of a change of the passphrase: exactly one of the two opens, and nothing is lost", async () => {
    const pushpin = await open();
    const page = await pushpin.openExtensionPage("popup");
    const send = senderFrom(page);
    await seedPracticeCaseload(send);
    let [current, next] = [PASSPHRASE, "copper meadow violin thaw"];
    await send("setPassphrase", { passphrase: current });
    /** Unlocks a locked Pushpin, if this passphrase does. */
    const opens = async (secret: string): Promise<boolean> => {
      expect(await send("lock", null)).toMatchObject({ ok: true });
      return (await send("unlock", { secret })).ok;
    };
    // Measured first, so that the moments lie within the work on a slow machine and on a fast one.
    const beganMs = performance.now();
    expect(await send("changePassphrase", { secret: current, passphrase: next })).toMatchObject({ ok: true });
    const wholeMs = performance.now() - beganMs;
    [current, next] = [next, current];
    let killedCount = 0;
    for (const part of [0, 0.1, 0.25, 0.4, 0.6, 0.8, 0.95, 1.2]) {
      const afterMs = Math.round(part * wholeMs);
      const kill = await pushpin.aimAtWorker();
      // Sent, and not waited for: the worker ends while it derives the keys or writes.
      const sent = send("changePassphrase", { secret: current, passphrase: next });
      await page.waitForTimeout(afterMs);
      await kill();
      const answer = await sent;
      if (!answer.ok) {
        expect(answer.failure).toEqual({ code: "no-answer" });
        killedCount += 1;
      }
      const [isNew, isOld] = [await opens(next), await opens(current)];
      expect([afterMs, isNew !== isOld]).toEqual([afterMs, true]);
      if (answer.ok) expect(isNew).toBe(true);
      if (isNew) [current, next] = [next, current];
      // A right one ends the count of wrong tries.
      expect(await opens(current)).toBe(true);
      expect(await studentCount(pushpin)).toBe(10);
    }
    expect(killedCount).toBeGreaterThan(0);
  });

  test("a full disk is said, nothing of the change is written, and all works again once there is room", async () => {
    const pushpin = await open(withQuota());
    const planner = await pushpin.openExtensionPage("planner");
    const send = senderFrom(planner);
    await seedPracticeCaseload(send);
    const devtools = await pushpin.context.newCDPSession(planner);
    const origin = `chrome-extension://${pushpin.extensionId}`;
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    // Chromium remembers for half a minute how much room there was.
    const choose = (makeUpPolicy: "offered" | "illinois") => send("chooseMakeUpPolicy", { makeUpPolicy });
    const full = { ok: false, failure: { code: "vault-full" } };
    await expect.poll(() => choose("offered"), { timeout: 90_000, interval: 3000 }).toEqual(full);
    const before = await send("loadChoices", null);
    expect(await choose("illinois")).toEqual(full);
    await planner.evaluate(() => void (location.hash = "missed"));
    await planner.getByLabel("Rule of the district").selectOption({ label: "Illinois: parents are told" });
    await expect.poll(() => textOf(planner)).toContain("The disk is full, so this was not saved.");
    const calendar = await pushpin.openCalendar(WEEK);
    await drawn(calendar);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    expect(await send("loadChoices", null)).toEqual(before);
    await expect.poll(() => choose("illinois"), { timeout: 90_000, interval: 3000 }).toEqual({ ok: true, value: null });
    expect(await studentCount(pushpin)).toBe(10);
  });

  test("a write that the browser refuses is said, nothing of it is written, and the next one works", async () => {
    const pushpin = await open();
    const planner = await pushpin.openExtensionPage("planner");
    const send = senderFrom(planner);
    await seedPracticeCaseload(send);
    const worker = await pushpin.worker();
    await worker.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const own = Object.getOwnPropertyDescriptor(prototype, "put")!;
      const refuse = (): never => {
        Object.defineProperty(prototype, "put", own);
        throw new DOMException("Internal error", "UnknownError");
      };
      Object.defineProperty(prototype, "put", { ...own, value: refuse });
    });
    const students = (await pushpin.ask("loadCaseload", null)).students.map(({ student }) => student);
    const refused = await send("saveStudent", { ...students[0]!, grade: "5" });
    expect(refused).toEqual({ ok: false, failure: { code: "vault-refused" } });
    expect((await pushpin.ask("loadCaseload", null)).students.map(({ student }) => student)).toEqual(students);
    expect(await send("saveStudent", { ...students[0]!, grade: "5" })).toMatchObject({ ok: true });
    expect(await pushpin.ask("loadVaultHealth", null)).toEqual({ damaged: [] });
  });

  test("after everything was erased, a calendar page that was left open makes no vault by itself", async () => {
    const pushpin = await open();
    const planner = await pushpin.openExtensionPage("planner");
    await seedPracticeCaseload(senderFrom(planner));
    const calendar = await pushpin.openCalendar(WEEK);
    await drawn(calendar);
    // Wait for the first reading to set it: nothing aged when Pushpin was installed.
    await expect.poll(() => alarms(planner)).toContain("expire-records");
    await pushpin.ask("eraseAll", null);
    await expect.poll(() => databases(planner)).toEqual([]);
    expect(await alarms(planner)).not.toContain("expire-records");
    // The page goes on as it would: another week, back, and the tab shown again.
    await calendar.reload();
    await expect.poll(() => calendar.locator('[data-pushpin-host="status"]').count(), { timeout: 20_000 }).toBe(1);
    await pushpin.killWorker();
    await calendar.reload();
    await expect.poll(() => calendar.locator('[data-pushpin-host="status"] .pill').textContent()).toMatch(/calendar/);
    expect(await databases(planner)).toEqual([]);
    expect(await pushpin.ask("loadVaultHealth", null)).toEqual({ damaged: [] });
    expect(await databases(planner)).toEqual([]);
  });
});
