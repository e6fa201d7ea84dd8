import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { nextLookMs } from "../../../lib/core/booking/read-answers";
import { instantOf } from "../../../lib/core/time/zone";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { keepDates } from "../../../lib/services/sending/keep-dates";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { keepDate } from "../../../lib/services/visits/decide-date";
import { listVisits } from "../../../lib/services/visits/visit-list";
import type { FakeGoogle } from "../../fake-calendar-api/fake-google";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { at } from "../../fixtures/builders";
import { aDraft, eventsOf, stageSending, TEACHER, ZONE, type SendingStage, type Vendor } from "./sending-stage";

type Answer = "accepted" | "tentative" | "declined";
const GRAPH: Record<Answer, string> = {
  accepted: "accepted",
  tentative: "tentativelyAccepted",
  declined: "declined",
};
const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
const QUARTER_MS = 15 * 60_000;

/** The teacher answers, to the whole event or to one of its dates. */
async function answers(stage: SendingStage, answer: Answer, date?: string): Promise<void> {
  const { eventId } = (await stage.visit()).reference!;
  const { api, ownCalendar } = stage;
  if (api instanceof FakeGraph) {
    const id = date ? `${eventId}|${instantOf({ date, minute: at("8:05") }, ZONE)}` : eventId;
    const attendees = [{ type: "required", emailAddress: { address: TEACHER }, status: { response: GRAPH[answer] } }];
    api.editEvent(ownCalendar, id, { attendees });
  } else {
    const ofDate = date && api.shown(ownCalendar).find(({ start }) => start.dateTime!.startsWith(date));
    api.editEvent(ownCalendar, ofDate ? ofDate.id : eventId, {
      attendees: [{ email: TEACHER, responseStatus: answer }],
    });
  }
}

/** Lets the time of the next look come, and looks. */
async function look(stage: SendingStage): Promise<void> {
  stage.nowMs += QUARTER_MS;
  await stage.work(false);
}

const needs = async (stage: SendingStage): Promise<string[]> =>
  (await listVisits(stage.ports())).classes.flatMap(({ visits }) =>
    visits.flatMap(({ dates }) => dates.flatMap((date) => date.needs.map(({ code }) => `${date.date} ${code}`))),
  );

describe.each<Vendor>(["google", "graph"])("what the teacher answered (%s)", (vendor) => {
  it("does not touch a date that she put back by hand: the series lacks it, and nothing books it again", async () => {
    const stage = await stageSending(vendor);
    const changes = [{ date: "2026-10-13", state: "handed-over" as const }];
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-13", isCopied: false });
    await stage.put({ ...(await stage.visit()), changes });
    await look(stage);
    expect((await stage.visit()).changes).toContainEqual(changes[0]);
  });

  it.each([
    ["accepted", "booked", "In the calendar, and the teacher accepted."],
    ["tentative", "waiting", "In the calendar, and the teacher answered “maybe”."],
    [
      "declined",
      "teacher-declined",
      "The teacher declined. The event is still in your calendar: choose another time, remove it, or go anyway.",
    ],
  ] as const)("is read at the alarm, and said: %s", async (answer, state, text) => {
    const stage = await stageSending(vendor);
    await stage.book();
    expect(stage.alarmMs).toBe(stage.nowMs + QUARTER_MS);
    await answers(stage, answer);
    await look(stage);
    expect(await stage.visit()).toMatchObject({ state });
    expect((await sendTaskView(stage.ports(), await stage.visit()))!.text).toBe(text);
  });

  it("declined, is never undone or sent again, and counts once she goes anyway (scenario 2)", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    await answers(stage, "declined");
    await look(stage);
    expect(eventsOf(stage)).toBe(1);
    expect(await needs(stage)).toEqual(["2026-10-06 teacher-declined"]);
    const acts = async () => (await sendTaskView(stage.ports(), await stage.visit()))!.acts.map(({ act }) => act);
    expect(await acts()).toEqual(["remove", "still-go"]);
    await keepDates(stage.ports(), "v1");
    expect(await needs(stage)).toEqual([]);
    expect(await acts()).toEqual(["remove"]);
    expect((await bookedDates(stage.ports())).every(({ stillGoes }) => stillGoes)).toBe(true);
    await look(stage);
    expect(await needs(stage)).toEqual([]);
  });

  it("declined for one date alone, that date is asked about", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    await answers(stage, "declined", "2026-10-20");
    await look(stage);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(await needs(stage)).toEqual(["2026-10-20 teacher-declined"]);
    await keepDate(stage.ports(), "v1.2026-10-20");
    await look(stage);
    expect(await needs(stage)).toEqual([]);
  });

  it("a date that somebody took out of the series is missed, and found again (scenario 10)", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    const port = (await stage.ports().accounts.open("a1"))!;
    const { eventId } = (await stage.visit()).reference!;
    const midnight = instantOf({ date: "2026-10-13", minute: 0 }, ZONE);
    const dates = await port.datesOf(
      { calendarId: stage.ownCalendar, eventId },
      { fromMs: midnight, toMs: midnight + 86_400_000 },
    );
    await port.remove(dates.ok ? dates.value[0]! : (undefined as never), { isAnyway: true, hasGuests: false });
    await look(stage);
    expect(await needs(stage)).toEqual(["2026-10-13 missing"]);
  });

  it.runIf(vendor === "google")(
    "of a series that was split on Google's page is read of both halves (scenario 6)",
    async () => {
      const stage = await stageSending(vendor);
      await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
      await stage.book();
      const second = splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20" });
      await look(stage);
      expect(await needs(stage)).toEqual([]);
      const occurrences = await bookedDates(stage.ports());
      expect(occurrences.map(({ date }) => date)).toEqual([
        ...["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03"],
      ]);
      (stage.api as FakeGoogle).editEvent(stage.ownCalendar, second, { status: "cancelled" });
      await look(stage);
      expect(await needs(stage)).toEqual(["2026-10-20 missing", "2026-10-27 missing", "2026-11-03 missing"]);
    },
  );

  it.runIf(vendor === "google")("is removed with the half that was split off on Google's page", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20" });
    await look(stage);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect((stage.api as FakeGoogle).events(stage.ownCalendar).filter(({ status }) => status !== "cancelled")).toEqual(
      [],
    );
  });

  it.runIf(vendor === "graph").each([
    ["with a copy of its key: read, and removed, as both halves", true],
    ["without its key: its dates are missing, and she is asked", false],
  ])("of a series that was split in Outlook, %s", async (_what, isCopied) => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", isCopied });
    await look(stage);
    const missing = ["2026-10-20 missing", "2026-10-27 missing", "2026-11-03 missing"];
    expect(await needs(stage)).toEqual(isCopied ? [] : missing);
    await removeVisit(stage.ports(), { visitId: "v1", isAnyway: true }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(eventsOf(stage)).toBe(isCopied ? 0 : 1);
  });

  it("accepted, changes the event; it can still be removed without asking", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    await answers(stage, "accepted");
    await look(stage);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });

  it("of an event that is gone there: it is missing", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    const { eventId } = (await stage.visit()).reference!;
    if (stage.api instanceof FakeGraph) stage.api.calendars.get(stage.ownCalendar)!.events.delete(eventId);
    else stage.api.editEvent(stage.ownCalendar, eventId, { status: "cancelled" });
    await look(stage);
    expect(await stage.visit()).toMatchObject({ state: "missing" });
  });

  it("comes with a new list of the calendars, once a day: another owner is known then", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    const lists = (): number => stage.api.requests.filter(({ path }) => /calendarList|calendars\?/.test(path)).length;
    const owner = "new@lincoln.example";
    if (stage.api instanceof FakeGraph)
      stage.api.addCalendar({ id: "class-12", owner: { name: owner, address: owner } });
    else stage.api.addCalendar({ id: "class-12", dataOwner: owner });
    await look(stage);
    await look(stage);
    expect(lists()).toBe(1);
    const [account] = await stage.vault.all("calendarAccounts");
    expect(account!.calendars).toContainEqual(expect.objectContaining({ id: "class-12", dataOwner: owner }));
  });

  it("is not known while the calendar can't be looked at, and nothing changes", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    const before = await stage.visit();
    stage.faults.push("offline");
    await look(stage);
    expect(await stage.visit()).toMatchObject({ state: before.state });
    expect(stage.alarmMs).toBeGreaterThanOrEqual(stage.nowMs + QUARTER_MS);
  });
});

describe("the next look", () => {
  const booked = aDraft({ state: "waiting", reference: { calendarId: "c", eventId: "e" } });
  const ms = (date: string, clock: string): number => instantOf({ date, minute: at(clock) }, ZONE);

  it("waits for the morning, when somebody may have answered", () => {
    expect(nextLookMs(booked, ms("2026-10-05", "20:00"), ZONE)).toBe(ms("2026-10-06", "6:00"));
    expect(nextLookMs(booked, ms("2026-10-05", "4:00"), ZONE)).toBe(ms("2026-10-05", "6:00"));
  });

  it("comes no more once the last date is over", () => {
    expect(nextLookMs(booked, ms("2026-10-07", "9:00"), ZONE)).toBeUndefined();
  });
});
