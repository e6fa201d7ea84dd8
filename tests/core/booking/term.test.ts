import { describe, expect, it } from "vitest";
import { datesOf } from "../../../lib/core/booking/repeat-lines";
import type { Visit } from "../../../lib/core/booking/visit";
import { offerTerm, plannedOf, repeatOf, termEnd } from "../../../lib/core/booking/term";
import { aSeries, aSite } from "../../fixtures/builders";
import { aCalendar, aSchoolDay } from "../school-calendar/calendar-builders";

const TERM = aSite({ terms: [{ lastDay: "2026-12-18" }] });
const facts = { site: TERM, students: [], calendar: aCalendar() };

describe("the end of the term", () => {
  it("is the first last day from the date on that she gave or that the school's calendar names", () => {
    const named = aSchoolDay({ kind: "early-release" }, { date: "2027-06-17", title: "Last Day of School (half day)" });
    const other = aSchoolDay(
      { kind: "early-release" },
      { date: "2026-11-20", title: "Last day of school", siteId: "hill" },
    );
    const calendar = aCalendar({ days: [named, other] });
    expect(termEnd(TERM, "2026-10-06", calendar)).toBe("2026-12-18");
    expect(termEnd(TERM, "2026-12-19", calendar)).toBe("2027-06-17");
    expect(termEnd(TERM, "2026-12-19", aCalendar())).toBeUndefined();
  });

  it.each(["Last day for students", "Último día de clases"])("is read in “%s”", (title) => {
    const calendar = aCalendar({ days: [aSchoolDay({ kind: "early-release" }, { date: "2027-06-17", title })] });
    expect(termEnd(aSite(), "2027-01-11", calendar)).toBe("2027-06-17");
  });
});

describe("every week until the term ends", () => {
  it("has a date each week, without the days on which there is no school", () => {
    const calendar = aCalendar({
      days: [aSchoolDay({ kind: "no-school" }, { date: "2026-11-24", title: "Thanksgiving" })],
    });
    const offer = offerTerm("2026-10-06", { ...facts, calendar });
    expect(offer).toMatchObject({ ok: true, value: { until: "2026-12-18", leftOut: [{ date: "2026-11-24" }] } });
    if (!offer.ok) throw new Error("no offer");
    expect(offer.value.dates).toHaveLength(10);
    expect(offer.value.dates).not.toContain("2026-11-24");
  });

  it("ends with the first annual review of its students, if that comes before", () => {
    const students = [{ reviewDate: "2026-11-10" }, { reviewDate: "2027-02-01" }, {}];
    expect(offerTerm("2026-10-06", { ...facts, students })).toMatchObject({
      value: { until: "2026-11-10", endsWithReview: true },
    });
    // A review that is over belongs to the year before.
    const over = offerTerm("2026-10-06", { ...facts, students: [{ reviewDate: "2026-09-30" }] });
    expect(over).toMatchObject({ value: { until: "2026-12-18" } });
    expect(over).not.toHaveProperty("value.endsWithReview");
  });

  it.each([
    ["no-zone", { site: undefined }],
    ["no-zone", { site: aSite({ zone: "", terms: TERM.terms! }) }],
    ["no-term-end", { site: aSite() }],
    // Over, or typed with the wrong year.
    ["term-over", { site: aSite({ terms: [{ lastDay: "2026-10-05" }] }) }],
    ["term-over", { site: aSite({ terms: [{ lastDay: "2025-12-18" }, { lastDay: "2026-06-04" }] }) }],
    ["no-date-left", { site: aSite({ terms: [{ lastDay: "2026-10-12" }] }) }],
    ["no-date-left", { students: [{ reviewDate: "2026-10-07" }] }],
  ] as const)("is refused with %s where it can't be", (code, over) => {
    expect(offerTerm("2026-10-06", { ...facts, ...over })).toEqual({ ok: false, failure: { code } });
  });
});

describe("how a visit repeats", () => {
  const site = {
    calendar: aCalendar({ days: [aSchoolDay({ kind: "no-school" }, { date: "2026-10-20" })] }),
    siteId: "lincoln",
  };

  it("is a weekly rule, less the days without school and those that she left out", () => {
    const visit = aSeries({ until: "2026-11-03", changes: [{ date: "2026-10-13", is: "left-out" }] });
    const repeat = repeatOf(visit, site)!;
    expect(repeat).toMatchObject({ by: "weeks", everyWeeks: 1, weekday: "TU", leftOut: ["2026-10-13", "2026-10-20"] });
    const start = { date: visit.from, minute: visit.startMinute };
    expect(datesOf({ start, repeat })).toEqual(["2026-10-06", "2026-10-27", "2026-11-03"]);
  });

  it("has no date that she removed, when it is handed over again", () => {
    const removed = [{ date: "2026-10-13", state: "undone" } as const];
    expect(repeatOf(aSeries({ until: "2026-11-03", changes: removed }), site)).toMatchObject({
      leftOut: ["2026-10-13", "2026-10-20"],
    });
    const dated = aSeries({ cadence: { on: "dates", dates: ["2026-10-06", "2026-10-13", "2026-10-27"] } });
    expect(repeatOf({ ...dated, until: "2026-11-03", changes: removed }, site)).toMatchObject({
      dates: ["2026-10-06", "2026-10-27"],
    });
  });

  describe("a date that she moved before, when the series is handed over again", () => {
    const ten = { startMinute: 600, endMinute: 630 };
    const usual = { startMinute: aSeries({}).startMinute, endMinute: aSeries({}).endMinute };
    const leftOutOf = (changes: Visit["changes"]) => {
      const repeat = repeatOf(aSeries({ until: "2026-11-03", changes }), site);
      return repeat?.by === "weeks" ? repeat.leftOut : repeat;
    };

    it.each<[string, Visit["changes"][number]]>([
      ["is still there", { date: "2026-10-27", movedTo: { date: "2026-10-28", ...usual } }],
      ["takes place at another time", { date: "2026-10-27", movedTo: { date: "2026-10-27", ...ten } }],
      ["lies after the last day", { date: "2026-10-27", movedTo: { date: "2026-11-05", ...usual } }],
      [
        "was moved after the last day, and removed",
        { date: "2026-10-27", state: "undone", movedTo: { date: "2026-11-05", ...ten } },
      ],
      [
        "was moved to a day without school, and removed",
        { date: "2026-10-27", state: "undone", movedTo: { date: "2026-10-20", ...ten } },
      ],
      ["was moved to a day without school", { date: "2026-10-27", movedTo: { date: "2026-10-20", ...ten } }],
    ])("is left out of the rule on its old day where it %s", (_what, change) => {
      expect(leftOutOf([change])).toEqual(["2026-10-20", "2026-10-27"]);
    });

    it("is listed on its new day where each date is listed, unless its time is another", () => {
      const dated = aSeries({ cadence: { on: "dates", dates: ["2026-10-06", "2026-10-13"] }, until: "2026-10-13" });
      const moved = { date: "2026-10-13", movedTo: { date: "2026-10-14", ...usual } };
      expect(repeatOf({ ...dated, changes: [moved] }, site)).toEqual({
        by: "dates",
        dates: ["2026-10-06", "2026-10-14"],
      });
      const atTen = { date: "2026-10-13", movedTo: { date: "2026-10-14", ...ten } };
      expect(repeatOf({ ...dated, changes: [atTen] }, site)).toEqual({ by: "dates", dates: ["2026-10-06"] });
    });

    it("leaves no series where no date is left", () => {
      const removed = ["2026-10-06", "2026-10-13"].map((date) => ({ date, state: "undone" }) as const);
      const dated = aSeries({ cadence: { on: "dates", dates: ["2026-10-06", "2026-10-13"] }, until: "2026-10-13" });
      expect(repeatOf({ ...dated, changes: removed }, site)).toBeUndefined();
      expect(repeatOf(aSeries({ until: "2026-10-13", changes: removed }), site)).toBeUndefined();
    });
  });

  it("counts no date that she removed: it is named as left out, without a reason", () => {
    const visit = aSeries({ until: "2026-11-03", changes: [{ date: "2026-10-13", state: "undone" }] });
    expect(plannedOf(visit, site)).toMatchObject({
      dates: ["2026-10-06", "2026-10-27", "2026-11-03"],
      leftOut: [{ date: "2026-10-13" }, { date: "2026-10-20" }],
    });
    expect(plannedOf(visit, site).leftOut[0]).not.toHaveProperty("because.kind");
  });

  it("is a list of dates where no weekly rule says it", () => {
    const visit = aSeries({ cadence: { on: "dates", dates: ["2026-10-06", "2026-10-09", "2026-10-20"] } });
    expect(repeatOf(visit, site)).toEqual({ by: "dates", dates: ["2026-10-06", "2026-10-09"] });
    expect(repeatOf(aSeries({ cadence: { on: "once" } }), site)).toBeUndefined();
  });
});
