import type { Frame, Implementation } from "../../contracts/contract";
import type { pageFrameContract } from "../../contracts/page-frame";
import { isAccountAllowed } from "../../core/policy/district-policy";
import { fail, ok } from "../../core/result";
import type { DrawnPages } from "../../ports/drawn-pages";
import { done } from "../answer";
import { everyInitials, isMaskedOnPage, maskInitials } from "../privacy/mask-initials";
import type { Ports } from "../ports";
import { listDrawn } from "./list-drawn";

/**
 * The drawn windows that a frame lists: those behind its count, or for the panel all. None once the district no longer
 * allows the account that the page shows.
 */
async function listedIn({ tabId, frameId }: Frame, { drawnPages, policy }: Ports & { drawnPages: DrawnPages }) {
  const district = await policy?.read();
  const shown = district && (await drawnPages.account(tabId));
  if (!isAccountAllowed(district?.policy ?? {}, shown?.address)) return [];
  const shows = await drawnPages.shownIn(tabId, frameId);
  const drawn = await drawnPages.drawn(tabId);
  if (shows?.what === "list") return drawn.filter(({ id }) => shows.windowIds.includes(id));
  return shows?.what === "panel" ? drawn : [];
}

/** Answers the requests of calendar pages and of the frames on them. */
export const pageFrameRequests = {
  announceFrame: async ({ drawnPages }, { key }, { frame }) =>
    frame ? done(drawnPages.announceFrame(frame.tabId, key)) : fail({ code: "not-found" }),
  async admitFrame({ drawnPages }, { key }, { frame }) {
    const isAdmitted = frame && (await drawnPages.admitFrame(frame.tabId, frame.frameId, key));
    return isAdmitted ? ok(null) : fail({ code: "not-found" });
  },
  async showInFrame({ drawnPages }, { key, shows }, { frame }) {
    const isShown = frame && (await drawnPages.showInFrame(frame.tabId, key, shows));
    return isShown ? ok(null) : fail({ code: "not-found" });
  },
  async loadDrawnWindows(ports, _, { frame }) {
    const windows = await listDrawn(ports, frame ? await listedIn(frame, ports) : []);
    if (!(await isMaskedOnPage(ports))) return ok({ windows });
    return ok({ windows: maskInitials(windows, "numbers", await everyInitials(ports)) });
  },
} satisfies Implementation<typeof pageFrameContract, Ports & { drawnPages: DrawnPages }>;
