import { expect, test } from "vitest";
import { nextWindows } from "../../../lib/core/suggest/next-windows";
import type { DrawnWindow } from "../../../lib/contracts/overlay-week";

function aWindow(date: string, startMinute: number, state: DrawnWindow["state"] = "suggested"): DrawnWindow {
  return {
    id: `${date} ${startMinute}`,
    date,
    startMinute,
    endMinute: startMinute + 30,
    state,
    kind: "writing",
    routineTitle: "Writing",
    className: "Grade 2 Brandt",
    room: "12",
    siteName: "Lincoln",
    initials: ["MJ"],
    hasCautions: false,
  };
}

const WEEK = [
  aWindow("2026-10-05", 480),
  aWindow("2026-10-05", 600),
  aWindow("2026-10-06", 480, "booked"),
  aWindow("2026-10-06", 600),
  aWindow("2026-10-07", 480),
  aWindow("2026-10-07", 600),
];
const idsOf = (windows: DrawnWindow[]): string[] => windows.map(({ id }) => id);

test("the next suggestions from now on, with every booking, in the given order", () => {
  expect(idsOf(nextWindows(WEEK, 3, { date: "2026-10-05", minute: 520 }))).toEqual([
    "2026-10-05 600",
    "2026-10-06 480",
    "2026-10-06 600",
    "2026-10-07 480",
  ]);
});

test("one that is under way still counts, and one that just ended does not", () => {
  const [first] = WEEK;
  expect(nextWindows([first!], 3, { date: "2026-10-05", minute: 509 })).toEqual([first]);
  expect(nextWindows([first!], 3, { date: "2026-10-05", minute: 510 })).toEqual([]);
});

test("order of the input does not decide which ones are next", () => {
  const now = { date: "2026-10-05", minute: 0 };
  expect(new Set(idsOf(nextWindows(WEEK.toReversed(), 2, now)))).toEqual(new Set(idsOf(nextWindows(WEEK, 2, now))));
});
