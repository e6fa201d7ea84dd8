import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { isOpen } from "../../../lib/core/booking/state";
import { sendTaskFacts } from "../../../lib/core/booking/send-task-view";
import type { Visit } from "../../../lib/core/booking/visit";
import { readPolicy } from "../../../lib/core/policy/district-policy";
import { changeChoices } from "../../../lib/services/choices/choices";
import { instantOf } from "../../../lib/core/time/zone";
import { bookVisit } from "../../../lib/services/sending/book-visit";
import { dropVisit } from "../../../lib/services/sending/drop-visit";
import { sendTaskLines, sendTaskView } from "../../../lib/services/sending/send-task-views";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { removeAnyDate } from "../../../lib/services/visits/change-connected";
import { bookedDates } from "../../../lib/services/visits/booked-dates";
import { afterSignIn } from "../../../lib/services/sending/work-queue";
import type { Fault } from "../../fake-calendar-api/faulty-http";
import { FakeGoogle } from "../../fake-calendar-api/fake-google";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { aClass, aSite, aStudent, at } from "../../fixtures/builders";
import { aSchoolDay } from "../../core/school-calendar/calendar-builders";
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

const VENDORS: Vendor[] = ["google", "graph"];
const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  status: code,
  headers,
  body: undefined,
});

/** Puts an event of somebody else at 8:10 into a calendar. */
function addOther(
  { api, ownCalendar }: SendingStage,
  calendarId = ownCalendar,
  [from, to]: [string, string] = ["08:10", "08:20"],
): void {
  const zone = "America/New_York";
  const time = (clock: string) => `2026-10-06T${clock}:00`;
  if (api instanceof FakeGraph)
    api.addEvent(calendarId, {
      subject: "Other",
      start: { dateTime: time(from), timeZone: zone },
      end: { dateTime: time(to), timeZone: zone },
    });
  else
    api.addEvent(calendarId, {
      summary: "Other",
      start: { dateTime: `${time(from)}-04:00` },
      end: { dateTime: `${time(to)}-04:00` },
    });
}

/** Counts the dates that her calendar shows. */
const datesShown = ({ api, ownCalendar }: SendingStage): number =>
  api instanceof FakeGraph ? api.shown(ownCalendar).length : api.shown(ownCalendar).length;

describe.each(VENDORS)("booking in a connected calendar (%s)", (vendor) => {
  it("checks, holds, sends, and waits for the teacher", async () => {
    const stage = await stageSending(vendor);
    const held: string[] = [];
    stage.duringHold = async () => void held.push((await stage.visit()).state, String(eventsOf(stage)));
    await stage.book();
    expect(held).toEqual(["holding", "0"]);
    expect(await stage.visit()).toMatchObject({
      state: "waiting",
      reference: { calendarId: stage.ownCalendar },
      sendTask: { hasGuests: true },
    });
    expect(eventsOf(stage)).toBe(1);
    expect(stage.api.mails).toMatchObject([{ to: TEACHER, about: "invitation" }]);
  });

  it("sends a touch base as one: five minutes with the teacher, without a word about a visit", async () => {
    const stage = await stageSending(vendor);
    const talk: Partial<Visit> = {
      ...{ purpose: "touch-base", kind: "class_meeting", routine: null, studentIds: [], routineTitle: "" },
    };
    await stage.put(aDraft({ ...talk, endMinute: at("8:10"), way: vendor }, stage.ownCalendar));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting", outgoingTitle: "Touch base (5 min)" });
    const posted = stage.api.requests.filter(({ method, path }) => method === "POST" && path.includes("/events"));
    expect(posted).toHaveLength(1);
    expect(JSON.stringify(posted[0]!.body)).toContain("Touch base (5 min)");
    expect(JSON.stringify(posted[0]!.body)).not.toMatch(/push-in visit/i);
  });

  it("sends nothing when she undoes it within the hold", async () => {
    const stage = await stageSending(vendor);
    stage.duringHold = async () => void (await stage.underLock(async () => dropVisit(stage.ports(), "v1")));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(eventsOf(stage)).toBe(0);
    expect(stage.api.mails).toEqual([]);
  });

  it.each([
    [
      "its class was removed",
      { state: "refused", because: "class-gone" },
      async ({ vault }: SendingStage) => vault.apply([{ remove: "classes", id: "k12" }]),
    ],
    [
      "she marked the time as away",
      { state: "refused", because: "away" },
      async ({ vault }: SendingStage) =>
        vault.apply([
          { put: "awayTimes", record: { id: "out", date: "2026-10-06", startMinute: 0, endMinute: 1440, zone: ZONE } },
        ]),
    ],
    [
      "its account was disconnected",
      { state: "needs-sign-in", because: "no-account" },
      async ({ vault }: SendingStage) => vault.apply([{ remove: "calendarAccounts", id: "a1" }]),
    ],
  ])("says why nothing was sent when %s within the hold", async (_what, expected, happen) => {
    const stage = await stageSending(vendor);
    stage.duringHold = async () => happen(stage);
    await stage.book();
    expect(await stage.visit()).toMatchObject(expected);
    expect(eventsOf(stage)).toBe(0);
    const [line] = await sendTaskLines(stage.ports());
    expect(line).toMatchObject({ needsHer: true });
    expect(line!.text).not.toBe("Not sent yet. Book it, or leave it.");
  });

  it("names the visit that another Pushpin booked at the same time, though it looks like its own", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    const key = (await stage.visit()).sendTask!.key!;
    // The same visit, on a device that does not know of the first one.
    await stage.put(aDraft({ way: vendor, id: "v2" }, stage.ownCalendar));
    await stage.vault.apply([{ remove: "visits", id: "v1" }]);
    await stage.book({ visitId: "v2" });
    const visit = await stage.visit("v2");
    expect(visit).toMatchObject({ state: "conflict", sendTask: { conflicts: [{ by: "own", isOtherPushpin: true }] } });
    expect(JSON.stringify(visit)).not.toContain(key);
    expect((await sendTaskView(stage.ports(), visit))!.text).toMatch(
      /^Another Pushpin, on another device of yours or a colleague's, booked .*Push-in: Arrival/,
    );
    expect(eventsOf(stage)).toBe(1);
    await stage.book({ visitId: "v2", isAccepted: true });
    expect(eventsOf(stage)).toBe(2);
  });

  it.runIf(vendor === "graph")("asks about a visit like its own where Outlook shows no keys", async () => {
    const stage = await stageSending(vendor);
    (stage.api as FakeGraph).showsKeys = false;
    await stage.book();
    // Its own event, once it is sent, is no reason to ask.
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect((await stage.visit()).because).toBeUndefined();
    await stage.put(aDraft({ way: vendor, id: "v2" }, stage.ownCalendar));
    await stage.vault.apply([{ remove: "visits", id: "v1" }]);
    await stage.book({ visitId: "v2" });
    expect(await stage.visit("v2")).toMatchObject({ state: "conflict", sendTask: { conflicts: [{ kind: "taken" }] } });
    expect(eventsOf(stage)).toBe(1);
  });

  it("names one date of another Pushpin's series", async () => {
    const stage = await stageSending(vendor);
    const weekly = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-10-27" } as const;
    await stage.put(aDraft({ way: vendor, ...weekly, from: "2026-09-29" }, stage.ownCalendar));
    stage.nowMs -= 7 * 86_400_000;
    await stage.book();
    await stage.put(aDraft({ way: vendor, id: "v2" }, stage.ownCalendar));
    await stage.vault.apply([{ remove: "visits", id: "v1" }]);
    await stage.book({ visitId: "v2" });
    expect(await stage.visit("v2")).toMatchObject({ sendTask: { conflicts: [{ isOtherPushpin: true }] } });
  });

  it("takes no event of its own visits for another Pushpin's", async () => {
    const stage = await stageSending(vendor);
    await stage.book();
    await stage.put(aDraft({ way: vendor, id: "v2", startMinute: at("8:20") }, stage.ownCalendar));
    await stage.book({ visitId: "v2" });
    const [conflict] = (await stage.visit("v2")).sendTask!.conflicts!;
    expect(conflict).toMatchObject({ by: "own", kind: "taken" });
    expect(conflict).not.toHaveProperty("isOtherPushpin");
  });

  it.each<[string, Partial<Visit>]>([
    ["a touch base with another teacher", { purpose: "touch-base", studentIds: [], routine: null }],
    ["a visit to another class", {}],
  ])("names %s that she has at the same time, though its title is the same", async (_what, over) => {
    const stage = await stageSending(vendor);
    await stage.vault.apply([{ put: "classes", record: aClass({ id: "g1", teacherEmail: "" }) }]);
    await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
    await stage.book();
    await stage.put(aDraft({ way: vendor, ...over, id: "v2", classId: "g1" }, stage.ownCalendar));
    await stage.book({ visitId: "v2" });
    expect(await stage.visit("v2")).toMatchObject({ state: "conflict", sendTask: { conflicts: [{ by: "own" }] } });
    expect((await stage.visit("v2")).sendTask!.conflicts![0]).not.toHaveProperty("isOtherPushpin");
    expect(eventsOf(stage)).toBe(1);
    await stage.book({ visitId: "v2", isAccepted: true });
    expect(eventsOf(stage)).toBe(2);
  });

  it("books once for two clicks, and for two tabs", async () => {
    const stage = await stageSending(vendor);
    await Promise.all([stage.book(), stage.book(), stage.book()]);
    await stage.book();
    expect(eventsOf(stage)).toBe(1);
  });

  it("goes into the class calendar that the teacher shared, and mails nobody (scenario 1)", async () => {
    const stage = await stageSending(vendor);
    stage.api.addCalendar({ id: "class-12" });
    await stage.put(aDraft({}, "class-12"));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "booked", sendTask: { hasGuests: false } });
    expect(stage.api.events(stage.ownCalendar)).toEqual([]);
    expect(stage.api.events("class-12")).toHaveLength(1);
    expect(stage.api.mails).toEqual([]);
  });

  it("is booked without a guest where the class has no address", async () => {
    const stage = await stageSending(vendor);
    await stage.vault.apply([{ put: "classes", record: aClass({ teacherEmail: "" }) }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "booked" });
    expect(stage.api.mails).toEqual([]);
  });

  it("speaks the class's language to the teacher, whatever the interface speaks", async () => {
    const stage = await stageSending(vendor);
    await stage.vault.apply([{ put: "classes", record: aClass({ language: "es" }) }]);
    await stage.book();
    expect((await stage.visit()).outgoingTitle).toMatch(/^Visita en el aula: .* \(30 min\)$/);
  });

  it("stops at a conflict, and books it when she wants it anyway", async () => {
    const stage = await stageSending(vendor);
    addOther(stage);
    await stage.book();
    expect(await stage.visit()).toMatchObject({
      state: "conflict",
      because: "conflict",
      sendTask: { conflicts: [{ date: "2026-10-06", by: "own", kind: "taken", title: "Other" }], unseen: ["teacher"] },
    });
    expect(eventsOf(stage)).toBe(1);
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(2);
  });

  it("shows the title of what else is there while she decides, and forgets it once it is booked", async () => {
    const stage = await stageSending(vendor);
    addOther(stage);
    await stage.book();
    expect((await stage.visit()).sendTask!.conflicts).toMatchObject([{ by: "own", title: "Other" }]);
    await stage.book({ isAccepted: true });
    expect(JSON.stringify(await stage.visit())).not.toContain("Other");
    expect((await stage.visit()).sendTask!.conflicts).toMatchObject([{ by: "own" }]);
  });

  it("invites nobody outside of the domains that the district allows, whenever it is sent", async () => {
    const stage = await stageSending(vendor);
    const policy = { read: async () => Promise.resolve(readPolicy({ invitationDomains: ["district.example"] })) };
    await bookVisit({ ...stage.ports(), policy }, { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "guest-outside" });
    expect(eventsOf(stage)).toBe(0);
    expect(stage.api.mails).toEqual([]);
  });

  it("invites nobody outside of the domains that she listed, and says so; a class's own calendar has no guest", async () => {
    const stage = await stageSending(vendor);
    await changeChoices(stage.ports(), {
      outgoing: { allows: "nothing", listedWords: [], guestDomains: ["district.example"] },
    });
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "guest-outside" });
    expect((await sendTaskLines(stage.ports()))[0]!.text).toContain("outside of the domains");
    expect([eventsOf(stage), stage.api.mails]).toEqual([0, []]);
    stage.api.addCalendar({ id: "class-12" });
    await stage.put(aDraft({ way: vendor }, "class-12"));
    await stage.book();
    expect([stage.api.events("class-12").length, stage.api.mails]).toEqual([1, []]);
  });

  it.each([
    ["none is stored", undefined],
    ["an empty one is stored", ""],
    ["an unknown one is stored", "X/Y"],
  ])("sends no visit of a class without a time zone, and names the cure: %s", async (_case, zone) => {
    const stage = await stageSending(vendor);
    const { zone: _known, ...visit } = aDraft({ way: vendor }, stage.ownCalendar);
    await stage.put({ ...visit, ...(zone === undefined ? {} : { zone }) });
    await stage.vault.apply([
      zone === undefined ? { remove: "sites", id: "lincoln" } : { put: "sites", record: aSite({ zone }) },
    ]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "no-zone" });
    expect((await sendTaskLines(stage.ports()))[0]!.text).toContain("no school with a time zone");
    expect([eventsOf(stage), stage.api.mails]).toEqual([0, []]);
    await stage.vault.apply([{ put: "sites", record: aSite() }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("says of a single visit on a day that has no school any more why it was not sent, not that it has passed", async () => {
    const stage = await stageSending(vendor);
    const storm = aSchoolDay({ kind: "no-school" }, { date: "2026-10-06", title: "Storm" });
    stage.duringHold = async () => stage.vault.apply([{ put: "schoolDays", record: storm }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "no-school" });
    expect((await sendTaskLines(stage.ports()))[0]!.text).toContain("no school on that day");
    expect([eventsOf(stage), stage.api.mails]).toEqual([0, []]);
    stage.nowMs += 48 * 3_600_000;
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "past" });
  });

  it.each([
    [11, "waiting", 1],
    [9, "refused", 0],
  ] as const)("is booked up to ten minutes before it begins, not later: %i minutes", async (minutes, state, events) => {
    const begins = instantOf({ date: "2026-10-06", minute: at("8:05") }, ZONE);
    const stage = await stageSending(vendor);
    stage.nowMs = begins - minutes * 60_000;
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state, ...(state === "refused" ? { because: "past" } : {}) });
    // The same where it waited for the network until then.
    const late = await stageSending(vendor);
    late.nowMs = begins - 60 * 60_000;
    late.faults.push("offline");
    await late.book();
    late.nowMs = begins - minutes * 60_000;
    await late.work();
    expect(await late.visit()).toMatchObject({ state });
    expect([eventsOf(stage), eventsOf(late)]).toEqual([events, events]);
  });

  it("sends nothing into a time that she marked as away since, and sends it once she takes that back", async () => {
    const stage = await stageSending(vendor);
    const away = { id: "out", date: "2026-10-06", startMinute: at("8:00"), endMinute: at("9:00"), zone: ZONE };
    await stage.vault.apply([{ put: "awayTimes", record: away }]);
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "away" });
    expect(eventsOf(stage)).toBe(0);
    expect((await sendTaskLines(stage.ports()))[0]!.text).toContain("“I am out”");
    await stage.vault.apply([{ remove: "awayTimes", id: "out" }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("books a date of a series that she moved as an event of its own, which the series can't hold", async () => {
    const stage = await stageSending(vendor);
    const series = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-10-27" } as const;
    const movedTo = { date: "2026-10-14", startMinute: at("9:05"), endMinute: at("9:35") };
    await stage.put(aDraft({ ...series, changes: [{ date: "2026-10-13", movedTo }] }, stage.ownCalendar));
    await stage.book();
    await stage.work();
    const visits = await stage.vault.all("visits");
    expect(visits.map(({ state }) => state)).toEqual(["waiting", "waiting"]);
    expect(visits.find(({ id }) => id !== "v1")).toMatchObject({ from: "2026-10-14", startMinute: at("9:05") });
    expect(eventsOf(stage)).toBe(2);
    const dates = (await bookedDates(stage.ports())).map(({ date }) => date).sort();
    expect(dates).toEqual(["2026-10-06", "2026-10-14", "2026-10-20", "2026-10-27"]);
  });

  it("sends no date of a series that she removed", async () => {
    const stage = await stageSending(vendor);
    const series = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-10-27" } as const;
    await stage.put(aDraft({ ...series, changes: [{ date: "2026-10-13", state: "undone" }] }, stage.ownCalendar));
    await stage.book();
    const port = await stage.ports().accounts.open("a1");
    const span = { fromMs: stage.nowMs, toMs: stage.nowMs + 40 * 86_400_000 };
    const busy = await port!.busy(span, { own: [stage.ownCalendar], people: [] });
    const known = busy.ok ? busy.value.known : [];
    expect(known.map((one) => (one.allDay ? "" : new Date(one.fromMs).toISOString().slice(0, 10)))).toEqual([
      "2026-10-06",
      "2026-10-20",
      "2026-10-27",
    ]);
  });

  it("takes the class's own lesson for none", async () => {
    const stage = await stageSending(vendor);
    stage.api.addCalendar({ id: "class-12" });
    addOther(stage, "class-12", ["08:05", "08:35"]);
    await stage.put(aDraft({}, "class-12"));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "booked" });
  });

  it("sends nothing when somebody took the time within the hold, and books it when she wants it anyway", async () => {
    const stage = await stageSending(vendor);
    stage.duringHold = async () => {
      stage.duringHold = async () => Promise.resolve();
      return Promise.resolve(addOther(stage));
    };
    await stage.book();
    expect(await stage.visit()).toMatchObject({
      state: "conflict",
      because: "conflict",
      sendTask: { conflicts: [{ date: "2026-10-06", by: "own", kind: "taken", title: "Other" }] },
    });
    expect([eventsOf(stage), stage.api.mails]).toEqual([1, []]);
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(2);
  });

  it.each(["within the look after the hold", "just before it is sent"])(
    "sends no date of a series that she removes %s",
    async (when) => {
      const stage = await stageSending(vendor);
      const series = { cadence: { on: "weekly", weekday: "TU" }, until: "2026-10-20" } as const;
      await stage.put(aDraft({ ...series, way: vendor }, stage.ownCalendar));
      let isOver = false;
      stage.duringHold = async () => Promise.resolve(void (isOver = true));
      const removeOnce = async (): Promise<void> => {
        if (!isOver) return;
        isOver = false;
        expect(await removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock)).toMatchObject({ ok: true });
      };
      const ports = stage.ports();
      const installSalt = ports.installSalt.bind(ports);
      const open = ports.accounts.open.bind(ports.accounts);
      if (when === "just before it is sent")
        ports.installSalt = async () => {
          // The key is made for each look, and once more before the visit is sent.
          if (stage.api.requests.length === BEFORE_CREATE.length) await removeOnce();
          return installSalt();
        };
      else
        ports.accounts.open = async (id) => {
          const calendar = (await open(id))!;
          const busy: typeof calendar.busy = async (...asked) => {
            await removeOnce();
            return calendar.busy(...asked);
          };
          return { ...calendar, busy };
        };
      await stage.book();
      await stage.work();
      expect(isOver).toBe(false);
      expect((await stage.visit()).changes).toEqual([{ date: "2026-10-13", state: "undone" }]);
      expect(datesShown(stage)).toBe(2);
      expect((await bookedDates(stage.ports())).filter(isOpen).map(({ date }) => date)).toEqual([
        "2026-10-06",
        "2026-10-20",
      ]);
    },
  );

  it("asks again when something more is there than what she accepted, before the hold begins", async () => {
    const stage = await stageSending(vendor);
    addOther(stage);
    await stage.book();
    addOther(stage, stage.ownCalendar, ["08:20", "08:30"]);
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "conflict", sendTask: { conflicts: { length: 2 } } });
    expect(stage.api.mails).toEqual([]);
    // What she accepted before is no word about what came since: another tab's Book asks as well.
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "conflict" });
    expect(stage.api.mails).toEqual([]);
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("compares all that is there with what she accepted, also where that is a long list", async () => {
    const stage = await stageSending(vendor);
    for (let count = 0; count < 13; count += 1) addOther(stage);
    await stage.book();
    stage.duringHold = async () => Promise.resolve(addOther(stage, stage.ownCalendar, ["08:20", "08:30"]));
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "conflict", sendTask: { conflicts: { length: 14 } } });
    expect(sendTaskFacts(await stage.visit(), stage.nowMs)!.conflicts).toHaveLength(12);
  });

  it("a lost request is not repeated over something that she did not accept", async () => {
    const stage = await stageSending(vendor);
    addOther(stage);
    await stage.book();
    const handle = stage.api.handle.bind(stage.api);
    stage.api.handle = (request) =>
      request.method === "POST" && request.path.includes("/events")
        ? { status: 500, headers: {}, body: undefined }
        : handle(request);
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "unknown" });
    stage.api.handle = handle;
    addOther(stage, stage.ownCalendar, ["08:20", "08:30"]);
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "conflict", sendTask: { conflicts: { length: 2 } } });
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "conflict" });
  });

  it("takes its own event for nobody else's where she moved it before its lost answer was looked up", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, "lost-after", "offline");
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "unknown" });
    const [event] = stage.api.events();
    const at = (time: string) => ({
      dateTime: `2026-10-06T${time}:00${vendor === "graph" ? "" : "-04:00"}`,
      timeZone: ZONE,
    });
    const times = { start: at("08:20"), end: at("08:50") };
    if (stage.api instanceof FakeGraph) stage.api.editEvent(stage.ownCalendar, event!.id, times);
    else stage.api.editEvent(stage.ownCalendar, event!.id, times);
    await stage.work();
    expect((await stage.visit()).because).toBeUndefined();
    expect(["waiting", "booked"]).toContain((await stage.visit()).state);
  });

  it("is held on while its last look takes its time: nothing says that it was left", async () => {
    const stage = await stageSending(vendor);
    const views: unknown[] = [];
    stage.duringHold = async () => {
      const visit = await stage.visit();
      for (const later of [30_000, 90_000]) {
        stage.nowMs += later;
        views.push((await sendTaskView(stage.ports(), visit))!.acts.map(({ act }) => act));
        stage.nowMs -= later;
      }
    };
    await stage.book();
    expect(views).toEqual([["drop"], ["send", "drop"]]);
  });

  it("asks again when something more comes within the hold than what she accepted", async () => {
    const stage = await stageSending(vendor);
    addOther(stage);
    await stage.book();
    stage.duringHold = async () => Promise.resolve(addOther(stage, stage.ownCalendar, ["08:20", "08:30"]));
    await stage.book({ isAccepted: true });
    expect(await stage.visit()).toMatchObject({ state: "conflict" });
    expect((await stage.visit()).sendTask!.conflicts).toHaveLength(2);
    expect(stage.api.mails).toEqual([]);
  });

  it("sends nothing while the calendars can't be read after the hold, and sends it once they can", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push("none", "none", "offline");
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "queued", because: "offline" });
    expect(eventsOf(stage)).toBe(0);
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it("says it when somebody booked the same time while the request was under way", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, () => addOther(stage));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting", because: "booked-at-same-time" });
  });

  it("finds the event again when its answer was lost, or was an error (scenario 3)", async () => {
    for (const fault of ["lost-after", "error-after"] as const) {
      const stage = await stageSending(vendor);
      stage.faults.push(...BEFORE_CREATE, fault);
      await stage.book();
      expect(await stage.visit()).toMatchObject({ state: "waiting" });
      expect(eventsOf(stage)).toBe(1);
      expect(stage.api.mails).toHaveLength(1);
    }
  });

  it("sends again under the same key what surely did not arrive (scenario 3)", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, "lost-before");
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
    const creates = stage.api.requests.filter(({ method, path }) => method === "POST" && path.includes("/events"));
    expect(creates).toHaveLength(1);
  });

  it("books once what arrives only after it was looked up in vain", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, "late");
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
  });

  it("waits as long as the server says, then sends the same key; looks up after a server's error (scenario 4)", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, status(429, { "retry-after": "90" }));
    await stage.book();
    const before = await stage.visit();
    expect(before).toMatchObject({ state: "queued", because: "busy", sendTask: { retryAtMs: stage.nowMs + 90_000 } });
    await stage.work(false);
    expect(await stage.visit()).toMatchObject({ state: "queued" });
    expect(stage.alarmMs).toBe(stage.nowMs + 90_000);
    stage.nowMs += 90_000;
    await stage.work(false);
    const after = await stage.visit();
    expect(after).toMatchObject({ state: "waiting" });
    expect(after.sendTask!.key).toBe(before.sendTask!.key);
    // The next look at the teacher's answer.
    expect(stage.alarmMs).toBe(stage.nowMs + 15 * 60_000);

    const broken = await stageSending(vendor);
    broken.faults.push(...BEFORE_CREATE, status(503), status(503));
    await broken.book();
    expect(await broken.visit()).toMatchObject({ state: "unknown", because: "outcome-unknown" });
    const last = broken.api.requests.length;
    broken.nowMs += 300_000;
    await broken.work(false);
    expect(broken.api.requests[last]!.method).toBe("GET");
    expect(eventsOf(broken)).toBe(1);
  });

  it("queues what it can't send offline, in order, and never books the past", async () => {
    const stage = await stageSending(vendor);
    const second = aDraft(
      { id: "v2", startMinute: at("9:00"), endMinute: at("9:30"), routine: null },
      stage.ownCalendar,
    );
    await stage.put(second);
    stage.faults.push("offline");
    await stage.book();
    stage.nowMs += 1;
    stage.faults.push("offline");
    await stage.book({ visitId: "v2" });
    expect(await stage.visit()).toMatchObject({ state: "queued", because: "offline" });
    await stage.work();
    expect(await stage.visit("v2")).toMatchObject({ state: "waiting" });
    const starts = stage.api.events().map((event) => JSON.stringify(event.start));
    expect(starts[0]).toContain("08:05");

    const late = await stageSending(vendor);
    late.faults.push("offline");
    await late.book();
    late.nowMs += 2 * 86_400_000;
    await late.work();
    expect(await late.visit()).toMatchObject({ state: "refused", because: "past" });
    expect(eventsOf(late)).toBe(0);
  });

  it("checks again what waited before it is sent", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push("offline");
    await stage.book();
    addOther(stage);
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "conflict" });
    expect(eventsOf(stage)).toBe(1);
  });

  it("waits for her to sign in, and goes on when she did", async () => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, status(401), status(401));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "needs-sign-in", because: "needs-sign-in" });
    await afterSignIn(stage.ports(), "a1", stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("asks for the account to be connected when it is not any more", async () => {
    const stage = await stageSending(vendor);
    await stage.vault.apply([{ remove: "calendarAccounts", id: "a1" }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "needs-sign-in", because: "no-account" });
  });

  it.each([
    [403, "read-only"],
    [404, "calendar-gone"],
    [400, "wrong-request"],
  ])("says why a calendar that answers %i does not take it", async (code, because) => {
    const stage = await stageSending(vendor);
    stage.faults.push(...BEFORE_CREATE, status(code));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because });
    expect(eventsOf(stage)).toBe(0);
  });

  it("refuses a text that names a student, before anything is asked of a server", async () => {
    const stage = await stageSending(vendor);
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "Rm 12, MJ" }) }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "text-policy" });
    expect(stage.api.requests).toEqual([]);
  });

  it("goes to a school whose name has a student's initials", async () => {
    const stage = await stageSending(vendor);
    await stage.vault.apply([
      { put: "students", record: aStudent({ id: "ps", initials: "PS" }) },
      { put: "sites", record: aSite({ name: "P.S. 118" }) },
    ]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(JSON.stringify(stage.api.requests.map(({ body }) => body ?? ""))).toContain("Rm 12, P.S. 118");
  });

  it("is not sent while names can't be checked, and says the cure", async () => {
    const stage = await stageSending(vendor);
    const record = aStudent({ id: "ao", initials: "AO", nameTokens: { keyId: "gone", hashes: ["aaaa"] } });
    await stage.vault.apply([{ put: "students", record }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "no-name-key" });
    expect(stage.api.requests).toEqual([]);
    expect((await sendTaskView(stage.ports(), await stage.visit()))!.text).toMatch(
      /Restore a backup, or bring in your list or the IEP again/,
    );
    await stage.vault.apply([{ put: "nameKeys", record: { id: "gone", key: "AAAA" } }]);
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });

  it("leaves days without school out of a series", async () => {
    const stage = await stageSending(vendor);
    await stage.vault.apply([
      {
        put: "schoolDays",
        record: {
          id: "d1",
          siteId: "lincoln",
          date: "2026-10-13",
          kind: "no-school",
          title: "Holiday",
          source: "manual",
          state: "confirmed",
        },
      } as never,
    ]);
    const cadence = { on: "weekly", weekday: "TU" } as const;
    await stage.put(aDraft({ cadence, until: "2026-10-27" }, stage.ownCalendar));
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(eventsOf(stage)).toBe(1);
    const span = { fromMs: stage.nowMs, toMs: stage.nowMs + 40 * 86_400_000 };
    const port = await stage.ports().accounts.open("a1");
    const busy = await port!.busy(span, { own: [stage.ownCalendar], people: [] });
    const days = busy.ok
      ? busy.value.known.map((one) => (one.allDay ? "" : new Date(one.fromMs).toISOString().slice(0, 10)))
      : [];
    expect(days).toEqual(["2026-10-06", "2026-10-20", "2026-10-27"]);
    expect(stage.api.mails).toHaveLength(1);
  });

  it("says of a visit held when the worker was killed, at once, that it was not sent, and she books it", async () => {
    const stage = await stageSending(vendor);
    stage.duringHold = async () => Promise.resolve(void (stage.killAt = 0));
    await stage.settled(stage.book());
    await stage.restart();
    expect(await stage.visit()).toMatchObject({ state: "holding" });
    expect(eventsOf(stage)).toBe(0);
    const view = (await sendTaskView(stage.ports(), await stage.visit()))!;
    expect(view).toMatchObject({ isHeld: false, text: expect.stringMatching(/^Not sent yet\./) as string });
    expect(view.acts.map(({ act }) => act)).toEqual(["send", "drop"]);
    stage.nowMs += 60_000;
    stage.duringHold = async () => Promise.resolve();
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
  });
});

describe.each(VENDORS)("removing (%s)", (vendor) => {
  async function booked() {
    const stage = await stageSending(vendor);
    await stage.book();
    return stage;
  }

  it("removes the event, and tells the teacher as when it was booked (scenario 11)", async () => {
    const stage = await booked();
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(eventsOf(stage)).toBe(0);
    expect(stage.api.mails.map(({ about }) => about)).toEqual(["invitation", "cancellation"]);
  });

  it("does not remove what the teacher changed until she says so", async () => {
    const stage = await booked();
    const { calendarId, eventId } = (await stage.visit()).reference!;
    if (stage.api instanceof FakeGoogle) stage.api.editEvent(calendarId, eventId, { summary: "Moved" });
    else stage.api.editEvent(calendarId, eventId, { subject: "Moved" });
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere", because: "changed-elsewhere" });
    expect(eventsOf(stage)).toBe(1);
    await removeVisit(stage.ports(), { visitId: "v1", isAnyway: true }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(eventsOf(stage)).toBe(0);
  });

  it.each(["offline", "lost-before", "lost-after", "error-after"] as const)("goes on after %s", async (fault) => {
    const stage = await booked();
    stage.faults.push(fault);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await stage.visit()).toMatchObject({ state: "undoing" });
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "undone" });
    expect(eventsOf(stage)).toBe(0);
  });

  it("is booked anew under another key", async () => {
    const stage = await booked();
    const { sendTask, reference: _gone, ...visit } = await stage.visit();
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    const { accountId, calendarId } = sendTask!;
    await stage.put({
      ...visit,
      state: "draft",
      attempt: 1,
      sendTask: { accountId, calendarId, hasGuests: false, tries: 0 },
    });
    await stage.book();
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect((await stage.visit()).sendTask!.key).not.toBe(sendTask!.key);
    expect(eventsOf(stage)).toBe(1);
  });
});
