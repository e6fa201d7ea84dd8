import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { OUTLOOK, practiceCaseload, seedPracticeCaseload } from "../workbench/practice-week";
import { senderFrom } from "./chromium";
import {
  ANY_HOST,
  drawn,
  openPracticeStage,
  OUTLOOK_WEEK,
  pill,
  pillPanel,
  pins,
  said,
  WEEK,
  type PracticeStage,
} from "./practice-stage";

const YES = "Yes, I work with this calendar";
/** The same week under the second account that is signed in. */
const SECOND = WEEK.replace("/u/0/", "/u/1/");

describe.skipIf(!findChromium())("a calendar is drawn on for accounts that she confirmed", () => {
  let stage: PracticeStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openPracticeStage({ seeded: false });
    const popup = await stage.pushpin.openExtensionPage("popup");
    await seedPracticeCaseload(senderFrom(popup));
    await popup.close();
    for (const { id } of (await stage.pushpin.ask("loadConfirmedAccounts", null)).accounts)
      await stage.pushpin.ask("removeConfirmedAccount", { id });
  });
  afterAll(() => stage?.close());

  /** Opens a page as somebody is signed in there, and gives the pill's line once it is read. */
  async function open(path: string, account?: string): Promise<string> {
    await page?.close();
    stage.fake.use(account === undefined ? [] : [`account=${account}`]);
    page = await stage.pushpin.openCalendar(path, path === OUTLOOK_WEEK ? OUTLOOK : undefined);
    return said(page);
  }

  async function question(): Promise<string> {
    await pill(page).click();
    await pillPanel(page).getByRole("button", { name: YES }).waitFor();
    return (await pillPanel(page).textContent()) ?? "";
  }

  const sayYes = (): Promise<void> => pillPanel(page).getByRole("button", { name: YES }).click();
  const readings = async (): Promise<number> =>
    (await stage.pushpin.ask("loadCalendarHealth", null)).reduce((sum, { earlier }) => sum + 1 + earlier.length, 0);

  test("the first page asks once, names the account, and until her yes draws and keeps nothing", async () => {
    expect(await open(WEEK)).toBe("Pushpin: whose calendar?");
    expect(await question()).toContain("signed in here as therapist@lincoln.example");
    expect(await pins(page).count()).toBe(0);
    expect(await readings()).toBe(0);
    await sayYes();
    await drawn(page);
    expect(await open(WEEK)).toMatch(/^Pushpin: \d+ windows$/);
  });

  test("her account is known again at another place in the order of signing in", async () => {
    expect(await open(SECOND)).toMatch(/^Pushpin: \d+ windows$/);
  });

  test("a second account draws nothing and says why, where the first one was too", async () => {
    const before = await readings();
    for (const path of [SECOND, WEEK]) {
      expect(await open(path, "family@home.example")).toBe("Pushpin: whose calendar?");
      expect(await question()).toContain("family@home.example, an account that you have not confirmed");
      expect(await pins(page).count()).toBe(0);
    }
    expect(await readings()).toBe(before);
    const text = await page.locator(ANY_HOST).evaluateAll((hosts) => hosts.map((host) => host.shadowRoot!.innerHTML));
    for (const { initials } of practiceCaseload().students) expect(text.join()).not.toContain(`>${initials}<`);
  });

  test("a script can't say yes for her", async () => {
    await page.evaluate(() => {
      const frames = [...document.querySelectorAll("[data-pushpin-host]")].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll("iframe") ?? []),
      ]);
      for (const { contentDocument } of frames) contentDocument?.querySelector<HTMLElement>(".answer")?.click();
    });
    await pillPanel(page)
      .getByRole("button", { name: YES })
      .evaluate((button) => (button as HTMLElement).click());
    await page.evaluate(() => void (document.documentElement.style.filter = "opacity(0.01)"));
    await sayYes();
    await pillPanel(page).getByText("Nothing was sent").waitFor();
    const { accounts } = await stage.pushpin.ask("loadConfirmedAccounts", null);
    expect(accounts.map(({ address }) => address)).toEqual(["therapist@lincoln.example"]);
  });

  test("a page that shows no address is asked about once per browser session", async () => {
    expect(await open(WEEK, "none")).toBe("Pushpin: whose calendar?");
    expect(await question()).toContain("doesn't show which account is signed in");
    await sayYes();
    await drawn(page);
    expect(await open(WEEK, "none")).toMatch(/^Pushpin: \d+ windows$/);
    expect(await open(SECOND, "none")).toBe("Pushpin: whose calendar?");
    expect(await open(OUTLOOK_WEEK)).toBe("Pushpin: whose calendar?");
    await question();
    await sayYes();
    await drawn(page);
  });

  test("she takes a confirmation back in the settings, and nothing is drawn any more", async () => {
    expect(await open(WEEK)).toMatch(/^Pushpin: \d+ windows$/);
    const planner = await stage.pushpin.openExtensionPage("planner");
    await planner.evaluate(() => void (location.hash = "settings"));
    await planner.getByRole("button", { name: "Remove therapist@lincoln.example" }).click();
    await planner.getByText("Nothing is drawn for therapist@lincoln.example any more.").waitFor();
    await planner.close();
    await expect.poll(() => pill(page).textContent()).toBe("Pushpin: whose calendar?");
    expect(await pins(page).count()).toBe(0);
  });
});
