import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findLevelTimes, readSchoolDay, type TitleReading } from "../../../lib/core/school-calendar/school-day-title";
import { formatClock } from "../../../lib/core/time/interval";

function cases(file: "dev" | "held" | "siblings" | "kinds"): [string, string][] {
  const path = fileURLToPath(new URL(`../../fixtures/school-days/${file}.txt`, import.meta.url));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf("|");
      return [line.slice(at + 1).trim(), line.slice(0, at).trim()];
    });
}

/** A reading as the fixtures write it. */
function written(day: TitleReading): string {
  switch (day.kind) {
    case "early-release":
      return `early-release ${day.endMinute === undefined ? (day.earlyMinutes ? `early=${day.earlyMinutes}` : "") : `at=${formatClock(day.endMinute)}`}`.trim();
    case "late-start":
      return `late-start ${day.startMinute === undefined ? (day.delayMinutes ? `delay=${day.delayMinutes}` : "") : `at=${formatClock(day.startMinute)}`}`.trim();
    case "day-letter":
      return `day-letter letter=${day.letter}`;
    default:
      return day.kind;
  }
}

test.each([...cases("dev"), ...cases("held"), ...cases("siblings"), ...cases("kinds")])("%s", (title, expected) => {
  expect(written(readSchoolDay(title))).toBe(expected);
});

test.each([
  ["Early Release: Elementary 11:45, Jr High 12:20", ["elementary 11:45", "jr/high 12:20"]],
  ["Min Day 12:50 K-5 / 1:20 6-8", ["k-5 12:50", "6-8 13:20"]],
  ["Late start ES 10:15am, MS & HS 9:30am", ["es 10:15", "ms/hs 09:30"]],
  ["Salida temprana: primaria 12:00, secundaria mediodía", []],
  ["Early Release 12:30 - staff PD 1:00-3:00", []],
  ["Early release, all schools 12:30", []],
  ["Open house: elementary 5:00, middle 6:00", ["elementary 17:00", "middle 18:00"]],
])("the levels' times in %s", (title, expected) => {
  expect(findLevelTimes(title).map(({ level, minute }) => `${level} ${formatClock(minute)}`)).toEqual(expected);
});
