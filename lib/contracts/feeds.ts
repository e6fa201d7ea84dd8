import * as z from "zod/mini";
import type { FeedPreview } from "../core/feeds/schedule-subscription";
import { command, job, type InputOf } from "./contract";
import { id, ofClass, text } from "./fields";

/** A class's schedule that is read from an address. */
export const feedsContract = {
  /** What subscribing would bring; nothing is kept of it. */
  tryFeed: job(z.strictObject({ classId: id, address: text })).answers<FeedPreview>(),
  /**
   * Reads the schedule from this address from now on.
   * `askedHost`: the browser was asked for the host's permission for this, and it shall be given back in the end.
   */
  subscribeFeed: job(z.strictObject({ classId: id, address: text, askedHost: z.boolean() })).answers<null>(),
  refreshFeed: job(ofClass).answers<{ isChanged: boolean }>(),
  /** Forgets the address; the schedule stays as it was last read. */
  stopFeed: command(ofClass).answers<null>(),
  /** She has looked at what the refreshes brought. */
  seeFeedChanges: command(ofClass).answers<null>(),
};

/** A class and the address of its calendar, as it was typed. */
export type FeedWanted = InputOf<(typeof feedsContract)["tryFeed"]>;
