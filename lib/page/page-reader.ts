import { FactsCache, type ParseFacts } from "../page-facts/facts-cache";
import type { Clock } from "../ports/clock";
import type { PageReader } from "../ports/page-reader";
import { interpretPage } from "./interpret-page";
import { settleWaitMs } from "./settle-wait";
import { summariseReading } from "./summarise-reading";

/** Makes a reader that interprets pages at the time of `clock` and caches the last facts of each page. */
export function pageReader(clock: Clock, parse: ParseFacts): PageReader {
  const cache = new FactsCache(parse);
  return {
    forget: () => cache.forget(),
    read(page, { rest, ...message }) {
      const taken = cache.take(page, message);
      if ("isForgotten" in taken) return { state: "forgotten" };
      if (!taken.ok) return { state: "invalid", where: taken.failure };
      const environment = { nowMs: clock.nowMs(), browserZone: clock.zone(), emptyForMs: rest.emptyForMs };
      const facts = taken.value;
      const reading = interpretPage(facts, environment);
      const waitMs = settleWaitMs(reading, rest);
      if (waitMs > 0) return { state: "loading", waitMs };
      const address = facts.vendor === "google" ? facts.account : undefined;
      const look = summariseReading(facts, reading);
      return { state: "read", reading, look, ...(address === undefined ? {} : { address }) };
    },
  };
}
