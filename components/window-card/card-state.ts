import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import type { DateAct } from "../../lib/core/booking/need-acts";
import type { ForTerm } from "../../lib/core/booking/term";
import type { Failure } from "../../lib/contracts/failure";
import type { Result } from "../../lib/core/result";
import type { DrawnWindow, WindowCard } from "../../lib/contracts/overlay-week";

/**
 * loading: waiting for the card · ready: may be acted on · working: an act is in progress ·
 * handed-over, taken-back, removed, declined: the act just done on this card
 */
export type CardPhase = "loading" | "ready" | "working" | "handed-over" | "taken-back" | "removed" | "declined";

/** An act on a window. */
export type CardAct = "book" | "take-back" | "decline" | "undo-decline" | VisitAct | `date.${DateAct}`;

/** True for an act on the one date of the card, not on its whole visit. */
export const isDateAct = (act: CardAct): act is `date.${DateAct}` => act.startsWith("date.");

/** The state of an open card, from the click on. */
export interface CardState {
  /** What was clicked; its title is shown before the rest is known. */
  window: DrawnWindow;
  /** Absent until the background has answered. */
  card?: WindowCard | undefined;
  phase: CardPhase;
  /** The phase to return to when the act in progress fails. */
  before?: CardPhase | undefined;
  /** The last failure; the card keeps what it showed. */
  failure?: Failure | undefined;
  /** Whether it is booked once or until the term ends, and in which rhythm, while it is being booked. */
  forTerm?: ForTerm;
  /** The declines that an undo removes. */
  declineIds?: readonly string[];
}

export type CardEvent =
  | { type: "opened"; window: DrawnWindow }
  | { type: "retried" }
  /** A new answer for the week came: the card may be outdated. */
  | { type: "week-changed"; windows: readonly Pick<DrawnWindow, "id" | "state">[] }
  /** `forTerm` belongs to "book"; without it the window is booked once. */
  | { type: "pressed"; act: CardAct; forTerm?: ForTerm }
  /** An act was not carried out; nothing was sent. */
  | { type: "refused"; failure: Failure }
  | { type: "loaded"; windowId: string; answer: Result<WindowCard, Failure> }
  | { type: "done"; windowId: string; act: CardAct; answer: Result<ActValue, Failure> };

/** The result of an act: the booking or the declines that it made. */
export type ActValue = { bookingId?: string; isSent?: true; declineIds?: readonly string[] } | null;

/** A request to send: for the card of the state's window, or for an act on it. */
export type CardRequest = "card" | CardAct;

export interface CardStep {
  state: CardState;
  request?: CardRequest;
}

/** The card of a window that was just opened. */
export function openCard(window: DrawnWindow): CardStep {
  return { state: { window, phase: "loading" }, request: "card" };
}
