import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { launchChromium, senderFrom } from "../e2e/chromium";
import { startFakeCalendar } from "../fake-calendar/server";
import { buildTestExtensions, testBuildDir } from "../workbench/build-test";
import {
  practiceEvents,
  practiceMonday,
  seedPracticeCaseload,
  startPracticeWeek,
  weekPath,
} from "../workbench/practice-week";

const ROUNDS = 25;
const PEER_BUTTON = "peer-button";

/** An extension that puts a new frame with an empty page of its own beside a button, each time that it is pressed. */
function framingExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "pushpin-framing-"));
  const files = {
    "manifest.json": JSON.stringify({
      manifest_version: 3,
      name: "framing peer",
      version: "1",
      content_scripts: [{ matches: ["https://calendar.google.com/*"], js: ["content.js"] }],
      web_accessible_resources: [{ resources: ["frame.html"], matches: ["https://calendar.google.com/*"] }],
    }),
    "frame.html": `<!doctype html><button>Empty</button><script src="frame.js"></script>`,
    "frame.js": `requestAnimationFrame(() => parent.postMessage({ peerShownMs: performance.timeOrigin + performance.now() }, "*"));`,
    "content.js": `
      const button = document.createElement("button");
      button.id = "${PEER_BUTTON}";
      button.style.cssText = "position:fixed;left:0;bottom:0;z-index:2147483647";
      button.append("peer");
      document.body.append(button);
      button.addEventListener("click", () => {
        const frame = document.createElement("iframe");
        frame.style.cssText = "position:fixed;left:100px;bottom:0;z-index:2147483647";
        frame.src = chrome.runtime.getURL("frame.html");
        document.body.append(frame);
      });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

interface Clock {
  peerShownMs: number | undefined;
}

/** Notes in the page when the peer's frame is shown. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const clock = window as unknown as Clock;
    addEventListener("message", ({ data }) => {
      const { peerShownMs } = (data ?? {}) as Partial<Clock>;
      if (typeof peerShownMs === "number") clock.peerShownMs = peerShownMs;
    });
  });
}

/** Presses with the mouse, and says when: on the clock of the machine, in ms. The page hears no press on our pins. */
async function press(page: Page, target: Locator): Promise<number> {
  await target.hover();
  const pressedMs = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.mouse.down();
  await page.mouse.up();
  return pressedMs;
}

/** Finds the preloaded frame of cards: the page of the extension that shows nothing yet. */
async function findCardFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('[data-pushpin-host="card"] iframe').elementHandle();
  return (await handle.contentFrame())!;
}

/** When the card with its button to book is drawn, in the frame's next picture; on the clock of the machine, in ms. */
async function cardShownMs(frame: Frame): Promise<number> {
  const shown = await frame.waitForFunction(
    () => document.querySelector(".primary") !== null && performance.timeOrigin + performance.now(),
    undefined,
    { polling: "raf" },
  );
  return (await shown.jsonValue()) as number;
}

async function openOnce(page: Page, frame: Frame, round: number): Promise<number> {
  const shown = cardShownMs(frame);
  const pins = page.locator('[data-pushpin-host="day"] .pin');
  const pressedMs = await press(page, pins.nth(round % 3));
  const ms = (await shown) - pressedMs;
  await page.keyboard.press("Escape");
  // By the clock: a hidden frame draws no pictures.
  await frame.waitForFunction(() => !document.querySelector(".primary"), undefined, { polling: 20 });
  return ms;
}

async function openPeer(page: Page): Promise<number> {
  await page.evaluate(() => ((window as unknown as Clock).peerShownMs = undefined));
  const pressedMs = await press(page, page.locator(`#${PEER_BUTTON}`));
  await page.waitForFunction(() => (window as unknown as Clock).peerShownMs !== undefined);
  const shown = await page.evaluate(() => (window as unknown as Clock).peerShownMs!);
  const ms = shown - pressedMs;
  await page.evaluate(() => document.querySelector("body > iframe:last-of-type")?.remove());
  return ms;
}

const at = (sorted: readonly number[], share: number): string =>
  sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(0);

/** Prints how long a card takes to open on a warm page, beside a new frame with an empty page of an extension. */
export async function runCardBench(): Promise<void> {
  buildTestExtensions(["chrome"]);
  const monday = practiceMonday(Date.now());
  startPracticeWeek(monday);
  const fake = await startFakeCalendar({ events: practiceEvents(monday) });
  const browser = await launchChromium({ fake, extensionDir: testBuildDir("chrome"), besides: [framingExtension()] });
  try {
    const popup = await browser.openExtensionPage("popup");
    await seedPracticeCaseload(senderFrom(popup));
    await popup.close();
    const page = await browser.openCalendar(weekPath(monday));
    await page.locator('[data-pushpin-host="day"] .pin').nth(2).waitFor();
    await watchPage(page);
    const frame = await findCardFrame(page);
    const ours: number[] = [];
    const peers: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await openOnce(page, frame, round));
      peers.push(await openPeer(page));
    }
    const [card, empty] = [ours, peers].map((all) => all.toSorted((a, b) => a - b));
    console.log(
      `From the press to the painted card with its buttons, ms, of ${ROUNDS} openings in turn with the peer's:`,
    );
    for (const [name, sorted] of [
      ["card", card!],
      ["a new frame with an empty page", empty!],
    ] as const)
      console.log(
        `  ${name.padEnd(32)} median ${at(sorted, 0.5)}, 9 of 10 within ${at(sorted, 0.9)}, first ${(name === "card" ? ours : peers)[0]!.toFixed(0)}`,
      );
  } finally {
    await browser.close();
    await fake.close();
  }
}
