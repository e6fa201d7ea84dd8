import { describe, expect, test } from "vitest";
import { overlayTexts } from "../../lib/i18n/overlay";
import { overlayWords } from "../../lib/i18n/overlay-words";
import { next } from "../../lib/overlay/next";
import { pictureOf } from "../../lib/overlay/picture";
import {
  START,
  type Opened,
  type OverlayEffect,
  type OverlayEvent,
  type OverlayState,
  type Shown,
} from "../../lib/overlay/state";
import type { PageWeek, PageWindow } from "../../lib/contracts/overlay-week";
import { aPage } from "../fixtures/builders";
import { aPageWindow } from "./hosts/grid-page";

const ONE = aPageWindow();
const TWO = aPageWindow({ id: "two", startMinute: 700 });
const WEEK: PageWeek = { windows: [ONE], moreCount: 2, notice: null, days: ["2026-10-06"], bands: [] };
const FACTS = aPage();
const CARD: Opened = { what: "card", from: "grid", windowIds: [ONE.id] };
const LIST: Opened = { what: "list", from: "grid", windowIds: [ONE.id, TWO.id] };
const ON: OverlayEvent = { type: "settings", isOn: true, isOnlyNext: false };
const asked = { facts: FACTS, text: "seen", rest: { restedMs: 150, emptyForMs: 0 } };
const answered = (number: number, moreCount = 2): OverlayEvent => ({
  type: "answered",
  number,
  answer: { ok: true, value: { ...WEEK, moreCount } },
  facts: FACTS,
});

/** A state that differs from the start in these parts. */
function having(shown: Partial<Shown>, rest: Partial<OverlayState> = {}): OverlayState {
  return { ...START, ...rest, shown: { ...START.shown, ...shown } };
}

/** At rest, question 3 under way. */
const WAITING = having({ isReading: true }, { asking: { ...START.asking, seen: asked, number: 3 } });
const DRAWN = having({ isReading: false, week: WEEK }, { asking: { ...START.asking, seen: asked, number: 3 } });

type Row = [name: string, state: OverlayState, event: OverlayEvent, shown: Partial<Shown>, effects: string[]];

const pill = (isOpen: boolean, isSmall = false): Pick<Shown, "pill"> => ({ pill: { isOpen, isSmall } });

describe.each<[string, Row[]]>([
  [
    "answers",
    [
      [
        "the newest is shown and the open card hears of it",
        WAITING,
        answered(3),
        { week: WEEK, isReading: false },
        ["renew-frames"],
      ],
      ["a late one changes nothing", WAITING, answered(2), WAITING.shown, []],
      [
        "not yet: the page stays unread",
        WAITING,
        { ...answered(3), answer: { ok: true, value: { waitMs: 900 } } } as OverlayEvent,
        { isReading: true },
        [],
      ],
      [
        "other selectors: the page is read anew with them",
        WAITING,
        { ...answered(3), answer: { ok: true, value: { selectors: { chip: ".x" } } } } as OverlayEvent,
        {},
        ["mend", "look"],
      ],
      [
        "none: asked once more before anything is said",
        WAITING,
        { ...answered(3), answer: { ok: false, failure: { code: "no-answer" } } } as OverlayEvent,
        { isReading: true },
        ["later"],
      ],
      [
        "a failure takes the windows away, and the card: the vault may be locked",
        { ...DRAWN, shown: { ...DRAWN.shown, opened: CARD } },
        { ...answered(3), answer: { ok: false, failure: { code: "vault-locked" } } } as OverlayEvent,
        { week: undefined, opened: undefined, failure: { code: "vault-locked" } },
        [],
      ],
      ["a retry for an older question is not sent", WAITING, { type: "retry-due", number: 2 }, WAITING.shown, []],
      ["a retry for the newest is", WAITING, { type: "retry-due", number: 3 }, WAITING.shown, ["ask"]],
    ],
  ],
  [
    "settings",
    [
      ["switched off", DRAWN, { ...ON, isOn: false }, { isOn: false, week: WEEK }, []],
      [
        "only the next three: the background is asked again",
        DRAWN,
        { ...ON, isOnlyNext: true },
        { isOnlyNext: true },
        ["later"],
      ],
      ["as before: nothing is done", DRAWN, ON, {}, []],
    ],
  ],
  [
    "cards and lists",
    [
      [
        "a pin opens its card",
        having({}),
        { type: "opened", from: "grid", windows: [ONE] },
        { opened: CARD },
        ["open"],
      ],
      [
        "a count opens its list",
        having({}),
        { type: "opened", from: "grid", windows: [ONE, TWO] },
        { opened: LIST },
        ["open"],
      ],
      [
        "a line of a list opens a card in its place",
        having({ opened: LIST }),
        { type: "opened", from: "grid", windows: [ONE] },
        { opened: CARD },
        ["open"],
      ],
      [
        "the card goes on by itself: its pin is the open one, and it is not opened anew",
        having({ opened: CARD }),
        { type: "card-shows", windowId: TWO.id },
        { opened: { ...CARD, windowIds: [TWO.id] } },
        [],
      ],
      [
        "a card that is gone shows nothing",
        having({}),
        { type: "card-shows", windowId: TWO.id },
        { opened: undefined },
        [],
      ],
      ["closed", having({ opened: CARD }), { type: "closed" }, { opened: undefined }, []],
      [
        "a frame that does not load: nothing is open, and the pill says so",
        having({ week: WEEK, opened: CARD, ...pill(true) }),
        { type: "frame-failed" },
        { opened: undefined, ...pill(false), week: undefined, failure: { code: "failed", failure: "no-answer" } },
        [],
      ],
    ],
  ],
  [
    "turned away",
    [
      ["an open card closes", having({ opened: CARD }), { type: "turned-away" }, { opened: undefined }, []],
      ["an open panel closes, without the focus", having(pill(true)), { type: "turned-away" }, pill(false), []],
    ],
  ],
  [
    "the pill",
    [
      ["opens", having({}), { type: "pill-toggled" }, pill(true), []],
      ["closes and has the focus", having(pill(true)), { type: "pill-toggled" }, pill(false), ["focus-pill"]],
      [
        "takes the place of a card",
        having({ opened: CARD }),
        { type: "pill-toggled" },
        { opened: undefined, ...pill(true) },
        [],
      ],
      ["made smaller", having(pill(true)), { type: "pill-shrunk" }, pill(false, true), ["focus-pill"]],
      ["opened again it is no longer small", having(pill(false, true)), { type: "pill-toggled" }, pill(true), []],
    ],
  ],
])("%s", (_, rows) => {
  test.each(rows)("%s", (...[, state, event, shown, effects]: Row) => {
    const step = next(state, event, 1000);
    expect({ opened: undefined, week: undefined, ...step.state.shown }).toMatchObject(shown);
    expect(step.effects.map(({ type }) => type)).toEqual(effects);
  });
});

describe("what a lock closed", () => {
  const locked = { ...answered(3), answer: { ok: false, failure: { code: "vault-locked" } } } as OverlayEvent;
  const week = (...windows: PageWindow[]) =>
    ({ ...answered(3), answer: { ok: true, value: { ...WEEK, windows } } }) as OverlayEvent;
  const after = (opened: Opened, ...events: OverlayEvent[]) => {
    const step = { state: having({ opened, week: WEEK }, WAITING), effects: [] as OverlayEffect[] };
    for (const event of [locked, ...events]) Object.assign(step, next(step.state, event, 0));
    return { opened: step.state.shown.opened, opens: step.effects.find(({ type }) => type === "open") };
  };

  test.each<[string, Opened, PageWindow[]]>([
    ["card", CARD, [ONE]],
    ["card from the panel", { ...CARD, from: "panel" }, [ONE]],
    ["list", LIST, [ONE, TWO]],
  ])("is open again after unlocking: a %s", (_, opened, windows) => {
    expect(after(opened, locked, week(ONE, TWO))).toEqual({
      opened,
      opens: { type: "open", from: opened.from, windows },
    });
  });

  test.each<[string, OverlayEvent[]]>([
    ["it is drawn no more", [week(TWO), week(ONE, TWO)]],
    ["she has turned to something else", [{ type: "pill-toggled" }, week(ONE, TWO)]],
    ["the overlay is switched off", [{ type: "settings", isOn: false, isOnlyNext: false }, week(ONE, TWO)]],
  ])("stays closed when %s", (_, events) => {
    expect(after(CARD, ...events)).toEqual({ opened: undefined, opens: undefined });
  });

  test("alone is opened again: another failure closes for good", () => {
    const failed = { ...locked, answer: { ok: false, failure: { code: "unexpected" } } } as OverlayEvent;
    const { state } = next(having({ opened: CARD, week: WEEK }, WAITING), failed, 0);
    expect(next(state, week(ONE), 0).state.shown.opened).toBeUndefined();
  });
});

test("a press elsewhere while nothing of ours is open draws nothing", () => {
  expect(next(DRAWN, { type: "turned-away" }, 0).state.shown).toBe(DRAWN.shown);
});

test("the same answer again keeps the week that is drawn", () => {
  const first = next(WAITING, answered(3), 0).state;
  const again = next(next(first, { type: "again-due" }, 0).state, answered(4), 0).state;
  expect(again.shown.week).toBe(first.shown.week);
  const other = next(next(again, { type: "again-due" }, 0).state, answered(5, 9), 0).state;
  expect(other.shown.week).toMatchObject({ moreCount: 9 });
});

test("other days take the windows away before they are understood; the same days keep them", () => {
  const look = (path: string, text: string): OverlayEvent => ({
    type: "looked",
    look: { text, facts: aPage({ days: { ...FACTS.days, keys: [path] } }) },
  });
  const come = (from: OverlayState, event: OverlayEvent): OverlayState =>
    next(next(from, event, 0).state, event, 200).state;
  const first = come(having({ week: WEEK }), look("1", "a"));
  expect(first.shown.week).toBeUndefined();
  const known = { ...first, shown: { ...first.shown, week: WEEK } };
  expect(come(known, look("1", "b")).shown.week).toBe(WEEK);
  expect(come(known, look("2", "c")).shown.week).toBeUndefined();
});

test("destroyed, nothing happens any more", () => {
  const { state, effects } = next(DRAWN, { type: "destroyed" }, 0);
  expect(effects).toEqual([{ type: "rest" }]);
  for (const event of [
    answered(3),
    ON,
    { type: "frame-failed" },
    { type: "pill-toggled" },
    { type: "changed" },
  ] as OverlayEvent[])
    expect(next(state, event, 0)).toEqual({ state, effects: [] });
});

test("switched off, the picture holds no window; before the words are known there is none", () => {
  const words = overlayWords(overlayTexts("en"));
  expect(pictureOf(DRAWN.shown)).toBeUndefined();
  expect(pictureOf({ ...DRAWN.shown, words })).toMatchObject({ pill: { windowCount: 1, status: null } });
  const off = pictureOf({ ...DRAWN.shown, words, isOn: false });
  expect(off).toMatchObject({ bands: [], pill: { windowCount: 0, status: { code: "switched-off" } } });
});
