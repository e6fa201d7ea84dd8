import { describe, expect, test } from "vitest";
import { findConflicts, type TakenBy, type TakenTime } from "../../../lib/core/booking/find-conflicts";
import { instantOf } from "../../../lib/core/time/zone";
import { at } from "../../fixtures/builders";

const ZONE = "America/New_York";
const DATE = "2026-10-06";
const visit = {
  ...{ dates: [DATE], zone: ZONE, startMinute: at("9:10"), endMinute: at("9:40") },
  ...{ outgoingTitle: "Push-in: Writing (30 min)", routine: { startMinute: at("9:00"), endMinute: at("9:50") } },
};

const timed = (start: string, end: string, over: Partial<TakenTime> & { by?: TakenBy; date?: string } = {}) => {
  const { by = "own", date = DATE, ...more } = over;
  const ms = (clock: string): number => instantOf({ date, minute: at(clock) }, ZONE);
  return { ...more, by, allDay: false, fromMs: ms(start), toMs: ms(end) } as TakenTime & { by: TakenBy };
};
const allDay = (from: string, to: string, asks = false) => ({
  by: "own" as const,
  allDay: true as const,
  from,
  to,
  asks,
});
const kinds = (...taken: (TakenTime & { by: TakenBy })[]): string[] =>
  findConflicts(visit, taken).map(({ by, kind }) => `${by} ${kind}`);

describe("something else at the time of a visit", () => {
  test("shares at least a minute with it", () => {
    expect(kinds(timed("8:30", "9:10"), timed("9:40", "10:00"))).toEqual([]);
    expect(kinds(timed("8:30", "9:11"), timed("9:39", "10:00"))).toEqual(["own taken", "own taken"]);
    expect(kinds(timed("9:15", "9:20", { date: "2026-10-07" }))).toEqual([]);
  });

  test("is named with its date, its calendar and the title that her calendar shows", () => {
    expect(findConflicts(visit, [timed("9:15", "10:00", { title: "IEP meeting", by: "target" })])).toEqual([
      { date: DATE, by: "target", kind: "taken", title: "IEP meeting" },
    ]);
    expect(findConflicts(visit, [timed("9:00", "10:00")])[0]).not.toHaveProperty("title");
  });

  test("is found on each date of the visit, at the same clock time after daylight saving ends", () => {
    const dates = ["2026-10-27", "2026-11-03"];
    const meetings = dates.map((date) => timed("9:30", "10:30", { date }));
    expect(findConflicts({ ...visit, dates }, meetings).map(({ date }) => date)).toEqual(dates);
    const earlier = dates.map((date) => timed("8:30", "9:10", { date }));
    expect(findConflicts({ ...visit, dates }, earlier)).toEqual([]);
  });

  test("lists every event, repeated ones too, since her acceptance covers exactly that list", () => {
    const many = Array.from({ length: 20 }, () => timed("9:10", "9:40"));
    expect(findConflicts(visit, many)).toHaveLength(20);
  });
});

describe("an all-day event", () => {
  test.each([
    ["that ends the day before", allDay("2026-10-05", "2026-10-06"), []],
    ["of that day", allDay("2026-10-06", "2026-10-07"), ["own all-day"]],
    ["that ends on the day on which it begins, as some calendars write it", allDay(DATE, DATE), ["own all-day"]],
    ["of the day before, written so", allDay("2026-10-05", "2026-10-05"), []],
    ["of the days around it", allDay("2026-10-05", "2026-10-09"), ["own all-day"]],
    ["of the next day", allDay("2026-10-07", "2026-10-08"), []],
    ["that is free but may take her away", allDay("2026-10-06", "2026-10-07", true), ["own asks"]],
  ])("%s", (_what, event, found) => expect(kinds(event)).toEqual(found));
});

describe("the class's own lesson", () => {
  test("is no conflict in the teacher's or the class's calendar where it covers the routine", () => {
    expect(kinds(timed("9:00", "9:50", { by: "teacher" }), timed("8:00", "15:00", { by: "target" }))).toEqual([]);
  });

  test("is one where it begins or ends within the routine: something else is planned", () => {
    expect(kinds(timed("9:01", "9:50", { by: "teacher" }))).toEqual(["teacher taken"]);
    expect(kinds(timed("9:00", "9:49", { by: "teacher" }))).toEqual(["teacher taken"]);
  });

  test("is a conflict in her own calendar, and where the visit lies in no routine", () => {
    expect(kinds(timed("9:00", "9:50"))).toEqual(["own taken"]);
    const taken = [timed("9:00", "9:50", { by: "teacher" })];
    expect(findConflicts({ ...visit, routine: null }, taken)).toHaveLength(1);
  });
});

describe("the visit's own event, which an earlier request may have stored", () => {
  const title = visit.outgoingTitle;

  test("is known by its title and its exact time", () => {
    expect(kinds(timed("9:10", "9:40", { title }))).toEqual([]);
    expect(kinds(timed("9:10", "9:45", { title }), timed("9:05", "9:40", { title }))).toHaveLength(2);
    expect(kinds(timed("9:10", "9:40", { title: "Push-in: Math (30 min)" }))).toHaveLength(1);
  });

  test("is never an event that another Pushpin booked, even with the same title and time", () => {
    const other = timed("9:10", "9:40", { title, isOtherPushpin: true });
    expect(findConflicts(visit, [other])).toMatchObject([{ kind: "taken", isOtherPushpin: true }]);
    const covering = timed("9:00", "9:50", { by: "teacher", isOtherPushpin: true });
    expect(kinds(covering)).toEqual(["teacher taken"]);
    const perhaps = findConflicts(visit, [timed("9:10", "9:40", { title, isNotOwn: true })]);
    expect(perhaps).toMatchObject([{ kind: "taken" }]);
    expect(perhaps[0]).not.toHaveProperty("isOtherPushpin");
  });
});
