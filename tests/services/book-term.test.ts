import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ForTerm } from "../../lib/core/booking/term";
import { datesOf } from "../../lib/core/booking/repeat-lines";
import { bookWindow } from "../../lib/services/booking/book-window";
import { removeDate } from "../../lib/services/visits/decide-date";
import { saveClass, saveSite, saveStudent } from "../../lib/services/caseload/save-records";
import { recordSession } from "../../lib/services/today/record-session";
import { today } from "../../lib/services/today/today";
import { bookedDates } from "../../lib/services/visits/booked-dates";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { windowCard } from "../../lib/services/windows/window-card";
import { aClass, aPageEvent, aReading, aSite, aStudent } from "../fixtures/builders";
import { aRotation, aSchoolDay } from "../core/school-calendar/calendar-builders";
import { stageVisits, type VisitsStage } from "./visits-stage";

let stage: VisitsStage;
beforeEach(async () => {
  stage = await stageVisits();
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const firstWindow = async (): Promise<string> => (await takeReading(stage.ports, aReading())).windows[0]!.id;
const bookForTerm = async (): Promise<string> => {
  const booked = await bookWindow(stage.ports, { windowId: await firstWindow(), forTerm: true });
  if (!booked.ok) throw new Error(booked.failure.code);
  return booked.value.bookingId;
};

describe("a visit for the term", () => {
  it("is one event with one rule, and one visit", async () => {
    await stage.vault.apply([{ put: "schoolDays", record: aSchoolDay({ kind: "no-school" }, { date: "2026-11-23" }) }]);
    await bookForTerm();
    expect(stage.sent).toHaveLength(1);
    const { event } = stage.sent[0]!;
    expect(event.repeat).toMatchObject({ by: "weeks", everyWeeks: 1, until: "2026-12-18" });
    expect(datesOf(event).length).toBe(10);
    expect(datesOf(event)).not.toContain("2026-11-23");
    expect(await stage.vault.all("visits")).toMatchObject([
      { cadence: { on: "weekly", weekday: "MO" }, from: "2026-10-05", until: "2026-12-18", zone: "America/New_York" },
    ]);
  });

  it("is offered on the card with its dates, and those without school by name", async () => {
    await stage.vault.apply([{ put: "schoolDays", record: aSchoolDay({ kind: "no-school" }, { date: "2026-11-23" }) }]);
    const { term } = (await windowCard(stage.ports, await firstWindow()))!;
    expect(term).toMatchObject({ until: "2026-12-18", leftOut: [{ date: "2026-11-23" }] });
    const bookingId = await bookForTerm();
    const windowId = (await bookedDates(stage.ports)).find(({ id }) => id === bookingId)!.windowId;
    const card = (await windowCard(stage.ports, windowId))!;
    expect(card.series).toEqual({
      until: "2026-12-18",
      dateCount: 10,
      leftOut: [{ date: "2026-11-23", why: "No school" }],
    });
    expect(card).not.toHaveProperty("term");
  });

  describe("in another rhythm", () => {
    const connect = async (): Promise<void> =>
      stage.vault.apply([{ put: "classes", record: aClass({ booking: { way: "ics" } }) }]);
    const visitOf = async (forTerm: ForTerm) => {
      const booked = await bookWindow(stage.ports, { windowId: await firstWindow(), forTerm });
      return booked.ok ? (await stage.vault.all("visits"))[0] : booked.failure;
    };

    it("every other week, also by the page's own form", async () => {
      const { term } = (await windowCard(stage.ports, await firstWindow()))!;
      expect(term).toMatchObject({ rhythms: [{ rhythm: "every-other-week" }] });
      expect(await visitOf("every-other-week")).toMatchObject({ cadence: { on: "every-other-week", weekday: "MO" } });
      expect(stage.sent[0]!.event.repeat).toMatchObject({ by: "weeks", everyWeeks: 2 });
    });

    it("on the letter of its day, where the calendar holds such dates", async () => {
      const record = aRotation({ to: "2026-12-18", letters: ["A", "B", "C"] });
      await stage.vault.apply([{ put: "rotations", record }]);
      expect(await visitOf("letters")).toEqual({ code: "no-date-left" });
      await connect();
      const { term } = (await windowCard(stage.ports, await firstWindow()))!;
      expect(term).toMatchObject({ leavesOut: true, rhythms: [{ rhythm: "every-other-week" }, { letters: ["A"] }] });
      expect(await visitOf("letters")).toMatchObject({ cadence: { on: "letters", letters: ["A"] } });
      const dates = (await bookedDates(stage.ports)).map(({ date }) => date);
      expect(dates.slice(0, 3)).toEqual(["2026-10-05", "2026-10-08", "2026-10-13"]);
    });

    it("on dates that she chose of those that were offered", async () => {
      await connect();
      const dates = ["2026-11-02", "2026-10-12", "2026-10-13"];
      expect(await visitOf({ dates })).toMatchObject({
        cadence: { on: "dates", dates: ["2026-10-12", "2026-11-02"] },
        from: "2026-10-12",
        until: "2026-11-02",
      });
      expect((await bookedDates(stage.ports)).map(({ date }) => date)).toEqual(["2026-10-12", "2026-11-02"]);
    });

    it("on chosen dates, opened again after its first one was removed: it begins with the next", async () => {
      await connect();
      await visitOf({ dates: ["2026-10-12", "2026-10-19", "2026-11-02"] });
      const [first, second] = await bookedDates(stage.ports);
      await removeDate(stage.ports, first!.id);
      const again = await bookWindow(stage.ports, { windowId: second!.windowId });
      expect(again).toMatchObject({
        value: { file: { visit: { start: { date: "2026-10-19" }, repeat: { dates: ["2026-10-19", "2026-11-02"] } } } },
      });
    });

    it("is refused with fewer than two dates, and by a form that can't hold them", async () => {
      expect(await visitOf({ dates: ["2026-10-12", "2026-11-02"] })).toEqual({ code: "link-has-no-series" });
      await connect();
      expect(await visitOf({ dates: ["2026-10-12", "2026-10-14"] })).toEqual({ code: "no-date-left" });
      expect(await stage.vault.all("visits")).toEqual([]);
    });
  });

  it("serves next week: its date is a session there, and no second window is suggested", async () => {
    await bookForTerm();
    const { windows } = await suggestionList(stage.ports, "2026-10-12");
    expect(windows.map(({ date, state }) => [date, state])).toEqual([["2026-10-12", "handed-over"]]);
    stage.setClock("2026-10-12", "9:00");
    const { sessions } = await today(stage.ports);
    expect(sessions).toHaveLength(1);
    await recordSession(stage.ports, { sessionId: sessions[0]!.sessionId, outcome: "delivered" });
    expect(await stage.vault.all("sessionLogs")).toMatchObject([{ date: "2026-10-12", outcome: "delivered" }]);
  });

  it("counts an instance on her page as the session, not as time that is taken", async () => {
    await bookForTerm();
    const title = (await stage.vault.all("visits"))[0]!.outgoingTitle;
    const days = ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"];
    const instance = aPageEvent({ id: "s_2", title, start: "2026-10-12T08:05", end: "2026-10-12T08:35" });
    const { windows } = await takeReading(stage.ports, aReading({ days, events: [instance] }));
    expect(windows.map(({ date, state, eventId }) => [date, state, eventId])).toEqual([
      ["2026-10-12", "booked", "s_2"],
    ]);
  });

  it("takes one date back and keeps the others", async () => {
    await bookForTerm();
    const dates = await bookedDates(stage.ports);
    await removeDate(stage.ports, dates[2]!.id);
    const after = await bookedDates(stage.ports);
    expect(after.filter(({ state }) => state === "undone").map(({ date }) => date)).toEqual([dates[2]!.date]);
    expect(after).toHaveLength(dates.length);
  });

  it("opened again from a later week begins with its first date and makes no second visit", async () => {
    await bookForTerm();
    const later = (await bookedDates(stage.ports))[1]!;
    await bookWindow(stage.ports, { windowId: later.windowId });
    expect(stage.sent).toHaveLength(2);
    expect(stage.sent[1]!.event).toEqual(stage.sent[0]!.event);
    expect(await stage.vault.all("visits")).toHaveLength(1);
  });

  it.each([
    ["no-term-end", async () => saveSite(stage.ports, aSite())],
    ["term-over", async () => saveSite(stage.ports, aSite({ terms: [{ lastDay: "2025-12-18" }] }))],
    ["no-date-left", async () => saveStudent(stage.ports, aStudent({ reviewDate: "2026-10-06" }))],
  ] as const)("is refused with %s, and nothing is sent", async (code, change) => {
    await change();
    const windowId = await firstWindow();
    expect((await windowCard(stage.ports, windowId))?.term).toEqual({ refusal: { code } });
    expect(await bookWindow(stage.ports, { windowId, forTerm: true })).toEqual({ ok: false, failure: { code } });
    expect(stage.sent).toEqual([]);
    expect(await stage.vault.all("visits")).toEqual([]);
  });

  it("is booked in a class whose visits go into a file, whichever page was read last", async () => {
    await saveClass(stage.ports, aClass({ booking: { way: "ics" } }));
    const booked = await bookWindow(stage.ports, {
      windowId: await firstWindow(),
      place: { vendor: "outlook" },
      forTerm: true,
    });
    expect(booked).toMatchObject({ ok: true, value: { file: { visit: { repeat: { by: "weeks" } } } } });
    expect(stage.sent).toEqual([]);
  });

  it("is not handed to Outlook's form, which carries no series; this week alone is", async () => {
    const place = { vendor: "outlook" } as const;
    const windowId = await firstWindow();
    const refused = await bookWindow(stage.ports, { windowId, place, forTerm: true });
    expect(refused).toEqual({ ok: false, failure: { code: "link-has-no-series" } });
    expect(await bookWindow(stage.ports, { windowId, place })).toMatchObject({ ok: true });
    expect(stage.sent[0]!.event).not.toHaveProperty("repeat");
  });
});
