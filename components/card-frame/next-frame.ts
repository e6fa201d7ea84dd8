import type { FramePage } from "../../lib/contracts/frame-messages";
import type { Failure } from "../../lib/contracts/failure";
import { fail } from "../../lib/core/result";
import { shownPage, type FrameEffect, type FrameEvent, type FrameState, type FrameStep } from "./frame-state";

type Event<Type extends FrameEvent["type"]> = Extract<FrameEvent, { type: Type }>;

/**
 * The reducer of the page in the frame: gives the new state after an event, and the effects to carry out. Pure: depends
 * on its arguments only.
 */
export function nextFrame(state: FrameState, event: FrameEvent): FrameStep {
  switch (event.type) {
    case "page":
      return step(takePage(state, event.page));
    case "show":
      return show(state, event);
    case "clear":
      return step(
        { ...leaveSubject(state), subject: undefined, windows: undefined, needs: undefined },
        { type: "close-card" },
      );
    case "week-changed":
      return step(state, ...renewal(state));
    case "masked":
      return mask(state, event);
    case "announced":
      return event.loading === state.loading ? step(state, { ...event, type: "load-windows" }) : step(state);
    case "windows":
      return takeWindows(state, event);
    case "needs":
      return step(takeNeeds(state, event));
    case "pressed":
      return takePress(state, event);
    case "judged":
      return takeJudgement(state, event);
    case "panel-answered":
      return afterPanelPress(state, event);
  }
}

const step = (state: FrameState, ...effects: FrameEffect[]): FrameStep => ({ state, effects });

/** States in which a page shows nothing about visits: closed records, or an account that she has not confirmed. */
const WITHOUT_VISITS = new Set<string | undefined>(["vault-locked", "failed", "account"]);
const hidesVisits = ({ status }: FramePage): boolean => WITHOUT_VISITS.has(status?.code);

const problemOf = ({ code }: Failure): FramePage["status"] =>
  code === "vault-locked" ? { code } : { code: "failed", failure: code };

function takePage(state: FrameState, page: FramePage): FrameState {
  // Nothing is drawn, perhaps because the vault was locked: drop the loaded windows too.
  const windows = page.windowCount === 0 ? state.windows && [] : state.windows;
  const next = { ...state, page, windows, problem: undefined };
  return hidesVisits(page) ? withoutNeeds(next) : next;
}

/** Drops the visits that need her, and ignores answers about them that are still to come. */
const withoutNeeds = (state: FrameState): FrameState => ({
  ...state,
  needs: undefined,
  needsAsked: state.needsAsked + 1,
});

/**
 * Invalidates everything pending for the shown subject, so that the result of a press there is not reported in the next
 * one.
 */
const leaveSubject = (state: FrameState): FrameState => ({
  ...state,
  ...{ shown: state.shown + 1, loading: state.loading + 1, card: state.card + 1 },
  refusal: undefined,
});

function show(state: FrameState, { subject }: Event<"show">): FrameStep {
  const isOther = subject.what !== "card" && subject.what !== state.subject?.what;
  const next = { ...leaveSubject(state), subject, windows: isOther ? undefined : state.windows };
  if (subject.what !== "card") return step(next, { type: "close-card" }, ...renewal(next));
  return step(next, { type: "close-card" }, { type: "open-card", window: { ...subject.window, initials: [] } });
}

/** Loads the windows again while a list of them is shown. */
function renewal({ subject, loading }: FrameState): FrameEffect[] {
  return !subject || subject.what === "card" ? [] : [{ type: "announce", loading }];
}

/** Drops what was loaded, and loads it anew. Late answers about it are ignored: they may be from before. */
function mask(state: FrameState, { card }: Event<"masked">): FrameStep {
  const dropped = withoutNeeds({
    ...state,
    ...{ loading: state.loading + 1, card: state.card + 1 },
    windows: state.windows && [],
  });
  const opening: FrameEffect[] = card ? [{ type: "open-card", window: { ...card, initials: [] } }] : [];
  return step(dropped, { type: "close-card" }, ...opening, ...renewal(dropped));
}

function takeWindows(state: FrameState, { loading, answer }: Event<"windows">): FrameStep {
  if (loading !== state.loading) return step(state);
  const next = answer.ok
    ? { ...state, windows: answer.value.windows, problem: undefined }
    : withoutNeeds({ ...state, windows: [], problem: problemOf(answer.failure) });
  return next.subject?.what === "panel" ? askNeeds(next) : step(next);
}

/** Loads what needs her after the windows: the panel is shown already. */
function askNeeds(state: FrameState, pressedIn?: number): FrameStep {
  if (hidesVisits(shownPage(state))) return step(endPress(state, pressedIn));
  const needsAsked = state.needsAsked + 1;
  const { loading } = state;
  return step({ ...state, needsAsked }, { type: "load-needs", loading, asked: needsAsked, pressedIn });
}

function takeNeeds(state: FrameState, { loading, asked, answer, pressedIn }: Event<"needs">): FrameState {
  const next = endPress(state, pressedIn);
  if (loading !== state.loading || asked !== state.needsAsked) return next;
  return { ...next, needs: answer.ok ? answer.value : undefined };
}

/** Ends a press, so that the same subject accepts the next one. */
const endPress = (state: FrameState, pressedIn: number | undefined): FrameState =>
  pressedIn !== undefined && state.pressedIn === pressedIn ? { ...state, pressedIn: undefined } : state;

function takePress(state: FrameState, { press }: Event<"pressed">): FrameStep {
  const { shown, pressedIn, loading, card } = state;
  if (pressedIn === shown) return step(state);
  return step({ ...state, pressedIn: shown }, { type: "judge", judged: { press, pressedIn: shown, loading, card } });
}

const NOT_VISIBLE: Failure = { code: "not-visible" };

/** Carries out a press, unless the page hides from her what she pressed, or something else is shown by now. */
function takeJudgement(state: FrameState, { judged, isSeen }: Event<"judged">): FrameStep {
  const { press, pressedIn, loading, card } = judged;
  if (press.on === "card") {
    const next = endPress(state, pressedIn);
    if (card !== state.card) return step(next);
    const { act, forTerm } = press;
    return step(next, isSeen ? { type: "press-card", act, forTerm } : { type: "refuse-card", failure: NOT_VISIBLE });
  }
  if (loading !== state.loading) return step(endPress(state, pressedIn));
  if (isSeen) return step(state, { type: "send", request: press.request, pressedIn });
  return afterPanelPress(state, { type: "panel-answered", pressedIn, answer: fail(NOT_VISIBLE) });
}

function afterPanelPress(state: FrameState, { pressedIn, answer }: Event<"panel-answered">): FrameStep {
  if (pressedIn !== state.shown) return step(endPress(state, pressedIn));
  // Accept no press until the list is reloaded: it would repeat what the first one did.
  return askNeeds({ ...state, refusal: answer.ok ? undefined : answer.failure }, pressedIn);
}
