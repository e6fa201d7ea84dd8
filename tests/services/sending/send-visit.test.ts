import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { isOpen } from "../../../lib/core/booking/state";
import { dropVisit } from "../../../lib/services/sending/drop-visit";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { FakeGoogle } from "../../fake-calendar-api/fake-google";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { aLedgerEntry, at } from "../../fixtures/builders";
import { aSchoolDay } from "../../core/school-calendar/calendar-builders";
import {
  BEFORE_CREATE,
  aDraft,
  eventsOf,
  stageSending,
  TEACHER,
  type SendingStage,
  type Vendor,
} from "./sending-stage";

const VENDORS: Vendor[] = ["google", "graph"];
const status = (code: number) => ({ status: code, headers: {}, body: undefined });

/** A visit on four Tuesdays, one of them without school. */
async function stageSeries(vendor: Vendor): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  const day = aSchoolDay({ kind: "no-school" }, { date: "2026-10-13" });
  await stage.vault.apply([{ put: "schoolDays", record: day }]);
  const series = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-10-27", way: vendor } as const;
  await stage.put(aDraft(series, stage.ownCalendar));
  return stage;
}

describe("an event that is stored", () => {
  it.each([429, 401, 403, 400])("is never shown as unsent when its series can't be completed: %i", async (code) => {
    const stage = await stageSeries("graph");
    // The looks and the series itself; then what removes its free day is refused, and so is the look at it.
    const refusals = [status(code), status(code)];
    stage.faults.push(...BEFORE_CREATE, "none", ...refusals, ...refusals);
    await stage.book();
    expect(eventsOf(stage)).toBe(1);
    expect((await stage.visit()).state).toMatch(/^(?:unknown|waiting)$/);
    stage.faults.length = 0;
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it.each([429, 403, 400])("is not unsent either when it is asked for again and refused with %i", async (code) => {
    const stage = await stageSeries("graph");
    stage.faults.push(...BEFORE_CREATE, "lost-after", "none", status(code));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "unknown", because: "outcome-unknown" });
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it.each([429, 401, 403])("is looked up after Google said that its id is taken, and then %i", async (code) => {
    const stage = await stageSending("google");
    // The first request arrives after it was looked up in vain; the second finds its event there.
    stage.faults.push(...BEFORE_CREATE, "late", ...Array.from({ length: 5 }, () => "none" as const));
    stage.faults.push(status(code), status(code));
    await stage.book();
    expect(eventsOf(stage)).toBe(1);
    expect((await stage.visit()).state).toMatch(/^(?:unknown|waiting)$/);
    stage.faults.length = 0;
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it("is taken as it is where Google has the whole series", async () => {
    const stage = await stageSeries("google");
    stage.faults.push(...BEFORE_CREATE, "lost-after", "none", status(400));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    const creates = stage.api.requests.filter(({ method, path }) => method === "POST" && path.includes("/events"));
    expect(creates).toHaveLength(1);
  });
});

describe.each(VENDORS)("a series that is sent after its first date (%s)", (vendor) => {
  const FIRST = { sessionId: "v1.2026-10-06", date: "2026-10-06" };

  /** Queues the series on Monday; it is sent on Wednesday. */
  async function sentLate(answer: "offline" | "lost-after" = "offline", isMarked = false): Promise<SendingStage> {
    const stage = await stageSeries(vendor);
    if (isMarked) await stage.vault.apply([{ put: "sessionLogs", record: aLedgerEntry(FIRST) }]);
    stage.faults.push(...BEFORE_CREATE, answer);
    await stage.book();
    stage.nowMs += 2 * 86_400_000;
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    return stage;
  }
  const datesOf = async (stage: SendingStage) =>
    (await bookedDates(stage.ports())).filter(isOpen).map(({ date, state }) => [date, state]);
  const REST = [
    ["2026-10-20", "waiting"],
    ["2026-10-27", "waiting"],
  ];

  it("does not count it as booked, and says why", async () => {
    const stage = await sentLate();
    const open = await datesOf(stage);
    expect(open.filter(([date]) => date !== "2026-10-13")).toEqual(REST);
    const { classes } = await listVisits(stage.ports());
    expect(classes[0]!.visits[0]!.leftOut).toEqual([{ date: "2026-10-06", isLate: true, title: null }]);
  });

  it("keeps it where she has marked it, as one that no calendar has", async () => {
    const stage = await sentLate("offline", true);
    expect((await stage.visit()).changes).toEqual([{ date: "2026-10-06", state: "missing", stillGoes: true }]);
  });

  it("keeps it where the calendar got it in time, though no answer came", async () => {
    const stage = await sentLate("lost-after");
    expect((await datesOf(stage))[0]).toEqual(["2026-10-06", "waiting"]);
    expect((await stage.visit()).changes).toEqual([]);
  });
});

describe("the look after booking", () => {
  it.each(VENDORS)(
    "does not take the visit itself, in the teacher's times, for something else (%s)",
    async (vendor) => {
      const stage = await stageSending(vendor);
      if (stage.api instanceof FakeGoogle) {
        stage.api.addCalendar({ id: TEACHER, accessRole: "freeBusyReader" });
        stage.api.visible.add(TEACHER);
      } else stage.api.schedules.set(TEACHER, []);
      // Within the routine, so that it is not taken for the lesson.
      const time = { startMinute: at("8:10"), endMinute: at("8:30") };
      await stage.put(aDraft({ way: vendor, ...time }, stage.ownCalendar));
      const create = stage.api.handle.bind(stage.api);
      // An invitation stands in the teacher's calendar as soon as it is stored.
      stage.api.handle = (request) => {
        const answer = create(request);
        if (request.method !== "POST" || !/\/events(?:\?|$)/.test(request.path)) return answer;
        const start = "2026-10-06T12:10:00Z";
        const end = "2026-10-06T12:30:00Z";
        if (stage.api instanceof FakeGoogle)
          stage.api.addEvent(TEACHER, { start: { dateTime: start }, end: { dateTime: end } });
        else stage.api.schedules.set(TEACHER, [{ status: "tentative", start, end }]);
        return answer;
      };
      await stage.book();
      const visit = await stage.visit();
      expect(visit).toMatchObject({ state: "waiting" });
      expect(visit).not.toHaveProperty("because");
    },
  );
});

describe("a key that belongs to another event", () => {
  it("is given up, so that the visit can be booked", async () => {
    const stage = await stageSending("google");
    const api = stage.api as FakeGoogle;
    stage.faults.push(...BEFORE_CREATE, "offline");
    await stage.book();
    const { key } = (await stage.visit()).sendTask!;
    stage.faults.push("none", "none", "lost-after");
    await stage.work();
    const [made] = api.events();
    expect(made!.extendedProperties?.private?.["pushpin"]).toBe(key);
    await stage.put({ ...(await stage.visit()), state: "queued", because: "offline" });
    api.editEvent(stage.ownCalendar, made!.id, { extendedProperties: {}, transparency: "transparent" });
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "key-taken", attempt: 1 });
    expect((await stage.visit()).sendTask).not.toHaveProperty("key");
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect((await stage.visit()).sendTask!.key).not.toBe(key);
  });
});

describe("removing", () => {
  it.each(VENDORS)("says that a calendar is out of reach, and never that nothing is in it (%s)", async (vendor) => {
    const stage = await stageSending(vendor);
    stage.api.addCalendar({ id: "class-12" });
    await stage.put(aDraft({ way: vendor }, "class-12"));
    await stage.book();
    const calendars: Map<string, unknown> = stage.api.calendars;
    const shared = calendars.get("class-12");
    calendars.delete("class-12");
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere", because: "calendar-gone" });
    calendars.set("class-12", shared);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(eventsOf(stage)).toBe(0);
  });

  it.each(VENDORS)("of what is gone already is done (%s)", async (vendor) => {
    const stage = await stageSending(vendor);
    await stage.book();
    const { calendarId, eventId } = (await stage.visit()).reference!;
    if (stage.api instanceof FakeGraph) stage.api.calendars.get(calendarId)!.events.delete(eventId);
    else stage.api.editEvent(calendarId, eventId, { status: "cancelled" });
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });
});

it("a visit that is gone from the calendar can be left", async () => {
  const stage = await stageSending();
  await stage.put({ ...aDraft(), state: "missing", because: "key-spent" });
  const view = await sendTaskView(stage.ports(), await stage.visit());
  expect(view!.acts).toEqual([{ act: "drop", label: "Leave it" }]);
  await stage.underLock(async () => dropVisit(stage.ports(), "v1"));
  expect(await stage.visit()).toMatchObject({ state: "undone" });
});
