import { isBeingRemoved, isUndone } from "../../lib/core/booking/in-state";
import { lookOfState } from "../../lib/core/suggest/window-state";
import type { Failure } from "../../lib/contracts/failure";
import type { Result } from "../../lib/core/result";
import type { DrawnWindow, WindowCard } from "../../lib/contracts/overlay-week";
import { type CardPhase, type CardAct, type CardState, type CardEvent, type CardStep, openCard } from "./card-state";

/** False while an act is running, which will bring newer contents than this answer, and after a decline. */
const mayBeRenewed = (phase: CardPhase): boolean => phase !== "working" && phase !== "declined";

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
      return press(state, event);
    case "refused":
      return { state: { ...state, failure: event.failure } };
    case "loaded":
      return { state: event.windowId === state.window.id ? load(state, event.answer) : state };
    case "done":
      return event.windowId === state.window.id && state.phase === "working"
        ? afterAct(finish(state, event), event)
        : { state };
  }
}

/**
 * True when the card must be loaded again. A card that waits for its event to be saved stays until the event is seen;
 * one that failed to load is tried again.
 */
function isOutdatedBy(
  { window, phase, failure }: CardState,
  windows: readonly Pick<DrawnWindow, "id" | "state">[],
): boolean {
  const drawn = windows.find(({ id }) => id === window.id);
  if (phase === "loading") return failure !== undefined;
  return (
    RENEWED.has(phase) || (phase === "handed-over" && drawn !== undefined && lookOfState(drawn.state) === "booked")
  );
}

/** Phases in which a card follows the week. */
const RENEWED: ReadonlySet<CardPhase> = new Set(["ready", "taken-back", "removed"]);

function press(state: CardState, { act, forTerm = false }: Extract<CardEvent, { type: "pressed" }>): CardStep {
  const { phase } = state;
  if (phase === "working" || phase === "loading") return { state };
  return { state: { ...state, failure: undefined, phase: "working", before: phase, forTerm }, request: act };
}

function load(state: CardState, answer: Result<WindowCard, Failure>): CardState {
  if (!mayBeRenewed(state.phase)) return state;
  const phase = isRemovalShown(state) ? "removed" : state.phase;
  const isTakenBack = phase === "taken-back";
  if (answer.ok) {
    const { window, sendTask } = answer.value;
    // A visit that still has a send task was not removed, or not yet: show its card, which says why.
    const isStill = isTakenBack || (phase === "removed" && sendTask === undefined);
    return { window, card: answer.value, phase: isStill ? phase : "ready" };
  }
  // The visit is taken back, whether the window can be booked again or not.
  if (isTakenBack) return state;
  // A removed visit has no card, and its window has none while the page still shows the event.
  if (phase === "removed" && STAYS_REMOVED.has(answer.failure.code))
    return { window: { ...state.window, state: "suggested" }, phase };
  // Drop the old contents: a window that no longer exists must not be booked from them.
  return { window: state.window, phase: "loading", failure: answer.failure };
}

/** Failures to load a card that do not change the fact that its visit was removed. */
const STAYS_REMOVED: ReadonlySet<Failure["code"]> = new Set(["not-found", "invalid-message", "too-often", "no-answer"]);

/** True when the visit was last being removed from the calendar: the next answer shows how that ended. */
const isRemovalShown = ({ phase, card }: CardState): boolean =>
  phase === "ready" && (isBeingRemoved(card?.sendTask) || isUndone(card?.sendTask));

/**
 * Loads the card again of a visit that was taken back, so that it can be booked again at once, and of one that goes to
 * a connected calendar: its card shows the state.
 */
function afterAct(state: CardState, { act, answer }: Extract<CardEvent, { type: "done" }>): CardStep {
  const isSent = answer.ok && (answer.value?.isSent === true || !ENDS_ON_CARD.has(act));
  return state.phase === "taken-back" || isSent ? { state, request: "card" } : { state };
}

/** Acts whose outcome the card knows without loading again. */
const ENDS_ON_CARD: ReadonlySet<CardAct> = new Set(["book", "take-back", "decline", "undo-decline"]);

function finish(state: CardState, { act, answer }: Extract<CardEvent, { type: "done" }>): CardState {
  const { before = "ready", ...rest } = state;
  if (!answer.ok) return { ...rest, phase: before, failure: answer.failure };
  const { bookingId, isSent, declineIds = [] } = answer.value ?? {};
  switch (act) {
    case "book":
      if (isSent) return { ...rest, phase: "ready" };
      return {
        ...rest,
        phase: "handed-over",
        window: { ...state.window, state: "handed-over", ...(bookingId ? { bookingId } : {}) },
      };
    case "take-back":
      return { ...rest, phase: "taken-back" };
    case "drop":
    case "remove":
    case "remove-anyway":
      return { ...rest, phase: "removed" };
    // Without a connected calendar, its event is hers to delete.
    case "date.remove":
      return { ...rest, phase: state.card?.sendTask ? "removed" : "taken-back" };
    case "decline":
      return { ...rest, phase: "declined", declineIds };
    case "undo-decline":
    default:
      return { ...rest, phase: "ready" };
  }
}
