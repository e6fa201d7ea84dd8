import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { findChromium } from "../workbench/browsers";
import type { SentEvent } from "../fake-calendar/connected/account";
import type { ConnectedAccount } from "../fake-calendar/server";
import { TEST_CLIENTS } from "../workbench/build-test";
import { bookIntoOwn, connectButton, openSignIn, signInBy, VENDORS } from "../workbench/connect-account";
import {
  chips,
  chooseWay,
  inCard,
  lookOf,
  openCardOf,
  openConnectedStage,
  openFreeCard,
  passTime,
  pressAsked,
  sentEvents,
  showWeek,
  storeRequests,
  type ConnectedStage,
} from "./connected-stage";
import { card, DAY_HOST, MONDAY } from "./practice-stage";

const TEACHER = "alvarez@lincoln.example";
const CLASS = "Kindergarten Alvarez";
const ROOM = "room4@group.calendar.google.com";

/** What an id of a transaction looks like. */
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY_MS = 86_400_000;

/** An event of Google as its interface has it. */
const ofGoogle = (account: ConnectedAccount, { calendarId, id }: SentEvent) =>
  account.vendor === "google" ? account.api.events(calendarId).find((event) => event.id === id) : undefined;

/** An event of Microsoft as its interface has it. */
const ofGraph = (account: ConnectedAccount, { calendarId, id }: SentEvent) =>
  account.vendor === "graph" ? account.api.events(calendarId).find((event) => event.id === id) : undefined;

/** The days on which the calendar shows a series. */
function daysOf(account: ConnectedAccount, { id }: SentEvent): string[] {
  const fromMs = Date.parse(MONDAY);
  const all = account.shown({ fromMs, toMs: fromMs + 200 * DAY_MS });
  return all.filter((event) => event.id === id).map(({ start }) => start.slice(0, 10));
}

/** One event for all dates, as the vendor's interface says it. */
function expectSeries(account: ConnectedAccount, series: SentEvent, { first, dayOff }: Record<string, string>): void {
  if (account.vendor === "google")
    return expect(ofGoogle(account, series)!.recurrence).toEqual([
      expect.stringMatching(/^RRULE:FREQ=WEEKLY;UNTIL=\d{8}T\d{6}Z;WKST=MO;BYDAY=[A-Z]{2}$/),
      expect.stringContaining(dayOff!.replaceAll("-", "")),
    ]);
  const weekday = new Date(first!).toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" }).toLowerCase();
  expect(ofGraph(account, series)!.recurrence).toEqual({
    pattern: { type: "weekly", interval: 1, daysOfWeek: [weekday], firstDayOfWeek: "monday" },
    range: expect.objectContaining({ type: "endDate", startDate: first, recurrenceTimeZone: "America/New_York" }),
  });
  // The day is taken out before anybody is invited: she gets one mail, and no cancellation of a day.
  const own = account.api.requests.filter(({ path }) => path.includes(encodeURIComponent(series.id)));
  const writes = own.filter(({ method }) => method !== "GET").map(({ method }) => method);
  expect(writes).toEqual(["DELETE", "PATCH"]);
  expect(own.at(-1)!.body).toEqual({ attendees: [expect.objectContaining({ type: "required" })] });
}

const VENDORS_TO_TEST = (["google", "graph"] as const).map((vendor) => [VENDORS[vendor].name, vendor] as const);

describe.skipIf(!findChromium()).each(VENDORS_TO_TEST)("booking in a connected %s", (_name, vendor) => {
  let stage: ConnectedStage;
  let eventsBefore: number;
  let requestsBefore: number;
  let mailsBefore: number;

  beforeAll(async () => {
    stage = await openConnectedStage(vendor);
    stage.account.addClassCalendar({ id: ROOM, name: "Room 4", owner: TEACHER });
  });
  beforeEach(() => {
    eventsBefore = sentEvents(stage).length;
    requestsBefore = storeRequests(stage);
    mailsBefore = stage.account.api.mails.length;
  });
  afterAll(() => stage?.close());

  const newEvents = () => sentEvents(stage).slice(eventsBefore);
  /** Windows of the class whose calendar is chosen on its page, and of the others. */
  const ofClass = ({ className }: DrawnWindow): boolean => className === CLASS;
  const ofOthers = ({ className }: DrawnWindow): boolean => className !== CLASS;
  const newMails = () => stage.account.api.mails.slice(mailsBefore);
  const newRequests = (): number => storeRequests(stage) - requestsBefore;
  const pinName = (id: string) =>
    stage.page.locator(DAY_HOST).locator(`.pin[data-window="${id}"]`).getAttribute("aria-label");
  const sendTasks = () => stage.pushpin.ask("loadSendTasks", null);

  test.runIf(vendor === "graph").each([
    ["the way back says so", "AADSTS90094: The grant requires admin permission.", /IT has to approve Pushpin first/],
    ["the way back says that she declined", "AADSTS65004: User declined to consent.", /sign-in was not finished/],
    ["she closes the window", undefined, /sign-in was not finished/],
  ])("needs IT's approval first, with the page and the link for IT: %s", async (_how, error, said) => {
    if (stage.account.vendor !== "graph") throw new Error("Only Microsoft's.");
    const { planner, pushpin, account } = stage;
    account.needApproval(error ?? "");
    const opened = await openSignIn(pushpin, planner, connectButton(vendor));
    await opened.getByText("Need admin approval").waitFor();
    if (error === undefined) await opened.close();
    else await opened.getByText("Return to the application").click();
    await planner.getByRole("alert").getByText(said).waitFor();
    const sheet = planner.getByText(/^Approving Pushpin for Microsoft 365/);
    await sheet.waitFor();
    const link = planner.getByRole("link", { name: "Open the page on which IT approves it" });
    const address = (await link.getAttribute("href"))!;
    expect(new URL(address).searchParams.get("client_id")).toBe(TEST_CLIENTS.microsoft.clientId);
    expect(await sheet.textContent()).toContain(address);
    const [approval] = await Promise.all([pushpin.context.waitForEvent("page"), link.click()]);
    await approval.getByText("Review for your organization").waitFor();
    await approval.close();
    account.needApproval(undefined);
    expect((await pushpin.ask("loadCalendarAccounts", null)).accounts).toEqual([]);
  });

  test("is connected on the vendor's sign-in page, which leads back into Pushpin's tab", async () => {
    await signInBy(stage.pushpin, stage.planner, connectButton(vendor));
    expect(await stage.planner.evaluate(() => document.visibilityState)).toBe("visible");
    const { accounts } = await stage.pushpin.ask("loadCalendarAccounts", null);
    expect(accounts).toMatchObject([{ vendor, means: "code", calendars: [{ isPrimary: true }] }]);
    for (const token of stage.account.api.granted.keys()) expect(JSON.stringify(accounts)).not.toContain(token);
    const asked = stage.fake.requests.filter(({ host }) => host === stage.account.at.host);
    expect(asked.length).toBeGreaterThan(0);
    for (const { headers } of asked) expect(headers).not.toHaveProperty("cookie");
  });

  test("one click is held, stored once, shown by the page, and booked", async () => {
    await chooseWay(stage, CLASS, "your own calendar");
    const { id } = await openFreeCard(stage, ofClass);
    const said = await card(stage.page)
      .getByText(/^Sends:/)
      .textContent();
    await inCard(stage, /^Book/).click();
    await inCard(stage, "Undo").waitFor();
    expect(await card(stage.page).getByText("Waiting to be saved").count()).toBe(0);
    await expect.poll(() => pinName(id)).toMatch(/^(?:Not sent yet|Being sent|Checking the calendars): /);
    expect(newRequests()).toBe(0);
    await card(stage.page)
      .getByText(/^In the calendar, and the teacher is invited\./)
      .waitFor();
    expect(newEvents()).toMatchObject([{ isPrivate: true, guests: [TEACHER] }]);
    const { title, details, place } = newEvents()[0]!;
    expect(said).toBe(`Sends: “${title}” to Ms. Alvarez (${TEACHER}), ${place}. With: “${details}”`);
    expect(newRequests()).toBe(1);
    if (vendor === "graph")
      expect(ofGraph(stage.account, newEvents()[0]!)).toMatchObject({
        transactionId: expect.stringMatching(GUID) as string,
        isOnlineMeeting: false,
      });
    expect(newMails()).toMatchObject([{ to: TEACHER, about: "invitation" }]);
    await chips(stage, title).first().waitFor();
    expect(await lookOf(stage, id)).toBe("booked");
    await expect.poll(() => pinName(id)).toMatch(/^Booked, teacher invited: /);
  });

  test("Remove takes it out of the calendar, unless somebody changed it there", async () => {
    const [sent] = sentEvents(stage);
    stage.account.rename(sent!, "Push-in, moved by the teacher");
    await pressAsked(stage, "Remove from the calendar");
    await inCard(stage, "Remove anyway").waitFor();
    expect(sentEvents(stage)).toHaveLength(1);
    await pressAsked(stage, "Remove anyway");
    await expect.poll(() => sentEvents(stage)).toEqual([]);
    await card(stage.page).getByText("Removed. Nothing is in the calendar.").waitFor();
    await inCard(stage, /^Book/).waitFor();
    await expect.poll(() => chips(stage, "Push-in, moved").count()).toBe(0);
  });

  test("a teacher who declines is seen and said, and nothing is removed or sent again by itself", async () => {
    // Not today's: some of its time passes.
    const { id } = await openFreeCard(stage, (window) => ofClass(window) && window.date > MONDAY);
    await inCard(stage, /^Book/).click();
    await inCard(stage, "Remove from the calendar").waitFor({ timeout: 30_000 });
    stage.account.decline(newEvents()[0]!);
    await passTime(stage, 20);
    const said = /^The teacher declined\. The event is still in your calendar/;
    await expect.poll(async () => (await sendTasks())[0]?.text, { timeout: 15_000 }).toMatch(said);
    await card(stage.page).getByText(said).waitFor();
    expect(await lookOf(stage, id)).toBe("booked");
    expect(newEvents()).toHaveLength(1);
    expect(newRequests()).toBe(1);
    await pressAsked(stage, "Remove from the calendar");
    await expect.poll(newEvents).toEqual([]);
    // A worker that is killed starts again at the page's time: with another one, other windows would be suggested.
    await passTime(stage, -20);
  });

  test("Undo within the hold leaves nothing, and mails nobody", async () => {
    await bookIntoOwn(stage.pushpin);
    const { id } = await openFreeCard(stage, ofOthers);
    await inCard(stage, /^Book/).click();
    await inCard(stage, "Undo").click();
    await inCard(stage, /^Book/).waitFor();
    expect(await lookOf(stage, id)).toBe("suggested");
    // The hold of a later click ends after this one's would have.
    await inCard(stage, /^Book/).click();
    await expect.poll(() => lookOf(stage, id), { timeout: 30_000 }).toBe("booked");
    expect(newRequests()).toBe(1);
    expect(newMails()).toHaveLength(1);
  });

  test("a weekly series is one event, without the day on which there is no school", async () => {
    const { date, siteName } = await openFreeCard(stage, ofOthers);
    const { sites } = await stage.pushpin.ask("loadCaseload", null);
    const site = sites.find(({ name }) => name === siteName)!;
    const dayOff = addDays(date, 7);
    await stage.pushpin.ask("saveSite", { ...site, terms: [{ lastDay: addDays(MONDAY, 33) }] });
    const meaning = { kind: "no-school" } as const;
    const day = { siteId: site.id, from: dayOff, to: dayOff, title: "Teacher work day", meaning };
    await stage.pushpin.ask("addSchoolDays", day);
    await inCard(stage, /^Every week until/).click();
    await card(stage.page)
      .getByText(/^In the calendar/)
      .waitFor();
    const [series] = newEvents();
    expect(newRequests()).toBe(1);
    const days = daysOf(stage.account, series!);
    expect(days).toEqual([0, 14, 21, 28].map((later) => addDays(date, later)));
    expectSeries(stage.account, series!, { first: date, dayOff });
    expect(newMails()).toMatchObject([{ to: series!.guests[0], about: "invitation" }]);
    for (const [weeks, count] of [
      [1, 0],
      [2, 1],
    ] as const) {
      await showWeek(stage, addDays(MONDAY, 7 * weeks));
      expect(await chips(stage, series!.title).count()).toBe(count);
    }
    await showWeek(stage, MONDAY);
  });

  test.each([
    ["Leave it", "suggested", 0],
    ["Book", "booked", 1],
  ])(
    "a worker that is killed while it holds a visit has sent nothing, and is told: %s",
    async (answer, state, count) => {
      const { id } = await openFreeCard(stage, ofOthers);
      await inCard(stage, /^Book/).click();
      await inCard(stage, "Undo").waitFor();
      await stage.pushpin.killWorker();
      await expect.poll(async () => (await sendTasks())[0]?.text).toBe("Not sent yet. Book it, or leave it.");
      await card(stage.page).getByText("Not sent yet. Book it, or leave it.").waitFor();
      expect(newRequests()).toBe(0);
      const popup = await stage.pushpin.openExtensionPage("popup");
      await popup.getByRole("button", { name: answer, exact: true }).click();
      await expect.poll(() => lookOf(stage, id), { timeout: 30_000 }).toBe(state);
      await popup.close();
      expect(newEvents()).toHaveLength(count);
      expect(newRequests()).toBe(count);
    },
  );

  test.each([
    ["before", 2],
    ["after", 1],
  ])("a worker that is killed %s the calendar has stored its visit: one event", async (when, requests) => {
    const { id } = await openFreeCard(stage, ofOthers);
    const arrived = new Promise<void>((resolve) => {
      stage.account.comeBetween(async (request, answer) => {
        if (!stage.account.isStoring(request)) return answer();
        const stored = when === "after" ? answer() : undefined;
        if (!stored) stage.account.api.requests.push(request);
        resolve();
        return new Promise(() => stored);
      });
    });
    await inCard(stage, /^Book/).click();
    await arrived;
    await stage.pushpin.killWorker();
    stage.account.comeBetween(undefined);
    await expect.poll(() => lookOf(stage, id), { timeout: 30_000 }).toBe("booked");
    expect(newEvents()).toHaveLength(1);
    expect(newRequests()).toBe(requests);
  });

  test("a calendar that the teacher shared takes the visit without a mail, once she allows that too", async () => {
    await signInBy(stage.pushpin, stage.planner, /^Also book into class calendars/);
    await stage.planner
      .getByText(/Room 4/)
      .first()
      .waitFor();
    await chooseWay(stage, CLASS, "Room 4");
    const { id } = await openFreeCard(stage, ofClass);
    await card(stage.page)
      .getByText(/^Sends: .* to your calendar \(nobody is invited\)/)
      .waitFor();
    await inCard(stage, /^Book/).click();
    await expect.poll(() => card(stage.page).textContent(), { timeout: 30_000 }).toContain("In the calendar.");
    await openCardOf(stage, id);
    expect(newEvents()).toMatchObject([{ calendarId: ROOM, guests: [] }]);
    expect(stage.account.api.events(ROOM)).toHaveLength(1);
    expect(newMails()).toEqual([]);
  });

  test("an access that ended is renewed without her", async () => {
    stage.account.endAccess(false);
    const { id } = await openFreeCard(stage, () => true);
    await inCard(stage, /^Book/).click();
    await expect.poll(() => lookOf(stage, id), { timeout: 30_000 }).toBe("booked");
    expect(newEvents()).toHaveLength(1);
  });

  test("an access that was taken back is asked for again, and the visit is kept and sent then", async () => {
    stage.account.endAccess(true);
    const { id } = await openFreeCard(stage, () => true);
    await inCard(stage, /^Book/).click();
    await card(stage.page)
      .getByText(/^Sign in to your calendar again/)
      .waitFor();
    expect(newEvents()).toEqual([]);
    await signInBy(stage.pushpin, stage.planner, /^Connect again/);
    await expect.poll(() => lookOf(stage, id), { timeout: 30_000 }).toBe("booked");
    expect(newEvents()).toHaveLength(1);
  });

  test("nothing else was asked of anybody", () => {
    expect(stage.pushpin.unexplainedRequests()).toEqual([]);
  });
});
