import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
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

/** Files of the folder in which Chromium keeps an extension's databases (LevelDB), by their names; at least one. */
function filesIn(folder: string, wanted: RegExp): string[] {
  const found = readdirSync(folder)
    .filter((name) => wanted.test(name))
    .map((name) => join(folder, name));
  if (found.length === 0) throw new Error(`no file of ${folder} is called ${wanted}`);
  return found;
}

function change(path: string, work: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  work(bytes);
  writeFileSync(path, bytes);
}

const flipMiddle = (bytes: Buffer): void => {
  const middle = Math.floor(bytes.length / 2);
  bytes[middle]! ^= 16;
};

/** A harm to some files: which they are, and how each is harmed. */
interface DiskHarm {
  files: RegExp;
  harm: (path: string) => void;
}

const HARMS: [string, DiskHarm][] = [
  ["an emptied CURRENT", { files: /^CURRENT$/, harm: (path) => writeFileSync(path, "") }],
  [
    "a garbled MANIFEST",
    {
      files: /^MANIFEST/,
      harm: (path) => change(path, (bytes) => bytes.forEach((byte, at) => (bytes[at] = byte ^ 0x5a))),
    },
  ],
  ["one flipped bit in each file", { files: /\.(log|ldb)$/, harm: (path) => change(path, flipMiddle) }],
  ["a zeroed log", { files: /\.log$/, harm: (path) => change(path, (bytes) => bytes.fill(0)) }],
  ["half a log", { files: /\.log$/, harm: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)) }],
  ["a removed folder", { files: /^(?!LOCK$)/, harm: (path) => rmSync(path) }],
];

/** Does the harm, and proves that it was done: each of the files has other bytes than before, or none. */
function doHarm(folder: string, { files, harm }: DiskHarm): void {
  for (const path of filesIn(folder, files)) {
    const before = readFileSync(path);
    expect(before.length, path).toBeGreaterThan(0);
    harm(path);
    if (existsSync(path)) expect(readFileSync(path).equals(before), path).toBe(false);
  }
  if (readdirSync(folder).every((name) => name === "LOCK")) rmSync(folder, { recursive: true });
}

/** What LevelDB wrote about opening its files. */
const notesIn = (folder: string): string =>
  ["LOG.old", "LOG"]
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("");

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

  /** What is seen after a harm, and what the browser's storage noted when it opened the harmed files. */
  async function seenAfter(harm?: DiskHarm): Promise<{ text: string; isWhole: boolean; noted: string }> {
    const profileDir = mkdtempSync(join(tmpdir(), "pushpin-harmed-"));
    cpSync(sound, profileDir, { recursive: true });
    const folder = join(profileDir, "Default", "IndexedDB", `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
    for (const log of ["LOG", "LOG.old"]) rmSync(join(folder, log), { force: true });
    if (harm) doHarm(folder, harm);
    const pushpin = await launchChromium({ fake, profileDir });
    try {
      const planner = await pushpin.openExtensionPage("planner");
      const send = senderFrom(planner);
      const [loaded, health] = [await send("loadCaseload", null), await send("loadVaultHealth", null)];
      const isSound = health.ok && health.value.damaged.length === 0 && !health.value.missing;
      const isWhole = isSound && loaded.ok && loaded.value.students.length === 10;
      if (!isWhole) await expect.poll(() => textOf(planner), { timeout: 20_000 }).toMatch(SAID);
      return { text: await textOf(planner), isWhole, noted: notesIn(folder) };
    } finally {
      await pushpin.close();
      rmSync(profileDir, { recursive: true, force: true });
    }
  }

  test("without harm all is there", async () => {
    const { isWhole, noted } = await seenAfter();
    expect(isWhole).toBe(true);
    expect(noted).toContain("Recovering log");
  }, 60_000);

  test.each(HARMS)(
    "%s",
    async (_name, harm) => {
      const { text, isWhole, noted } = await seenAfter(harm);
      // The browser opened the harmed files: it says so, and not all of the records came back from them.
      expect(noted).toMatch(/Recovering log|Creating DB/);
      expect(isWhole).toBe(false);
      expect(text).toMatch(/\d+ (students?|classes|class)|can't open|last changes/);
    },
    60_000,
  );
});
