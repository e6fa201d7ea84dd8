import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { aStudent } from "../fixtures/builders";
import { bigCalendar, calendarText, entry, FIRST_DAY, manyEvents, writeFile } from "./class-files";
import { practiceCaseload } from "../workbench/practice-week";
import { openPracticeStage, type PracticeStage } from "./practice-stage";

const GOOD = calendarText(entry("a", "Arrival", 8), entry("b", "Snack", 10), entry("c", "Recess", 11));
const LOGIN = "<!doctype html><html><head><title>Sign in</title></head><body><form>Email</form></body></html>";
const ZIP = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, ...Array.from({ length: 200 }, (_, i) => i)]);

describe.skipIf(!findChromium())("files that a therapist drops", () => {
  let stage: PracticeStage;
  let planner: Page;

  beforeAll(async () => {
    stage = await openPracticeStage();
    planner = await stage.pushpin.openExtensionPage("planner");
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await planner.goto("about:blank");
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes`);
    await planner.getByRole("heading", { level: 1 }).waitFor();
  });

  const drop = (...files: string[]): Promise<void> => planner.setInputFiles("input[type=file]", files);
  const main = (): Promise<string | null> => planner.getByRole("main").textContent();
  const vault = async (): Promise<string> => JSON.stringify(await stage.pushpin.ask("loadCaseload", null));
  const drafts = async (): Promise<number> => planner.getByRole("link", { name: /^Complete/ }).count();

  test.each([
    ["empty.ics", "", /empty/],
    ["blank.ics", "\r\n \r\n", /empty|No calendar/],
    ["login.ics", LOGIN, /web page, not a calendar/],
    ["export.ics", ZIP, /compressed folder/],
    ["events.ics", JSON.stringify({ events: [{ title: "Snack" }] }), /JSON/],
    ["cut.ics", GOOD.slice(0, GOOD.indexOf("DTEND")), /breaks off/],
    ["letter.ics", "Dear Ms. Reyes, here is our schedule.", /No calendar was found/],
    ["nothing.ics", calendarText(), /no entries/],
  ])("%s is refused by name, with the cure, and nothing changes", async (name, content, why) => {
    const before = await vault();
    await drop(writeFile(name, content));
    // Some of the reasons are words of a file's name too: what is waited for is the whole refusal.
    await expect.poll(main).toMatch(/Nothing was changed/);
    const text = await main();
    expect(text).toContain(name);
    expect(text).toMatch(why);
    expect(await drafts()).toBe(0);
    expect(await vault()).toBe(before);
  });

  test("a bad line in the middle: its number and the cure are said before anything is saved", async () => {
    const lines = calendarText(entry("a", "Arrival", 8), entry("b", "Snack", 10)).split("\r\n");
    const start = lines.lastIndexOf(`DTSTART:${FIRST_DAY}T100000`);
    lines[start] = "DTSTART:not a time";
    const before = await vault();
    await drop(writeFile("broken.ics", lines.join("\r\n")));
    await planner.getByRole("link", { name: /^Complete/ }).click();
    const notes = planner.locator(".planner-notes").filter({ visible: true });
    expect(await notes.textContent()).toMatch(new RegExp(`line ${start - 3 + 1}|line ${start + 1}`));
    expect(await notes.textContent()).toMatch(/left out.*(Add it by hand|correct it)/);
    expect(await main()).toMatch(/1 entry from broken\.ics will be saved with the class/);
    expect(await vault()).toBe(before);
  });

  test("a pasted list becomes the class's schedule, and its routines are suggested; rotating days wait", async () => {
    const schoolClass = { ...practiceCaseload().classes[0]!.schoolClass, id: "class-pasted", name: "Grade 1 Moss" };
    await stage.pushpin.ask("saveClass", schoolClass);
    await stage.pushpin.ask("saveStudent", aStudent({ id: "pasted", initials: "ZZ", classId: "class-pasted" }));
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/class-pasted`);
    await planner.getByText("Paste a list or type it in").click();
    await planner
      .getByLabel("The class's schedule")
      .fill(["Our day", "8:05-8:35 Arrival / unpack M-F", "A Day", "9:00-9:45 Art"].join("\n"));
    await planner.getByRole("button", { name: "Import 2 routines, leave the rest" }).click();
    await expect.poll(main).toMatch(/Pasted list: 2 entries imported[^]*Line 1 was left out: Our day/);
    const { classes } = await stage.pushpin.ask("loadCaseload", null);
    const schedule = classes.find(({ schoolClass: { id } }) => id === "class-pasted")!.schedule!;
    expect(schedule.lines.map(({ title }) => title)).toEqual(["Arrival / unpack"]);
    expect(schedule.cycleCount).toBe(1);
    const { windows, more } = await stage.pushpin.ask("loadSuggestions", {});
    expect(
      [...windows, ...more].some(
        ({ routineTitle, initials }) => routineTitle === "Arrival / unpack" && initials.includes("ZZ"),
      ),
    ).toBe(true);
  });

  test("a bad line in the first file of a class that stands: asked before the rest is imported", async () => {
    const lines = GOOD.split("\r\n");
    lines[lines.indexOf(`DTSTART:${FIRST_DAY}T100000`)] = "DTSTART:not a time";
    const empty = { ...practiceCaseload().classes[0]!.schoolClass, id: "class-empty", name: "Grade 3 Ellis" };
    await stage.pushpin.ask("saveClass", empty);
    const before = await vault();
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/class-empty`);
    await planner.getByRole("heading", { name: "Schedule" }).waitFor();
    await drop(writeFile("broken.ics", lines.join("\r\n")));
    await planner.getByText(/left out/).waitFor();
    expect(await vault()).toBe(before);
    await planner.getByRole("button", { name: "Leave the file out" }).click();
    expect(await vault()).toBe(before);
    await drop(writeFile("broken.ics", lines.join("\r\n")));
    await planner.getByRole("button", { name: "Import the rest" }).click();
    await expect.poll(main).toMatch(/2 entries imported/);
    await stage.pushpin.ask("removeClass", { id: "class-empty" });
  });

  test("entries that can't be shown whole are named before the import, on the class's page and in its row", async () => {
    const bell = entry("bell", "Bell", 8);
    bell[bell.findIndex((line) => line.startsWith("RRULE"))] = "RRULE:FREQ=HOURLY;BYMINUTE=0,5,10,15,20,25,30,35,40,45";
    const never = entry("never", "Leap day lunch", 9).map((line) => line.replace(FIRST_DAY, "00010101"));
    never[never.findIndex((line) => line.startsWith("RRULE"))] = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2";
    const every = { ...practiceCaseload().classes[0]!.schoolClass, id: "class-cut", name: "Grade 4 Fox" };
    await stage.pushpin.ask("saveClass", every);
    const before = await vault();
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/class-cut`);
    await planner.getByRole("heading", { name: "Schedule" }).waitFor();
    await drop(writeFile("often.ics", calendarText(entry("a", "Arrival", 8), bell, never)));
    const said = /Not all times of “Bell” are shown[^]*type its times in[^]*Not all times of “Leap day lunch”/;
    await planner.getByRole("button", { name: "Import the rest" }).waitFor();
    expect(await main()).toMatch(said);
    expect(await vault()).toBe(before);
    await planner.getByRole("button", { name: "Import the rest" }).click();
    await expect.poll(main).toMatch(/3 entries imported/);
    await planner.reload();
    await planner.getByRole("heading", { name: "Schedule" }).waitFor();
    expect(await main()).toMatch(said);
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes`);
    await planner.getByText("2 entries are shown in part").waitFor();
    await stage.pushpin.ask("removeClass", { id: "class-cut" });
  });

  test("several files at once: the good ones become classes to complete, each bad one is named", async () => {
    const before = await vault();
    await drop(
      writeFile("room-1.ics", GOOD),
      writeFile("login-2.ics", LOGIN),
      writeFile("room-3.ics", GOOD),
      writeFile("empty-4.ics", ""),
    );
    await expect.poll(drafts).toBe(2);
    await expect.poll(main).toMatch(/empty-4\.ics was not imported/);
    expect(await main()).toMatch(/login-2\.ics was not imported/);
    expect(await vault()).toBe(before);
    await planner
      .getByRole("button", { name: /^Discard/ })
      .first()
      .click();
    await planner
      .getByRole("button", { name: /^Discard/ })
      .first()
      .click();
    await expect.poll(drafts).toBe(0);
  });

  test("20 MB: progress is seen, the page answers meanwhile, and it is read", async () => {
    const file = writeFile("big.ics", bigCalendar(20));
    await planner.evaluate(() => {
      const seen = { shares: [] as number[] };
      Object.assign(window, { seen });
      const look = (): void => {
        const bar = document.querySelector("progress");
        if (bar && seen.shares.at(-1) !== bar.value) seen.shares.push(bar.value);
        requestAnimationFrame(look);
      };
      look();
    });
    await drop(file);
    await expect.poll(drafts, { timeout: 45_000 }).toBe(1);
    const seen = await planner.evaluate(() => (window as unknown as { seen: { shares: number[] } }).seen);
    // Looked at once per frame: more than one value means that the page painted while the worker read.
    expect(seen.shares.length).toBeGreaterThan(1);
    expect(seen.shares).toEqual([...seen.shares].sort((a, b) => a - b));
  });

  test("20 MB, cancelled: said, and nothing changed", async () => {
    const before = await vault();
    await drop(writeFile("big.ics", bigCalendar(20)));
    await planner.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(main).toMatch(/Reading big\.ics was cancelled\. Nothing was changed/);
    expect(await vault()).toBe(before);
  });

  test("200,000 events on a class's page: the page answers, cancel leaves the old schedule, and a file after it is read", async () => {
    const big = { ...practiceCaseload().classes[0]!.schoolClass, id: "class-big", name: "Grade 5 Oak" };
    await stage.pushpin.ask("saveClass", big);
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/class-big`);
    await planner.getByRole("heading", { name: "Schedule" }).waitFor();
    await drop(writeFile("before.ics", GOOD));
    await expect.poll(main).toMatch(/3 entries imported/);
    const before = await vault();
    const file = writeFile("district.ics", manyEvents(200_000));
    await drop(file);
    await planner.getByRole("progressbar", { name: "Reading district.ics…" }).waitFor();
    // It answers while the file is read: a disclosure opens.
    await planner.getByText("Where do I get this file?").click();
    await planner.getByText(/Settings, then the class calendar/).waitFor();
    await planner.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(main).toMatch(/Reading district\.ics was cancelled\. Nothing was changed/);
    expect(await vault()).toBe(before);
    await drop(writeFile("after.ics", GOOD));
    await planner.getByRole("button", { name: "Keep the old one" }).click();
    expect(await vault()).toBe(before);
    await drop(file);
    await planner.getByRole("button", { name: "Replace the schedule" }).click({ timeout: 50_000 });
    await expect.poll(main, { timeout: 50_000 }).toMatch(/200,000 entries imported/);
    await stage.pushpin.ask("removeClass", { id: "class-big" });
  }, 150_000);

  test("a refused second file leaves the old schedule; a good one asks before it replaces", async () => {
    const before = await vault();
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/class-2`);
    await planner.getByRole("heading", { name: "Schedule" }).waitFor();
    await drop(writeFile("login.ics", LOGIN));
    await expect.poll(main).toMatch(/web page, not a calendar/);
    expect(await vault()).toBe(before);
    await drop(writeFile("next-year.ics", GOOD));
    await planner.getByRole("button", { name: "Keep the old one" }).click();
    expect(await vault()).toBe(before);
    await drop(writeFile("next-year.ics", GOOD));
    await planner.getByRole("button", { name: "Replace the schedule" }).click();
    await expect.poll(main).toMatch(/3 entries imported/);
    await expect.poll(vault).not.toBe(before);
  });
});
