import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { chooseWeek } from "../../../lib/core/suggest/choose-week";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import type { PushInWindow } from "../../../lib/core/suggest/push-in-window";
import { formatClock } from "../../../lib/core/time/interval";
import { weekOfSixty } from "../../bench/week-of-sixty";

/** Weeks by their seed, with their sizes. */
const WEEKS = [
  { seed: 1, students: 60, classes: 20 },
  { seed: 2, students: 30, classes: 8 },
  { seed: 3, students: 45, classes: 20 },
];

const line = ({ date, startMinute, endMinute, classId, routineTitle, parts }: PushInWindow): string =>
  [
    `${date} ${formatClock(startMinute)}-${formatClock(endMinute)} ${classId} ${routineTitle}:`,
    ...parts.map(({ initials }) => initials),
  ].join(" ");

/** What is chosen in a generated week, a line for each window, and how many others there are. */
function chosenIn(week: (typeof WEEKS)[number]) {
  const facts = weekOfSixty(week.seed, week);
  const { suggested, alternatives, nothingFits } = chooseWeek(facts, findWindows(facts));
  return { ...week, suggested: suggested.map(line), alternatives: alternatives.length, short: nothingFits.length };
}

// The file was written before the search was made faster: an improvement of its speed must choose the same windows.
it("chooses the stored windows in generated weeks", async () => {
  const stored: unknown = JSON.parse(await readFile("tests/fixtures/suggest/chosen-weeks.json", "utf8"));
  expect(WEEKS.map(chosenIn)).toEqual(stored);
});
