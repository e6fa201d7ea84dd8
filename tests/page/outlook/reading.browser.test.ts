import { afterEach, describe, expect, test } from "vitest";
import { interpretPage } from "../../../lib/page/interpret-page";
import { addDays } from "../../../lib/core/time/iso-date";
import { LANGUAGES, OutlookWords } from "../../fake-calendar/outlook/labels";
import { falseClaims, readWeek } from "../../fake-calendar/true-week";
import { closePages, showPage } from "../show-page";
import { ENVIRONMENT, factsOf, outlookPage, readShown, truth, type OutlookPage } from "./outlook-page";
import { SCHOOL_WEEK } from "./school-week";

afterEach(closePages);

const WORK_WEEK = Array.from({ length: 5 }, (_, index) => addDays("2026-10-05", index));
const WEEK = Array.from({ length: 7 }, (_, index) => addDays("2026-10-04", index));

async function read(page: OutlookPage = {}) {
  return readShown(await showPage(outlookPage(page)));
}

const codes = ({ health }: Awaited<ReturnType<typeof read>>): string[] => health.reasons.map(({ code }) => code);

describe("a whole page", () => {
  test.each<[string, OutlookPage, string[], string]>([
    ["work week", {}, WORK_WEEK, "week"],
    ["week", { shown: "week" }, WEEK, "week"],
    ["day", { shown: "day" }, ["2026-10-06"], "day"],
    ["a day view of seven days", { shown: "day", sevenInDay: true, date: "2026-10-04" }, WEEK, "week"],
    ["41 px per hour", { hourPx: 41 }, WORK_WEEK, "week"],
    ["one element for all days", { bodies: "one" }, WORK_WEEK, "week"],
    ["24-hour clock", { clock24: true }, WORK_WEEK, "week"],
    ["right to left", { rtl: true }, WORK_WEEK, "week"],
    ["zoomed in", { zoom: 2 }, WORK_WEEK, "week"],
    ["zoomed out", { zoom: 0.5 }, WORK_WEEK, "week"],
    ["charms", { charm: true }, WORK_WEEK, "week"],
    ["other hashes", { seed: 7 }, WORK_WEEK, "week"],
  ])("%s", async (_, changes, days, view) => {
    const reading = await read(changes);
    expect(reading.health).toEqual({ state: "ok", reasons: [] });
    expect(reading).toMatchObject({ vendor: "outlook", view, days, complete: true });
    expect(reading.pxPerHour).toBeCloseTo(changes.hourPx ?? 80, 1);
    expect(readWeek(reading)).toEqual(truth(days, SCHOOL_WEEK));
    expect(new Set(reading.events.map(({ confidence }) => confidence))).toEqual(new Set(["high"]));
  });

  test.each(LANGUAGES)("in %s", async (language) => {
    const clock24 = language !== "en";
    const reading = await read({ language, clock24 });
    expect(reading).toMatchObject({ days: WORK_WEEK, complete: true, health: { state: "ok" } });
    const expected = truth(WORK_WEEK, SCHOOL_WEEK, new OutlookWords(language, clock24));
    const times = (events: { title: string; start: string; end: string }[]) =>
      events
        .map(({ title, start, end }) => ({ title, start, end }))
        .sort((a, b) => a.start.localeCompare(b.start) || a.title.localeCompare(b.title));
    expect(times(reading.events)).toEqual(times(expected));
    // A status that nobody has a word for leaves an event busy, never free.
    for (const event of reading.events) {
      if (expected.find(({ id }) => id === event.id)?.busy) expect(event.busy).toBe(true);
    }
  });

  test("an event past midnight is one event on both days", async () => {
    const late = {
      ...SCHOOL_WEEK[0]!,
      id: "night",
      title: "Night",
      start: "2026-10-06T23:00",
      end: "2026-10-07T01:00",
    };
    const reading = await read({ events: [...SCHOOL_WEEK, late] });
    expect(reading.events.filter(({ title }) => title === "Night")).toMatchObject([
      { start: "2026-10-06T23:00", end: "2026-10-07T01:00" },
    ]);
    expect(reading.complete).toBe(true);
  });
});

describe("what is no event", () => {
  test("the selected slot, peek card, form and other extensions' blocks", async () => {
    const page = await showPage(outlookPage());
    const whole = readShown(page);
    const body = page.querySelectorAll(".templateColumnContent")[1]!;
    const foreign = page.createElement("div");
    foreign.innerHTML = `<div class="calendar-SelectionStyles-resizeBoxParent" data-calitemid="slot" style="position:absolute;top:62.5%;height:2.0833%;left:0;width:92%">
      <div role="button" tabindex="0" aria-label="3:00 PM to 3:30 PM, Tuesday" title="3:00 PM to 3:30 PM"></div></div>
      <div role="button" style="position:absolute;top:20%;height:4%;left:0;right:0" aria-label="Focus block, 9:00">9:00 Focus</div>
      <div data-pushpin-host="day"><div data-calitemid="ours"><div role="button" aria-label="Art, 9:00 AM to 10:00 AM, Tuesday, October 6, 2026" title="Art"></div></div></div>`;
    body.append(...foreign.children);
    const peek = page.createElement("div");
    peek.setAttribute("data-app-section", "CalendarItemPeek");
    peek.innerHTML = `<div data-calitemid="peek"><div role="button" title="Peek\n1:00 PM to 2:00 PM" aria-label="Peek, 1:00 PM to 2:00 PM, Monday, October 5, 2026, Busy"></div></div>`;
    page.querySelector('[role="main"]')!.append(peek);
    expect(readShown(page)).toEqual(whole);
  });
});

describe("what proves no free time", () => {
  test("an empty week is believed when it stays so, with heads and rail in place", async () => {
    const page = await showPage(outlookPage({ events: [] }));
    expect(readShown(page)).toMatchObject({ complete: false, health: { reasons: [{ code: "empty-unproven" }] } });
    expect(readShown(page, { emptyForMs: 6000 })).toMatchObject({ complete: true, events: [], days: WORK_WEEK });
  });

  test("two calendars side by side are refused with a reason of their own", async () => {
    const reading = await read({ split: true });
    expect(reading).toMatchObject({ complete: false, events: [], health: { state: "unsupported" } });
    expect(codes(reading)).toEqual(["split-view"]);
  });

  test("a page that says it is busy", async () => {
    const reading = await read({ loading: true });
    expect(reading).toMatchObject({ complete: false, health: { state: "unreadable" } });
    expect(codes(reading)).toContain("still-loading");
  });

  test("a mailbox in another zone than the browser", async () => {
    const reading = await read({ zone: "Europe/Kyiv" });
    expect(reading).toMatchObject({ complete: false, health: { state: "unreadable" } });
    expect(codes(reading)).toContain("zone-differs");
  });

  test("a page that fell a few minutes behind, or was saved long ago, is no other zone", async () => {
    const page = await showPage(outlookPage());
    const minutes = (count: number): number => Date.UTC(2026, 9, 6, 13, count);
    expect(codes(readShown(page, { nowMs: minutes(12) }))).toEqual([]);
    expect(codes(readShown(page, { nowMs: Date.UTC(2027, 0, 6, 17) }))).toEqual([]);
  });

  test("month: every event that is shown, hidden ones counted", async () => {
    const reading = await read({ shown: "month" });
    expect(reading).toMatchObject({
      view: "month",
      complete: false,
      zone: "America/New_York",
      health: { state: "unsupported" },
    });
    expect(codes(reading)).toEqual(["view-unsupported", "chips-hidden"]);
    expect(reading.days).toHaveLength(35);
    const all = truth(reading.days, SCHOOL_WEEK);
    for (const event of reading.events) {
      expect(all).toContainEqual(
        expect.objectContaining({ id: event.id, title: event.title, start: event.start, end: event.end }),
      );
      expect(event.confidence).toBe("medium");
    }
    expect(reading.events.length).toBe(8);
  });

  test.each([
    "/calendar/published/room12@lincoln.example/3f2a/calendar.html",
    "/owa/calendar/room12@lincoln.example/3f2a/calendar.html",
    "/calendar/room12%40lincoln.example/view/week",
  ])("somebody else's calendar, %s: read and named, but no proof of her own time", async (path) => {
    const facts = factsOf(await showPage(outlookPage()));
    const reading = interpretPage({ ...facts, days: { ...facts.days, path } }, ENVIRONMENT);
    expect(reading).toMatchObject({ complete: false, health: { state: "unsupported" } });
    expect(codes(reading)).toContain("other-mailbox");
    expect(new Set(reading.events.map(({ calendar }) => calendar))).toEqual(new Set(["room12@lincoln.example"]));
    expect(reading.events).toHaveLength(SCHOOL_WEEK.length);
  });

  test("pieces of a page", async () => {
    const page = await showPage(outlookPage());
    const chips = [...page.querySelectorAll("[data-calitemid]")].map((chip) => chip.outerHTML).join("");
    const reading = readShown(await showPage(`<html lang="en"><body>${chips}</body></html>`));
    expect(reading).toMatchObject({ complete: false, health: { state: "unreadable" } });
    expect(codes(reading)).toContain("fragment");
    expect(readWeek(reading)).toEqual(truth(WORK_WEEK, SCHOOL_WEEK));
  });

  test("a page without its style sheet is read by its texts, and not drawn on", async () => {
    const page = await showPage(
      outlookPage({ styled: false })
        .replaceAll("position:absolute", "")
        .replaceAll(/height:[^;"]+/g, ""),
    );
    const reading = readShown(page);
    expect(reading).toMatchObject({ complete: false, pxPerHour: null, days: WORK_WEEK });
    expect(readWeek(reading)).toEqual(truth(WORK_WEEK, SCHOOL_WEEK));
  });

  test.each([
    [
      "a scale that the events contradict",
      (page: Document) => {
        for (const chip of page.querySelectorAll<HTMLElement>(".templateColumnContent [data-calitemid]"))
          chip.style.marginTop = "37px";
      },
    ],
    [
      "columns under other heads",
      (page: Document) => {
        const heads = [...page.querySelectorAll("[data-column-date]")];
        for (const head of heads)
          head.setAttribute("data-column-date", addDays(head.getAttribute("data-column-date")!, 7));
      },
    ],
    ["a column without its head", (page: Document) => page.querySelectorAll("[data-column-date]")[2]!.remove()],
  ])("%s", async (_, change) => {
    const page = await showPage(outlookPage());
    change(page);
    const reading = readShown(page);
    expect(reading.complete).toBe(false);
    expect(reading.health.state).not.toBe("ok");
    expect(falseClaims(reading, truth(WEEK, SCHOOL_WEEK))).toEqual([]);
  });
});
