import type { PageFacts } from "../page-facts/page-facts";
import type { MendReading, OverlayStatus, PageWindow } from "../contracts/overlay-week";
import { askAbout, statusOf, takeAnswer, type Asking, type WeekAnswer } from "./asking";
import { afterChange, afterLook, afterTooEarly, daysText, type Settled } from "./settling";
import type { OverlayEffect, OverlayEvent, OverlayState, Shown, Step } from "./state";

/**
 * The overlay's reducer: gives the new state after an event, and the effects to carry out. Pure: depends on its
 * arguments only. Draw the new state before carrying out the effects: some of them need what was drawn.
 * @param nowMs now, in milliseconds, by the clock that also drives the timers
 */
export function next(state: OverlayState, event: OverlayEvent, nowMs: number): Step {
  const step: Step = { state, effects: [] };
  if (!state.isDestroyed) take(step, event, nowMs);
  return step;
}

type Event<Type extends OverlayEvent["type"]> = Extract<OverlayEvent, { type: Type }>;

function take(step: Step, event: OverlayEvent, nowMs: number): void {
  const { settling, asking } = step.state;
  switch (event.type) {
    case "settings":
      return takeSettings(step, event);
    case "words":
      return show(step, { words: event.words });
    case "changed":
      return settle(step, afterChange(settling, nowMs));
    case "looked":
      return settle(step, afterLook(settling, event.look, nowMs));
    case "answered":
      // Answers may overtake each other: only the one to the newest question counts.
      return event.number === asking.number ? receiveAnswer(step, event, nowMs) : undefined;
    case "retry-due":
      return event.number === asking.number ? ask(step, asking) : undefined;
    case "outdated":
      return askAgainLater(step);
    case "protection-changed":
      return asking.seen && askAgain(step);
    case "again-due":
      return askAgain(step);
    case "destroyed":
      set(step, { isDestroyed: true });
      return emit(step, { type: "rest" });
    default:
      set(step, { lockedAway: undefined });
      return takeUserAction(step, event);
  }
}

type UserAction = Exclude<
  OverlayEvent,
  Event<
    | "settings"
    | "words"
    | "changed"
    | "looked"
    | "answered"
    | "retry-due"
    | "outdated"
    | "protection-changed"
    | "again-due"
    | "destroyed"
  >
>;

/** Handles what she does with pins, card, list and pill. */
function takeUserAction(step: Step, event: UserAction): void {
  const { opened, pill } = step.state.shown;
  switch (event.type) {
    case "opened":
      return takeOpening(step, event);
    case "card-shows":
      return opened && show(step, { opened: { ...opened, windowIds: [event.windowId] } });
    case "closed":
      return show(step, { opened: undefined });
    case "turned-away":
      // Most presses outside the overlay close nothing: avoid a redraw for them.
      return opened || pill.isOpen ? show(step, { opened: undefined, pill: { ...pill, isOpen: false } }) : undefined;
    case "frame-failed":
      show(step, { pill: { ...pill, isOpen: false } });
      return fail(step, { code: "failed", failure: "no-answer" });
    case "pill-toggled":
      return togglePill(step);
    case "pill-shrunk":
      return setPill(step, { isOpen: false, isSmall: true });
  }
}

function set(step: Step, changes: Partial<OverlayState>): void {
  step.state = { ...step.state, ...changes };
}

function show(step: Step, changes: Partial<Shown>): void {
  set(step, { shown: { ...step.state.shown, ...changes } });
}

function emit(step: Step, effect: OverlayEffect): void {
  step.effects.push(effect);
}

function takeSettings(step: Step, { isOn, isOnlyNext }: Event<"settings">): void {
  const { isOnlyNext: before } = step.state.shown;
  show(step, { isOn, isOnlyNext });
  if (isOnlyNext !== before) askAgainLater(step);
}

/** Reads the page again, with other selectors than before. */
function mend(step: Step, { selectors }: MendReading, nowMs: number): void {
  set(step, { selectors: JSON.stringify(selectors) });
  emit(step, { type: "mend", selectors });
  settle(step, afterChange({ ...step.state.settling, settled: undefined }, nowMs));
}

/** Applies a settling result: schedules the next look, and asks the background once the page has stopped changing. */
function settle(step: Step, { settling, waitMs, isMoving, isAtRest, seen }: Settled): void {
  set(step, { settling });
  if (isMoving) show(step, { isReading: true });
  if (waitMs !== undefined) emit(step, { type: "look", afterMs: waitMs });
  if (isAtRest) emit(step, { type: "rest" });
  if (!seen) return;
  const { days, asking } = step.state;
  const newDays = daysText(seen.facts);
  // When the page shows other days, remove the week that was drawn for the previous ones.
  if (newDays !== days) show(step, { week: undefined });
  set(step, { days: newDays });
  emit(step, { type: "attach" });
  const asked = askAbout(asking, seen);
  show(step, { isReading: asked !== undefined });
  if (asked) ask(step, asked);
}

/** Sends the question in `asking`, which becomes the newest. */
function ask(step: Step, asking: Asking): void {
  set(step, { asking });
  const { number, seen } = asking;
  if (seen) emit(step, { type: "ask", number, seen });
}

/** Schedules another question after the background's records changed; several changes share one question. */
function askAgainLater(step: Step): void {
  const { asking } = step.state;
  if (!asking.seen || asking.isAgainDue) return;
  set(step, { asking: { ...asking, isAgainDue: true } });
  emit(step, { type: "later", afterMs: asking.gapMs, event: { type: "again-due" } });
}

function askAgain(step: Step): void {
  const { asking } = step.state;
  ask(step, { ...asking, isAgainDue: false, isRetried: false, number: asking.number + 1 });
}

function receiveAnswer(step: Step, { answer, facts }: { answer: WeekAnswer; facts: PageFacts }, nowMs: number): void {
  const { shown, settling } = step.state;
  const { asking, retryMs, isSame } = takeAnswer(step.state.asking, answer);
  const { number } = asking;
  set(step, { asking });
  if (retryMs !== undefined)
    return emit(step, { type: "later", afterMs: retryMs, event: { type: "retry-due", number } });
  if (!answer.ok) return fail(step, statusOf(answer.failure));
  const { value } = answer;
  if ("selectors" in value) return mend(step, value, nowMs);
  if ("waitMs" in value) {
    show(step, { isReading: true });
    return settle(step, afterTooEarly(settling, value.waitMs, nowMs));
  }
  const known = { evidence: facts.days, days: value.days };
  // Keep the same object for an unchanged week, so that it is not drawn again.
  show(step, { week: (isSame && shown.week) || value, known, failure: undefined, isReading: false });
  emit(step, { type: "renew-frames", windows: value.windows });
  openAgain(step, value.windows);
}

/** Opens what a lock closed, if all of it is still drawn. */
function openAgain(step: Step, drawn: readonly PageWindow[]): void {
  const { lockedAway, shown } = step.state;
  if (!lockedAway) return;
  set(step, { lockedAway: undefined });
  const { from, windowIds } = lockedAway;
  const windows = drawn.filter(({ id }) => windowIds.includes(id));
  if (shown.isOn && windows.length === windowIds.length) takeOpening(step, { type: "opened", from, windows });
}

function fail(step: Step, failure: OverlayStatus): void {
  const { opened } = step.state.shown;
  if (failure.code === "vault-locked" && opened) set(step, { lockedAway: opened });
  // A card that was opened before is closed: the vault may be locked now.
  show(step, { week: undefined, opened: undefined, failure, isReading: false });
}

function takeOpening(step: Step, { from, windows }: Event<"opened">): void {
  const windowIds = windows.map(({ id }) => id);
  show(step, { opened: { what: windows.length === 1 ? "card" : "list", from, windowIds } });
  emit(step, { type: "open", from, windows });
}

/** Opens or closes the pill's panel; an open card closes, since the panel replaces it. */
function togglePill(step: Step): void {
  const { opened, pill } = step.state.shown;
  if (opened?.what === "card") show(step, { opened: undefined });
  setPill(step, { isOpen: !pill.isOpen, isSmall: false });
}

function setPill(step: Step, pill: Shown["pill"]): void {
  show(step, { pill });
  if (!pill.isOpen) emit(step, { type: "focus-pill" });
}
