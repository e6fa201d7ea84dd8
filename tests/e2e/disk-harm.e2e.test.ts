import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { textOf } from "./both-browsers";
import { launchChromium, senderFrom } from "./chromium";
import { MONDAY } from "./practice-stage";

/** Files of the folder in which Chromium keeps an extension's databases (LevelDB), by the end of their names. */
const filesIn = (folder: string, wanted: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => wanted.test(name))
    .map((name) => join(folder, name));

function change(path: string, work: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  work(bytes);
  writeFileSync(path, bytes);
}

const flipMiddle = (bytes: Buffer): void => {
  const middle = Math.floor(bytes.length / 2);
  bytes[middle]! ^= 16;
};

const HARMS: [string, (folder: string) => void][] = [
  ["an emptied CURRENT", (folder) => writeFileSync(join(folder, "CURRENT"), "")],
  [
    "a garbled MANIFEST",
    (folder) =>
      filesIn(folder, /^MANIFEST/).forEach((path) =>
        change(path, (bytes) => bytes.forEach((byte, at) => (bytes[at] = byte ^ 0x5a))),
      ),
  ],
  [
    "one flipped bit in each file",
    (folder) => filesIn(folder, /\.(log|ldb)$/).forEach((path) => change(path, flipMiddle)),
  ],
  ["a zeroed log", (folder) => filesIn(folder, /\.log$/).forEach((path) => change(path, (bytes) => bytes.fill(0)))],
  [
    "half a log",
    (folder) => filesIn(folder, /\.log$/).forEach((path) => truncateSync(path, Math.floor(statSync(path).size / 2))),
  ],
  ["a removed folder", (folder) => rmSync(folder, { recursive: true })],
];

const SAID =
  /records on this device (are gone|can't be opened)|stored records (are gone|can't be read)|lost Pushpin's last changes|can't open Pushpin's storage/;

describe.skipIf(!findChromium())("harm to the files of a profile is never an empty Pushpin without a word", () => {
  let fake: FakeCalendar;
  let sound: string;
  let extensionId: string;

  beforeAll(async () => {
    buildTestExtensions(["chrome"]);
    startPracticeWeek(MONDAY);
    sound = mkdtempSync(join(tmpdir(), "pushpin-sound-"));
    fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
    const pushpin = await launchChromium({ fake, profileDir: sound });
    ({ extensionId } = pushpin);
    await seedPracticeCaseload(senderFrom(await pushpin.openExtensionPage("planner")));
    await pushpin.close();
  }, 120_000);
  afterAll(async () => {
    await fake?.close();
    rmSync(sound, { recursive: true, force: true });
  });

  async function seenAfter(harm: (folder: string) => void): Promise<{ text: string; isWhole: boolean }> {
    const profileDir = mkdtempSync(join(tmpdir(), "pushpin-harmed-"));
    cpSync(sound, profileDir, { recursive: true });
    harm(join(profileDir, "Default", "IndexedDB", `chrome-extension_${extensionId}_0.indexeddb.leveldb`));
    const pushpin = await launchChromium({ fake, profileDir });
    try {
      const planner = await pushpin.openExtensionPage("planner");
      const send = senderFrom(planner);
      const [loaded, health] = [await send("loadCaseload", null), await send("loadVaultHealth", null)];
      const isSound = health.ok && health.value.damaged.length === 0 && !health.value.missing;
      const isWhole = isSound && loaded.ok && loaded.value.students.length === 10;
      if (!isWhole) await expect.poll(() => textOf(planner), { timeout: 20_000 }).toMatch(SAID);
      return { text: await textOf(planner), isWhole };
    } finally {
      await pushpin.close();
      rmSync(profileDir, { recursive: true, force: true });
    }
  }

  test("without harm all is there", async () => {
    expect((await seenAfter(() => undefined)).isWhole).toBe(true);
  }, 60_000);

  test.each(HARMS)(
    "%s",
    async (name, harm) => {
      const { text, isWhole } = await seenAfter(harm);
      if (name === "a removed folder" || name === "an emptied CURRENT") expect(isWhole).toBe(false);
      if (!isWhole) expect(text).toMatch(/\d+ (students?|classes|class)|can't open|last changes/);
    },
    60_000,
  );
});
