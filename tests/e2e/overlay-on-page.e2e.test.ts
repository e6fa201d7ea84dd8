import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { dateKey } from "../fake-calendar/fake-event";
import { findChromium } from "../workbench/browsers";
import {
  ANY_HOST,
  pillPanel,
  at,
  card,
  drawn,
  logged,
  openPracticeStage,
  openWith,
  ownNodes,
  pill,
  pins,
  type PracticeStage,
} from "./practice-stage";

const CHIPS = "[role=main] [role=grid] [role=gridcell][data-datekey] [data-eventchip]";

describe.skipIf(!findChromium())("the calendar stays her own", () => {
  let stage: PracticeStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openPracticeStage();
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const whole = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
  const chip = (title: string): ReturnType<Page["locator"]> => page.locator(CHIPS).filter({ hasText: title });

  /** Waits until the page was read, as it is for the lists even when nothing is drawn. */
  async function readOnce(): Promise<void> {
    await expect
      .poll(async () => (await stage.pushpin.ask("loadSuggestions", { date: at(0) })).calendar.takenAtMs)
      .toBeDefined();
  }

  async function setDrawing(on: boolean): Promise<void> {
    const planner = await stage.pushpin.openExtensionPage("planner");
    await planner
      .getByRole("link", { name: /^Settings/ })
      .first()
      .click();
    await planner.getByLabel("Draw push-in windows on Google Calendar").setChecked(on);
    // Shown by what is stored: closed sooner, the page might not have written it.
    await planner.getByLabel("Only my next three on Google Calendar").waitFor({ state: on ? "visible" : "detached" });
    await planner.close();
  }

  test("off, drawn, and off again: the page's own nodes are byte-equal, and nothing of ours remains", async () => {
    await setDrawing(false);
    page = await openWith(stage, []);
    await readOnce();
    const untouched = await whole();
    expect(await page.locator(ANY_HOST).count()).toBe(0);

    await setDrawing(true);
    await drawn(page);
    expect(await ownNodes(page)).toBe(untouched);

    await pill(page).click();
    await pillPanel(page).getByRole("switch", { name: "Draw on this calendar" }).click();
    await expect.poll(() => pins(page).count()).toBe(0);
    expect(await ownNodes(page)).toBe(untouched);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(ANY_HOST).count()).toBe(0);
    expect(await whole()).toBe(untouched);

    await setDrawing(true);
    await drawn(page);
    await setDrawing(false);
    await expect.poll(() => page.locator(ANY_HOST).count()).toBe(0);
    expect(await whole()).toBe(untouched);
    await setDrawing(true);
  });

  test("a card opened, used and closed leaves the page's nodes as they were", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    const before = await ownNodes(page);
    await pins(page).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
    expect(await ownNodes(page)).toBe(before);
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await ownNodes(page)).toBe(before);
  });

  test("an event still opens its popup, and an answer in it reaches the calendar", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    await chip("Triennial planning").click();
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expect.poll(() => stage.fake.events.all().find(({ id }) => id === "triennial1")?.status).toBe("accepted");
  });

  test("an event that lies over a band opens too: bands are under the events", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    await chip("Help set up the book fair").click({ position: { x: 30, y: 40 } });
    await expect.poll(() => page.locator("[data-chips-dialog]").textContent()).toMatch(/book fair/);
    expect(await card(page).count()).toBe(0);
  });

  test("an event can be dragged across a band to another time", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    const from = (await chip("Evaluation").boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 10 - 48, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(() => stage.fake.events.all().find(({ id }) => id === "evaluation1")?.start)
      .toBe(`${at(1)}T08:50`);
    stage.fake.events.change("evaluation1", { start: `${at(1)}T09:50`, end: `${at(1)}T10:50` });
  });

  test("a press on an empty stretch creates, also where a band's ground lies", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    const column = page.locator(`[role=gridcell][data-datekey="${dateKey(at(3))}"]`);
    const box = (await column.boundingBox())!;
    await page.mouse.click(box.x + 30, box.y + 16.1 * 48);
    await page.getByLabel("Add title").waitFor();
    expect(await logged(page, "create")).toHaveLength(1);
    await page.keyboard.press("Escape");

    const ground = await page.locator('[data-pushpin-host="day"] .band:not(.booked)').evaluateAll((bands) => {
      for (const band of bands) {
        const rect = band.getBoundingClientRect();
        const point = { x: rect.left + rect.width * 0.6, y: rect.bottom - 2 };
        const root = band.getRootNode() as ShadowRoot;
        if (document.elementFromPoint(point.x, point.y) !== root.host) return point;
      }
      return undefined;
    });
    expect(ground).toBeDefined();
    const before = (await logged(page, "create")).length;
    await page.mouse.click(ground!.x, ground!.y);
    await expect.poll(async () => (await logged(page, "create")).length).toBe(before + 1);
  });

  describe.each([[], ["keys-capture"], ["page-steals-keys"]])("keys, %s", (...variants) => {
    test("single keys are the page's own while the focus is on the page, and ours alone while it is with us", async () => {
      page = await openWith(stage, variants);
      await drawn(page);
      const address = page.url();
      await pins(page).first().focus();
      await page.keyboard.press("Enter");
      await card(page).getByRole("button", { name: /^Book/ }).waitFor();
      for (const key of ["d", "m", "x", "j", "k", "c", "t", "/", "?"]) await page.keyboard.press(key);
      await page.keyboard.press("Escape");
      await expect.poll(() => card(page).count()).toBe(0);
      for (const key of ["d", "m", "j"]) await page.keyboard.press(key);
      await pill(page).focus();
      for (const key of ["d", "m", "j"]) await page.keyboard.press(key);
      expect(await logged(page, "shortcut")).toEqual([]);
      expect(page.url()).toBe(address);

      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      for (const key of ["d", "w"]) await page.keyboard.press(key);
      expect(await logged(page, "shortcut")).toEqual(["d", "w"]);
    });
  });
});
