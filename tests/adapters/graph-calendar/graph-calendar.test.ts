import { describe, expect, it } from "vitest";
import { KEY_PROPERTY } from "../../../lib/adapters/graph-calendar/graph-event";
import type { CalendarRefusal } from "../../../lib/core/booking/calendar-refusal";
import { fail, ok } from "../../../lib/core/result";
import { wallClockAt } from "../../../lib/core/time/zone";
import type { ApiAnswer } from "../../fake-calendar-api/api-request";
import type { Fault } from "../../fake-calendar-api/faulty-http";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { at } from "../../fixtures/builders";
import { aKey, aVisitOut, stageGraph } from "../calendar-stage";

const TEACHER = "alvarez@lincoln.example";
const placing = { calendarId: "own", key: aKey() };
const day = { fromMs: Date.parse("2026-10-06T00:00:00Z"), toMs: Date.parse("2026-10-06T23:59:00Z") };
const term = { fromMs: Date.parse("2026-10-01T00:00:00Z"), toMs: Date.parse("2026-12-31T00:00:00Z") };
const weekly = { by: "weeks", everyWeeks: 1, weekday: "TU", until: "2026-12-15", leftOut: [] as string[] } as const;

async function stored(stage = stageGraph(), visit = aVisitOut()) {
  const created = await stage.calendar.create(visit, placing);
  if (!created.ok || created.value.state !== "stored") throw new Error(JSON.stringify(created));
  return { ...stage, visit: created.value.visit };
}

const refusal = (status: number, code?: string, headers: Record<string, string> = {}): ApiAnswer => ({
  status,
  headers,
  body: code === undefined ? undefined : { error: { code, message: "" } },
});

describe("storing a visit through Microsoft Graph", () => {
  it("stores one private event without a video link and invites the teacher", async () => {
    const { api, visit } = await stored();
    expect(api.events()).toMatchObject([{ sensitivity: "private", isOnlineMeeting: false, hideAttendees: true }]);
    expect(api.mails).toMatchObject([{ to: TEACHER, about: "invitation" }]);
    expect(visit).toMatchObject({
      guest: "waiting",
      key: aKey(),
      first: { fromMs: Date.parse("2026-10-06T13:00:00Z") },
    });
  });

  it("is stored once when the answer was lost after the commit, and the request is repeated (scenario 3)", async () => {
    const stage = stageGraph();
    stage.faults.push("lost-after");
    expect(await stage.calendar.create(aVisitOut(), placing)).toEqual(fail({ code: "outcome-unknown" }));
    expect(await stage.calendar.find(placing)).toMatchObject({ ok: true, value: { key: aKey() } });
    expect(await stage.calendar.create(aVisitOut(), placing)).toMatchObject({ ok: true });
    // The room changed meanwhile: the server knows the transaction, and the event is looked up.
    expect(await stage.calendar.create(aVisitOut({ location: "Rm 9" }), placing)).toMatchObject({ ok: true });
    expect(stage.api.events()).toHaveLength(1);
    expect(stage.api.mails).toHaveLength(1);
  });

  it("writes into the chosen calendar and into no other (scenario 1)", async () => {
    const stage = stageGraph();
    stage.api.addCalendar({ id: "class-12" });
    await stage.calendar.create(aVisitOut({ guestEmails: [] }), { calendarId: "class-12", key: aKey() });
    const writes = stage.api.requests.filter(({ method }) => method !== "GET");
    expect(writes.map(({ path }) => path)).toEqual(["/me/calendars/class-12/events"]);
    expect(stage.api.events("own")).toEqual([]);
  });

  it("says that a key was spent once its event was deleted", async () => {
    const { calendar, visit } = await stored();
    await calendar.remove(visit, { isAnyway: false, hasGuests: true });
    expect(await calendar.find(placing)).toEqual(ok(undefined));
    expect(await calendar.create(aVisitOut(), placing)).toEqual(fail({ code: "key-spent" }));
  });

  it.each(["America/New_York", "America/Phoenix"])(
    "keeps 9:00 at 9:00 from October to December in %s (scenario 5)",
    async (zone) => {
      const { calendar } = await stored(stageGraph(), aVisitOut({ zone, repeat: weekly }));
      const busy = await calendar.busy(term, { own: ["own"], people: [] });
      const times = busy.ok
        ? busy.value.known.flatMap((one) => (one.allDay ? [] : [wallClockAt(one.fromMs, zone)]))
        : [];
      expect(times).toHaveLength(11);
      expect(new Set(times.map(({ minute }) => minute))).toEqual(new Set([at("9:00")]));
    },
  );

  it("leaves days out before the teacher is invited, so that she gets one mail", async () => {
    const visit = aVisitOut({ repeat: { ...weekly, leftOut: ["2026-11-03", "2026-11-24"] } });
    const { api, calendar } = await stored(stageGraph(), visit);
    const busy = await calendar.busy(term, { own: ["own"], people: [] });
    expect(busy.ok && busy.value.known).toHaveLength(9);
    expect(api.mails).toMatchObject([{ to: TEACHER, about: "invitation" }]);
  });

  it.each([1, 2, 3, 4, 5])(
    "finishes a series that was interrupted at request %i, with one invitation",
    async (broken) => {
      const visit = aVisitOut({ repeat: { ...weekly, leftOut: ["2026-11-03", "2026-11-24"] } });
      const stage = stageGraph();
      for (let request = 0; request < broken; request += 1) stage.faults.push("none");
      stage.faults.push("lost-after");
      expect(await stage.calendar.create(visit, placing)).toEqual(fail({ code: "outcome-unknown" }));
      expect(await stage.calendar.create(visit, placing)).toMatchObject({
        ok: true,
        value: { visit: { guest: "waiting" } },
      });
      const busy = await stage.calendar.busy(term, { own: ["own"], people: [] });
      expect(busy.ok && busy.value.known).toHaveLength(9);
      expect(stage.api.mails.map(({ about }) => about)).toEqual(["invitation"]);
    },
  );

  describe("dates that follow no weekly rule", () => {
    const dates = ["2026-10-06", "2026-10-09", "2026-10-19", "2026-11-10"];
    const visit = aVisitOut({ repeat: { by: "dates", dates } });
    const days = (stage: ReturnType<typeof stageGraph>): (string | undefined)[] =>
      stage.api.shown("own").map(({ start }) => start.dateTime.slice(0, 16));

    it("are one series with a date moved to each, and one invitation", async () => {
      const stage = stageGraph();
      expect(await stage.calendar.create(visit, placing)).toMatchObject({ ok: true, value: { state: "stored" } });
      // In UTC: the last one is after the clock change.
      expect(days(stage)).toEqual(["2026-10-06T13:00", "2026-10-09T09:00", "2026-10-19T09:00", "2026-11-10T09:00"]);
      expect(stage.api.events()).toHaveLength(1);
      expect(stage.api.mails.map(({ about }) => about)).toEqual(["invitation"]);
    });

    it.each([1, 2, 3, 4, 5])("are completed when request %i was interrupted", async (broken) => {
      const stage = stageGraph();
      for (let request = 0; request < broken; request += 1) stage.faults.push("none");
      stage.faults.push("lost-after");
      expect(await stage.calendar.create(visit, placing)).toEqual(fail({ code: "outcome-unknown" }));
      expect(await stage.calendar.create(visit, placing)).toMatchObject({ ok: true });
      expect(days(stage)).toHaveLength(4);
      expect(days(stage).at(-1)).toBe("2026-11-10T09:00");
      expect(stage.api.mails.map(({ about }) => about)).toEqual(["invitation"]);
    });
  });
});

describe("changing and removing", () => {
  it("removes what is still as it was left", async () => {
    const { calendar, visit } = await stored();
    expect(await calendar.remove(visit, { isAnyway: false, hasGuests: true })).toEqual(ok("removed"));
    expect(await calendar.remove(visit, { isAnyway: false, hasGuests: true })).toEqual(ok("was-gone"));
  });

  it("does not remove what somebody changed, unless she says so", async () => {
    const { api, calendar, visit } = await stored();
    api.editEvent("own", visit.eventId, { subject: "Moved" });
    const kept = await calendar.remove(visit, { isAnyway: false, hasGuests: true });
    expect(kept).toEqual(fail({ code: "changed-elsewhere" }));
    expect(await calendar.remove(visit, { isAnyway: true, hasGuests: true })).toEqual(ok("removed"));
  });

  it("changes the time and leaves the guests alone (scenario 12)", async () => {
    const { api, calendar, visit } = await stored();
    const later = { date: "2026-10-06", minute: at("10:00") };
    await calendar.change(visit, aVisitOut({ start: later, end: { ...later, minute: at("10:30") } }), {
      hasGuests: true,
    });
    expect(api.events()[0]).toMatchObject({ start: { dateTime: "2026-10-06T10:00:00" } });
    expect(api.events()[0]!.attendees).toMatchObject([{ emailAddress: { address: TEACHER } }]);
    const patch = api.requests.find(({ method }) => method === "PATCH")!;
    expect(patch.body).not.toHaveProperty("attendees");
  });
});

const utc = (clock: string) => ({ dateTime: `2026-10-06T${clock}:00`, timeZone: "UTC" });
/** More events of other visits than one answer holds, stored before those of the visit. */
function fillWithVisits({ api }: ReturnType<typeof stageGraph>, key: (index: number) => string): void {
  for (let index = 0; index < 260; index += 1)
    api.addEvent("own", {
      ...{ id: `of-visit-${index}`, start: utc("20:00"), end: utc("20:30") },
      singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: key(index) }],
    });
}

/** Failures that say nothing of what the calendar has. */
const OPEN: [string, Fault, CalendarRefusal][] = [
  ["too many requests", refusal(429, undefined, { "retry-after": "5" }), { code: "busy", retryAfterMs: 5_000 }],
  ["a server's failure", refusal(503), { code: "outcome-unknown" }],
  ["no network", "offline", { code: "offline" }],
  ["an answer that is none", { status: 200, headers: {}, body: { value: "?" } }, { code: "outcome-unknown" }],
];

describe("a series that was split in Outlook", () => {
  async function split() {
    const stage = await stored(stageGraph(), aVisitOut({ repeat: weekly }));
    splitSeries(stage.api, "own", { eventId: stage.visit.eventId, from: "2026-11-10" });
    const [first] = stage.api.events();
    return { ...stage, at: { ...stage.visit, etag: first!["@odata.etag"] } };
  }

  it.each(OPEN)("is left whole when its other half could not be looked for: %s", async (_what, fault, failure) => {
    for (const isAnyway of [false, true]) {
      const { api, calendar, faults, at } = await split();
      faults.push(fault);
      expect(await calendar.remove(at, { isAnyway, hasGuests: true })).toEqual(fail(failure));
      expect(api.events()).toHaveLength(2);
      expect(await calendar.remove(at, { isAnyway, hasGuests: true })).toEqual(ok("removed"));
      expect(api.events()).toEqual([]);
    }
  });

  it.each(OPEN)("has no dates to tell when its other half could not be looked for: %s", async (_w, fault, failure) => {
    const { calendar, faults, at } = await split();
    faults.push(fault);
    expect(await calendar.datesOf(at, term)).toEqual(fail(failure));
    expect(await calendar.datesOf(at, term)).toMatchObject({ value: { length: 11 } });
  });

  it("is found behind more events than one answer holds", async () => {
    const stage = await stored(stageGraph(), aVisitOut({ repeat: weekly }));
    fillWithVisits(stage, () => aKey());
    splitSeries(stage.api, "own", { eventId: stage.visit.eventId, from: "2026-11-10" });
    expect(await stage.calendar.datesOf(stage.visit, term)).toMatchObject({ value: { length: 11 } });
    await stage.calendar.remove(stage.visit, { isAnyway: true, hasGuests: true });
    expect(stage.api.events()).toEqual([]);
  });

  it("shows the dates of its first half where the calendar shows no keys, and goes only when she says so", async () => {
    const { api, calendar, at } = await split();
    api.showsKeys = false;
    expect(await calendar.datesOf(at, term)).toMatchObject({ value: { length: 5 } });
    const options = { isAnyway: false, hasGuests: true };
    expect(await calendar.remove(at, options)).toEqual(fail({ code: "wrong-request" }));
    expect(api.events()).toHaveLength(2);
    expect(await calendar.remove(at, { ...options, isAnyway: true })).toEqual(ok("removed"));
  });
});

describe("looking when calendars are taken", () => {
  it("gives the key of each event, behind more events than one answer holds", async () => {
    const stage = stageGraph();
    fillWithVisits(stage, () => aKey("b"));
    await stored(stage);
    const busy = await stage.calendar.busy(day, { own: ["own"], people: [] });
    expect(busy.ok && busy.value.known.at(-1)).toMatchObject({ pushpinKey: aKey("b") });
    expect(busy.ok && busy.value.known.find(({ title }) => title !== undefined && title !== "")).toMatchObject({
      pushpinKey: aKey(),
    });
  });

  it.each(OPEN)("is not done while the keys of its events are open: %s", async (_what, fault, failure) => {
    const { calendar, faults } = await stored();
    faults.push("none", fault);
    expect(await calendar.busy(day, { own: ["own"], people: [] })).toEqual(fail(failure));
  });

  it.each([400, 501, 403])("says so where keys are refused for good: %i", async (status) => {
    const { calendar, faults } = await stored();
    faults.push("none", refusal(status));
    const busy = await calendar.busy(day, { own: ["own"], people: [] });
    expect(busy).toMatchObject({ ok: true, value: { known: [{ isKeyHidden: true }], unknown: [] } });
  });

  it("names what it can't see as unknown, never as free", async () => {
    const { api, calendar } = stageGraph();
    const busy = async () => calendar.busy(day, { own: ["gone"], people: [TEACHER] });
    expect(await busy()).toEqual(ok({ known: [], unknown: ["gone", TEACHER] }));
    api.isPersonal = true;
    expect(await busy()).toEqual(ok({ known: [], unknown: ["gone", TEACHER] }));
  });

  it("gives a teacher's taken time, and not where the teacher works", async () => {
    const { api, calendar } = stageGraph();
    api.schedules.set(TEACHER, [
      { status: "busy", start: "2026-10-06T13:00:00", end: "2026-10-06T13:45:00" },
      { status: "workingElsewhere", start: "2026-10-06T15:00:00", end: "2026-10-06T16:00:00" },
    ]);
    const busy = await calendar.busy(day, { own: [], people: [TEACHER] });
    expect(busy).toMatchObject({ value: { known: [{ fromMs: Date.parse("2026-10-06T13:00:00Z") }], unknown: [] } });
  });

  it("reads all-day events for what they are (scenario 13)", async () => {
    const { api, calendar } = stageGraph();
    const all = { start: utc("00:00"), end: { dateTime: "2026-10-07T00:00:00", timeZone: "UTC" }, isAllDay: true };
    for (const [subject, showAs] of [
      ["Conference day", "busy"],
      ["No school", "free"],
      ["Spirit week", "free"],
      ["Lincoln", "workingElsewhere"],
    ] as const)
      api.addEvent("own", { ...all, subject, showAs });
    const busy = await calendar.busy(day, { own: ["own"], people: [] });
    const known = busy.ok ? busy.value.known : [];
    expect(known.map((one) => [one.title, one.allDay && one.asks])).toEqual([
      ["Conference day", false],
      ["No school", true],
    ]);
  });

  it("ignores cancelled events (scenarios 9 and 10)", async () => {
    const { api, calendar } = stageGraph();
    api.addEvent("own", { isCancelled: true, start: utc("13:00"), end: utc("13:30") });
    expect(await calendar.busy(day, { own: ["own"], people: [] })).toEqual(ok({ known: [], unknown: [] }));
  });

  it("offers calendars to write into", async () => {
    const { api, calendar } = stageGraph();
    api.addCalendar({ id: "read", canEdit: false });
    const dataOwner = "therapist@lincoln.example";
    expect(await calendar.listWritable()).toEqual(ok([{ id: "own", name: "Calendar", isPrimary: true, dataOwner }]));
  });
});

describe("why Graph refuses", () => {
  it.each([
    [refusal(400, "ErrorPropertyValidationFailure"), { code: "wrong-request" }],
    [refusal(403, "ErrorAccessDenied"), { code: "read-only" }],
    [refusal(403, "Authorization_RequestDenied"), { code: "needs-permission" }],
    [refusal(403, "ErrorAccessRestricted"), { code: "needs-approval" }],
    [refusal(404, "ErrorItemNotFound"), { code: "calendar-gone" }],
    [refusal(412, "ErrorIrresolvableConflict"), { code: "changed-elsewhere" }],
    [refusal(429, "ApplicationThrottled", { "retry-after": "12" }), { code: "busy", retryAfterMs: 12_000 }],
    [refusal(507, "ErrorQuotaExceeded"), { code: "full" }],
    [refusal(507), { code: "full" }],
    [refusal(423), { code: "busy" }],
    [refusal(509), { code: "busy" }],
    [refusal(413), { code: "wrong-request" }],
    [refusal(422), { code: "wrong-request" }],
    [refusal(408), { code: "outcome-unknown" }],
    [refusal(503), { code: "outcome-unknown" }],
    ["offline", { code: "offline" }],
  ] as const)("%j is told as %j", async (fault, code) => {
    const stage = stageGraph();
    stage.faults.push(fault);
    expect(await stage.calendar.create(aVisitOut(), placing)).toEqual(fail(code));
    expect(stage.api.events()).toEqual([]);
  });
});
