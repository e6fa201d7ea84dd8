import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { FramePage } from "../../lib/contracts/frame-messages";
import type { NeedLine } from "../../lib/contracts/visits";
import { aCard } from "./hosts/a-card";
import { aWindow, factsOf, readingOf, SCHOOL_DAYS } from "./hosts/grid-page";
import { OverlayRun } from "./overlay-run";
import { press as pressIn, soon, takesFocus as focusTaken } from "./press";

let run: OverlayRun;
afterEach(() => {
  run.destroy();
  // A cover that a failed test left behind would swallow every click of the tests after it.
  for (const cover of document.querySelectorAll(".cover")) cover.remove();
});

const DAY = SCHOOL_DAYS[1]!;
const pins = (): HTMLElement[] => run.findAll("day", ".pin");
const nextFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

async function drawn(count = 1): Promise<void> {
  await soon(() => expect(pins()).toHaveLength(count));
}

/**
 * Waits until the overlay has stopped looking at the page: a busy machine may still be at it after the first drawing.
 */
async function atRest(): Promise<void> {
  for (let before = -1; before !== run.page.readCount;) {
    before = run.page.readCount;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

async function openCard(): Promise<void> {
  await drawn();
  await userEvent.click(pins()[0]!);
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
  await takesFocus("card");
}

const takesFocus = (kind: "card" | "panel"): Promise<void> => focusTaken(run, kind);
const press = (button: HTMLElement): Promise<void> => pressIn(run, button);

function layOver(style: string, isOnTop = false): void {
  const cover = document.createElement("div");
  cover.className = "cover";
  cover.style.cssText = `position:fixed;inset:0;width:auto;height:auto;background:#fff;${style}`;
  if (isOnTop) cover.popover = "manual";
  document.body.append(cover);
  if (isOnTop) cover.showPopover();
}

const cardText = (): string => run.find("card", ".card")?.textContent ?? "";

test("the week is read, asked for and drawn on its day, in per cent of the column", async () => {
  run = new OverlayRun().start();
  await drawn();
  expect(run.sent).toEqual([{ name: "readWeek", input: expect.objectContaining({ account: "/u/1" }) }]);
  expect(run.sentFacts()).toMatchObject(factsOf(run.page.reading));
  const column = run.page.column(DAY).getBoundingClientRect();
  const band = run.find("day", ".band")!.getBoundingClientRect();
  expect(band.top - column.top).toBeCloseTo((545 / 1440) * column.height, 0);
  expect(band.height).toBeCloseTo((30 / 1440) * column.height, 0);
});

test("a pin says everything to a screen reader and bands say nothing", async () => {
  run = new OverlayRun();
  run.week = { ...run.week, windows: [aWindow({ hasCautions: true })] };
  run.start();
  await drawn();
  expect(pins()[0]!.getAttribute("aria-label")).toBe(
    "Suggested: Writing, Room 12, 2 students, Tuesday 9:05 to 9:35 AM. Check first: the card says what.",
  );
  expect(run.find("day", ".band")!.getAttribute("aria-hidden")).toBe("true");
});

test("a rebuilt grid is drawn on again at once, without a question to the background", async () => {
  run = new OverlayRun().start();
  await drawn();
  run.page.rebuild();
  await drawn();
  expect(run.page.column(DAY).contains(run.hosts("day")[0]!)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(run.sentNames()).toEqual(["readWeek"]);
});

test("another week takes the old windows away before it is understood", async () => {
  run = new OverlayRun().start();
  await drawn();
  const next = ["2026-10-12", "2026-10-13"];
  run.week = { windows: [aWindow({ date: next[1]! })], moreCount: 0, notice: null };
  run.page.reading = readingOf(next);
  run.page.rebuild({ days: next });
  await drawn(0);
  await drawn();
  expect(run.sentNames()).toEqual(["readWeek", "readWeek"]);
});

test("own nodes cause no reading: a page at rest is left alone", async () => {
  run = new OverlayRun().start();
  await drawn();
  await atRest();
  const before = run.page.readCount;
  await userEvent.click(run.find("status", ".pill")!);
  await openCard();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(run.page.readCount).toBe(before);
});

test("hosts that the page throws out come back", async () => {
  run = new OverlayRun().start();
  await drawn();
  run.hosts("day")[0]!.remove();
  await drawn();
});

test("switched off, the page's own nodes are byte for byte what they were", async () => {
  run = new OverlayRun();
  const before = run.page.serialised();
  run.start();
  await drawn();
  expect(run.page.serialised()).not.toBe(before);
  run.switchTo(false);
  await soon(() => expect(pins()).toHaveLength(0));
  expect(run.page.serialised()).toBe(before);
  expect(document.querySelectorAll("[data-pushpin-host]")).toHaveLength(0);
  run.switchTo(true);
  await drawn();
});

test("stopped, nothing of it is left on the page", async () => {
  run = new OverlayRun();
  const before = document.body.outerHTML;
  run.start();
  await openCard();
  run.stop();
  expect(document.body.outerHTML).toBe(before);
  run.page.rebuild();
  await nextFrames();
  expect(document.querySelectorAll("[data-pushpin-host]")).toHaveLength(0);
});

test("a changed vault is asked again", async () => {
  run = new OverlayRun().start();
  await drawn();
  run.week = { ...run.week, windows: [aWindow(), aWindow({ startMinute: 700 })] };
  run.bumpRevision();
  await drawn(2);
});

test.each([
  ["unreadable", "can't read this page"],
  ["unsupported", "Switch to week or day view"],
  ["signed-out", "Sign in"],
] as const)("a page that is %s is not drawn on, and the pill says why", async (state, words) => {
  run = new OverlayRun();
  run.page.reading = { ...run.page.reading, health: { state, reasons: [{ code: "x" }] } };
  run.start();
  await soon(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: nothing drawn"));
  expect(pins()).toHaveLength(0);
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".panel")).not.toBeNull());
  const panel = run.find("panel", ".panel")!.textContent;
  expect(panel).toContain(words);
  expect(panel).toContain("side panel");
});

test("a background that does not answer is asked once more, then the pill says so", async () => {
  run = new OverlayRun();
  run.answers.readWeek = () => ({ ok: false, failure: { code: "no-answer" } });
  run.start();
  await soon(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: nothing drawn"));
  expect(run.sentNames()).toEqual(["readWeek", "readWeek"]);
});

test("the dark page is followed while it changes", async () => {
  run = new OverlayRun().start();
  await drawn();
  document.body.classList.add("dark");
  await soon(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>("[data-pushpin-host]")];
    expect(new Set(hosts.map(({ dataset }) => dataset["pushpinTheme"]))).toEqual(new Set(["dark"]));
  });
});

test("the card opens beside its pin, inside the viewport, with the focus in it", async () => {
  run = new OverlayRun().start();
  await openCard();
  const card = run.find("card", ".card")!;
  const box = run.frame(run.hosts("card")[0]!)!.getBoundingClientRect();
  expect(box.height).toBe(card.offsetHeight);
  expect(box.left).toBeGreaterThanOrEqual(pins()[0]!.getBoundingClientRect().right);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  await soon(() => expect(run.focusIn("card")).toBe(card));
  expect(document.activeElement).toBe(run.hosts("card")[0]);
  expect(card.getAttribute("role")).toBe("dialog");
  for (const text of ["MJ", "write 3 sentences with spaces", "comes straight from “Reading test”", "MJ 30 of 60 min"]) {
    expect(cardText()).toContain(text);
  }
  expect(cardText()).toContain("Sends: “Push-in: Writing (30 min)” to Dana Ortiz (d.ortiz@school.example), Rm 12");
});

test("Tab stays in the card, Escape closes it and the pin has the focus again", async () => {
  run = new OverlayRun().start();
  await openCard();
  const stops = run.findAll("card", "button").length;
  const visited = new Set<Element | null>();
  for (let press = 0; press < stops + 2; press += 1) {
    await userEvent.keyboard("{Tab}");
    visited.add(run.focusIn("card") ?? null);
  }
  expect(visited.size).toBe(stops);
  expect(visited.has(null)).toBe(false);
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  expect(run.focusIn("card")).not.toBe(run.find("card", "body"));
  await userEvent.keyboard("{Escape}");
  await soon(() => expect(run.isShown("card")).toBe(false));
  expect(run.hosts("day")[0]!.shadowRoot!.activeElement).toBe(pins()[0]);
});

test("a press outside closes the card and the page gets its click", async () => {
  run = new OverlayRun().start();
  await openCard();
  const chip = run.page.column("2026-10-05").querySelector<HTMLElement>("[data-eventchip]")!;
  let clicks = 0;
  chip.addEventListener("click", () => (clicks += 1));
  await userEvent.click(chip);
  expect(clicks).toBe(1);
  await soon(() => expect(run.isShown("card")).toBe(false));
});

test("Escape closes the card although the page took the focus away", async () => {
  run = new OverlayRun().start();
  await openCard();
  (document.activeElement as HTMLElement).blur();
  run.frame(run.hosts("card")[0]!)!.blur();
  expect(document.activeElement).toBe(document.body);
  await userEvent.keyboard("{Escape}");
  await soon(() => expect(run.isShown("card")).toBe(false));
});

test.each([
  ["a usual column", 147, ["Writing Rm 12", "2 students 9:05–10:05"]],
  ["a narrow column", 72, ["Writing", "2 students"]],
])("%s shows what fits, never smaller than 12 px", async (_, columnPx, lines) => {
  run = new OverlayRun({ columnPx });
  run.week = { ...run.week, windows: [aWindow({ endMinute: 605 })] };
  run.start();
  await drawn();
  const label = run.find("day", ".label")!;
  const shown = label.innerText.split("\n").map((line) => line.trim());
  expect(shown.slice(0, 2)).toEqual(lines);
  for (const part of label.querySelectorAll("*")) expect(Number.parseFloat(getComputedStyle(part).fontSize)).toBe(12);
});

test("the grid between label and pin stays the page's own: press, drag, double click", async () => {
  run = new OverlayRun();
  run.week = { ...run.week, windows: [aWindow({ startMinute: 540, endMinute: 660, date: "2026-10-07" })] };
  run.start();
  await drawn();
  const column = run.page.column("2026-10-07");
  const seen: string[] = [];
  for (const type of ["pointerdown", "mousedown", "mouseup", "click", "dblclick"]) {
    column.addEventListener(type, (event) =>
      seen.push(`${type} ${event.target === column || column.firstElementChild === event.target}`),
    );
  }
  const band = run.find("day", ".band")!.getBoundingClientRect();
  const box = column.getBoundingClientRect();
  const position = { x: band.left - box.left + band.width / 2, y: band.top - box.top + band.height - 12 };
  await userEvent.dblClick(column, { position });
  for (const type of ["pointerdown", "mousedown", "mouseup", "click", "dblclick"])
    expect(seen).toContain(`${type} true`);
});

test("a pin does not start the page's own create, and its label opens the card too", async () => {
  run = new OverlayRun().start();
  await drawn();
  const seen: string[] = [];
  for (const type of ["pointerdown", "mousedown", "click"]) document.addEventListener(type, () => seen.push(type));
  await userEvent.click(run.find("day", ".label")!);
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
  expect(seen).toEqual([]);
});

test("Book hands over, says what to do, can be taken back, and booked again at once", async () => {
  run = new OverlayRun().start();
  await openCard();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(cardText()).toContain("Save it in the tab that just opened"));
  expect(run.sent.at(-1)).toEqual({
    name: "bookWindow",
    input: { windowId: aWindow().id, place: { vendor: "google", account: "/u/1" }, forTerm: false },
  });
  expect(run.focusIn("card")).not.toBe(run.find("card", "body"));
  await press(run.findAll("card", ".outcome .plain")[1]!);
  await soon(() => expect(cardText()).toContain("Taken back"));
  expect(run.sent).toContainEqual({
    name: "removeBooking",
    input: { bookingId: "booking-1", windowId: aWindow().id },
  });
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
  expect(cardText()).toContain("Taken back");
  await press(run.find("card", ".primary")!);
  await soon(() => expect(cardText()).toContain("Save it in the tab that just opened"));
  expect(run.sentNames().filter((name) => name === "bookWindow")).toHaveLength(2);
});

test("a card that waits says booked as soon as the page shows the event", async () => {
  run = new OverlayRun().start();
  await openCard();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(cardText()).toContain("Save it in the tab that just opened"));
  const booked = aWindow({ state: "booked" });
  run.card = aCard(booked);
  run.week = { ...run.week, windows: [booked] };
  run.bumpRevision();
  await soon(() => expect(cardText()).toContain("This is on your calendar"));
});

test("a booking that is refused says why, and the card can still be used", async () => {
  run = new OverlayRun();
  run.answers.bookWindow = () => ({ ok: false, failure: { code: "refused", refusal: { code: "window-gone" } } });
  run.start();
  await openCard();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(cardText()).toContain("Nothing was sent"));
  expect(run.find("card", ".primary")).not.toBeNull();
});

test("a press that can't be judged sends nothing, and is let go: the next one books", async () => {
  run = new OverlayRun();
  run.wasSeen = async () => Promise.reject(new Error("no answer"));
  run.start();
  await openCard();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(cardText()).toContain("something lies over this card"));
  expect(run.sentNames()).not.toContain("bookWindow");
  run.wasSeen = async () => true;
  await press(run.find("card", ".primary")!);
  await soon(() => expect(run.sentNames()).toContain("bookWindow"));
});

test("a window that can't be booked offers no button but the reason", async () => {
  run = new OverlayRun();
  run.card = aCard(undefined, { outgoing: { refusal: { code: "away" } } });
  run.start();
  await drawn();
  await userEvent.click(pins()[0]!);
  await soon(() => expect(cardText()).toContain("You marked this time with"));
  expect(run.find("card", ".primary")).toBeNull();
});

test("Not this is remembered and can be undone", async () => {
  run = new OverlayRun().start();
  await openCard();
  await press(run.find("card", ".buttons .icon")!);
  await soon(() => expect(run.find("card", ".decline .plain")).not.toBeNull());
  await press(run.find("card", ".decline .plain")!);
  await soon(() => expect(cardText()).toContain("Writing will not be suggested for MJ and TR again."));
  await soon(() => expect(run.find("card", ".outcome .plain")).not.toBeNull());
  await press(run.find("card", ".outcome .plain")!);
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
  expect(run.sentNames().slice(-2)).toEqual(["declineWindow", "removeDeclines"]);
});

test.each([0, 1])(
  "the button for more is never alone on a line, in a narrow card with %i other times",
  async (count) => {
    run = new OverlayRun();
    run.card = aCard(undefined, { alternatives: aCard().alternatives.slice(0, count) });
    run.start();
    await openCard();
    for (const widthPx of [180, 220, 260, 300]) {
      run.find("card", ".card")!.style.inlineSize = `${widthPx}px`;
      const [more] = run.findAll("card", ".buttons .icon").map((button) => button.getBoundingClientRect());
      const beside = run
        .findAll("card", ".buttons button:not(.icon)")
        .map((button) => button.getBoundingClientRect())
        .filter(({ top, bottom }) => top < more!.bottom && bottom > more!.top);
      expect(beside).not.toEqual([]);
      expect(more!.right).toBeLessThanOrEqual(run.find("card", ".card")!.getBoundingClientRect().right);
    }
  },
);

test("another time opens that window's card", async () => {
  run = new OverlayRun().start();
  await openCard();
  const other = aCard().alternatives[0]!;
  run.card = aCard(other);
  await press(run.find("card", ".buttons .plain")!);
  await soon(() => expect(run.find("card", ".row")).not.toBeNull());
  await press(run.find("card", ".row")!);
  await soon(() => expect(cardText()).toContain("Thu 10:00–10:30"));
  // The list of other times names the time too: the card asks once the background knows what the frame shows.
  await soon(() => expect(run.sent.at(-1)).toEqual({ name: "loadCard", input: { windowId: other.id } }));
});

test("the background is told what a frame shows when she opens it, before the frame asks, and when it is closed", async () => {
  run = new OverlayRun().start();
  await openCard();
  const shown = () => [...run.shows.values()];
  expect(shown()).toEqual([{ what: "card", windowId: aWindow().id }]);
  const other = aCard().alternatives[0]!;
  await press(run.find("card", ".buttons .plain")!);
  await soon(() => expect(run.find("card", ".row")).not.toBeNull());
  await press(run.find("card", ".row")!);
  await soon(() => expect(shown()).toEqual([{ what: "card", windowId: other.id }]));
  await userEvent.keyboard("{Escape}");
  await soon(() => expect(shown()).toEqual([null]));
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".row")?.textContent).toContain("MJ"));
  expect(shown()).toEqual([null, { what: "panel" }]);
});

test("a frame goes to another window on her press only", async () => {
  run = new OverlayRun().start();
  await openCard();
  await press(run.find("card", ".buttons .plain")!);
  await soon(() => expect(run.find("card", ".row")).not.toBeNull());
  // As where the frame asks by itself: nobody has pressed anything for a while.
  const activation = vi.spyOn(navigator, "userActivation", "get");
  activation.mockReturnValue({ isActive: false, hasBeenActive: true });
  await press(run.find("card", ".row")!);
  await soon(() => expect(run.find("card", ".trouble")).not.toBeNull());
  activation.mockRestore();
  expect([...run.shows.values()]).toEqual([{ what: "card", windowId: aWindow().id }]);
  expect(run.sent.filter(({ name }) => name === "loadCard")).toHaveLength(1);
});

test("a card whose window could not be announced says why, and its retry announces it", async () => {
  run = new OverlayRun();
  run.isHeard = false;
  run.start();
  await drawn();
  await userEvent.click(pins()[0]!);
  await soon(() => expect(run.find("card", ".trouble .plain")).not.toBeNull());
  run.isHeard = true;
  await press(run.find("card", ".trouble .plain")!);
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
});

test("a card that can't be had says why and can be asked again", async () => {
  run = new OverlayRun();
  run.answers.loadCard = () => ({ ok: false, failure: { code: "no-answer" } });
  run.start();
  await drawn();
  await userEvent.click(pins()[0]!);
  await soon(() => expect(cardText()).toContain("did not answer"));
  delete run.answers.loadCard;
  await press(run.find("card", ".trouble .plain")!);
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
});

test("with the focus in pin or card the page hears no key", async () => {
  run = new OverlayRun().start();
  await openCard();
  const heard: string[] = [];
  const stop = new AbortController();
  for (const capture of [true, false]) {
    document.addEventListener("keydown", (event) => heard.push(event.key), { capture, signal: stop.signal });
  }
  await userEvent.keyboard("dwmc/{ArrowLeft}");
  await userEvent.keyboard("{Escape}");
  await soon(() => expect(run.hosts("day")[0]!.shadowRoot!.activeElement).toBe(pins()[0]));
  await userEvent.keyboard("dwm");
  stop.abort();
  expect(heard).toEqual([]);
});

test("the pill lists the week; a line opens its card; Escape gives the focus back to the line, then to the pill", async () => {
  run = new OverlayRun().start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".row")).not.toBeNull());
  await takesFocus("panel");
  run.find("panel", ".row")!.focus();
  await userEvent.keyboard("{Enter}");
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
  await takesFocus("card");
  await userEvent.keyboard("{Escape}");
  await soon(() => {
    expect(document.activeElement).toBe(run.hosts("panel")[0]);
    expect(run.focusIn("panel")).toBe(run.find("panel", ".row"));
  });
  await userEvent.keyboard("{Escape}");
  await soon(() => expect(run.find("panel", ".panel")).toBeNull());
  expect(run.hosts("status")[0]!.shadowRoot!.activeElement).toBe(run.find("status", ".pill"));
});

test("the pill's panel names the days on which a school runs differently", async () => {
  run = new OverlayRun();
  run.notes = [{ date: DAY, text: "Tue, Oct 6: early release at 12:30 PM" }];
  run.start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".panel")?.textContent).toContain("early release at 12:30 PM"));
});

const line: NeedLine = {
  ...{ id: "v1", date: DAY, startMinute: 485, endMinute: 515, titleText: "Arrival", className: "Room 12" },
  needText: "Not seen on your calendar since Fri, Oct 2.",
  acts: [
    { act: "check", labelText: "Look in the calendar" },
    { act: "keep", labelText: "I still go" },
  ],
};
const LOCKED = { ok: false, failure: { code: "vault-locked" } } as const;

/** Opens the pill's panel on a page whose visits have a date that needs her. */
async function openNeeds(): Promise<void> {
  run = new OverlayRun();
  run.answers.loadVisitNeeds = () => ({ ok: true, value: { count: 1, lines: [line] } });
  run.start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".need-lines")).not.toBeNull());
  await takesFocus("panel");
}

test("one frame for cards is loaded, hidden, before anything is pressed", async () => {
  run = new OverlayRun();
  run.start();
  await drawn();
  expect(run.hosts("card").map((host) => run.frame(host))).toEqual([expect.any(HTMLIFrameElement)]);
  expect(run.isShown("card")).toBe(false);
});

test("an open panel lists no visit any more once Pushpin is locked, and lists them again after that", async () => {
  await openNeeds();
  run.answers.readWeek = () => LOCKED;
  run.bumpRevision();
  await soon(() => expect(run.find("panel", ".panel")?.textContent).toContain("Unlock Pushpin"));
  expect(run.find("panel", ".need-lines")).toBeNull();
  delete run.answers.readWeek;
  run.bumpRevision();
  await soon(() => expect(run.find("panel", ".need-lines")).not.toBeNull());
});

test("an answer about visits that comes after the lock is not shown", async () => {
  await openNeeds();
  let answer = (): void => {};
  run.answers.loadVisitNeeds = () => {
    // The page of the frame hears of the lock before it gets this answer.
    answer();
    return { ok: true, value: { count: 1, lines: [line] } };
  };
  answer = () => {
    for (const frame of run.pages)
      frame.take({ type: "page", page: { ...NO_WINDOWS, status: { code: "vault-locked" } } });
  };
  run.bumpRevision();
  await soon(() => expect(run.find("panel", ".panel")?.textContent).toContain("Unlock Pushpin"));
  await nextFrames();
  expect(run.find("panel", ".need-lines")).toBeNull();
});

const NO_WINDOWS: FramePage = {
  isDark: false,
  place: { vendor: "google" },
  status: null,
  moreCount: 0,
  windowCount: 0,
  dayTexts: [],
};

test("the panel lists no visit on the page of an account that she has not confirmed", async () => {
  run = new OverlayRun();
  run.answers.loadVisitNeeds = () => ({ ok: true, value: { count: 1, lines: [line] } });
  const address = "family@home.example";
  run.week = { windows: [], moreCount: 0, notice: { code: "account", doubt: "other", address } };
  run.start();
  await soon(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: whose calendar?"));
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".panel")?.textContent).toContain(address));
  await takesFocus("panel");
  expect(run.sentNames()).not.toContain("loadVisitNeeds");
  expect(run.find("panel", ".need-lines")).toBeNull();
});

test("a double press on an act in the panel carries it out once", async () => {
  await openNeeds();
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  run.answers.actOnDate = async () => {
    await finished;
    return { ok: true, value: null };
  };
  await press(run.find("panel", ".answers .answer")!);
  await soon(() => expect(run.sentNames()).toContain("actOnDate"));
  await userEvent.keyboard("{Enter}");
  await inViewAgain();
  finish();
  await inViewAgain();
  expect(run.sentNames().filter((name) => name === "actOnDate")).toHaveLength(1);
  expect(run.find("panel", ".refusal")).toBeNull();
});

test("an act that is refused after the panel was closed says nothing in the panel that she opens next", async () => {
  await openNeeds();
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  run.answers.actOnDate = async () => {
    await finished;
    return { ok: false, failure: { code: "on-its-way" } };
  };
  await press(run.find("panel", ".answers .answer")!);
  await soon(() => expect(run.sentNames()).toContain("actOnDate"));
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.isShown("panel")).toBe(false));
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".need-lines")).not.toBeNull());
  await takesFocus("panel");
  finish();
  await inViewAgain();
  expect(run.find("panel", ".refusal")).toBeNull();
  // The press before is no reason to ignore one here; its refusal is said.
  run.answers.actOnDate = () => ({ ok: false, failure: { code: "on-its-way" } });
  await press(run.find("panel", ".answers .answer")!);
  await soon(() => expect(run.find("panel", ".refusal")).not.toBeNull());
});

test("a double press on Book books once, and says nothing else", async () => {
  run = new OverlayRun().start();
  await openCard();
  run.find("card", ".primary")!.focus();
  await userEvent.keyboard("{Enter}{Enter}");
  await soon(() => expect(run.sentNames()).toContain("bookWindow"));
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(run.sentNames().filter((name) => name === "bookWindow")).toHaveLength(1);
  expect(cardText()).not.toContain("Nothing was sent");
});

test("hidden initials leave an open card at once", async () => {
  run = new OverlayRun().start();
  await openCard();
  expect(cardText()).toContain("MJ");
  // Never answered: what is shown meanwhile is what counts.
  const parts = run.card.parts.map((part) => ({ ...part, initials: "••" }));
  run.card = { ...run.card, window: { ...run.card.window, initials: ["••"] }, parts, owed: [] };
  run.pages.at(0)!.reload();
  expect(cardText()).not.toContain("MJ");
  await soon(() => expect(cardText()).toContain("••"));
});

test("a frame that was refused works when she opens it later", async () => {
  run = new OverlayRun();
  run.isRefusing = true;
  run.start();
  await drawn();
  await nextFrames();
  expect(run.announced).toEqual([]);
  run.isRefusing = false;
  await openCard();
  expect(cardText()).toContain("MJ");
});

test("the pill's panel lists dates that need her, with their cures; only what she sees is acted on", async () => {
  run = new OverlayRun();
  let lines = [line];
  run.answers.loadVisitNeeds = () => ({ ok: true, value: { count: lines.length, lines } });
  run.answers.actOnDate = () => {
    lines = [];
    return { ok: true, value: null };
  };
  run.start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".need-lines")?.textContent).toContain(line.needText));
  await takesFocus("panel");
  expect(run.find("panel", ".need-lines")!.textContent).not.toContain("Look in the calendar");
  layOver("pointer-events:none;border:0", true);
  await press(run.find("panel", ".answers .answer")!);
  await soon(() => expect(run.find("panel", ".panel")?.textContent).toContain("Nothing was sent"));
  expect(run.sentNames()).not.toContain("actOnDate");
  document.querySelector(".cover")!.remove();
  await inViewAgain();
  await press(run.find("panel", ".answers .answer")!);
  await soon(() => expect(run.find("panel", ".need-lines")?.textContent).toContain("No date of your visits needs you"));
  expect(run.sent.find(({ name }) => name === "actOnDate")?.input).toMatchObject({ id: "v1", act: "keep" });
});

test("a line of the pill's list says when to check first", async () => {
  run = new OverlayRun();
  run.week = {
    ...run.week,
    windows: [aWindow(), aWindow({ id: "later", startMinute: 600, endMinute: 630, hasCautions: true })],
  };
  run.start();
  await drawn(2);
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.findAll("panel", ".row")).toHaveLength(2));
  const lines = run.findAll("panel", ".row .soft").map(({ textContent }) => textContent);
  expect(lines).toEqual(["Suggested", "Suggested, check first"]);
});

test("while Pushpin is locked, the pill's panel says so and opens the planner, which unlocks it", async () => {
  run = new OverlayRun();
  const locked = { ok: false, failure: { code: "vault-locked" } } as const;
  run.answers = { readWeek: () => locked, loadDrawnWindows: () => locked };
  run.start();
  await soon(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin is locked"));
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".answer")?.textContent).toBe("Unlock"));
  await soon(() => expect(run.find("panel", ".panel")!.textContent).toContain("Unlock Pushpin to see your windows."));
  await takesFocus("panel");
  run.find("panel", ".answer")!.click();
  expect(run.plannerCount).toBe(0);
  await press(run.find("panel", ".answer")!);
  expect(run.plannerCount).toBe(1);
});

test("what keeps the week empty leads to where it is mended", async () => {
  run = new OverlayRun();
  run.week = { windows: [], moreCount: 0, notice: { code: "nothing-fits", first: { code: "no-class" } } };
  run.start();
  await soon(() => expect(run.find("status", ".pill")).not.toBeNull());
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".answer")?.textContent).toBe("Mend this in the planner"));
  await takesFocus("panel");
  await press(run.find("panel", ".answer")!);
  expect(run.plannerCount).toBe(1);
});

test("an account that she has not confirmed is asked about in the pill's panel; only her own press says yes", async () => {
  run = new OverlayRun();
  const address = "family@home.example";
  run.week = { windows: [], moreCount: 0, notice: { code: "account", doubt: "other", address } };
  run.answers.confirmShownAccount = () => {
    run.week = { windows: [aWindow()], moreCount: 0, notice: null };
    run.bumpRevision();
    return { ok: true, value: null };
  };
  run.start();
  await soon(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: whose calendar?"));
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".panel")?.textContent).toContain(address));
  await takesFocus("panel");
  run.find("panel", ".answer")!.click();
  layOver("pointer-events:none;border:0", true);
  await press(run.find("panel", ".answer")!);
  await soon(() => expect(run.find("panel", ".panel")?.textContent).toContain("Nothing was sent"));
  expect(run.sentNames()).not.toContain("confirmShownAccount");
  document.querySelector(".cover")!.remove();
  await inViewAgain();
  await press(run.find("panel", ".answer")!);
  await drawn();
  expect(run.sentNames()).toContain("confirmShownAccount");
});

test("the switch in the pill turns drawing off and on", async () => {
  run = new OverlayRun().start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".switch")).not.toBeNull());
  await takesFocus("panel");
  await press(run.find("panel", ".switch")!);
  await soon(() => expect(pins()).toHaveLength(0));
  expect(run.values.overlay).toEqual({ google: false, outlook: true });
  await press(run.find("panel", ".switch")!);
  await drawn();
});

test("the page is read with the selectors that the background has, before anything is drawn, and anew when they change", async () => {
  const chips = (): unknown => run.sentFacts().tallies?.["chip"];
  run = new OverlayRun();
  run.selectors = { chip: "[data-renamed]" };
  run.start();
  await drawn();
  expect(run.sentNames()).toEqual(["readWeek", "readWeek"]);
  expect(chips()).toEqual({ hits: 0, fallbacks: 0, misses: 1 });
  run.override({});
  await soon(() => expect(chips()).toEqual({ hits: 1, fallbacks: 0, misses: 0 }));
  await drawn();
  await atRest();
  expect(run.sentNames().length).toBeLessThanOrEqual(4);
});

test("only the next three: a change of the setting asks the background again", async () => {
  run = new OverlayRun().start();
  await drawn();
  const before = run.sentNames().length;
  run.showOnlyNext(true);
  await soon(() => expect(run.sentNames().slice(before)).toEqual(["readWeek"]));
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.findAll("panel", ".switch")).toHaveLength(2));
  expect(run.findAll("panel", ".switch")[1]!.getAttribute("aria-checked")).toBe("true");
});

test("a frame that does not load closes what was to open, and the pill says so", async () => {
  run = new OverlayRun();
  run.framesLoad = false;
  run.start();
  await drawn();
  await userEvent.click(pins()[0]!);
  await soon(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: nothing drawn"));
  expect(pins()).toHaveLength(0);
});

test("nothing on the page outside of the frames says who a student is, or what the goal is", async () => {
  run = new OverlayRun().start();
  await openCard();
  await userEvent.click(run.find("status", ".pill")!);
  await soon(() => expect(run.find("panel", ".row")?.textContent).toContain("MJ"));
  const texts = [document.documentElement.outerHTML, ...run.shadowTexts()].join("\n");
  expect(texts).toContain("2 students");
  expect(texts).not.toMatch(/\bMJ\b|\bTR\b|sentences|ortiz@/i);
});

test("a script presses nothing: neither a pin nor the pill, nor Book in the frame", async () => {
  run = new OverlayRun().start();
  await drawn();
  for (const button of [pins()[0]!, run.find("day", ".label")!, run.find("status", ".pill")!]) {
    button.click();
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
  }
  await nextFrames();
  expect(run.isShown("card") || run.isShown("panel")).toBe(false);
  await openCard();
  run.find("card", ".primary")!.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(run.sentNames()).not.toContain("bookWindow");
});

/** Waits until a press counts again. */
const inViewAgain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

function addStyle(text: string): void {
  const style = document.createElement("style");
  style.className = "cover";
  style.textContent = text;
  document.head.append(style);
}

/** Something in the top layer that lets the pointer through and has no box over the card, with a style of its own. */
function openAside(style: string, into: Node = document.body): void {
  layOver("pointer-events:none;border:0;padding:0;inset:0 auto auto 0;width:0;height:0", true);
  const cover = [...document.querySelectorAll(".cover")].at(-1)!;
  cover.id = "aside";
  addStyle(style);
  if (into === document.body) return;
  into.appendChild(cover);
  (cover as HTMLElement).showPopover();
}

function openInShadow(): void {
  const host = document.createElement("div");
  host.className = "cover";
  document.body.append(host);
  openAside("", host.attachShadow({ mode: "open" }));
}

test.each([
  ["lays something over it in the top layer", () => layOver("pointer-events:none;border:0", true)],
  ["lays something over it that takes the pointer", () => layOver("border:0", true)],
  [
    "paints over it before something in the top layer",
    () => openAside("#aside::before{content:'';position:fixed;inset:0;background:#fff}"),
  ],
  ["paints over it behind something in the top layer", () => openAside("#aside::backdrop{background:#fff}")],
  ["has something in the top layer that does not clip what it contains", () => openAside("#aside{overflow:visible}")],
  ["casts a shadow over it", () => openAside("#aside{box-shadow:0 0 0 2000px #fff}")],
  ["lays something over it from inside a shadow root", () => openInShadow()],
  ["makes it tiny", () => addStyle("html{zoom:.2}")],
  [
    "lays pictures of a transition over it",
    () => {
      addStyle(`::view-transition{pointer-events:none}
        ::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:1000s}`);
      document.startViewTransition();
    },
  ],
])("Book sends nothing and says why while the page %s, nor just after", async (_, hide) => {
  run = new OverlayRun().start();
  await openCard();
  await inViewAgain();
  hide();
  await nextFrames();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(cardText()).toContain("Nothing was sent"));
  expect(run.sentNames()).not.toContain("bookWindow");
  await inViewAgain();
  const goOn = stopClock();
  for (const cover of document.querySelectorAll(".cover")) cover.remove();
  document.activeViewTransition?.skipTransition();
  await nextFrames();
  await press(run.find("card", ".primary")!);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(run.sentNames()).not.toContain("bookWindow");
  goOn();
  await inViewAgain();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(run.sentNames()).toContain("bookWindow"));
});

/** Stops the clock by which the time in view is measured: what is "just now" is so on a busy machine too. */
function stopClock(): () => void {
  const now = vi.spyOn(performance, "now").mockReturnValue(performance.now());
  return () => now.mockRestore();
}

/** A popover of the page, as a message at the edge. */
function popUp(text: string, style: string): void {
  layOver(`${style};border:0;padding:4px;box-shadow:0 2px 6px #000`, true);
  [...document.querySelectorAll(".cover")].at(-1)!.append(text);
}

test.each([
  ["is at the edge", () => popUp("Event saved", "inset:auto auto 0 0;width:90px;height:20px")],
  ["can't be seen", () => popUp("For screen readers", "opacity:0;pointer-events:none")],
])("Book books while something that the page opened over it later %s", async (_, open) => {
  run = new OverlayRun().start();
  await openCard();
  open();
  await inViewAgain();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(run.sentNames()).toContain("bookWindow"));
});

test("Book books over what the page opened before the card", async () => {
  run = new OverlayRun().start();
  await drawn();
  pins()[0]!.focus();
  popUp("A note of the page", "inset:0");
  await userEvent.keyboard("{Enter}");
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
  await takesFocus("card");
  await inViewAgain();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(run.sentNames()).toContain("bookWindow"));
});

test("Book sends nothing when the page has just moved the card", async () => {
  run = new OverlayRun().start();
  await openCard();
  await inViewAgain();
  const goOn = stopClock();
  run.page.column(DAY).style.translate = "0 40px";
  dispatchEvent(new Event("resize"));
  await press(run.find("card", ".primary")!);
  await soon(() => expect(cardText()).toContain("Nothing was sent"));
  expect(run.sentNames()).not.toContain("bookWindow");
  goOn();
  await inViewAgain();
  await press(run.find("card", ".primary")!);
  await soon(() => expect(run.sentNames()).toContain("bookWindow"));
});

test("a crowd is one count; it opens a list; a line of it opens the card", async () => {
  run = new OverlayRun();
  const crowd = [0, 1, 2, 3].map((n) => aWindow({ id: `crowd ${n}`, startMinute: 600 + n, endMinute: 640 }));
  run.week = { ...run.week, windows: crowd };
  run.start();
  await drawn();
  expect(pins()[0]!.getAttribute("aria-label")).toBe("4 windows, Tuesday 10:00 to 10:40 AM. Show the list.");
  await userEvent.click(pins()[0]!);
  await soon(() => expect(run.findAll("card", ".row")).toHaveLength(4));
  await takesFocus("card");
  await userEvent.keyboard("{Escape}");
  await soon(() => expect(run.hosts("day")[0]!.shadowRoot!.activeElement).toBe(pins()[0]));
  await userEvent.keyboard("{Enter}");
  await soon(() => expect(run.findAll("card", ".row")).toHaveLength(4));
  await takesFocus("card");
  await press(run.find("card", ".row")!);
  await soon(() => expect(run.find("card", ".primary")).not.toBeNull());
});

test("a booked visit whose routine moved warns on its pin, and its card says why and offers other times", async () => {
  run = new OverlayRun();
  const moved = aWindow({
    ...{ state: "booked" as const, startMinute: 600, endMinute: 660, bookingId: "b", hasCautions: true },
    routineChange: { routine: "Writing", date: "2026-10-06", code: "gone", since: "2026-10-05" },
  });
  run.week = { ...run.week, windows: [moved] };
  run.card = {
    ...aCard(moved),
    cautions: [],
    routineText: "Writing is gone.",
    alternatives: [aWindow({ startMinute: 700 })],
  };
  run.start();
  await drawn();
  const [pin] = pins();
  expect(pin!.getAttribute("aria-label")).toMatch(/^Booked: Writing.*Check first/);
  expect(pin!.classList.contains("caution")).toBe(true);
  await userEvent.click(pin!);
  await soon(() => expect(run.find("card", ".cautions")?.textContent).toContain("Writing is gone."));
  await takesFocus("card");
  const others = run.find("card", ".buttons .plain")!;
  expect(others.textContent).toBe("Other times (1)");
  expect(run.find("card", ".row")).toBeNull();
  await press(others);
  await soon(() => expect(run.find("card", ".row")).not.toBeNull());
  await press(run.find("card", ".row")!);
  await soon(() => expect(run.sent.at(-1)).toEqual({ name: "loadCard", input: { windowId: "window 2026-10-06 700" } }));
});

test("a booked pin that warns is told from one that is well by shape and colour", async () => {
  run = new OverlayRun();
  const booked = (startMinute: number, hasCautions: boolean) =>
    aWindow({ state: "booked", startMinute, endMinute: startMinute + 30, hasCautions });
  run.week = { ...run.week, windows: [booked(600, false), booked(700, true)] };
  run.start();
  await drawn(2);
  const [well, warns] = pins().map((pin) => ({ shape: pin.innerHTML, colour: getComputedStyle(pin).color }));
  expect(warns!.shape).not.toBe(well!.shape);
  expect(warns!.colour).not.toBe(well!.colour);
});

test("what is booked has only a pin in the free lane, so the native event keeps its pointer", async () => {
  run = new OverlayRun();
  run.week = { ...run.week, windows: [aWindow({ state: "booked", startMinute: 600, endMinute: 660 })] };
  run.start();
  await drawn();
  expect(run.find("day", ".box")).toBeNull();
  const chip = run.page.column(DAY).querySelector("[data-eventchip]")!.getBoundingClientRect();
  const pin = pins()[0]!.getBoundingClientRect();
  expect(pin.left).toBeGreaterThanOrEqual(chip.right - 1);
  expect(pins()[0]!.getAttribute("aria-label")).toContain("Booked: Writing");
});
