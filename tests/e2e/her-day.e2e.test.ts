import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { drawn, MONDAY, openPracticeStage, openWith, type PracticeStage } from "./practice-stage";

const hasChromium = findChromium() !== undefined;

/** Reads her calendar, and books the first window of the day; gives its session. */
async function bookToday(stage: PracticeStage) {
  const page = await openWith(stage, []);
  await drawn(page);
  await page.close();
  const { windows, more } = await stage.pushpin.ask("loadSuggestions", { date: MONDAY });
  const today = [...windows, ...more].filter(({ date, state }) => date === MONDAY && state === "suggested");
  const [first] = today.toSorted((a, b) => a.startMinute - b.startMinute);
  await stage.pushpin.ask("bookWindow", { windowId: first!.id });
  const { sessions } = await stage.pushpin.ask("loadToday", null);
  return { window: first!, session: sessions[0]! };
}

const planner = async (stage: PracticeStage, hash: string): Promise<Page> => {
  const page = await stage.pushpin.openExtensionPage("planner");
  await page.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html${hash}`);
  return page;
};

describe.skipIf(!hasChromium)("her day in the browser", () => {
  let stage: PracticeStage;
  let booked: Awaited<ReturnType<typeof bookToday>>;
  beforeAll(async () => {
    stage = await openPracticeStage();
    booked = await bookToday(stage);
  });
  afterAll(() => stage?.close());

  /** The badge as the browser has it. */
  const badge = async (): Promise<string> => (await stage.pushpin.worker()).evaluate("chrome.action.getBadgeText({})");

  test("the toolbar button shows the minutes to the next session, and nothing once that is called off", async () => {
    await expect
      .poll(async () => {
        const { sessions } = await stage.pushpin.ask("loadToday", null);
        return Number(await badge()) - sessions[0]!.startsInMinutes;
      })
      .toBe(0);
    const { sessionId } = booked.session;
    await stage.pushpin.ask("recordSession", { sessionId, outcome: "missed", cause: "therapist-away" });
    await expect.poll(badge).toBe("");
  });

  test("a missed session names its make-up windows, and the district's last day to inform the parents", async () => {
    const settings = await planner(stage, "#settings/missed");
    await settings.getByLabel("Rule of the district").selectOption({ label: "Illinois: parents are told" });
    await settings.getByText(/^Not given within 10 school days: parents are told within 3 more/).waitFor();
    const { studentId } = booked.session.students[0]!;
    const page = await planner(stage, `#student/${studentId}`);
    const open = page.getByRole("region", { name: "To be made up, or to be decided" });
    await open.getByText(/given by \w+, \w{3} \d+, else parents are told by \w+, \w{3} \d+/).waitFor();
    await open
      .getByText(/^Make-up: .*, .*, .*/)
      .first()
      .waitFor();
    const free = await stage.pushpin.ask("loadMakeUpWindows", { studentId });
    expect(free.length).toBeGreaterThan(0);
    expect(await open.getByText(/^Make-up: /).count()).toBe(free.length);
    await Promise.all([settings.close(), page.close()]);
  });
});

describe.skipIf(!hasChromium)("two therapists in one building", () => {
  let stages: PracticeStage[] = [];
  beforeAll(async () => {
    stages = [await openPracticeStage(), await openPracticeStage()];
  });
  afterAll(async () => {
    for (const stage of stages) await stage.close();
  });

  test("one file and its code, passed on by hand, keep them out of the same room at the same time", async () => {
    const [hers, his] = stages as [PracticeStage, PracticeStage];
    const { window, session } = await bookToday(hers);
    const page = await openWith(his, []);
    await drawn(page);
    const atThatTime = async () => {
      const { windows, more } = await his.pushpin.ask("loadSuggestions", { date: MONDAY });
      return [...windows, ...more].filter(({ id, state }) => id === window.id && state === "suggested");
    };
    expect(await atThatTime()).toHaveLength(1);

    const herSettings = await planner(hers, "#settings/building");
    await herSettings.getByLabel("How colleagues know you").fill("OT, K.L.");
    const [download] = await Promise.all([
      herSettings.waitForEvent("download"),
      herSettings.getByRole("button", { name: "Save the file for colleagues" }).click(),
    ]);
    const file = join(mkdtempSync(join(tmpdir(), "pushpin-rooms-")), download.suggestedFilename());
    await download.saveAs(file);
    const code = await herSettings.locator(".planner-code-value").innerText();

    const hisSettings = await planner(his, "#settings/building");
    await hisSettings.setInputFiles('input[aria-label="Colleague\'s file"]', file);
    await hisSettings.getByLabel("One-time code of the file").fill(code);
    await hisSettings.keyboard.press("Enter");
    const heading = hisSettings.getByRole("heading", { name: /^What the file of OT, K\.L\./ });
    await heading.waitFor();
    const shown = await heading.locator("..").innerText();
    expect(shown).toContain(window.room);
    for (const { initials, goalText } of session.students) {
      expect(shown).not.toContain(goalText);
      expect(shown).not.toMatch(new RegExp(`\\b${initials}\\b`));
    }
    await hisSettings.getByRole("button", { name: "Take it" }).click();
    await hisSettings.getByText(/^OT, K\.L\.: 1 time, until/).waitFor();
    await expect.poll(async () => (await atThatTime()).length).toBe(0);
  });
});
