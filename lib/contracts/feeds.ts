import * as z from "zod/mini";
import type { FeedPreview } from "../core/feeds/schedule-subscription";
import { command, job, type InputOf } from "./contract";
import { id, ofClass, text } from "./fields";

/** Requests for a class's feed: its schedule, read from an address. */
export const feedsContract = {
  /** Reads the address and shows what subscribing would bring; saves nothing. */
  previewFeed: job(z.strictObject({ classId: id, address: text })).answers<FeedPreview>({ log: "records-shown" }),
  /**
   * Subscribes the class to this address.
   * `askedHost`: permission for the host was requested for this feed, and must be given up when the feed ends.
   */
  subscribeFeed: job(z.strictObject({ classId: id, address: text, askedHost: z.boolean() })).answers<null>(),
  refreshFeed: job(ofClass).answers<{ isChanged: boolean }>({ log: null }),
  /** Forgets the address; the schedule stays as it was last read. */
  stopFeed: command(ofClass).answers<null>(),
  /** Notes that she has seen the changes of the last refreshes. */
  markFeedChangesSeen: command(ofClass).answers<null>(),
};

/** A class and the address of its feed, as typed. */
export type FeedChoice = InputOf<(typeof feedsContract)["previewFeed"]>;
