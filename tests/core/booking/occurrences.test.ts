import fc, { seeded } from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { bookingOf, datedBookings } from "../../../lib/core/booking/dated-bookings";
import { occurrencesOf, partsOfOccurrenceId } from "../../../lib/core/booking/occurrences";
import type { Cadence, OccurrenceChange, Visit } from "../../../lib/core/booking/visit";
import { schoolCalendar, type SchoolCalendar } from "../../../lib/core/school-calendar/school-calendar";
import { addDays, daysBetween, mondayOf, WEEKDAYS, weekdayOf } from "../../../lib/core/time/iso-date";
import { instantOf, wallClockAt } from "../../../lib/core/time/zone";
import { aClass, aSeries, aSite, at } from "../../fixtures/builders";
import { aRotation, aSchoolDay } from "../school-calendar/calendar-builders";

const ALWAYS = { from: "2026-01-01", to: "2028-01-01" };
const siteOf = (calendar: SchoolCalendar) => ({ calendar, siteId: "lincoln" });
const noSchool = (...dates: string[]): SchoolCalendar =>
  schoolCalendar({
    days: dates.map((date) => aSchoolDay({ kind: "no-school" }, { date, title: "Fall break" })),
    bellSchedules: [],
    rotations: [],
    sites: [aSite()],
  });
const dates = (visit: Visit, calendar = noSchool()): string[] =>
  occurrencesOf(visit, ALWAYS, siteOf(calendar)).occurrences.map(({ date }) => date);

describe("the dates of a visit", () => {
  it("are every week on its weekday, from the first day to the last", () => {
    expect(dates(aSeries({ from: "2026-10-06", until: "2026-11-03" }))).toEqual([
      ...["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03"],
    ]);
  });

  it("are every other week counted from the week of the first day, wherever one starts to look", () => {
    const visit = aSeries({
      cadence: { on: "every-other-week", weekday: "TU" },
      from: "2026-10-07",
      until: "2026-11-30",
    });
    expect(dates(visit)).toEqual(["2026-10-20", "2026-11-03", "2026-11-17"]);
    const later = occurrencesOf(visit, { from: "2026-11-09", to: "2026-11-23" }, siteOf(noSchool()));
    expect(later.occurrences.map(({ date }) => date)).toEqual(["2026-11-17"]);
  });

  it("follow the letters of the school's rotation", () => {
    const rotation = aRotation({ from: "2026-10-05", to: "2026-10-16", letters: ["A", "B", "C"], onNoSchool: "moves" });
    const days = [aSchoolDay({ kind: "no-school" }, { date: "2026-10-07" })];
    const calendar = schoolCalendar({ days, bellSchedules: [], rotations: [rotation], sites: [aSite()] });
    const visit = aSeries({ cadence: { on: "letters", letters: ["a"] }, from: "2026-10-06", until: "2026-12-18" });
    expect(dates(visit, calendar)).toEqual(["2026-10-09", "2026-10-14"]);
  });

  it("name each date without school, and the reason", () => {
    const visit = aSeries({ from: "2026-10-06", until: "2026-10-20" });
    const found = occurrencesOf(visit, ALWAYS, siteOf(noSchool("2026-10-13")));
    expect(found.occurrences.map(({ date }) => date)).toEqual(["2026-10-06", "2026-10-20"]);
    expect(found.closed).toMatchObject([{ date: "2026-10-13", because: { title: "Fall break" } }]);
  });

  it("tell a date that was left out from one that the calendar may still show", () => {
    const visit = aSeries({
      from: "2026-10-06",
      until: "2026-10-27",
      changes: [
        { date: "2026-10-13", is: "left-out" },
        { date: "2026-10-20", is: "left-out" },
      ],
    });
    const found = occurrencesOf(visit, ALWAYS, siteOf(noSchool("2026-10-13", "2026-10-27")));
    expect(found.leftOut).toMatchObject([
      { date: "2026-10-13", because: { title: "Fall break" } },
      { date: "2026-10-20" },
    ]);
    expect(found.leftOut[1]).not.toHaveProperty("because");
    expect(found.closed.map(({ date }) => date)).toEqual(["2026-10-27"]);
  });

  it("give a day that ends early as the reason only where a date was left out for it", () => {
    const early = { date: "2026-10-13", title: "Half day" };
    const days = [aSchoolDay({ kind: "early-release" }, early)];
    const site = siteOf(schoolCalendar({ days, bellSchedules: [], rotations: [], sites: [aSite()] }));
    const reasonOf = (change: Partial<OccurrenceChange>) =>
      occurrencesOf(aSeries({ changes: [{ date: "2026-10-13", is: "left-out", ...change }] }), ALWAYS, site).leftOut[0];
    expect(reasonOf({ because: "altered-day" })).toMatchObject({ because: { title: "Half day" } });
    expect(reasonOf({})).toEqual({ date: "2026-10-13" });
  });

  it("keep their ids when they are moved, even into a week that has none", () => {
    const movedTo = { date: "2026-10-16", startMinute: at("10:00"), endMinute: at("10:30") };
    const visit = aSeries({ from: "2026-10-06", until: "2026-10-13", changes: [{ date: "2026-10-13", movedTo }] });
    const week = occurrencesOf(visit, { from: "2026-10-16", to: "2026-10-17" }, siteOf(noSchool()));
    expect(week.occurrences).toMatchObject([{ id: "series.2026-10-13", plannedOn: "2026-10-13", ...movedTo }]);
    expect(dates(visit)).toEqual(["2026-10-06", "2026-10-16"]);
  });

  it("have a date that was put back on a day without school", () => {
    const visit = aSeries({
      from: "2026-10-06",
      until: "2026-10-06",
      changes: [{ date: "2026-10-08", is: "put-back" }],
    });
    expect(dates(visit, noSchool("2026-10-08"))).toEqual(["2026-10-06", "2026-10-08"]);
  });

  it("of a visit of one date share its id, which never holds a date", () => {
    const visit = aSeries({ id: "v1", cadence: { on: "once" }, from: "2026-10-06", until: "2026-10-06" });
    expect(occurrencesOf(visit, ALWAYS, siteOf(noSchool())).occurrences).toMatchObject([{ id: "v1" }]);
    expect(partsOfOccurrenceId("v1")).toEqual({ visitId: "v1" });
    expect(partsOfOccurrenceId("v1.2026-10-06")).toEqual({ visitId: "v1", plannedOn: "2026-10-06" });
  });
});

const anyDate = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2026-08-03", days));
const anyCadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({ on: fc.constant("weekly" as const), weekday: fc.constantFrom(...WEEKDAYS) }),
  fc.record({ on: fc.constant("every-other-week" as const), weekday: fc.constantFrom(...WEEKDAYS) }),
  fc.record({ on: fc.constant("dates" as const), dates: fc.uniqueArray(anyDate, { maxLength: 12 }) }),
  fc.constant({ on: "once" as const }),
);
const anyVisit = fc
  .record({ cadence: anyCadence, from: anyDate, days: fc.integer({ min: 0, max: 300 }) })
  .map(({ cadence, from, days }) =>
    aSeries({ cadence, from, until: cadence.on === "once" ? from : addDays(from, days), zone: "America/New_York" }),
  );
const anyClosed = fc.uniqueArray(anyDate, { maxLength: 60 });

describe("whatever the visit and the school's calendar", () => {
  it("no date lies outside its first and last day, none on a day without school, and none twice", () => {
    fc.assert(
      fc.property(anyVisit, anyClosed, (visit, closed) => {
        const found = occurrencesOf(visit, ALWAYS, siteOf(noSchool(...closed)));
        const shown = found.occurrences.map(({ date }) => date);
        for (const date of shown) {
          expect(date >= visit.from && date <= visit.until).toBe(true);
          expect(closed).not.toContain(date);
        }
        expect(new Set(shown).size).toBe(shown.length);
        for (const { date } of found.closed) expect(closed).toContain(date);
        // A new day without school takes dates away and adds none.
        const open = occurrencesOf(visit, ALWAYS, siteOf(noSchool())).occurrences.map(({ date }) => date);
        expect([...shown, ...found.closed.map(({ date }) => date)].sort()).toEqual(open);
      }),
    );
  });

  it("weekly dates are seven days apart, biweekly ones fourteen, all on the weekday", () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const { cadence } = visit;
        fc.pre(cadence.on === "weekly" || cadence.on === "every-other-week");
        const shown = dates(visit);
        const step = cadence.on === "weekly" ? 7 : 14;
        for (const [index, date] of shown.entries()) {
          expect(weekdayOf(date)).toBe(cadence.weekday);
          if (index > 0) expect(daysBetween(shown[index - 1]!, date)).toBe(step);
        }
        if (shown[0] && step === 14) expect(daysBetween(mondayOf(visit.from), mondayOf(shown[0])) % 14).toBe(0);
      }),
    );
  });

  it("the dates of a part of the time are those of the whole time that lie in it", () => {
    fc.assert(
      fc.property(anyVisit, anyClosed, anyDate, (visit, closed, from) => {
        const site = siteOf(noSchool(...closed));
        const to = addDays(from, 14);
        const all = occurrencesOf(visit, ALWAYS, site).occurrences;
        expect(occurrencesOf(visit, { from, to }, site).occurrences).toEqual(
          all.filter(({ date }) => date >= from && date < to),
        );
      }),
    );
  });

  it.each(["America/New_York", "America/Phoenix"])("9:00 stays 9:00 in %s, on her own clock too", (zone) => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const nine = { ...visit, zone, startMinute: at("9:00"), endMinute: at("9:30") };
        const sources = { visits: [nine], classes: [aClass()], calendar: noSchool() };
        for (const booking of datedBookings(sources, zone)) expect(booking.startMinute).toBe(at("9:00"));
        for (const { date, startMinute } of datedBookings(sources, "America/Chicago")) {
          const there = wallClockAt(instantOf({ date, minute: startMinute }, "America/Chicago"), zone);
          expect(there.minute).toBe(at("9:00"));
        }
      }),
      seeded(282930, 30),
    );
  });
});

describe("a date as lists read it", () => {
  it("has a window of its own, and that of a visit of one date is unchanged", () => {
    const visit = aSeries({ from: "2026-10-06", until: "2026-10-13" });
    const [first, second] = occurrencesOf(visit, ALWAYS, siteOf(noSchool())).occurrences;
    expect(bookingOf(visit, first!, "America/New_York").windowId).toBe("2026-10-06.b1");
    expect(bookingOf(visit, second!, "America/New_York").windowId).toBe("2026-10-13.b1");
    const once = aSeries({ cadence: { on: "once" }, from: "2026-10-08", until: "2026-10-08" });
    const [only] = occurrencesOf(once, ALWAYS, siteOf(noSchool())).occurrences;
    expect(bookingOf(once, only!, "America/New_York").windowId).toBe("2026-10-06.b1");
  });

  it("is undone with its visit, whatever was known of it before", () => {
    const visit = aSeries({
      from: "2026-10-06",
      until: "2026-10-06",
      state: "undone",
      changes: [{ date: "2026-10-06", state: "missing" }],
    });
    expect(occurrencesOf(visit, ALWAYS, siteOf(noSchool())).occurrences).toMatchObject([{ state: "undone" }]);
  });
});
