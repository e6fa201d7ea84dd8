import type { FeedProblem } from "../core/feeds/feed-problem";

/** What a server said of the version it sent; it is sent back to ask whether there is a newer one (RFC 9110, 13.1). */
export interface FeedValidators {
  etag?: string;
  lastModified?: string;
}

/** How a server answered. */
export type FeedAnswer =
  | { state: "read"; bytes: Uint8Array; validators: FeedValidators }
  /** The validators still belong to the newest version. */
  | { state: "unchanged" }
  /** `retryAfterMs`: how long the server asks us to wait before the next request, ms. */
  | { state: "failed"; problem: FeedProblem; retryAfterMs?: number };

/** Reads a published calendar from its address. */
export interface FeedReader {
  /**
   * @param url https address; whoever knows it can read the calendar, so it never appears in a log or an error
   * @param validators of the stored version; {} when there is none
   * @returns the calendar or the problem; never rejects
   */
  read(url: string, validators: FeedValidators): Promise<FeedAnswer>;
}
