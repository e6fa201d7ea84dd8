import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startFakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions, testBuildDir } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { walkForStores } from "../workbench/walk";
import { launchChromium, senderFrom } from "./chromium";
import { MONDAY } from "./practice-stage";

/** Width and height of a PNG, in pixels, as its first chunk says (PNG specification, 11.2.2). */
function sizeOf(path: string): [width: number, height: number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.skipIf(!findChromium())(
  "the script takes the stores' pictures of the practice school, each of the size they ask",
  async () => {
    buildTestExtensions(["chrome"]);
    startPracticeWeek(MONDAY);
    const fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
    onTestFinished(() => fake.close());
    const viewport = { width: 1280, height: 800 };
    const browser = await launchChromium({ extensionDir: testBuildDir("chrome"), fake, headless: true, viewport });
    onTestFinished(() => browser.close());
    const planner = await browser.openExtensionPage("planner");
    await seedPracticeCaseload(senderFrom(planner));
    await planner.close();
    const folder = mkdtempSync(join(tmpdir(), "pushpin-store-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const steps = await walkForStores({ browser, fake, monday: MONDAY, folder, isForStores: true });
    expect(steps.filter(({ error }) => error !== undefined)).toEqual([]);
    const sizes = readdirSync(folder)
      .toSorted()
      .map((name) => sizeOf(join(folder, name)));
    expect(sizes).toEqual([...Array.from({ length: 5 }, () => [1280, 800]), [440, 280]]);
  },
  180_000,
);
