import type { Implementation } from "../../contracts/contract";
import type { pageFrameContract } from "../../contracts/page-frame";
import { fail, ok } from "../../core/result";
import type { DrawnPages } from "../../ports/drawn-pages";
import { done } from "../answer";
import { everyInitials, isMaskedOnPage, maskInitials } from "../privacy/mask-initials";
import type { Ports } from "../ports";
import { listDrawn } from "./list-drawn";

/** Answers the requests of calendar pages and of the frames on them. */
export const pageFrameRequests = {
  announceFrame: async ({ drawnPages }, { key }, { frame }) =>
    frame ? done(drawnPages.announceFrame(frame.tabId, key)) : fail({ code: "not-found" }),
  async admitFrame({ drawnPages }, { key }, { frame }) {
    const isAdmitted = frame && (await drawnPages.admitFrame(frame.tabId, frame.frameId, key));
    return isAdmitted ? ok(null) : fail({ code: "not-found" });
  },
  async loadDrawnWindows(ports, _, { frame }) {
    const drawn = frame ? await ports.drawnPages.drawn(frame.tabId) : [];
    const windows = await listDrawn(ports, drawn);
    if (!(await isMaskedOnPage(ports))) return ok({ windows });
    return ok({ windows: maskInitials(windows, "numbers", await everyInitials(ports)) });
  },
} satisfies Implementation<typeof pageFrameContract, Ports & { drawnPages: DrawnPages }>;
