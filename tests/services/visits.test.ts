import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { VisitDate, VisitLine } from "../../lib/contracts/visits";
import { readPolicy } from "../../lib/core/policy/district-policy";
import type { CalendarAccount } from "../../lib/core/booking/calendar-account";
import type { PageEvent } from "../../lib/core/schedule/calendar-reading";
import { changeChoices } from "../../lib/services/choices/choices";
import { saveClass, saveStudent } from "../../lib/services/caseload/save-records";
import type { Visit } from "../../lib/core/booking/visit";
import { bookByLink } from "../../lib/services/sending/book-by-link";
import { bookWindow } from "../../lib/services/booking/book-window";
import { bookedDates } from "../../lib/services/visits/booked-dates";
import { changeVisit, endVisit, saveRoleCard } from "../../lib/services/visits/change-visit";
import { recordSession } from "../../lib/services/today/record-session";
import { dayOut, markDayOut } from "../../lib/services/visits/day-out";
import { acceptMove, answerCandidate, keepDate, putDateBack, removeDate } from "../../lib/services/visits/decide-date";
import { dropHandedOver } from "../../lib/services/visits/drop-handed-over";
import { markOutgoing } from "../../lib/services/visits/mark-outgoing";
import { bookTouchBase, previewTouchBase } from "../../lib/services/visits/touch-base";
import { visitNeeds } from "../../lib/services/visits/need-lines";
import { listVisits } from "../../lib/services/visits/visit-list";
import { handsOver } from "./hands-over";
import { oneAtATime, withoutLock } from "../../lib/services/write-lock";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aClass, aMandate, aPageEvent, aReading, aSite, aStudent, at } from "../fixtures/builders";
import { aSchoolDay } from "../core/school-calendar/calendar-builders";
import { wordsIn } from "../fixtures/words-in";
import { stageVisits, type VisitsStage } from "./visits-stage";

const CALENDAR = "t@lincoln.example";
const FIRST_WEEK = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];
const SECOND_WEEK = ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"];
let stage: VisitsStage;

beforeEach(async () => {
  stage = await stageVisits();
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

async function book(forTerm: boolean): Promise<string> {
  const { windows } = await takeReading(stage.ports, aReading());
  const booked = await bookWindow(stage.ports, { windowId: windows[0]!.id, forTerm });
  if (!booked.ok) throw new Error(booked.failure.code);
  return booked.value.bookingId;
}

/** Lists domains in Settings: invitations may go to no others. */
const listDomains = async (...guestDomains: string[]): Promise<void> =>
  changeChoices(stage.ports, { outgoing: { allows: "nothing", listedWords: [], guestDomains } });

/** Shows a week of her page with these events, and one other of her calendar. */
const show = async (days: string[], ...events: Partial<PageEvent>[]): Promise<void> => {
  const other = aPageEvent({
    id: "staff",
    title: "Staff",
    calendar: CALENDAR,
    start: `${days[2]!}T15:00`,
    end: `${days[2]!}T15:30`,
  });
  const shown = events.map((event) => aPageEvent({ calendar: CALENDAR, ...event }));
  await takeReading(stage.ports, aReading({ days, events: [other, ...shown] }));
};
const saved = (date: string, over: Partial<PageEvent> = {}): Partial<PageEvent> => ({
  ...{ id: `s_${date}`, title: "Push-in: Arrival (30 min)", start: `${date}T08:05`, end: `${date}T08:35` },
  ...over,
});

const lines = async (): Promise<VisitLine[]> => (await listVisits(stage.ports)).classes.flatMap(({ visits }) => visits);
const dateOn = async (date: string): Promise<VisitDate> =>
  (await lines()).flatMap(({ dates }) => dates).find((one) => one.date === date)!;
const needsOn = async (date: string): Promise<string[]> => (await dateOn(date)).needs.map(({ code }) => code);

describe("a visit that is on the calendar no more", () => {
  beforeEach(async () => {
    await book(true);
    await show(FIRST_WEEK, saved("2026-10-05"));
    await show(SECOND_WEEK, saved("2026-10-12"));
    await show(SECOND_WEEK);
  });

  it("is asked about, that date alone, and its minutes are not planned", async () => {
    expect(await needsOn("2026-10-12")).toEqual(["missing"]);
    expect(await needsOn("2026-10-05")).toEqual([]);
    expect((await dateOn("2026-10-19")).state).toBe("booked");
    expect((await visitNeeds(stage.ports)).count).toBe(1);
  });

  it("counts again once she says that she still goes, and is not asked about again", async () => {
    const { id } = await dateOn("2026-10-12");
    await keepDate(stage.ports, id);
    await show(SECOND_WEEK);
    expect(await dateOn("2026-10-12")).toMatchObject({ stillGoes: true, needs: [] });
  });

  it("is removed, and its time is free again", async () => {
    const { id } = await dateOn("2026-10-12");
    await removeDate(stage.ports, id);
    expect(await dateOn("2026-10-12")).toBeUndefined();
    const { windows } = await suggestionList(stage.ports, "2026-10-12");
    expect(windows.map(({ state }) => state)).toEqual(["suggested"]);
  });

  it("is put back as one date under a new attempt, and seen again under its new id", async () => {
    const { id } = await dateOn("2026-10-12");
    expect(await putDateBack(stage.ports, id, withoutLock)).toEqual({ ok: true, value: null });
    expect(stage.sent.at(-1)!.event).toMatchObject({ start: { date: "2026-10-12", minute: at("8:05") } });
    expect(stage.sent.at(-1)!.event).not.toHaveProperty("repeat");
    expect(await stage.vault.all("visits")).toMatchObject([{ attempt: 1, state: "booked" }]);
    expect((await dateOn("2026-10-12")).state).toBe("handed-over");
    await show(SECOND_WEEK, saved("2026-10-12", { id: "anew" }));
    expect(await dateOn("2026-10-12")).toMatchObject({ state: "booked", needs: [] });
    expect((await bookedDates(stage.ports)).find((one) => one.id === id)?.eventId).toBe("anew");
  });

  it("put back, is not asked about until she had time to save it", async () => {
    const { id } = await dateOn("2026-10-12");
    stage.setClock("2026-10-06", "9:00");
    await putDateBack(stage.ports, id, withoutLock);
    await show(SECOND_WEEK);
    expect(await dateOn("2026-10-12")).toMatchObject({ state: "handed-over", needs: [] });
    stage.setClock("2026-10-06", "9:11");
    await show(SECOND_WEEK);
    expect(await needsOn("2026-10-12")).toEqual(["not-saved"]);
    // An event that it had before is never offered for it again.
    await show(SECOND_WEEK, saved("2026-10-12"));
    expect(await needsOn("2026-10-12")).not.toContain("is-this-it");
  });

  it("put back, is in the words of its class, and has the title of the series", async () => {
    await stage.vault.apply([{ put: "classes", record: aClass({ language: "es" }) }]);
    const ports = { ...stage.ports, wordsIn: async (language: "en" | "es") => Promise.resolve(wordsIn(language)) };
    await putDateBack(ports, (await dateOn("2026-10-12")).id, withoutLock);
    expect(stage.sent.at(-1)!.event).toMatchObject({
      title: "Push-in: Arrival (30 min)",
      details: wordsIn("es").outgoingDetails(),
    });
    expect((await stage.vault.all("visits"))[0]!.outgoingTitle).toBe("Push-in: Arrival (30 min)");
  });

  it("is neither put back nor opened where she listed the domains of invited addresses, and the class's is outside", async () => {
    const { id } = await dateOn("2026-10-12");
    const before = [stage.sent.length, await stage.vault.all("visits")];
    await listDomains("district.example");
    expect(await putDateBack(stage.ports, id, withoutLock)).toEqual({ ok: false, failure: { code: "guest-outside" } });
    expect([stage.sent.length, await stage.vault.all("visits")]).toEqual(before);
    await listDomains("lincoln.example");
    expect(await putDateBack(stage.ports, id, withoutLock)).toMatchObject({ ok: true });
  });

  it("is neither put back nor opened where the district allows no invitation", async () => {
    const policy = { read: async () => Promise.resolve(readPolicy({ invitationDomains: ["district.example"] })) };
    const { id } = await dateOn("2026-10-12");
    const before = [stage.sent.length, await stage.vault.all("visits")];
    expect(await putDateBack({ ...stage.ports, policy }, id, withoutLock)).toEqual({
      ok: false,
      failure: { code: "guest-outside" },
    });
    expect([stage.sent.length, await stage.vault.all("visits")]).toEqual(before);
  });

  it("comes back by itself when her page shows it again", async () => {
    await show(SECOND_WEEK, saved("2026-10-12"));
    expect(await needsOn("2026-10-12")).toEqual([]);
  });
});

describe("what her page shows of a visit", () => {
  it("a date moved there is told with where it was agreed to be, until she knows", async () => {
    await book(true);
    await show(FIRST_WEEK, saved("2026-10-05"));
    await show(FIRST_WEEK, saved("2026-10-05", { start: "2026-10-06T10:00", end: "2026-10-06T10:20" }));
    const moved = await dateOn("2026-10-06");
    expect(moved).toMatchObject({
      plannedOn: "2026-10-05",
      endMinute: at("10:20"),
      needs: [{ code: "moved", from: { date: "2026-10-05" } }],
    });
    await acceptMove(stage.ports, moved.id);
    expect(await needsOn("2026-10-06")).toEqual([]);
  });

  it("both halves of a series that she split there are found, each date once", async () => {
    await book(true);
    await show(FIRST_WEEK, saved("2026-10-05"));
    await show(
      SECOND_WEEK,
      saved("2026-10-12", { id: "other-half_2", start: "2026-10-12T08:10", end: "2026-10-12T08:40" }),
    );
    const dates = (await bookedDates(stage.ports)).filter(({ eventId }) => eventId !== undefined);
    expect(dates.map(({ date, eventId, startMinute }) => [date, eventId, startMinute])).toEqual([
      ["2026-10-05", "s_2026-10-05", at("8:05")],
      ["2026-10-12", "other-half_2", at("8:10")],
    ]);
  });

  it("an event under another title is offered as the visit, and becomes it", async () => {
    await book(false);
    await show(FIRST_WEEK, { id: "x", title: "OT in class", start: "2026-10-05T08:05", end: "2026-10-05T08:35" });
    const asked = await dateOn("2026-10-05");
    expect(asked.needs).toMatchObject([{ code: "is-this-it", event: { id: "x", title: "OT in class" } }]);
    await answerCandidate(stage.ports, { id: asked.id, eventId: "x", isIt: true });
    expect(await dateOn("2026-10-05")).toMatchObject({ state: "booked", needs: [] });
  });

  it("one that she saved on another day is offered with its day, and is the visit there once she says so", async () => {
    await book(false);
    const { outgoingTitle: title } = (await stage.vault.all("visits"))[0]!;
    await show(FIRST_WEEK, { id: "x", title, start: "2026-10-07T10:05", end: "2026-10-07T10:35" });
    const asked = await dateOn("2026-10-05");
    expect(asked.needs).toMatchObject([{ code: "is-this-it", event: { id: "x", date: "2026-10-07" } }]);
    const { lines } = await visitNeeds(stage.ports);
    expect(lines[0]!.acts[0]!.labelText).toMatch(/^Yes, .*, Wed, Oct 7, 10:05/);
    await answerCandidate(stage.ports, { id: asked.id, eventId: "x", isIt: true });
    expect(await dateOn("2026-10-07")).toMatchObject({ state: "booked", startMinute: at("10:05"), needs: [] });
    expect(await stage.vault.all("visits")).toHaveLength(1);
  });

  it("one that is not it is not offered again, and nothing was sent a second time", async () => {
    await book(false);
    await show(FIRST_WEEK, { id: "x", title: "OT in class", start: "2026-10-05T08:05", end: "2026-10-05T08:35" });
    const { id } = await dateOn("2026-10-05");
    await answerCandidate(stage.ports, { id, eventId: "x", isIt: false });
    expect(await dateOn("2026-10-05")).toMatchObject({ state: "handed-over", needs: [{ code: "not-saved" }] });
    expect(stage.sent).toHaveLength(1);
  });
});

it.each([
  ["whose school is gone", async () => stage.vault.apply([{ remove: "sites", id: "lincoln" }])],
  ["whose school has no time zone", async () => stage.vault.apply([{ put: "sites", record: aSite({ zone: "" }) }])],
  [
    "whose school is in an unknown one",
    async () => stage.vault.apply([{ put: "sites", record: aSite({ zone: "X/Y" }) }]),
  ],
])("a single visit of a class %s is refused like a series, and nothing is sent or kept", async (_case, change) => {
  const { windows } = await takeReading(stage.ports, aReading());
  await change();
  for (const forTerm of [false, true])
    expect(await bookWindow(stage.ports, { windowId: windows[0]!.id, forTerm })).toEqual({
      ok: false,
      failure: { code: "no-zone" },
    });
  expect([stage.sent, await stage.vault.all("visits")]).toEqual([[], []]);
});

it("a visit whose teacher is outside of the domains that she listed is neither opened nor kept", async () => {
  await listDomains("district.example");
  await expect(book(false)).rejects.toThrow("guest-outside");
  await expect(book(true)).rejects.toThrow("guest-outside");
  expect([stage.sent, await stage.vault.all("visits")]).toEqual([[], []]);
  await listDomains("district.example", "lincoln.example");
  await book(false);
  expect(stage.sent).toHaveLength(1);
});

describe("what changes around a visit", () => {
  it.each([
    [
      "no-school",
      async () =>
        stage.vault.apply([
          { put: "schoolDays", record: aSchoolDay({ kind: "no-school" }, { date: "2026-10-12", title: "Storm" }) },
        ]),
    ],
    [
      "student-moved",
      async () => {
        await saveClass(stage.ports, aClass({ id: "g1", name: "Grade 1" }));
        await saveStudent(stage.ports, aStudent({ classId: "g1", mandate: aMandate(30, 1) }));
      },
    ],
  ] as const)("is said of its dates: %s", async (code, change) => {
    await book(true);
    await change();
    expect(await needsOn("2026-10-12")).toEqual([code]);
  });

  it("is said once of a visit whose class is gone, at its next date", async () => {
    await book(true);
    await stage.vault.apply([{ remove: "classes", id: "k12" }]);
    expect(await needsOn("2026-10-05")).toEqual(["class-gone"]);
    expect(await needsOn("2026-10-12")).toEqual([]);
  });

  it("a class's new teacher is who its coming visits invite", async () => {
    await book(true);
    await saveClass(stage.ports, aClass({ teacherName: "Mr. Ode", teacherEmail: "ode@lincoln.example" }));
    expect((await listVisits(stage.ports)).classes).toMatchObject([
      { teacherName: "Mr. Ode", teacherEmail: "ode@lincoln.example" },
    ]);
    expect((await lines()).map(({ oldGuest }) => oldGuest)).toEqual(["alvarez@lincoln.example"]);
    await saveClass(stage.ports, aClass());
    expect((await lines()).map(({ oldGuest }) => oldGuest)).toEqual([null]);
    await saveClass(stage.ports, aClass({ teacherEmail: "" }));
    expect((await lines()).map(({ oldGuest }) => oldGuest)).toEqual(["alvarez@lincoln.example"]);
  });

  it("says nothing of the guest of a visit that invited somebody, whose address an earlier version did not keep", async () => {
    await book(true);
    const [{ invited: _guest, ...visit }] = (await stage.vault.all("visits")) as [Visit];
    const sendTask = { accountId: "a1", calendarId: "t@lincoln.example", key: "ab", hasGuests: true, tries: 0 };
    const calendars = [{ id: "t@lincoln.example", name: "Own", isPrimary: true }];
    await stage.vault.apply([
      {
        put: "calendarAccounts",
        record: {
          ...{ id: "a1", vendor: "google", means: "implicit", scopes: [], calendars },
          connectedAt: "2026-09-01T12:00:00Z",
        },
      },
      { put: "visits", record: { ...visit, state: "booked", way: "google", sendTask } },
    ]);
    expect((await lines()).map(({ oldGuest }) => oldGuest)).toEqual([null]);
    await stage.vault.apply([
      {
        put: "visits",
        record: { ...visit, state: "booked", way: "google", sendTask: { ...sendTask, hasGuests: false } },
      },
    ]);
    expect((await lines()).map(({ oldGuest }) => oldGuest)).toEqual([""]);
  });

  it("a class's first address is who its coming visits invite, which had no guest", async () => {
    await saveClass(stage.ports, aClass({ teacherEmail: "" }));
    await book(true);
    expect((await lines()).map(({ oldGuest }) => oldGuest)).toEqual([null]);
    await saveClass(stage.ports, aClass());
    expect((await lines()).map(({ oldGuest }) => oldGuest)).toEqual([""]);
  });
});

describe("the line of an invitation", () => {
  it.each(["Emma MJ reads", "We zip up own coats, zip up own coat", "His IEP meeting is near"])(
    "is refused at its field where it would reveal a student: %s",
    async (invitationLine) => {
      await book(false);
      const [visit] = await stage.vault.all("visits");
      const roleCard = { model: "team", therapistDoes: "", teacherDoes: "", materials: "", invitationLine } as const;
      const errors = [{ field: "invitationLine", code: "reveals" }];
      expect(await saveRoleCard(stage.ports, { visitId: visit!.id, roleCard })).toEqual({
        ok: false,
        failure: { code: "invalid-fields", errors },
      });
      const marks = await markOutgoing(stage.ports, invitationLine);
      expect(marks.length).toBeGreaterThan(0);
      expect(await stage.vault.all("visits")).toEqual([visit]);
    },
  );

  it("is kept where it reveals nobody", async () => {
    await book(false);
    const [visit] = await stage.vault.all("visits");
    const invitationLine = "I bring the stations; you keep the whole group.";
    const roleCard = { model: "station", therapistDoes: "", teacherDoes: "", materials: "", invitationLine } as const;
    expect(await saveRoleCard(stage.ports, { visitId: visit!.id, roleCard })).toMatchObject({ ok: true });
    expect(await stage.vault.all("visits")).toMatchObject([{ roleCard: { invitationLine } }]);
  });
});

describe("a class calendar of somebody else than its teacher", () => {
  it.each([
    ["former@lincoln.example", "former@lincoln.example"],
    ["Alvarez@lincoln.example", null],
  ])("is told with its owner, who may leave: %s", async (dataOwner, told) => {
    const calendars = [{ id: "class-12", name: "Room 12", isPrimary: false, dataOwner }];
    const account: CalendarAccount = {
      ...{ id: "a1", vendor: "google", means: "implicit", scopes: [], connectedAt: "" },
      calendars,
    };
    await book(true);
    await saveClass(stage.ports, aClass({ booking: { way: "account", accountId: "a1", calendarId: "class-12" } }));
    await stage.vault.apply([{ put: "calendarAccounts", record: account }]);
    expect((await listVisits(stage.ports)).classes).toMatchObject([{ calendarOwner: told }]);
  });
});

describe("removing a date", () => {
  it.each(["sending", "unknown", "undoing"] as const)("is refused while it is %s, and says so", async (state) => {
    const id = await book(false);
    await stage.vault.apply([{ put: "visits", record: { ...(await stage.vault.all("visits"))[0]!, state } }]);
    expect(await removeDate(stage.ports, id)).toEqual({ ok: false, failure: { code: "on-its-way" } });
    expect(await stage.vault.all("visits")).toMatchObject([{ state }]);
  });

  it("of a whole visit that was never saved, with all its dates", async () => {
    await book(true);
    const [line] = await lines();
    expect(line!.reopens).toMatch(/^2026-10-05/);
    expect(await bookWindow(stage.ports, { windowId: line!.reopens! })).toMatchObject({ ok: true });
    expect(stage.sent[1]!.event.repeat).toEqual(stage.sent[0]!.event.repeat);
    expect(await dropHandedOver(stage.ports, line!.id)).toEqual({ ok: true, value: null });
    expect(await lines()).toEqual([]);
  });

  it("that is gone already is no failure", async () => {
    expect(await removeDate(stage.ports, "gone")).toEqual({ ok: true, value: null });
  });
});

describe("changing a visit", () => {
  const to = { date: "2026-10-20", startMinute: at("10:00"), endMinute: at("10:30") };

  it("moves one date and leaves the others", async () => {
    await book(true);
    const { id } = await dateOn("2026-10-19");
    expect(await changeVisit(stage.ports, { id, reach: "date", to })).toEqual({ ok: true, value: { keptDates: [] } });
    expect(await dateOn("2026-10-20")).toMatchObject({ id, plannedOn: "2026-10-19", startMinute: at("10:00") });
    expect(await dateOn("2026-10-26")).toMatchObject({ startMinute: at("8:05") });
  });

  it("from a date on, a new visit takes over and the old one ends, with no date lost or doubled", async () => {
    await book(true);
    const before = (await lines()).flatMap(({ dates }) => dates).length;
    const { id } = await dateOn("2026-10-19");
    await changeVisit(stage.ports, { id, reach: "from", to });
    const [old, half] = (await stage.vault.all("visits")).sort((a, b) => (a.until < b.until ? -1 : 1));
    expect(old).toMatchObject({ until: "2026-10-18", state: "handed-over" });
    expect(half).toMatchObject({
      cadence: { on: "weekly", weekday: "TU" },
      startMinute: at("10:00"),
      state: "handed-over",
    });
    const dates = (await lines()).flatMap(({ dates }) => dates.map(({ date }) => date)).sort();
    expect(dates.slice(0, 4)).toEqual(["2026-10-05", "2026-10-12", "2026-10-20", "2026-10-27"]);
    expect(dates).toHaveLength(before);
  });

  it("from its first date on, the whole series takes the new weekday", async () => {
    await book(true);
    const { id } = await dateOn("2026-10-05");
    await changeVisit(stage.ports, { id, reach: "from", to: { ...to, date: "2026-10-06" } });
    const dates = (await lines()).flatMap((line) => line.dates.map(({ date }) => date));
    expect(dates.slice(0, 3)).toEqual(["2026-10-06", "2026-10-13", "2026-10-20"]);
    expect(await stage.vault.all("visits")).toHaveLength(1);
  });

  it("from a date on is refused where a session from there on is marked, which would lose its date", async () => {
    await book(true);
    await markDayOut(stage.ports, allDay("2026-10-12"));
    const before = await stage.vault.all("visits");
    const early = (await bookedDates(stage.ports)).find(({ date }) => date === "2026-10-05")!;
    const answer = await changeVisit(stage.ports, { id: early.id, reach: "from", to });
    const errors = [{ field: "reach", code: "has-session" }];
    expect(answer).toEqual({ ok: false, failure: { code: "invalid-fields", errors } });
    expect(await stage.vault.all("visits")).toEqual(before);
    expect(await changeVisit(stage.ports, { id: (await dateOn("2026-10-19")).id, reach: "from", to })).toMatchObject({
      ok: true,
    });
  });

  it("of all dates, those that she had moved by hand stay and are listed", async () => {
    await book(true);
    const { id } = await dateOn("2026-10-19");
    await changeVisit(stage.ports, { id, reach: "date", to });
    const first = await dateOn("2026-10-05");
    const all = { date: "2026-10-05", startMinute: at("8:00"), endMinute: at("8:20") };
    expect(await changeVisit(stage.ports, { id: first.id, reach: "all", to: all })).toEqual({
      ok: true,
      value: { keptDates: ["2026-10-19"] },
    });
    expect(await dateOn("2026-10-20")).toMatchObject({ startMinute: at("10:00") });
    expect(await dateOn("2026-10-26")).toMatchObject({ startMinute: at("8:00"), endMinute: at("8:20") });
  });

  it.each([
    [
      { ...to, date: "soon" },
      { field: "date", code: "not-a-date" },
    ],
    [
      { ...to, endMinute: at("9:00") },
      { field: "endMinute", code: "end-before-start" },
    ],
    [
      { ...to, startMinute: NaN },
      { field: "startMinute", code: "not-a-time" },
    ],
  ])("is refused at the field, and nothing changes: %j", async (wrong, error) => {
    const id = await book(true);
    const before = await stage.vault.all("visits");
    const answer = await changeVisit(stage.ports, { id, reach: "from", to: wrong });
    expect(answer).toEqual({ ok: false, failure: { code: "invalid-fields", errors: [error] } });
    expect(await stage.vault.all("visits")).toEqual(before);
  });

  it("ends on another day, but neither before it begins nor without a date", async () => {
    const id = await book(true);
    const visitId = id.slice(0, id.lastIndexOf("."));
    const failed = (code: string) => ({
      ok: false,
      failure: { code: "invalid-fields", errors: [{ field: "until", code }] },
    });
    expect(await endVisit(stage.ports, { visitId, until: "2026-10-04" })).toEqual(failed("end-before-start"));
    expect(await endVisit(stage.ports, { visitId, until: "June" })).toEqual(failed("not-a-date"));
    expect(await endVisit(stage.ports, { visitId, until: "2026-10-20" })).toEqual({ ok: true, value: null });
    expect((await lines())[0]!.dates.map(({ date }) => date)).toEqual(["2026-10-05", "2026-10-12", "2026-10-19"]);
  });

  it("keeps who does what with it", async () => {
    const id = await book(false);
    const roleCard = {
      model: "station",
      therapistDoes: "Station 2",
      teacherDoes: "Station 1",
      materials: "slant board",
    } as const;
    await saveRoleCard(stage.ports, { visitId: id, roleCard });
    expect((await lines())[0]!.roleCard).toEqual(roleCard);
    await saveRoleCard(stage.ports, { visitId: id, roleCard: null });
    expect((await lines())[0]!.roleCard).toBeNull();
  });
});

const allDay = (date: string) => ({ date, startMinute: 0, endMinute: 1440 });

describe("a day on which she is out", () => {
  /** Days of the first week on which a window is suggested. */
  const offered = async (): Promise<string[]> => {
    const { windows } = await suggestionList(stage.ports, "2026-10-05");
    return [...new Set(windows.filter(({ state }) => state === "suggested").map(({ date }) => date))];
  };

  it("is not offered for the make-ups of another one, until she takes it back", async () => {
    await book(false);
    await markDayOut(stage.ports, allDay("2026-10-05"));
    const [day] = await offered();
    expect(day).toMatch(/^2026-10-0[6-9]$/);
    await markDayOut(stage.ports, allDay(day!));
    const others = await offered();
    expect(others).not.toContain(day);
    expect(others.length).toBeGreaterThan(0);
    const { away } = await dayOut(stage.ports, allDay(day!));
    expect(away.map(({ date }) => date)).toEqual(["2026-10-05", day]);
    await stage.vault.apply([{ remove: "awayTimes", id: away[1]!.id }]);
    expect(await offered()).toContain(day);
  });

  it("may be a part of a day: only what lies in it is missed, and not offered", async () => {
    await book(true);
    const { startMinute, endMinute } = (await bookedDates(stage.ports)).find(({ date }) => date === "2026-10-05")!;
    const after = { date: "2026-10-05", startMinute: endMinute, endMinute: 1440 };
    expect(await markDayOut(stage.ports, after)).toEqual({ ok: true, value: null });
    expect(await stage.vault.all("sessionLogs")).toEqual([]);
    await markDayOut(stage.ports, { ...after, startMinute, endMinute });
    expect(await stage.vault.all("sessionLogs")).toMatchObject([{ outcome: "missed", date: "2026-10-05" }]);
    expect(await stage.vault.all("awayTimes")).toHaveLength(2);
  });

  it("that ends before it begins is refused at the field, and marks nothing", async () => {
    await book(true);
    const errors = [{ field: "endMinute", code: "end-before-start" }];
    expect(await markDayOut(stage.ports, { date: "2026-10-05", startMinute: 600, endMinute: 540 })).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors },
    });
    expect(await stage.vault.all("sessionLogs")).toEqual([]);
    expect(await stage.vault.all("awayTimes")).toEqual([]);
  });

  it("marks every visit as missed because she is away, once, and writes no student word to a teacher", async () => {
    await book(true);
    const out = await dayOut(stage.ports, allDay("2026-10-05"));
    expect(out.visits).toMatchObject([{ initials: ["MJ"] }]);
    expect(out.notices).toMatchObject([{ teacherEmail: "alvarez@lincoln.example", visits: [{ kind: "arrival" }] }]);
    expect(JSON.stringify(out.notices)).not.toMatch(/MJ|zip|coat/);
    await markDayOut(stage.ports, allDay("2026-10-05"));
    await markDayOut(stage.ports, allDay("2026-10-05"));
    expect(await stage.vault.all("sessionLogs")).toMatchObject([
      { outcome: "missed", cause: "therapist-away", date: "2026-10-05" },
    ]);
  });

  it("is written at once or not at all", async () => {
    await book(true);
    const apply = vi.spyOn(stage.vault, "apply").mockRejectedValueOnce(new Error("no space"));
    await expect(markDayOut(stage.ports, allDay("2026-10-05"))).rejects.toThrow("no space");
    expect(await stage.vault.all("awayTimes")).toEqual([]);
    expect(await stage.vault.all("sessionLogs")).toEqual([]);
    apply.mockClear();
    expect(await markDayOut(stage.ports, allDay("2026-10-05"))).toEqual({ ok: true, value: null });
    expect(apply).toHaveBeenCalledTimes(1);
    expect(await stage.vault.all("sessionLogs")).toHaveLength(1);
  });

  it("leaves a mark that she made before as it is", async () => {
    const sessionId = await book(true);
    stage.setClock("2026-10-05", "9:00");
    await recordSession(stage.ports, { sessionId, outcome: "delivered" });
    await markDayOut(stage.ports, allDay("2026-10-05"));
    expect(await stage.vault.all("sessionLogs")).toMatchObject([{ outcome: "delivered" }]);
  });

  it("has no visit to miss where there is no school", async () => {
    await book(true);
    await stage.vault.apply([{ put: "schoolDays", record: aSchoolDay({ kind: "no-school" }, { date: "2026-10-05" }) }]);
    expect(await dayOut(stage.ports, allDay("2026-10-05"))).toEqual({ visits: [], notices: [], away: [] });
    await markDayOut(stage.ports, allDay("2026-10-05"));
    expect(await stage.vault.all("sessionLogs")).toEqual([]);
  });
});

it("needs nothing of her while it is held: what becomes of it is said once, with the visit", async () => {
  await book(true);
  const [visit] = await stage.vault.all("visits");
  const sendTask = { accountId: "a1", calendarId: "primary", hasGuests: true, tries: 0, heldUntilMs: 0 };
  await stage.vault.apply([{ put: "visits", record: { ...visit!, state: "holding", sendTask } }]);
  expect((await visitNeeds(stage.ports)).count).toBe(0);
  const [line] = await lines();
  expect(line).toMatchObject({ state: "holding", sendTask: { text: "Not sent yet. Book it, or leave it." } });
});

describe("a visit that was handed over and never saved", () => {
  const needs = async () => (await lines()).flatMap(({ dates }) => dates.flatMap((date) => date.needs));

  it("is reminded of once her page was read whole some time later, at its next date only", async () => {
    await book(true);
    await show(FIRST_WEEK);
    await show(SECOND_WEEK);
    expect(await needs()).toEqual([]);
    stage.setClock("2026-10-05", "7:55");
    await show(FIRST_WEEK);
    await show(SECOND_WEEK);
    expect(await needs()).toEqual([{ code: "not-saved" }]);
    expect((await visitNeeds(stage.ports)).count).toBe(1);
  });

  it("is not, where the page was not read whole", async () => {
    await book(false);
    stage.setClock("2026-10-05", "7:55");
    await takeReading(stage.ports, { ...aReading(), complete: false });
    expect(await needs()).toEqual([]);
  });
});

describe("a visit that its connected calendar does not take", () => {
  const refuse = async (because: string, over: object = {}): Promise<Visit> => {
    await book(true);
    const [visit] = await stage.vault.all("visits");
    const sendTask = { accountId: "a1", calendarId: "primary", hasGuests: false, tries: 1 };
    const record: Visit = { ...visit!, way: "google", state: "refused", because, sendTask, ...over };
    await stage.vault.apply([{ put: "visits", record }]);
    return record;
  };
  const acts = async () => (await lines())[0]!.sendTask!.acts.map(({ act }) => act);

  it.each(["needs-approval", "read-only", "calendar-gone", "not-possible"])(
    "is handed to the calendar's own form: %s",
    async (because) => {
      const { id } = await refuse(because);
      const itSheet = because === "needs-approval" ? ["it-sheet"] : [];
      expect(await acts()).toEqual([...itSheet, "by-link", "send", "drop"]);
      const before = stage.sent.length;
      expect(await bookByLink(stage.ports, id, withoutLock)).toEqual({ ok: true, value: null });
      expect(stage.sent).toHaveLength(before + 1);
      expect(stage.sent.at(-1)!.event).toEqual(stage.sent[0]!.event);
      const [visit] = await stage.vault.all("visits");
      expect(visit).toMatchObject({ state: "handed-over", way: "link" });
      expect(visit).not.toHaveProperty("sendTask");
      expect(visit).not.toHaveProperty("because");
    },
  );

  it("is not, where its text may not leave or something may be stored already", async () => {
    await refuse("text-policy");
    expect(await acts()).toEqual(["send", "drop"]);
    const { id } = await refuse("limited", { state: "unknown" });
    expect(await bookByLink(stage.ports, id, withoutLock)).toEqual({ ok: false, failure: { code: "not-found" } });
  });

  it("stays as it was where the form can't be opened", async () => {
    const record = await refuse("needs-approval");
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "4, autism unit" }) }]);
    expect(await bookByLink(stage.ports, record.id, withoutLock)).toMatchObject({
      ok: false,
      failure: { code: "refused", refusal: { code: "text-policy" } },
    });
    expect(await stage.vault.all("visits")).toEqual([record]);
  });

  describe("where opening the form breaks off", () => {
    /** Hands a refused visit over while `meanwhile` happens and the form does not open. */
    const breakOff = async (meanwhile: () => Promise<void>): Promise<Visit> => {
      const record = await refuse("needs-approval");
      stage.ports.handOver = handsOver(async () => {
        await meanwhile();
        throw new Error("no tab");
      });
      await expect(bookByLink(stage.ports, record.id, withoutLock)).rejects.toThrow("no tab");
      return record;
    };

    it("stays as it was, and is not taken for handed over", async () => {
      const record = await breakOff(async () => {});
      expect(await stage.vault.all("visits")).toEqual([record]);
    });

    it("does not come back once she removed it", async () => {
      await breakOff(async () => {
        const [visit] = await stage.vault.all("visits");
        await stage.vault.apply([{ remove: "visits", id: visit!.id }]);
      });
      expect(await stage.vault.all("visits")).toEqual([]);
    });

    it("keeps what was changed meanwhile", async () => {
      await breakOff(async () => {
        const [visit] = await stage.vault.all("visits");
        await stage.vault.apply([{ put: "visits", record: { ...visit!, state: "booked" } }]);
      });
      expect(await stage.vault.all("visits")).toMatchObject([{ state: "booked", way: "link" }]);
    });
  });
});

describe("a touch base", () => {
  const wanted = { classId: "k12", date: "2026-10-06", startMinute: at("15:00") };

  it("is refused in a time that she marked as away, and opens nothing", async () => {
    await markDayOut(stage.ports, { date: wanted.date, startMinute: at("15:04"), endMinute: at("15:30") });
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toEqual({ ok: false, failure: { code: "away" } });
    expect(stage.sent).toEqual([]);
    expect(await stage.vault.all("visits")).toEqual([]);
    const earlier = { ...wanted, startMinute: at("14:59") };
    expect(await bookTouchBase(stage.ports, earlier, withoutLock)).toEqual({ ok: true, value: {} });
  });

  it("is five minutes with the teacher, without a student, a session or minutes, and is seen on her page", async () => {
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toEqual({ ok: true, value: {} });
    expect(stage.sent.map(({ event }) => event)).toMatchObject([
      { title: "Touch base (5 min)", guestEmails: ["alvarez@lincoln.example"], end: { minute: at("15:05") } },
    ]);
    expect(await bookedDates(stage.ports)).toEqual([]);
    const title = "Touch base (5 min)";
    await show(FIRST_WEEK, { id: "tb", title, start: "2026-10-06T15:00", end: "2026-10-06T15:05" });
    expect(await lines()).toMatchObject([
      { purpose: "touch-base", initials: [], dates: [{ state: "booked", needs: [] }] },
    ]);
  });

  it("goes the way of its class: drafted for a connected calendar, or as a file", async () => {
    const account = { way: "account", accountId: "a1", calendarId: "primary" } as const;
    await stage.vault.apply([{ put: "classes", record: aClass({ booking: account }) }]);
    const booked = await bookTouchBase(stage.ports, wanted, withoutLock);
    const [visit] = await stage.vault.all("visits");
    expect(booked).toEqual({ ok: true, value: { sends: visit!.id } });
    expect(visit).toMatchObject({ purpose: "touch-base", state: "draft", sendTask: { accountId: "a1" } });
    await stage.vault.apply([{ put: "classes", record: aClass({ booking: { way: "ics" } }) }]);
    const saved = await bookTouchBase(stage.ports, { ...wanted, date: "2026-10-07" }, withoutLock);
    expect(saved).toMatchObject({ ok: true, value: { file: { visit: { title: "Touch base (5 min)" } } } });
    expect(stage.sent).toEqual([]);
  });

  it("that the calendar lost is put back as one", async () => {
    await bookTouchBase(stage.ports, wanted, withoutLock);
    const [visit] = await stage.vault.all("visits");
    await stage.vault.apply([{ put: "visits", record: { ...visit!, state: "missing" } }]);
    expect(await putDateBack(stage.ports, visit!.id, withoutLock)).toEqual({ ok: true, value: null });
    expect(stage.sent.at(-1)!.event).toEqual(stage.sent[0]!.event);
    expect(await stage.vault.all("visits")).toMatchObject([{ outgoingTitle: "Touch base (5 min)", attempt: 1 }]);
  });

  it("notes whom it invites when it is put back, whoever was invited before", async () => {
    await bookTouchBase(stage.ports, wanted, withoutLock);
    const [visit] = await stage.vault.all("visits");
    await stage.vault.apply([
      { put: "visits", record: { ...visit!, state: "missing", invited: "ode@lincoln.example" } },
    ]);
    await putDateBack(stage.ports, visit!.id, withoutLock);
    const { guestEmails } = stage.sent.at(-1)!.event;
    expect((await stage.vault.all("visits")).map(({ invited }) => [invited])).toEqual([guestEmails]);
  });

  it("is refused in its preview too where the teacher is outside of the domains that she listed", async () => {
    await listDomains("district.example");
    expect(await previewTouchBase(stage.ports, wanted)).toEqual({ refusal: { code: "guest-outside" } });
    await listDomains("lincoln.example");
    expect(await previewTouchBase(stage.ports, wanted)).toMatchObject({ guestEmail: "alvarez@lincoln.example" });
  });

  it("is one visit for two clicks, and for two tabs, whichever way it goes", async () => {
    const underLock = oneAtATime();
    const press = async () => bookTouchBase(stage.ports, wanted, underLock);
    await Promise.all([press(), press()]);
    const [first, ...others] = await stage.vault.all("visits");
    expect([first!.purpose, others]).toEqual(["touch-base", []]);
    expect(stage.sent.map(({ event }) => event)).toEqual([stage.sent[0]!.event, stage.sent[0]!.event]);
    await stage.vault.apply([{ remove: "visits", id: first!.id }]);
    const account = { way: "account", accountId: "a1", calendarId: "primary" } as const;
    await stage.vault.apply([{ put: "classes", record: aClass({ booking: account }) }]);
    const answers = [...(await Promise.all([press(), press()])), await press()];
    const [sent, ...more] = await stage.vault.all("visits");
    expect(more).toEqual([]);
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: { sends: sent!.id } })));
  });

  it("is refused where it is on the calendar already, and made anew where it is gone from there", async () => {
    const press = async () => bookTouchBase(stage.ports, wanted, withoutLock);
    await press();
    const [visit] = await stage.vault.all("visits");
    await stage.vault.apply([{ put: "visits", record: { ...visit!, state: "booked" } }]);
    expect(await press()).toEqual({ ok: false, failure: { code: "already-booked" } });
    const other = { ...wanted, startMinute: at("15:05") };
    expect(await bookTouchBase(stage.ports, other, withoutLock)).toEqual({ ok: true, value: {} });
    await stage.vault.apply([{ put: "visits", record: { ...visit!, state: "missing" } }]);
    expect(await press()).toEqual({ ok: true, value: {} });
    expect(await stage.vault.all("visits")).toHaveLength(3);
  });

  it.each(["link", "ics"] as const)("goes without a guest where no address is known, by %s", async (way) => {
    await stage.vault.apply([{ put: "classes", record: aClass({ teacherEmail: "", booking: { way } }) }]);
    const booked = await bookTouchBase(stage.ports, wanted, withoutLock);
    const event = way === "ics" ? booked.ok && booked.value.file?.visit : stage.sent[0]?.event;
    expect(event).toMatchObject({ title: "Touch base (5 min)", guestEmails: [] });
    const [visit] = await stage.vault.all("visits");
    expect(visit).not.toHaveProperty("invited");
    await stage.vault.apply([{ put: "visits", record: { ...visit!, state: "missing" } }]);
    expect(await putDateBack(stage.ports, visit!.id, withoutLock)).toEqual({ ok: true, value: null });
    expect(stage.sent.at(-1)!.event).toMatchObject({ title: "Touch base (5 min)", guestEmails: [] });
  });

  it("is in the language of its class", async () => {
    await stage.vault.apply([{ put: "classes", record: aClass({ language: "es" }) }]);
    const ports = { ...stage.ports, wordsIn: async (language: "en" | "es") => Promise.resolve(wordsIn(language)) };
    await bookTouchBase(ports, wanted, withoutLock);
    expect(stage.sent[0]!.event.title).toBe(wordsIn("es").touchBaseTitle(5));
  });

  it("is refused where the teacher is outside of the domains that she listed", async () => {
    await listDomains("district.example");
    const refused = { ok: false, failure: { code: "guest-outside" } };
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toEqual(refused);
    expect([stage.sent, await stage.vault.all("visits")]).toEqual([[], []]);
  });

  it("is refused where the district allows no invitation to the teacher", async () => {
    const policy = { read: async () => Promise.resolve(readPolicy({ invitationDomains: ["district.example"] })) };
    expect(await bookTouchBase({ ...stage.ports, policy }, wanted, withoutLock)).toEqual({
      ok: false,
      failure: { code: "guest-outside" },
    });
    expect(stage.sent).toEqual([]);
    expect(await stage.vault.all("visits")).toEqual([]);
  });

  it.each([
    ["past", { ...wanted, date: "2026-10-02" }, {}],
    ["no-zone", wanted, { siteId: "gone" }],
  ] as const)("is refused with %s, and nothing is sent or kept", async (code, time, over) => {
    await stage.vault.apply([{ put: "classes", record: aClass(over) }]);
    expect(await bookTouchBase(stage.ports, time, withoutLock)).toEqual({ ok: false, failure: { code } });
    expect([stage.sent, await stage.vault.all("visits")]).toEqual([[], []]);
  });
});
