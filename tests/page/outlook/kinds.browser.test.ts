import { afterEach, describe, expect, test } from "vitest";
import { closePages, showPage } from "../show-page";
import { factsOf, NOW_MS, outlookPage, readShown } from "./outlook-page";

afterEach(closePages);

const codes = ({ health }: ReturnType<typeof readShown>): string[] => health.reasons.map(({ code }) => code);

/** The school week with something more in it. */
async function pageWith(change: (page: Document) => void): Promise<Document> {
  const page = await showPage(outlookPage());
  change(page);
  return page;
}

function put(page: Document, where: string, html: string): void {
  const holder = page.createElement("div");
  holder.innerHTML = html;
  page.querySelector(where)!.append(...holder.children);
}

const TOOLBAR = '[data-app-section="CalendarSurfaceNavigationToolbar"]';
const TUESDAY = ".templateColumnContent:nth-child(2)";

function chip(inside: string, style = "top:83.3333%;height:4.1667%"): string {
  return `<div data-calitemid="AAMkADextra=" style="position:absolute;left:0;right:0;${style}">${inside}</div>`;
}

/** The event of {@link chip} in a reading of the page. */
async function extra(inside: string, style?: string) {
  const reading = readShown(await pageWith((page) => put(page, TUESDAY, chip(inside, style))));
  return { reading, event: reading.events.find(({ id }) => id === "AAMkADextra=")! };
}

describe("events that the page hides", () => {
  test("by a filter: read in part, with a reason of its own, and free time is not proven", async () => {
    const reading = readShown(await pageWith((page) => put(page, TOOLBAR, "<button>Filter applied</button>")));
    expect(reading).toMatchObject({ complete: false, health: { state: "partial" } });
    expect(codes(reading)).toEqual(["filter-applied"]);
  });

  test("a filter's button that nobody pressed, an old one that is hidden, and one in a dialog hide nothing", async () => {
    const reading = readShown(
      await pageWith((page) => {
        put(
          page,
          TOOLBAR,
          '<button aria-pressed="false">Filter</button><button style="display:none">Filter applied</button>',
        );
        put(page, "body", '<div role="dialog"><button>Filter applied</button></div>');
      }),
    );
    expect(reading).toMatchObject({ complete: true, health: { state: "ok" } });
  });

  test.each([
    [
      "with a mark of its own",
      '<div data-calitemid="overflowIndicator_1791259200000"><button aria-label="3 more events">+3</button></div>',
    ],
    ["as a plain button", "<button>+3</button>"],
  ])("as a number in the strip of all-day events, %s", async (_, html) => {
    const reading = readShown(await pageWith((page) => put(page, '[data-app-section^="calendar-view-header-"]', html)));
    expect(codes(reading)).toEqual(["chips-hidden"]);
    expect(reading.complete).toBe(false);
  });

  test("by not drawing them yet: the page has announced more than it shows", async () => {
    const announce = (count: number) => (page: Document) =>
      put(page, "body", `<div aria-live="polite" style="position:absolute;left:-9999px">Loaded ${count} events</div>`);
    const whole = readShown(await pageWith(() => {}));
    expect(readShown(await pageWith(announce(whole.events.length)))).toEqual(whole);
    expect(readShown(await pageWith(announce(whole.events.length + 2)))).toMatchObject({
      complete: false,
      health: { reasons: [{ code: "events-missing", count: whole.events.length, of: whole.events.length + 2 }] },
    });
  });
});

const OWN = `<div role="button" tabindex="0" title="Parent call\n8:00 PM to 9:00 PM"
  aria-label="Parent call, 8:00 PM to 9:00 PM, Tuesday, October 6, 2026, By Reed, Ana, Busy">Parent call</div>`;
const TIMES = { start: "2026-10-06T20:00", end: "2026-10-06T21:00", allDay: false };

describe("what names an event", () => {
  test.each([
    ["a button to join before it", `<div role="button" title="Join" aria-label="Join Teams meeting">Join</div>${OWN}`],
    ["a real button to join behind it", `${OWN}<button aria-label="Join" title="Join">Join</button>`],
    ["an icon with a name and a tooltip before it", `<i role="img" aria-label="Series" title="Series"></i>${OWN}`],
    [
      "a real button of its own without tooltip",
      OWN.replace(/title="[^"]*"/, "")
        .replace("div role", "button role")
        .replace("</div>", "</button>"),
    ],
  ])("%s", async (_, inside) => {
    const { reading, event } = await extra(inside);
    expect(event).toMatchObject({ title: "Parent call", ...TIMES, busy: true });
    expect(reading).toMatchObject({ complete: true, health: { state: "ok" } });
  });

  test("an icon never stands in for a label that is gone", async () => {
    const inside = `${OWN.replace(/aria-label="[^"]*"/, "")}<i data-icon-name="ArrowRepeat" aria-label="Repeats" title="Repeats"></i>`;
    const { event } = await extra(inside);
    expect(event).toMatchObject({ title: "Parent call", ...TIMES });
  });
});

describe("an event that was cancelled", () => {
  const said = (label: string, title = "Parent call", seen = "Parent call") =>
    extra(`<div role="button" title="${title}\n8:00 PM to 9:00 PM" aria-label="${label}">${seen}</div>`);
  const when = "8:00 PM to 9:00 PM, Tuesday, October 6, 2026";

  test.each([
    `Canceled event Parent call, ${when}, Busy`,
    `Cancelled event: Parent call, ${when}, Busy`,
    `Meeting icon, Canceled event Parent call, ${when}, Busy`,
    `Evento cancelado Parent call, ${when}, Busy`,
    `Parent call, ${when}, Busy, Canceled`,
  ])("leaves its time free: %s", async (label) => {
    expect((await said(label)).event).toMatchObject({ title: "Parent call", busy: false, status: "none" });
  });

  test("without a tooltip what is seen tells where the subject begins", async () => {
    const inside = `<div role="button" aria-label="Canceled event Parent call, ${when}, Busy">Parent call</div>`;
    expect((await extra(inside)).event).toMatchObject({ title: "Parent call", busy: false });
  });

  test("a subject of these words is a subject", async () => {
    const subject = "Canceled event paperwork";
    expect((await said(`${subject}, ${when}, Busy`, subject, subject)).event).toMatchObject({
      title: subject,
      busy: true,
    });
  });
});

test("a reminder of no length costs the week nothing, and what lasts a day is told from it by where it stands", async () => {
  const inside = (at: string) =>
    `<div role="button" title="Forms due\n${at} to ${at}" aria-label="Forms due, ${at} to ${at}, Tuesday, October 6, 2026, Busy">Forms due</div>`;
  const { reading, event } = await extra(inside("8:00 PM"), "top:83.3333%;height:1.2%");
  expect(event).toMatchObject({ start: "2026-10-06T20:00", end: "2026-10-06T20:00" });
  expect(reading).toMatchObject({ complete: true, health: { state: "ok" } });
  const day = await extra(inside("12:00 AM"), "top:0;height:100%");
  expect(day.event).toMatchObject({ start: "2026-10-06T00:00", end: "2026-10-07T00:00" });
});

test("labels of another week: nothing of them is told as if it were this one", async () => {
  const page = await pageWith((shown) => {
    for (const label of shown.querySelectorAll(".templateColumnContent [aria-label]"))
      label.setAttribute(
        "aria-label",
        label.getAttribute("aria-label")!.replace(/October \d+, 2026/, "September 8, 2026"),
      );
  });
  expect(readShown(page)).toMatchObject({ events: [], complete: false, health: { state: "unreadable" } });
});

test("a page that does not keep its clock running is as old as when it was first seen", async () => {
  const page = await showPage(outlookPage());
  const first = factsOf(page).clock;
  expect(first.isFresh).toBeUndefined();
  const surface = page.querySelector('[role="main"]')!;
  surface.setAttribute("aria-label", surface.getAttribute("aria-label")!.replace(/\d+:\d+/, "9:01"));
  expect(factsOf(page, NOW_MS + 60_000).clock).toMatchObject({ isFresh: true });
});

describe("how the page lays out its days", () => {
  const eventsOf = ({ events, complete }: ReturnType<typeof readShown>) => ({
    complete,
    events: events.map(({ id, title, start, end, busy }) => ({ id, title, start, end, busy })),
  });

  test("an hour rail that begins in the morning changes no time", async () => {
    const whole = eventsOf(readShown(await pageWith(() => undefined)));
    const later = await pageWith((page) => {
      const early = [...page.querySelectorAll(".inDayScrollContainer time")].filter((one) =>
        /^(?:12|[1-5])(?::00)?\s?AM/i.test(one.textContent),
      );
      expect(early.length).toBeGreaterThan(3);
      for (const one of early) one.remove();
    });
    expect(eventsOf(readShown(later))).toEqual(whole);
  });

  test("a surface of a name that is not known, as that of three days, is read by its columns", async () => {
    const whole = eventsOf(readShown(await pageWith(() => undefined)));
    const renamed = await pageWith((page) => {
      const surfaces = [...page.querySelectorAll('[data-app-section^="Surface_"]')];
      expect(surfaces.length).toBeGreaterThan(0);
      for (const one of surfaces) one.setAttribute("data-app-section", "Surface_ThreeDay");
    });
    const reading = eventsOf(readShown(renamed));
    expect(reading.events).toEqual(whole.events);
  });
});
