import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import caseload from "../fixtures/practice/caseload.json";
import { findChromium } from "../workbench/browsers";
import { textOf, press, type } from "./both-browsers";
import { senderFrom } from "./chromium";
import { card, drawn, openPracticeStage, openWith, pill, pillPanel, pins, type PracticeStage } from "./practice-stage";

const PASSPHRASE = "otter lantern gravel moss";
/** Everything that says who a student is: initials, goals, the teachers' addresses. */
const PERSONAL = [
  ...caseload.students.map(({ initials }) => new RegExp(`\\b${initials}\\b`)),
  ...caseload.students.flatMap(({ goals }) => goals.map(({ text }) => new RegExp(text.slice(0, 30)))),
  /alvarez@lincoln\.example/,
];

/** All that a document holds, attributes and what is typed included. */
const heldBy = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    [
      document.documentElement.outerHTML.replaceAll(/<script[\s\S]*?<\/script>/g, ""),
      ...[...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value),
    ].join(" "),
  );

// That this takes no longer than a question and its answer follows from the order in which it happens, which is tested:
// a lock tells every page before anything else (tests/vault/lock-order.test.ts), and each drops all after one question.
describe.skipIf(!findChromium())("Pushpin is locked while a card and lists are open", () => {
  let stage: PracticeStage;
  let page: Page;
  let others: Page[];
  let planner: Page;

  beforeAll(async () => {
    stage = await openPracticeStage();
    planner = await stage.pushpin.openExtensionPage("planner");
    expect(await senderFrom(planner)("setPassphrase", { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    others = [await stage.pushpin.openExtensionPage("sidepanel"), await stage.pushpin.openExtensionPage("popup")];
    await planner.evaluate(() => void (location.hash = "students"));
  });
  afterAll(() => stage?.close());

  /** The words of all documents of Pushpin that say something personal: its pages, and its frames on the calendar. */
  async function personal(pages: readonly Page[]): Promise<string[]> {
    const frames = [...pages.map((one) => one.mainFrame()), ...page.frames().filter((frame) => frame.parentFrame())];
    const own = frames.filter((frame) => frame.url().startsWith("chrome-extension://"));
    const held = await Promise.all(own.map(heldBy));
    return held.flatMap((text, at) =>
      PERSONAL.flatMap((one) => (one.test(text) ? [`${own[at]!.url()}: ${one.source}`] : [])),
    );
  }

  test.each<[string, () => Promise<void>, () => Promise<void>]>([
    [
      "a card",
      async () => {
        await pins(page).first().click();
        await card(page).getByRole("button", { name: /^Book/ }).waitFor();
      },
      () => card(page).getByRole("button", { name: /^Book/ }).waitFor(),
    ],
    [
      "the list of the week",
      async () => {
        await pill(page).click();
        await pillPanel(page).getByText("MJ").first().waitFor();
      },
      () => pillPanel(page).getByText("MJ").first().waitFor(),
    ],
  ])(
    "with %s open: nothing personal is left in any of its documents, and unlocking brings her back",
    async (_, open, isOpenAgain) => {
      page = await openWith(stage, []);
      await drawn(page);
      await open();
      const all = [planner, ...others];
      await expect.poll(async () => (await personal([])).length).toBeGreaterThan(0);
      await expect.poll(async () => (await personal([planner])).length).toBeGreaterThan(0);

      expect(await senderFrom(planner)("lock", null)).toEqual({ ok: true, value: null });
      await expect.poll(() => personal(all)).toEqual([]);
      await expect.poll(() => pill(page).textContent()).toMatch(/locked/);
      for (const one of all) await expect.poll(() => textOf(one)).toContain("Pushpin is locked");
      expect(await pins(page).count()).toBe(0);
      expect(await personal(all)).toEqual([]);

      await type(planner, "Passphrase or recovery code", PASSPHRASE);
      await press(planner, "Unlock");
      await drawn(page);
      await expect.poll(async () => (await personal([planner])).join()).toContain("planner.html");
      expect(await planner.evaluate(() => location.hash)).toBe("#students");
      await page.bringToFront();
      await isOpenAgain();
      await page.close();
    },
  );
});
