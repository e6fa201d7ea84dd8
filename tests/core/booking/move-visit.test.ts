import { describe, expect, it } from "vitest";
import { changeFrom, changeFromFirst } from "../../../lib/core/booking/move-visit";
import { aSeries, at } from "../../fixtures/builders";

const time = { startMinute: at("10:00"), endMinute: at("10:30") };
const movedTo = { date: "2026-11-05", ...time };
const series = aSeries({
  changes: [
    { date: "2026-10-20", state: "undone" },
    { date: "2026-10-27", is: "left-out" },
    { date: "2026-11-03", movedTo },
    { date: "2026-11-10", is: "put-back" },
    { date: "2026-11-17", state: "missing" },
  ],
});

describe("what is different about later dates, when a series changes from one date on", () => {
  it("goes along on the same weekday; what the old event was does not", () => {
    const { visits, keptDates } = changeFrom(series, {
      plannedOn: "2026-10-13",
      to: { date: "2026-10-13", ...time },
      newId: "half",
    });
    expect(visits[0]!.changes).toEqual([
      { date: "2026-10-20", state: "undone" },
      { date: "2026-10-27", is: "left-out" },
      { date: "2026-11-03", is: "put-back", movedTo },
      { date: "2026-11-10", is: "put-back" },
    ]);
    expect(visits[1]).toMatchObject({ until: "2026-10-12", changes: [] });
    expect(keptDates).toEqual(["2026-11-03"]);
  });

  it("is that of the same weeks on another weekday; a day without school is then another one", () => {
    const to = { date: "2026-10-14", ...time };
    const { visits } = changeFrom(series, { plannedOn: "2026-10-13", to, newId: "half" });
    expect(visits[0]!).toMatchObject({ cadence: { on: "weekly", weekday: "WE" }, from: "2026-10-14" });
    expect(visits[0]!.changes).toEqual([
      { date: "2026-10-21", state: "undone" },
      { date: "2026-10-28", is: "left-out" },
      { date: "2026-11-04", is: "put-back", movedTo },
    ]);
  });
});

describe("a day that was left out because it runs otherwise than usual", () => {
  const altered = aSeries({
    changes: [
      { date: "2026-10-20", is: "left-out", because: "altered-day" },
      { date: "2026-10-27", is: "left-out", because: "altered-day", state: "undone" },
      { date: "2026-11-03", is: "left-out" },
    ],
  });
  const changed = (date: string) =>
    changeFrom(altered, { plannedOn: "2026-10-13", to: { date, ...time }, newId: "half" });

  it("says nothing of another weekday in that week", () => {
    expect(changed("2026-10-15").visits[0]!.changes).toEqual([
      { date: "2026-10-29", state: "undone" },
      { date: "2026-11-05", is: "left-out" },
    ]);
  });

  it("stays left out on the same weekday", () => {
    expect(changed("2026-10-13").visits[0]!.changes).toEqual(altered.changes);
  });
});

describe("a series that changes from its first date on", () => {
  it("takes the new weekday under its own id, and is made anew in the calendar", () => {
    const booked = { ...series, state: "booked" as const, reference: { calendarId: "c", eventId: "e" } };
    const { visits } = changeFromFirst(booked, "2026-10-06", { date: "2026-10-08", ...time });
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({
      ...{ id: "series", cadence: { weekday: "TH" }, from: "2026-10-08", startMinute: at("10:00") },
      state: "handed-over",
    });
    expect(visits[0]).not.toHaveProperty("reference");
  });

  it("keeps its event and all that is known of its dates on the same day", () => {
    const booked = { ...series, state: "booked" as const, reference: { calendarId: "c", eventId: "e" } };
    const { visits } = changeFromFirst(booked, "2026-10-06", { date: "2026-10-06", ...time });
    expect(visits[0]).toEqual({ ...booked, ...time });
  });
});
