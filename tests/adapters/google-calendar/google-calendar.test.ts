import { describe, expect, it } from "vitest";
import { googleEventId } from "../../../lib/core/booking/key-forms";
import { fail, ok } from "../../../lib/core/result";
import { wallClockAt } from "../../../lib/core/time/zone";
import type { ApiAnswer } from "../../fake-calendar-api/api-request";
import { at } from "../../fixtures/builders";
import { aKey, aVisitOut, stageGoogle } from "../calendar-stage";

const OWN = "therapist@lincoln.example";
const TEACHER = "alvarez@lincoln.example";
const placing = { calendarId: OWN, key: aKey() };
const day = (date: string) => ({ fromMs: Date.parse(`${date}T00:00:00Z`), toMs: Date.parse(`${date}T23:59:00Z`) });

async function stored(stage = stageGoogle(), visit = aVisitOut()) {
  const created = await stage.calendar.create(visit, placing);
  if (!created.ok || created.value.state !== "stored") throw new Error("not stored");
  return { ...stage, visit: created.value.visit };
}

const refusal = (status: number, reason?: string, headers: Record<string, string> = {}): ApiAnswer => ({
  status,
  headers,
  body: reason === undefined ? undefined : { error: { code: status, errors: [{ reason }] } },
});

describe("storing a visit in Google's calendar", () => {
  it("stores one private event under the key's id and mails the teacher", async () => {
    const { api, visit } = await stored();
    expect(api.events()).toMatchObject([
      {
        id: googleEventId(aKey()),
        summary: "Push-in: Arrival (30 min)",
        visibility: "private",
        guestsCanInviteOthers: false,
        extendedProperties: { private: { pushpin: aKey() } },
      },
    ]);
    expect(api.mails).toMatchObject([{ to: TEACHER, about: "invitation" }]);
    expect(visit).toMatchObject({ calendarId: OWN, guest: "waiting", key: aKey() });
    expect(api.events()[0]).not.toHaveProperty("conferenceData");
  });

  it("is stored once when the answer was lost after the commit, and the request is repeated (scenario 3)", async () => {
    const stage = stageGoogle();
    stage.faults.push("lost-after");
    expect(await stage.calendar.create(aVisitOut(), placing)).toEqual(fail({ code: "outcome-unknown" }));
    expect(await stage.calendar.find(placing)).toMatchObject({ ok: true, value: { key: aKey() } });
    expect(await stage.calendar.create(aVisitOut(), placing)).toMatchObject({ ok: true, value: { state: "stored" } });
    expect(stage.api.events()).toHaveLength(1);
    expect(stage.api.mails).toHaveLength(1);
  });

  it("writes into the chosen class calendar and into no other (scenario 1)", async () => {
    const stage = stageGoogle();
    stage.api.addCalendar({ id: "class-12" });
    await stage.calendar.create(aVisitOut({ guestEmails: [] }), { calendarId: "class-12", key: aKey() });
    const writes = stage.api.requests.filter(({ method }) => method !== "GET");
    expect(writes.map(({ path }) => path.split("?")[0])).toEqual(["/calendars/class-12/events"]);
    expect(stage.api.events(OWN)).toEqual([]);
    expect(stage.api.mails).toEqual([]);
  });

  it("says that a key was spent once its event was deleted", async () => {
    const { calendar, visit } = await stored();
    await calendar.remove(visit, { isAnyway: false, hasGuests: true });
    expect(await calendar.create(aVisitOut(), placing)).toEqual(fail({ code: "key-spent" }));
    expect(await calendar.find(placing)).toEqual(fail({ code: "key-spent" }));
  });

  it("says that a key is taken by an event that is not the visit", async () => {
    const stage = stageGoogle();
    const time = { dateTime: "2026-10-06T13:00:00Z" };
    const end = { dateTime: "2026-10-06T14:00:00Z" };
    stage.api.addEvent(OWN, { id: googleEventId(aKey()), start: time, end });
    expect(await stage.calendar.create(aVisitOut(), placing)).toEqual(fail({ code: "key-taken" }));
  });

  it.each(["America/New_York", "America/Phoenix"])(
    "keeps 9:00 at 9:00 from October to December in %s (scenario 5)",
    async (zone) => {
      const repeat = {
        by: "weeks",
        everyWeeks: 1,
        weekday: "TU",
        until: "2026-12-15",
        leftOut: ["2026-11-24"],
      } as const;
      const { api, calendar } = await stored(stageGoogle(), aVisitOut({ zone, repeat }));
      api.calendars.get(OWN)!.timeZone = zone;
      const busy = await calendar.busy(
        { fromMs: Date.parse("2026-10-01T00:00:00Z"), toMs: Date.parse("2026-12-31T00:00:00Z") },
        { own: [OWN], people: [] },
      );
      const times = busy.ok
        ? busy.value.known.flatMap((one) => (one.allDay ? [] : [wallClockAt(one.fromMs, zone)]))
        : [];
      expect(new Set(times.map(({ minute }) => minute))).toEqual(new Set([at("9:00")]));
      expect(times).toHaveLength(10);
      expect(times.map(({ date }) => date)).not.toContain("2026-11-24");
    },
  );
});

describe("changing and removing", () => {
  it("removes what is still as it was left, and tells the guests as it did before (scenario 11)", async () => {
    const { api, calendar, visit } = await stored();
    expect(await calendar.remove(visit, { isAnyway: false, hasGuests: true })).toEqual(ok("removed"));
    expect(api.mails.map(({ about }) => about)).toEqual(["invitation", "cancellation"]);
    expect(await calendar.remove(visit, { isAnyway: false, hasGuests: true })).toEqual(ok("was-gone"));
  });

  it("does not remove what the teacher changed, unless she says so", async () => {
    const { api, calendar, visit } = await stored();
    api.editEvent(OWN, visit.eventId, { summary: "Moved" });
    expect(await calendar.remove(visit, { isAnyway: false, hasGuests: true })).toEqual(
      fail({ code: "changed-elsewhere" }),
    );
    expect(await calendar.remove(visit, { isAnyway: true, hasGuests: true })).toEqual(ok("removed"));
  });

  it("changes the time and leaves the guests alone, always saying who is mailed (scenario 12)", async () => {
    const { api, calendar, visit } = await stored();
    const later = { date: "2026-10-06", minute: at("10:00") };
    const changed = await calendar.change(visit, aVisitOut({ start: later, end: { ...later, minute: at("10:30") } }), {
      hasGuests: true,
    });
    expect(changed).toMatchObject({ ok: true, value: { first: { fromMs: Date.parse("2026-10-06T14:00:00Z") } } });
    expect(api.events()[0]!.attendees).toMatchObject([{ email: TEACHER }]);
    const patch = api.requests.find(({ method }) => method === "PATCH")!;
    expect(patch.body).not.toHaveProperty("attendees");
    expect(patch.headers["if-match"]).toBe(visit.etag);
    expect(
      api.requests.filter(({ method }) => method !== "GET").every(({ path }) => path.includes("sendUpdates=")),
    ).toBe(true);
  });
});

describe("looking when calendars are taken", () => {
  const time = (clock: string) => ({ dateTime: `2026-10-06T${clock}:00-04:00` });

  it("names what it can't see as unknown, never as free", async () => {
    const { calendar } = stageGoogle();
    const busy = await calendar.busy(day("2026-10-06"), { own: ["gone"], people: [TEACHER] });
    expect(busy).toEqual(ok({ known: [], unknown: ["gone", TEACHER] }));
  });

  it("gives a teacher's taken time where it may be seen", async () => {
    const { api, calendar } = stageGoogle();
    api.addCalendar({ id: TEACHER, accessRole: "freeBusyReader" });
    api.addEvent(TEACHER, { start: time("09:00"), end: time("09:45") });
    const busy = await calendar.busy(day("2026-10-06"), { own: [], people: [TEACHER] });
    expect(busy).toMatchObject({
      value: { known: [{ calendarId: TEACHER, fromMs: Date.parse("2026-10-06T13:00:00Z") }], unknown: [] },
    });
  });

  it("reads all-day events for what they are (scenario 13)", async () => {
    const { api, calendar } = stageGoogle();
    const all = { start: { date: "2026-10-06" }, end: { date: "2026-10-07" } };
    const titles: [string, object][] = [
      ["Conference day", {}],
      ["Out of office", { transparency: "transparent" }],
      ["No school", { transparency: "transparent" }],
      ["Field trip to the zoo", { transparency: "transparent" }],
      ["Spirit week", { transparency: "transparent" }],
      ["Lincoln", { eventType: "workingLocation" }],
      ["Sam's birthday", { eventType: "birthday" }],
    ];
    for (const [summary, over] of titles) api.addEvent(OWN, { ...all, summary, ...over });
    const busy = await calendar.busy(day("2026-10-06"), { own: [OWN], people: [] });
    const known = busy.ok ? busy.value.known : [];
    expect(known.map((one) => [one.title, one.allDay && one.asks])).toEqual([
      ["Conference day", false],
      ["Out of office", true],
      ["No school", true],
      ["Field trip to the zoo", true],
    ]);
  });

  it("ignores cancelled events and series that are over (scenario 9)", async () => {
    const { api, calendar } = stageGoogle();
    api.addEvent(OWN, { status: "cancelled", start: time("09:00"), end: time("09:30") });
    const old = { dateTime: "2024-09-03T09:00:00-04:00", timeZone: "America/New_York" };
    const end = { dateTime: "2024-09-03T09:30:00-04:00", timeZone: "America/New_York" };
    api.addEvent(OWN, { start: old, end, recurrence: ["RRULE:FREQ=WEEKLY;UNTIL=20250601T130000Z;BYDAY=TU"] });
    expect(await calendar.busy(day("2026-10-06"), { own: [OWN], people: [] })).toMatchObject(
      ok({ known: [], unknown: [] }),
    );
  });

  it("offers calendars to write into, of her own organization only", async () => {
    const { api, calendar } = stageGoogle();
    api.addCalendar({ id: "class-12", summary: "Room 12", dataOwner: TEACHER });
    api.addCalendar({ id: "home", summary: "Home", dataOwner: "me@home.example" });
    api.addCalendar({ id: "read", accessRole: "reader" });
    expect(await calendar.listWritable()).toEqual(
      ok([
        { id: OWN, name: OWN, isPrimary: true },
        { id: "class-12", name: "Room 12", isPrimary: false, dataOwner: TEACHER },
      ]),
    );
  });
});

describe("why Google refuses", () => {
  const HOUR = 3_600_000;
  it.each([
    [refusal(400, "timeRangeEmpty"), { code: "wrong-request" }],
    [refusal(403, "rateLimitExceeded"), { code: "busy" }],
    [refusal(403, "userRateLimitExceeded"), { code: "busy" }],
    [refusal(429, undefined, { "retry-after": "7" }), { code: "busy", retryAfterMs: 7_000 }],
    [refusal(403, "quotaExceeded"), { code: "limited", retryAfterMs: HOUR }],
    [refusal(403, "forbidden"), { code: "read-only" }],
    [refusal(403, "insufficientPermissions"), { code: "needs-permission" }],
    [refusal(403, "forbiddenForNonOrganizer"), { code: "not-organizer" }],
    [refusal(403, "accessNotConfigured"), { code: "needs-approval" }],
    [refusal(403, "admin_policy_enforced"), { code: "needs-approval" }],
    [refusal(404, "notFound"), { code: "calendar-gone" }],
    [refusal(413), { code: "wrong-request" }],
    [refusal(408), { code: "outcome-unknown" }],
    [refusal(410, "deleted"), { code: "event-gone" }],
    [refusal(412, "conditionNotMet"), { code: "changed-elsewhere" }],
    [refusal(500), { code: "outcome-unknown" }],
    [refusal(503), { code: "outcome-unknown" }],
    ["offline", { code: "offline" }],
    ["lost-before", { code: "outcome-unknown" }],
  ] as const)("%j is told as %j", async (fault, code) => {
    const stage = stageGoogle();
    stage.faults.push(fault);
    expect(await stage.calendar.create(aVisitOut(), placing)).toEqual(fail(code));
    expect(stage.api.events()).toEqual([]);
  });

  it("repeats once with a new token, then asks her to sign in", async () => {
    const dropped: string[] = [];
    let made = 0;
    const tokens = {
      token: async () => Promise.resolve(ok(`token${(made += 1)}`)),
      drop: async (token: string) => Promise.resolve(void dropped.push(token)),
    };
    const stage = stageGoogle(tokens);
    stage.api.tokens.add("token2");
    expect(await stage.calendar.create(aVisitOut(), placing)).toMatchObject({ ok: true });
    expect(dropped).toEqual(["token1"]);
    stage.api.tokens.clear();
    stage.api.tokens.add("none");
    expect(await stage.calendar.create(aVisitOut(), placing)).toEqual(fail({ code: "needs-sign-in" }));
  });
});
