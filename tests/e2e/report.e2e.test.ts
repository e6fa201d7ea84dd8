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
});
