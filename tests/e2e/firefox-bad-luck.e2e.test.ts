import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek, type SendRequest } from "../workbench/practice-week";
import { pillText, textOf, type AnyPage } from "./both-browsers";
import { EXTENSION_HOST, launchFirefox, sendFrom, type FirefoxOptions, type PushpinFirefox } from "./firefox";
import { MONDAY, WEEK } from "./practice-stage";

const PASSPHRASE = "otter lantern gravel moss";
const SAID =
  /records on this device (are gone|can't be opened)|stored records (are gone|can't be read)|lost Pushpin's last changes|can't open Pushpin's storage/;

let fake: FakeCalendar;
/** Things to undo after each test, the last first. */
const undo: (() => void | Promise<void>)[] = [];

/** Folder for a profile; gone after the test. */
function profileFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "pushpin-firefox-luck-"));
  undo.push(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function open(options: Omit<FirefoxOptions, "fake">): Promise<PushpinFirefox> {
  const pushpin = await launchFirefox({ fake, ...options });
  undo.push(() => pushpin.close());
  return pushpin;
}

const anyText = (page: Page): Promise<string> => textOf(page as unknown as AnyPage);
/** Sends again what was not delivered: a request can meet a background as it ends. */
const sendAgainFrom =
  (page: Page): SendRequest =>
  async (name, input) => {
    for (let tries = 0; tries < 20; tries++) {
      const answer = await sendFrom(page)(name, input).catch(() => undefined);
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`no answer to ${name}`);
  };
const studentsIn = async (page: Page): Promise<number> => {
  const loaded = await sendAgainFrom(page)("loadCaseload", null);
  return loaded.ok ? loaded.value.students.length : Number.NaN;
};

type Background = Window & typeof globalThis & { seenPuts?: { puts: number; isHeld: boolean } };
interface OfExtension {
  browser: { extension: { getBackgroundPage(): Background } };
}

/**
 * Counts the puts of the change set that the background writes next, and holds its transaction open at the nth: what
 * follows is not put, and it never commits.
 */
const holdAtPut = (page: Page, nth: number | "none"): Promise<void> =>
  page.evaluate((last) => {
    const background = (globalThis as unknown as OfExtension).browser.extension.getBackgroundPage();
    const { prototype } = background.IDBObjectStore;
    const put = Object.getOwnPropertyDescriptor(prototype, "put")!.value as IDBObjectStore["put"];
    const seen = { puts: 0, isHeld: false };
    background.seenPuts = seen;
    const hold = (store: IDBObjectStore): void => {
      store.get("nothing").onsuccess = () => hold(store);
    };
    prototype.put = function (...args): IDBRequest<IDBValidKey> {
      if (!this.transaction.objectStoreNames.contains("students")) return put.apply(this, args);
      if (seen.isHeld) return this.get("nothing");
      seen.puts++;
      seen.isHeld = seen.puts === last;
      const request = put.apply(this, args);
      if (seen.isHeld) hold(this);
      return request;
    };
  }, nth);

const putsIn = (page: Page): Promise<{ puts: number; isHeld: boolean }> =>
  page.evaluate(() => (globalThis as unknown as OfExtension).browser.extension.getBackgroundPage().seenPuts!);

const isEnded = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      (
        globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } }
      ).browser.extension.getBackgroundPage() === null,
  );

/** The files of the extension's databases: each is a file of its own. */
function databasesIn(profile: string): string[] {
  const storage = join(profile, "storage");
  return readdirSync(storage, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes(`${EXTENSION_HOST}/idb/`) && name.endsWith(".sqlite"))
    .map((name) => join(storage, name));
}

describe.skipIf(!findFirefox())("bad luck in Firefox", () => {
  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    startPracticeWeek(MONDAY);
    fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
  });
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });
  afterAll(() => fake?.close());

  describe("harm to the files of a profile is never an empty Pushpin without a word", () => {
    let sound: string;

    beforeAll(async () => {
      sound = mkdtempSync(join(tmpdir(), "pushpin-firefox-sound-"));
      const pushpin = await launchFirefox({ fake, profileDir: sound });
      await seedPracticeCaseload(sendFrom(await pushpin.openExtensionPage("planner")));
      await pushpin.close();
    }, 120_000);
    afterAll(() => rmSync(sound, { recursive: true, force: true }));

    /** The file of the vault's database. */
    function databaseIn(profile: string): string {
      const found = databasesIn(profile);
      if (found.length !== 1) throw new Error(`databases of the extension: ${found.join()}`);
      return found[0]!;
    }

    /** What is seen after a harm, and whether all of the records are there. */
    async function seenAfter(harm?: (path: string) => void): Promise<{ text: string; isWhole: boolean }> {
      const profileDir = profileFolder();
      cpSync(sound, profileDir, { recursive: true });
      if (harm) {
        const path = databaseIn(profileDir);
        expect(readFileSync(path).length).toBeGreaterThan(4096);
        harm(path);
      }
      const pushpin = await open({ profileDir });
      const planner = await pushpin.openExtensionPage("planner");
      const health = await sendFrom(planner)("loadVaultHealth", null);
      const isSound = health.ok && health.value.damaged.length === 0 && !health.value.missing;
      const isWhole = isSound && (await studentsIn(planner)) === 10;
      if (!isWhole) await expect.poll(() => anyText(planner), { timeout: 20_000 }).toMatch(SAID);
      return { text: await anyText(planner), isWhole };
    }

    const change = (path: string, work: (bytes: Buffer) => void): void => {
      const bytes = readFileSync(path);
      work(bytes);
      writeFileSync(path, bytes);
    };

    const HARMS: [string, (path: string) => void][] = [
      ["an emptied file", (path) => truncateSync(path, 0)],
      [
        "a garbled head",
        (path) => change(path, (bytes) => bytes.subarray(0, 100).forEach((one, at) => (bytes[at] = one ^ 0x5a))),
      ],
      [
        "one flipped bit at the head of each page",
        (path) =>
          change(path, (bytes) => bytes.forEach((one, at) => (at % 512 === 0 ? (bytes[at] = one ^ 16) : undefined))),
      ],
      ["a zeroed half", (path) => change(path, (bytes) => void bytes.fill(0, bytes.length / 2))],
      ["half a file", (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
      ["a removed file", (path) => rmSync(path)],
      ["a removed folder", (path) => rmSync(dirname(dirname(path)), { recursive: true })],
    ];

    test("without harm all is there", async () => {
      expect((await seenAfter()).isWhole).toBe(true);
    }, 60_000);

    test.each(HARMS)(
      "%s",
      async (_name, harm) => {
        const { text, isWhole } = await seenAfter(harm);
        expect(isWhole).toBe(false);
        expect(text).toMatch(/\d+ (students?|classes|class)|can't open|last changes/);
      },
      60_000,
    );
  });

  test("the browser killed in the middle of a change set leaves nothing of it, and the next try is there for good", async () => {
    const profileDir = profileFolder();
    let pushpin = await open({ profileDir });
    let page = await pushpin.openExtensionPage("popup");
    const reopen = async (): Promise<void> => {
      await pushpin.kill();
      pushpin = await open({ profileDir });
      page = await pushpin.openExtensionPage("popup");
    };
    await seedPracticeCaseload(sendFrom(page));
    const saved = await sendFrom(page)("saveBackup", { passphrase: PASSPHRASE });
    if (!saved.ok) throw new Error(saved.failure.code);
    const restore = { purpose: "backup", file: saved.value.file, passphrase: PASSPHRASE, way: "replace" } as const;
    expect(await sendFrom(page)("eraseAll", null)).toMatchObject({ ok: true });
    await holdAtPut(page, "none");
    expect(await sendFrom(page)("restoreBackup", restore)).toMatchObject({ ok: true });
    const { puts: all } = await putsIn(page);
    expect(all).toBeGreaterThan(10);
    for (const nth of [1, Math.ceil(all / 2), all]) {
      expect(await sendFrom(page)("eraseAll", null)).toMatchObject({ ok: true });
      await holdAtPut(page, nth);
      // Send it without waiting for an answer: the browser ends while the transaction is held open.
      const sent = sendFrom(page)("restoreBackup", restore).catch(() => undefined);
      await expect.poll(async () => putsIn(page), { timeout: 60_000 }).toEqual({ puts: nth, isHeld: true });
      await reopen();
      expect(await sent).toBeUndefined();
      expect(await studentsIn(page)).toBe(0);
      expect(await sendFrom(page)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
      expect(await sendFrom(page)("restoreBackup", restore)).toMatchObject({ ok: true });
    }
    await reopen();
    expect(await studentsIn(page)).toBe(10);
    expect(await sendFrom(page)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
  }, 300_000);

  test("after everything was erased, a calendar page that was left open makes no vault, nor leaves its data on disk", async () => {
    const profileDir = profileFolder();
    const pushpin = await open({ profileDir, backgroundIdleMs: 3000 });
    const planner = await pushpin.openExtensionPage("planner");
    const send = sendAgainFrom(planner);
    await seedPracticeCaseload(send);
    const calendar = await pushpin.openCalendar(WEEK);
    const said = (): Promise<string> => pillText(calendar as unknown as AnyPage);
    await expect.poll(said, { timeout: 20_000 }).toMatch(/\d+ windows/);
    expect(databasesIn(profileDir)).toHaveLength(1);
    const made = (): Promise<string[]> =>
      planner.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? "").sort());
    expect(await made()).toEqual(["pushpin"]);
    expect(await send("eraseAll", null)).toMatchObject({ ok: true });
    await expect.poll(made).toEqual([]);
    // The page goes on as it would, with a background that Firefox has started anew.
    await expect.poll(() => isEnded(planner), { timeout: 30_000 }).toBe(true);
    await calendar.reload();
    await expect.poll(said, { timeout: 20_000 }).toMatch(/whose calendar|calendar/);
    expect(await send("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
    expect(await made()).toEqual([]);
    await pushpin.close();
    expect(databasesIn(profileDir)).toEqual([]);
  }, 120_000);

  describe("the background, which Firefox ends when it is idle", () => {
    test("starts again for each request, stays unlocked, and changes a passphrase whole or not at all", async () => {
      const pushpin = await open({ profileDir: profileFolder(), backgroundIdleMs: 3000 });
      const page = await pushpin.openExtensionPage("popup");
      const send = sendAgainFrom(page);
      const ended = () => expect.poll(() => isEnded(page), { timeout: 30_000 }).toBe(true);
      await seedPracticeCaseload(send);
      expect(await send("setPassphrase", { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
      await ended();
      expect(await studentsIn(page)).toBe(10);
      await ended();
      const opens = async (secret: string): Promise<boolean> => {
        expect(await send("lock", null)).toMatchObject({ ok: true });
        await ended();
        return (await send("unlock", { secret })).ok;
      };
      let [now, next] = [PASSPHRASE, "copper meadow violin thaw"];
      let isAnswered = false;
      // Ask again where the background ended before it answered, as it may on a slow machine.
      for (let tries = 0; tries < 3 && !isAnswered; tries++) {
        const change = sendFrom(page)("changePassphrase", { secret: now, passphrase: next });
        const answer = await change.catch(() => undefined);
        const isNew = await opens(next);
        expect(await opens(now)).toBe(!isNew);
        isAnswered = answer !== undefined;
        if (isAnswered) expect([answer, isNew]).toEqual([{ ok: true, value: null }, true]);
        if (isNew) [now, next] = [next, now];
        expect(await opens(now)).toBe(true);
      }
      expect(isAnswered).toBe(true);
      expect(await studentsIn(page)).toBe(10);
      const calendar = await pushpin.openCalendar(WEEK);
      await expect.poll(() => pillText(calendar as unknown as AnyPage), { timeout: 20_000 }).toMatch(/\d+ windows/);
    }, 240_000);

    test.each([
      ["a full disk", "QuotaExceededError", "vault-full"],
      ["a write that the browser refuses", "UnknownError", "vault-refused"],
    ])(
      "%s is said, nothing of the change is written, and the next one works",
      async (_what, name, code) => {
        const pushpin = await open({ profileDir: profileFolder() });
        const page = await pushpin.openExtensionPage("popup");
        const send = sendFrom(page);
        await seedPracticeCaseload(send);
        const read = async () => {
          const loaded = await send("loadCaseload", null);
          if (!loaded.ok) throw new Error(loaded.failure.code);
          return loaded.value.students.map(({ student }) => student);
        };
        const students = await read();
        // Firefox has no quota to set for an extension: its background is answered as by a full disk, once.
        await page.evaluate((errorName) => {
          const background = (globalThis as unknown as OfExtension).browser.extension.getBackgroundPage();
          const { prototype } = background.IDBObjectStore;
          const own = Object.getOwnPropertyDescriptor(prototype, "put")!;
          const refuse = (): never => {
            Object.defineProperty(prototype, "put", own);
            throw new background.DOMException("no", errorName);
          };
          Object.defineProperty(prototype, "put", { ...own, value: refuse });
        }, name);
        expect(await send("saveStudent", { ...students[0]!, grade: "5" })).toEqual({ ok: false, failure: { code } });
        expect(await read()).toEqual(students);
        expect(await send("saveStudent", { ...students[0]!, grade: "5" })).toMatchObject({ ok: true });
        expect(await send("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
      },
      60_000,
    );
  });
});
