import { describe, expect, it } from "vitest";
import { openCard, type CardAct, type CardEvent, type CardState } from "../../../components/window-card/card-state";
import { nextCard } from "../../../components/window-card/next-card";
import type { ForTerm } from "../../../lib/core/booking/term";
import type { SendTaskView } from "../../../lib/contracts/booking";
import type { DrawnWindow, WindowCard } from "../../../lib/contracts/overlay-week";
import { fail, ok } from "../../../lib/core/result";

const WINDOW: DrawnWindow = {
  id: "2026-10-05.a",
  date: "2026-10-05",
  startMinute: 480,
  endMinute: 500,
  state: "booked",
  kind: "arrival",
  routineTitle: "Arrival",
  className: "Kindergarten",
  room: "Rm 4",
  siteName: "Lincoln",
  initials: ["AB"],
  hasCautions: false,
};
const SEND_TASK: SendTaskView = {
  visitId: "v1",
  state: "booked",
  text: "In the calendar.",
  acts: [{ act: "remove", label: "Remove from the calendar" }],
  isHeld: false,
};
const card = (over: Partial<WindowCard> = {}): WindowCard =>
  ({ window: WINDOW, sendTask: SEND_TASK, ...over }) as WindowCard;

/** Runs events one after the other; gives the last state and every request. */
function run(...events: CardEvent[]): { state: CardState; requests: unknown[] } {
  let step = openCard(WINDOW);
  const requests: unknown[] = [];
  for (const event of events) {
    step = nextCard(step.state, event);
    requests.push(step.request);
  }
  return { state: step.state, requests };
}

const loaded = (answer: Extract<CardEvent, { type: "loaded" }>["answer"]): CardEvent => ({
  type: "loaded",
  windowId: WINDOW.id,
  answer,
});
const did = (act: CardAct): CardEvent[] => [
  { type: "pressed", act },
  { type: "done", windowId: WINDOW.id, act, answer: ok(null) },
];
const GONE = fail({ code: "not-found" } as const);
const CHANGED: CardEvent = { type: "week-changed", windows: [] };

describe("a card whose visit is removed from a connected calendar", () => {
  it.each<CardAct>(["drop", "remove", "remove-anyway"])("is loaded again, and can be booked again (%s)", (act) => {
    const suggested = { ...WINDOW, state: "suggested" as const };
    const { state, requests } = run(
      loaded(ok(card())),
      ...did(act),
      loaded(ok({ ...card(), window: suggested, sendTask: undefined } as never)),
    );
    expect(requests.slice(-2)).toEqual(["card", undefined]);
    expect(state).toMatchObject({ phase: "removed", window: { state: "suggested" } });
  });

  it("says that it is removed while the page still shows the event, and follows the week from then on", () => {
    const removed = run(loaded(ok(card())), ...did("remove"), loaded(GONE));
    expect(removed.state).toEqual({ phase: "removed", window: { ...WINDOW, state: "suggested" } });
    expect(nextCard(removed.state, CHANGED).request).toBe("card");
  });

  it.each(["undoing", "undone"] as const)("says that it is removed when the calendar took a while (%s)", (state) => {
    const underWay = loaded(ok(card({ sendTask: { ...SEND_TASK, state } })));
    const suggested = { ...card(), window: { ...WINDOW, state: "suggested" }, sendTask: undefined } as never;
    const slow = run(loaded(ok(card())), ...did("remove-anyway"), underWay, CHANGED, loaded(ok(suggested)));
    expect(slow.requests.slice(-2)).toEqual(["card", undefined]);
    expect(slow.state).toMatchObject({ phase: "removed", window: { state: "suggested" } });
    expect(run(loaded(ok(card())), ...did("remove"), underWay, loaded(GONE)).state).toMatchObject({ phase: "removed" });
  });

  it.each(["too-often", "no-answer"] as const)("stays removed when the new card could not be had (%s)", (code) => {
    const removed = run(loaded(ok(card())), ...did("remove"), loaded(fail({ code })));
    expect(removed.state).toMatchObject({ phase: "removed", window: { state: "suggested" } });
    expect(nextCard(removed.state, CHANGED).request).toBe("card");
  });

  it("tells her to delete the event of a date in no connected calendar, and loads the card again", () => {
    const { sendTask: _none, ...byHand } = card();
    const { state, requests } = run(loaded(ok(byHand)), ...did("date.remove"), loaded(GONE));
    expect(requests.slice(-2)).toEqual(["card", undefined]);
    expect(state).toMatchObject({ phase: "taken-back" });
    expect(run(loaded(ok(card())), ...did("date.remove"), loaded(GONE)).state).toMatchObject({ phase: "removed" });
  });

  it("says why where the calendar did not remove it", () => {
    const changed = { ...SEND_TASK, state: "changed-elsewhere" as const };
    const { state } = run(loaded(ok(card())), ...did("remove"), loaded(ok(card({ sendTask: changed }))));
    expect(state).toMatchObject({ phase: "ready", card: { sendTask: { state: "changed-elsewhere" } } });
  });

  it("says what else hindered it", () => {
    const { state } = run(loaded(ok(card())), ...did("remove"), loaded(fail({ code: "vault-locked" } as never)));
    expect(state).toMatchObject({ phase: "loading", failure: { code: "vault-locked" } });
  });
});

it("a card that could not be loaded is tried again when the week changes, and not while it is being loaded", () => {
  expect(run(loaded(GONE), CHANGED).requests).toEqual([undefined, "card"]);
  expect(run(CHANGED).requests).toEqual([undefined]);
});

describe("booking", () => {
  const pressed = (act: CardAct, forTerm?: ForTerm): CardEvent =>
    forTerm === undefined ? { type: "pressed", act } : { type: "pressed", act, forTerm };
  const failed: CardEvent = { type: "done", windowId: WINDOW.id, act: "book", answer: GONE };

  it.each<ForTerm>([true, "every-other-week", "letters", { dates: ["2026-10-05", "2026-10-19"] }])(
    "is one act, in the rhythm that was pressed: %j",
    (forTerm) => {
      const { state, requests } = run(loaded(ok(card())), pressed("book", forTerm));
      expect(requests.at(-1)).toBe("book");
      expect(state).toMatchObject({ phase: "working", forTerm });
    },
  );

  it("is once again after a rhythm that failed", () => {
    const { state } = run(loaded(ok(card())), pressed("book", "letters"), failed, pressed("book"));
    expect(state.forTerm).toBe(false);
  });
});
