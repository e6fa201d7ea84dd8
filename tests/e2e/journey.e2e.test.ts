import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import { wallClockAt } from "../../lib/core/time/zone";
import { PRACTICE_ZONE, suiteDay } from "../clock/suite-day";
import type { FakeEvent } from "../fake-calendar/fake-event";
import type {} from "../fake-calendar/page/hook";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { weekPath } from "../workbench/practice-week";
import { launchChromium, settled, type PushpinChromium } from "./chromium";
import { writeClassCalendar } from "./class-files";
import { card as cardOf, pill, pillPanel } from "./practice-stage";

/** Words that may never be in an address, a title or a text that leaves the device. */
const SECRETS = ["MJ", "zip", "coat", "OT", "occupational"];

describe.skipIf(!findChromium())("from a class's file to a session that is done", () => {
  const zone = PRACTICE_ZONE;
  const today = suiteDay();
  const classFile = writeClassCalendar("room-12", [
    ["Arrival, unpack", "08:05", "08:35"],
    ["Morning Meeting", "08:35", "09:00"],
    ["Block 3", "09:00", "09:45"],
    ["Teacher Prep", "12:00", "12:40"],
    ["Pack up", "14:40", "15:00"],
  ]);
  const duty: FakeEvent = {
    id: "duty1",
    calendarId: "therapist@lincoln.example",
    owner: "Dana Reyes",
    kind: "event",
    status: "none",
    color: "rgb(3, 155, 229)",
    title: "Bus duty",
    start: `${addDays(today, 1)}T08:00`,
    end: `${addDays(today, 1)}T08:45`,
  };
  let fake: FakeCalendar;
  let pushpin: PushpinChromium;
  let planner: Page;
  let calendar: Page;

  beforeAll(async () => {
    buildTestExtensions(["chrome"]);
    fake = await startFakeCalendar({ events: [duty], zone, variants: ["monday-start"] });
    pushpin = await launchChromium({ fake, timeZone: zone });
    planner = await pushpin.openExtensionPage("planner");
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  const screen = async (name: string): Promise<void> => {
    await planner.bringToFront();
    await planner
      .getByRole("navigation")
      .getByRole("link", { name: new RegExp(`^${name}`) })
      .click();
  };
  const pins = (): Locator => calendar.locator('[data-pushpin-host="day"]').getByRole("button");
  const card = (): Locator => cardOf(calendar);
  const pinOfToday = (): Locator => pins().filter({ hasText: "" }).first();

  test("she drops in the class's file and completes the class", async () => {
    await screen("Classes");
    await planner.setInputFiles("input[type=file]", classFile);
    await planner.getByRole("link", { name: /^Complete/ }).click();
    await planner.getByLabel("Name of the class").fill("Alvarez, K");
    await planner.getByRole("textbox", { name: "Teacher", exact: true }).fill("Ms. Alvarez");
    await planner.getByLabel(/^Teacher's e-mail/).fill("alvarez@lincoln.example");
    await planner.getByLabel(/^Room/).fill("12");
    await planner.getByLabel("Grade").selectOption({ label: "Kindergarten" });
    await planner.getByLabel("Name of the site").fill("Lincoln");
    await planner.getByRole("button", { name: "Save", exact: true }).click();
    await planner.getByText("Alvarez, K is saved with its schedule.").waitFor();
  });

  test("the worker may die between any two steps", async () => {
    await pushpin.killWorker();
  });

  test("she sees what was recognised and why, and what was not, and corrects it for good", async () => {
    const arrival = planner.getByRole("row", { name: /Arrival, unpack/ });
    if ((await arrival.count()) === 0)
      await planner
        .getByRole("radio", { name: /^All/ })
        .or(planner.getByRole("button", { name: /^All/ }))
        .click();
    await expect.poll(() => arrival.textContent()).toMatch(/Arrival and unpacking|Arrival, unpacking|Sure|Likely/);
    expect(await arrival.textContent()).toMatch(/read from “/);
    const block = planner.getByRole("combobox", { name: "Routine of Block 3" });
    await block.selectOption({ label: "Writing" });
    await planner.getByText(/^Remembered: “Block 3” is Writing/).waitFor();
    await pushpin.killWorker();
    await planner.reload();
    await expect.poll(() => planner.getByRole("row", { name: /Block 3/ }).textContent()).toMatch(/Set by you/);
  });

  test("she adds a student; a name is refused with the cure, and nothing is lost", async () => {
    await screen("Students");
    await planner
      .getByRole("link", { name: "Add a student" })
      .or(planner.getByRole("button", { name: "Add a student" }))
      .last()
      .click();
    await planner.getByLabel("Initials or code").fill("Maria Jones");
    await planner.getByLabel("Class", { exact: true }).selectOption({ label: "Alvarez, K" });
    await planner.getByLabel("Service").selectOption("OT");
    await planner
      .getByLabel("Goal 1")
      .fill("Will zip up own coat and hang up backpack on arrival with one verbal cue in 4 of 5 trials.");
    await planner.getByLabel("Minutes per session").fill("30");
    await planner.getByLabel("Sessions").fill("2");
    await planner.getByRole("button", { name: "Save", exact: true }).click();
    const initials = planner.getByLabel("Initials or code");
    await expect.poll(() => initials.getAttribute("aria-invalid")).toBe("true");
    expect(await planner.getByLabel("Goal 1").inputValue()).toContain("zip up own coat");
    await initials.fill("MJ");
    await planner.getByRole("button", { name: "Save", exact: true }).click();
    await planner.getByText("MJ is saved.").waitFor();
    await expect.poll(() => planner.getByRole("main").textContent()).toMatch(/Fits\s*Arrival, unpack/);
  });

  test("she sets her hours at the site for every day", async () => {
    await pushpin.killWorker();
    await screen("Settings");
    for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) {
      const hours = planner.getByRole("group", { name: day });
      await hours.getByRole("checkbox").check();
      await hours.getByLabel("From").fill("07:30");
      await hours.getByLabel("To").fill("15:30");
    }
    const form = planner.locator("form").filter({ has: planner.getByRole("group", { name: "Monday" }) });
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await planner.getByText("Your working hours are saved.").waitFor();
  });

  test("her calendar shows the windows beside her own events", async () => {
    calendar = await pushpin.openCalendar(weekPath(today));
    await pill(calendar).filter({ hasText: "whose calendar" }).click();
    await pillPanel(calendar).getByRole("button", { name: "Yes, I work with this calendar" }).click();
    await calendar.keyboard.press("Escape");
    await expect.poll(() => pins().count(), { timeout: 15_000 }).toBeGreaterThan(0);
    const names = await pins().evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent),
    );
    expect(names.every((name) => /Arrival|Pack up/.test(name ?? ""))).toBe(true);
    expect(names.join()).toContain("1 student");
    for (const secret of SECRETS) expect(names.join()).not.toMatch(new RegExp(`\\b${secret}\\b`));
  });

  test("the keyboard opens a card and Escape brings her back; the page's own shortcuts stay silent", async () => {
    const before = calendar.url();
    await pinOfToday().focus();
    await calendar.keyboard.press("Enter");
    await card().getByRole("button", { name: /^Book/ }).waitFor();
    await expect.poll(() => card().textContent()).toMatch(/zip up own coat/);
    for (const key of ["d", "m", "x", "j", "c", "/"]) await calendar.keyboard.press(key);
    expect(calendar.url()).toBe(before);
    expect(
      await calendar.evaluate(() => window.fakeCalendar.log.filter(({ what }) => what === "shortcut").length),
    ).toBe(0);
    await calendar.keyboard.press("Escape");
    await expect.poll(() => card().count()).toBe(0);
    expect(await calendar.evaluate(() => document.activeElement?.getAttribute("data-pushpin-host"))).toBe("day");
    await calendar.keyboard.press("Escape");
    await calendar.evaluate(() => (document.activeElement as HTMLElement).blur());
    await calendar.keyboard.press("j");
    await settled(calendar);
    expect(calendar.url()).not.toBe(before);
    await calendar.keyboard.press("k");
    await settled(calendar);
  });

  test("booking hands the event over, with the teacher as guest and no word about the student", async () => {
    await expect.poll(() => pins().count(), { timeout: 15_000 }).toBeGreaterThan(0);
    await pinOfToday().click();
    await pushpin.killWorker();
    await calendar.bringToFront();
    const [editor] = await Promise.all([
      pushpin.context.waitForEvent(
        "page",
        (page) => page.url().includes("eventedit") || page.url() === "about:blank" || page.url() === "",
      ),
      card().getByRole("button", { name: /^Book/ }).click(),
    ]);
    await editor.waitForURL(/eventedit/);
    const address = new URL(editor.url());
    expect(address.pathname).toBe("/calendar/u/0/r/eventedit");
    expect(address.searchParams.get("add")).toBe("alvarez@lincoln.example");
    expect(address.searchParams.get("ctz")).toBe(zone);
    expect(address.searchParams.get("text")).toMatch(/^Push-in: .+ \(\d+ min\)$/);
    const outgoing = decodeURIComponent(address.search);
    for (const secret of SECRETS) expect(outgoing).not.toMatch(new RegExp(`\\b${secret}\\b`, "i"));

    await calendar.bringToFront();
    await expect.poll(() => card().textContent()).toMatch(/Save it in the tab/);
    await calendar.keyboard.press("Escape");
    await expect
      .poll(() => pins().evaluateAll((all) => all.map((pin) => pin.getAttribute("aria-label")).join()))
      .toMatch(/Waiting to be saved/);

    await editor.bringToFront();
    await editor.getByRole("button", { name: "Save" }).click();
    await editor.getByRole("button", { name: "Send", exact: true }).click();
    await editor.waitForURL(/\/r\/(week|day)|\/r$/);
    await editor.close();
  });

  test("once the grid shows the event, it is booked", async () => {
    await calendar.bringToFront();
    await calendar.evaluate(() => window.fakeCalendar.sync());
    await expect
      .poll(() => pins().evaluateAll((all) => all.map((pin) => pin.getAttribute("aria-label")).join()), {
        timeout: 15_000,
      })
      .toMatch(/Booked/);
  });

  test("the popup shows today's session: before it begins it can't be done, and missed is one click", async () => {
    await pushpin.killWorker();
    const popup = await pushpin.openExtensionPage("popup");
    await popup.getByText("MJ").first().waitFor();
    const text = await popup.textContent("body");
    expect(text).toMatch(/12/);
    expect(text).toMatch(/zip up own coat/);
    await popup.getByRole("button", { name: /^Done/ }).first().click();
    await popup.getByText(/This session has not begun yet/).waitFor();
    const missed = () => popup.getByRole("button", { name: /^Missed/ }).first();
    await missed().click();
    await expect.poll(() => missed().getAttribute("aria-pressed")).toBe("true");
    await popup.reload();
    await expect.poll(() => missed().getAttribute("aria-pressed")).toBe("true");
    await missed().click();
    await expect.poll(() => missed().getAttribute("aria-pressed")).toBe("false");
    await popup.close();
  });

  test("'not this' is remembered, after a reload too", async () => {
    await calendar.bringToFront();
    const suggested = pins()
      .and(calendar.getByRole("button", { name: /^Suggested/ }))
      .first();
    const routine =
      /Suggested: ([^,]+(?:, unpack)?)/.exec((await suggested.getAttribute("aria-label")) ?? "")?.[1] ?? "";
    await suggested.click();
    await card().getByRole("button", { name: "More choices" }).click();
    await card().getByRole("button", { name: "Not this" }).click();
    await expect.poll(() => card().textContent()).toMatch(/not be suggested/);
    await calendar.keyboard.press("Escape");
    await calendar.reload();
    await settled(calendar);
    await expect.poll(() => pins().count(), { timeout: 15_000 }).toBeGreaterThan(0);
    const names = await pins().evaluateAll((all) => all.map((pin) => pin.getAttribute("aria-label") ?? ""));
    expect(names.filter((name) => name.startsWith("Suggested") && name.includes(routine))).toEqual([]);
  });

  test("a month proves no free time: nothing is drawn, the reason is said, the list stands in the side panel", async () => {
    await calendar.keyboard.press("m");
    await settled(calendar);
    await expect.poll(() => pins().count()).toBe(0);
    await expect
      .poll(() => calendar.locator('[data-pushpin-host="status"]').getByRole("button").first().textContent())
      .toMatch(/nothing drawn/i);
    const panel = await pushpin.openExtensionPage("sidepanel");
    await expect.poll(() => panel.textContent("body")).toMatch(/Your calendar was read[^]*MJ/);
    // The week after was never shown as a week: its windows stand too, with what stands against them.
    await panel.getByRole("button", { name: "Next", exact: true }).click();
    await expect.poll(() => panel.textContent("body")).toMatch(/shows a month[^]*MJ[^]*Something to check/);
    await panel.close();
  });

  test("no request left the extension", () => {
    expect(pushpin.unexplainedRequests()).toEqual([]);
    const documents = fake.requests.map(({ path }) => decodeURIComponent(path)).join("\n");
    for (const secret of SECRETS) expect(documents).not.toMatch(new RegExp(`\\b${secret}\\b`));
    expect(wallClockAt(Date.now(), zone).date).toBe(today);
  });
});
