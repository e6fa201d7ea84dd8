import type { DateAct } from "../core/booking/need-acts";
import type { VisitAct } from "../core/booking/send-task-acts";

/**
 * Who sends a request: the content script of a calendar page, the frame that this script put on the page for cards and
 * lists, or a page of the extension.
 */
export type Asker = "calendar-page" | "card-frame" | "extension-page";

/**
 * What a frame may ask about, by what it shows.
 * - unknown: of a frame that is not admitted yet
 * - window: the window whose card it shows, which the input names as `windowId`
 * - drawn: the windows that the page has drawn; not from a card, which shows one
 * - account: the account of the page, from the panel; also one that she has not confirmed
 * - visits: any of her visits, from the panel of an account that she has confirmed
 * - window-or-visits: `window` where the input names one, else `visits`
 */
export type FrameScope = "unknown" | "window" | "drawn" | "account" | "visits" | "window-or-visits";

/**
 * What of a page the district's policy has to allow: its calendar and the account that it shows; the calendar only,
 * where the answer itself depends on the account; or nothing, where the answer says only whether a frame is known.
 */
export type PolicyCheck = "account" | "calendar" | "nothing";

/** How a request from a calendar's tab is checked before it is carried out. */
export interface FromPage {
  askers: readonly Asker[];
  policy: PolicyCheck;
  /** Absent where no frame may send it. */
  about?: FrameScope;
  /**
   * True for an input that opens a tab, unless it is refused or the calendar is a connected one. Called with what was
   * sent, before its schema is checked: a request that is refused counts too.
   */
  opensTab: (sent: unknown) => boolean;
}

/** For requests that open no tab, whatever their input. */
export const opensNoTab = (): boolean => false;

/** For the content script of a calendar page. */
export const fromPage = (policy: PolicyCheck): FromPage => ({
  askers: ["calendar-page"],
  policy,
  opensTab: opensNoTab,
});

/** For a frame on a calendar page, and for nobody else. */
export const fromFrame = (about: FrameScope, policy: PolicyCheck): FromPage => ({
  askers: ["card-frame"],
  ...{ about, policy },
  opensTab: opensNoTab,
});

/**
 * For everything that shows a window's card, or what needs her: a frame on a calendar page, and pages of the extension.
 */
export const fromCards = (about: FrameScope, opensTab: FromPage["opensTab"]): FromPage => ({
  askers: ["card-frame", "extension-page"],
  policy: "account",
  ...{ about, opensTab },
});

/** For requests of which some acts open a tab. */
export const opensTabOn =
  (...acts: readonly (DateAct | VisitAct)[]): FromPage["opensTab"] =>
  (sent) =>
    acts.some((act) => act === (sent as { act?: unknown } | null)?.act);
