import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek, type SendRequest } from "../workbench/practice-week";
import { STAGES, type AnyPage, type Stage } from "./both-browsers";
import { MONDAY, WEEK } from "./practice-stage";

/** The same week under the second account that is signed in. */
const SECOND = WEEK.replace("/u/0/", "/u/1/");

interface PressingPage extends AnyPage {
  bringToFront(): Promise<void>;
  keyboard: { press(key: "Enter" | "Tab"): Promise<void> };
}

/** What the page has of ours. Runs inside the page: the panel's own text can't be read there in Firefox. */
function shown(): { line: string; pins: number; isPanelOpen: boolean } {
  const inside = (kind: string): ShadowRoot[] =>
    [...document.querySelectorAll(`[data-pushpin-host="${kind}"]`)].map((host) => host.shadowRoot!);
  return {
    line: inside("status")[0]?.querySelector(".pill")?.textContent ?? "",
    pins: inside("day").flatMap((root) => [...root.querySelectorAll(".pin")]).length,
    isPanelOpen: inside("panel").some((root) => "shown" in (root.querySelector("iframe")?.dataset ?? {})),
  };
}

const focusPill = (): void =>
  document.querySelector('[data-pushpin-host="status"]')!.shadowRoot!.querySelector<HTMLElement>(".pill")!.focus();

/** Presses all that a script of the page reaches of ours. Runs inside the page. */
function pressAll(): void {
  const hosts = [...document.querySelectorAll("[data-pushpin-host]")];
  const frames = hosts.flatMap((host) => [...host.shadowRoot!.querySelectorAll("iframe")]);
  const roots = [...hosts.map((host) => host.shadowRoot), ...frames.map((frame) => frame.contentDocument)];
  for (const root of roots)
    for (const button of root?.querySelectorAll<HTMLElement>("button, .answer") ?? []) {
      button.click();
      button.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
    }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(STAGES)("the accounts that she confirmed, in %s", (_browser, isThere, open) => {
  describe.skipIf(!isThere)("bind what is drawn", () => {
    let fake: FakeCalendar;
    let stage: Stage;
    let send: SendRequest;
    let page: PressingPage;

    beforeAll(async () => {
      startPracticeWeek(MONDAY);
      fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
      stage = await open({ fake });
      send = stage.sender(await stage.openExtensionPage("popup"));
      await seedPracticeCaseload(send);
      for (const { id } of await confirmed()) await send("removeConfirmedAccount", { id });
    });
    afterAll(async () => {
      await stage?.close();
      await fake?.close();
    });

    async function confirmed(): Promise<{ id: string; address: string }[]> {
      const answer = await send("loadConfirmedAccounts", null);
      return answer.ok ? answer.value.accounts : [];
    }
    async function readings(): Promise<number> {
      const answer = await send("loadCalendarHealth", null);
      return answer.ok ? answer.value.reduce((sum, { earlier }) => sum + 1 + earlier.length, 0) : Number.NaN;
    }
    /** Opens a page as somebody is signed in there. */
    async function openAs(path: string, account?: string): Promise<void> {
      await page?.close();
      fake.use(account === undefined ? [] : [`account=${account}`]);
      page = (await stage.openCalendar(path)) as PressingPage;
      await page.bringToFront();
    }
    const line = async (): Promise<string> => (await page.evaluate(shown, null)).line;
    const asksWhose = () => expect.poll(line, { timeout: 20_000 }).toBe("Pushpin: whose calendar?");
    const isDrawn = () => expect.poll(line, { timeout: 20_000 }).toMatch(/^Pushpin: \d+ windows$/);

    /** Opens the panel by its pill and says yes in it, by keyboard: a driver reaches no button there in Firefox. */
    async function sayYes(): Promise<void> {
      await page.evaluate(focusPill, null);
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await page.evaluate(shown, null)).isPanelOpen, { timeout: 20_000 }).toBe(true);
      // The two switches and the button that makes the pill small come before.
      for (const key of ["Tab", "Tab", "Tab", "Tab", "Enter"] as const) await page.keyboard.press(key);
    }

    test("a script can't say yes for her, and her own yes counts for nothing while the page hides the question", async () => {
      await openAs(WEEK);
      await asksWhose();
      await page.evaluate(pressAll, null);
      await sleep(500);
      expect((await page.evaluate(shown, null)).isPanelOpen).toBe(false);
      await page.evaluate(() => void (document.documentElement.style.filter = "opacity(0.01)"), null);
      await sayYes();
      await page.evaluate(pressAll, null);
      await sleep(1500);
      expect([await line(), await confirmed()]).toEqual(["Pushpin: whose calendar?", []]);
    });

    test("nothing is drawn or kept until her yes; then her account is known at another place too", async () => {
      await openAs(WEEK);
      await asksWhose();
      expect([(await page.evaluate(shown, null)).pins, await readings()]).toEqual([0, 0]);
      await sayYes();
      await isDrawn();
      expect((await confirmed()).map(({ address }) => address)).toEqual(["therapist@lincoln.example"]);
      await openAs(SECOND);
      await isDrawn();
    });

    test("a second account draws and keeps nothing, wherever it stands in the order of signing in", async () => {
      const before = await readings();
      for (const path of [SECOND, WEEK]) {
        await openAs(path, "family@home.example");
        await asksWhose();
        expect((await page.evaluate(shown, null)).pins).toBe(0);
      }
      expect(await readings()).toBe(before);
    });

    test("a page without an address is asked about once per browser session", async () => {
      await openAs(WEEK, "none");
      await asksWhose();
      await sayYes();
      await isDrawn();
      await openAs(WEEK, "none");
      await isDrawn();
      await openAs(SECOND, "none");
      await asksWhose();
      expect((await confirmed()).map(({ address }) => address)).toEqual(["therapist@lincoln.example"]);
    });

    test("that yes ends once another account is seen at its place: whoever comes next is asked about", async () => {
      await openAs(WEEK, "none");
      await isDrawn();
      await openAs(WEEK, "family@home.example");
      await asksWhose();
      await openAs(WEEK, "none");
      await asksWhose();
    });

    test("nothing is drawn any more once she takes the confirmation back", async () => {
      await openAs(WEEK);
      await isDrawn();
      for (const { id } of await confirmed()) await send("removeConfirmedAccount", { id });
      await asksWhose();
      expect((await page.evaluate(shown, null)).pins).toBe(0);
    });
  });
});
