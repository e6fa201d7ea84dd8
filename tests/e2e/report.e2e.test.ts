import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { parseReport } from "../workbench/fixture-report";
import { practiceEvents, type SendRequest } from "../workbench/practice-week";
import { senderFrom } from "./chromium";
import { MONDAY, drawn, openPracticeStage, openWith, said, type PracticeStage } from "./practice-stage";

describe.skipIf(!findChromium())("what the planner is told of the open calendar", () => {
  let stage: PracticeStage;
  let planner: Page;
  let page: Page;
  let send: SendRequest;

  beforeAll(async () => {
    stage = await openPracticeStage();
    planner = await stage.pushpin.openExtensionPage("planner");
    send = senderFrom(planner);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const report = async (): Promise<string | undefined> => {
    const answer = await send("loadPageReport", { vendor: "google" });
    if (!answer.ok) throw new Error(answer.failure.code);
    return answer.value?.text;
  };

  test("its structure, with how it was read, and not a word of an event", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    const told = parseReport((await report())!);
    expect(told).toMatchObject({ vendor: "google", isCut: false, health: { view: "week", state: "ok" } });
    expect(told.health!.look!.chips.strict).toBeGreaterThan(3);
    const body = JSON.stringify(told.body);
    expect(body).toContain('"role":"gridcell"');
    expect(body).not.toContain("data-pushpin-host");
    const words = practiceEvents(MONDAY).flatMap(({ title }) => title.match(/\p{L}{4,}/gu) ?? []);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((word) => body.includes(word))).toEqual([]);
  });

  test("without an open calendar there is none", async () => {
    expect(await report()).toBeUndefined();
  });

  test("a page that has changed is told as such", async () => {
    page = await openWith(stage, ["broken"]);
    await said(page);
    const health = await send("loadCalendarHealth", null);
    expect(health).toMatchObject({ ok: true, value: [{ vendor: "google", last: { verdict: "changed" } }] });
  });

  test("selectors that somebody wrote to the storage that every script can write are neither used nor shown", async () => {
    await planner.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { getManifest(): { version: string } };
          storage: { local: { set(values: object): Promise<void> } };
        };
      };
      const { version } = chrome.runtime.getManifest();
      const google = {
        site: "google",
        madeFor: version,
        until: "2099-01-01",
        selectors: { chip: "b" },
        note: "A test.",
      };
      await chrome.storage.local.set({ settings: { overrides: { google } } });
      location.hash = "#health";
    });
    page = await openWith(stage, []);
    await drawn(page);
    const health = await send("loadCalendarHealth", null);
    expect(health.ok && health.value[0]!.last.look!.keys["chip"]!.misses).toBe(0);
    await planner.reload();
    await planner.getByRole("heading", { name: "Fix the reading" }).waitFor();
    expect(await planner.locator("main").textContent()).not.toContain("In use for Google Calendar");
  });

  test("a text that nobody signed is refused in the planner, and stays in its field", async () => {
    await planner.evaluate(() => {
      location.hash = "#health";
    });
    const text = JSON.stringify({
      pushpin: "selectors",
      format: 1,
      site: "google",
      madeFor: "0.1.0",
      until: "2099-01-01",
      selectors: { chip: "p" },
      note: "Not from us.",
      signature: "AAAA",
    });
    const field = planner.getByLabel("Text from the project's site");
    await field.fill(text);
    await planner.getByRole("button", { name: "Use it" }).click();
    await planner.getByText(/not signed by the people who make Pushpin/).waitFor();
    expect(await field.inputValue()).toBe(text);
  });
});
