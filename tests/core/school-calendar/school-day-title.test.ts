import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSchoolDay, type TitleReading } from "../../../lib/core/school-calendar/school-day-title";
import { formatClock } from "../../../lib/core/time/interval";

function cases(file: "dev" | "held" | "siblings"): [string, string][] {
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

test.each([...cases("dev"), ...cases("held"), ...cases("siblings")])("%s", (title, expected) => {
  expect(written(readSchoolDay(title))).toBe(expected);
});
