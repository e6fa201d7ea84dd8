import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import caseload from "../fixtures/practice/caseload.json";
import { findChromium } from "../workbench/browsers";
import { outlookWeekPath } from "../workbench/practice-week";
import { settled } from "./chromium";
import { findings, heardInOwnFrame } from "./hostile-page";
import {
  ANY_HOST,
  card,
  DAY_HOST,
  drawn,
  logged,
  MONDAY,
  SCHOOL_DAYS,
  openOutlook,
  openPracticeStage,
  openWith,
  ownNodes,
  pill,
  pins,
  said,
  pillPanel,
  type PracticeStage,
} from "./practice-stage";

describe.skipIf(!findChromium())("on Outlook", () => {
  let stage: PracticeStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openPracticeStage();
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const names = (): Promise<string[]> =>
    pins(page).evaluateAll((found) => found.map((pin) => pin.getAttribute("aria-label") ?? "").sort());

  /** Each band's place against its own column, in minutes of the day. */
  async function bandMinutes(): Promise<{ date: string; start: number; end: number }[]> {
    return page.evaluate((selector) => {
      const heads = [...document.querySelectorAll<HTMLElement>("[data-column-date]")];
      return [...document.querySelectorAll(selector)].flatMap((host) => {
        const layer = host.getBoundingClientRect();
        const middle = layer.left + layer.width / 2;
        const head = heads.find((one) => {
          const { left, right } = one.getBoundingClientRect();
          return middle >= left && middle < right;
        });
        return [...host.shadowRoot!.querySelectorAll(".band")].map((band) => {
          const box = band.getBoundingClientRect();
          const minute = (y: number): number => Math.round(((y - layer.top) / layer.height) * 1440);
          return { date: head?.dataset["columnDate"] ?? "", start: minute(box.top), end: minute(box.bottom) };
        });
      });
    }, DAY_HOST);
  }

  test("the week's windows are Google's, each on its day and at its time", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    await said(page);
    const onGoogle = await names();
    await page.close();
    page = await openOutlook(stage);
    await drawn(page);
    await expect.poll(names).toEqual(onGoogle);
    const bands = await bandMinutes();
    expect(bands.length).toBeGreaterThanOrEqual(8);
    for (const { date, start, end } of bands) {
      expect(date >= MONDAY && date <= addDays(MONDAY, 4)).toBe(true);
      expect(end).toBeGreaterThan(start);
    }
    const arrival = (await names()).filter((name) => /Arrival/.test(name) && /Tuesday/.test(name));
    expect(arrival.length).toBeGreaterThan(0);
  });

  test.each(["https://outlook.office.com", "https://outlook.office365.com", "https://outlook.live.com"] as const)(
    "%s",
    async (origin) => {
      page = await openOutlook(stage, { origin });
      await drawn(page);
    },
  );

  test.each<[string, string[]]>([
    ["41 px per hour", ["density=41"]],
    ["other hashes", ["seed=9"]],
    ["one element for all days", ["one-body"]],
    ["right to left", ["rtl"]],
    ["zoomed by the page", ["zoom=1.5"]],
    ["late scrolling", ["late-scroll"]],
    ["Japanese", ["lang=ja"]],
    ["other extensions' blocks", ["foreign-children"]],
    ["dark", ["dark"]],
  ])("%s: the same windows at the same times", async (_, variants) => {
    page = await openOutlook(stage);
    await drawn(page);
    await said(page);
    const tame = (await bandMinutes()).sort((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`));
    await page.close();
    page = await openOutlook(stage, { variants });
    await drawn(page);
    await said(page);
    await expect
      .poll(async () =>
        (await bandMinutes()).sort((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`)),
      )
      .toEqual(tame);
  });

  test("a language without tables: what is declined there counts as busy, and nothing lies upon it", async () => {
    page = await openOutlook(stage, { variants: ["lang=sw"] });
    await drawn(page);
    await said(page);
    const [date, start, end] = [addDays(MONDAY, 2), 540, 600]; // "Help set up the book fair"
    const upon = (await bandMinutes()).filter((band) => band.date === date && band.start < end && band.end > start);
    expect(upon).toEqual([]);
    expect((await bandMinutes()).length).toBeGreaterThanOrEqual(8);
  });

  test("with a card and with the panel open the page finds no initials and no goal, and can frame no card", async () => {
    page = await openOutlook(stage);
    await drawn(page);
    await pins(page).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
    const words = {
      initials: caseload.students.map(({ initials }) => initials),
      goals: caseload.students.flatMap(({ goals }) => goals.map(({ text }) => text.slice(0, 40))),
    };
    expect(await page.evaluate(findings, words)).toEqual([]);
    expect(await page.evaluate(findings, { initials: ["1 student"], goals: [] })).not.toEqual([]);
    expect(await page.evaluate(heardInOwnFrame)).toEqual([]);
    await page.keyboard.press("Escape");
    await pill(page).click();
    await pillPanel(page).getByText("MJ").first().waitFor();
    expect(await page.evaluate(findings, words)).toEqual([]);
  });

  test("from mail to the calendar and back, without a reload", async () => {
    page = await openOutlook(stage, { path: "/mail/" });
    await page.waitForTimeout(800);
    expect(await page.locator(ANY_HOST).count()).toBe(0);
    await page.evaluate((path) => window.fakeCalendar.goTo(path), outlookWeekPath(MONDAY));
    await drawn(page);
    await page.evaluate(() => window.fakeCalendar.goTo("/mail/"));
    await expect.poll(() => page.locator(ANY_HOST).count()).toBe(0);
  });

  test("views: day and week are drawn on, month says what to do", async () => {
    page = await openOutlook(stage, {
      path: `/calendar/view/day/${addDays(MONDAY, 1).split("-").map(Number).join("/")}`,
    });
    await drawn(page);
    expect(new Set((await bandMinutes()).map(({ date }) => date))).toEqual(new Set([addDays(MONDAY, 1)]));
    await page.getByRole("button", { name: "week", exact: true }).click();
    await settled(page);
    await expect.poll(async () => new Set((await bandMinutes()).map(({ date }) => date)).size).toBeGreaterThan(2);
    await page.getByRole("button", { name: "month", exact: true }).click();
    await expectRefusal(/week or day view/);
  });

  async function expectRefusal(reason: RegExp): Promise<void> {
    await expect.poll(() => pill(page).textContent(), { timeout: 15_000 }).toMatch(/nothing drawn/);
    expect(await page.locator(DAY_HOST).count()).toBe(0);
    await pill(page).click();
    const panel = pillPanel(page);
    await expect.poll(() => panel.textContent()).toMatch(reason);
  }

  test.each<[string, string[], RegExp]>([
    ["two calendars side by side", ["split"], /side by side/],
    ["a mailbox of another zone", ["zone=Europe/Kyiv"], /a different time zone/],
    ["a page that loads for ever", ["loading"], /changed or is still loading/],
    ["days that lost their names", ["broken"], /changed or is still loading/],
  ])("%s: nothing is drawn and the reason is said", async (_, variants, reason) => {
    stage.fake.use(variants);
    page = await stage.pushpin.context.newPage();
    await page.goto(`https://outlook.cloud.microsoft${outlookWeekPath(MONDAY)}`);
    await expectRefusal(reason);
  });

  test("signed out: nothing is drawn, and whoever is there next is asked about anew", async () => {
    stage.fake.use(["signed-out-page"]);
    page = await stage.pushpin.context.newPage();
    await page.goto(`https://outlook.cloud.microsoft${outlookWeekPath(MONDAY)}`);
    await expectRefusal(/not signed in/);
    await page.close();
    page = await openOutlook(stage);
    await expect.poll(() => pill(page).textContent(), { timeout: 15_000 }).toBe("Pushpin: whose calendar?");
    await pill(page).click();
    await pillPanel(page).getByRole("button", { name: "Yes, I work with this calendar" }).click();
    await drawn(page);
  });

  test("events without an id are said, and no free time is claimed", async () => {
    page = await openOutlook(stage, { variants: ["without=data-calitemid"] });
    await expect.poll(() => said(page), { timeout: 15_000 }).toMatch(/partly read/);
  });

  test("a re-render that drops foreign nodes: the windows come back each time", async () => {
    page = await openOutlook(stage, { variants: ["drops-foreign"] });
    await drawn(page);
    const count = await pins(page).count();
    for (let round = 0; round < 4; round += 1) {
      await page.waitForTimeout(700);
      await expect.poll(() => pins(page).count()).toBe(count);
    }
  });

  test("bands lie under events, also under those that come later", async () => {
    page = await openOutlook(stage);
    await drawn(page);
    await said(page);
    const covered = (): Promise<string[]> =>
      page.evaluate(() => {
        const chips = [...document.querySelectorAll<HTMLElement>(".templateColumnContent > [data-calitemid]")];
        return chips.flatMap((chip) => {
          const { left, top, width, height } = chip.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          if (!hit || chip.contains(hit) || height === 0 || top < 100 || top + height > innerHeight) return [];
          return [hit.outerHTML.slice(0, 60)];
        });
      });
    expect(await covered()).toEqual([]);
    await page.evaluate(() => window.fakeCalendar.sync());
    await expect.poll(covered).toEqual([]);
  });

  test("switched off, the page's own nodes are byte for byte what they were", async () => {
    page = await openOutlook(stage);
    await drawn(page);
    await said(page);
    /** The planner stays open until the page shows the change: closed at once, it might not have written it. */
    const setting = async (on: boolean, shown: () => Promise<void>): Promise<void> => {
      const planner = await stage.pushpin.openExtensionPage("planner");
      await planner
        .getByRole("navigation")
        .getByRole("link", { name: /^Settings/ })
        .click();
      await planner.getByLabel("Draw push-in windows on Outlook").setChecked(on);
      await shown();
      await planner.close();
    };
    await setting(false, () => expect.poll(() => page.locator(DAY_HOST).count()).toBe(0));
    const off = await ownNodes(page);
    await setting(true, () => drawn(page));
    expect(await ownNodes(page)).toBe(off);
  });

  test("the page's own peek, answer, slot and drag still work with windows drawn", async () => {
    page = await openOutlook(stage);
    await drawn(page);
    const chip = page.locator("[data-calitemid]").filter({ hasText: "IEP meeting" });
    await chip.click();
    await page
      .getByRole("dialog", { name: "IEP meeting, annual review" })
      .getByRole("button", { name: "Accept" })
      .click();
    await expect.poll(() => logged(page, "rsvp")).toHaveLength(1);
    await page.getByRole("button", { name: "Close" }).click();
    const box = (await page.locator("[data-calitemid]").filter({ hasText: "Triennial" }).boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 50);
    await page.mouse.up();
    await expect.poll(() => logged(page, "drag")).toHaveLength(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await expect.poll(() => logged(page, "shortcut")).toContain("t");
  });

  test.each(["bubble", "capture", "steal"])(
    "no shortcut of the page fires while a card is open (keys %s)",
    async (keys) => {
      const variants = keys === "bubble" ? [] : [keys === "capture" ? "keys-capture" : "page-steals-keys"];
      page = await openOutlook(stage, { variants });
      await drawn(page);
      await pins(page).first().click();
      await card(page).waitFor();
      for (const key of ["n", "t", "d"]) await page.keyboard.press(key);
      expect(await logged(page, "shortcut")).toEqual([]);
      await page.keyboard.press("Escape");
      await card(page).waitFor({ state: "detached" });
    },
  );

  test("our layers take the palette that Outlook writes onto its root, at once and back again", async () => {
    page = await openOutlook(stage);
    await drawn(page);
    const themes = (): Promise<string[]> =>
      page
        .locator("[data-pushpin-host]")
        .evaluateAll((hosts) => [...new Set(hosts.map((host) => (host as HTMLElement).dataset["pushpinTheme"] ?? ""))]);
    expect(await themes()).toEqual(["light"]);
    await page.evaluate(() => window.fakeCalendar.setDark(true));
    await expect.poll(themes).toEqual(["dark"]);
    await page.evaluate(() => window.fakeCalendar.setDark(false));
    await expect.poll(themes).toEqual(["light"]);
  });

  test("booked in Outlook's own form, seen on the grid, counted as booked", async () => {
    page = await openOutlook(stage);
    await drawn(page);
    const pin: Locator = pins(page).filter({ hasText: "" }).last();
    const name = (await pin.getAttribute("aria-label"))!;
    await pin.click();
    const form = stage.pushpin.context.waitForEvent("page");
    await card(page).getByRole("button", { name: /^Book/ }).click();
    const tab = await form;
    await tab.getByLabel("Add a title").waitFor();
    const address = new URL(tab.url());
    expect(address.origin + address.pathname).toBe("https://outlook.cloud.microsoft/calendar/deeplink/compose");
    expect(address.searchParams.get("startdt")).toMatch(new RegExp(`^${SCHOOL_DAYS}T\\d\\d:\\d\\d:00Z$`));
    for (const secret of ["MJ", "zip", "coat"]) expect(decodeURIComponent(address.href)).not.toContain(secret);
    await tab.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => logged(tab, "save")).toHaveLength(1);
    await tab.close();
    await page.bringToFront();
    const booked = name.replace(/^Suggested/, "Booked");
    await expect.poll(names, { timeout: 15_000 }).toContain(booked.replace(/\. Check first.*$/, ""));
  });

  test("nothing left the device but what page and browser ask for", () => {
    expect(stage.pushpin.unexplainedRequests()).toEqual([]);
  });
});
