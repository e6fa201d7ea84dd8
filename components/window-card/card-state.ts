import type { Failure } from "../../lib/contracts/failure";
import type { Result } from "../../lib/core/result";
import type { DrawnWindow, WindowCard } from "../../lib/contracts/overlay-week";

/**
 * loading: waiting for the card · ready: may be acted on · working: an act is in progress ·
 * handed-over, taken-back, declined: the act just done on this card
 */
export type CardPhase = "loading" | "ready" | "working" | "handed-over" | "taken-back" | "declined";

/** An act on a window. */
export type CardAct = "book" | "take-back" | "decline" | "undo-decline";

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
  /** The declines that an undo removes. */
  declineIds?: readonly string[];
}

export type CardEvent =
  | { type: "opened"; window: DrawnWindow }
  | { type: "retried" }
  /** A new answer for the week came: the card may be outdated. */
  | { type: "week-changed"; windows: readonly DrawnWindow[] }
  | { type: "pressed"; act: CardAct }
  | { type: "loaded"; windowId: string; answer: Result<WindowCard, Failure> }
  | { type: "done"; windowId: string; act: CardAct; answer: Result<ActValue, Failure> };

/** The result of an act: the booking or the declines that it made. */
export type ActValue = { bookingId?: string; declineIds?: readonly string[] } | null;

/** A request to send: for the card of the state's window, or for an act on it. */
export type CardRequest = "card" | CardAct;

export interface CardStep {
  state: CardState;
  request?: CardRequest;
}

/** Phases in which a new answer replaces what the card shows. */
const MAY_BE_RENEWED: ReadonlySet<CardPhase> = new Set(["loading", "ready", "handed-over"]);

/** The card of a window that was just opened. */
export function openCard(window: DrawnWindow): CardStep {
  return { state: { window, phase: "loading" }, request: "card" };
}

/** The card's reducer: gives the state after an event, and a request to send. Pure; late answers change nothing. */
export function nextCard(state: CardState, event: CardEvent): CardStep {
  switch (event.type) {
    case "opened":
      return openCard(event.window);
    case "retried":
      return openCard(state.window);
    case "week-changed":
      return { state, ...(isOutdatedBy(state, event.windows) ? { request: "card" } : {}) };
    case "pressed":
      return press(state, event.act);
    case "loaded":
      return { state: event.windowId === state.window.id ? load(state, event.answer) : state };
    case "done":
      return { state: event.windowId === state.window.id && state.phase === "working" ? finish(state, event) : state };
  }
}

/** True when the card must be loaded again. One that waits for its event to be saved stays until it is seen. */
function isOutdatedBy({ window, phase }: CardState, windows: readonly DrawnWindow[]): boolean {
  const drawn = windows.find(({ id }) => id === window.id);
  return phase === "ready" || (phase === "handed-over" && drawn?.state === "booked");
}

function press(state: CardState, act: CardAct): CardStep {
  const { phase } = state;
  if (phase === "working" || phase === "loading") return { state };
  return { state: { ...state, failure: undefined, phase: "working", before: phase }, request: act };
}

function load(state: CardState, answer: Result<WindowCard, Failure>): CardState {
  // An act that began meanwhile will bring newer contents.
  if (!MAY_BE_RENEWED.has(state.phase)) return state;
  if (answer.ok) return { window: answer.value.window, card: answer.value, phase: "ready" };
  // Drop the old contents: a window that no longer exists must not be booked from them.
  return { window: state.window, phase: "loading", failure: answer.failure };
}

function finish(state: CardState, { act, answer }: Extract<CardEvent, { type: "done" }>): CardState {
  const { before = "ready", ...rest } = state;
  if (!answer.ok) return { ...rest, phase: before, failure: answer.failure };
  const { bookingId, declineIds = [] } = answer.value ?? {};
  switch (act) {
    case "book":
      return {
        ...rest,
        phase: "handed-over",
        window: { ...state.window, state: "handed-over", ...(bookingId ? { bookingId } : {}) },
      };
    case "take-back":
      return { ...rest, phase: "taken-back" };
    case "decline":
      return { ...rest, phase: "declined", declineIds };
    case "undo-decline":
      return { ...rest, phase: "ready" };
  }
}
