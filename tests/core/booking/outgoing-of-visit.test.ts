import { describe, expect, it } from "vitest";
import { datesMoved, datesToBook } from "../../../lib/core/booking/outgoing-of-visit";
import { schoolCalendar } from "../../../lib/core/school-calendar/school-calendar";
import { aSeries, aSite, at } from "../../fixtures/builders";

const days = {
  calendar: schoolCalendar({ days: [], bellSchedules: [], rotations: [], sites: [aSite()] }),
  siteId: "lincoln",
};
const now = { date: "2026-10-05", minute: at("7:40") };
const series = aSeries({ from: "2026-10-06", until: "2026-10-27", state: "draft" });

describe("the dates of a series that go to the calendar", () => {
  it("are those that she did not remove", () => {
    const visit = { ...series, changes: [{ date: "2026-10-13", state: "undone" } as const] };
    expect(datesToBook(visit, { days }, now)).toEqual(["2026-10-06", "2026-10-20", "2026-10-27"]);
    expect(datesMoved(visit, { days }, now)).toEqual([]);
  });

  it("are told from those that she moved to another day, or to another time of the day", () => {
    const time = { startMinute: at("8:05"), endMinute: at("8:35") };
    const visit = {
      ...series,
      changes: [
        { date: "2026-10-13", movedTo: { date: "2026-10-14", ...time } },
        { date: "2026-10-20", movedTo: { date: "2026-10-20", ...time, startMinute: at("8:00") } },
        { date: "2026-10-27", movedTo: { date: "2026-10-28", ...time }, state: "undone" as const },
      ],
    };
    expect(datesMoved(visit, { days }, now)).toEqual(["2026-10-13", "2026-10-20"]);
    expect(datesMoved(visit, { days }, { ...now, date: "2026-10-21" })).toEqual([]);
  });
});
