import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
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
const studentsIn = async (page: Page): Promise<number> => {
  const loaded = await sendFrom(page)("loadCaseload", null);
  return loaded.ok ? loaded.value.students.length : Number.NaN;
};

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

    /** The file of the vault's database: each one of an extension is a file of its own. */
    function databaseIn(profile: string): string {
      const storage = join(profile, "storage");
      const found = readdirSync(storage, { recursive: true, encoding: "utf8" }).filter(
        (name) => name.includes(`${EXTENSION_HOST}/idb/`) && name.endsWith(".sqlite"),
      );
      if (found.length !== 1) throw new Error(`databases of the extension: ${found.join()}`);
      return join(storage, found[0]!);
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

  test("the browser killed at any moment of a change set leaves all of it or nothing, and the next try works", async () => {
    const profileDir = profileFolder();
    let pushpin = await open({ profileDir });
    let page = await pushpin.openExtensionPage("popup");
    await seedPracticeCaseload(sendFrom(page));
    const saved = await sendFrom(page)("saveBackup", { passphrase: PASSPHRASE });
    if (!saved.ok) throw new Error(saved.failure.code);
    const restore = { purpose: "backup", file: saved.value.file, passphrase: PASSPHRASE, way: "replace" } as const;
    for (const afterMs of [0, 250, 500]) {
      expect(await sendFrom(page)("eraseAll", null)).toMatchObject({ ok: true });
      // Sent, and not waited for: the browser ends while it derives the key, seals or writes.
      const sent = sendFrom(page)("restoreBackup", restore).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await pushpin.kill();
      await sent;
      pushpin = await open({ profileDir });
      page = await pushpin.openExtensionPage("popup");
      expect([0, 10]).toContain(await studentsIn(page));
      expect(await sendFrom(page)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
      expect(await sendFrom(page)("restoreBackup", restore)).toMatchObject({ ok: true });
      expect(await studentsIn(page)).toBe(10);
    }
  }, 180_000);

  describe("the background, which Firefox ends when it is idle", () => {
    const isEnded = (page: Page): Promise<boolean> =>
      page.evaluate(
        () =>
          (
            globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } }
          ).browser.extension.getBackgroundPage() === null,
      );

    test("starts again for each request, stays unlocked, and changes a passphrase whole or not at all", async () => {
      const pushpin = await open({ profileDir: profileFolder(), backgroundIdleMs: 400 });
      const page = await pushpin.openExtensionPage("popup");
      const send = sendFrom(page);
      const ended = () => expect.poll(() => isEnded(page), { timeout: 30_000 }).toBe(true);
      await seedPracticeCaseload(send);
      expect(await send("setPassphrase", { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
      await ended();
      expect(await studentsIn(page)).toBe(10);
      await ended();
      const next = "copper meadow violin thaw";
      // Longer than the background may idle: a request that is being answered keeps it, or is not begun.
      const answer = await send("changePassphrase", { secret: PASSPHRASE, passphrase: next }).catch(() => undefined);
      const opens = async (secret: string): Promise<boolean> => {
        expect(await send("lock", null)).toMatchObject({ ok: true });
        await ended();
        return (await send("unlock", { secret })).ok;
      };
      const isNew = await opens(next);
      expect(await opens(PASSPHRASE)).toBe(!isNew);
      if (answer?.ok) expect(isNew).toBe(true);
      expect(await opens(isNew ? next : PASSPHRASE)).toBe(true);
      expect(await studentsIn(page)).toBe(10);
      const calendar = await pushpin.openCalendar(WEEK);
      await expect.poll(() => pillText(calendar as unknown as AnyPage), { timeout: 20_000 }).toMatch(/\d+ windows/);
    }, 120_000);

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
          type Background = Window & typeof globalThis;
          const { browser } = globalThis as unknown as { browser: { extension: { getBackgroundPage(): Background } } };
          const background = browser.extension.getBackgroundPage();
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
