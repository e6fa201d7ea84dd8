import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { nextLookMs } from "../../../lib/core/booking/read-answers";
import { countsAsPlanned } from "../../../lib/core/booking/state";
import { instantOf } from "../../../lib/core/time/zone";
import { holdChange, sendChangeNow, sendHeldChange } from "../../../lib/services/sending/begin-change";
import { errandView } from "../../../lib/services/sending/errand-views";
import { goAnyway } from "../../../lib/services/sending/go-anyway";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { answerCandidate, keepDate } from "../../../lib/services/visits/decide-date";
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

/** A weekly visit of five dates, booked. */
async function stageSeries(vendor: Vendor): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
  await stage.book();
  return stage;
}

/** Where the dates of the visit are, as Pushpin knows. */
const placesOf = async (stage: SendingStage): Promise<string[]> =>
  (await bookedDates(stage.ports()))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(
      ({ date, startMinute }) => `${date} ${Math.floor(startMinute / 60)}:${String(startMinute % 60).padStart(2, "0")}`,
    );

/** She says whether the event that is offered for a date is it. */
async function answer(stage: SendingStage, date: string, isIt: boolean): Promise<void> {
  const dates = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits.flatMap((one) => one.dates));
  const asked = dates.find((one) => one.date === date)!;
  const [need] = asked.needs;
  if (need?.code !== "is-this-it") throw new Error(`nothing is offered for ${date}`);
  await answerCandidate(stage.ports(), { id: asked.id, eventId: need.events[0]!.id, isIt });
}

/** Somebody moves the half hour of a day to another time in the calendar. */
function moveInCalendar({ api, ownCalendar }: SendingStage, date: string, clock: string): void {
  const minute = at(clock);
  const iso = (from: number): string => new Date(instantOf({ date, minute: from }, ZONE)).toISOString().slice(0, 19);
  const [start, end] = [iso(minute), iso(minute + 30)];
  if (api instanceof FakeGraph) {
    const there = api.shown(ownCalendar).find((one) => one.start.dateTime.startsWith(date))!;
    const time = (dateTime: string) => ({ dateTime, timeZone: "UTC" });
    api.editEvent(ownCalendar, there.id, { start: time(start), end: time(end) });
  } else {
    const there = api.shown(ownCalendar).find((one) => one.start.dateTime!.startsWith(date))!;
    api.editEvent(ownCalendar, there.id, { start: { dateTime: `${start}Z` }, end: { dateTime: `${end}Z` } });
  }
}

describe.each<Vendor>(["google", "graph"])("what the teacher answered (%s)", (vendor) => {
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
    expect((await errandView(stage.ports(), await stage.visit()))!.text).toBe(text);
  });

  it("declined, is never undone or sent again, and counts once she goes anyway (scenario 2)", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    await answers(stage, "declined");
    await look(stage);
    expect(eventsOf(stage)).toBe(1);
    expect(await needs(stage)).toEqual(["2026-10-06 teacher-declined"]);
    const acts = async () => (await errandView(stage.ports(), await stage.visit()))!.acts.map(({ act }) => act);
    expect(await acts()).toEqual(["remove", "still-go"]);
    await goAnyway(stage.ports(), "v1");
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
      expect(await needs(stage)).toEqual(["2026-10-20 missing", "2026-10-27 missing"]);
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

  it("of a series that was split in the calendar, with a copy of its key: read, and removed, as both halves", async () => {
    const stage = await stageSeries(vendor);
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", title: "OT in class", location: "Library" });
    await look(stage);
    expect(await needs(stage)).toEqual([]);
    await removeVisit(stage.ports(), { visitId: "v1", isAnyway: true }, stage.underLock);
    expect(eventsOf(stage)).toBe(0);
  });

  it("of a series whose second half, with a copy of its key, is at another time: that is told", async () => {
    const stage = await stageSeries(vendor);
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", clock: "10:00" });
    await look(stage);
    expect(await needs(stage)).toEqual(["2026-10-20 moved", "2026-10-27 moved"]);
    expect(await placesOf(stage)).toContain("2026-10-20 10:00");
  });

  it.each([
    ["as it was", {}],
    ["another title", { title: "OT in class" }],
    ["another place", { location: "Library" }],
    ["another time", { clock: "08:20" }],
  ])("of a series that was split without its key, %s: the second half is asked about", async (_what, over) => {
    const stage = await stageSeries(vendor);
    const half = splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", isCopied: false, ...over });
    await look(stage);
    expect(await needs(stage)).toEqual(["2026-10-20 is-this-it", "2026-10-27 is-this-it"]);
    // Not believed: nothing of it is planned.
    expect((await bookedDates(stage.ports())).filter(countsAsPlanned)).toHaveLength(3);
    await answer(stage, "2026-10-20", true);
    expect(await needs(stage)).toEqual([]);
    const start = "clock" in over ? "8:20" : "8:05";
    expect(await placesOf(stage)).toEqual([
      ...["2026-10-06 8:05", "2026-10-13 8:05", `2026-10-20 ${start}`, `2026-10-27 ${start}`, "2026-11-03 8:05"],
    ]);
    // The last date comes within sight only later, and is known to be of that half.
    stage.nowMs += 14 * 86_400_000;
    await look(stage);
    expect(await needs(stage)).toEqual([]);
    expect((await placesOf(stage)).at(-1)).toBe(`2026-11-03 ${start}`);
    await removeVisit(stage.ports(), { visitId: "v1", isAnyway: true }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(stage.api.events(stage.ownCalendar).map(({ id }) => id)).not.toContain(half);
    expect(eventsOf(stage)).toBe(0);
  });

  it("of a series that was split without its key: what is not it is not offered again, and her event stays", async () => {
    const stage = await stageSeries(vendor);
    const other = splitSeries(stage.api, stage.ownCalendar, {
      from: "2026-10-20",
      isCopied: false,
      title: "Lunch duty",
    });
    await look(stage);
    await answer(stage, "2026-10-27", false);
    const missing = ["2026-10-20 missing", "2026-10-27 missing"];
    expect(await needs(stage)).toEqual(missing);
    await look(stage);
    expect(await needs(stage)).toEqual(missing);
    expect(JSON.stringify(await stage.vault.all("visits"))).not.toContain("Lunch duty");
    await removeVisit(stage.ports(), { visitId: "v1", isAnyway: true }, stage.underLock);
    expect(stage.api.events(stage.ownCalendar).map(({ id }) => id)).toEqual([other]);
  });

  it("of a date that was taken out is not sought in the lesson itself, nor in another visit", async () => {
    const stage = await stageSeries(vendor);
    const routine = splitSeries(stage.api, stage.ownCalendar, {
      from: "2026-10-20",
      isCopied: false,
      title: "Arrival",
    });
    await look(stage);
    expect(await needs(stage)).toEqual(["2026-10-20 missing", "2026-10-27 missing"]);
    expect(routine).not.toBe("");
  });

  it.each([true, false])(
    "of a split series: a change of all dates asks first, and leaves one series without a date twice (key copied: %s)",
    async (isCopied) => {
      const stage = await stageSeries(vendor);
      splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", isCopied });
      await look(stage);
      if (!isCopied) await answer(stage, "2026-10-20", true);
      const to = { startMinute: at("8:10"), endMinute: at("8:40") };
      const held = await holdChange(stage.ports(), "v1", to);
      await sendHeldChange(stage.ports(), held!, stage.underLock);
      expect(await stage.visit()).toMatchObject({ because: "changed-elsewhere", change: { step: "stopped" } });
      expect(eventsOf(stage)).toBe(2);
      await sendChangeNow(stage.ports(), { visitId: "v1", isAnyway: true }, stage.underLock);
      expect(eventsOf(stage)).toBe(1);
      expect(stage.api.shown(stage.ownCalendar)).toHaveLength(5);
      await look(stage);
      expect(await needs(stage)).toEqual([]);
      expect(new Set((await placesOf(stage)).map((place) => place.slice(11)))).toEqual(new Set(["8:10"]));
    },
  );

  it("of dates that follow no weekly rule finds each of them", async () => {
    const stage = await stageSending(vendor);
    const dates = ["2026-10-06", "2026-10-09", "2026-10-19", "2026-10-27"];
    const over = { cadence: { on: "dates", dates }, from: dates[0]!, until: dates.at(-1)! } as const;
    await stage.put(aDraft({ ...over, way: vendor }, stage.ownCalendar));
    await stage.book();
    await look(stage);
    expect(await needs(stage)).toEqual([]);
  });

  it("tells where the calendar has a date, or the whole visit, since somebody moved it", async () => {
    const stage = await stageSeries(vendor);
    moveInCalendar(stage, "2026-10-13", "10:00");
    await look(stage);
    expect(await needs(stage)).toEqual(["2026-10-13 moved"]);
    expect(await placesOf(stage)).toContain("2026-10-13 10:00");
    const single = await stageSending(vendor);
    await single.book();
    moveInCalendar(single, "2026-10-06", "10:00");
    await look(single);
    expect(await needs(single)).toEqual(["2026-10-06 moved"]);
    expect(await placesOf(single)).toEqual(["2026-10-06 10:00"]);
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
