import type { ReadingSummary } from "../core/health/reading-summary";
import type { CalendarReading } from "../core/schedule/calendar-reading";
import type { FactsMessage } from "../page-facts/facts-writer";
import type { PageRest } from "../page-facts/page-facts";

/** What a content script sends of its calendar page. */
export type SentPage = FactsMessage & { rest: PageRest };

/**
 * How the reading went. read: the page had settled; `address` is that of the signed-in account, where the page shows it
 * · loading: the page has to stay unchanged for `waitMs` more · forgotten: the message builds on facts that are no
 * longer cached · invalid: the message's shape is wrong at `where`.
 */
export type PageReading =
  | { state: "read"; reading: CalendarReading; look: ReadingSummary; address?: string }
  | { state: "loading"; waitMs: number }
  | { state: "forgotten" }
  | { state: "invalid"; where: string };

/** Interprets what the content scripts of calendar pages send. */
export interface PageReader {
  /** @param page which page sent it: facts are cached for each page */
  read(page: string, sent: SentPage): PageReading;
  /** Drops what pages have sent; each sends all of it again. */
  forget(): void;
}
