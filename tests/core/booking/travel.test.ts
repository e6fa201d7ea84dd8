import { describe, expect, test } from "vitest";
import { newConflicts } from "../../../lib/core/booking/find-conflicts";
import { tightWays, travelConflicts, type OtherVisit } from "../../../lib/core/booking/travel";
import { at } from "../../fixtures/builders";

const DATE = "2026-10-06";
const time = (start: string, end: string) => ({ startMinute: at(start), endMinute: at(end) });
const VISIT = { ...time("9:00", "9:30"), siteId: "lincoln", date: DATE };
const there = (start: string, end: string, over: Partial<OtherVisit> = {}): OtherVisit => ({
  ...{ ...time(start, end), siteId: "monroe", date: DATE, accepted: [] },
  ...over,
});

describe("the way between two buildings", () => {
  test.each([
    ["ends fifteen minutes before", there("8:00", "8:45"), []],
    ["ends fourteen minutes before", there("8:00", "8:46"), [[14, false]]],
    ["ends as it begins", there("8:00", "9:00"), [[0, false]]],
    ["begins fourteen minutes after", there("9:44", "10:00"), [[14, true]]],
    ["begins fifteen minutes after", there("9:45", "10:00"), []],
    ["is at the same time, which a calendar shows", there("9:10", "9:50"), []],
    ["is on another day", there("8:30", "8:55", { date: "2026-10-07" }), []],
    ["is in the same building", there("8:30", "8:55", { siteId: "lincoln" }), []],
    ["is at an unknown site", there("8:30", "8:55", { siteId: "" }), []],
  ])("where the other visit %s", (_where, other, ways) => {
    expect(tightWays(VISIT, [other]).map(({ minutes, isAfter }) => [minutes, isAfter === true])).toEqual(ways);
  });

  test("is told once each way: the tightest", () => {
    const others = [there("8:00", "8:47"), there("8:00", "8:55"), there("9:40", "10:00"), there("9:33", "9:40")];
    expect(tightWays(VISIT, others).map(({ minutes }) => minutes)).toEqual([5, 3]);
    expect(tightWays({ ...VISIT, siteId: "" }, others)).toEqual([]);
  });

  test("is a conflict on each date, unless she accepted it at the other visit", () => {
    const { date: _date, ...wanted } = VISIT;
    const dates = [DATE, "2026-10-13"];
    const before = dates.map((date) => there("8:30", "8:50", { date }));
    const found = travelConflicts({ ...wanted, dates }, before);
    expect(found).toEqual(dates.map((date) => ({ date, by: "own", kind: "travel", minutes: 10 })));
    const accepted = [{ date: DATE, by: "own", kind: "travel", minutes: 10, isAfter: true } as const];
    const known = before.map((other) => ({ ...other, accepted }));
    expect(travelConflicts({ ...wanted, dates }, known)).toEqual([found[1]]);
    // What she accepted was a longer way, or the way on the other side.
    const longer = before.map((other) => ({ ...other, accepted: [{ ...accepted[0]!, minutes: 12 }] }));
    expect(travelConflicts({ ...wanted, dates: [DATE] }, longer)).toHaveLength(1);
    const { isAfter: _after, ...otherSide } = accepted[0]!;
    const wrong = before.map((other) => ({ ...other, accepted: [otherSide] }));
    expect(travelConflicts({ ...wanted, dates: [DATE] }, wrong)).toHaveLength(1);
  });

  test("is asked about again where it has fewer minutes, or lies on the other side", () => {
    const known = { date: DATE, by: "own", kind: "travel", minutes: 10 } as const;
    expect(newConflicts([known, { ...known, minutes: 12 }], [known, known])).toEqual([]);
    expect(newConflicts([{ ...known, minutes: 9 }], [known])).toHaveLength(1);
    expect(newConflicts([{ ...known, isAfter: true }], [known])).toHaveLength(1);
  });
});
