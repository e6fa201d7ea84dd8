import type { PageFacts, PageRest } from "../../lib/core/schedule/page-facts";
import { waitFor } from "../../lib/core/schedule/patience";
import { interpretPage } from "../../lib/page/interpret-page";
import { PRACTICE_ZONE } from "../workbench/practice-week";
import type { Page } from "playwright-core";
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";

/**
 * Collects what content scripts report to the background, in one of the extension's own pages, and reads it as the
 * background does: what may still be loading is passed over.
 */
export async function listenToReadings(listener: Page): Promise<{ next(): Promise<CalendarReading> }> {
  await listener.evaluate(() => {
    interface Message {
      pushpin?: string;
      input?: unknown;
    }
    interface ChromeApi {
      runtime: { onMessage: { addListener(callback: (message: Message) => void): void } };
    }
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    (globalThis as unknown as { chrome: ChromeApi }).chrome.runtime.onMessage.addListener((message) => {
      if (message.pushpin === "weekRead") heard.push({ ...(message.input as object), nowMs: Date.now() });
    });
  });
  return {
    /** The next believed reading that no one took yet. */
    async next() {
      for (;;) {
        await listener.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0, undefined, {
          timeout: 15_000,
        });
        const { factsText, rest, nowMs } = (await listener.evaluate(() =>
          (window as unknown as { heard: unknown[] }).heard.shift(),
        )) as { factsText: string; rest: PageRest; nowMs: number };
        const facts = JSON.parse(factsText) as PageFacts;
        const reading = interpretPage(facts, { nowMs, browserZone: PRACTICE_ZONE, emptyForMs: rest.emptyForMs });
        if (waitFor(reading, rest) === 0) return reading;
      }
    },
  };
}
