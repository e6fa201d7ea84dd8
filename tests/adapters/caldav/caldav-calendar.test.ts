import "fake-indexeddb/auto";
import { getBasicAuthHeaders, makeCalendar } from "tsdav";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../../lib/core/result";
import type { CalendarPort } from "../../../lib/ports/calendar-port";
import { bookVisit } from "../../../lib/services/sending/book-visit";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { recoverVisits } from "../../../lib/services/sending/recover-visits";
import { workQueue } from "../../../lib/services/sending/work-queue";
import type { SendingPorts } from "../../../lib/services/sending/sending-ports";
import { aDraft, stageSending, type SendingStage } from "../../services/sending/sending-stage";
import { aKey, aVisitOut } from "../calendar-stage";
import { caldavCalendar } from "./caldav-calendar";
import { findRadicale, startRadicale, TEACHER, THERAPIST, type Radicale } from "./radicale";

const NEW_YORK_DAY = { fromMs: Date.parse("2026-10-06T04:00:00Z"), toMs: Date.parse("2026-10-07T04:00:00Z") };
const WEEKLY = {
  by: "weeks",
  everyWeeks: 1,
  weekday: "TU",
  until: "2026-12-15",
  leftOut: ["2026-11-24"],
} as const;

describe.skipIf(!findRadicale())("a calendar server that we did not write (Radicale, by CalDAV)", () => {
  let server: Radicale;
  /** A new calendar for each test. */
  let own: string;
  let calendar: CalendarPort;
  let made = 0;

  const openAs = (who: typeof THERAPIST): CalendarPort =>
    caldavCalendar({ url: server.url, ...who, nowMs: () => Date.parse("2026-10-05T12:00:00Z") });
  const newCalendar = async (who: typeof THERAPIST): Promise<string> => {
    const url = `${server.url}${who.username}/calendar-${(made += 1)}/`;
    await makeCalendar({ url, props: {}, headers: getBasicAuthHeaders(who) });
    return url;
  };
  beforeAll(async () => {
    server = await startRadicale();
  });
  afterAll(async () => server?.close());
  beforeEach(async () => {
    own = await newCalendar(THERAPIST);
    calendar = openAs(THERAPIST);
  });

  const placing = () => ({ calendarId: own, key: aKey() });
  const taken = async (at: CalendarPort = calendar, id = own) => {
    const busy = await at.busy(NEW_YORK_DAY, { own: [id], people: [] });
    return busy.ok ? busy.value.known : [];
  };

  it("stores a visit once, however often it is asked with the same key", async () => {
    const first = await calendar.create(aVisitOut(), placing());
    const again = await calendar.create(aVisitOut({ title: "Push-in: Snack (20 min)" }), placing());
    expect(first).toMatchObject({ ok: true, value: { state: "stored", visit: { key: aKey() } } });
    expect(again).toEqual(first);
    expect(await taken()).toMatchObject([{ title: "Push-in: Arrival (30 min)" }]);
    expect(await calendar.find(placing())).toMatchObject({ ok: true, value: { key: aKey() } });
    expect(await calendar.find({ ...placing(), key: aKey("b") })).toEqual(ok(undefined));
  });

  it("removes and changes only what is still as Pushpin left it", async () => {
    const created = await calendar.create(aVisitOut(), placing());
    if (!created.ok || created.value.state !== "stored") throw new Error("not stored");
    const old = created.value.visit;
    const changed = await calendar.change(old, aVisitOut({ location: "Rm 14" }), { hasGuests: false });
    if (!changed.ok) throw new Error(changed.failure.code);
    expect(changed.value.etag).not.toBe(old.etag);
    const refusal = { ok: false, failure: { code: "changed-elsewhere" } };
    expect(await calendar.change(old, aVisitOut(), { hasGuests: false })).toMatchObject(refusal);
    expect(await calendar.remove(old, { isAnyway: false, hasGuests: false })).toMatchObject(refusal);
    expect(await taken()).toHaveLength(1);
    expect(await calendar.remove(changed.value, { isAnyway: false, hasGuests: false })).toEqual(ok("removed"));
    expect(await calendar.remove(changed.value, { isAnyway: true, hasGuests: false })).toEqual(ok("was-gone"));
    expect(await taken()).toEqual([]);
  });

  it("finds the dates of a series at the class's time after the clock change, without the day left out", async () => {
    await calendar.create(aVisitOut({ repeat: WEEKLY }), placing());
    const at = async (from: string, to: string) => {
      const span = { fromMs: Date.parse(from), toMs: Date.parse(to) };
      const busy = await calendar.busy(span, { own: [own], people: [] });
      const times = busy.ok ? busy.value.known : [];
      return times.map((time) => (time.allDay ? "" : new Date(time.fromMs).toISOString()));
    };
    expect(await at("2026-10-13T00:00:00Z", "2026-10-14T00:00:00Z")).toEqual(["2026-10-13T13:00:00.000Z"]);
    expect(await at("2026-11-03T00:00:00Z", "2026-11-04T00:00:00Z")).toEqual(["2026-11-03T14:00:00.000Z"]);
    expect(await at("2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z")).toEqual([]);
    expect(await at("2026-12-16T00:00:00Z", "2026-12-31T00:00:00Z")).toEqual([]);
  });

  it("says whether a calendar may be written into, is there, and whether the sign-in holds", async () => {
    const theirs = await newCalendar(TEACHER);
    const at = (calendarId: string) => calendar.create(aVisitOut(), { calendarId, key: aKey() });
    expect(await at(theirs)).toMatchObject({ failure: { code: "read-only" } });
    expect(await at(`${server.url}therapist/none/`)).toMatchObject({ failure: { code: "calendar-gone" } });
    const stranger = openAs({ username: "therapist", password: "wrong" });
    expect(await stranger.create(aVisitOut(), placing())).toMatchObject({ failure: { code: "needs-sign-in" } });
    const listed = await calendar.listWritable();
    expect(listed.ok && listed.value.map(({ id }) => id)).toContain(own);
  });

  describe("booked by the executor", () => {
    let stage: SendingStage;
    let ports: SendingPorts;

    beforeEach(async () => {
      stage = await stageSending();
      const account = (await stage.vault.find("calendarAccounts", "a1"))!;
      const calendars = [{ id: own, name: "Calendar", isPrimary: true }];
      await stage.vault.apply([
        { put: "calendarAccounts", record: { ...account, calendars } },
        { put: "visits", record: aDraft({}, own) },
      ]);
      ports = portsWith(calendar);
    });

    const portsWith = (port: CalendarPort): SendingPorts => ({
      ...stage.ports(),
      accounts: { ...stage.ports().accounts, open: async () => Promise.resolve(port) },
    });
    const book = async (isAccepted = false) => bookVisit(ports, { visitId: "v1", isAccepted }, stage.underLock);

    it("is stored once for two clicks, and removed again", async () => {
      await Promise.all([book(), book()]);
      expect(await stage.visit()).toMatchObject({ state: "booked", reference: { calendarId: own } });
      expect(await taken()).toMatchObject([{ title: "Push-in: Arrival (30 min)" }]);
      await removeVisit(ports, { visitId: "v1" }, stage.underLock);
      expect(await stage.visit()).toMatchObject({ state: "undone" });
      expect(await taken()).toEqual([]);
    });

    it("stops at what else is there at that time, a date of a series too", async () => {
      const start = { date: "2026-09-29", minute: 8 * 60 + 10 };
      const weekly = aVisitOut({ title: "Duty", start, end: { ...start, minute: start.minute + 10 }, repeat: WEEKLY });
      await calendar.create(weekly, { calendarId: own, key: aKey("d") });
      await book();
      const conflicts = [{ date: "2026-10-06", by: "own", kind: "taken", title: "Duty" }];
      expect(await stage.visit()).toMatchObject({ state: "conflict", sendTask: { conflicts } });
      expect(await taken()).toHaveLength(1);
      await book(true);
      expect(await stage.visit()).toMatchObject({ state: "booked" });
      expect(await taken()).toHaveLength(2);
    });

    it("is not removed when somebody changed it, unless she wants that anyway", async () => {
      await book();
      const { eventId, etag } = (await stage.visit()).reference!;
      const others = aVisitOut({ title: "Moved by the teacher" });
      await calendar.change({ calendarId: own, eventId, etag: etag! }, others, { hasGuests: false });
      await removeVisit(ports, { visitId: "v1" }, stage.underLock);
      expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere", because: "changed-elsewhere" });
      expect(await taken()).toHaveLength(1);
      await removeVisit(ports, { visitId: "v1", isAnyway: true }, stage.underLock);
      expect(await stage.visit()).toMatchObject({ state: "undone" });
      expect(await taken()).toEqual([]);
    });

    it("is one event when the answer was lost after the server stored it", async () => {
      const losing: CalendarPort = {
        ...calendar,
        async create(visit, at) {
          await calendar.create(visit, at);
          return { ok: false, failure: { code: "outcome-unknown" } };
        },
        find: async () => Promise.resolve({ ok: false, failure: { code: "outcome-unknown" } }),
      };
      await bookVisit(portsWith(losing), { visitId: "v1" }, stage.underLock);
      expect(await stage.visit()).toMatchObject({ state: "unknown", because: "outcome-unknown" });
      await stage.underLock(async () => recoverVisits(ports));
      await workQueue(ports, stage.underLock, "her");
      expect(await stage.visit()).toMatchObject({ state: "booked" });
      expect(await taken()).toHaveLength(1);
    });
  });
});
