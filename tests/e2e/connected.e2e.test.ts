import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { findChromium } from "../workbench/browsers";
import { bookIntoOwn, signInBy } from "../workbench/connect-google";
import { weekPath } from "../workbench/practice-week";
import {
  chips,
  chooseWay,
  inCard,
  lookOf,
  openCardOf,
  openConnectedStage,
  openFreeCard,
  pressAsked,
  sentEvents,
  storeRequests,
  type ConnectedStage,
} from "./connected-stage";
import { card, DAY_HOST, drawn, MONDAY } from "./practice-stage";

const OWN = "therapist@lincoln.example";
const TEACHER = "alvarez@lincoln.example";
const CLASS = "Kindergarten Alvarez";
const ROOM = "room4@group.calendar.google.com";

describe.skipIf(!findChromium())("booking in a connected Google Calendar", () => {
  let stage: ConnectedStage;
  let eventsBefore: number;
  let requestsBefore: number;

  beforeAll(async () => {
    stage = await openConnectedStage();
    const { api } = stage.google;
    api.addCalendar({ id: ROOM, summary: "Room 4", dataOwner: TEACHER });
  });
  beforeEach(() => {
    eventsBefore = sentEvents(stage).length;
    requestsBefore = storeRequests(stage);
  });
  afterAll(() => stage?.close());

  const newEvents = () => sentEvents(stage).slice(eventsBefore);
  /** Windows of the class whose calendar is chosen on its page, and of the others. */
  const ofClass = ({ className }: DrawnWindow): boolean => className === CLASS;
  const ofOthers = ({ className }: DrawnWindow): boolean => className !== CLASS;
  const newRequests = (): number => storeRequests(stage) - requestsBefore;
  const pinName = (id: string) =>
    stage.page.locator(DAY_HOST).locator(`.pin[data-window="${id}"]`).getAttribute("aria-label");
  const errands = () => stage.pushpin.ask("loadErrands", null);

  test("is connected on Google's consent page, which leads back into Pushpin's tab", async () => {
    await signInBy(stage.pushpin, stage.planner, /^Connect Google Calendar/);
    expect(await stage.planner.evaluate(() => document.visibilityState)).toBe("visible");
    const { accounts } = await stage.pushpin.ask("loadCalendarAccounts", null);
    expect(accounts).toMatchObject([{ vendor: "google", means: "code", calendars: [{ isPrimary: true }] }]);
    expect(JSON.stringify(accounts)).not.toContain("google_");
    for (const { headers } of stage.fake.requests.filter(({ host }) => host.endsWith("googleapis.com")))
      expect(headers).not.toHaveProperty("cookie");
  });

  test("one click is held, stored once, shown by the page, and booked", async () => {
    await chooseWay(stage, CLASS, "Google Calendar: your own calendar");
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
    expect(newEvents()).toMatchObject([{ visibility: "private", attendees: [{ email: TEACHER }] }]);
    const { summary, description, location } = newEvents()[0] as unknown as Record<string, string>;
    expect(said).toBe(`Sends: “${summary}” to Ms. Alvarez (${TEACHER}), ${location}. With: “${description}”`);
    expect(newRequests()).toBe(1);
    expect(stage.google.api.mails).toMatchObject([{ to: TEACHER, about: "invitation" }]);
    await chips(stage, newEvents()[0]!.summary!).first().waitFor();
    expect(await lookOf(stage, id)).toBe("booked");
    await expect.poll(() => pinName(id)).toMatch(/^Booked, teacher invited: /);
  });

  test("Remove takes it out of the calendar, unless somebody changed it there", async () => {
    const [sent] = sentEvents(stage);
    stage.google.api.editEvent(OWN, sent!.id, { summary: "Push-in, moved by the teacher" });
    await pressAsked(stage, "Remove from the calendar");
    await inCard(stage, "Remove anyway").waitFor();
    expect(sentEvents(stage)).toHaveLength(1);
    await pressAsked(stage, "Remove anyway");
    await expect.poll(() => sentEvents(stage)).toEqual([]);
    await card(stage.page).getByText("Removed. Nothing is in the calendar.").waitFor();
    await inCard(stage, /^Book/).waitFor();
    await expect.poll(() => chips(stage, "Push-in, moved").count()).toBe(0);
  });

  test("Undo within the hold leaves nothing, and mails nobody", async () => {
    const mailsBefore = stage.google.api.mails.length;
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
    expect(stage.google.api.mails).toHaveLength(mailsBefore + 1);
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
    expect(series!.recurrence).toEqual([
      expect.stringMatching(/^RRULE:FREQ=WEEKLY;UNTIL=\d{8}T\d{6}Z;WKST=MO;BYDAY=[A-Z]{2}$/),
      expect.stringContaining(dayOff.replaceAll("-", "")),
    ]);
    expect(newRequests()).toBe(1);
    for (const [weeks, count] of [
      [1, 0],
      [2, 1],
    ] as const) {
      await stage.page.goto(new URL(weekPath(addDays(MONDAY, 7 * weeks)), stage.page.url()).href);
      await drawn(stage.page);
      expect(await chips(stage, series!.summary!).count()).toBe(count);
    }
    await stage.page.goto(new URL(weekPath(MONDAY), stage.page.url()).href);
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
      await expect.poll(async () => (await errands())[0]?.text).toBe("Not sent yet. Book it, or leave it.");
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
      stage.google.comeBetween(async (request, answer) => {
        if (request.method !== "POST" || !request.path.includes("/events?")) return answer();
        const stored = when === "after" ? answer() : undefined;
        if (!stored) stage.google.api.requests.push(request);
        resolve();
        return new Promise(() => stored);
      });
    });
    await inCard(stage, /^Book/).click();
    await arrived;
    await stage.pushpin.killWorker();
    stage.google.comeBetween(undefined);
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
    await chooseWay(stage, CLASS, "Google Calendar: Room 4");
    const mailsBefore = stage.google.api.mails.length;
    const { id } = await openFreeCard(stage, ofClass);
    await card(stage.page)
      .getByText(/^Sends: .* to your calendar \(nobody is invited\)/)
      .waitFor();
    await inCard(stage, /^Book/).click();
    await expect.poll(() => card(stage.page).textContent(), { timeout: 30_000 }).toContain("In the calendar.");
    await openCardOf(stage, id);
    expect(newEvents()).toMatchObject([{ organizer: { email: ROOM } }]);
    expect(stage.google.api.events(ROOM)).toHaveLength(1);
    expect(stage.google.api.mails).toHaveLength(mailsBefore);
  });

  test("an access that ended is renewed without her", async () => {
    stage.google.endAccess(false);
    const { id } = await openFreeCard(stage, () => true);
    await inCard(stage, /^Book/).click();
    await expect.poll(() => lookOf(stage, id), { timeout: 30_000 }).toBe("booked");
    expect(newEvents()).toHaveLength(1);
  });

  test("an access that was taken back is asked for again, and the visit is kept and sent then", async () => {
    stage.google.endAccess(true);
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
