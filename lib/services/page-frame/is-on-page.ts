import type { Frame } from "../../contracts/contract";

/** True for a request from a frame on a calendar page; the extension's own pages in tabs are top frames. */
export const isOnPage = (frame: Frame | undefined): boolean => frame !== undefined && frame.frameId !== 0;
