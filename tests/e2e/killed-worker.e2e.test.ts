import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import type { SentEvent } from "../fake-calendar/connected/account";
import { bookIntoOwn, signInBy } from "../workbench/connect-account";
import {
  inCard,
  lookOf,
  openCardOf,
  openConnectedStage,
  openFreeCard,
  passTime,
  pressAsked,
  sentEvents,
  type ConnectedStage,
} from "./connected-stage";

const OWN = "therapist@lincoln.example";

type Between = Parameters<ConnectedStage["account"]["comeBetween"]>[0];
type Request = Parameters<NonNullable<Between>>[0];

/** Leaves the first request of a kind without an answer; says when it arrived. */
function leaveOpen({ account }: ConnectedStage, isWanted: (request: Request) => boolean): Promise<void> {
  return new Promise((resolve) => {
    account.comeBetween(async (request, answer) => {
      if (!isWanted(request)) return answer();
      resolve();
      return new Promise(() => undefined);
    });
  });
}

const refuseStoring = ({ account }: ConnectedStage, status: number, headers: Record<string, string> = {}): void =>
  account.comeBetween(async (request, answer) =>
    request.method === "POST" && request.path.includes("/events?") ? { status, headers, body: {} } : answer(),
  );

interface Case {
  state: string;
  /** Brings the visit of the open card into the state. */
  reach: (
    stage: ConnectedStage,
    window: { id: string; date: string; startMinute: number; endMinute: number },
  ) => Promise<void>;
  /** What is said of it once another worker runs; absent where it is settled by itself. */
  said?: RegExp;
  /** What she does then. */
  act: (stage: ConnectedStage) => Promise<void>;
  look: string;
  events: number;
}

const inPopup =
  (name: string) =>
  async ({ pushpin }: ConnectedStage): Promise<void> => {
    const popup = await pushpin.openExtensionPage("popup");
    await popup.getByRole("button", { name, exact: true }).first().click();
    await expect
      .poll(() => pushpin.ask("loadSendTasks", null).then((lines) => lines.length), { timeout: 30_000 })
      .toBe(0);
    await popup.close();
  };
/** Waits until the worker that came next has done all that is due: what it would send again, it has sent then. */
async function settled({ pushpin }: ConnectedStage): Promise<void> {
  const { classes } = await pushpin.ask("loadVisits", null);
  const [visit] = classes.flatMap(({ visits }) => visits);
  if (visit) await pushpin.ask("actOnVisit", { visitId: visit.id, act: "retry" });
}
const press = async (stage: ConnectedStage): Promise<void> => inCard(stage, /^Book/).click();
/** Books the visit of the open card; gives its event. */
async function booked(stage: ConnectedStage): Promise<SentEvent> {
  const before = new Set(sentEvents(stage).map(({ id }) => id));
  await press(stage);
  await inCard(stage, "Remove from the calendar").waitFor({ timeout: 30_000 });
  return sentEvents(stage).find(({ id }) => !before.has(id))!;
}
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const CASES: Case[] = [
  {
    state: "checking",
    async reach(stage) {
      const asked = leaveOpen(stage, ({ method, path }) => method === "GET" && path.includes("/events?"));
      await press(stage);
      await asked;
    },
    said: /^Not sent yet\. Book it, or leave it\.$/,
    act: inPopup("Leave it"),
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "conflict",
    async reach(stage, { date, startMinute, endMinute }) {
      const time = (minute: number) => ({ dateTime: `${date}T${clock(minute)}:00`, timeZone: "America/New_York" });
      const offset = "-04:00";
      stage.account.comeBetween(async (request, answer) => {
        const given = answer();
        if (request.method !== "GET" || !request.path.includes("singleEvents")) return given;
        const [start, end] = [time(startMinute), time(endMinute)];
        const other = {
          ...{ id: "other1", etag: '"o"', status: "confirmed", summary: "Fire drill" },
          start: { ...start, dateTime: `${start.dateTime}${offset}` },
          end: { ...end, dateTime: `${end.dateTime}${offset}` },
        };
        const body = given.body as { items: unknown[] };
        return { ...given, body: { ...body, items: [...body.items, other] } };
      });
      await press(stage);
      await inCard(stage, "Book anyway").waitFor();
    },
    said: /^Something else is there on .*Fire drill/,
    act: inPopup("Leave it"),
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "queued",
    async reach(stage) {
      refuseStoring(stage, 429, { "retry-after": "3600" });
      await press(stage);
      await inCard(stage, "Try now").waitFor({ timeout: 30_000 });
    },
    said: /^The calendar is busy/,
    act: inPopup("Try now"),
    ...{ look: "booked", events: 1 },
  },
  {
    state: "waiting",
    async reach(stage) {
      await press(stage);
      await inCard(stage, "Remove from the calendar").waitFor({ timeout: 30_000 });
    },
    act: settled,
    ...{ look: "booked", events: 1 },
  },
  {
    state: "booked",
    async reach(stage, { id }) {
      // Without a teacher's address nobody is invited, so no answer is waited for.
      const { classes } = await stage.pushpin.ask("loadCaseload", null);
      for (const { schoolClass } of classes) await stage.pushpin.ask("saveClass", { ...schoolClass, teacherEmail: "" });
      await openCardOf(stage, id);
      await booked(stage);
      for (const { schoolClass } of classes) await stage.pushpin.ask("saveClass", schoolClass);
    },
    async act(stage) {
      await settled(stage);
      const { classes } = await stage.pushpin.ask("loadVisits", null);
      expect(classes.flatMap(({ visits }) => visits.map(({ state }) => state))).toContain("booked");
    },
    ...{ look: "booked", events: 1 },
  },
  {
    state: "refused",
    async reach(stage) {
      refuseStoring(stage, 403);
      await press(stage);
      await inCard(stage, "Book by the link").waitFor({ timeout: 30_000 });
    },
    said: /^You can see this calendar but not change it/,
    act: inPopup("Leave it"),
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "missing",
    async reach(stage, { id }) {
      const sent = await booked(stage);
      const { account } = stage;
      if (account.vendor === "google") account.api.editEvent(OWN, sent.id, { status: "cancelled" });
      // No page has shown the event yet, so only the calendar itself can say that it is gone.
      await passTime(stage, 20);
      await expect.poll(() => lookOf(stage, id), { timeout: 45_000 }).toBe("missing");
    },
    async act(stage) {
      await settled(stage);
      await inCard(stage, "Leave it").click();
    },
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "draft",
    async reach(stage) {
      const asked = leaveOpen(stage, ({ method, path }) => method === "GET" && path.includes("/events?"));
      await press(stage);
      await asked;
      // The check of a killed worker leaves a draft, and the next worker is killed in its turn.
      await stage.pushpin.killWorker();
      stage.account.comeBetween(undefined);
      await expect.poll(async () => (await stage.pushpin.ask("loadSendTasks", null))[0]?.state).toBe("draft");
    },
    said: /^Not sent yet\. Book it, or leave it\.$/,
    act: inPopup("Leave it"),
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "holding",
    async reach(stage) {
      await press(stage);
      await inCard(stage, "Undo").waitFor();
    },
    said: /^Not sent yet\. Book it, or leave it\.$/,
    act: inPopup("Leave it"),
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "sending",
    async reach(stage) {
      const asked = leaveOpen(stage, (request) => stage.account.isStoring(request));
      await press(stage);
      await asked;
    },
    act: settled,
    ...{ look: "booked", events: 1 },
  },
  {
    state: "unknown",
    async reach(stage) {
      let isBroken = false;
      stage.account.comeBetween(async (request, answer) => {
        isBroken ||= stage.account.isStoring(request);
        return Promise.resolve(isBroken ? { status: 503, headers: {}, body: {} } : answer());
      });
      await press(stage);
      await inCard(stage, "Try now").waitFor({ timeout: 30_000 });
    },
    said: /^No answer came, so the visit may be in the calendar or not\./,
    act: inPopup("Try now"),
    ...{ look: "booked", events: 1 },
  },
  {
    state: "teacher-declined",
    async reach(stage) {
      stage.account.decline(await booked(stage));
      await passTime(stage, 20);
      await inCard(stage, "I still go").waitFor({ timeout: 30_000 });
    },
    said: /^The teacher declined\. The event is still in your calendar/,
    act: inPopup("I still go"),
    ...{ look: "booked", events: 1 },
  },
  {
    state: "changed-elsewhere",
    async reach(stage) {
      stage.account.rename(await booked(stage), "Moved by the teacher");
      await pressAsked(stage, "Remove from the calendar");
      await inCard(stage, "Remove anyway").waitFor();
    },
    said: /^Somebody changed this event in the calendar, so it was not removed\.$/,
    act: inPopup("Keep it"),
    ...{ look: "booked", events: 1 },
  },
  {
    state: "undone",
    async reach(stage) {
      await booked(stage);
      await pressAsked(stage, "Remove from the calendar");
      await inCard(stage, /^Book/).waitFor();
    },
    act: settled,
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "handed-over",
    async reach(stage, { id }) {
      const { classes } = await stage.pushpin.ask("loadCaseload", null);
      for (const { schoolClass } of classes) {
        const { booking: _account, ...byLink } = schoolClass;
        await stage.pushpin.ask("saveClass", byLink);
      }
      await openCardOf(stage, id);
      const [form] = await Promise.all([stage.pushpin.context.waitForEvent("page"), press(stage)]);
      await form.close();
    },
    async act(stage) {
      await inCard(stage, "Take it back").click();
      await inCard(stage, /^Book/).waitFor();
      await bookIntoOwn(stage.pushpin);
    },
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "undoing",
    async reach(stage) {
      await press(stage);
      await inCard(stage, "Remove from the calendar").waitFor({ timeout: 30_000 });
      const asked = leaveOpen(stage, ({ method }) => method === "DELETE");
      await pressAsked(stage, "Remove from the calendar");
      await asked;
    },
    act: settled,
    ...{ look: "suggested", events: 0 },
  },
  {
    state: "needs-sign-in",
    async reach(stage) {
      stage.account.endAccess(true);
      await press(stage);
      await inCard(stage, "Sign in").waitFor({ timeout: 30_000 });
    },
    said: /^Sign in to your calendar again/,
    act: async ({ pushpin, planner }) => signInBy(pushpin, planner, /^Connect again/),
    ...{ look: "booked", events: 1 },
  },
];

describe.skipIf(!findChromium())("a worker that is killed, in a browser", () => {
  let stage: ConnectedStage;
  beforeAll(async () => {
    stage = await openConnectedStage();
    await signInBy(stage.pushpin, stage.planner, /^Connect Google Calendar/);
    await bookIntoOwn(stage.pushpin);
  });
  afterAll(() => stage?.close());
  afterEach(() => stage?.account.comeBetween(undefined));

  test.each(CASES)("while a visit is $state: nothing is lost, nothing is sent twice", async (one) => {
    const before = sentEvents(stage).length;
    const window = await openFreeCard(stage, () => true);
    await one.reach(stage, window);
    await stage.pushpin.killWorker();
    stage.account.comeBetween(undefined);
    const said = async (): Promise<string> => (await stage.pushpin.ask("loadSendTasks", null))[0]?.text ?? "";
    if (one.said) await expect.poll(said, { timeout: 15_000 }).toMatch(one.said);
    await one.act(stage);
    await expect.poll(() => lookOf(stage, window.id), { timeout: 45_000 }).toBe(one.look);
    await settled(stage);
    expect(sentEvents(stage)).toHaveLength(before + one.events);
    expect(sentEvents(stage).filter(({ calendarId }) => calendarId !== OWN)).toEqual([]);
  });

  test("what the popup can't do about a visit is said in it with the cure, and kept while it is read anew", async () => {
    refuseStoring(stage, 404);
    const { className } = await openFreeCard(stage, () => true);
    await press(stage);
    await inCard(stage, "Book by the link").waitFor({ timeout: 30_000 });
    stage.account.comeBetween(undefined);
    const { classes, students } = await stage.pushpin.ask("loadCaseload", null);
    const { schoolClass } = classes.find((one) => one.schoolClass.name === className)!;
    const { initials } = students.find(({ student }) => student.classId === schoolClass.id)!.student;
    await stage.pushpin.ask("saveClass", { ...schoolClass, room: `4, ${initials}` });
    const popup = await stage.pushpin.openExtensionPage("popup");
    await popup.getByRole("button", { name: "Book by the link" }).click();
    const alert = popup.getByRole("alert");
    await alert.getByText(/room or site name could tell.*Change it in the planner/).waitFor();
    // Every change of the records makes the popup read anew.
    await stage.pushpin.ask("saveClass", { ...schoolClass, room: `5, ${initials}` });
    await popup.getByText("Book by the link").waitFor();
    expect(await alert.textContent()).toMatch(/Try again/);
    await stage.pushpin.ask("saveClass", schoolClass);
    await popup.close();
  });
});
