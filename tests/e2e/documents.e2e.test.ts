import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { dropInPage, listAndPage, SCANNED_PDF, WEEK_DOCX, WEEK_LINES, WEEK_PDF } from "./dropped-document";
import { openPracticeStage, type PracticeStage } from "./practice-stage";

describe.skipIf(!findChromium())("a schedule as a document, in Chromium", () => {
  let stage: PracticeStage;
  let planner: Page;
  const loaded: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    stage = await openPracticeStage({ seeded: false });
    planner = await stage.pushpin.openExtensionPage("planner");
    planner.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    planner.on("worker", (worker) => loaded.push(worker.url()));
    await planner.evaluate(() => void (location.hash = "classes/new/document"));
    await planner.locator(".planner-drop").waitFor();
  });
  afterAll(() => stage?.close());

  const seen = () => planner.evaluate(listAndPage);

  test("a PDF is read on the page and shown for a look; its parser comes with the first document", async () => {
    expect(loaded).toEqual([]);
    await planner.evaluate(dropInPage, WEEK_PDF);
    await expect.poll(async () => (await seen()).list).toBe(WEEK_LINES);
    expect((await seen()).page).toMatch(/2 routines read/);
    expect((await seen()).page).toMatch(/The text of week\.pdf is in the list below.*nothing is saved/);
    expect(loaded).toEqual([expect.stringMatching(/^chrome-extension:.*pdf\.worker/)]);
  });

  test("a Word document as well, after a word about the text that is there", async () => {
    await planner.evaluate(dropInPage, WEEK_DOCX);
    await planner.getByRole("button", { name: "Replace that text" }).click();
    await expect.poll(async () => (await seen()).list).toBe(`Room 12\n\n${WEEK_LINES}`);
  });

  test("a scanned one is refused by name", async () => {
    await planner.evaluate(dropInPage, SCANNED_PDF);
    await expect.poll(async () => (await seen()).page).toMatch(/scan\.pdf was not imported.*holds a picture/);
  });

  test("no request left, and the page's rules were kept", () => {
    expect(stage.pushpin.unexplainedRequests()).toEqual([]);
    expect(problems).toEqual([]);
  });
});
