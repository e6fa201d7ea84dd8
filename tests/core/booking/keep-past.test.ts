import { describe, expect, it } from "vitest";
import { changesOnceRemoved } from "../../../lib/core/booking/keep-past";
import { occurrencesOf } from "../../../lib/core/booking/occurrences";
import type { Visit } from "../../../lib/core/booking/visit";
import { schoolCalendar } from "../../../lib/core/school-calendar/school-calendar";
import { aSeries, aSite, at } from "../../fixtures/builders";

const site = {
  calendar: schoolCalendar({ days: [], bellSchedules: [], rotations: [], sites: [aSite()] }),
  siteId: "lincoln",
};
/** The states of the dates once the whole series was removed. */
function statesAfter(visit: Visit, minute: number): string[] {
  const changes = changesOnceRemoved(visit, { date: "2026-10-20", minute }, site);
  const removed: Visit = { ...visit, state: "undone", changes };
  const range = { from: "2026-01-01", to: "2027-01-01" };
  return occurrencesOf(removed, range, site).occurrences.map(({ date, state, stillGoes }) =>
    [date.slice(5), state, ...(stillGoes ? ["still"] : [])].join(" "),
  );
}

describe("a series that is removed from the calendar", () => {
  const series = aSeries({ from: "2026-10-06", until: "2026-10-27", state: "undoing" });

  it("keeps what has begun, and no later date", () => {
    const kept = ["10-06 missing still", "10-13 missing still"];
    expect(statesAfter(series, at("8:00"))).toEqual([...kept, "10-20 undone", "10-27 undone"]);
    expect(statesAfter(series, at("8:05"))).toEqual([...kept, "10-20 missing still", "10-27 undone"]);
  });

  it("keeps neither a past date that she had removed, nor one that the calendar lost, nor a later date's own state", () => {
    const visit: Visit = {
      ...series,
      changes: [
        { date: "2026-10-06", state: "undone" },
        { date: "2026-10-13", state: "missing" },
        { date: "2026-10-27", state: "booked" },
      ],
    };
    expect(statesAfter(visit, at("8:00"))).toEqual(["10-06 undone", "10-13 undone", "10-20 undone", "10-27 undone"]);
  });

  it("that has one date only keeps nothing", () => {
    const once: Visit = { ...series, cadence: { on: "once" }, until: "2026-10-06" };
    expect(statesAfter(once, at("8:00"))).toEqual(["10-06 undone"]);
  });
});
