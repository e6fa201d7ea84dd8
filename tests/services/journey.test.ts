import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import type { OutgoingEvent } from "../../lib/core/booking/outgoing-event";
import type { CalendarPlace } from "../../lib/core/schedule/calendar-place";
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import { formatClock } from "../../lib/core/time/interval";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import { fail, ok } from "../../lib/core/result";
import { bookWindow } from "../../lib/services/booking/book-window";
import { declineWindow, removeDeclines } from "../../lib/services/booking/decline-window";
import { removeDate } from "../../lib/services/visits/decide-date";
import { healthOfCalendars } from "../../lib/services/health/calendar-health";
import { caseload } from "../../lib/services/caseload/caseload";
import type { SettingValues } from "../../lib/ports/settings";
import { compareSchedule } from "../../lib/services/classes/compare-schedule";
import type { Ports } from "../../lib/services/ports";
import {
  correctTitle,
  importSchedule,
  removeClass,
  removeStudent,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { recordSession, recordUnplanned } from "../../lib/services/today/record-session";
import { countSuggested, today } from "../../lib/services/today/today";
import { windowCard } from "../../lib/services/windows/window-card";
import {
  aClass,
  anEntry,
  aPageEvent,
  aReading,
  aSite,
  aStudent,
  at,
  someSettings,
  workingWeek,
  aMandate,
} from "../fixtures/builders";
import { handsOver } from "./hands-over";

const NEW_YORK = "America/New_York";
let vault: IdbVault;
let sent: { event: OutgoingEvent; place: CalendarPlace }[];
let now: number;
let settings: SettingValues;

/** Ports on the real vault; the calendar only remembers what it was handed. */
function ports(): Ports {
  return {
    vault,
    clock: { nowMs: () => now, zone: () => NEW_YORK },
    words: wordsIn("en"),
    handOver: handsOver((event, place) => void sent.push({ event, place })),
    settings: { read: () => Promise.resolve(settings) },
  };
}

const setClock = (date: string, clock: string): void => {
  now = instantOf({ date, minute: at(clock) }, NEW_YORK);
};

/** One class with arrival and recess every day, one student with a coat goal, working hours. */
async function setUp(): Promise<void> {
  await saveSite(ports(), aSite());
  await saveClass(ports(), aClass());
  await importSchedule(ports(), {
    classId: "k12",
    sourceName: "k12.ics",
    entries: [
      anEntry(),
      anEntry({ entryId: "mm", title: "Morning Meeting", start: { date: "2026-08-31", minute: at("8:40") } }),
      anEntry({ entryId: "prep", title: "Teacher Prep", start: { date: "2026-08-31", minute: at("13:00") } }),
    ],
  });
  await saveStudent(ports(), aStudent());
  await saveWorkingHours(ports(), workingWeek());
}

/** Books a window. @returns the booking's id */
async function book(windowId: string): Promise<string> {
  const booked = await bookWindow(ports(), { windowId });
  if (!booked.ok) throw new Error(booked.failure.code);
  return booked.value.bookingId;
}

beforeEach(() => {
  vault = new IdbVault();
  sent = [];
  settings = someSettings();
  setClock("2026-10-05", "7:40");
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

describe("from a schedule to a booked visit", () => {
  it("tells before an import what it changes, and which booked visit loses its routine", async () => {
    await setUp();
    expect(await compareSchedule(ports(), { classId: "nowhere", entries: [] })).toBeUndefined();
    const { windows } = await takeReading(ports(), aReading());
    await bookWindow(ports(), { windowId: windows[0]!.id });
    const changes = await compareSchedule(ports(), {
      classId: "k12",
      entries: [
        anEntry({ start: { date: "2026-08-31", minute: at("10:20") } }),
        anEntry({ entryId: "mm", title: "Morning Meeting", start: { date: "2026-08-31", minute: at("8:40") } }),
        anEntry({ entryId: "lib", title: "Library", start: { date: "2026-08-31", minute: at("13:00") } }),
      ],
    });
    expect(changes?.moved.map(({ from, to }) => [from.title, from.startMinute, to.startMinute])).toEqual([
      ["Arrival / unpack", at("8:05"), at("10:20")],
    ]);
    expect(changes?.gone.map(({ title }) => title)).toEqual(["Teacher Prep"]);
    expect(changes?.added.map(({ title }) => title)).toEqual(["Library"]);
    expect(changes?.sameCount).toBe(1);
    expect(changes?.visits).toMatchObject([{ date: "2026-10-05", movedTo: { startMinute: at("10:20") } }]);
    expect((await takeReading(ports(), aReading())).windows.map(({ id }) => id)).toContain(windows[1]!.id);
  });

  it("draws only the next three where she wants that, counts the rest, and keeps what is booked", async () => {
    await setUp();
    await saveStudent(ports(), aStudent({ mandate: aMandate(30, 5) }));
    const all = await takeReading(ports(), aReading());
    const suggested = all.windows.filter(({ state }) => state === "suggested");
    expect(suggested.length).toBeGreaterThan(3);
    settings = someSettings({ onlyNext: { google: true, outlook: false } });
    const next = await takeReading(ports(), aReading());
    expect(next.windows).toEqual(suggested.slice(0, 3));
    expect(next.moreCount).toBe(all.moreCount + suggested.length - 3);
    await bookWindow(ports(), { windowId: next.windows[0]!.id });
    const booked = await takeReading(ports(), aReading());
    expect(booked.windows.map(({ state }) => state)).toEqual(["handed-over", "suggested", "suggested", "suggested"]);
  });

  it("suggests arrival for the coat goal, hands it over, and books it when the page shows it", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    expect(windows).toHaveLength(2);
    const [first] = windows;
    expect(first).toMatchObject({
      state: "suggested",
      kind: "arrival",
      initials: ["MJ"],
      room: "Rm 12",
      date: "2026-10-05",
      startMinute: at("8:05"),
      endMinute: at("8:35"),
    });

    const card = await windowCard(ports(), first!.id);
    expect(card?.parts[0]?.reasonText).toBe("Students manage their own clothes, shoes and bags.");
    expect(card?.outgoing).toEqual({
      details: "Push-in visit during the class routine. Please suggest another time if the routine moves.",
      title: expect.stringMatching(/^Push-in: .*Arrival.* \(30 min\)$/) as string,
      guestEmail: "alvarez@lincoln.example",
      location: "Rm 12, Lincoln",
    });
    expect(card?.alternatives.length).toBeGreaterThan(0);
    expect(card?.owed).toEqual([{ initials: "MJ", plannedMinutes: 0, mandateMinutes: 60, per: "week" }]);

    expect(
      await bookWindow(ports(), { windowId: first!.id, place: { vendor: "google", account: "/u/1" } }),
    ).toMatchObject({ ok: true });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      place: { vendor: "google", account: "/u/1" },
      event: { start: { date: "2026-10-05", minute: at("8:05") }, end: { minute: at("8:35") }, zone: NEW_YORK },
    });
    const after = await takeReading(ports(), aReading());
    expect(after.windows.map(({ state }) => state)).toEqual(["handed-over", "suggested"]);

    const title = sent[0]!.event.title;
    const saved = aPageEvent({ id: "saved", title, start: "2026-10-05T08:05", end: "2026-10-05T08:35" });
    const seen = await takeReading(ports(), aReading({ events: [saved] }));
    expect(seen.windows.map(({ state, eventId }) => [state, eventId])).toEqual([
      ["booked", "saved"],
      ["suggested", undefined],
    ]);
    expect((await windowCard(ports(), first!.id))?.owed[0]?.plannedMinutes).toBe(30);
  });

  it("lets nothing of the student leave the device", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    await bookWindow(ports(), { windowId: windows[0]!.id });
    const outgoing = JSON.stringify(sent);
    for (const secret of ["MJ", "zip", "coat", "OT"]) expect(outgoing).not.toContain(secret);
  });

  it("books a window once, however often it is asked", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    await bookWindow(ports(), { windowId: windows[0]!.id });
    await bookWindow(ports(), { windowId: windows[0]!.id });
    expect(await vault.all("visits")).toHaveLength(1);
    expect(sent[1]).toEqual(sent[0]);
  });

  it("suggests the window again after a booking was taken back", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    await removeDate(ports(), await book(windows[0]!.id));
    expect((await takeReading(ports(), aReading())).windows).toEqual(windows);
  });

  it("keeps the class's own clock when the therapist's page shows another zone", async () => {
    await setUp();
    await saveSite(ports(), aSite({ zone: "America/Chicago" }));
    await saveWorkingHours(ports(), workingWeek("8:00", "16:00"));
    const { windows } = await takeReading(ports(), aReading());
    expect(formatClock(windows[0]!.startMinute)).toBe("09:05");
    await bookWindow(ports(), { windowId: windows[0]!.id });
    expect(sent[0]?.event).toMatchObject({ start: { minute: at("8:05") }, zone: "America/Chicago" });
  });

  it.each([
    ["a room that names the student", { room: "Rm 12 (MJ)" }, { code: "text-policy", field: "location" }],
  ] as const)("refuses to book with %s, and says so on the card", async (_name, over, refusal) => {
    await setUp();
    await saveClass(ports(), aClass(over));
    const { windows } = await takeReading(ports(), aReading());
    expect((await windowCard(ports(), windows[0]!.id))?.outgoing).toEqual({
      refusal,
      refusalText: expect.stringMatching(/In the place: “MJ”\. Change the class's room or school/) as string,
    });
    expect(await bookWindow(ports(), { windowId: windows[0]!.id })).toEqual({ ok: false, failure: refusal });
    expect(sent).toEqual([]);
    expect(await vault.all("visits")).toEqual([]);
  });

  it("books without a guest in a class without the teacher's address, and shows so on the card", async () => {
    await setUp();
    await saveClass(ports(), aClass({ teacherEmail: "" }));
    const { windows } = await takeReading(ports(), aReading());
    expect((await windowCard(ports(), windows[0]!.id))?.outgoing).toMatchObject({ guestEmail: "" });
    expect(await bookWindow(ports(), { windowId: windows[0]!.id })).toMatchObject({ ok: true });
    expect(sent[0]!.event.guestEmails).toEqual([]);
  });

  it.each([
    [{ room: "12" }, "Rm 12, Lincoln"],
    [{ room: "Library" }, "Library, Lincoln"],
    [{ room: "" }, "Lincoln"],
  ] as const)("hands the place over as room and school: %j", async (over, location) => {
    await setUp();
    await saveClass(ports(), aClass(over));
    const { windows } = await takeReading(ports(), aReading());
    expect((await windowCard(ports(), windows[0]!.id))?.outgoing).toMatchObject({ location });
    await bookWindow(ports(), { windowId: windows[0]!.id });
    expect(sent[0]!.event.location).toBe(location);
  });

  it("refuses a window that is gone meanwhile", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    await removeStudent(ports(), "mj");
    expect(await bookWindow(ports(), { windowId: windows[0]!.id })).toEqual({
      ok: false,
      failure: { code: "window-gone" },
    });
    expect(await windowCard(ports(), "nonsense")).toBeUndefined();
  });
});

describe("what the calendar page says", () => {
  it("keeps windows out of her events, and out of days she is away", async () => {
    await setUp();
    const events = [
      aPageEvent({ id: "duty", title: "Duty", start: "2026-10-05T08:00", end: "2026-10-05T08:20" }),
      aPageEvent({ id: "off", title: "No School", start: "2026-10-06", end: "2026-10-07", allDay: true }),
      aPageEvent({ id: "bday", title: "Sam's birthday", start: "2026-10-07", end: "2026-10-08", allDay: true }),
      aPageEvent({
        id: "no",
        title: "Party",
        start: "2026-10-08T08:00",
        end: "2026-10-08T09:00",
        status: "declined",
        busy: false,
      }),
    ];
    const { windows } = await takeReading(ports(), aReading({ events }));
    expect(windows.map(({ date }) => date)).not.toContain("2026-10-06");
    const monday = windows.find(({ date }) => date === "2026-10-05");
    expect(monday === undefined || monday.startMinute >= at("8:20")).toBe(true);
    const list = await suggestionList(ports(), "2026-10-05");
    const dates = [...list.windows, ...list.more].map(({ date }) => date);
    expect(dates).toContain("2026-10-07");
    expect(dates).toContain("2026-10-08");
  });

  it.each([
    ["a month", { view: "month", complete: false, health: { state: "unsupported", reasons: [{ code: "month" }] } }],
    [
      "an unreadable page",
      { view: "unknown", complete: false, days: [], health: { state: "unreadable", reasons: [] } },
    ],
    ["a sign-in page", { view: "unknown", complete: false, days: [], health: { state: "signed-out", reasons: [] } }],
  ] satisfies [string, Partial<CalendarReading> & Pick<CalendarReading, "health">][])(
    "draws nothing on %s and says why, and the list stands",
    async (_name, over) => {
      await setUp();
      const reading = aReading(over);
      const drawn = await takeReading(ports(), reading);
      expect(drawn.windows).toEqual([]);
      expect(drawn.notice).toMatchObject({ code: "health", state: over.health.state });
      const list = await suggestionList(ports());
      expect(list.windows.length).toBeGreaterThan(0);
      expect(list.windows.every(({ hasCautions }) => hasCautions)).toBe(true);
      expect(list.calendar).toMatchObject({ read: false, notice: { code: "health", state: over.health.state } });
    },
  );

  it("draws on a page that was read in part, keeps out of what was read, and says that the rest is not proven", async () => {
    await setUp();
    const duty = aPageEvent({ title: "Duty", start: "2026-10-05T08:00", end: "2026-10-05T09:30" });
    await takeReading(ports(), aReading());
    now += 60_000;
    const partial = aReading({
      complete: false,
      health: { state: "partial", reasons: [{ code: "times-unsure", count: 1, of: 4 }] },
      events: [duty],
    });
    const { windows, notice } = await takeReading(ports(), partial);
    expect(notice).toEqual({ code: "health", state: "partial", reason: "times-unsure" });
    expect(windows.length).toBeGreaterThan(0);
    expect(windows.every(({ hasCautions, date }) => hasCautions && date !== "2026-10-05")).toBe(true);
    expect((await windowCard(ports(), windows[0]!.id))?.cautions).toContainEqual({ code: "calendar-not-read" });
  });

  it("tells the same plan in the day view as in the week view", async () => {
    await setUp();
    const week = await takeReading(ports(), aReading());
    const day = await takeReading(ports(), aReading({ view: "day", days: ["2026-10-05"] }));
    expect(day.windows).toEqual(week.windows.filter(({ date }) => date === "2026-10-05"));
  });

  it("trusts the newest reading of a day", async () => {
    await setUp();
    const duty = aPageEvent({ title: "Duty", start: "2026-10-05T08:00", end: "2026-10-05T09:00" });
    await takeReading(ports(), aReading({ events: [duty] }));
    now += 60_000;
    await takeReading(ports(), aReading({ view: "day", days: ["2026-10-05"] }));
    now += 60_000;
    const again = await takeReading(ports(), aReading({ events: [duty] }));
    expect(again.windows.map(({ date }) => date)).not.toContain("2026-10-05");
  });

  it("tells how the calendar was read lately, with the counts kept beside each reading", async () => {
    await setUp();
    const look = {
      keys: { grid: { hits: 1, fallbacks: 0, misses: 0 } },
      chips: { strict: 1, lax: 1 },
      language: "en",
    };
    await takeReading(ports(), aReading({ events: [aPageEvent()] }), { look });
    setClock("2026-10-05", "7:45");
    const damaged = { strict: 1, lax: 2 };
    await takeReading(ports(), aReading({ days: ["2026-10-05"] }), { look: { ...look, chips: damaged } });
    const [google, ...others] = await healthOfCalendars(ports());
    expect(others).toEqual([]);
    expect(google).toMatchObject({ vendor: "google", last: { verdict: "changed", look: { chips: damaged } } });
    expect(google!.earlier).toMatchObject([{ verdict: "well", eventCount: 1, days: aReading().days }]);
  });

  it("forgets readings of days long past", async () => {
    await setUp();
    await takeReading(ports(), aReading());
    setClock("2026-11-30", "8:00");
    await takeReading(ports(), aReading({ days: ["2026-11-30"], view: "day" }));
    expect((await vault.all("readings")).map(({ days }) => days)).toEqual([["2026-11-30"]]);
  });
});

describe("what the therapist says stays said", () => {
  it("a correction wins over the rules and survives a new import", async () => {
    await setUp();
    const line = (await caseload(ports())).classes[0]?.schedule?.lines.find(({ title }) => title === "Morning Meeting");
    expect(line?.recognition.kinds[0]?.kind).toBe("class_meeting");
    await correctTitle(ports(), { classId: "k12", titleKey: line!.titleKey, kind: "recess" });
    await importSchedule(ports(), {
      classId: "k12",
      sourceName: "again.ics",
      entries: [anEntry({ title: "Morning Meeting" })],
    });
    const corrected = (await caseload(ports())).classes[0]?.schedule?.lines[0];
    expect(corrected?.recognition).toMatchObject({ kinds: [{ kind: "recess" }], source: "corrected" });
    await correctTitle(ports(), { classId: "k12", titleKey: line!.titleKey, kind: null });
    expect((await caseload(ports())).classes[0]?.schedule?.lines[0]?.recognition.source).toBe("rules");
  });

  it("'not this' is never suggested again, until it is taken back", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    const ids = await declineWindow(ports(), windows[0]!.id);
    expect((await takeReading(ports(), aReading())).windows.map(({ kind }) => kind)).not.toContain("arrival");
    await removeDeclines(ports(), ids!);
    expect((await takeReading(ports(), aReading())).windows).toEqual(windows);
  });
});

describe("today", () => {
  it("lists what is booked, and takes done, missed and back", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    const bookingId = await book(windows[0]!.id);
    expect((await today(ports())).sessions).toMatchObject([
      {
        sessionId: bookingId,
        phase: "next",
        startsInMinutes: 25,
        students: [{ initials: "MJ", outcome: "open" }],
      },
    ]);
    const sessionId = bookingId;
    expect(await recordSession(ports(), { sessionId, outcome: "delivered" })).toEqual(fail({ code: "not-begun" }));
    setClock("2026-10-05", "8:10");
    for (const outcome of ["delivered", "missed", "open"] as const) {
      await recordSession(ports(), { sessionId, outcome });
      expect((await today(ports())).sessions[0]?.students[0]?.outcome).toBe(outcome);
    }
    await recordSession(ports(), { sessionId, outcome: "missed", cause: "testing" });
    expect((await windowCard(ports(), windows[0]!.id))?.owed[0]?.plannedMinutes).toBe(0);
    expect(await recordSession(ports(), { sessionId: "gone", outcome: "delivered" })).toEqual(
      fail({ code: "not-found" }),
    );
  });

  it("keeps every statement, each naming the one it corrects; the same one again adds nothing", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    const sessionId = await book(windows[0]!.id);
    setClock("2026-10-05", "8:10");
    const delivered = { sessionId, outcome: "delivered" } as const;
    for (const mark of [delivered, delivered, { ...delivered, minutes: 20 }]) await recordSession(ports(), mark);
    const entries = await vault.all("sessionLogs");
    expect(entries.map(({ minutes }) => minutes).toSorted((a, b) => a - b)).toEqual([20, 30]);
    expect(entries.filter(({ corrects }) => corrects !== undefined)).toHaveLength(1);
  });

  it("asks the next day for what was left unmarked, and stops when it is marked", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    const sessionId = await book(windows[0]!.id);
    setClock("2026-10-06", "7:40");
    expect((await today(ports())).unmarked).toMatchObject([{ sessionId, date: "2026-10-05" }]);
    await recordSession(ports(), { sessionId, outcome: "missed", cause: "student-absent" });
    expect((await today(ports())).unmarked).toEqual([]);
  });

  it("records a session that was never booked, counts it, and takes it back", async () => {
    await setUp();
    setClock("2026-10-05", "9:00");
    const added = await recordUnplanned(ports(), {
      sessionId: "added",
      studentIds: ["mj"],
      minutes: 20,
      bucket: "out-of-class",
    });
    const { sessions, empty } = await today(ports());
    expect(empty).toBeNull();
    expect(sessions).toMatchObject([
      {
        ...{ state: "unplanned", startMinute: 520, endMinute: 540 },
        students: [{ initials: "MJ", outcome: "delivered", minutes: 20, bucket: "out-of-class" }],
      },
    ]);
    const { sessionId } = sessions[0]!;
    expect(added).toEqual(ok(null));
    expect(sessionId).toBe("added");
    await recordSession(ports(), { sessionId, outcome: "open" });
    expect((await today(ports())).sessions).toEqual([]);
    expect(
      await recordUnplanned(ports(), { sessionId: "other", studentIds: ["nobody"], minutes: 20, bucket: "in-class" }),
    ).toEqual(fail({ code: "not-found" }));
  });

  it("keeps what happened when the visit is taken back", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    const sessionId = await book(windows[0]!.id);
    setClock("2026-10-05", "8:10");
    await recordSession(ports(), { sessionId, outcome: "delivered" });
    await removeDate(ports(), sessionId);
    expect((await today(ports())).sessions).toMatchObject([{ sessionId, state: "removed" }]);
  });

  it("says why it is empty", async () => {
    const empty = async (): Promise<unknown> => (await today(ports())).empty;
    expect(await empty()).toEqual({ code: "not-set-up", first: { code: "no-class" } });
    await setUp();
    expect(await empty()).toEqual({ code: "calendar-never-read" });
    await takeReading(ports(), aReading());
    expect(await empty()).toEqual({ code: "nothing-booked" });
    expect(await countSuggested(ports())).toBe(1);
    setClock("2026-10-10", "9:00");
    expect(await empty()).toEqual({ code: "not-a-working-day" });
  });
});

describe("keeping records", () => {
  it("saves nothing of a record that is wrong, and says what", async () => {
    await setUp();
    const kept = await saveStudent(ports(), aStudent({ initials: "Maria Jones" }));
    expect(kept).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: [{ field: "initials", code: "not-initials" }] },
    });
    expect(await vault.all("students")).toEqual([aStudent()]);
  });

  it("does not remove a class from under its students", async () => {
    await setUp();
    expect(await removeClass(ports(), "k12")).toEqual({ ok: false, failure: { code: "in-use", count: 1 } });
    await removeStudent(ports(), "mj");
    await removeClass(ports(), "k12");
    expect(await vault.all("schedules")).toEqual([]);
    expect(await importSchedule(ports(), { classId: "k12", sourceName: "", entries: [] })).toMatchObject({
      failure: { code: "not-found" },
    });
  });

  it("forgets a student wholly", async () => {
    await setUp();
    const { windows } = await takeReading(ports(), aReading());
    const bookingId = await book(windows[0]!.id);
    await declineWindow(ports(), windows[1]!.id);
    await recordSession(ports(), { sessionId: bookingId, outcome: "missed" });
    await removeStudent(ports(), "mj");
    for (const collection of ["students", "declines", "sessionLogs"] as const)
      expect(await vault.all(collection)).toEqual([]);
    expect(JSON.stringify(await vault.all("visits"))).not.toContain("mj");
  });
});
