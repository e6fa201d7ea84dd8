import { expect, it } from "vitest";
import { wantedVisits } from "../../../lib/core/suggest/wanted-visits";
import type { WeekFacts } from "../../../lib/core/suggest/week-facts";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { addDays } from "../../../lib/core/time/iso-date";
import { aLedgerEntry, aMandate, aStudent } from "../../fixtures/builders";

const wanted = (mandate: MandateLine[], monday = "2026-10-05", logs: WeekFacts["logs"] = []) =>
  wantedVisits({
    days: [0, 1, 2, 3, 4].map((at) => addDays(monday, at)),
    now: { date: monday, minute: 0 },
    ...{ provenDays: new Set(), busy: [], sites: [], classes: [], goals: new Map(), workingHours: [], declines: [] },
    ...{ bookings: [], logs, students: [aStudent({ mandate })] },
  }).get("mj");

it.each([
  ["2026-09-28", "2026-10-01", 4, 1], // five weeks touch October, of which the line knows four
  ["2026-10-26", undefined, 4, 4], // the last one: all that is left
  ["2026-10-19", undefined, 4, 2],
])("spreads a monthly line over the weeks left from %s", (monday, from, times, count) => {
  const line = { ...aMandate(30, times, "month")[0]!, ...(from === undefined ? {} : { from }) };
  expect(wanted([line], from === undefined ? monday : "2026-10-05")).toMatchObject({ count, minutes: 30 });
});

it("wants the sessions of every day that is left of a daily line", () => {
  expect(wanted(aMandate(20, 2, "day"))).toMatchObject({ count: 10, minutes: 20 });
});

it("wants a short visit for a short rest", () => {
  const rest = aLedgerEntry({ minutes: 45, date: "2026-10-05" });
  expect(wanted(aMandate(30, 2), "2026-10-05", [rest])).toMatchObject({ count: 1, minutes: 15, sessionMinutes: 30 });
});

it("of “3 of 4 weeks” wants the sessions in the first three, and make-ups in the fourth", () => {
  const line: MandateLine = { ...aMandate(30, 2)[0]!, weeks: { served: 3, cycle: 4 }, from: "2026-10-05" };
  const given = (count: number) =>
    Array.from({ length: count }, (_, at) => aLedgerEntry({ id: `e${at}`, sessionId: `s${at}`, date: "2026-10-06" }));
  expect(wanted([line])?.count).toBe(2);
  expect(wanted([line], "2026-10-19", given(4))?.count).toBe(2);
  expect(wanted([line], "2026-10-26", given(6))?.count).toBe(0);
  expect(wanted([line], "2026-10-26", given(5))?.count).toBe(1);
});

it("wants nothing where no line grants minutes in class", () => {
  expect(wanted([{ ...aMandate(15, 1)[0]!, bucket: "consult" }])).toMatchObject({ count: 0, sessionMinutes: 0 });
});

it("counts a week in which a month ends period by period", () => {
  // 2026-10-01 is a Thursday: September still lacks one visit, October grants five.
  const given = [1, 8, 15].map((day) => {
    const date = `2026-09-${String(day).padStart(2, "0")}`;
    return aLedgerEntry({ id: date, sessionId: date, date });
  });
  const found = wanted([...aMandate(30, 4, "month")], "2026-09-28", given);
  expect(found).toMatchObject({ count: 2, minutes: 30 });
  expect(found?.periods).toMatchObject([
    { from: "2026-09-28", to: "2026-10-01", count: 1, minutes: 30 },
    { from: "2026-10-01", to: "2026-11-01", count: 1, minutes: 30 },
  ]);
});

it("wants nothing after a line ends, and what the next one grants from its first day", () => {
  const [line] = aMandate(30, 5);
  const ends = { ...line!, to: "2026-10-06" };
  expect(wanted([ends])?.periods).toMatchObject([{ from: "2026-10-05", to: "2026-10-07", count: 2 }]);
  const steps = wanted([ends, { ...line!, id: "two", minutes: 20, times: 1, from: "2026-10-07" }]);
  expect(steps?.periods).toMatchObject([
    { to: "2026-10-07", count: 2, minutes: 30 },
    { from: "2026-10-07", to: "2026-10-12", count: 1, sessionMinutes: 20 },
  ]);
  expect(wanted([{ ...line!, times: 1, from: "2026-10-08" }])).toMatchObject({ count: 1 });
});
