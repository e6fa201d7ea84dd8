import type { PageRest } from "../../lib/page-facts/page-facts";
import { settleWaitMs } from "../../lib/page/settle-wait";
import { parseFacts } from "../../lib/contracts/facts";
import { FactsCache } from "../../lib/page-facts/facts-cache";
import type { FactsMessage } from "../../lib/page-facts/facts-writer";
import type { Frame } from "../../lib/contracts/contract";
import { interpretPage } from "../../lib/page/interpret-page";
import { PRACTICE_ZONE } from "../clock/suite-day";
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
    interface Sender {
      tab?: { id?: number };
      frameId?: number;
    }
    interface ChromeApi {
      runtime: { onMessage: { addListener(callback: (message: Message, sender: Sender) => void): void } };
    }
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    (globalThis as unknown as { chrome: ChromeApi }).chrome.runtime.onMessage.addListener(
      (message, { tab, frameId }) => {
        const frame = { tabId: tab?.id ?? 0, frameId: frameId ?? 0 };
        if (message.pushpin === "readWeek") heard.push({ input: message.input, frame, nowMs: Date.now() });
      },
    );
  });
  const cache = new FactsCache(parseFacts);
  return {
    /** The next believed reading that no one took yet. */
    async next() {
      for (;;) {
        await listener.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0, undefined, {
          timeout: 15_000,
        });
        const { input, frame, nowMs } = (await listener.evaluate(() =>
          (window as unknown as { heard: unknown[] }).heard.shift(),
        )) as { input: FactsMessage & { rest: PageRest }; frame: Frame; nowMs: number };
        const taken = cache.take(`${frame.tabId} ${frame.frameId}`, input);
        if (!("value" in taken)) continue;
        const [{ value: facts }, { rest }] = [taken, input];
        const reading = interpretPage(facts, { nowMs, browserZone: PRACTICE_ZONE, emptyForMs: rest.emptyForMs });
        if (settleWaitMs(reading, rest) === 0) return reading;
      }
    },
  };
}
