import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { dropInPage, listAndPage, WEEK_DOCX, WEEK_LINES, WEEK_PDF } from "./dropped-document";
import { launchFirefox, type PushpinFirefox } from "./firefox";

describe.skipIf(!findFirefox())("a schedule as a document, in Firefox", () => {
  let fake: FakeCalendar;
  let pushpin: PushpinFirefox;
  let planner: Page;

  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    fake = await startFakeCalendar();
    pushpin = await launchFirefox({ fake });
    planner = await pushpin.openExtensionPage("planner");
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  /** A class of its own for each document. */
  async function dropOnNewClass(id: string, file: typeof WEEK_PDF): Promise<void> {
    await planner.evaluate((route) => void (location.hash = route), `classes/new/${id}`);
    await expect.poll(() => planner.evaluate(() => document.querySelector(".planner-drop") !== null)).toBe(true);
    await planner.evaluate(dropInPage, file);
  }
  const seen = () => planner.evaluate(listAndPage);

  test("a PDF is read on the page and shown for a look", async () => {
    await dropOnNewClass("pdf", WEEK_PDF);
    await expect.poll(async () => (await seen()).list).toBe(WEEK_LINES);
    expect((await seen()).page).toMatch(/2 routines read/);
  });

  test("a Word document as well", async () => {
    await dropOnNewClass("docx", WEEK_DOCX);
    await expect.poll(async () => (await seen()).list).toBe(`Room 12\n\n${WEEK_LINES}`);
  });

  test("no request left", () => {
    expect(pushpin.unexplainedRequests()).toEqual([]);
  });
});
