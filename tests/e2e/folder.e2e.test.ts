import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { MONDAY, WEEK, said } from "./practice-stage";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { startFakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { press, textOf } from "./both-browsers";
import { launchChromium, senderFrom, type PushpinChromium } from "./chromium";

const PASSPHRASE = "otter lantern gravel moss";
const NEW_PASSPHRASE = "seven loud copper bells";
const FILE = "pushpin-vault.pushpin";

/** Things to undo after each test, the last first. */
const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

/** A device: a browser profile of its own. The browser's private file system stands for a folder of hers. */
async function device(): Promise<PushpinChromium> {
  startPracticeWeek(MONDAY);
  const fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
  undo.push(() => fake.close());
  const pushpin = await launchChromium({ fake });
  undo.push(() => pushpin.close());
  return pushpin;
}

async function openPlanner(pushpin: PushpinChromium, hash: string): Promise<Page> {
  const page = await pushpin.openExtensionPage("planner");
  await page.evaluate((wanted) => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    location.hash = wanted;
  }, hash);
  return page;
}

/** Reads a file of the folder as text that differs when a byte does; empty where there is none. */
const fileIn = (page: Page, name = FILE): Promise<string> =>
  page.evaluate(async (wanted) => {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(wanted).then(
      (handle) => handle.getFile(),
      () => undefined,
    );
    return file ? [...new Uint8Array(await file.arrayBuffer())].join() : "";
  }, name);

/** Puts a file into the folder, as the cloud's client of a device does. */
const putFile = (page: Page, content: string): Promise<void> =>
  page.evaluate(
    async ([name, bytes]) => {
      const folder = await navigator.storage.getDirectory();
      const writable = await (await folder.getFileHandle(name!, { create: true })).createWritable();
      await writable.write(Uint8Array.from(bytes!.split(","), Number));
      await writable.close();
    },
    [FILE, content],
  );

const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? "").sort());

async function choose(page: Page): Promise<void> {
  await expect.poll(() => textOf(page)).toContain("Choose the folder…");
  await press(page, "Choose the folder…");
}

async function makeFile(page: Page, { open = "Use one file on all my devices" } = {}): Promise<void> {
  await expect.poll(() => textOf(page)).toContain(open);
  await press(page, open);
  await choose(page);
  // The backup's form on the same screen has such fields too.
  const form = page.locator("form", { has: page.getByRole("button", { name: "Start" }) });
  await form.getByLabel("New passphrase").fill(PASSPHRASE);
  await form.getByLabel("Type it again").fill(PASSPHRASE);
}

async function openFile(page: Page): Promise<void> {
  await expect.poll(() => textOf(page)).toContain("There is a Pushpin file in this folder.");
  const form = page.locator("form", { has: page.getByRole("button", { name: "Open the file" }) });
  await form.getByLabel("Passphrase of the file").fill(PASSPHRASE);
  await press(page, "Open the file");
}

describe.skipIf(!findChromium())("a file in a folder of hers", () => {
  beforeAll(() => buildTestExtensions(["chrome"]));

  test("a daily copy is written after changes, and is a backup like any other", async () => {
    const pushpin = await device();
    const page = await openPlanner(pushpin, "folder");
    await seedPracticeCaseload(senderFrom(page));
    await makeFile(page, { open: "Keep a daily copy in a folder" });
    await press(page, "Start");
    await expect.poll(() => textOf(page), { timeout: 20_000 }).toContain("Last written from here:");
    const names = await page.evaluate(async () => {
      const found: string[] = [];
      const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
      for await (const name of folder.keys()) found.push(name);
      return found;
    });
    expect(names).toEqual([expect.stringMatching(/^pushpin-daily-\d{4}-\d\d-\d\d\.pushpin$/)]);
    const before = await fileIn(page, names[0]);
    await senderFrom(page)("chooseMakeUpPolicy", { makeUpPolicy: "illinois" });
    await expect.poll(() => fileIn(page, names[0]), { timeout: 20_000 }).not.toBe(before);
  });

  test("two devices share one file: what each changes reaches the other, and what both changed is asked", async () => {
    const [first, second] = [await device(), await device()];
    const one = await openPlanner(first, "folder");
    await seedPracticeCaseload(senderFrom(one));
    await makeFile(one);
    await press(one, "Start");
    await expect.poll(() => textOf(one), { timeout: 20_000 }).toContain("Last written from here:");

    // A device that forgot everything looks like a new one.
    const other = await openPlanner(second, "welcome");
    await putFile(other, await fileIn(one));
    await expect.poll(() => textOf(other)).toContain("My records are in a folder: open it");
    await press(other, "My records are in a folder: open it");
    await choose(other);
    await openFile(other);
    const loaded = async (page: Page) => {
      const answer = await senderFrom(page)("loadCaseload", null);
      return answer.ok ? answer.value.students.map(({ student }) => student) : [];
    };
    await expect.poll(async () => (await loaded(other)).length, { timeout: 20_000 }).toBe(10);

    const [student] = await loaded(one);
    const save = (page: Page, grade: "3" | "4") => senderFrom(page)("saveStudent", { ...student!, grade });
    const [mine, theirs] = [await fileIn(one), await fileIn(other)];
    expect(await save(one, "3")).toMatchObject({ ok: true });
    expect(await save(other, "4")).toMatchObject({ ok: true });
    await expect.poll(() => fileIn(one), { timeout: 20_000 }).not.toBe(mine);
    await expect.poll(() => fileIn(other), { timeout: 20_000 }).not.toBe(theirs);
    await putFile(other, await fileIn(one));
    await senderFrom(other)("saveToFolder", { evenIfGone: false });
    await expect.poll(() => textOf(other)).toContain("Two devices changed the same record");
    await press(other, "Take the other version");
    await expect.poll(() => textOf(other)).not.toContain("Two devices changed the same record");
    const graded = async (page: Page) => (await loaded(page)).find(({ id }) => id === student!.id)?.grade;
    await expect.poll(() => graded(other)).toBe("3");
    await senderFrom(other)("saveToFolder", { evenIfGone: false });
    await putFile(one, await fileIn(other));
    await senderFrom(one)("saveToFolder", { evenIfGone: false });
    expect(await graded(one)).toBe("3");
    expect(await textOf(one)).not.toContain("Two devices changed the same record");
  });

  test("another passphrase on one device is asked for on the other, and nothing is lost", async () => {
    const [first, second] = [await device(), await device()];
    const one = await openPlanner(first, "folder");
    await seedPracticeCaseload(senderFrom(one));
    await makeFile(one);
    await press(one, "Start");
    await expect.poll(() => textOf(one), { timeout: 20_000 }).toContain("Last written from here:");
    const other = await openPlanner(second, "welcome");
    await putFile(other, await fileIn(one));
    await expect.poll(() => textOf(other)).toContain("My records are in a folder: open it");
    await press(other, "My records are in a folder: open it");
    await choose(other);
    await openFile(other);
    const students = async (page: Page) => {
      const answer = await senderFrom(page)("loadCaseload", null);
      return answer.ok ? answer.value.students.map(({ student }) => student) : [];
    };
    await expect.poll(async () => (await students(other)).length, { timeout: 20_000 }).toBe(10);

    const before = await fileIn(one);
    await press(one, "Change the file's passphrase");
    const form = one.locator("form", { has: one.getByRole("button", { name: "Change the passphrase" }) });
    await form.getByLabel("Passphrase of the file").fill(PASSPHRASE);
    await form.getByLabel("New passphrase").fill(NEW_PASSPHRASE);
    await form.getByLabel("Type it again").fill(NEW_PASSPHRASE);
    await press(one, "Change the passphrase");
    await expect.poll(() => textOf(one), { timeout: 20_000 }).toContain("opens with the new passphrase now");
    expect(await fileIn(one)).not.toBe(before);

    const [student] = await students(other);
    await senderFrom(other)("saveStudent", { ...student!, grade: "4" });
    await putFile(other, await fileIn(one));
    await other.evaluate(() => {
      location.hash = "students";
      window.dispatchEvent(new Event("focus"));
    });
    await expect.poll(() => textOf(other), { timeout: 20_000 }).toContain("was changed on another device");
    await other.getByLabel("New passphrase of the file").fill(NEW_PASSPHRASE);
    await press(other, "Open the file");
    await expect.poll(() => textOf(other), { timeout: 20_000 }).not.toContain("was changed on another device");
    await putFile(one, await fileIn(other));
    expect(await senderFrom(one)("saveToFolder", { evenIfGone: false })).toEqual({ ok: true, value: null });
    for (const page of [one, other])
      expect((await students(page)).find(({ id }) => id === student!.id)?.grade).toBe("4");
    expect(await students(one)).toHaveLength(10);
  });

  test("a browser that keeps nothing has no database once it is locked, and everything when the file is opened", async () => {
    const pushpin = await device();
    const page = await openPlanner(pushpin, "folder");
    await seedPracticeCaseload(senderFrom(page));
    await makeFile(page);
    await page.getByLabel("Keep nothing in this browser while Pushpin is locked").check();
    await press(page, "Start");
    await expect.poll(() => textOf(page), { timeout: 30_000 }).toContain("This browser holds them only while");
    await senderFrom(page)("chooseMakeUpPolicy", { makeUpPolicy: "illinois" });
    const drafts = await senderFrom(page)("sealDrafts", { text: "what she is typing" });
    const sealed = (drafts.ok && drafts.value.sealed) || "";
    await senderFrom(page)("lock", null);
    await expect.poll(() => textOf(page), { timeout: 20_000 }).toContain("Open your file");
    expect(await databases(page)).toEqual(["pushpin-folder"]);
    const popup = await pushpin.openExtensionPage("popup");
    const panel = await pushpin.openExtensionPage("sidepanel");
    for (const beside of [popup, panel]) {
      await expect.poll(() => textOf(beside)).toContain("Your file is not open in Pushpin");
      await expect.poll(() => textOf(beside)).toContain("Your records are in your file, not in this browser.");
      expect(await beside.getByRole("button", { name: "Open your file" }).count()).toBe(1);
    }
    const calendar = await pushpin.openCalendar(WEEK);
    expect(await said(calendar)).toContain("locked");
    await expect.poll(() => databases(page)).toEqual(["pushpin-folder"]);
    await openFile(page);
    await expect.poll(() => textOf(page), { timeout: 30_000 }).toContain("This browser holds them only while");
    await expect.poll(() => textOf(panel)).toContain("Your records stay in this browser only while");
    await expect.poll(() => textOf(popup)).not.toContain("Your records are in your file");
    expect(await senderFrom(page)("loadChoices", null)).toMatchObject({ value: { makeUpPolicy: "illinois" } });
    const typed = { ok: true, value: { text: "what she is typing" } };
    expect(await senderFrom(page)("unsealDrafts", { sealed })).toEqual(typed);
    expect(await senderFrom(page)("loadVaultHealth", null)).toEqual({ ok: true, value: { damaged: [] } });
  });

  test("a change before the worker was killed is written by the next one", async () => {
    const pushpin = await device();
    const page = await openPlanner(pushpin, "folder");
    await seedPracticeCaseload(senderFrom(page));
    await makeFile(page);
    await press(page, "Start");
    await expect.poll(() => textOf(page), { timeout: 20_000 }).toContain("Last written from here:");
    const reader = await pushpin.context.newPage();
    await reader.goto(`chrome-extension://${pushpin.extensionId}/card.html`);
    await page.close();
    const before = await fileIn(reader);
    await senderFrom(reader)("chooseMakeUpPolicy", { makeUpPolicy: "illinois" });
    await pushpin.killWorker();
    await pushpin.ask("loadProtection", null);
    await expect.poll(() => fileIn(reader), { timeout: 20_000 }).not.toBe(before);
  });
});
