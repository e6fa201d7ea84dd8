import { afterEach, describe, expect, test } from "vitest";
import { closePages, showPage } from "../show-page";
import { buildPage, eventIdOf, type BuiltEvent } from "./page-builder";
import { readHtml, readShown, schoolWeek, SCHOOL_WEEK, WEEK } from "./saved-page";

afterEach(closePages);

const codes = ({ health }: ReturnType<typeof readShown>): string[] => health.reasons.map(({ code }) => code);

/** One event more in the school week. */
async function extra(event: Partial<BuiltEvent>) {
  const one: BuiltEvent = {
    id: "extra",
    title: "Reading circle",
    date: "2026-10-08",
    start: "18:00",
    end: "19:00",
    ...event,
  };
  const reading = await readHtml(schoolWeek({ events: [...SCHOOL_WEEK, one] }));
  return { reading, event: reading.events.find(({ id }) => id === "extra")! };
}

const TEAL = "rgb(0, 121, 107)";
const PLUM = "rgb(142, 36, 170)";

describe("what is painted on an event", () => {
  test.each([
    ["a passage of two calendars", `background-image:linear-gradient(90deg,${TEAL},${PLUM})`, "none"],
    [
      "a passage in place of its own colour",
      `background-color:transparent;border-color:${TEAL};background-image:linear-gradient(${TEAL},${PLUM})`,
      "none",
    ],
    [
      "stripes of two calendars",
      `background-image:repeating-linear-gradient(45deg,${TEAL} 0 6px,${PLUM} 6px 12px)`,
      "none",
    ],
    [
      "stripes of its own colour",
      `background-image:repeating-linear-gradient(45deg,${TEAL} 0 6px,white 6px 12px)`,
      "tentative",
    ],
  ])("%s", async (_, style, status) => {
    expect((await extra({ style })).event).toMatchObject({ status, busy: true });
  });
});

/** Another extension's block that looks and is named almost like an event. */
const FORGED = `<div class="plan" role="button" data-eventid="${eventIdOf("block", "plan@m")}" style="position:absolute;top:767px;height:46px;left:0;width:80%">
  <div>4pm to 5pm, Deep work, Casey, No location</div><div aria-hidden="true">Deep work</div></div>`;

describe("another extension's block with an id of its own making", () => {
  async function withBlock(heading?: string) {
    const page = await showPage(schoolWeek(heading === undefined ? {} : { heading }));
    const whole = readShown(page);
    page.querySelectorAll("[data-datekey][data-column-index]")[2]!.insertAdjacentHTML("beforeend", FORGED);
    return { whole, reading: readShown(page) };
  }

  test("is no event where the page counts as many without it", async () => {
    const { whole, reading } = await withBlock();
    expect(reading).toEqual(whole);
    expect(whole.complete).toBe(true);
  });

  test("is no event, but no proof of free time either, where the page counts nothing", async () => {
    const { whole, reading } = await withBlock("Week of October 4, 2026");
    expect(reading.events).toEqual(whole.events);
    expect(reading.complete).toBe(false);
    expect(codes(reading)).toContain("chips-unrecognised");
  });
});

test("a count instead of events in the row of all-day events: not complete", async () => {
  const page = await showPage(schoolWeek());
  page
    .querySelector("[role=main] [role=grid]")!
    .insertAdjacentHTML("afterbegin", '<div role="button" tabindex="0">2 more</div>');
  expect(codes(readShown(page))).toEqual(["chips-hidden"]);
  expect(readShown(page).complete).toBe(false);
});

test("the label knows the minute of what has no length", async () => {
  const due = await extra({
    start: "17:59",
    end: "18:14",
    label: "October 8, 2026 at 5:59pm, Reading circle, Casey, No location,",
  });
  expect(due.event).toMatchObject({ start: "2026-10-08T17:59" });
  const reminder = await extra({
    start: "18:00",
    end: "18:15",
    label: "6pm to 6pm, Reading circle, Casey, No location, October 8, 2026",
  });
  expect(reminder.event).toMatchObject({ start: "2026-10-08T18:00", end: "2026-10-08T18:00" });
  expect(reminder.reading).toMatchObject({ complete: true, health: { state: "ok" } });
});

test("hours over several days block from their first to their last minute, in Spanish too", async () => {
  const label =
    "Del 6 de octubre de 2026 a las 10am hasta el 8 de octubre de 2026 a las 2pm, Retiro, Ana, Aceptado, martes";
  const { event, reading } = await extra({
    title: "Retiro",
    date: "2026-10-06",
    lastDate: "2026-10-08",
    start: undefined,
    end: undefined,
    label,
  });
  expect(event).toMatchObject({
    start: "2026-10-06T10:00",
    end: "2026-10-08T14:00",
    allDay: false,
    status: "accepted",
  });
  expect(reading.complete).toBe(true);
});

test("a month's chip with its time in front of the title", async () => {
  const html = (
    seen: string,
    label: string,
    language: string,
  ) => `<!doctype html><html lang="${language}"><body data-viewfamily="EVENT" data-viewkey="MONTH"><div role="main">
    <div role="grid" data-is-column-view-context="false"><div role="row"><div role="gridcell"><div data-eventchip data-eventid="${eventIdOf("m")}" data-stacked-layout-chip-container>
    <span aria-hidden="true">${seen}</span><span>${label}</span></div></div></div></div></div></body></html>`;
  const titles = async (...of: [string, string, string]) =>
    (await readHtml(html(...of))).events.map(({ title }) => title);
  expect(
    await titles("午前8:45 朝の会", "午前8:45～午前9時、「朝の会」、場所の指定なし、2026年 10月 7日", "ja"),
  ).toEqual(["朝の会"]);
  expect(await titles("8:45am Choir", "8:45am to 9am, Choir, Casey, No location, October 7, 2026", "en")).toEqual([
    "Choir",
  ]);
  expect(
    await titles("8:45am 3 Bears play", "8:45am to 9am, 3 Bears play, Casey, No location, October 7, 2026", "en"),
  ).toEqual(["3 Bears play"]);
});

test("a row of its own for where she works, a cell per day, costs the week nothing", async () => {
  const page = await showPage(buildPage({ days: WEEK, events: SCHOOL_WEEK }));
  const whole = readShown(page);
  const cells = WEEK.map((_, index) =>
    index === 2
      ? `<div role="gridcell" style="flex:1;position:relative"><div data-eventchip data-eventid="${eventIdOf("place")}" style="position:absolute;left:0;width:100%;top:0;height:20px">
          <div role="button"><span aria-hidden="true">Annex</span><span class="qX">All day, Annex, Casey, Working location, October 6, 2026</span></div></div></div>`
      : `<div role="gridcell" style="flex:1"><span>Add location</span></div>`,
  );
  page
    .querySelector("[role=main] [role=grid]")!
    .insertAdjacentHTML(
      "afterbegin",
      `<div role="row" style="display:flex;padding-left:60px;width:1060px;height:22px">${cells.join("")}</div>`,
    );
  const reading = readShown(page);
  expect(reading.complete).toBe(true);
  expect(reading.events.filter(({ title }) => title !== "Annex")).toEqual(whole.events);
  expect(reading.events.filter(({ title }) => title === "Annex")).toMatchObject([
    { start: "2026-10-06", end: "2026-10-07", allDay: true },
  ]);
});

describe("a second column of hours", () => {
  const hours = (first: number): string =>
    `<div aria-hidden="true" style="width:50px;flex:none">${Array.from({ length: 24 }, (_hour, index) => {
      const hour = (first + index) % 24;
      return `<div style="height:48px"><span>${hour % 12 || 12} ${hour < 12 ? "AM" : "PM"}</span></div>`;
    }).join("")}</div>`;

  test("that of another zone changes no time", async () => {
    const eventsOf = ({ events, complete }: ReturnType<typeof readShown>) => ({
      complete,
      events: events.map(({ id, title, start, end }) => ({ id, title, start, end })),
    });
    const page = await showPage(schoolWeek({}));
    const whole = eventsOf(readShown(page));
    const columns = page.querySelector("[data-datekey][data-column-index]")!.parentElement!;
    columns.style.paddingLeft = "0";
    columns.insertAdjacentHTML("afterbegin", hours(0) + hours(3));
    expect(whole.events.length).toBeGreaterThan(3);
    expect(eventsOf(readShown(page))).toEqual(whole);
  });
});
