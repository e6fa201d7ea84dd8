import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { pillText, press, STAGES, textOf, type, type AnyPage, type Stage } from "./both-browsers";
import { MONDAY, WEEK } from "./practice-stage";

const FIELD = "Text from the project's site";

interface Storage {
  runtime: { getManifest(): { version: string } };
  storage: { local: { set(values: object): Promise<void> } };
}

/** Writes selectors where versions of long ago kept them, as every content script can. Runs inside an extension's page. */
async function writeSelectors(): Promise<void> {
  const { chrome, browser = chrome! } = globalThis as { chrome?: Storage; browser?: Storage };
  const { version } = browser.runtime.getManifest();
  const google = {
    site: "google",
    madeFor: version,
    until: "2099-01-01",
    selectors: { chip: "b" },
    note: "A test.",
  };
  await browser.storage.local.set({ settings: { overrides: { google } }, overrides: { google } });
}

describe.each(STAGES)("selectors that nobody signed, in %s,", (_browser, isThere, open) => {
  describe.skipIf(!isThere)("mend nothing", () => {
    let fake: FakeCalendar;
    let stage: Stage;
    let planner: AnyPage;

    beforeAll(async () => {
      startPracticeWeek(MONDAY);
      fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
      stage = await open({ fake });
      planner = await stage.openExtensionPage("planner");
      await seedPracticeCaseload(stage.sender(planner));
    });
    afterAll(async () => {
      await stage?.close();
      await fake?.close();
    });

    const openHealth = async (): Promise<void> => {
      await planner.close();
      planner = await stage.openExtensionPage("planner");
      await planner.evaluate(() => void (location.hash = "health"), null);
      await expect.poll(() => textOf(planner), { timeout: 15_000 }).toContain("Fix the reading");
    };

    test("written to the storage that every script can write: neither used nor shown", async () => {
      await planner.evaluate(writeSelectors, null);
      const calendar = await stage.openCalendar(WEEK);
      await expect.poll(() => pillText(calendar), { timeout: 20_000 }).toMatch(/Pushpin: \d+ windows/);
      const health = await stage.sender(planner)("loadCalendarHealth", null);
      expect(health.ok && health.value[0]!.last.look!.keys["chip"]!.misses).toBe(0);
      expect(health.ok && health.value[0]!.last.events.length).toBeGreaterThan(3);
      await openHealth();
      expect(await textOf(planner)).not.toContain("In use for Google Calendar");
      await calendar.close();
    });

    test("pasted in the planner: refused in words, and the text stays in its field", async () => {
      await openHealth();
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
      await type(planner, FIELD, text);
      await press(planner, "Use it");
      await expect.poll(() => textOf(planner)).toMatch(/not signed by the people who make Pushpin/);
      const typed = (label: string): string | undefined => {
        const found = [...document.querySelectorAll("label")].find((one) => one.textContent?.trim() === label);
        return found && (document.getElementById(found.htmlFor) as HTMLTextAreaElement | null)?.value;
      };
      expect(await planner.evaluate(typed, FIELD)).toBe(text);
      expect(await stage.sender(planner)("loadOverrides", null)).toEqual({ ok: true, value: [] });
    });
  });
});
