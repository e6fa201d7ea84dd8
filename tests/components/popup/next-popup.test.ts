import { describe, expect, test } from "vitest";
import { nextPopup } from "../../../components/popup/next-popup";
import {
  POPUP_START,
  type AskDay,
  type PopupEffect,
  type PopupEvent,
  type PopupState,
} from "../../../components/popup/popup-state";
import { fail, ok } from "../../../lib/core/result";
import { aDay } from "./sessions";

const DAY = aDay();
const LATER_DAY = aDay({ date: "2026-10-07" });
const LOCKED = { code: "vault-locked" } as const;
const NO_ANSWER = { code: "no-answer" } as const;
const START: PopupState = { ...POPUP_START, language: "en" };
const MARK = { name: "recordSession", input: { sessionId: "v1", outcome: "delivered" } } as const;
const REMOVE = { name: "actOnVisit", input: { visitId: "v1", act: "remove" } } as const;

/** Handles events in order; gives the last state, and the effects of the last event. */
function after(...events: PopupEvent[]): { state: PopupState; effects: PopupEffect[] } {
  let step = { state: START, effects: [] as PopupEffect[] };
  for (const event of events) step = nextPopup(step.state, event);
  return step;
}
const refreshOf = (number: number): AskDay => ({
  ...{ type: "ask", turn: number, refresh: number },
  request: { name: "loadToday", input: null },
});

describe("answers that overtake each other", () => {
  const [first, second] = [refreshOf(1), refreshOf(2)];

  test("only the one to the last request is shown", () => {
    const { state } = after(
      { type: "outdated" },
      { type: "outdated" },
      { type: "answered", asked: second, answer: ok(LATER_DAY) },
      { type: "answered", asked: first, answer: ok(DAY) },
    );
    expect(state.today).toBe(LATER_DAY);
  });

  test("a mark answered after the day was asked for: the day is asked for again, and why the mark failed is said", () => {
    const mark: AskDay = { type: "ask", turn: 1, request: MARK };
    const late = after(
      { type: "asked", request: MARK },
      { type: "outdated" },
      { type: "answered", asked: mark, answer: fail(NO_ANSWER) },
    );
    const again: AskDay = {
      type: "ask",
      turn: 3,
      request: { name: "loadToday", input: null },
      failedBefore: NO_ANSWER,
    };
    expect(late.effects).toEqual([again]);
    const { state } = nextPopup(late.state, { type: "answered", asked: again, answer: ok(DAY) });
    expect(state).toMatchObject({ today: DAY, failure: NO_ANSWER });
  });

  test("what was loaded beside the day of an earlier refresh is dropped", () => {
    const skills = { g1: "writing" } as never;
    const loaded = { type: "loaded", part: "skills", answer: ok(skills) } as const;
    const events: PopupEvent[] = [{ type: "outdated" }, { type: "outdated" }];
    expect(after(...events, { ...loaded, refresh: 1 }).state.skills).toEqual({});
    expect(after(...events, { ...loaded, refresh: 2 }).state.skills).toBe(skills);
  });
});

test("windows are counted before anything else on a day without a session, and only then", () => {
  const free = aDay({ sessions: [], empty: { code: "nothing-booked" } });
  const answered = (day: typeof DAY) =>
    after({ type: "outdated" }, { type: "answered", asked: refreshOf(1), answer: ok(day) });
  expect(answered(free).effects).toEqual([{ type: "count", refresh: 1 }]);
  expect(answered(DAY).effects).toEqual([{ type: "load-beside", refresh: 1 }]);
  const counted = nextPopup(answered(free).state, { type: "counted", refresh: 1, answer: ok(3) });
  expect(counted).toMatchObject({ state: { suggestedCount: 3 }, effects: [{ type: "load-beside", refresh: 1 }] });
});

test("a lock drops all that is personal, and every answer that is still to come", () => {
  const { state } = after(
    { type: "outdated" },
    { type: "answered", asked: refreshOf(1), answer: ok(DAY) },
    { type: "asked", request: MARK },
    { type: "locked" },
    { type: "answered", asked: { type: "ask", turn: 2, request: MARK }, answer: ok(DAY) },
    { type: "loaded", refresh: 1, part: "nextActions", answer: ok([{ kind: "set-up" }] as never) },
  );
  expect(state).toMatchObject({ today: null, nextActions: [], failure: LOCKED });
});

test("hiding initials drops every answer that has them, and asks again", () => {
  const { state, effects } = after(
    { type: "outdated" },
    { type: "answered", asked: refreshOf(1), answer: ok(DAY) },
    { type: "loaded", refresh: 1, part: "visitNeeds", answer: ok({ visits: ["MJ"] } as never) },
    { type: "loaded", refresh: 1, part: "nextActions", answer: ok([{ initials: "MJ" }] as never) },
    { type: "loaded", refresh: 1, part: "sendTasks", answer: ok([{ initials: "MJ" }] as never) },
    { type: "settings", language: "es", isPrivate: true },
  );
  expect(state).toMatchObject({ language: "es", isPrivate: true, today: null });
  expect([state.visitNeeds, state.nextActions, state.sendTasks]).toEqual([null, [], []]);
  expect(effects).toMatchObject([{ type: "ask", request: { name: "loadToday" } }]);
  expect(nextPopup(state, { type: "settings", language: "en", isPrivate: true }).effects).toEqual([]);
});

describe("Try again", () => {
  const failed = after({ type: "acted", request: REMOVE, answer: fail(NO_ANSWER) }).state;

  test("repeats a failed act on a visit", () => {
    expect(failed.failedAct).toEqual({ failure: NO_ANSWER, request: REMOVE });
    expect(nextPopup(failed, { type: "retried" }).effects).toEqual([{ type: "act", request: REMOVE }]);
  });

  test("repeats no act while the shown failure is about something else, nor one that was done since", () => {
    const other = nextPopup(failed, { type: "failed", failure: NO_ANSWER }).state;
    expect(nextPopup(other, { type: "retried" }).effects).toMatchObject([{ type: "ask" }]);
    const done = nextPopup(failed, { type: "acted", request: REMOVE, answer: ok(null) }).state;
    expect(nextPopup(done, { type: "retried" }).effects).toMatchObject([{ type: "ask" }]);
  });

  test("a lock in the middle of an act is no failure of the act", () => {
    expect(after({ type: "acted", request: REMOVE, answer: fail(LOCKED) }).state.failedAct).toBeNull();
  });
});
