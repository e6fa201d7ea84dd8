import { expect, test } from "vitest";
import { dayRuns } from "../../../lib/core/school-calendar/day-runs";
import type { DayMeaning } from "../../../lib/core/school-calendar/school-day";
import { aSchoolDay } from "./calendar-builders";

const day = (date: string, over = {}, meaning: DayMeaning = { kind: "no-school" }) =>
  aSchoolDay(meaning, { date, ...over });
const written = (days: Parameters<typeof dayRuns>[0]) =>
  dayRuns(days).map(({ from, to, ids }) => `${from}..${to} ${ids.length}`);

test("days that follow each other are one, over a weekend too", () => {
  expect(written([day("2026-10-12"), day("2026-10-08"), day("2026-10-09")])).toEqual(["2026-10-08..2026-10-12 3"]);
});

test("a day between them, another title, meaning, file or state parts them", () => {
  expect(written([day("2026-10-05"), day("2026-10-07")])).toHaveLength(2);
  const next = "2026-10-06";
  for (const other of [
    day(next, { title: "Snow" }),
    day(next, { state: "open" }),
    day(next, { source: "ics", sourceName: "d.ics" }),
    day(next, {}, { kind: "testing" }),
  ])
    expect(written([day("2026-10-05"), other])).toHaveLength(2);
});

test("what happens beside a break does not part it", () => {
  expect(
    written([day("2026-10-05"), day("2026-10-06", {}, { kind: "testing" }), day("2026-10-06"), day("2026-10-07")]),
  ).toEqual(["2026-10-05..2026-10-07 3", "2026-10-06..2026-10-06 1"]);
});
