import { expect, test } from "vitest";
import { chosenHours, proposedHours } from "../../../../components/planner/caseload-import/proposed-hours";
import type { ClassRow } from "../../../../components/planner/caseload-import/bring-in-draft";

const entry = (minute: number | undefined, durationMinutes: number, zone?: string) => ({
  ...{ entryId: `${minute}`, title: "Math", durationMinutes, busy: true },
  start: { date: "2026-09-07", ...(minute === undefined ? {} : { minute }), ...(zone ? { zone } : {}) },
});
const aClass = (siteId: string, entries: ReturnType<typeof entry>[], isTaken = true): ClassRow => ({
  ...{ id: siteId, siteId, isTaken, name: "Rivera", teacherName: "", teacherEmail: "", room: "", grade: "2" },
  schedule: { sourceName: "a.ics", entries, notes: [] },
});
const hours = (classes: ClassRow[]): string => {
  const { from, to, works } = proposedHours({ classes }, ["lincoln"], "America/Chicago").days["lincoln|MO"]!;
  return `${from}-${to} ${works}`;
};

test.each([
  ["no schedule: the usual school day", [], "08:00-15:00 false"],
  ["whole days: from the earliest to the latest", [entry(475, 20), entry(860, 20)], "07:55-14:40 false"],
  ["a part of a day widens the usual one", [entry(470, 20)], "07:50-15:00 false"],
  ["all-day entries and those of a night say nothing", [entry(undefined, 1440), entry(1200, 60)], "08:00-15:00 false"],
  ["another zone's clock says nothing", [entry(300, 900, "UTC"), entry(780, 60, "UTC")], "08:00-15:00 false"],
])("%s", (_, entries, expected) => expect(hours([aClass("lincoln", entries)])).toBe(expected));

test("classes that stay out, and those of another school, say nothing", () => {
  expect(hours([aClass("maple", [entry(420, 500)]), aClass("lincoln", [entry(420, 500)], false)])).toBe(
    "08:00-15:00 false",
  );
});

test("a day that was ticked before the schedules came has the hours that are shown, and what she typed stays", () => {
  const days = { "lincoln|TU": { works: true }, "lincoln|WE": { works: true, from: "09:00" } };
  const classes = [aClass("lincoln", [entry(440, 20), entry(890, 20)])];
  const chosen = chosenHours({ classes, hours: { days } }, ["lincoln"], "America/Chicago").days;
  expect(chosen["lincoln|TU"]).toEqual({ works: true, from: "07:20", to: "15:10" });
  expect(chosen["lincoln|WE"]).toEqual({ works: true, from: "09:00", to: "15:10" });
  expect(chosen["lincoln|MO"]!.works).toBe(false);
});
