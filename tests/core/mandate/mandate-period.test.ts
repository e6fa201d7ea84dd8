import { describe, expect, it } from "vitest";
import { contradict, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import { periodOf, schoolWeekdays, schoolYearOf } from "../../../lib/core/mandate/mandate-period";
import { aMandate } from "../../fixtures/builders";

const aLine = (over: Partial<MandateLine> = {}): MandateLine => ({ ...aMandate(30, 1)[0]!, ...over });
const span = (line: MandateLine, date: string) => {
  const period = periodOf(line, date);
  return period && `${period.from} ${period.to} ${String(period.minutes)}`;
};

describe("the period of a mandate line", () => {
  it.each([
    ["week", "2026-10-08", "2026-10-05 2026-10-12 30"],
    ["week", "2026-10-11", "2026-10-05 2026-10-12 30"],
    ["week", "2026-11-01", "2026-10-26 2026-11-02 30"], // the clock changes
    ["month", "2027-02-28", "2027-02-01 2027-03-01 30"],
    ["month", "2026-12-31", "2026-12-01 2027-01-01 30"],
    ["day", "2026-10-08", "2026-10-08 2026-10-09 30"],
    ["day", "2026-10-10", "2026-10-10 2026-10-11 0"],
    ["year", "2026-06-30", "2025-07-01 2026-07-01 30"],
    ["year", "2026-07-01", "2026-07-01 2027-07-01 30"],
  ] as const)("%s of %s", (per, date, period) => {
    expect(span(aLine({ per }), date)).toBe(period);
  });

  it("of a year runs from the day on which the IEP begins", () => {
    const line = aLine({ per: "year", from: "2024-02-29" });
    expect(span(line, "2026-02-28")).toBe("2025-03-01 2026-03-01 30");
    expect(span(line, "2028-02-29")).toBe("2028-02-29 2029-03-01 30");
    expect(span(line, "2024-02-28")).toBeUndefined();
  });

  it("of “3 of 4 weeks” is four weeks long and grants three", () => {
    const line = aLine({ weeks: { served: 3, cycle: 4 }, from: "2026-08-31" });
    expect(span(line, "2026-09-27")).toBe("2026-08-31 2026-09-28 90");
    expect(span(line, "2026-09-28")).toBe("2026-09-28 2026-10-26 90");
  });
});

describe("a period that a line does not fill", () => {
  const week = (over: Partial<MandateLine>, date = "2026-10-07") => span(aLine(over), date);

  it("begins and ends with the line, and grants its share of school days, rounded up", () => {
    expect(week({ from: "2026-10-07" })).toBe("2026-10-07 2026-10-12 18");
    expect(week({ to: "2026-10-07" })).toBe("2026-10-05 2026-10-08 18");
    expect(week({ from: "2026-10-06", to: "2026-10-07" })).toBe("2026-10-06 2026-10-08 12");
    // 12 of October's 22 school days: 16.4 minutes.
    expect(week({ per: "month", from: "2026-10-15" }, "2026-10-20")).toBe("2026-10-15 2026-11-01 17");
    expect(periodOf(aLine({ from: "2026-10-07" }), "2026-10-07")?.isCut).toBe(true);
  });

  it("counts no day without school among its school days", () => {
    const closed = (...days: string[]) => new Set(days.map((day) => `2026-11-${day}`));
    const line = aLine({ per: "month", times: 4, from: "2026-11-16" });
    const minutes = (days: Set<string>) => periodOf(line, "2026-11-20", days)?.minutes;
    // 11 of November's 21 weekdays; three of them without school; Veterans Day before the line began, and a Saturday.
    expect(minutes(closed())).toBe(63);
    expect(minutes(closed("25", "26", "27"))).toBe(54);
    expect(minutes(closed("11", "14", "25", "26", "27"))).toBe(57);
    expect(minutes(closed("16", "17", "18", "19", "20", "23", "24", "25", "26", "27", "30"))).toBe(0);
    const week = aLine({ from: "2026-11-25" });
    expect(periodOf(week, "2026-11-26", closed("23", "24", "25", "26", "27"))?.minutes).toBe(18);
    // What is whole grants all: what is missed on a closed day is judged by the district's rule.
    expect(periodOf(aLine(), "2026-11-26", closed("26", "27"))?.minutes).toBe(30);
  });

  it("is none on a day before the line or after it, though its week goes on", () => {
    expect(week({ to: "2026-10-07" }, "2026-10-08")).toBeUndefined();
    expect(week({ from: "2026-10-07" }, "2026-10-06")).toBeUndefined();
  });

  it("is whole where the line began before and ends after it, or with it", () => {
    for (const over of [{ from: "2026-08-31", to: "2027-06-18" }, { from: "2026-10-05" }, { to: "2026-10-11" }]) {
      expect(week(over)).toBe("2026-10-05 2026-10-12 30");
      expect(periodOf(aLine(over), "2026-10-07")?.isCut).toBe(false);
    }
  });
});

describe("a period whose dates a district sets", () => {
  const terms = [
    { from: "2026-08-31", to: "2026-10-30" },
    { from: "2026-11-02", to: "2027-01-22" },
  ];
  const quarter = aLine({ per: "quarter", times: 10, terms });

  it("is the one that has the day, from its first day to its last", () => {
    expect(span(quarter, "2026-08-31")).toBe("2026-08-31 2026-10-31 300");
    expect(span(quarter, "2026-10-30")).toBe("2026-08-31 2026-10-31 300");
    expect(span(quarter, "2026-11-02")).toBe("2026-11-02 2027-01-23 300");
    expect(span(quarter, "2026-10-31")).toBeUndefined();
  });

  it("is cut by a line that begins within it", () => {
    // Two of nine weeks are left.
    expect(span({ ...quarter, from: "2026-10-19" }, "2026-10-20")).toBe("2026-10-19 2026-10-31 67");
  });
});

it("weeks of a cycle are counted from the asked week where the line has no first day", () => {
  expect(span(aLine({ weeks: { served: 1, cycle: 2 } }), "2026-10-08")).toBe("2026-10-05 2026-10-19 30");
});

it.each([
  ["nothing", "2026-10-05", "2026-10-05", 0],
  ["a weekend", "2026-10-10", "2026-10-12", 0],
  ["Friday to Monday", "2026-10-09", "2026-10-13", 2],
  ["one week, from any day", "2026-10-08", "2026-10-15", 5],
  ["nine weeks", "2026-08-31", "2026-11-02", 45],
  ["nine weeks and the days to Wednesday", "2026-08-31", "2026-11-05", 48],
  ["eight weeks from a Saturday, and the Saturday after them", "2026-09-05", "2026-11-01", 40],
])("school days of %s", (_what, from, to, days) => expect(schoolWeekdays({ from, to })).toBe(days));

it("a school year begins in July", () => {
  expect(schoolYearOf("2026-06-30")).toEqual({ from: "2025-07-01", to: "2026-07-01" });
  expect(schoolYearOf("2026-07-01")).toEqual({ from: "2026-07-01", to: "2027-07-01" });
});

it.each([
  ["the same minutes all the time", {}, {}, true],
  ["one after the other", { to: "2026-12-01" }, { from: "2026-12-02" }, false],
  ["a day in common", { to: "2026-12-01" }, { from: "2026-12-01" }, true],
  ["other minutes", { bucket: "in-class" }, { bucket: "consult" }, false],
  ["minutes of which one line does not say where", { bucket: "direct" }, { bucket: "out-of-class" }, true],
] as const)("lines with %s", (_what, a, b, expected) => {
  expect([contradict(aLine(a), aLine(b)), contradict(aLine(b), aLine(a))]).toEqual([expected, expected]);
});
