import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSchoolDay, type TitleReading } from "../../../lib/core/school-calendar/school-day-title";
import { letterBeside } from "../../../lib/core/school-calendar/school-day-title";
import { findLevelTimes } from "../../../lib/core/school-calendar/title-times";
import { formatClock } from "../../../lib/core/time/interval";

function cases(file: "dev" | "held" | "siblings" | "kinds" | "grammar"): [string, string][] {
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

test.each([...cases("dev"), ...cases("held"), ...cases("siblings"), ...cases("kinds"), ...cases("grammar")])(
  "%s",
  (title, expected) => {
    expect(written(readSchoolDay(title))).toBe(expected);
  },
);

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

type Answer<T> = T | { anyOf: T[] };
interface BlindTitle {
  title: string;
  kind: Answer<string>;
  at: Answer<string | null>;
  delayMinutes: Answer<number | null>;
  letter: Answer<string | null>;
}

/** Titles of writers who saw no code, with all that is right of each. */
function blindTitles(set: "read" | "held"): BlindTitle[] {
  const folder = fileURLToPath(new URL(`../../fixtures/school-days/blind/${set}/`, import.meta.url));
  return readdirSync(folder).flatMap((file) =>
    readFileSync(folder + file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as BlindTitle),
  );
}

function isRight(expected: BlindTitle): boolean {
  const day = readSchoolDay(expected.title);
  const minute = day.kind === "early-release" ? day.endMinute : day.kind === "late-start" ? day.startMinute : undefined;
  return (
    allows(expected.kind, day.kind) &&
    allows(expected.at, minute === undefined ? null : formatClock(minute)) &&
    allows(expected.delayMinutes, (day.kind === "late-start" && day.delayMinutes) || null) &&
    allows(expected.letter, day.kind === "day-letter" ? day.letter : (letterBeside(expected.title) ?? null))
  );
}

function allows<T>(answer: Answer<T>, said: T): boolean {
  return typeof answer === "object" && answer !== null && "anyOf" in answer
    ? answer.anyOf.includes(said)
    : answer === said;
}

test("half a day is no day 2 of the rotation", () => {
  expect(letterBeside("1/2 Day - Staff PD PM")).toBeUndefined();
  expect(letterBeside("B Day - 1/2 Day")).toBe("B");
});

test("every title of the read blind sets is read right in all fields", () => {
  const titles = blindTitles("read");
  expect(titles.length).toBe(261);
  expect(titles.filter((title) => !isRight(title)).map(({ title }) => title)).toEqual([]);
});

test("of the held blind titles at least 186 of 193 are read right, and no ordinary day is closed", () => {
  const titles = blindTitles("held");
  const closed = titles.filter(
    ({ title, kind }) => readSchoolDay(title).kind === "no-school" && !allows(kind, "no-school"),
  );
  expect({ all: titles.length, closed: closed.length }).toEqual({ all: 193, closed: 0 });
  expect(titles.filter(isRight).length).toBeGreaterThanOrEqual(186);
});
