import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { aCard } from "./hosts/a-card";
import { aWindow, factsOf, readingOf, SCHOOL_DAYS } from "./hosts/grid-page";
import { OverlayRun } from "./overlay-run";

let run: OverlayRun;
afterEach(() => run.destroy());

const DAY = SCHOOL_DAYS[1]!;
const pins = (): HTMLElement[] => run.findAll("day", ".pin");
const nextFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

async function drawn(count = 1): Promise<void> {
  await vi.waitFor(() => expect(pins()).toHaveLength(count), { timeout: 4000 });
}

async function openCard(): Promise<void> {
  await drawn();
  await userEvent.click(pins()[0]!);
  await vi.waitFor(() => expect(run.find("card", ".primary")).not.toBeNull());
}

const cardText = (): string => run.find("card", ".card")?.textContent ?? "";

test("the week is read, asked for and drawn on its day, in per cent of the column", async () => {
  run = new OverlayRun().start();
  await drawn();
  expect(run.sent).toEqual([
    {
      name: "readWeek",
      input: expect.objectContaining({ account: "/u/1" }),
    },
  ]);
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
    "Suggested: Writing, Room 12, MJ and TR, Tuesday 9:05 to 9:35 AM. Check first: the card says what.",
  );
  expect(run.find("day", ".band")!.getAttribute("aria-hidden")).toBe("true");
});

test("a rebuilt grid is drawn on again at once, without a question to the background", async () => {
  run = new OverlayRun().start();
  await drawn();
  run.page.rebuild();
  await nextFrames();
  expect(pins()).toHaveLength(1);
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
  await nextFrames();
  expect(pins()).toHaveLength(0);
  await drawn();
  expect(run.sentNames()).toEqual(["readWeek", "readWeek"]);
});

test("own nodes cause no reading: a page at rest is left alone", async () => {
  run = new OverlayRun().start();
  await drawn();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = run.page.readCount;
  run.find("status", ".pill")!.click();
  await openCard();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(run.page.readCount).toBe(before);
});

test("hosts that the page throws out come back", async () => {
  run = new OverlayRun().start();
  await drawn();
  run.hosts("day")[0]!.remove();
  await nextFrames();
  expect(pins()).toHaveLength(1);
});

test("switched off, the page's own nodes are byte for byte what they were", async () => {
  run = new OverlayRun();
  const before = run.page.serialised();
  run.start();
  await drawn();
  expect(run.page.serialised()).not.toBe(before);
  run.switchTo(false);
  await vi.waitFor(() => expect(pins()).toHaveLength(0));
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
  await vi.waitFor(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: nothing drawn"), {
    timeout: 4000,
  });
  expect(pins()).toHaveLength(0);
  run.find("status", ".pill")!.click();
  await nextFrames();
  const panel = run.find("status", ".panel")!.textContent;
  expect(panel).toContain(words);
  expect(panel).toContain("side panel");
});

test("a background that does not answer is asked once more, then the pill says so", async () => {
  run = new OverlayRun();
  run.answers.readWeek = () => ({ ok: false, failure: { code: "no-answer" } });
  run.start();
  await vi.waitFor(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: nothing drawn"), {
    timeout: 4000,
  });
  expect(run.sentNames()).toEqual(["readWeek", "readWeek"]);
});

test("the dark page is followed while it changes", async () => {
  run = new OverlayRun().start();
  await drawn();
  document.body.classList.add("dark");
  await nextFrames();
  const themes = [...document.querySelectorAll<HTMLElement>("[data-pushpin-host]")].map(
    (host) => host.dataset["pushpinTheme"],
  );
  expect(new Set(themes)).toEqual(new Set(["dark"]));
});

test("the card opens beside its pin, inside the viewport, with the focus in it", async () => {
  run = new OverlayRun().start();
  await openCard();
  const card = run.find("card", ".card")!;
  const box = card.getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(pins()[0]!.getBoundingClientRect().right);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  expect(run.hosts("card")[0]!.shadowRoot!.activeElement).toBe(card);
  expect(card.getAttribute("role")).toBe("dialog");
  for (const text of ["MJ", "write 3 sentences with spaces", "comes straight from “Reading test”", "MJ 30 of 60 min"]) {
    expect(cardText()).toContain(text);
  }
  expect(cardText()).toContain("Sends: “Push-in: Writing (30 min)” to Dana Ortiz (d.ortiz@school.example), Rm 12");
});

test("Tab stays in the card, Escape closes it and the pin has the focus again", async () => {
  run = new OverlayRun().start();
  await openCard();
  const root = run.hosts("card")[0]!.shadowRoot!;
  const stops = root.querySelectorAll("button").length;
  const visited = new Set<Element | null>();
  for (let press = 0; press < stops + 2; press += 1) {
    await userEvent.keyboard("{Tab}");
    visited.add(root.activeElement);
  }
  expect(visited.size).toBe(stops);
  expect(visited.has(null)).toBe(false);
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  expect(root.activeElement).not.toBeNull();
  await userEvent.keyboard("{Escape}");
  expect(run.hosts("card")).toHaveLength(0);
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
  expect(run.hosts("card")).toHaveLength(0);
});

test("Escape closes the card although the page took the focus away", async () => {
  run = new OverlayRun().start();
  await openCard();
  (document.activeElement as HTMLElement).blur();
  run.hosts("card")[0]!.shadowRoot!.querySelector<HTMLElement>(".card")!.blur();
  expect(document.activeElement).toBe(document.body);
  await userEvent.keyboard("{Escape}");
  expect(run.hosts("card")).toHaveLength(0);
});

test.each([
  ["a usual column", 147, ["Writing Rm 12", "MJ, TR 9:05–10:05"]],
  ["a narrow column", 72, ["Writing", "MJ+1"]],
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
  await vi.waitFor(() => expect(run.find("card", ".primary")).not.toBeNull());
  expect(seen).toEqual([]);
});

test("Book hands over, says what to do, and can be taken back", async () => {
  run = new OverlayRun().start();
  await openCard();
  await userEvent.click(run.find("card", ".primary")!);
  await vi.waitFor(() => expect(cardText()).toContain("Save it in the tab that just opened"));
  expect(run.sent.at(-1)).toEqual({
    name: "bookWindow",
    input: { windowId: aWindow().id, place: { site: "google", account: "/u/1" } },
  });
  expect(run.hosts("card")[0]!.shadowRoot!.activeElement).not.toBeNull();
  await userEvent.click(run.findAll("card", ".outcome .plain")[1]!);
  await vi.waitFor(() => expect(cardText()).toContain("Taken back"));
  expect(run.sent.at(-1)).toEqual({ name: "removeBooking", input: { bookingId: "booking-1" } });
});

test("a card that waits says booked as soon as the page shows the event", async () => {
  run = new OverlayRun().start();
  await openCard();
  await userEvent.click(run.find("card", ".primary")!);
  await vi.waitFor(() => expect(cardText()).toContain("Save it in the tab that just opened"));
  const booked = aWindow({ state: "booked" });
  run.card = aCard(booked);
  run.week = { ...run.week, windows: [booked] };
  run.bumpRevision();
  await vi.waitFor(() => expect(cardText()).toContain("This is on your calendar"));
});

test("a booking that is refused says why, and the card can still be used", async () => {
  run = new OverlayRun();
  run.answers.bookWindow = () => ({ ok: false, failure: { code: "refused", refusal: { code: "window-gone" } } });
  run.start();
  await openCard();
  await userEvent.click(run.find("card", ".primary")!);
  await vi.waitFor(() => expect(cardText()).toContain("Nothing was sent"));
  expect(run.find("card", ".primary")).not.toBeNull();
});

test("a window that can't be booked offers no button but the reason", async () => {
  run = new OverlayRun();
  run.card = aCard(undefined, { outgoing: { refusal: { code: "no-teacher-email" } } });
  run.start();
  await drawn();
  await userEvent.click(pins()[0]!);
  await vi.waitFor(() => expect(cardText()).toContain("no teacher e-mail"));
  expect(run.find("card", ".primary")).toBeNull();
});

test("Not this is remembered and can be undone", async () => {
  run = new OverlayRun().start();
  await openCard();
  await userEvent.click(run.find("card", ".buttons .icon")!);
  await userEvent.click(run.find("card", ".decline .plain")!);
  await vi.waitFor(() => expect(cardText()).toContain("Writing will not be suggested for MJ and TR again."));
  await userEvent.click(run.find("card", ".outcome .plain")!);
  await vi.waitFor(() => expect(run.find("card", ".primary")).not.toBeNull());
  expect(run.sentNames().slice(-2)).toEqual(["declineWindow", "removeDeclines"]);
});

test("another time opens that window's card", async () => {
  run = new OverlayRun().start();
  await openCard();
  const other = aCard().alternatives[0]!;
  run.card = aCard(other);
  await userEvent.click(run.find("card", ".buttons .plain")!);
  await userEvent.click(run.find("card", ".row")!);
  await vi.waitFor(() => expect(cardText()).toContain("Thu 10:00–10:30"));
  expect(run.sent.at(-1)).toEqual({ name: "loadCard", input: { windowId: other.id } });
});

test("a card that can't be had says why and can be asked again", async () => {
  run = new OverlayRun();
  run.answers.loadCard = () => ({ ok: false, failure: { code: "no-answer" } });
  run.start();
  await drawn();
  await userEvent.click(pins()[0]!);
  await vi.waitFor(() => expect(cardText()).toContain("did not answer"));
  delete run.answers.loadCard;
  await userEvent.click(run.find("card", ".trouble .plain")!);
  await vi.waitFor(() => expect(run.find("card", ".primary")).not.toBeNull());
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
  await userEvent.keyboard("dwm");
  stop.abort();
  expect(heard).toEqual([]);
});

test("the pill lists the week; a line opens its card; Escape gives the focus back to the line, then to the pill", async () => {
  run = new OverlayRun().start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  const row = run.find("status", ".row")!;
  row.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(run.find("card", ".primary")).not.toBeNull());
  await userEvent.keyboard("{Escape}");
  const root = run.hosts("status")[0]!.shadowRoot!;
  expect(root.activeElement).toBe(run.find("status", ".row"));
  await userEvent.keyboard("{Escape}");
  expect(run.find("status", ".panel")).toBeNull();
  expect(root.activeElement).toBe(run.find("status", ".pill"));
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
  await vi.waitFor(() => expect(run.findAll("status", ".row")).toHaveLength(2));
  const lines = run.findAll("status", ".row .soft").map(({ textContent }) => textContent);
  expect(lines).toEqual(["Suggested", "Suggested, check first"]);
});

test("the switch in the pill turns drawing off and on", async () => {
  run = new OverlayRun().start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await vi.waitFor(() => expect(run.find("status", ".switch")).not.toBeNull());
  await userEvent.click(run.find("status", ".switch")!);
  await vi.waitFor(() => expect(pins()).toHaveLength(0));
  expect(run.values.overlay).toEqual({ google: false, outlook: true });
  await userEvent.click(run.find("status", ".switch")!);
  await drawn();
});

test("a pasted override is used from the first reading on, and read anew when it is removed or was for another version", async () => {
  const chips = (): unknown => {
    return run.sentFacts().tallies?.["chip"];
  };
  const override = {
    site: "google" as const,
    madeFor: "1.0.0",
    until: "2099-01-01",
    selectors: { chip: "[data-renamed]" },
    note: "",
  };
  run = new OverlayRun();
  run.override(override);
  run.start();
  await drawn();
  expect(chips()).toEqual({ hits: 0, fallbacks: 0, misses: 1 });
  run.override(undefined);
  await vi.waitFor(() => expect(chips()).toEqual({ hits: 1, fallbacks: 0, misses: 0 }), { timeout: 4000 });
  for (const other of [{ madeFor: "0.9.0" }, { until: "2026-01-01" }]) {
    run.override({ ...override, ...other });
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  expect(chips()).toEqual({ hits: 1, fallbacks: 0, misses: 0 });
});

test("only the next three: the switch beside it asks the background again, and stays while drawing is on", async () => {
  run = new OverlayRun().start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await vi.waitFor(() => expect(run.findAll("status", ".switch")).toHaveLength(2));
  const before = run.sentNames().length;
  await userEvent.click(run.findAll("status", ".switch")[1]!);
  expect(run.values.onlyNext).toEqual({ google: true, outlook: false });
  await vi.waitFor(() => expect(run.sentNames().slice(before)).toEqual(["readWeek"]), { timeout: 4000 });
  expect(run.findAll("status", ".switch")[1]!.getAttribute("aria-checked")).toBe("true");
});

test("the reason stands beside the pill when the panel's script can't be had", async () => {
  run = new OverlayRun();
  run.loadCard = async () => ({ ok: false, failure: { code: "no-answer" } });
  run.start();
  await drawn();
  await userEvent.click(run.find("status", ".pill")!);
  await vi.waitFor(() => expect(run.find("status", ".pill")?.textContent).toBe("Pushpin: nothing drawn"));
  expect(run.find("status", ".panel")?.textContent).toMatch(/\w/);
  expect(pins()).toHaveLength(0);
});

test("a crowd is one count; it opens a list; a line of it opens the card", async () => {
  run = new OverlayRun();
  const crowd = [0, 1, 2, 3].map((n) => aWindow({ id: `crowd ${n}`, startMinute: 600 + n, endMinute: 640 }));
  run.week = { ...run.week, windows: crowd };
  run.start();
  await drawn();
  expect(pins()[0]!.getAttribute("aria-label")).toBe("4 windows, Tuesday 10:00 to 10:40 AM. Show the list.");
  await userEvent.click(pins()[0]!);
  await vi.waitFor(() => expect(run.findAll("card", ".row")).toHaveLength(4));
  await userEvent.keyboard("{Escape}");
  expect(run.hosts("day")[0]!.shadowRoot!.activeElement).toBe(pins()[0]);
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(run.findAll("card", ".row")).toHaveLength(4));
  await userEvent.click(run.find("card", ".row")!);
  await vi.waitFor(() => expect(run.find("card", ".primary")).not.toBeNull());
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
  await vi.waitFor(() => expect(run.find("card", ".cautions")?.textContent).toContain("Writing is gone."));
  const others = run.find("card", ".buttons .plain")!;
  expect(others.textContent).toBe("Other times (1)");
  expect(run.find("card", ".row")).toBeNull();
  await userEvent.click(others);
  await userEvent.click(run.find("card", ".row")!);
  await vi.waitFor(() =>
    expect(run.sent.at(-1)).toEqual({ name: "loadCard", input: { windowId: "window 2026-10-06 700" } }),
  );
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
