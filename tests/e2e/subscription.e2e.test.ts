import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { calendarText, entry } from "./class-files";
import { openPracticeStage, type PracticeStage } from "./practice-stage";

const KEY = "private-0a1b2c3d4e5f";
const PATH = `/calendar/ical/room4%40school.example/${KEY}/basic.ics`;
const ADDRESS = `https://calendar.google.com${PATH}`;

const FIRST = calendarText(entry("a", "Arrival", 8), entry("b", "Snack", 10));
const SECOND = calendarText(entry("a", "Arrival", 9), entry("c", "Recess", 11));

/*
 * The server is Google's, which the extension may ask anyway. The browser's own question, for any other host, can't be
 * answered without a display: what is said to it, and when, is tested in tests/entrypoints/planner.
 */
describe.skipIf(!findChromium())("a class that is subscribed to an iCal address", () => {
  let stage: PracticeStage;
  let planner: Page;
  let className: string;

  beforeAll(async () => {
    stage = await openPracticeStage();
    stage.fake.feeds.set(PATH, { text: FIRST, etag: '"1"' });
    const [first] = (await stage.pushpin.ask("loadCaseload", null)).classes;
    className = first!.schoolClass.name;
    planner = await stage.pushpin.openExtensionPage("planner");
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/${first!.schoolClass.id}`);
    await planner.getByText("Subscribe to an iCal address").click();
  });
  afterAll(() => stage?.close());

  const overview = async () =>
    (await stage.pushpin.ask("loadCaseload", null)).classes.find(({ schoolClass }) => schoolClass.name === className)!;
  const feedRequests = () => stage.fake.requests.filter(({ path }) => path.startsWith("/calendar/ical/"));
  const refresh = (): Promise<void> => planner.getByRole("button", { name: "Refresh now" }).click();

  test("is read from there, and the address alone decides what is sent", async () => {
    await planner.getByLabel(/iCal address of the class's calendar/).fill(ADDRESS);
    await planner.getByRole("button", { name: "Look at the calendar" }).click();
    await planner.getByText("2 entries were read from calendar.google.com/…/basic.ics.").waitFor();
    await planner.getByRole("button", { name: "Subscribe and replace" }).click();
    await planner.getByRole("heading", { name: "Subscribed to calendar.google.com/…/basic.ics" }).waitFor();
    expect((await overview()).schedule).toMatchObject({ entryCount: 2 });
    for (const { headers } of feedRequests()) {
      expect(headers).not.toHaveProperty("cookie");
      expect(headers).not.toHaveProperty("referer");
    }
    expect(await planner.content()).not.toContain(KEY);
  });

  test("asks only for what is new, also after its worker was stopped", async () => {
    await stage.pushpin.killWorker();
    await refresh();
    await planner.getByText("The calendar has nothing new.").waitFor();
    expect(feedRequests().at(-1)!.headers["if-none-match"]).toBe('"1"');
  });

  test("shows what a new version changed", async () => {
    stage.fake.feeds.set(PATH, { text: SECOND, etag: '"2"' });
    await refresh();
    await planner.getByText(/^What the calendar brought on/).waitFor();
    await planner.getByText(/^Gone: Snack/).waitFor();
    await planner.getByText(/^New: Recess/).waitFor();
    await planner.getByText(/^Arrival moves from/).waitFor();
  });

  test("keeps the last good copy when the calendar is gone, or forwards to a server that was not asked for", async () => {
    stage.fake.feeds.delete(PATH);
    await refresh();
    await planner.getByText(/there is no calendar any more/).waitFor();
    const before = stage.fake.requests.length;
    stage.fake.feeds.set(PATH, { forwardsTo: "https://other.google.com/a.ics" });
    await refresh();
    await planner.getByText(/forwards to another server/).waitFor();
    const { schedule, subscription } = await overview();
    expect(schedule).toMatchObject({ entryCount: 2 });
    expect(subscription!.problem).toMatchObject({ code: "forwarded" });
    expect(stage.fake.requests.slice(before).some(({ headers }) => headers.cookie)).toBe(false);
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes`);
    expect(await planner.getByRole("row", { name: className }).textContent()).toMatch(/forwards to another server/);
  });

  test("has an alarm while it stands, and none after", async () => {
    const alarms = async (): Promise<string[]> =>
      planner.evaluate("chrome.alarms.getAll().then((alarms) => alarms.map(({ name }) => name))");
    await planner.getByRole("link", { name: className }).click();
    expect(await alarms()).toContain("refresh-feeds");
    await planner.getByRole("button", { name: "Stop" }).click();
    await planner.getByRole("dialog").getByRole("button", { name: "Stop" }).click();
    await planner.getByText("Subscribe to an iCal address").waitFor();
    expect(await alarms()).not.toContain("refresh-feeds");
    expect((await overview()).schedule).toMatchObject({ entryCount: 2 });
  });

  test("asked nobody but that address", () => {
    const asked = stage.pushpin.unexplainedRequests().map(({ host, path }) => host + path);
    // Where the address forwards to is knocked at by the browser itself before it stops.
    const allowed = new Set([`calendar.google.com${PATH}`, "other.google.com/a.ics"]);
    expect(asked.filter((one) => !allowed.has(one))).toEqual([]);
  });
});
