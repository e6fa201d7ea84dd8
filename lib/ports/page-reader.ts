import type { ReadingLook } from "../core/health/reading-look";
import type { CalendarReading } from "../core/schedule/calendar-reading";
import type { FactsMessage } from "../page-facts/facts-writer";
import type { PageRest } from "../page-facts/page-facts";

/** What a content script sends of its calendar page. */
export type SentPage = FactsMessage & { rest: PageRest };

/**
 * What became of it: read · not believed before it has stood as it is for that much longer · built upon facts that are
 * not kept any more · not as it must be, at that place.
 */
export type PageReading =
  | { state: "read"; reading: CalendarReading; look: ReadingLook }
  | { state: "loading"; waitMs: number }
  | { state: "forgotten" }
  | { state: "invalid"; where: string };

/** Reads calendar pages out of what their content scripts send. */
export interface PageReader {
  /** @param page which page sent it: each has facts of its own that are built upon */
  read(page: string, sent: SentPage): PageReading;
}
