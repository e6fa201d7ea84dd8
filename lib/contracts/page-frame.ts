import * as z from "zod/mini";
import { command, job, query } from "./contract";
import { id, nothing } from "./fields";
import { fromFrame, fromPage } from "./from-page";
import type { DrawnWindow } from "./overlay-week";

/** A random text that only the content script and the frame that it made know. */
const key = z.string().check(z.minLength(16), z.maxLength(64));

/** Bound for the windows behind one count: more than a day ever has. */
const MAX_LISTED = 200;
const shows = z.union([
  z.strictObject({ what: z.literal("card"), windowId: id }),
  z.strictObject({ what: z.literal("list"), windowIds: z.array(id).check(z.maxLength(MAX_LISTED)) }),
  z.strictObject({ what: z.literal("panel") }),
]);

/** Requests by which a calendar page's frames are admitted, and load what they show. */
export const pageFrameContract = {
  /** Announces a frame that the content script has put on its page. The page's own scripts can't send this. */
  announceFrame: command(z.strictObject({ key }), fromPage("nothing")).answers<null>(),
  /** Admits the sending frame if the content script of its tab has announced it; else fails with `not-found`. */
  admitFrame: command(z.strictObject({ key }), fromFrame("unknown", "nothing")).answers<null>(),
  /**
   * Sets what an admitted frame shows from now on and may therefore ask about; null for nothing. Sent when she has
   * opened it by a press. Fails with `not-found` for a window that the page has not drawn and the frame's card does not
   * offer. A job, since it changes no record and a card must not wait for a write.
   */
  showInFrame: job(z.strictObject({ key, shows: z.nullable(shows) }), fromPage("nothing")).answers<null>(),
  /** Loads, with the students' initials, the drawn windows that the frame lists: all of them for the panel. */
  loadDrawnWindows: query(nothing, fromFrame("drawn", "calendar")).answers<{ windows: DrawnWindow[] }>({
    log: "records-shown",
    hidesInitials: true,
  }),
};
