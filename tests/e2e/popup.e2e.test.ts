import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { STAGES, textOf, type AnyPage, type Stage } from "./both-browsers";
import { launchChromium, senderFrom, type PushpinChromium } from "./chromium";
import { MONDAY } from "./practice-stage";

/** Presses Enter on the first button whose accessible name begins so: the popup by keyboard, in both browsers. */
async function enter(page: AnyPage, name: string): Promise<void> {
  const focus = (begins: string): boolean => {
    const buttons = [...document.querySelectorAll("button")];
    const nameOf = (button: HTMLButtonElement): string =>
      (button.getAttribute("aria-label") ?? button.textContent ?? "").trim();
    const found = buttons.find((button) => nameOf(button).startsWith(begins));
    found?.focus();
    return found !== undefined && document.activeElement === found;
  };
  await expect.poll(() => page.evaluate(focus, name), { timeout: 15_000 }).toBe(true);
  await page.keyboard.press("Enter");
}

const says = async (page: AnyPage, pattern: RegExp): Promise<void> =>
  expect.poll(() => textOf(page), { timeout: 15_000 }).toMatch(pattern);

/** Runs axe inside the page and gives its findings. */
async function findings(page: AnyPage): Promise<string[]> {
  await (page as unknown as { evaluate(script: string): Promise<unknown> }).evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await run.run()).violations.map(({ id }) => id);
  }, null);
}

describe.each(STAGES)("the popup in %s", (_browser, isThere, open) => {
  describe.skipIf(!isThere)("as her day", () => {
    let fake: FakeCalendar;
    let stage: Stage;
    let popup: AnyPage;
    let other: AnyPage;

    beforeAll(async () => {
      startPracticeWeek(MONDAY);
      fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
      stage = await open({ fake });
      popup = await stage.openExtensionPage("popup");
      await seedPracticeCaseload(stage.sender(popup));
    });
    afterAll(async () => {
      await stage?.close();
      await fake?.close();
    });

    test("a session is recorded by the keyboard alone, and a window that was open before agrees", async () => {
      other = await stage.openExtensionPage("popup");
      await enter(other, "Add a session that was not booked");
      await enter(other, "AB");
      await says(other, /1 of 1 done/);
      await says(popup, /1 of 1 done/);
    });

    test("what is marked in one window is marked in the other, and taken back there with one key", async () => {
      await enter(other, "Missed: Unplanned session");
      await says(popup, /0 of 1 done/);
      await enter(other, "Undo");
      await says(popup, /1 of 1 done/);
      await says(other, /1 of 1 done/);
    });

    test("what to do next is loaded after the first drawing", async () => {
      const send = stage.sender(popup);
      const loaded = await send("loadCaseload", null);
      const { student } = (loaded.ok && loaded.value.students[0]) || {};
      const reviewed = { ...student!, reviewDate: addDays(MONDAY, 5) };
      expect(await send("saveStudent", reviewed)).toMatchObject({ ok: true });
      await says(popup, new RegExp(`Next steps.*${student!.initials}: annual review in 5 days`));
    });

    test("axe finds nothing", async () => {
      expect(await findings(other)).toEqual([]);
    });
  });
});

describe.skipIf(!findChromium())("a worker that is killed", () => {
  let fake: FakeCalendar;
  let pushpin: PushpinChromium;

  beforeAll(async () => {
    startPracticeWeek(MONDAY);
    buildTestExtensions(["chrome"]);
    fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
    pushpin = await launchChromium({ fake });
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  test("loses no tap, and no running timer", async () => {
    const popup = await pushpin.openExtensionPage("popup");
    await seedPracticeCaseload(senderFrom(popup));
    await popup.getByRole("button", { name: "Add a session that was not booked" }).click();
    await popup.locator(".popup-add-list").getByRole("button", { name: /^AB/ }).click();
    await popup.getByText("1 of 1 done").waitFor();
    await pushpin.killWorker();
    await popup.getByRole("button", { name: /^Missed: Unplanned session/ }).click();
    await popup.getByText("0 of 1 done").waitFor();
    await pushpin.killWorker();
    await popup.getByRole("button", { name: "Undo" }).click();
    await popup.getByText("1 of 1 done").waitFor();
    await pushpin.killWorker();
    const { sessions } = await pushpin.ask("loadToday", null);
    expect(sessions).toMatchObject([{ students: [{ initials: "AB", outcome: "delivered" }] }]);
    const { sessionId } = sessions[0]!;
    await pushpin.ask("startTimer", { sessionId });
    await pushpin.killWorker();
    expect((await pushpin.ask("loadToday", null)).timer).toMatchObject({ sessionId });
    await popup.close();
  });

  test("in the middle of a tap loses none, whatever the moment, and does none twice", async () => {
    const popup = await pushpin.openExtensionPage("popup");
    await popup.getByText("1 of 1 done").waitFor();
    const { date, sessions: before } = await pushpin.ask("loadToday", null);
    const { studentId } = before[0]!.students[0]!;
    // Each entry but the last is one that a later one corrects: so many entries has the session.
    const corrections = async (): Promise<number> =>
      (await pushpin.ask("loadSessions", { studentId, from: date, to: addDays(date, 1) })).rows[0]!.corrections;
    const correctedBefore = await corrections();
    const delays = [0, 1, 2, 4, 8, 16, 32, 64];
    for (const delayMs of delays) {
      for (const [name, said] of [
        [/^Missed: Unplanned session/, "0 of 1 done"],
        [/^Done: Unplanned session/, "1 of 1 done"],
      ] as const) {
        const kill = await pushpin.aimAtWorker();
        await popup.getByRole("button", { name }).dispatchEvent("click");
        await new Promise((resolve) => setTimeout(resolve, delayMs));
        await kill();
        await popup.getByText(said).waitFor();
        expect(await popup.getByRole("alert").count()).toBe(0);
      }
    }
    const { sessions } = await pushpin.ask("loadToday", null);
    expect(sessions).toMatchObject([{ students: [{ initials: "AB", outcome: "delivered" }] }]);
    expect((await corrections()) - correctedBefore).toBe(2 * delays.length);
    await popup.close();
  });

  test("initials are hidden everywhere by one click, and come back by another", async () => {
    const popup = await pushpin.openExtensionPage("popup");
    const panel = await pushpin.openExtensionPage("sidepanel");
    const planner = await pushpin.openExtensionPage("planner");
    await planner.goto(`${planner.url().split("#")[0]}#students`);
    await planner.getByRole("link", { name: "AB", exact: true }).waitFor();
    await popup.getByText("AB", { exact: true }).first().waitFor();
    await popup.getByRole("button", { name: "Hide initials" }).click();
    await popup.getByText("••").first().waitFor();
    await planner.getByRole("heading", { name: "Initials are hidden" }).waitFor();
    for (const page of [popup, panel, planner])
      await expect.poll(() => textOf(page)).not.toMatch(/\b(?:AB|CD|EF|GH|MJ|TR)\b/);
    await popup.getByRole("button", { name: "Hide initials" }).click();
    await popup.getByText("AB", { exact: true }).first().waitFor();
    await planner.getByRole("link", { name: "AB", exact: true }).waitFor();
  });
});
