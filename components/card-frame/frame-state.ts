import type { FramePage, FrameSubject } from "../../lib/contracts/frame-messages";
import type { Failure } from "../../lib/contracts/failure";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { Input } from "../../lib/contracts/requests";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { ForTerm } from "../../lib/core/booking/term";
import type { Result } from "../../lib/core/result";
import type { CardAct } from "../window-card/card-state";

type Answered<T> = Result<T, Failure>;

/** A request of the panel. */
export type PanelRequest =
  | { name: "confirmShownAccount" }
  | { name: "actOnDate"; input: Input<"actOnDate"> }
  | { name: "actOnVisit"; input: Pick<Input<"actOnVisit">, "visitId" | "act"> };

/** Her press of a button that books or changes something. */
export type Press =
  { on: "card"; act: CardAct; forTerm?: ForTerm | undefined } | { on: "panel"; request: PanelRequest };

/** What the frame shows as a value, but for the open card, which has a state of its own. */
export interface FrameState {
  page: FramePage;
  /** Why the last request for the windows failed; undefined once they came, or once the page says what is wrong. */
  problem?: FramePage["status"] | undefined;
  subject?: FrameSubject | undefined;
  /** Number of the subject, counted on when what was loaded about it is dropped; answers for others are ignored. */
  loading: number;
  /** Number of the open card, counted on when another opens or it closes. */
  card: number;
  /** Undefined until they are loaded. */
  windows?: readonly DrawnWindow[] | undefined;
  /** Dates of visits that need her; undefined until they are known. */
  needs?: VisitNeeds | undefined;
  /** Number of the newest question about the needs: answers to older ones are ignored. */
  needsAsked: number;
  /** Why her last press in the panel was not carried out. */
  refusal?: Failure | undefined;
  /** Number of the subject that is shown, or of the cleared frame. */
  shown: number;
  /**
   * The subject in which a press is judged, or carried out in the panel: another one there, as of a double click, is
   * ignored.
   */
  pressedIn?: number | undefined;
}

export type FrameEvent =
  | { type: "page"; page: FramePage }
  | { type: "show"; subject: FrameSubject }
  | { type: "clear" }
  | { type: "week-changed" }
  /** Initials are to be hidden, or shown again. */
  | { type: "masked"; card: DrawnWindow | undefined }
  /** The background knows what is shown, since it answers about nothing else. */
  | { type: "announced"; loading: number }
  | { type: "windows"; loading: number; answer: Answered<{ windows: DrawnWindow[] }> }
  /** `pressedIn`: the press after which they were loaded anew. */
  | { type: "needs"; loading: number; asked: number; answer: Answered<VisitNeeds>; pressedIn?: number | undefined }
  | { type: "pressed"; press: Press }
  | { type: "judged"; judged: Judged; isSeen: boolean }
  | { type: "panel-answered"; pressedIn: number; answer: Answered<null> };

/** A press, with what was shown when it was made. */
export interface Judged {
  press: Press;
  pressedIn: number;
  loading: number;
  card: number;
}

/** What becomes of the open card; carried out before drawing. */
export type CardEffect = { type: "close-card" } | { type: "open-card"; window: DrawnWindow };

/** A side effect that the reducer asks for; carried out after drawing, but for those of {@link CardEffect}. */
export type FrameEffect =
  | CardEffect
  /** Say to the background what is shown; then "announced". */
  | { type: "announce"; loading: number }
  | { type: "load-windows"; loading: number }
  | { type: "load-needs"; loading: number; asked: number; pressedIn?: number | undefined }
  /** Find out whether she could see what she pressed, from before the press until now; then "judged". */
  | { type: "judge"; judged: Judged }
  | { type: "press-card"; act: CardAct; forTerm?: ForTerm | undefined }
  | { type: "refuse-card"; failure: Failure }
  | { type: "send"; request: PanelRequest; pressedIn: number };

export interface FrameStep {
  state: FrameState;
  effects: FrameEffect[];
}

const NO_PAGE: FramePage = {
  isDark: false,
  place: { vendor: "google" },
  status: null,
  moreCount: 0,
  windowCount: 0,
  dayTexts: [],
};

export const FRAME_START: FrameState = { page: NO_PAGE, ...{ loading: 0, card: 0, needsAsked: 0, shown: 0 } };

/** The page as it is shown: with why the windows could not be loaded. */
export const shownPage = ({ page, problem }: FrameState): FramePage => (problem ? { ...page, status: problem } : page);
