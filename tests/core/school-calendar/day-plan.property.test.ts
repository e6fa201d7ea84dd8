import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { applyDayPlan } from "../../../lib/core/school-calendar/apply-day-plan";
import { dayPlan } from "../../../lib/core/school-calendar/day-plan";
import type { BellRow, DayMeaning } from "../../../lib/core/school-calendar/school-day";
import { contains, lengthOf, overlaps, type Interval } from "../../../lib/core/time/interval";
import { anOccurrence } from "../../fixtures/builders";
import { aBellSchedule, aCalendar, aRotation, aSchoolDay } from "./calendar-builders";

const TODAY = "2026-10-06";
const OTHER_DAYS = ["2026-10-05", "2026-10-07", "2026-10-13"];

const minute = fc.integer({ min: 0, max: 1440 });
const stretch: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 300 }))
  .map(([startMinute, length]) => ({ startMinute, endMinute: Math.min(1440, startMinute + length) }));

/** Rows that do not overlap, moved to places that do not overlap either. */
const rows: fc.Arbitrary<BellRow[]> = fc
  .tuple(
    fc.uniqueArray(minute, { minLength: 2, maxLength: 8 }),
    fc.uniqueArray(minute, { minLength: 8, maxLength: 8 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([from, to, kept]) => {
    const pairs = (minutes: number[]) => {
      const sorted = minutes.toSorted((a, b) => a - b);
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, at) => ({
        startMinute: sorted[2 * at]!,
        endMinute: sorted[2 * at + 1]!,
      }));
    };
    const places = pairs(to);
    return pairs(from).map((row, at) => ({ ...row, to: kept[at] ? places[at]! : null }));
  });

const meaning: fc.Arbitrary<DayMeaning> = fc.oneof(
  fc.constant<DayMeaning>({ kind: "no-school" }),
  fc.constant<DayMeaning>({ kind: "testing" }),
  stretch.map((span): DayMeaning => ({ kind: "testing", ...span })),
  minute.map((endMinute): DayMeaning => ({ kind: "early-release", endMinute })),
  fc.nat(300).map((earlyMinutes): DayMeaning => ({ kind: "early-release", earlyMinutes })),
  minute.map((startMinute): DayMeaning => ({ kind: "late-start", startMinute })),
  fc.nat(300).map((delayMinutes): DayMeaning => ({ kind: "late-start", delayMinutes })),
  fc.constant<DayMeaning>({ kind: "bell-schedule", bellScheduleId: "assembly" }),
  fc.constantFrom("A", "B", "Z").map((letter): DayMeaning => ({ kind: "day-letter", letter })),
);

const dayOf = (date: string) =>
  fc.array(fc.record({ time: stretch, allDay: fc.boolean() }), { maxLength: 8 }).map((routines) =>
    routines.map(({ time, allDay }, at) =>
      anOccurrence({
        ...(allDay ? { startMinute: 0, endMinute: 1440 } : time),
        ...{ allDay, date, title: `Routine ${at}`, titleKey: `routine ${at}`, entryId: `e${at}` },
      }),
    ),
  );

describe("the plan of a day", () => {
  it("changes nothing where nothing was said of the day, and does not look at other dates and sites", () => {
    fc.assert(
      fc.property(
        dayOf(TODAY),
        fc.array(meaning),
        fc.constantFrom(...OTHER_DAYS),
        rows,
        (routines, said, date, rows) => {
          const days = said.flatMap((one, at) => [
            aSchoolDay(one, { id: `${at}`, date }),
            aSchoolDay(one, { id: `${at}j`, siteId: "jefferson" }),
            aSchoolDay(one, { id: `${at}o`, state: "open" }),
          ]);
          const calendar = aCalendar({ days, bellSchedules: [aBellSchedule({ rows })] });
          const applied = applyDayPlan(routines, dayPlan(TODAY, "lincoln", calendar));
          expect(applied.changes).toEqual([]);
          expect(applied.routines).toEqual(routines);
        },
      ),
    );
  });

  it("invents nothing: whatever is left is a part of one of the day's routines, or lies in a row's new place", () => {
    fc.assert(
      fc.property(dayOf(TODAY), fc.array(meaning, { maxLength: 4 }), rows, (routines, said, rows) => {
        const days = said.map((one, at) => aSchoolDay(one, { id: `${at}` }));
        const calendar = aCalendar({ days, bellSchedules: [aBellSchedule({ rows })] });
        const applied = applyDayPlan(routines, dayPlan(TODAY, "lincoln", calendar));
        for (const left of applied.routines) {
          const origin = routines.find(({ entryId }) => entryId === left.entryId)!;
          expect(left.date).toBe(TODAY);
          expect(left.title).toBe(origin.title);
          if (contains(origin, left)) continue;
          const places = rows.filter((row) => row.to && overlaps(row, origin)).map(({ to }) => to!);
          expect(places.some((place) => overlaps(place, left))).toBe(true);
        }
        for (const routine of routines.filter(({ allDay }) => allDay)) expect(applied.routines).toContain(routine);
      }),
    );
  });

  it("gives a reason for every routine that is not as it was, and for no other", () => {
    fc.assert(
      fc.property(dayOf(TODAY), fc.array(meaning, { maxLength: 4 }), rows, (routines, said, rows) => {
        const days = said.map((one, at) => aSchoolDay(one, { id: `${at}` }));
        const calendar = aCalendar({ days, bellSchedules: [aBellSchedule({ rows })] });
        const { routines: left, changes } = applyDayPlan(routines, dayPlan(TODAY, "lincoln", calendar));
        const untouched = routines.filter((routine) => left.includes(routine));
        expect(changes.length + untouched.length).toBe(routines.length);
        for (const { because, titleKey, now } of changes) {
          expect(because.length).toBeGreaterThan(0);
          expect(said.map(({ kind }) => kind)).toEqual(expect.arrayContaining(because.map(({ kind }) => kind)));
          expect(now).toEqual(
            left
              .filter((one) => one.titleKey === titleKey)
              .map(({ startMinute, endMinute }) => ({ startMinute, endMinute })),
          );
          for (const piece of now) expect(lengthOf(piece)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("knows no letter on a day without school, and at most one of each rotation", () => {
    const rotations = [aRotation(), aRotation({ id: "three", letters: ["1", "2", "3"] })];
    fc.assert(
      fc.property(fc.array(meaning, { maxLength: 3 }), (said) => {
        const days = said.map((one, at) => aSchoolDay(one, { id: `${at}` }));
        const { letters } = dayPlan(TODAY, "lincoln", aCalendar({ days, rotations }));
        const closed = said.some(({ kind }) => kind === "no-school");
        const told = said.flatMap((one) => (one.kind === "day-letter" ? [one.letter] : []));
        if (closed) expect(letters).toEqual([]);
        else if (told.length === 0) expect(letters.toSorted()).toEqual(["2", "B"]);
        else expect(letters).toEqual(expect.arrayContaining(told));
      }),
    );
  });
});
