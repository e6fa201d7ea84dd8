import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VisitDate, VisitLine } from "../../lib/contracts/visits";
import type { CalendarVendor, PageEvent } from "../../lib/core/schedule/calendar-reading";
import { countsAsPlanned } from "../../lib/core/booking/state";
import { bookWindow } from "../../lib/services/booking/book-window";
import { maskInitials } from "../../lib/services/privacy/mask-initials";
import { bookedDates } from "../../lib/services/visits/booked-dates";
import { answerCandidate, keepDate, removeDate } from "../../lib/services/visits/decide-date";
import { saveRoleCard } from "../../lib/services/visits/change-visit";
import { bookTouchBase, previewTouchBase } from "../../lib/services/visits/touch-base";
import { withoutLock } from "../../lib/services/write-lock";
import { visitNeeds } from "../../lib/services/visits/need-lines";
import { listVisits } from "../../lib/services/visits/visit-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { windowCard } from "../../lib/services/windows/window-card";
import { aClass, aPageEvent, aReading, at } from "../fixtures/builders";
import { aSchoolDay } from "../core/school-calendar/calendar-builders";
import { wordsIn } from "../fixtures/words-in";
import { stageVisits, type VisitsStage } from "./visits-stage";

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

const firstWindow = async (): Promise<string> => (await takeReading(stage.ports, aReading())).windows[0]!.id;
async function book(forTerm: boolean): Promise<Awaited<ReturnType<typeof bookWindow>>> {
  const booked = await bookWindow(stage.ports, { windowId: await firstWindow(), forTerm });
  if (!booked.ok) throw new Error(booked.failure.code);
  return booked;
}

const lines = async (): Promise<VisitLine[]> => (await listVisits(stage.ports)).classes.flatMap(({ visits }) => visits);
const dateOn = async (date: string): Promise<VisitDate> =>
  (await lines()).flatMap(({ dates }) => dates).find((one) => one.date === date)!;
const codesOn = async (date: string): Promise<string[]> => (await dateOn(date)).needs.map(({ code }) => code);

const saved = (date: string, over: Partial<PageEvent> = {}): PageEvent =>
  aPageEvent({
    ...{ id: `s_${date}`, title: "Push-in: Arrival (30 min)", calendar: null },
    ...{ start: `${date}T08:05`, end: `${date}T08:35` },
    ...over,
  });
const show = async (vendor: CalendarVendor, days: string[], ...events: PageEvent[]): Promise<void> =>
  void (await takeReading(stage.ports, aReading({ vendor, days, events })));

const lateStart = aSchoolDay({
  ...{ id: "late", siteId: "lincoln", date: "2026-10-12", title: "Late start" },
  ...{ kind: "late-start", startMinute: at("9:00") },
});

describe("a series over a day on which its routine is not at its time", () => {
  it("leaves that day out where the calendar can, and names it with the reason", async () => {
    await stage.vault.apply([{ put: "classes", record: aClass({ booking: { way: "ics" } }) }]);
    await stage.vault.apply([{ put: "schoolDays", record: lateStart }]);
    const card = await windowCard(stage.ports, await firstWindow());
    expect(card?.term).toMatchObject({ leftOut: [{ date: "2026-10-12", why: "Late start" }] });
    const booked = await book(true);
    expect(booked).toMatchObject({ value: { file: { visit: { repeat: { leftOut: ["2026-10-12"] } } } } });
    const [visit] = await lines();
    expect(visit!.leftOut).toEqual([{ date: "2026-10-12", title: "Late start", isLate: false }]);
    expect(visit!.dates.map(({ date }) => date).slice(0, 2)).toEqual(["2026-10-05", "2026-10-19"]);
  });

  it("names it on the card where the calendar's form can't leave it out, and asks about it later", async () => {
    await stage.vault.apply([{ put: "schoolDays", record: lateStart }]);
    const card = await windowCard(stage.ports, await firstWindow());
    expect(card?.term).toMatchObject({ leftOut: [{ date: "2026-10-12", why: "Late start" }] });
    expect(card?.term).not.toHaveProperty("leavesOut");
    await book(true);
    expect(await codesOn("2026-10-12")).toContain("day-change");
  });

  it("is asked about when the day is entered later, until she decides", async () => {
    await book(true);
    await show("google", SECOND_WEEK, saved("2026-10-12"));
    expect(await codesOn("2026-10-12")).toEqual([]);
    await stage.vault.apply([{ put: "schoolDays", record: lateStart }]);
    expect(await codesOn("2026-10-12")).toEqual(["day-change"]);
    const { count, lines: said } = await visitNeeds(stage.ports);
    expect(count).toBe(1);
    expect(said[0]!.needText).toBe(
      "Late start at 9:00 AM (“Late start”): Arrival / unpack does not happen. Choose another time, remove it, or go all the same.",
    );
    expect(said[0]!.acts.map(({ act }) => act)).toEqual(["keep", "remove"]);
    await keepDate(stage.ports, said[0]!.id);
    await show("google", SECOND_WEEK, saved("2026-10-12"));
    expect(await codesOn("2026-10-12")).toEqual([]);
  });

  it("asks about a visit of one date too, and keeps her answer", async () => {
    await book(false);
    await stage.vault.apply([{ put: "schoolDays", record: { ...lateStart, date: "2026-10-05" } }]);
    await show("google", FIRST_WEEK, saved("2026-10-05"));
    const [line] = (await visitNeeds(stage.ports)).lines;
    await keepDate(stage.ports, line!.id);
    await show("google", FIRST_WEEK, saved("2026-10-05"));
    expect((await visitNeeds(stage.ports)).count).toBe(0);
  });
});

describe.each<[string, CalendarVendor, string | null]>([
  ["on Outlook's page, which names no calendar", "outlook", null],
  ["on Google's page, whose calendar may be unticked", "google", "t@lincoln.example"],
])("a visit that is not seen any more %s", (_, vendor, calendar) => {
  beforeEach(async () => {
    await book(true);
    await show(vendor, SECOND_WEEK, saved("2026-10-12", { calendar }));
    stage.setClock("2026-10-06", "8:00");
    await show(vendor, SECOND_WEEK);
  });

  it("stays booked, and says since when it is not seen, whenever the page is read again", async () => {
    stage.setClock("2026-10-07", "8:00");
    await show(vendor, SECOND_WEEK);
    expect(await dateOn("2026-10-12")).toMatchObject({
      ...{ state: "booked", needs: [{ code: "unseen", since: "2026-10-06" }] },
    });
    const planned = (await bookedDates(stage.ports)).filter(countsAsPlanned).map(({ date }) => date);
    expect(planned).toContain("2026-10-12");
    const [line] = (await visitNeeds(stage.ports)).lines;
    expect(line).toMatchObject({ date: "2026-10-12", acts: [{ act: "check" }, { act: "keep" }, { act: "remove" }] });
    expect(line!.needText).toMatch(/^Not seen on your calendar since Tue, Oct 6\. /);
  });

  it("is on the card of that date", async () => {
    const { windowId } = (await bookedDates(stage.ports)).find(({ date }) => date === "2026-10-12")!;
    expect((await windowCard(stage.ports, windowId))?.need?.needText).toMatch(/^Not seen on your calendar since/);
  });

  it("is as before once a page shows it again", async () => {
    await show(vendor, SECOND_WEEK, saved("2026-10-12", { calendar }));
    expect(await dateOn("2026-10-12")).toMatchObject({ state: "booked", needs: [] });
  });

  it("is not asked about again once she says that she still goes, until a page has shown it", async () => {
    await keepDate(stage.ports, (await dateOn("2026-10-12")).id);
    await show(vendor, SECOND_WEEK);
    expect(await dateOn("2026-10-12")).toMatchObject({ state: "booked", needs: [] });
    await show(vendor, SECOND_WEEK, saved("2026-10-12", { calendar }));
    stage.setClock("2026-10-08", "8:00");
    await show(vendor, SECOND_WEEK);
    expect((await dateOn("2026-10-12")).needs).toEqual([{ code: "unseen", since: "2026-10-08" }]);
  });

  it("asks again once the school changes that day, though she said that she still goes before", async () => {
    await keepDate(stage.ports, (await dateOn("2026-10-12")).id);
    await stage.vault.apply([{ put: "schoolDays", record: lateStart }]);
    expect(await codesOn("2026-10-12")).toEqual(["day-change"]);
  });

  it("asks before it is removed, and says that the event is hers to delete", async () => {
    const [line] = (await visitNeeds(stage.ports)).lines;
    expect(line!.acts.map(({ asks }) => asks?.text)).toEqual([
      ...[undefined, undefined],
      "Removes it here only. Delete it in your calendar too, if it is still there.",
    ]);
  });

  it("is removed when she says so", async () => {
    await removeDate(stage.ports, (await dateOn("2026-10-12")).id);
    expect(await dateOn("2026-10-12")).toBeUndefined();
  });
});

it("a page of another calendar, or of another account, says nothing about a visit", async () => {
  await book(true);
  await takeReading(stage.ports, aReading({ days: SECOND_WEEK, events: [saved("2026-10-12")] }), { account: "/u/0" });
  await show("outlook", SECOND_WEEK);
  await takeReading(stage.ports, aReading({ days: SECOND_WEEK, events: [] }), { account: "/u/1" });
  expect(await codesOn("2026-10-12")).toEqual([]);
});

it("asks about each event that may be the visit in turn, the nearest first, and offers the same form in the end", async () => {
  await book(false);
  const far = saved("2026-10-05", { id: "far", title: "OT", start: "2026-10-05T08:20", end: "2026-10-05T08:50" });
  const near = saved("2026-10-05", {
    id: "near",
    title: "Push in",
    start: "2026-10-05T08:05",
    end: "2026-10-05T08:30",
  });
  await show("google", FIRST_WEEK, far, near);
  const asked: string[] = [];
  for (let isAsked = true; isAsked;) {
    const date = await dateOn("2026-10-05");
    const [need] = date.needs;
    isAsked = need?.code === "is-this-it";
    if (need?.code !== "is-this-it") continue;
    asked.push(need.event.id);
    await answerCandidate(stage.ports, { id: date.id, eventId: need.event.id, isIt: false });
  }
  expect(asked).toEqual(["near", "far"]);
  await show("google", FIRST_WEEK, far, near);
  expect(await dateOn("2026-10-05")).toMatchObject({ state: "handed-over", needs: [{ code: "not-saved" }] });
  const [line] = (await visitNeeds(stage.ports)).lines;
  expect(line!.acts.map(({ act }) => act)).toEqual(["reopen", "remove"]);
  expect(stage.sent).toHaveLength(1);
  const [visit] = await lines();
  await bookWindow(stage.ports, { windowId: visit!.reopens! });
  expect(await stage.vault.all("visits")).toHaveLength(1);
  expect(stage.sent[1]!.event).toEqual(stage.sent[0]!.event);
});

describe("what would leave the device", () => {
  const wanted = { classId: "k12", date: "2026-10-06", startMinute: at("15:00") };

  it("for a touch base is shown before it is booked, and is what is sent then", async () => {
    const preview = await previewTouchBase(stage.ports, wanted);
    expect(preview).toEqual({
      ...{ title: "Touch base (5 min)", location: "Rm 12, Lincoln", guestEmail: "alvarez@lincoln.example" },
    });
    expect(await stage.vault.all("visits")).toEqual([]);
    await bookTouchBase(stage.ports, wanted, withoutLock);
    const { title, location, guestEmails } = stage.sent[0]!.event;
    expect({ title, location, guestEmail: guestEmails[0] }).toEqual(preview);
  });

  it("is refused with the word that tells who a student is, the text that it is in, and the cure", async () => {
    const windowId = await firstWindow();
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "beside MJ" }) }]);
    const said =
      "Nothing was sent: the event's text could tell who a student is or what you work on. " +
      "In the place: “MJ”. Change the class's room or school in the planner under Classes.";
    expect(await previewTouchBase(stage.ports, wanted)).toMatchObject({ refusalText: said });
    expect((await windowCard(stage.ports, windowId))?.outgoing).toEqual({
      ...{ refusal: { code: "text-policy", field: "location" }, refusalText: said },
    });
  });

  it("is refused in her language, although the texts are in that of the class", async () => {
    const windowId = await firstWindow();
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "beside MJ", language: "es" }) }]);
    const ports = { ...stage.ports, wordsIn: async (language: "en" | "es") => Promise.resolve(wordsIn(language)) };
    const said = { refusalText: expect.stringContaining("In the place: “MJ”.") as string };
    expect(await previewTouchBase(ports, wanted)).toMatchObject(said);
    expect((await windowCard(ports, windowId))?.outgoing).toMatchObject(said);
  });

  it("is refused without the words where initials are hidden, in whatever letters they are written", async () => {
    const windowId = await firstWindow();
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "beside m.j" }) }]);
    const card = await windowCard(stage.ports, windowId);
    expect(JSON.stringify(card!.outgoing)).toContain("“m.j”");
    const refusal = { code: "text-policy", field: "location" };
    expect(maskInitials(card, "numbers", ["MJ"])!.outgoing).toEqual({ refusal });
  });

  it("has the line of the role card, once the form of a visit is opened again", async () => {
    await book(false);
    const [visit] = await stage.vault.all("visits");
    const card = { model: "team", therapistDoes: "", teacherDoes: "", materials: "" } as const;
    await saveRoleCard(stage.ports, {
      visitId: visit!.id,
      roleCard: { ...card, invitationLine: "I sit at the back." },
    });
    await show("google", FIRST_WEEK);
    await bookWindow(stage.ports, { windowId: visit!.windowId });
    expect(stage.sent.map(({ event }) => event.details.includes("I sit at the back."))).toEqual([false, true]);
  });
});
