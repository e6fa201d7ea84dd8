import type { Page } from "playwright-core";
import { HOLD_MS } from "../../lib/services/sending/book-in-turn";
import { launchChromium, senderFrom, type PushpinChromium } from "../e2e/chromium";
import { startFakeCalendar, type ConnectedAccount } from "../fake-calendar/server";
import { buildTestExtensions } from "../workbench/build-test";
import { bookIntoOwn, connectButton, signInBy, VENDORS } from "../workbench/connect-account";
import {
  practiceEvents,
  practiceMonday,
  seedPracticeCaseload,
  startPracticeWeek,
  weekPath,
} from "../workbench/practice-week";

const ROUNDS = 5;
const STORED_WITHIN_MS = 30_000;

/** The next event that the calendar's server stores: what was asked, and when it was stored, ms of this process. */
interface Stored {
  atMs: number;
  path: string;
  body: unknown;
}

function nextStored(account: ConnectedAccount): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("Nothing was stored in time.")), STORED_WITHIN_MS);
    account.comeBetween(async (request, answer) => {
      const answered = answer();
      if (account.isStoring(request) && answered.status < 300) {
        clearTimeout(late);
        resolve({ atMs: performance.now(), path: request.path, body: request.body });
      }
      return Promise.resolve(answered);
    });
  });
}

const pinOf = (page: Page, windowId: string) =>
  page.locator('[data-pushpin-host="day"]').locator(`.pin[data-window="${windowId}"]`);
const cardOf = (page: Page) => page.frameLocator('[data-pushpin-host="card"] iframe').getByRole("dialog");

/** Books the week's next free window with the mouse. @returns what was stored, and ms from the press until then */
async function bookOnce(
  { browser, account, page }: { browser: PushpinChromium; account: ConnectedAccount; page: Page },
  date: string,
): Promise<Stored & { ms: number }> {
  const { windows } = await browser.ask("loadSuggestions", { date });
  const free = windows.find(({ state }) => state === "suggested");
  if (!free) throw new Error("No window of the practice week is free any more.");
  await page.keyboard.press("Escape");
  await pinOf(page, free.id).click();
  const button = cardOf(page).getByRole("button", { name: /^Book/ }).first();
  await button.hover();
  const stored = nextStored(account);
  const pressedMs = performance.now();
  await page.mouse.down();
  await page.mouse.up();
  const { atMs, ...what } = await stored.catch(async (error: Error) => {
    throw new Error(`${error.message} The card says: ${await cardOf(page).textContent()}`, { cause: error });
  });
  // The card says it, so that the next round begins at rest.
  await cardOf(page)
    .getByText(/^In the calendar/)
    .waitFor()
    .catch(async (error: Error) => {
      throw new Error(`The card says: ${await cardOf(page).textContent()}`, { cause: error });
    });
  return { ...what, atMs, ms: atMs - pressedMs };
}

/** Sends the same event once more, without Pushpin: one call of the interface, from a page of the same browser. */
async function callOnce(planner: Page, account: ConnectedAccount, { path, body }: Stored): Promise<number> {
  const token = [...account.api.granted.keys()].at(-1)!;
  const event = { ...(body as object), id: `peer${crypto.randomUUID().replaceAll(/[^0-9a-v]/g, "")}` };
  const stored = nextStored(account);
  const askedMs = performance.now();
  await planner.evaluate(
    async ([url, authorization, text]) =>
      void (await fetch(url, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: text,
      })),
    [`https://www.googleapis.com/calendar/v3${path}`, `Bearer ${token}`, JSON.stringify(event)] as const,
  );
  return (await stored).atMs - askedMs;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/**
 * Prints how long one click in the built extension takes until the calendar's server has the event, without the seconds
 * in which it is held, beside one raw call of the same interface.
 */
export async function runOneClickBench(): Promise<void> {
  buildTestExtensions(["chrome"]);
  const monday = practiceMonday(Date.now());
  startPracticeWeek(monday);
  const fake = await startFakeCalendar({ events: practiceEvents(monday), connectable: "google" });
  const browser = await launchChromium({ fake, granted: VENDORS.google.hosts });
  try {
    const popup = await browser.openExtensionPage("popup");
    await seedPracticeCaseload(senderFrom(popup));
    await popup.close();
    const planner = await browser.openExtensionPage("planner");
    await signInBy(browser, planner, connectButton("google"));
    await bookIntoOwn(browser);
    const page = await browser.openCalendar(weekPath(monday));
    await page.bringToFront();
    await page.locator('[data-pushpin-host="day"] .pin').first().waitFor();
    const account = fake.account!;
    const ours: number[] = [];
    const peers: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const stored = await bookOnce({ browser, account, page }, monday);
      ours.push(stored.ms - HOLD_MS);
      peers.push(await callOnce(planner, account, stored));
      console.log(`  visit ${round + 1} of ${ROUNDS} is stored`);
    }
    const [click, call] = [median(ours), median(peers)];
    console.log(`One click in the built extension, of ${ROUNDS} visits in turn with the raw call:`);
    console.log(`  held, so that Undo mails nobody: ${HOLD_MS} ms`);
    console.log(
      `  click to event stored, without that: median ${click.toFixed(0)} ms, most ${Math.max(...ours).toFixed(0)} ms`,
    );
    console.log(`  raw call to event stored: median ${call.toFixed(0)} ms, most ${Math.max(...peers).toFixed(0)} ms`);
    console.log(`  ratio click / raw call ${(click / call).toFixed(1)}`);
  } finally {
    await browser.close();
    await fake.close();
  }
}
