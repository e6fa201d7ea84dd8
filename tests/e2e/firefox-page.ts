import type { Page } from "puppeteer-core";
import { expect } from "vitest";

export const PINS = '[data-pushpin-host="day"]';

/** What is drawn, as its buttons are named. Runs inside the page. */
export function pinNames(): string[] {
  return [...document.querySelectorAll('[data-pushpin-host="day"]')].flatMap((host) =>
    [...host.shadowRoot!.querySelectorAll(".pin")].map((pin) => pin.getAttribute("aria-label") ?? ""),
  );
}

/** True while a whole card is shown. Firefox lets a driver neither find nor read a frame of an extension on a page. */
export function isCardShown(): boolean {
  const frame = document.querySelector('[data-pushpin-host="card"]')?.shadowRoot?.querySelector("iframe");
  // A card that is still loading is lower than 200 px, and has no Book yet.
  return frame !== null && frame !== undefined && "shown" in frame.dataset && frame.clientHeight > 200;
}

/** Opens a card by the keyboard. */
export async function openCard(page: Page): Promise<void> {
  await page.waitForSelector(PINS, { timeout: 20_000 });
  await expect.poll(() => page.evaluate(pinNames)).not.toEqual([]);
  await page.bringToFront();
  await page.evaluate(() =>
    document.querySelector('[data-pushpin-host="day"]')!.shadowRoot!.querySelector<HTMLElement>(".pin")!.focus(),
  );
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(isCardShown)).toBe(true);
}
