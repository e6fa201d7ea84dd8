import * as z from "zod/mini";
import { command, query } from "./contract";
import { nothing } from "./fields";
import type { DrawnWindow } from "./overlay-week";

/** A random text that only the content script and the frame that it made know. */
const key = z.string().check(z.minLength(16), z.maxLength(64));

/** Requests by which a calendar page's frames are admitted, and load what they show. */
export const pageFrameContract = {
  /** Announces a frame that the content script has put on its page. The page's own scripts can't send this. */
  announceFrame: command(z.strictObject({ key }), ["calendar-page"]).answers<null>(),
  /** Admits the sending frame if the content script of its tab has announced it; else fails with `not-found`. */
  admitFrame: command(z.strictObject({ key }), ["card-frame"]).answers<null>(),
  /** Lists, with the students' initials, the windows that the calendar page around the frame has drawn last. */
  loadDrawnWindows: query(nothing, ["card-frame"]).answers<{ windows: DrawnWindow[] }>(),
};
