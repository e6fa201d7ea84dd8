import { isClosed } from "../../lib/core/vault/vault-failure";
import {
  NOTHING_LOADED,
  type AskDay,
  type DayRequest,
  type PopupEvent,
  type PopupState,
  type PopupStep,
} from "./popup-state";

type Event<Type extends PopupEvent["type"]> = Extract<PopupEvent, { type: Type }>;

/**
 * The popup's reducer: gives the new state after an event, and the effects to carry out. Pure: depends on its arguments
 * only.
 */
export function nextPopup(state: PopupState, event: PopupEvent): PopupStep {
  switch (event.type) {
    case "settings":
      return takeSettings(state, event);
    case "outdated":
      return refresh(state);
    case "asked":
      return ask(state, event.request);
    case "answered":
      return receiveDay(state, event);
    case "counted": {
      const { answer, refresh: number } = event;
      const counted = answer.ok ? { ...state, suggestedCount: answer.value } : state;
      return { state: counted, effects: [{ type: "load-beside", refresh: number }] };
    }
    case "loaded": {
      const { answer, part } = event;
      const isWanted = answer.ok && event.refresh === state.refresh && !isLocked(state);
      return rest(isWanted ? { ...state, [part]: answer.value } : state);
    }
    case "acted": {
      const { answer, request } = event;
      // A locked vault is reported by the refresh.
      const isDone = answer.ok || isClosed(answer.failure);
      return refresh({ ...state, failedAct: isDone ? null : { failure: answer.failure, request } });
    }
    case "retried": {
      // Try again what the shown failure is about: an act on a visit is never repeated for another one's failure.
      const { failure, failedAct } = state;
      return failure || !failedAct ? refresh(state) : { state, effects: [{ type: "act", request: failedAct.request }] };
    }
    case "failed":
      return rest({ ...state, failure: event.failure });
    case "locked": {
      // Answers to what was asked before may be from before the lock.
      const { turn, refresh: number } = state;
      const failure = { code: "vault-locked" } as const;
      return rest({ ...state, ...NOTHING_LOADED, turn: turn + 1, refresh: number + 1, failure });
    }
  }
}

const rest = (state: PopupState): PopupStep => ({ state, effects: [] });

const isLocked = ({ failure }: PopupState): boolean => failure !== null && isClosed(failure);

function takeSettings(state: PopupState, { language, isPrivate }: Event<"settings">): PopupStep {
  const spoken = { ...state, language };
  if (isPrivate === state.isPrivate) return rest(spoken);
  // Reload, since the shown answers, and what was typed beside them, still have, or lack, the initials.
  return refresh({ ...spoken, isPrivate, today: null, visitNeeds: null, nextActions: [], sendTasks: [] });
}

function refresh(state: PopupState): PopupStep {
  const number = state.refresh + 1;
  return ask({ ...state, refresh: number }, RELOAD, { refresh: number });
}

const RELOAD: DayRequest = { name: "loadToday", input: null };

function ask(state: PopupState, request: DayRequest, more: Pick<AskDay, "refresh" | "failedBefore"> = {}): PopupStep {
  const turn = state.turn + 1;
  const isLoading = request.name === RELOAD.name;
  return { state: { ...state, turn, isLoading }, effects: [{ type: "ask", turn, request, ...more }] };
}

function receiveDay(state: PopupState, { asked, answer }: Event<"answered">): PopupStep {
  const step =
    asked.turn === state.turn ? rest(withDay(state, { asked, answer })) : receiveLate(state, { asked, answer });
  if (asked.refresh === undefined) return step;
  // After the first drawing: finding windows takes longer than listing sessions.
  const isCounting = step.state.today?.empty?.code === "nothing-booked";
  step.effects.push({ type: isCounting ? "count" : "load-beside", refresh: asked.refresh });
  return step;
}

type DayAnswer = Pick<Event<"answered">, "asked" | "answer">;

function withDay(state: PopupState, { asked, answer }: DayAnswer): PopupState {
  if (answer.ok) return { ...state, today: answer.value, failure: asked.failedBefore ?? null };
  const kept = isClosed(answer.failure) ? { ...state, ...NOTHING_LOADED } : state;
  return { ...kept, failure: answer.failure };
}

/** Takes an answer after something else was asked. */
function receiveLate(state: PopupState, { asked, answer }: DayAnswer): PopupStep {
  const isLoad = asked.request.name === RELOAD.name;
  if (isLoad || !state.isLoading) {
    const isUnsaid = asked.failedBefore !== undefined && state.failure === null;
    return rest(isUnsaid ? { ...state, failure: asked.failedBefore! } : state);
  }
  // The day that was asked for meanwhile may be from before this: ask for it once more, and say why nothing was done.
  return ask(state, RELOAD, answer.ok ? {} : { failedBefore: answer.failure });
}
