import type { FeedProblem } from "../core/feeds/feed-problem";

/** What a server said of the version it sent, to ask it later whether there is a newer one (RFC 9110, 13.1). */
export interface FeedValidators {
  etag?: string;
  lastModified?: string;
}

export type FeedAnswer =
  | { state: "read"; bytes: Uint8Array; validators: FeedValidators }
  /** The version that the validators are of is still the newest one. */
  | { state: "unchanged" }
  /** `retryAfterMs`: how long the server wants not to be asked. */
  | { state: "failed"; problem: FeedProblem; retryAfterMs?: number };

/** Reads a published calendar from where it lies. */
export interface FeedReader {
  /**
   * @param url https address; whoever knows it reads the calendar: it stands in no log and no error
   * @param validators of the version that is at hand; {} when there is none
   * @returns never rejects
   */
  read(url: string, validators: FeedValidators): Promise<FeedAnswer>;
}
