import { describe, expect, test } from "vitest";
import {
  FRAME_START,
  type FrameEffect,
  type FrameEvent,
  type FrameState,
  type Judged,
} from "../../../components/card-frame/frame-state";
import { nextFrame } from "../../../components/card-frame/next-frame";
import type { DrawnWindow, PageWindow } from "../../../lib/contracts/overlay-week";
import { fail, ok } from "../../../lib/core/result";

const PANEL: FrameEvent = { type: "show", subject: { what: "panel" } };
const WINDOW = { id: "w1", initials: ["KL"] } as unknown as DrawnWindow & PageWindow;
const CARD: FrameEvent = { type: "show", subject: { what: "card", window: WINDOW } };
const NEEDS = { count: 0, lines: [] };
const LOCKED = { code: "vault-locked" } as const;
const PAGE = { ...FRAME_START.page, windowCount: 1 };
const CONFIRM: FrameEvent = { type: "pressed", press: { on: "panel", request: { name: "confirmShownAccount" } } };
const BOOK: FrameEvent = { type: "pressed", press: { on: "card", act: "book" } };

/** Handles events in order; gives the last state, and the effects of the last event. */
function after(...events: FrameEvent[]): { state: FrameState; effects: FrameEffect[] } {
  let step = { state: FRAME_START, effects: [] as FrameEffect[] };
  for (const event of events) step = nextFrame(step.state, event);
  return step;
}
const types = ({ effects }: { effects: FrameEffect[] }): string[] => effects.map(({ type }) => type);
const windows = (loading: number): FrameEvent => ({ type: "windows", loading, answer: ok({ windows: [WINDOW] }) });
const needs = (loading: number, asked: number): FrameEvent => ({ type: "needs", loading, asked, answer: ok(NEEDS) });

/** The press that the last of the events made. */
function judgedOf(...events: FrameEvent[]): Judged {
  const [effect] = after(...events).effects;
  if (effect?.type !== "judge") throw new Error("No press is judged.");
  return effect.judged;
}

describe("the panel", () => {
  test("is announced, then asks for the windows, then for what needs her", () => {
    const shown = after(PANEL);
    expect(types(shown)).toEqual(["close-card", "announce"]);
    const { loading } = shown.state;
    expect(types(after(PANEL, { type: "announced", loading }))).toEqual(["load-windows"]);
    const listed = after(PANEL, windows(loading));
    expect(listed.effects).toMatchObject([{ type: "load-needs", loading, asked: 1 }]);
    expect(after(PANEL, windows(loading), needs(loading, 1)).state).toMatchObject({ windows: [WINDOW], needs: NEEDS });
  });

  test("ignores answers about a panel that was shown before, and older answers about her visits", () => {
    const { loading } = after(PANEL).state;
    expect(after(PANEL, PANEL, windows(loading)).state.windows).toBeUndefined();
    expect(types(after(PANEL, PANEL, { type: "announced", loading }))).toEqual([]);
    expect(after(PANEL, windows(loading), windows(loading), needs(loading, 1)).state.needs).toBeUndefined();
  });

  test("shows no visit while the vault is locked, whichever answer comes first", () => {
    const { loading } = after(PANEL).state;
    const locked = after(PANEL, windows(loading), needs(loading, 1), {
      ...{ type: "windows", loading },
      answer: fail(LOCKED),
    });
    expect(locked.state).toMatchObject({ windows: [], needs: undefined, problem: LOCKED });
    expect(locked.effects).toEqual([]);
    const page: FrameEvent = { type: "page", page: { ...PAGE, windowCount: 0, status: LOCKED } };
    const late = after(PANEL, windows(loading), page, needs(loading, 1));
    expect(late.state).toMatchObject({ windows: [], needs: undefined });
  });
});

test("a card and a list have no initials but those of the background, and lose them when they are to be hidden", () => {
  expect(after(CARD).effects).toMatchObject([{ type: "close-card" }, { type: "open-card", window: { initials: [] } }]);
  const masked = after(CARD, { type: "masked", card: WINDOW });
  expect(masked.effects).toMatchObject([{ type: "close-card" }, { type: "open-card", window: { initials: [] } }]);
  const { loading } = after(PANEL).state;
  const list = after(PANEL, windows(loading), { type: "masked", card: undefined });
  expect(list.state.windows).toEqual([]);
  expect(types(list)).toEqual(["close-card", "announce"]);
  expect(nextFrame(list.state, windows(loading)).state.windows).toEqual([]);
});

describe("a press", () => {
  test("counts once while it is judged, also where it is pressed twice", () => {
    expect(types(after(CARD, BOOK))).toEqual(["judge"]);
    expect(types(after(CARD, BOOK, BOOK))).toEqual([]);
    const judged = judgedOf(CARD, BOOK);
    expect(types(after(CARD, BOOK, { type: "judged", judged, isSeen: true }, BOOK))).toEqual(["judge"]);
  });

  test("on a card is carried out only if she saw the card, and only on that card", () => {
    const judged = judgedOf(CARD, BOOK);
    expect(types(after(CARD, BOOK, { type: "judged", judged, isSeen: true }))).toEqual(["press-card"]);
    expect(after(CARD, BOOK, { type: "judged", judged, isSeen: false }).effects).toEqual([
      { type: "refuse-card", failure: { code: "not-visible" } },
    ]);
    expect(types(after(CARD, BOOK, CARD, { type: "judged", judged, isSeen: true }))).toEqual([]);
    const masked: FrameEvent = { type: "masked", card: WINDOW };
    expect(types(after(CARD, BOOK, masked, { type: "judged", judged, isSeen: true }))).toEqual([]);
  });

  test("in the panel is refused unseen, and said there; nothing is sent", () => {
    const judged = judgedOf(PANEL, CONFIRM);
    const refused = after(PANEL, CONFIRM, { type: "judged", judged, isSeen: false });
    expect(types(refused)).toEqual(["load-needs"]);
    expect(refused.state.refusal).toEqual({ code: "not-visible" });
    expect(types(after(PANEL, CONFIRM, PANEL, { type: "judged", judged, isSeen: true }))).toEqual([]);
  });

  test("in the panel waits for the new lines before another counts", () => {
    const judged = judgedOf(PANEL, CONFIRM);
    const { pressedIn, loading } = judged;
    const sent: FrameEvent[] = [PANEL, CONFIRM, { type: "judged", judged, isSeen: true }];
    expect(types(after(...sent))).toEqual(["send"]);
    const answered: FrameEvent = { type: "panel-answered", pressedIn, answer: ok(null) };
    expect(types(after(...sent, answered))).toEqual(["load-needs"]);
    expect(types(after(...sent, answered, CONFIRM))).toEqual([]);
    const renewed: FrameEvent = { type: "needs", loading, asked: 1, answer: ok(NEEDS), pressedIn };
    expect(types(after(...sent, answered, renewed, CONFIRM))).toEqual(["judge"]);
  });

  test("what became of it is not said in the next panel", () => {
    const judged = judgedOf(PANEL, CONFIRM);
    const answered: FrameEvent = { type: "panel-answered", pressedIn: judged.pressedIn, answer: fail(LOCKED) };
    expect(after(PANEL, CONFIRM, answered).state.refusal).toEqual(LOCKED);
    expect(after(PANEL, CONFIRM, PANEL, answered).state.refusal).toBeUndefined();
    expect(after(PANEL, CONFIRM, answered, PANEL).state.refusal).toBeUndefined();
  });
});
