import { expect, test } from "vitest";
import { hoursAtTwoSites } from "../../../lib/core/caseload/hours-at-two-sites";
import type { WorkingHours } from "../../../lib/core/caseload/records";

const LINCOLN = { id: "lincoln", name: "Lincoln", zone: "America/Chicago" };
const MAPLE = { ...LINCOLN, id: "maple", name: "Maple" };
const span = (siteId: string, weekday: WorkingHours["weekday"], startMinute: number, endMinute: number) => ({
  ...{ id: `${siteId} ${weekday}`, siteId, weekday, startMinute, endMinute },
});

test("names the shared time of two schools on one day; touching ends share none", () => {
  const hours = [
    span("lincoln", "MO", 480, 720),
    span("maple", "MO", 660, 900),
    span("lincoln", "TU", 480, 720),
    span("maple", "TU", 720, 900),
    span("maple", "WE", 480, 900),
  ];
  expect(hoursAtTwoSites(hours, [LINCOLN, MAPLE])).toEqual([
    { weekday: "MO", startMinute: 660, endMinute: 720, sites: [LINCOLN, MAPLE] },
  ]);
});

test("times that are not typed yet, and clocks of two zones, are not compared", () => {
  const hours = [span("lincoln", "MO", 480, 720), span("maple", "MO", NaN, 900)];
  expect(hoursAtTwoSites(hours, [LINCOLN, MAPLE])).toEqual([]);
  const denver = { ...MAPLE, zone: "America/Denver" };
  expect(hoursAtTwoSites([hours[0]!, span("maple", "MO", 480, 900)], [LINCOLN, denver])).toEqual([]);
});
