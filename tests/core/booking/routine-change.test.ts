import fc from "../../seeded-checks";
import { describe, expect, it, test } from "vitest";
import { routineChange, routineUnder } from "../../../lib/core/booking/routine-change";
import type { Booking } from "../../../lib/core/caseload/records";
import type { RecognisedOccurrence } from "../../../lib/core/schedule/class-day";
import { titleKey } from "../../../lib/core/routines/title-key";
import { addDays, datesBetween, WEEKDAYS, weekdayOf } from "../../../lib/core/time/iso-date";
import { aBooking, anOccurrence, at } from "../../fixtures/builders";

const span = (start: string, end: string) => ({ startMinute: at(start), endMinute: at(end) });

/** A visit in Writing, on Wednesday of the week after Thanksgiving. */
const visit = (over: Partial<Booking> = {}): Booking =>
  aBooking({
    ...{ entryId: "writing", titleKey: "writing", routineTitle: "Writing", kind: "writing", date: "2026-12-02" },
    ...span("9:05", "9:35"),
    routine: { ...span("9:05", "9:45"), others: [] },
    ...over,
  });

const routine = (title: string, date: string, [start, end]: [string, string]): RecognisedOccurrence =>
  anOccurrence({
    ...{ entryId: titleKey(title), title, titleKey: titleKey(title), date, ...span(start, end) },
    recognition: { kinds: [{ kind: "writing", confidence: 1, evidence: title }], source: "rules" },
  });
const schoolDays = (from: string, to: string): string[] =>
  datesBetween(from, to).filter((date) => WEEKDAYS.indexOf(weekdayOf(date)) < 5);
/** The title at a time on each school day of [from, to). */
const daily = (title: string, from: string, to: string, time: [string, string]): RecognisedOccurrence[] =>
  schoolDays(from, to).map((date) => routine(title, date, time));

const arrival = daily("Arrival", "2026-11-16", "2026-12-14", ["8:05", "8:35"]);
const about = { routine: "Writing", date: "2026-12-02" };

describe("what became of a visit's routine", () => {
  it("is nothing while the occurrence stands, or its time still has room for the visit", () => {
    const stands = (time: [string, string], over: Partial<Booking> = {}) =>
      routineChange(visit(over), [...arrival, ...daily("Writing", "2026-11-30", "2026-12-14", time)]);
    expect(stands(["9:05", "9:45"])).toBeUndefined();
    expect(stands(["9:00", "9:35"])).toBeUndefined();
    expect(stands(["9:05", "9:45"], { ...span("9:30", "10:00") })).toBeUndefined();
    expect(stands(["10:20", "11:00"], { ...span("10:25", "10:55") })).toBeUndefined();
    expect(stands(["10:20", "11:00"])).toBeDefined();
  });

  it("is a move, from the first day of the new time", () => {
    const schedule = [
      ...arrival,
      ...daily("Writing", "2026-11-16", "2026-11-30", ["9:05", "9:45"]),
      ...daily("Writing", "2026-11-30", "2026-12-14", ["10:20", "11:00"]),
    ];
    expect(routineChange(visit(), schedule)).toEqual({
      ...about,
      ...{ code: "moved", from: span("9:05", "9:45"), to: span("10:20", "11:00"), since: "2026-11-30" },
    });
  });

  it("moves from the first such weekday where other days stay as they are", () => {
    const at945 = (date: string) => routine("Writing", date, ["9:05", "9:45"]);
    const moved = (date: string) => routine("Writing", date, ["10:20", "11:00"]);
    const schedule = schoolDays("2026-11-16", "2026-12-21").map((date) =>
      weekdayOf(date) === "FR" && date >= "2026-12-04" ? moved(date) : at945(date),
    );
    expect(routineChange(visit({ date: "2026-12-11" }), schedule)).toMatchObject({ since: "2026-12-04" });
    expect(routineChange(visit({ date: "2026-12-10" }), schedule)).toBeUndefined();
  });

  it("is a move of that day only where the old time is back a week later", () => {
    const usual = daily("Writing", "2026-11-16", "2026-12-14", ["9:05", "9:45"]);
    const others = usual.filter(({ date }) => date !== "2026-12-02");
    const change = routineChange(visit(), [...others, routine("Writing", "2026-12-02", ["10:20", "11:00"])]);
    expect(change).toMatchObject({ code: "moved", to: span("10:20", "11:00") });
    expect(change).not.toHaveProperty("since");
  });

  it("is the end of the routine, from the first school day without it", () => {
    const schedule = [...arrival, ...daily("Writing", "2026-11-16", "2026-11-26", ["9:05", "9:45"])];
    expect(routineChange(visit(), schedule)).toEqual({ ...about, code: "gone", since: "2026-11-26" });
  });

  it("calls no move what was at that time all along", () => {
    const afternoon = daily("Writing", "2026-11-30", "2026-12-14", ["13:00", "13:30"]);
    const twice = visit({ routine: { ...span("9:05", "9:45"), others: [span("13:00", "13:30")] } });
    expect(routineChange(twice, [...arrival, ...afternoon])).toEqual({
      ...about,
      ...{ code: "not-then", from: span("9:05", "9:45") },
    });
    expect(routineChange(visit(), [...arrival, ...afternoon])).toMatchObject({ code: "moved" });
  });

  it("takes the one that overlaps for the one that moved, then the nearest", () => {
    const [late, near, over] = (
      [
        ["13:00", "13:40"],
        ["10:20", "11:00"],
        ["9:15", "9:55"],
      ] as const
    ).map((time) => daily("Writing", "2026-11-30", "2026-12-14", [...time]));
    expect(routineChange(visit(), [...late!, ...near!])).toMatchObject({ to: span("10:20", "11:00") });
    expect(routineChange(visit(), [...late!, ...over!])).toMatchObject({ to: span("9:15", "9:55") });
  });

  it("tells a routine that is on other days from one that is nowhere", () => {
    const monday = routine("Writing", "2026-11-30", ["9:05", "9:45"]);
    expect(routineChange(visit(), [...arrival, monday])).toMatchObject({ code: "not-then" });
  });

  it("knows a renamed routine by its entry and kind, and not what took its place", () => {
    const renamed = { ...routine("Writer's Workshop", about.date, ["9:05", "9:45"]), entryId: "writing" };
    expect(routineChange(visit(), [...arrival, renamed])).toBeUndefined();
    const replaced = { ...renamed, recognition: { kinds: [], source: "rules" } as const } as RecognisedOccurrence;
    expect(routineChange(visit(), [...arrival, replaced])).toMatchObject({ code: "gone" });
  });

  it("says where the schedule is empty on that day, and where the class's own calendar closes it", () => {
    const elsewhere = arrival.filter(({ date }) => date !== about.date);
    expect(routineChange(visit(), elsewhere)).toEqual({ ...about, code: "nothing-that-day" });
    const closing = anOccurrence({
      ...{ title: "No School - PD", titleKey: "no school pd", date: about.date },
      ...{ startMinute: 0, endMinute: 1440, allDay: true },
      recognition: { kinds: [], nonRoutine: { kind: "holiday", evidence: "No School" }, source: "rules" },
    });
    const writing = routine("Writing", about.date, ["9:05", "9:45"]);
    expect(routineChange(visit(), [closing, writing])).toEqual({ ...about, code: "closed", title: "No School - PD" });
  });

  it("is nothing for a visit that she put beside every routine herself", () => {
    expect(routineChange(visit({ routine: null }), arrival)).toBeUndefined();
  });

  it("goes by the visit's own time where the routine was not kept", () => {
    const { routine: _none, ...old } = visit();
    const now = daily("Writing", "2026-11-30", "2026-12-14", ["10:20", "11:00"]);
    expect(routineChange(old, [...arrival, ...now])).toMatchObject({ code: "moved", from: span("9:05", "9:35") });
  });
});

describe("the routine that is kept with a visit", () => {
  const day = [
    routine("Arrival", about.date, ["8:05", "8:35"]),
    routine("Writing", about.date, ["9:00", "9:45"]),
    routine("Writing", about.date, ["13:00", "13:30"]),
  ];
  it("is the one it lies in, with the other times of the same title", () => {
    expect(routineUnder(visit(), day)).toEqual({ ...span("9:00", "9:45"), others: [span("13:00", "13:30")] });
    expect(routineUnder(visit(span("8:05", "8:35")), day)).toBeNull();
    expect(routineUnder(visit({ date: "2026-12-03" }), day)).toBeNull();
  });

  it("is where it is on ordinary days", () => {
    const late = { ...day[1]!, ...span("10:00", "10:30"), usual: span("9:00", "9:45") };
    expect(routineUnder(visit(span("10:00", "10:30")), [late])).toEqual({ ...span("9:00", "9:45"), others: [] });
  });
});

const clock = fc.integer({ min: 7 * 60, max: 15 * 60 });
const dayOffset = fc.integer({ min: -7, max: 13 });
const anyOccurrence = fc
  .record({ title: fc.constantFrom("Writing", "Snack", "Art"), start: clock, length: fc.constantFrom(20, 40) })
  .chain(({ title, start, length }) =>
    dayOffset.map((days): RecognisedOccurrence => ({
      ...routine(title, addDays(about.date, days), ["7:00", "8:00"]),
      ...{ startMinute: start, endMinute: start + length },
    })),
  );

test("never marks a visit whose occurrence is still there, whatever else the schedule has", () => {
  fc.assert(
    fc.property(fc.array(anyOccurrence, { maxLength: 20 }), anyOccurrence, (others, mine) => {
      const { startMinute, endMinute, title, titleKey: key, entryId } = mine;
      const booked = visit({
        ...{
          startMinute,
          endMinute: Math.min(endMinute, startMinute + 30),
          routineTitle: title,
          titleKey: key,
          entryId,
        },
        date: mine.date,
      });
      const kept = routineUnder(booked, [mine, ...others]);
      expect(kept).not.toBeNull();
      expect(routineChange({ ...booked, routine: kept }, [...others, mine])).toBeUndefined();
      // And a visit that is marked says a day that is not after its own, and another time.
      const change = routineChange({ ...booked, routine: kept }, others);
      if (change?.code === "moved") expect(change.to).not.toEqual(change.from);
      if (change && "since" in change) expect(change.since! <= booked.date).toBe(true);
    }),
  );
});
