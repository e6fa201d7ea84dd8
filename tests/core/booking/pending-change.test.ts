import { describe, expect, test } from "vitest";
import {
  endBefore,
  isInConnectedCalendar,
  pendingAfter,
  splitMoved,
  stepsOf,
  timesOf,
} from "../../../lib/core/booking/pending-change";
import type { OccurrenceChange, Visit } from "../../../lib/core/booking/visit";
import { aSeries, at } from "../../fixtures/builders";

const TODAY = "2026-10-20";
const time = { startMinute: at("10:00"), endMinute: at("10:30") };
const series = aSeries({ roleCard: { model: "station", therapistDoes: "", teacherDoes: "", materials: "" } });
const withChanges = (...changes: OccurrenceChange[]): Visit => ({ ...series, changes });
const movedTo = { date: "2026-10-29", ...time };

describe("what a calendar has to do for a change", () => {
  test("is nothing where nothing differs, and the rule alone where only the time does", () => {
    expect(stepsOf(series, timesOf(series), TODAY)).toEqual({ isRuleChanged: false, dates: [] });
    expect(stepsOf({ ...series, ...time }, timesOf(series), TODAY)).toEqual({ isRuleChanged: true, dates: [] });
  });

  test("is each date that she moved or removed since, and none that the calendar has so already", () => {
    const moved: OccurrenceChange = { date: "2026-10-27", movedTo };
    const removed: OccurrenceChange = { date: "2026-11-03", state: "undone" };
    const before = timesOf(withChanges(removed));
    expect(stepsOf(withChanges(moved, removed), before, TODAY).dates).toEqual([
      { plannedOn: "2026-10-27", to: movedTo },
    ]);
    expect(stepsOf(withChanges(moved, removed), timesOf(series), TODAY).dates).toEqual([
      { plannedOn: "2026-10-27", to: movedTo },
      { plannedOn: "2026-11-03" },
    ]);
    expect(stepsOf(withChanges(moved), timesOf(withChanges(moved)), TODAY).dates).toEqual([]);
    const later = { ...moved, movedTo: { ...movedTo, date: "2026-10-30" } };
    expect(stepsOf(withChanges(later), timesOf(withChanges(moved)), TODAY).dates).toEqual([
      { plannedOn: "2026-10-27", to: later.movedTo },
    ]);
    // She had moved it, and then removed it; a date that was left out was never there to be removed again.
    expect(stepsOf(withChanges({ ...moved, state: "undone" }), timesOf(withChanges(moved)), TODAY).dates).toEqual([
      { plannedOn: "2026-10-27" },
    ]);
    const leftOut: OccurrenceChange = { date: "2026-11-03", is: "left-out" };
    expect(stepsOf(withChanges(removed), timesOf(withChanges(leftOut)), TODAY).dates).toEqual([]);
    const movedAndRemoved: OccurrenceChange = { ...removed, movedTo };
    expect(stepsOf(withChanges(removed), timesOf(withChanges(movedAndRemoved)), TODAY).dates).toEqual([]);
    const declined: OccurrenceChange = { date: "2026-11-03", isDeclined: true, state: "missing" };
    expect(stepsOf(withChanges(declined), timesOf(series), TODAY).dates).toEqual([]);
  });

  test("moves again, with a new rule, what was moved before; the rule leaves out what was removed", () => {
    const changes: OccurrenceChange[] = [
      { date: "2026-10-27", movedTo },
      { date: "2026-11-03", state: "undone" },
    ];
    const before = withChanges(...changes);
    expect(stepsOf({ ...before, ...time }, timesOf(before), TODAY)).toEqual({
      ...{ isRuleChanged: true, dates: [{ plannedOn: "2026-10-27", to: movedTo }] },
    });
    expect(stepsOf({ ...before, ...time }, timesOf(series), TODAY).dates).toHaveLength(1);
  });

  test("leaves dates alone that are over, by the day to which they were moved", () => {
    const yesterday = { date: "2026-10-19", ...time };
    const over: OccurrenceChange[] = [
      { date: "2026-10-06", state: "undone" },
      { date: "2026-10-13", movedTo: yesterday },
    ];
    expect(stepsOf(withChanges(...over), timesOf(series), TODAY).dates).toEqual([]);
    const today: OccurrenceChange = { date: "2026-10-13", movedTo: { ...yesterday, date: TODAY } };
    expect(stepsOf(withChanges(today), timesOf(series), TODAY).dates).toHaveLength(1);
    const back: OccurrenceChange = { date: TODAY, movedTo: yesterday };
    expect(stepsOf(withChanges(back), timesOf(series), TODAY).dates).toHaveLength(1);
  });

  test("of a visit of one date is its event alone", () => {
    const once = { ...withChanges({ date: "2026-10-27", movedTo }), cadence: { on: "once" as const } };
    expect(stepsOf({ ...once, ...time }, timesOf(once), TODAY)).toEqual({ isRuleChanged: true, dates: [] });
  });
});

test("of two changes in a row the calendar has what was before both", () => {
  const first = pendingAfter(series);
  expect(first).toEqual({ before: timesOf(series), step: "held" });
  const second = pendingAfter({ ...series, ...time, change: first }, { step: "waiting" });
  expect(second).toEqual({ before: timesOf(series), step: "waiting" });
});

test("a change reaches a calendar only where the visit is in a connected one", () => {
  const sendTask = { accountId: "a", calendarId: "c", hasGuests: false, tries: 0 };
  const reference = { calendarId: "c", eventId: "e" };
  const sent: Visit = { ...series, sendTask, reference, state: "booked" };
  for (const state of ["booked", "waiting", "teacher-declined"] as const)
    expect(isInConnectedCalendar({ ...sent, state })).toBe(true);
  for (const state of ["queued", "handed-over", "undone"] as const)
    expect(isInConnectedCalendar({ ...sent, state })).toBe(false);
  expect(isInConnectedCalendar({ ...series, reference, state: "booked" })).toBe(false);
  expect(isInConnectedCalendar({ ...series, sendTask, state: "booked" })).toBe(false);
});

test("a series that ends before one of its dates forgets what was different from there on", () => {
  const visit = withChanges({ date: "2026-10-20", is: "left-out" }, { date: "2026-10-27", is: "left-out" });
  expect(endBefore(visit, "2026-10-27")).toEqual({
    ...{ until: "2026-10-26", changes: [{ date: "2026-10-20", is: "left-out" }] },
  });
});

describe("dates that one event can't hold", () => {
  const routine = { startMinute: at("9:55"), endMinute: at("10:40"), others: [] };
  const visit: Visit = {
    ...withChanges(
      { date: "2026-10-13", movedTo, routine },
      { date: "2026-10-20", movedTo: { ...movedTo, date: "2026-10-22" } },
      { date: "2026-10-27", is: "put-back" },
    ),
    ...{
      shownIn: { vendor: "google", account: "1" },
      reference: { calendarId: "c", eventId: "e" },
      attempt: 2,
      change: pendingAfter(series),
    },
  };

  test("become visits of their own, which the series leaves out", () => {
    const { changes, singles } = splitMoved(
      visit,
      (date) => date === "2026-10-13",
      () => "new",
    );
    expect(changes).toEqual([{ date: "2026-10-13", is: "left-out" }, ...visit.changes.slice(1)]);
    expect(singles).toHaveLength(1);
    expect(singles[0]).toMatchObject({
      ...{ id: "new", cadence: { on: "once" }, from: "2026-10-29", until: "2026-10-29", changes: [], ...time },
      // Its own title, key and window; the role card goes along.
      ...{ outgoingTitle: "", attempt: 0, windowId: "2026-10-29.b1", routine, roleCard: series.roleCard },
    });
    expect(singles[0]).not.toHaveProperty("reference");
    expect(singles[0]).not.toHaveProperty("shownIn");
    expect(singles[0]).not.toHaveProperty("change");
  });

  test("have the series' routine where none of their own was kept", () => {
    const ofSeries = { ...visit, routine: { ...routine, startMinute: at("8:00") } };
    const { singles } = splitMoved(
      ofSeries,
      (date) => date === "2026-10-20",
      () => "new",
    );
    expect(singles[0]!.routine).toEqual(ofSeries.routine);
    const { singles: without } = splitMoved(
      visit,
      (date) => date === "2026-10-20",
      () => "new",
    );
    expect(without[0]).not.toHaveProperty("routine");
  });

  test("are only those that were moved; without a role card they have none", () => {
    const { roleCard: _none, ...plain } = visit;
    const { changes, singles } = splitMoved(
      plain,
      () => true,
      () => "new",
    );
    expect(singles.map(({ from }) => from)).toEqual(["2026-10-29", "2026-10-22"]);
    expect(changes.at(-1)).toEqual({ date: "2026-10-27", is: "put-back" });
    expect(singles[0]).not.toHaveProperty("roleCard");
  });
});
