import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../lib/vault/sealed-file";
import { startFakeCalendar } from "../fake-calendar/server";
import { findChromium, findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { press, textOf, type, type AnyPage } from "./both-browsers";
import { launchFirefox, sendFrom } from "./firefox";
import { MONDAY, openPracticeStage, type PracticeStage } from "./practice-stage";

const PASSPHRASE = "four quiet river stones";

describe.skipIf(!findChromium())("a backup file", () => {
  let folder: string;
  let file: string;
  let stage: PracticeStage;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pushpin-backup-"));
    file = join(folder, "copy.pushpin");
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPlanner(hash: string): Promise<Page> {
    const planner = await stage.pushpin.openExtensionPage("planner");
    await planner.evaluate((to) => void (location.hash = to), hash);
    return planner;
  }

  test("is saved from the settings, which the planner reminds of", async () => {
    stage = await openPracticeStage();
    const planner = await openPlanner("week");
    await planner.getByRole("link", { name: "Save a backup" }).click();
    await planner.getByText("Your records have never been saved to a file").waitFor();
    await planner.getByText("Save a backup file", { exact: true }).click();
    await planner.getByLabel("New passphrase").fill(PASSPHRASE);
    await planner.getByLabel("Type it again").fill(PASSPHRASE);
    const [download] = await Promise.all([
      planner.waitForEvent("download"),
      planner.getByRole("button", { name: "Save the file", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^pushpin-backup-\d{4}-\d\d-\d\d\.pushpin$/);
    await download.saveAs(file);
    await planner.getByText(/Saved to your downloads: .*10 students/).waitFor();
    await planner.getByText("Last saved to a file today.").waitFor();
    await stage.close();
  });

  test("is opened at the first run of an erased device, looked into, and restored", async () => {
    stage = await openPracticeStage({ seeded: false });
    const planner = await openPlanner("week");
    await planner.getByRole("button", { name: "I used Pushpin before: open my file" }).click();
    await planner.setInputFiles('input[type="file"][accept=".pushpin"]', file);
    await planner.getByLabel("Passphrase of the file").fill("four quiet river stone");
    await planner.getByRole("button", { name: "See what is in it" }).click();
    await planner.getByText("This passphrase does not open the file").waitFor();
    await planner.getByLabel("Passphrase of the file").fill(PASSPHRASE);
    await planner.getByRole("button", { name: "See what is in it" }).click();
    await planner.getByRole("row", { name: /10 students 10 0 0 0/ }).waitFor();
    expect((await stage.pushpin.ask("loadCaseload", null)).students).toEqual([]);
    await planner.getByRole("button", { name: "Add what is missing" }).click();
    await expect.poll(async () => (await stage.pushpin.ask("loadCaseload", null)).students.length).toBe(10);
    const { windows } = await stage.pushpin.ask("loadSuggestions", {});
    expect(Array.isArray(windows)).toBe(true);
  });
});

describe.skipIf(!findFirefox())("in Firefox, which has no folders to choose", () => {
  test("a backup is a download that opens with its passphrase alone, and the settings say so", async () => {
    const downloadDir = mkdtempSync(join(tmpdir(), "pushpin-downloads-"));
    startPracticeWeek(MONDAY);
    const fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
    buildTestExtensions(["firefox"]);
    const pushpin = await launchFirefox({ fake, downloadDir });
    try {
      const planner = await pushpin.openExtensionPage("planner");
      const page = planner as unknown as AnyPage;
      await seedPracticeCaseload(sendFrom(planner));
      await planner.evaluate(() => void (location.hash = "backup"));
      await expect.poll(() => textOf(page)).toContain("This browser can't write into a folder.");
      await type(page, "New passphrase", PASSPHRASE);
      await type(page, "Type it again", PASSPHRASE);
      await press(page, "Save the file");
      const saved = () => readdirSync(downloadDir).filter((name) => /^pushpin-backup-[-\d]+\.pushpin$/.test(name));
      await expect.poll(saved, { timeout: 20_000 }).toHaveLength(1);
      await expect.poll(() => textOf(page)).toMatch(/Saved to your downloads: .*10 students/);
      const file = new Uint8Array(readFileSync(join(downloadDir, saved()[0]!)));
      const open = (secret: string) => openFile(file, { purpose: "backup", secret });
      expect(await open("four quiet river stone")).toEqual({ ok: false, failure: "wrong-passphrase" });
      expect(await open(PASSPHRASE)).toMatchObject({ ok: true, value: { counts: { students: 10 } } });
    } finally {
      await pushpin.close();
      await fake.close();
      rmSync(downloadDir, { recursive: true, force: true });
    }
  });
});
