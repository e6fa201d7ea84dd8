import { expect, test } from "vitest";
import { paperWeek } from "../../../../components/planner/week/paper-week";
import type { DrawnWindow } from "../../../../lib/contracts/overlay-week";

const aVisit = (id: string, startMinute: number, over: Partial<DrawnWindow> = {}): DrawnWindow => ({
  ...{ id, bookingId: `b-${id}`, date: "2026-10-05", state: "booked", kind: "writing", routineTitle: "Writing" },
  ...{ className: "Rivera", room: "12", siteName: "Lincoln", initials: ["MJ"], hasCautions: false },
  ...{ startMinute, endMinute: startMinute + 30, ...over },
});

test("a day goes building by building, and back", () => {
  const windows = [
    aVisit("c", 700),
    aVisit("b", 600, { siteName: "Adams" }),
    aVisit("a", 500),
    aVisit("next", 400, { date: "2026-10-06" }),
    aVisit("suggested", 550, { state: "suggested" }),
  ];
  const days = paperWeek({ windows, sessions: [], places: new Map() });
  expect(
    days.map(({ date, stays }) => [date, stays.map((one) => [one.siteName, one.visits.map(({ id }) => id)])]),
  ).toEqual([
    [
      "2026-10-05",
      [
        ["Lincoln", ["a"]],
        ["Adams", ["b"]],
        ["Lincoln", ["c"]],
      ],
    ],
    ["2026-10-06", [["Lincoln", ["next"]]]],
  ]);
});

test("what happened takes the place of the visit's state; sessions that were not booked have their class's place", () => {
  const outcomes = [{ outcome: "delivered" as const, initials: ["MJ"] }];
  const session = { date: "2026-10-05", routineTitle: "", classId: "okafor", className: "Okafor", outcomes };
  const [day] = paperWeek({
    windows: [aVisit("a", 500)],
    sessions: [
      { ...session, sessionId: "b-a", routineTitle: "Writing", className: "Rivera" },
      { ...session, sessionId: "x", time: { startMinute: 520, endMinute: 540 } },
      { ...session, sessionId: "y", classId: "gone", time: { startMinute: 560, endMinute: 580 } },
    ],
    places: new Map([["okafor", { room: "3", siteName: "Lincoln" }]]),
  });
  expect(day!.stays.map(({ siteName, visits }) => [siteName, visits.map(({ id, state }) => [id, state])])).toEqual([
    [
      "Lincoln",
      [
        ["a", undefined],
        ["x", undefined],
      ],
    ],
    ["", [["y", undefined]]],
  ]);
});

test("sessions of classes with one name each have the place of their own class", () => {
  const session = { date: "2026-10-05", routineTitle: "", className: "Kindergarten", outcomes: [] };
  const [day] = paperWeek({
    windows: [],
    sessions: [
      { ...session, sessionId: "x", classId: "k1", time: { startMinute: 520, endMinute: 540 } },
      { ...session, sessionId: "y", classId: "k2", time: { startMinute: 560, endMinute: 580 } },
      { ...session, sessionId: "z", time: { startMinute: 600, endMinute: 620 } },
    ],
    places: new Map([
      ["k1", { room: "3", siteName: "Lincoln" }],
      ["k2", { room: "7", siteName: "Adams" }],
    ]),
  });
  expect(day!.stays.map(({ siteName, visits }) => [siteName, visits[0]!.room])).toEqual([
    ["Lincoln", "3"],
    ["Adams", "7"],
    ["", ""],
  ]);
});
