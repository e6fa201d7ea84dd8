import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { writeVisit } from "../../../lib/ics/writing/write-visit";
import { isOpen } from "../../../lib/core/booking/state";
import { formatClock } from "../../../lib/core/time/interval";
import { instantOf, wallClockAt } from "../../../lib/core/time/zone";
import { maskInitials } from "../../../lib/services/privacy/mask-initials";
import { sendTaskLines, sendTaskView } from "../../../lib/services/sending/send-task-views";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { changeAnyVisit } from "../../../lib/services/visits/change-connected";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { aKey, aVisitOut } from "../../adapters/calendar-stage";
import type { FakeGoogle } from "../../fake-calendar-api/fake-google";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import type { Fault } from "../../fake-calendar-api/faulty-http";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { aClass, aSite, at } from "../../fixtures/builders";
import {
  BEFORE_CREATE,
  aDraft,
  eventsOf,
  stageSending,
  TEACHER,
  ZONE,
  type SendingStage,
  type Vendor,
} from "./sending-stage";

/**
 * The fourteen public threads about calendars that went wrong, each by its number and through both drivers. Tests
 * beside the code check the same rules in detail.
 */
const VENDORS: Vendor[] = ["google", "graph"];
const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
const DATES = ["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03"];
const TEN = { startMinute: at("10:00"), endMinute: at("10:30") };
const DAY_MS = 86_400_000;
const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  ...{ status: code, headers },
  body: undefined,
});

async function stageSeries(vendor: Vendor): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
  await stage.book();
  return stage;
}

/** What the calendar shows on the class's clock, such as "2026-10-06 08:05". */
async function shown(stage: SendingStage, zone = ZONE): Promise<string[]> {
  const port = (await stage.ports().accounts.open("a1"))!;
  const { eventId } = (await stage.visit()).reference!;
  const times: string[] = [];
  for (const from of ["2026-10-01", "2026-11-15"]) {
    const fromMs = instantOf({ date: from, minute: 0 }, zone);
    const dates = await port.datesOf(
      { calendarId: stage.ownCalendar, eventId, key: (await stage.visit()).sendTask!.key! },
      { fromMs, toMs: fromMs + 45 * DAY_MS },
    );
    if (!dates.ok) throw new Error(dates.failure.code);
    for (const { at: span } of dates.value) {
      const { date, minute } = wallClockAt(span.fromMs, zone);
      times.push(`${date} ${formatClock(minute)}`);
    }
  }
  return [...new Set(times)].sort();
}

async function look(stage: SendingStage): Promise<void> {
  stage.nowMs += 15 * 60_000;
  await stage.work(false);
}

const needs = async (stage: SendingStage): Promise<string[]> =>
  (await listVisits(stage.ports())).classes.flatMap(({ visits }) =>
    visits.flatMap(({ dates }) => dates.flatMap((date) => date.needs.map(({ code }) => `${date.date} ${code}`))),
  );

async function change(stage: SendingStage, on: string, reach: "date" | "from" | "all", to: object): Promise<unknown> {
  const wanted = { id: `v1.${on}`, reach, to: { date: on, ...TEN, ...to } };
  const answer = await changeAnyVisit(stage.ports(), wanted, stage.underLock);
  await Promise.all(stage.background);
  return answer;
}

const writes = ({ api }: SendingStage) =>
  api.requests.filter(({ method, path }) => method !== "GET" && !/freeBusy|getSchedule/.test(path));

/** The id under which each request asked for an event. */
const idsSent = ({ api }: SendingStage): unknown[] =>
  api.requests
    .filter(({ method, path }) => method === "POST" && /\/events(?:\?|$)/.test(path))
    .map(({ body }) => (body as { id?: string }).id ?? (body as { transactionId?: string }).transactionId);

/** Puts an event of somebody else on 2026-10-06 into her own calendar. */
function addOther({ api, ownCalendar }: SendingStage, over: { google: object; graph: object }): void {
  if (api instanceof FakeGraph) api.addEvent(ownCalendar, over.graph as Parameters<FakeGraph["addEvent"]>[1]);
  else api.addEvent(ownCalendar, over.google as Parameters<FakeGoogle["addEvent"]>[1]);
}
const timed = (date: string, from: string, to: string) => ({
  google: { start: { dateTime: `${date}T${from}:00-04:00` }, end: { dateTime: `${date}T${to}:00-04:00` } },
  graph: {
    start: { dateTime: `${date}T${from}:00`, timeZone: ZONE },
    end: { dateTime: `${date}T${to}:00`, timeZone: ZONE },
  },
});
const wholeDay = (title: string, isFree: boolean) => ({
  google: {
    ...{ summary: title, start: { date: "2026-10-06" }, end: { date: "2026-10-07" } },
    ...(isFree ? { transparency: "transparent" } : {}),
  },
  graph: {
    ...{ subject: title, isAllDay: true, showAs: isFree ? "free" : "busy" },
    start: { dateTime: "2026-10-06T00:00:00", timeZone: "UTC" },
    end: { dateTime: "2026-10-07T00:00:00", timeZone: "UTC" },
  },
});

describe.each(VENDORS)("the fourteen threads (%s)", (vendor) => {
  it("thread 1: a visit for the class calendar is created there, once, and nowhere else, in no other account either", async () => {
    const stage = await stageSending(vendor);
    stage.api.addCalendar({ id: "class-12" });
    const first = (await stage.vault.find("calendarAccounts", "a1"))!;
    await stage.vault.apply([{ put: "calendarAccounts", record: { ...first, id: "a2" } }]);
    const { accounts } = stage.ports();
    const open = vi.spyOn(accounts, "open");
    await stage.put(aDraft({ way: vendor }, "class-12"));
    await stage.book();
    expect(new Set(open.mock.calls.map(([id]) => id))).toEqual(new Set(["a1"]));
    expect(writes(stage).map(({ method, path }) => `${method} ${path.split("?")[0]!.replace("/me", "")}`)).toEqual([
      "POST /calendars/class-12/events",
    ]);
    expect(stage.api.events(stage.ownCalendar)).toEqual([]);
  });

  it("thread 2: a teacher who declines, or deletes her copy, takes nothing out and causes no second event", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    const { eventId } = (await stage.visit()).reference!;
    const graph = [{ type: "required", emailAddress: { address: TEACHER }, status: { response: "declined" } }];
    if (stage.api instanceof FakeGraph) stage.api.editEvent(stage.ownCalendar, eventId, { attendees: graph });
    else
      stage.api.editEvent(stage.ownCalendar, eventId, {
        attendees: [{ email: TEACHER, responseStatus: "declined" }],
      });
    const before = writes(stage).length;
    for (let looks = 0; looks < 3; looks += 1) await look(stage);
    expect(await stage.visit()).toMatchObject({ state: "teacher-declined" });
    expect(writes(stage)).toHaveLength(before);
    expect(eventsOf(stage)).toBe(1);
  });

  it.each(["lost-after", "error-after"] as const)("thread 3: %s, and still one event under one key", async (fault) => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, fault);
    await stage.book();
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
    expect(new Set(idsSent(stage)).size).toBe(1);
  });

  it("thread 3: a worker that is killed after the event was stored makes no second one", async () => {
    const states: string[] = [];
    for (let killAt = 1; killAt <= 20; killAt += 1) {
      const stage = await stageSending(vendor);
      await stage.restart();
      stage.killAt = killAt;
      await stage.settled(stage.book());
      if (eventsOf(stage) === 0) continue;
      states.push((await stage.visit()).state);
      await stage.restart();
      await stage.work();
      expect(await stage.visit()).toMatchObject({ state: "waiting" });
      expect(eventsOf(stage)).toBe(1);
      expect(new Set(idsSent(stage)).size).toBe(1);
    }
    expect(states).toContain("sending");
  });

  it("thread 4: a throttled request is repeated with its key after the wait; after a 5xx it is looked up first", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, status(429, { "retry-after": "90" }));
    await stage.book();
    const { key } = (await stage.visit()).sendTask!;
    stage.nowMs += 89_000;
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "queued" });
    stage.nowMs += 1_000;
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "waiting", sendTask: { key } });
    const broken = await stageSending(vendor);
    broken.faults.push(...BEFORE_CREATE, status(503), status(503));
    await broken.book();
    expect(await broken.visit()).toMatchObject({ state: "unknown" });
    const last = broken.api.requests.length;
    await broken.work();
    expect(broken.api.requests[last]!.method).toBe("GET");
    expect(eventsOf(broken)).toBe(1);
  });

  it.each(["America/New_York", "America/Phoenix"])(
    "thread 5: nine stays nine after the clock change in %s",
    async (zone) => {
      const stage = await stageSending(vendor);
      await stage.vault.apply([{ put: "sites", record: aSite({ zone }) }]);
      if (!(stage.api instanceof FakeGraph)) stage.api.calendars.get(stage.ownCalendar)!.timeZone = zone;
      const nine = { startMinute: at("9:00"), endMinute: at("9:30") };
      await stage.put(aDraft({ ...SERIES, ...nine, zone, until: "2026-12-15", way: vendor }, stage.ownCalendar));
      await stage.book();
      const times = await shown(stage, zone);
      expect(times).toHaveLength(11);
      expect(new Set(times.map((time) => time.slice(11)))).toEqual(new Set(["09:00"]));
      const repeat = { by: "weeks", everyWeeks: 1, weekday: "TU", until: "2026-12-15", leftOut: [] } as const;
      const file = writeVisit(aVisitOut({ zone, repeat }), { key: aKey(), sequence: 0, stampMs: stage.nowMs });
      expect(file).toContain(`DTSTART;TZID=${zone}:20261006T090000`);
    },
  );

  it("thread 6: both halves of a split series are found by their key, and no date counts twice", async () => {
    const stage = await stageSeries(vendor);
    splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20" });
    await look(stage);
    expect(await needs(stage)).toEqual([]);
    expect((await bookedDates(stage.ports())).filter(isOpen).map(({ date }) => date)).toEqual(DATES);
    expect(await stage.vault.all("visits")).toHaveLength(1);
  });

  it("thread 7: a split that finds something in its way leaves every session as it was", async () => {
    const stage = await stageSeries(vendor);
    const other = timed("2026-10-27", "10:10", "10:20");
    addOther(stage, { google: { summary: "Other", ...other.google }, graph: { subject: "Other", ...other.graph } });
    await change(stage, "2026-10-20", "from", {});
    expect(await shown(stage)).toEqual(DATES.map((date) => `${date} 08:05`));
    expect(await stage.visit()).toMatchObject({ until: "2026-11-03" });
    const half = (await stage.vault.all("visits")).find(({ id }) => id !== "v1");
    expect(half).toMatchObject({ state: "conflict" });
  });

  it("thread 8: a change of all keeps the dates that she moved by hand, and lists them", async () => {
    const stage = await stageSeries(vendor);
    await change(stage, "2026-10-13", "date", { date: "2026-10-14" });
    const to = { startMinute: at("9:00"), endMinute: at("9:30") };
    expect(await change(stage, "2026-10-20", "all", to)).toMatchObject({ value: { keptDates: ["2026-10-13"] } });
    expect(await shown(stage)).toContain("2026-10-14 10:00");
  });

  it("thread 9: a cancelled event, and a series that is long over, are in nobody's way", async () => {
    const stage = await stageSending(vendor);
    const { google, graph } = timed("2026-10-06", "08:10", "08:20");
    addOther(stage, { google: { ...google, status: "cancelled" }, graph: { ...graph, isCancelled: true } });
    const old = timed("2024-09-03", "08:05", "08:35");
    const range = { type: "endDate", startDate: "2024-09-03", endDate: "2025-06-01" };
    const pattern = { type: "weekly", interval: 1, daysOfWeek: ["tuesday"] };
    addOther(stage, {
      google: {
        ...{ start: { ...old.google.start, timeZone: ZONE }, end: { ...old.google.end, timeZone: ZONE } },
        recurrence: ["RRULE:FREQ=WEEKLY;UNTIL=20250601T130000Z;BYDAY=TU"],
      },
      graph: { ...old.graph, recurrence: { pattern, range } },
    });
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("thread 10: a date that somebody took out is planned and not on the calendar", async () => {
    const stage = await stageSeries(vendor);
    const port = (await stage.ports().accounts.open("a1"))!;
    const fromMs = instantOf({ date: "2026-10-13", minute: 0 }, ZONE);
    const { eventId } = (await stage.visit()).reference!;
    const dates = await port.datesOf({ calendarId: stage.ownCalendar, eventId }, { fromMs, toMs: fromMs + DAY_MS });
    if (!dates.ok) throw new Error(dates.failure.code);
    await port.remove(dates.value[0]!, { isAnyway: true, hasGuests: false });
    await look(stage);
    expect(await needs(stage)).toEqual(["2026-10-13 missing"]);
  });

  it("thread 11: removing a series says who is mailed, mails as the booking did, and a file names nobody", async () => {
    const stage = await stageSeries(vendor);
    stage.api.mails.length = 0;
    const { asks } = (await sendTaskView(stage.ports(), await stage.visit()))!.acts.find(
      ({ act }) => act === "remove",
    )!;
    expect(asks!.text).toBe(`Takes all 5 dates out of the calendar. ${TEACHER} gets a cancellation.`);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(stage.api.mails.map(({ to, about }) => `${about} ${to}`)).toEqual([`cancellation ${TEACHER}`]);
    const file = writeVisit(aVisitOut(), { key: aKey(), sequence: 0, stampMs: stage.nowMs });
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it("thread 12: every write says whether guests are mailed, and no change carries a list of them", async () => {
    const stage = await stageSeries(vendor);
    await change(stage, "2026-10-13", "all", {});
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    const sent = writes(stage);
    expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(["POST", "PATCH", "DELETE"]));
    if (vendor === "google") for (const { path } of sent) expect(path).toMatch(/[?&]sendUpdates=all(?:&|$)/);
    for (const { method, body } of sent) if (method === "PATCH") expect(body).not.toHaveProperty("attendees");
  });

  it("thread 13: a busy whole day is in the way, a free one asks where it may be an absence, any other does not", async () => {
    const outcomes: [string, boolean, string][] = [
      ["Conference day", false, "conflict"],
      ["Out of office", true, "conflict"],
      ["Spirit week", true, "waiting"],
    ];
    for (const [title, isFree, state] of outcomes) {
      const stage = await stageSending(vendor);
      addOther(stage, wholeDay(title, isFree));
      await stage.book();
      expect([title, (await stage.visit()).state]).toEqual([title, state]);
    }
  });

  it.each([
    ["the class's calendar", "class-12"],
    ["her own calendar, which she renamed", "own"],
  ])("thread 14: a name of %s that tells who the students are goes to nobody", async (_which, which) => {
    const stage = await stageSending(vendor);
    const calendarId = which === "own" ? stage.ownCalendar : which;
    stage.api.addCalendar({ id: "class-12" });
    const nameThere = (name: string): void =>
      void Object.assign(stage.api.calendars.get(calendarId)!, vendor === "graph" ? { name } : { summary: name });
    nameThere("OT - MJ, TB");
    const account = (await stage.vault.find("calendarAccounts", "a1"))!;
    const renamed = account.calendars.map((one) => (one.id === calendarId ? { ...one, name: "OT - MJ, TB" } : one));
    await stage.vault.apply([{ put: "calendarAccounts", record: { ...account, calendars: renamed } }]);
    await stage.put(aDraft({ way: vendor }, calendarId));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "text-policy" });
    expect(stage.api.requests.filter(({ path, method }) => method !== "GET" && path.includes("/events"))).toEqual([]);
    expect((await sendTaskView(stage.ports(), await stage.visit()))!.text).toMatch(
      /In the calendar's name: .*“MJ”.*\. Rename it there/,
    );
    // Where initials are hidden, the words are not quoted, however they are written.
    const [line] = await sendTaskLines(stage.ports());
    expect(line!.text).toContain("“MJ”");
    expect(JSON.stringify(maskInitials(line, "dots"))).not.toMatch(/“|MJ/);
    // A name that reveals nothing may be sent, and so may the address that names her own calendar at first.
    nameThere(which === "own" ? "mj@lincoln.example" : "Room 12");
    const plain = account.calendars.map((one) => (one.isPrimary ? { ...one, name: "mj@lincoln.example" } : one));
    await stage.vault.apply([
      { put: "calendarAccounts", record: { ...account, calendars: plain } },
      { put: "classes", record: aClass() },
    ]);
    await stage.book();
    expect((await stage.visit()).state).toBe(which === "own" ? "waiting" : "booked");
  });
});
