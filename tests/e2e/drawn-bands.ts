import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { dateKey } from "../fake-calendar/fake-event";

/** How far a band may stand from where the page's own events of that time stand. */
const TOLERANCE_PX = 1.5;

interface Expected {
  id: string;
  key: number;
  startMinute: number;
  endMinute: number;
  name: string;
}

/**
 * Waits until every window stands exactly once in its day's column, at the height of its minutes, and nothing else
 * does. The height of an hour is that of the page's own column, so density and zoom are the page's word.
 */
export async function expectDrawn(page: Page, windows: readonly DrawnWindow[]): Promise<void> {
  const expected = windows.map(({ id, date, startMinute, endMinute, routineTitle }) => {
    return { id, key: dateKey(date), startMinute, endMinute, name: `${date} ${routineTitle}` };
  });
  await expect.poll(() => misplaced(page, expected), { timeout: 20_000 }).toEqual([]);
}

/** What is wrong with the bands and pins on the page, in words; empty when all stand well. */
export function misplaced(page: Page, expected: readonly Expected[]): Promise<string[]> {
  return page.evaluate(
    ({ expected, tolerance }) => {
      const hosts = [...document.querySelectorAll('[data-pushpin-host="day"]')];
      const all = (selector: string): HTMLElement[] =>
        hosts.flatMap((host) => [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)]);
      const problems: string[] = [];
      const bands = all(".band");
      const pins = all(".pin");
      for (const { id, key, startMinute, endMinute, name } of expected) {
        const own = bands.filter((band) => band.dataset["window"] === id);
        const ownPins = pins.filter((pin) => pin.dataset["window"] === id);
        if (own.length !== 1 || ownPins.length !== 1) {
          problems.push(`${name}: ${own.length} bands, ${ownPins.length} pins`);
          continue;
        }
        const columns = [...document.querySelectorAll<HTMLElement>(`[role=gridcell][data-datekey="${key}"]`)];
        const column = columns.at(-1);
        if (!column) {
          problems.push(`${name}: no column`);
          continue;
        }
        const box = column.getBoundingClientRect();
        const band = own[0]!.getBoundingClientRect();
        const pxPerMinute = box.height / 1440;
        const off = {
          top: band.top - (box.top + startMinute * pxPerMinute),
          bottom: band.bottom - (box.top + endMinute * pxPerMinute),
          left: Math.min(0, band.left - box.left),
          right: Math.max(0, band.right - box.right),
        };
        for (const [side, px] of Object.entries(off)) {
          if (Math.abs(px) > tolerance) problems.push(`${name}: ${side} off by ${px.toFixed(1)} px`);
        }
        const pin = ownPins[0]!.getBoundingClientRect();
        if (pin.left < box.left - tolerance || pin.right > box.right + tolerance) problems.push(`${name}: pin outside`);
      }
      if (bands.length !== expected.length) problems.push(`${bands.length} bands for ${expected.length} windows`);
      return problems;
    },
    { expected: [...expected], tolerance: TOLERANCE_PX },
  );
}
