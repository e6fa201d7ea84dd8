import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RECORD_KINDS, type RecordKind } from "../../lib/core/vault/record-kinds";
import { damagedText } from "../../lib/i18n/vault";
import { wordsIn } from "../fixtures/words-in";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { pillText, press, STAGES, textOf, type AnyPage, type Stage } from "./both-browsers";
import type { ExtensionPage } from "./chromium";
import { harmVault, type Harm } from "./harm-vault";
import { MONDAY, WEEK } from "./practice-stage";

/**
 * Puts a database of an earlier version in the place of the vault's, and holds it although another one wants it. Runs
 * inside an extension's page.
 */
async function holdOlder(): Promise<void> {
  indexedDB.deleteDatabase("pushpin");
  const opening = indexedDB.open("pushpin", 2);
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore("keys");
    for (const store of ["sites", "classes", "schedules", "corrections", "students", "workingHours", "declines"])
      opening.result.createObjectStore(store, { keyPath: "id" });
    for (const store of ["bookings", "sessionLogs", "readings", "cellDecisions", "teacherQuestions"])
      opening.result.createObjectStore(store, { keyPath: "id" });
    for (const store of ["teacherRoutines", "blockedTimes"]) opening.result.createObjectStore(store, { keyPath: "id" });
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener("success", resolve);
    opening.addEventListener("error", reject);
  });
  (globalThis as { held?: IDBDatabase }).held = opening.result;
}

describe.each(STAGES)("a harmed vault in %s", (_browser, isThere, open) => {
  describe.skipIf(!isThere)("is told as what it is", () => {
    let fake: FakeCalendar;
    let stage: Stage;
    let popup: AnyPage;

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

    const harm = (what: Harm): Promise<void> => popup.evaluate(harmVault, what);

    async function expectOn(name: ExtensionPage, text: string | RegExp): Promise<void> {
      const page = await stage.openExtensionPage(name);
      await expect.poll(() => textOf(page), { timeout: 15_000 }).toMatch(text);
      await page.close();
    }

    async function expectOnCalendar(...texts: (string | RegExp)[]): Promise<void> {
      const page = await stage.openCalendar(WEEK);
      for (const text of texts) await expect.poll(() => pillText(page), { timeout: 20_000 }).toMatch(text);
      await page.close();
    }

    test("nothing is said while all is well", async () => {
      await expectOnCalendar(/Pushpin: \d+ windows/);
      expect(await stage.sender(popup)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
    });

    const SEEDED: RecordKind[] = ["sites", "classes", "schedules", "students", "workingHours", "confirmedAccounts"];
    const kinds = RECORD_KINDS.filter((kind) => kind !== "readings");

    test.each(kinds)("one flipped bit in %s: everything works and says what is damaged", async (kind: RecordKind) => {
      await harm({ flip: kind });
      const said = damagedText([{ kind, id: "" }], "en")!;
      const asked = await stage.sender(popup)("loadVaultHealth", null);
      const damaged = asked.ok ? asked.value.damaged : [];
      expect(damaged.map((one) => one.kind)).toEqual([kind]);
      await expectOn("popup", said);
      await expectOn("sidepanel", said);
      await expectOn("planner", said);
      // Without the record of her account the page first asks whose calendar it shows.
      if (kind === "confirmedAccounts") await expectOnCalendar(/whose calendar\?/);
      else await expectOnCalendar(/Pushpin: (\d+ windows?|no window)/, wordsIn("en").damaged([{ kind, id: "" }])!);
      const isSeeded = SEEDED.includes(kind);
      if (isSeeded) await harm({ flip: kind });
      else await stage.sender(popup)("removeDamaged", { records: damaged });
      expect(await stage.sender(popup)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
    });

    test("one flipped bit in a reading is healed without a word", async () => {
      await harm({ flip: "readings" });
      expect(await stage.sender(popup)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
      await expectOnCalendar(/Pushpin: \d+ windows/);
    });

    test("the repair list removes a damaged record", async () => {
      await harm({ flip: "declines" });
      const planner = await stage.openExtensionPage("planner");
      await planner.evaluate(() => void (location.hash = "health"), null);
      await expect.poll(() => textOf(planner)).toContain("These records can't be read any more");
      await press(planner, "Remove");
      await expect.poll(() => textOf(planner)).toContain("Every stored record can be read.");
      await planner.close();
    });

    test("an older Pushpin that keeps the database open is said, and all works once it lets go", async () => {
      const older = await stage.openExtensionPage("popup");
      await older.evaluate(holdOlder, null);
      const blocked = { ok: false, failure: { code: "vault-blocked" } };
      await expect.poll(() => stage.sender(popup)("loadCaseload", null), { timeout: 15_000 }).toEqual(blocked);
      expect(await stage.sender(popup)("loadCaseload", null)).toEqual(blocked);
      const planner = await stage.openExtensionPage("planner");
      await expect.poll(() => textOf(planner), { timeout: 15_000 }).toContain("An older Pushpin is still open");
      await planner.close();
      await expectOnCalendar(/Pushpin: nothing drawn/);
      await older.close();
      // Nothing of the newer records is in the older database: that is said as a loss.
      await expect
        .poll(() => stage.sender(popup)("loadCaseload", null), { timeout: 15_000 })
        .toMatchObject({ ok: false, failure: { code: "vault-lost" } });
      expect(await stage.sender(popup)("startAnew", null)).toMatchObject({ ok: true });
      await seedPracticeCaseload(stage.sender(popup));
      await expectOnCalendar(/Pushpin: \d+ windows/);
    });

    test.each(["delete the database", "empty the stores", "remove the key"] as const)("%s", async (what) => {
      await harm(what);
      const planner = await stage.openExtensionPage("planner");
      await expect.poll(() => textOf(planner)).toMatch(/Pushpin's records on this device .*10 students/);
      expect(await textOf(planner)).not.toContain("Set up Pushpin");
      await expectOn("popup", /Pushpin's records on this device .*10 students/);
      await expectOn("sidepanel", /Pushpin's records on this device .*10 students/);
      await expectOnCalendar(/Pushpin's records on this device are gone/);
      await press(planner, "Start again with nothing");
      await press(planner, "Start again with nothing");
      await expect.poll(() => textOf(planner)).toContain("Set up Pushpin");
      await planner.close();
      await seedPracticeCaseload(stage.sender(popup));
      await expectOnCalendar(/Pushpin: \d+ windows/);
    });
  });
});
