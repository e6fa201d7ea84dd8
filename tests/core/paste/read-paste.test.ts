import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";
import type { PastedEntry } from "../../../lib/core/paste/paste-reading";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";
import { pasteCases, written } from "./paste-cases";

test.each([...pasteCases("dev"), ...pasteCases("held"), ...pasteCases("layouts"), ...pasteCases("teachers")])(
  "$name",
  ({ text, expected }) => {
    expect(written(readPaste(text))).toEqual(expected);
  },
);

const TITLES = ["Arrival", "Morning meeting", "Writer's workshop", "Lunch / recess", "Snack", "PE", "Pack up", "Sci 7"];
const SCHOOL_DAYS = WEEKDAYS.slice(0, 5);

/** A day of routines in order, without gaps, from half past seven on; each on some days of the week. */
const schedules = fc
  .array(
    fc.record({
      title: fc.constantFrom(...TITLES),
      length: fc.integer({ min: 2, max: 11 }).map((fives) => fives * 5),
      weekdays: fc.subarray(SCHOOL_DAYS, { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    let startMinute = 450;
    return rows.map(({ title, length, weekdays }, index): PastedEntry => {
      const entry = { title, weekdays, startMinute, endMinute: startMinute + length, line: index + 1 };
      startMinute = entry.endMinute;
      return entry;
    });
  });

const clock24 = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
const clock12 = (minute: number): string => {
  const hour = Math.floor(minute / 60) % 12 || 12;
  return `${hour}:${String(minute % 60).padStart(2, "0")}`;
};
const withHalf = (minute: number): string => `${clock12(minute)} ${minute < 720 ? "am" : "pm"}`;
const NAMES: Record<Weekday, [string, string, string]> = {
  MO: ["Mon", "M", "lunes"],
  TU: ["Tue", "T", "martes"],
  WE: ["Wed", "W", "miércoles"],
  TH: ["Thu", "Th", "jueves"],
  FR: ["Fri", "F", "viernes"],
  SA: ["Sat", "Sa", "sábado"],
  SU: ["Sun", "Su", "domingo"],
};
const days = (weekdays: readonly Weekday[], style: 0 | 1 | 2, by: string): string =>
  weekdays.map((day) => NAMES[day][style]).join(by);

/** Ways in which the same schedule is written down. */
const STYLES: Record<string, (entries: readonly PastedEntry[]) => string> = {
  "times, title, days": (entries) =>
    entries
      .map((e) => `${clock12(e.startMinute)}-${clock12(e.endMinute)} ${e.title}  ${days(e.weekdays, 0, "/")}`)
      .join("\n"),
  "days first, am and pm": (entries) =>
    entries
      .map((e) => `${days(e.weekdays, 0, ", ")}: ${withHalf(e.startMinute)} – ${withHalf(e.endMinute)}: ${e.title}`)
      .join("\r\n"),
  "title first, days in brackets": (entries) =>
    entries
      .map((e) => `• ${e.title} (${days(e.weekdays, 1, ", ")}) ${clock12(e.startMinute)} to ${clock12(e.endMinute)}`)
      .join("\n"),
  "Spanish, 24 h": (entries) =>
    entries
      .map((e) => `${clock24(e.startMinute)} a ${clock24(e.endMinute)} ${e.title}, ${days(e.weekdays, 2, " y ")}`)
      .join("\n"),
  "separated values": (entries) =>
    [
      "Days,Start,End,Activity",
      ...entries.map(
        (e) => `"${days(e.weekdays, 0, ", ")}",${clock24(e.startMinute)},${clock24(e.endMinute)},"${e.title}"`,
      ),
    ].join("\n"),
  "a grid of days": (entries) =>
    [
      `Time\t${SCHOOL_DAYS.map((day) => NAMES[day][0]).join("\t")}`,
      ...entries.map(
        (e) =>
          `${clock12(e.startMinute)}-${clock12(e.endMinute)}\t${SCHOOL_DAYS.map((day) => (e.weekdays.includes(day) ? e.title : "-")).join("\t")}`,
      ),
    ].join("\n"),
  "a pipe table": (entries) =>
    [
      "| Time | Activity | Days |",
      "|---|---|---|",
      ...entries.map(
        (e) => `| ${clock12(e.startMinute)}-${clock12(e.endMinute)} | ${e.title} | ${days(e.weekdays, 0, " ")} |`,
      ),
    ].join("\n"),
};

test.each(Object.keys(STYLES))("any school day reads back as it was written: %s", (style) => {
  fc.assert(
    fc.property(schedules, (entries) => {
      const { entries: read, notUnderstood } = readPaste(STYLES[style]!(entries));
      expect(notUnderstood).toEqual([]);
      const plain = ({ title, weekdays, startMinute, endMinute }: PastedEntry): unknown => ({
        title,
        weekdays,
        startMinute,
        endMinute,
      });
      expect(read.map(plain)).toEqual(entries.map(plain));
    }),
    { numRuns: 60 },
  );
});

test("whatever is pasted, each line is read, named, or a head, and it ends", () => {
  const pieces = fc.constantFrom(
    "8:05",
    "-",
    "Math",
    "M-F",
    "\t",
    "|",
    ",",
    " ",
    "Day A",
    "(",
    ")",
    "12",
    "noon",
    '"',
    "8",
    "a",
    "Wed",
  );
  const line = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { entries, notUnderstood } = readPaste(lines.join("\n"));
      for (const { title, weekdays, startMinute, endMinute, line: at } of entries) {
        expect(title).not.toBe("");
        expect(weekdays.length).toBeGreaterThan(0);
        expect(endMinute).toBeGreaterThan(startMinute);
        expect(at).toBeLessThanOrEqual(lines.length);
      }
      for (const { line: at } of notUnderstood) expect(lines[at - 1]?.trim()).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});

test("no day named is an assumption that is told; so is a cell for the whole week", () => {
  expect(readPaste("8:05-8:25 Arrival").assumed).toEqual(["weekdays"]);
  expect(readPaste("8:05-8:25 Arrival M-F").assumed).toEqual([]);
  expect(readPaste("Time\tMon\tTue\tWed\n8:00-8:30\tMath\tMath\tMath\n8:30-9:00\tLunch").assumed).toEqual(["merged"]);
});

test("each line that gave nothing says what it lacks", () => {
  const { notUnderstood } = readPaste(
    ["Our schedule", "10:00-9:30 Backwards", "8:00-8:10", "2:45 Dismissal"].join("\n"),
  );
  expect(notUnderstood.map(({ line, problem }) => [line, problem])).toEqual([
    [1, "no-time"],
    [2, "backwards"],
    [3, "no-title"],
    [4, "no-end"],
  ]);
});

test("a text beyond every schedule is cut, and the cut is counted", () => {
  const { entries, cutLines } = readPaste(Array.from({ length: 5000 }, () => "8:05-8:25 Arrival").join("\n"));
  expect(entries).toHaveLength(1);
  expect(cutLines).toBe(3000);
});

test("words of the sentence around a time are no part of the name", () => {
  const { entries, choices } = readPaste(
    "Math is 9:00-9:45 now\nScience will be 10:00-10:30\nArte es ahora 11:00-11:40",
  );
  expect(entries.map(({ title }) => title)).toEqual(["Math", "Science", "Arte"]);
  expect(choices).toEqual([]);
});

test("days that are said win over a day in the title", () => {
  const daysOf = (line: string) => readPaste(line).entries.map(({ title, weekdays }) => [title, weekdays.join()]);
  expect(daysOf("8:00-8:20 Friday Folders M/W")).toEqual([["Friday Folders", "MO,WE"]]);
  expect(daysOf("Mon/Tue: 8:00 am - 8:20 am: Wacky Wednesday show")).toEqual([["Wacky Wednesday show", "MO,TU"]]);
  expect(daysOf("8:00-8:20 Friday Folders")).toEqual([["Friday Folders", "FR"]]);
});

test("a line beyond every length is named whole, and the others are read", () => {
  const long = `8:05-8:25 ${"Arrival ".repeat(200)}`;
  const { entries, notUnderstood } = readPaste(`${long}\n8:25-8:45 Meeting`);
  expect(entries.map(({ title }) => title)).toEqual(["Meeting"]);
  expect(notUnderstood).toEqual([{ line: 1, text: long.trim(), problem: "too-long" }]);
});
