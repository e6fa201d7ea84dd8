import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";

import { dateKey } from "../fake-calendar/fake-event";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { addDays } from "../../lib/core/time/iso-date";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, practiceMonday, weekPath } from "../workbench/practice-week";
import { launchChromium, settled, type PushpinChromium } from "./chromium";

const GRID = "[role=main] [role=grid]";
const CHIPS = `${GRID} [role=gridcell][data-datekey] [data-eventchip]`;

/** What a test looks at to see that the page did the right thing. */
function logged(page: Page, what: string): Promise<string[]> {
  return page.evaluate(
    (kind) => window.fakeCalendar.log.filter((entry) => entry.what === kind).map(({ detail }) => detail),
    what,
  );
}

function chip(page: Page, title: string): ReturnType<Page["locator"]> {
  return page.locator(CHIPS).filter({ hasText: title });
}

describe.skipIf(!findChromium())("the fake calendar", () => {
  const monday = practiceMonday(Date.now());
  const week = weekPath(monday);
  let fake: FakeCalendar;
  let pushpin: PushpinChromium;
  let page: Page;

  beforeAll(async () => {
    buildTestExtensions(["chrome"]);
    fake = await startFakeCalendar({ events: practiceEvents(monday) });
    pushpin = await launchChromium({ fake });
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });
  beforeEach(() => fake.use([]));

  async function open(...variants: string[]): Promise<void> {
    await page?.close();
    fake.use(variants);
    page = await pushpin.openCalendar(week);
  }

  test.each([40, 48, 116])("at %i px per hour chips follow the law top = h*H - 1, height = h*H - 2", async (px) => {
    await open(`density=${px}`);
    const style = await chip(page, "IEP meeting").evaluate(({ style: { top, height } }) => ({ top, height }));
    expect(style).toEqual({ top: `${13 * px - 1}px`, height: `${px - 2}px` });
    const column = page.locator(`${GRID} [role=gridcell][data-datekey="${dateKey(monday)}"]`);
    expect((await column.boundingBox())?.height).toBeCloseTo(24 * px, 0);
  });

  test("navigation rebuilds the grid, and for a moment two are mounted", async () => {
    await open();
    await page.evaluate(() => {
      const counts: number[] = [];
      Object.assign(window, { counts });
      const main = document.querySelector("[role=main]")!;
      const count = (): void => void counts.push(main.querySelectorAll(":scope > [role=grid]").length);
      new MutationObserver(count).observe(main, { childList: true });
    });
    await page.keyboard.press("j");
    await settled(page);
    await expect.poll(() => page.locator(GRID).count()).toBe(1);
    expect(await page.evaluate(() => (window as unknown as { counts: number[] }).counts)).toEqual([2, 1]);
    expect(new URL(page.url()).pathname).toBe(weekPath(addDays(monday, 7)));
  });

  test("a sync replaces every chip and leaves the columns", async () => {
    await open();
    const column = await page.locator(`${GRID} [role=gridcell][data-datekey]`).nth(1).elementHandle();
    const old = await chip(page, "IEP meeting").elementHandle();
    await page.evaluate(() => window.fakeCalendar.sync());
    expect(await old.evaluate((element) => element.isConnected)).toBe(false);
    expect(await column.evaluate((element) => element.isConnected)).toBe(true);
    expect(await chip(page, "IEP meeting").count()).toBe(1);
  });

  test("a change of density restyles the same chips", async () => {
    await open();
    const same = await chip(page, "IEP meeting").elementHandle();
    await page.evaluate(() => window.fakeCalendar.setDensity(72));
    expect(await same.evaluate((element) => (element as HTMLElement).style.top)).toBe("935px");
  });

  test("one popup serves every event, and an answer given in it reaches the calendar", async () => {
    await open();
    await chip(page, "IEP meeting").click();
    const popup = await page.locator("[data-chips-dialog]").elementHandle();
    await chip(page, "Triennial planning").click();
    expect(await popup.evaluate((element) => element.querySelector("[role=heading]")?.textContent)).toBe(
      "Triennial planning",
    );
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expect.poll(() => fake.events.all().find(({ id }) => id === "triennial1")?.status).toBe("accepted");
  });

  test("a chip can be dragged to another hour and day", async () => {
    await open();
    const from = (await chip(page, "Evaluation").boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 20 + from.width * 1.1, from.y + 10 + 48, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(() => fake.events.all().find(({ id }) => id === "evaluation1")?.start)
      .toBe(`${addDays(monday, 2)}T10:50`);
  });

  test("a deleted instance of a series leaves the others", async () => {
    await open();
    await chip(page, "Lunch duty").first().click();
    await page.getByRole("button", { name: "Delete event" }).click();
    await expect.poll(() => chip(page, "Lunch duty").count()).toBe(1);
  });

  test("a press on an empty stretch opens quick add, and Save stores the event", async () => {
    await open();
    const column = (await page
      .locator(`${GRID} [role=gridcell][data-datekey="${dateKey(addDays(monday, 3))}"]`)
      .boundingBox())!;
    await page.mouse.click(column.x + 30, column.y + 16.1 * 48);
    await page.getByLabel("Add title").fill("Data review");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => chip(page, "Data review").count()).toBe(1);
    expect(fake.events.all().find(({ title }) => title === "Data review")?.start).toBe(`${addDays(monday, 3)}T16:00`);
  });

  test.each(["keys-bubble", "keys-capture", "page-steals-keys"])(
    "%s: single keys switch views and create",
    async (name) => {
      await open(...(name === "keys-bubble" ? [] : [name]));
      for (const key of ["d", "m", "x", "w"]) await page.keyboard.press(key);
      expect(await logged(page, "shortcut")).toEqual(["d", "m", "x", "w"]);
      await page.keyboard.press("c");
      await page.getByLabel("Title").fill("dwmx");
      expect(await logged(page, "shortcut")).toEqual(["d", "m", "x", "w", "c"]);
    },
  );

  test("a shadow host is no text field: typing inside one fires shortcuts unless the keys are kept in", async () => {
    await open();
    await page.evaluate(() => {
      const host = document.createElement("div");
      document.body.append(host);
      const input = document.createElement("input");
      host.attachShadow({ mode: "open" }).append(input);
      input.focus();
    });
    await page.keyboard.press("d");
    expect(await logged(page, "shortcut")).toEqual(["d"]);
  });

  test("a prefilled link is stored on Save, in the page's zone, and shows on the grid", async () => {
    await open();
    const date = addDays(monday, 2).replaceAll("-", "");
    const query = new URLSearchParams({
      text: "Push-in: Writing (30 min)",
      dates: `${date}T080500/${date}T083500`,
      ctz: "America/Chicago",
      details: "See you there.",
      location: "Rm 12",
      add: "brandt@lincoln.example",
    });
    const editor = await pushpin.context.newPage();
    await editor.goto(`https://calendar.google.com/calendar/u/0/r/eventedit?${query}`);
    expect(await editor.locator("body").getAttribute("data-viewfamily")).toBe("EVENT_EDIT");
    expect(await editor.getByLabel("Location").inputValue()).toBe("Rm 12");
    await editor.getByRole("button", { name: "Save" }).click();
    expect(fake.events.all().some(({ title }) => title.startsWith("Push-in"))).toBe(false);
    await editor.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => chip(editor, "Push-in: Writing").count()).toBe(1);
    await expect.poll(() => chip(page, "Push-in: Writing").count(), { timeout: 5000 }).toBe(1);
    expect(fake.events.all().find(({ title }) => title.startsWith("Push-in"))).toMatchObject({
      start: `${addDays(monday, 2)}T09:05`,
      end: `${addDays(monday, 2)}T09:35`,
      guests: ["brandt@lincoln.example"],
      location: "Rm 12",
    });
    await editor.close();
    await page.reload();
    await settled(page);
    expect(await chip(page, "Push-in: Writing").count()).toBe(1);
  });

  test("classes are shuffled by the seed and nothing else is", async () => {
    const withoutClasses = (): Promise<string> =>
      page.locator(GRID).evaluate((grid) => grid.outerHTML.replaceAll(/ class="[^"]*"/g, ""));
    const classOf = (): Promise<string | null> => chip(page, "IEP meeting").getAttribute("class");
    await open();
    const [tame, tameClass] = [await withoutClasses(), await classOf()];
    await open("seed=7");
    expect(await withoutClasses()).toBe(tame);
    expect(await classOf()).not.toBe(tameClass);
  });

  test.each([
    ["broken", "[data-datekey], [data-eventchip], [data-start-date-key]", 0],
    ["without=data-eventid", `${GRID} [data-eventid]`, 0],
    ["two-grids", GRID, 2],
    ["five-days", `${GRID} [role=gridcell][data-datekey]`, 5],
    ["empty", CHIPS, 0],
    ["dense-400", CHIPS, 400],
    ["foreign-children", `${GRID} .another-extension-block[role=button]`, 7],
    ["dark", "body.CcsDpe", 1],
    ["rtl", "html[dir=rtl]", 1],
    ["drawer-closed", "#drawerMiniMonthNavigator:visible", 0],
  ])("%s", async (variant, selector, count) => {
    await open(variant);
    const counted = page.locator(variant === "broken" ? `[role=main] :is(${selector})` : selector);
    if (variant === "dense-400") expect(await counted.count()).toBeGreaterThanOrEqual(count);
    else await expect.poll(() => counted.count()).toBe(count);
  });

  test("re-render: chips keep being replaced without any change", async () => {
    await open("re-render");
    const old = await chip(page, "IEP meeting").elementHandle();
    await expect.poll(() => old.evaluate((element) => element.isConnected), { timeout: 5000 }).toBe(false);
  });

  test.each([
    ["en", "1pm to 2pm, IEP meeting, annual review, Dana Reyes, Accepted, Location: Conference room"],
    ["es", "1pm a 2pm, IEP meeting, annual review, Dana Reyes, Aceptado, Ubicación: Conference room"],
    ["ja", "13:00～14:00、「IEP meeting, annual review」、Dana Reyes、承諾、場所: Conference room"],
  ])("in %s the hidden sentence keeps the order of the real page", async (language, start) => {
    await open(`lang=${language}`);
    expect(await chip(page, "IEP meeting").locator("> :first-child").textContent()).toContain(start);
  });

  test("signed out: the address leads to the sign-in page, or shows one without any of the calendar's attributes", async () => {
    const visitor = await pushpin.context.newPage();
    fake.use(["signed-out"]);
    await visitor.goto(`https://calendar.google.com${week}`);
    expect(new URL(visitor.url()).host).toBe("accounts.google.com");
    fake.use(["signed-out-page"]);
    await visitor.goto(`https://calendar.google.com${week}`);
    expect(new URL(visitor.url()).host).toBe("calendar.google.com");
    expect(await visitor.locator("[data-viewfamily]").count()).toBe(0);
    await visitor.close();
  });

  test("an address can ask for a variant, and the next load remembers it", async () => {
    await open();
    await page.goto(`https://calendar.google.com${week}?fake=dark,density=60`);
    await page.goto(`https://calendar.google.com${week}`);
    await settled(page);
    expect(await page.locator("body.CcsDpe.pYUZC").count()).toBe(1);
    await page.goto(`https://calendar.google.com${week}?fake=`);
    expect(await page.locator("body.CcsDpe").count()).toBe(0);
  });
});
