import { expect, test } from "vitest";
import { workOutClassWeek } from "../../../lib/core/class-week/class-week";
import { expandDays } from "../../../lib/ics/occurrences";
import { routineCandidates } from "../../../lib/services/windows/match-goals";
import { aCalendar, aRotation } from "../../core/school-calendar/calendar-builders";
import { aClass, anEntry, aSite } from "../../fixtures/builders";

test("a routine of a rotation has no usual weekdays: the next day without school moves it", () => {
  const art = anEntry({ entryId: "art", title: "Art", cycleDays: ["3"] });
  const entries = [anEntry(), art];
  const rotations = [aRotation({ letters: ["1", "2", "3", "4", "5"] })];
  const { usual } = workOutClassWeek(
    aClass(),
    {
      ...{ sites: [aSite()], corrections: [], teacherRoutines: [], blockedTimes: [] },
      schedules: [{ id: "k12", sourceName: "k12.ics", importedAt: "2026-09-01T12:00:00.000Z", entries }],
      calendar: aCalendar({ rotations }),
    },
    { from: "2026-10-05", to: "2026-10-19", zone: "America/New_York", expand: expandDays },
  );
  const weekdays = new Set(usual.filter(({ title }) => title === "Art").map(({ date }) => new Date(date).getUTCDay()));
  expect(weekdays.size).toBe(1);
  const [arrival, ofRotation] = ["Arrival / unpack", "Art"].map((title) =>
    routineCandidates(usual).find((one) => one.title === title),
  );
  expect(arrival!.times).toMatchObject({ weekdays: ["MO", "TU", "WE", "TH", "FR"] });
  expect(ofRotation!.times).toBeUndefined();
});
