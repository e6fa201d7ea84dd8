import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { SendTaskView } from "../../../lib/contracts/booking";
import type { Visit } from "../../../lib/core/booking/visit";
import type { VisitAct } from "../../../lib/core/booking/send-task-acts";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { bookingRequests } from "../../../lib/services/sending/requests";
import { changeAnyVisit } from "../../../lib/services/visits/change-connected";
import type { FakeGoogle } from "../../fake-calendar-api/fake-google";
import type { Fault } from "../../fake-calendar-api/faulty-http";
import { aClass, aStudent, at } from "../../fixtures/builders";
import {
  BEFORE_CREATE,
  aDraft,
  eventsOf,
  stageSending,
  TEACHER,
  type SendingStage,
  type Vendor,
} from "./sending-stage";

/** An answer of Google's with a reason, or of Graph's with a code. */
const google = (status: number, reason: string, headers: Record<string, string> = {}): Fault => ({
  ...{ status, headers },
  body: { error: { code: status, message: "m", errors: [{ domain: "calendar", reason, message: "m" }] } },
});
const graph = (status: number, code: string, headers: Record<string, string> = {}): Fault => ({
  ...{ status, headers },
  body: { error: { code, message: "m" } },
});

const view = async (stage: SendingStage): Promise<SendTaskView> =>
  (await sendTaskView(stage.ports(), await stage.visit()))!;
const acts = async (stage: SendingStage): Promise<string[]> => (await view(stage)).acts.map(({ act }) => act);
const labels = async (stage: SendingStage): Promise<string[]> => (await view(stage)).acts.map(({ label }) => label);

async function press(stage: SendingStage, act: VisitAct): Promise<void> {
  await bookingRequests.actOnVisit(stage.ports(), { visitId: "v1", act }, { underLock: stage.underLock });
  await Promise.all(stage.background);
}

/** A visit that its calendar refused when it was sent. */
async function refusedBy(vendor: Vendor, fault: Fault, over: Partial<Visit> = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  await stage.put(aDraft({ way: vendor, ...over }, stage.ownCalendar));
  stage.faults.push(...BEFORE_CREATE, fault);
  await stage.book();
  return stage;
}

/** The same of a visit that goes into the class's calendar, which the teacher shared. */
async function refusedByShared(vendor: Vendor, fault: Fault): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  stage.api.addCalendar({ id: "class-12" });
  await stage.put(aDraft({ way: vendor }, "class-12"));
  stage.faults.push("none", "none", ...BEFORE_CREATE, fault);
  await stage.book();
  return stage;
}

interface Row {
  vendor: Vendor;
  what: string;
  fault: Fault;
  said: RegExp;
  can: string[];
}

const READ_ONLY = /^You can see this calendar but not change it\. Ask the teacher to share it/;
const APPROVAL = /^Your school's IT has not approved Pushpin for this calendar\./;
const ROWS: Row[] = [
  {
    ...{ vendor: "google", what: "400 timeRangeEmpty", fault: google(400, "timeRangeEmpty") },
    ...{ said: /^The calendar rejected this visit, and nothing was booked\./, can: ["send", "copy-details", "drop"] },
  },
  {
    ...{ vendor: "graph", what: "400", fault: graph(400, "ErrorInvalidRequest") },
    ...{ said: /^The calendar rejected this visit, and nothing was booked\./, can: ["send", "copy-details", "drop"] },
  },
  {
    ...{ vendor: "google", what: "429 with a time", fault: google(429, "rateLimitExceeded", { "retry-after": "7" }) },
    ...{ said: /^The calendar is busy\. Pushpin tries again by itself in 7 seconds\.$/, can: ["retry", "drop"] },
  },
  {
    ...{ vendor: "google", what: "403 rateLimitExceeded", fault: google(403, "rateLimitExceeded") },
    ...{ said: /tries again by itself in 60 seconds\.$/, can: ["retry", "drop"] },
  },
  {
    ...{ vendor: "google", what: "403 userRateLimitExceeded", fault: google(403, "userRateLimitExceeded") },
    ...{ said: /tries again by itself in 60 seconds\.$/, can: ["retry", "drop"] },
  },
  {
    ...{ vendor: "graph", what: "429", fault: graph(429, "ApplicationThrottled", { "retry-after": "1" }) },
    ...{ said: /tries again by itself in 1 second\.$/, can: ["retry", "drop"] },
  },
  {
    ...{ vendor: "graph", what: "429, long", fault: graph(429, "TooManyRequests", { "retry-after": "300" }) },
    ...{ said: /tries again by itself in 5 minutes\.$/, can: ["retry", "drop"] },
  },
  {
    ...{ vendor: "google", what: "403 quotaExceeded", fault: google(403, "quotaExceeded") },
    said: /^Your account can't send any more invitations for some hours\. Pushpin tries again after that\.$/,
    can: ["without-invitation", "by-link", "retry", "drop"],
  },
  {
    ...{ vendor: "google", what: "403 accessNotConfigured", fault: google(403, "accessNotConfigured") },
    ...{ said: APPROVAL, can: ["it-sheet", "by-link", "send", "drop"] },
  },
  {
    ...{ vendor: "google", what: "403 admin_policy_enforced", fault: google(403, "admin_policy_enforced") },
    ...{ said: APPROVAL, can: ["it-sheet", "by-link", "send", "drop"] },
  },
  {
    ...{ vendor: "graph", what: "403 ErrorAccessRestricted", fault: graph(403, "ErrorAccessRestricted") },
    ...{ said: APPROVAL, can: ["it-sheet", "by-link", "send", "drop"] },
  },
  {
    ...{ vendor: "google", what: "403 insufficientPermissions", fault: google(403, "insufficientPermissions") },
    ...{ said: /^Pushpin may not do this in your calendar yet\./, can: ["connect", "by-link", "drop"] },
  },
];

describe("what a calendar's refusal of a booking says, and its cures", () => {
  it.each(ROWS)("$vendor: $what", async ({ vendor, fault, said, can }) => {
    const stage = await refusedBy(vendor, fault);
    expect((await view(stage)).text).toMatch(said);
    expect(await acts(stage)).toEqual(can);
    expect(eventsOf(stage)).toBe(0);
    expect(stage.api.mails).toEqual([]);
  });

  it.each(["google", "graph"] as const)("%s: 401 asks for a sign-in by its name", async (vendor) => {
    const stage = await stageSending(vendor);
    const unauthorised = vendor === "google" ? google(401, "authError") : graph(401, "InvalidAuthenticationToken");
    stage.faults.push(...BEFORE_CREATE, unauthorised, unauthorised);
    await stage.book();
    expect((await view(stage)).text).toBe("Sign in to your calendar again to finish this. The visit is kept.");
    expect(await labels(stage)).toEqual(["Sign in", "Leave it"]);
  });

  it.each([
    ["google", "403 forbidden", google(403, "forbidden")],
    ["graph", "403 ErrorAccessDenied", graph(403, "ErrorAccessDenied")],
  ] as const)("%s: %s of the own calendar offers no second invitation", async (vendor, _what, fault) => {
    const stage = await refusedBy(vendor, fault);
    expect((await view(stage)).text).toMatch(READ_ONLY);
    expect(await acts(stage)).toEqual(["by-link", "send", "drop"]);
  });
});

describe.each<Vendor>(["google", "graph"])("where a shared calendar refuses (%s)", (vendor) => {
  const refusals: [string, Fault, RegExp][] =
    vendor === "google"
      ? [
          ["403 forbidden", google(403, "forbidden"), READ_ONLY],
          ["404 notFound", google(404, "notFound"), /^That calendar was deleted, or is no longer shared with you\./],
        ]
      : [
          ["403 ErrorAccessDenied", graph(403, "ErrorAccessDenied"), READ_ONLY],
          ["404 ErrorItemNotFound", graph(404, "ErrorItemNotFound"), /^That calendar was deleted/],
        ];

  it.each(refusals)("%s: one press invites the teacher from her own calendar, once", async (_what, fault, said) => {
    const stage = await refusedByShared(vendor, fault);
    expect((await view(stage)).text).toMatch(said);
    expect(await acts(stage)).toEqual(["invite", "by-link", "send", "drop"]);
    await press(stage, "invite");
    await press(stage, "invite");
    expect(await stage.visit()).toMatchObject({
      ...{ state: "waiting", invited: TEACHER },
      sendTask: { calendarId: stage.ownCalendar, hasGuests: true },
    });
    expect(stage.api.events(stage.ownCalendar)).toHaveLength(1);
    expect(stage.api.events("class-12")).toEqual([]);
    expect(stage.api.mails.map(({ to }) => to)).toEqual([TEACHER]);
  });

  it("no invitation is offered, or sent, to a class without an address", async () => {
    const stage = await refusedByShared(vendor, refusals[0]![1]);
    await stage.vault.apply([{ put: "classes", record: aClass({ teacherEmail: "" }) }]);
    expect(await acts(stage)).toEqual(["by-link", "send", "drop"]);
    await press(stage, "invite");
    expect(await stage.visit()).toMatchObject({ state: "refused", sendTask: { calendarId: "class-12" } });
  });
});

it("books without inviting where invitations are limited, mails nobody, and says that nobody was invited", async () => {
  const stage = await refusedBy("google", google(403, "quotaExceeded"));
  expect(await stage.visit()).toMatchObject({ invited: TEACHER });
  await press(stage, "without-invitation");
  expect(await stage.visit()).toMatchObject({ state: "booked", sendTask: { hasGuests: false } });
  expect(await stage.visit()).not.toHaveProperty("invited");
  expect(eventsOf(stage)).toBe(1);
  expect(stage.api.mails).toEqual([]);
  expect((await view(stage)).text).toBe("In the calendar. The teacher was not invited, so tell the teacher yourself.");
});

it("offers in words only what a button does: a touch base has no link", async () => {
  const stage = await refusedBy("google", google(403, "quotaExceeded"), { purpose: "touch-base", windowId: "" });
  expect(await acts(stage)).toEqual(["without-invitation", "retry", "drop"]);
  expect((await view(stage)).text).not.toMatch(/by the link/);
});

it("books without inviting: a date that she moved goes as an event of its own, and mails nobody either", async () => {
  const movedTo = { date: "2026-10-14", startMinute: at("10:00"), endMinute: at("10:30") };
  const series = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
  const changes = [{ date: "2026-10-13", movedTo }];
  const stage = await stageSending("google");
  await stage.put(aDraft({ ...series, changes, state: "queued", because: "limited" }, stage.ownCalendar));
  const visit = await stage.visit();
  await stage.put({ ...visit, sendTask: { ...visit.sendTask!, hasGuests: true } });
  await press(stage, "without-invitation");
  stage.nowMs += 60_000;
  await stage.work();
  const visits = await stage.vault.all("visits");
  expect(visits.map(({ state }) => state)).toEqual(["booked", "booked"]);
  expect(visits.filter(({ invited }) => invited)).toEqual([]);
  expect(stage.api.mails).toEqual([]);
});

it("Keep it: the calendar is asked again at once, so that a change there is not a stale version", async () => {
  const stage = await stageSending("google");
  await stage.book();
  const { eventId, etag } = (await stage.visit()).reference!;
  (stage.api as FakeGoogle).editEvent(stage.ownCalendar, eventId, { summary: "Push-in: moved" });
  await press(stage, "remove");
  expect(await stage.visit()).toMatchObject({ state: "changed-elsewhere" });
  await press(stage, "keep");
  expect(stage.alarmMs).toBe(stage.nowMs + 30_000);
  await stage.work(false);
  expect((await stage.visit()).reference!.etag).not.toBe(etag);
  await press(stage, "remove");
  expect(await stage.visit()).toMatchObject({ state: "undone" });
});

it("copies what whoever fixes it needs, and nothing about a student, a class or a teacher", async () => {
  const stage = await refusedBy("google", google(400, "timeRangeEmpty"));
  const { copies } = (await view(stage)).acts.find(({ act }) => act === "copy-details")!;
  expect(copies!.text).toBe(
    `Pushpin, ${new Date(stage.nowMs).toISOString()}; calendar: google; task: book; refusal: wrong-request; ` +
      "state: refused; rhythm: once, 0 changed; times: 485-515 of the day, America/New_York",
  );
  const { initials, id } = aStudent();
  for (const word of [initials, id, "Arrival", "Alvarez", "Rm 12", "2026-10-06"])
    expect(copies!.text).not.toContain(word);
});

describe.each<Vendor>(["google", "graph"])("a removal that was stopped (%s)", (vendor) => {
  async function stopped(fault: Fault): Promise<SendingStage> {
    const stage = await stageSending(vendor);
    await stage.book();
    stage.faults.push(fault);
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    return stage;
  }
  const changed = vendor === "google" ? google(412, "conditionNotMet") : graph(412, "ErrorIrresolvableConflict");
  const denied = vendor === "google" ? google(403, "forbidden") : graph(403, "ErrorAccessDenied");

  it("says that an event somebody changed was not removed; once she keeps it, it is as it was", async () => {
    const stage = await stopped(changed);
    expect((await view(stage)).text).toBe("Somebody changed this event in the calendar, so it was not removed.");
    expect(await acts(stage)).toEqual(["remove-anyway", "keep"]);
    await press(stage, "keep");
    expect(await stage.visit()).toMatchObject({ state: "waiting" });
    expect(await acts(stage)).toEqual(["remove"]);
    expect(eventsOf(stage)).toBe(1);
  });

  it("words every other reason for a removal that was not done as one", async () => {
    expect((await view(await stopped(denied))).text).toMatch(
      /^You can see this calendar.*so the visit was not removed/,
    );
    expect((await view(await stopped("offline"))).text).toMatch(
      /The visit is removed as soon as it is online again\.$/,
    );
    const busy = vendor === "google" ? google(429, "rateLimitExceeded") : graph(429, "TooManyRequests");
    expect((await view(await stopped(busy))).text).toMatch(/in 60 seconds\.$/);
  });

  it("can be left where the calendar is gone with its event", async () => {
    const stage = await stageSending(vendor);
    stage.api.addCalendar({ id: "class-12" });
    await stage.put(aDraft({ way: vendor }, "class-12"));
    await stage.book();
    stage.api.calendars.delete("class-12");
    await removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
    expect(await acts(stage)).toEqual(["remove-anyway", "drop"]);
    await press(stage, "drop");
    expect(await stage.visit()).toMatchObject({ state: "undone" });
  });
});

describe.each<Vendor>(["google", "graph"])("a change that was stopped (%s)", (vendor) => {
  const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
  const to = { date: "2026-10-20", startMinute: at("10:00"), endMinute: at("10:30") };

  /** The request that changes the event is refused. */
  async function stopped(fault: Fault): Promise<SendingStage> {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    const handle = stage.api.handle.bind(stage.api);
    let isRefused = false;
    stage.api.handle = (request) => {
      if (request.method !== "PATCH" || isRefused || typeof fault !== "object") return handle(request);
      isRefused = true;
      return fault;
    };
    await changeAnyVisit(stage.ports(), { id: "v1.2026-10-20", reach: "all", to }, stage.underLock);
    await Promise.all(stage.background);
    return stage;
  }

  it.each(
    vendor === "google"
      ? ([
          [
            "412",
            google(412, "conditionNotMet"),
            /Somebody changed this event there, and Pushpin overwrites that only/,
          ],
          ["400", google(400, "timeRangeEmpty"), /It rejected the request\. Check the new times\.$/],
          [
            "403",
            google(403, "forbidden"),
            /not change it\. Ask the teacher to share it with “Make changes to events”\.$/,
          ],
          [
            "organizer",
            google(403, "forbiddenForNonOrganizer"),
            /Only the person who created this event can change it\./,
          ],
        ] as const)
      : ([
          ["412", graph(412, "ErrorIrresolvableConflict"), /Somebody changed this event there, and Pushpin overwrites/],
          ["400", graph(400, "ErrorInvalidRequest"), /It rejected the request\. Check the new times\.$/],
          ["403", graph(403, "ErrorAccessDenied"), /share it with “Make changes to events”\.$/],
        ] as const),
  )("says in the words of a change why: %s", async (_what, fault, said) => {
    const stage = await stopped(fault);
    const { text } = await view(stage);
    expect(text).toMatch(/^The calendar does not have the change\. /);
    expect(text).toMatch(said);
    expect(text).not.toMatch(/removed|booked|nothing was sent/i);
  });
});
