import { describe, expect, it } from "vitest";
import { bellRowsOf } from "../../../lib/core/paste/bell-rows";
import { textOfTable } from "../../../lib/core/paste/html-cells";
import type { PasteChoice, PastedEntry, PasteReading } from "../../../lib/core/paste/paste-reading";
import { pickOfNone } from "../../../lib/core/paste/picks";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { weekPicture } from "../../../lib/core/paste/week-picture";
import { formatClock } from "../../../lib/core/time/interval";

const said = ({ title, weekdays, startMinute, endMinute }: PastedEntry): string =>
  `${weekdays.join()} ${formatClock(startMinute)}-${formatClock(endMinute)} ${title}`;
const readings = ({ kind, line, taken, others }: PasteChoice) => [
  kind,
  line,
  taken.map(said),
  ...others.map(({ entries }) => entries.map(said)),
];

describe("a reading that was a choice", () => {
  it.each([
    [
      "9:00-9:40 Choir M",
      [
        "letter",
        1,
        ["MO 09:00-09:40 Choir"],
        ["MO,TU,WE,TH,FR 09:00-09:40 Choir"],
        ["MO,TU,WE,TH,FR 09:00-09:40 Choir M"],
      ],
    ],
    [
      "2:00-2:30 Friday Fun",
      ["title-day", 1, ["FR 14:00-14:30 Friday Fun"], ["MO,TU,WE,TH,FR 14:00-14:30 Friday Fun"]],
    ],
    [
      "Time\tMon\tTue\tWed\n8:00-8:30\tMath\tArt\tMath\n8:30-9:00\tLunch",
      ["merged", 3, ["MO 08:30-09:00 Lunch", "TU 08:30-09:00 Lunch", "WE 08:30-09:00 Lunch"], ["MO 08:30-09:00 Lunch"]],
    ],
    [
      "8:00-9:00 Math\nFriday\n8:00-8:40 Math",
      ["own-day", 1, ["MO,TU,WE,TH 08:00-09:00 Math"], ["MO,TU,WE,TH,FR 08:00-09:00 Math"]],
    ],
    ["Tuesday\n9:00-9:30 Art\nThursday is the same as Tuesday", ["same-as", 3, ["TH 09:00-09:30 Art"], []]],
    ["9:00-9:40 Math\n10:00-10:30 Centers with", ["name", 2, ["MO,TU,WE,TH,FR 10:00-10:30 Centers with"], []]],
    [
      "Monday 8:15-9:00 Choir, 10:15-11:00 Art",
      ["head-days", 1, ["MO 10:15-11:00 Art"], ["MO,TU,WE,TH,FR 10:15-11:00 Art"]],
    ],
    [
      "Late start Wednesdays\n8:30-9:15 Choir",
      ["head-days", 2, ["WE 08:30-09:15 Choir"], ["MO,TU,WE,TH,FR 08:30-09:15 Choir"]],
    ],
    [
      "8:30-9:15 Choir\n9:15-9:45 Bins\n\nLate start Wednesdays\n\n10:00-10:45 Lab",
      ["head-days", 6, ["WE 10:00-10:45 Lab"], ["MO,TU,WE,TH,FR 10:00-10:45 Lab"]],
    ],
    [
      "1:00 Lab\n1:45 Library Wednesdays\n2:30 Choir\n3:00 Dismissal",
      ["changed", 1, ["MO,TU,TH,FR 13:00-14:30 Lab"], []],
    ],
    [
      "Math is now 12:40-1:40\n9:00-9:40 Math\n9:40-10:00 Snack",
      ["changed", 2, ["MO,TU,WE,TH,FR 09:00-09:40 Math"], []],
    ],
    [
      "9:00-9:40 Library\n9:40-10:00 Snack\n10:00-10:30 Art\n\nBins\nLibrary is on Tuesdays",
      ["changed", 1, ["MO,TU,WE,TH,FR 09:00-09:40 Library"], ["TU 09:00-09:40 Library"], []],
    ],
    ["11:00-1:15 Lunch\n1:15-2:00 Math", ["length", 1, ["MO,TU,WE,TH,FR 11:00-13:15 Lunch"], []]],
    [
      "Math has moved, ask me\n9:00-9:40 Math\n9:40-10:00 Snack",
      ["changed", 2, ["MO,TU,WE,TH,FR 09:00-09:40 Math"], []],
    ],
    [
      "8:00-9:00 Reading\n9:00-9:40 Writing\n\nWednesday\n9:40-10:20 Music\n10:20-11:00 Lunch",
      [
        "head-days",
        5,
        ["WE 09:40-10:20 Music", "WE 10:20-11:00 Lunch"],
        ["MO,TU,WE,TH,FR 09:40-10:20 Music", "MO,TU,WE,TH,FR 10:20-11:00 Lunch"],
      ],
    ],
    [
      "8:20-9:30 Reading\n1:10-2 Science\n2-2:30 Choir\n\nWednesdays we get out at 1:40",
      [
        "short-day",
        2,
        ["MO,TU,TH,FR 13:10-14:00 Science"],
        ["MO,TU,WE,TH,FR 13:10-14:00 Science"],
        ["MO,TU,TH,FR 13:10-14:00 Science", "WE 13:10-13:40 Science"],
      ],
      ["short-day", 3, ["MO,TU,TH,FR 14:00-14:30 Choir"], ["MO,TU,WE,TH,FR 14:00-14:30 Choir"]],
    ],
    [
      "1:10-2 Science\nOn Fri. dismissal is at 1:40.",
      [
        "short-day",
        1,
        ["MO,TU,WE,TH 13:10-14:00 Science"],
        ["MO,TU,WE,TH,FR 13:10-14:00 Science"],
        ["MO,TU,WE,TH 13:10-14:00 Science", "FR 13:10-13:40 Science"],
      ],
    ],
    [
      "1:10-2 Ciencias\nLos viernes salimos a las 12:30",
      ["short-day", 1, ["MO,TU,WE,TH 13:10-14:00 Ciencias"], ["MO,TU,WE,TH,FR 13:10-14:00 Ciencias"]],
    ],
    [
      "8:00-9:00 Math\n8:30-9:20 Reading\n9:20-10:00 Science",
      ["overlap", 1, ["MO,TU,WE,TH,FR 08:00-09:00 Math"], ["MO,TU,WE,TH,FR 08:00-08:30 Math"], []],
      ["overlap", 2, ["MO,TU,WE,TH,FR 08:30-09:20 Reading"], ["MO,TU,WE,TH,FR 09:00-09:20 Reading"], []],
    ],
  ])("%j is given with both readings", (text, ...expected) => {
    const { choices } = readPaste(text);
    expect(choices.map(readings)).toEqual(expected);
  });

  it("against a written half of the day that no school has gives the written one as its other reading", () => {
    const { entries, choices } = readPaste("11:10-11:40am Reading\n12:15-12:50am Lunch\n1:00-1:30pm Math");
    expect(entries.map(said)[1]).toBe("MO,TU,WE,TH,FR 12:15-12:50 Lunch");
    expect(choices.map(readings)).toEqual([
      ["half", 2, ["MO,TU,WE,TH,FR 12:15-12:50 Lunch"], ["MO,TU,WE,TH,FR 00:15-00:50 Lunch"]],
    ]);
  });

  it("counts the other way once it is picked, and back again", () => {
    const text = "8:30-9:00 Garden W\n9:00-9:30 Math";
    const [choice] = readPaste(text).choices;
    const picked = readPaste(text, [choice!.id]);
    expect(picked.entries.map(said)).toEqual(["MO,TU,WE,TH,FR 08:30-09:00 Garden", "MO,TU,WE,TH,FR 09:00-09:30 Math"]);
    expect(picked.choices.map(readings)).toEqual([
      [
        ...["letter", 1, ["MO,TU,WE,TH,FR 08:30-09:00 Garden"], ["WE 08:30-09:00 Garden"]],
        ["MO,TU,WE,TH,FR 08:30-09:00 Garden W"],
      ],
    ]);
    expect(readPaste(text, ["999.letter.1"]).entries).toEqual(readPaste(text).entries);
  });
});

describe("none of the readings", () => {
  const none = (text: string, kind: string, ...typed: number[]) => {
    const { id } = readPaste(text).choices.find((choice) => choice.kind === kind)!;
    return readPaste(text, [pickOfNone(id, typed)]);
  };
  const asked = ({ notUnderstood }: PasteReading) =>
    notUnderstood.map(({ line, text, problem, row }) => [line, row ? said(row.entry) : text, problem]);

  it("takes the routine out, asks for its line, and still offers every reading", () => {
    const read = none("8:30-9:00 Garden W\n9:00-9:30 Math", "letter");
    expect(read.entries.map(said)).toEqual(["MO,TU,WE,TH,FR 09:00-09:30 Math"]);
    expect(asked(read)).toEqual([[1, "8:30-9:00 Garden W", "none-fits"]]);
    expect(read.choices).toMatchObject([{ kind: "letter", isNone: true, taken: [], others: { length: 3 } }]);
    expect(readPaste("8:30-9:00 Garden W", [read.choices[0]!.others[0]!.pick]).entries.map(said)).toEqual([
      "WE 08:30-09:00 Garden",
    ]);
  });

  it("of a whole list asks for each of its lines", () => {
    const read = none("Late start Wednesdays\n8:30-9:15 Choir\n9:15-9:45 Bins", "head-days");
    expect(read.entries).toEqual([]);
    expect(asked(read).slice(-2)).toEqual([
      [2, "8:30-9:15 Choir", "none-fits"],
      [3, "9:15-9:45 Bins", "none-fits"],
    ]);
  });

  it("of one cell asks for that routine only, as a row of its own, until it is typed", () => {
    const table = "Time\tMon\tTue\n8:00-8:30\tMath\tArt\n8:30-9:00\tLunch";
    const read = none(table, "merged");
    expect(read.entries.map(({ title }) => title)).toEqual(["Math", "Art"]);
    expect(asked(read)).toEqual([[3, "MO,TU 08:30-09:00 Lunch", "none-fits"]]);
    const typed = none(table, "merged", 0);
    expect([typed.entries.length, asked(typed)]).toEqual([2, []]);
  });

  it("of letters of days asks for the lines that have them", () => {
    const read = none("9:00-9:40 Coro LMV\n10:00-10:40 Huerto (Ma-J)\n11:00-11:30 Recreo", "days");
    expect(read.entries.map(({ title }) => title)).toEqual(["Coro", "Recreo"]);
    expect(asked(read)).toMatchObject([[2, expect.stringContaining("Huerto"), "none-fits"]]);
  });

  it("of a copied day leaves the copies out and asks for the line that says so", () => {
    const read = none("Tuesday\n9:00-9:30 Art\nThursday is the same as Tuesday", "same-as");
    expect(read.entries.map(said)).toEqual(["TU 09:00-09:30 Art"]);
    expect(asked(read)).toEqual([[3, "Thursday is the same as Tuesday", "none-fits"]]);
  });
});

describe("schedules for other days", () => {
  const text = [
    "Normal day",
    "8:00-9:00 Math",
    "9:00-10:00 Reading",
    "10:00-10:30 Recess",
    "",
    "2-hour delay",
    "10:00-10:30 Math",
    "10:30-11:00 Reading",
  ].join("\n");

  it("are kept apart under their name, and no part of the week", () => {
    const { entries, forOtherDays, notUnderstood } = readPaste(text);
    expect(entries.map(({ title }) => title)).toEqual(["Math", "Reading", "Recess"]);
    expect(notUnderstood).toEqual([]);
    expect(forOtherDays).toMatchObject([{ name: "2-hour delay", line: 6, lines: [{ line: 7 }, { line: 8 }] }]);
    expect(forOtherDays[0]!.entries.map(said)).toEqual([
      "MO,TU,WE,TH,FR 10:00-10:30 Math",
      "MO,TU,WE,TH,FR 10:30-11:00 Reading",
    ]);
  });

  it("become lines of a bell schedule where both have the routine", () => {
    const { entries, forOtherDays } = readPaste(text);
    expect(bellRowsOf(entries, forOtherDays[0]!)).toEqual([
      { startMinute: 480, endMinute: 540, to: { startMinute: 600, endMinute: 630 } },
      { startMinute: 540, endMinute: 600, to: { startMinute: 630, endMinute: 660 } },
    ]);
  });
});

describe("a request to keep out", () => {
  it.each([
    ["Please avoid the first half hour of math", "MO,TU,WE,TH,FR 09:00-09:30 Math"],
    ["pls don't pull kids during the last 15 minutes of math!", "MO,TU,WE,TH,FR 10:00-10:15 Math"],
    ["Por favor no sacar a nadie durante Math", "MO,TU,WE,TH,FR 09:00-10:15 Math"],
  ])("%s", (line, expected) => {
    const { entries, requests, notUnderstood } = readPaste(`9:00-10:15 Math\n10:15-10:45 Recess\n${line}`);
    expect(entries).toHaveLength(2);
    expect(notUnderstood).toEqual([]);
    expect(requests).toMatchObject([{ line: 3, text: line }]);
    expect(requests[0]!.times.map(said)).toEqual([expected]);
  });

  it("without a routine that was read has no times, and is kept", () => {
    expect(readPaste("9:00-9:30 Math\nPlease avoid testing days").requests).toMatchObject([{ line: 2, times: [] }]);
  });
});

it("a picture of the week has each routine once a day, over all its rows, and free time empty", () => {
  const { entries } = readPaste("8:00-9:00 Math M/W\n8:30-9:00 Art T\n9:30-10:00 Recess M-F");
  const { days, rows } = weekPicture(entries);
  expect(days).toEqual(["MO", "TU", "WE", "TH", "FR"]);
  const plain = rows.map(({ startMinute, cells }) => [
    formatClock(startMinute),
    ...cells.map((cell) => cell && `${cell.entries.map(({ title }) => title).join("+")}x${cell.rowSpan}`),
  ]);
  expect(plain).toEqual([
    ["08:00", "Mathx2", null, "Mathx2", null, null],
    ["08:30", undefined, "Artx1", undefined, null, null],
    ["09:30", "Recessx1", "Recessx1", "Recessx1", "Recessx1", "Recessx1"],
  ]);
});

it("a table of a web page has every cell in each of its columns and rows", () => {
  const cell = (text: string, colSpan = 1, rowSpan = 1) => ({ text, colSpan, rowSpan });
  const rows = [
    [cell("Time"), cell("Mon"), cell("Tue")],
    [cell("8:00-8:30", 1, 2), cell("Arrival\n room 2", 2)],
    [cell("Art"), cell("Math")],
  ];
  expect(textOfTable(rows)).toBe("Time\tMon\tTue\n8:00-8:30\tArrival room 2\tArrival room 2\n8:00-8:30\tArt\tMath");
});

it("hostile texts come to an end", { timeout: 60_000 }, () => {
  for (const piece of ["M ", "8:00 ", "(", "A.", "1-", "a,", "\t", "|", "Mon ", "day 1 ", '"', "until 8:00 "])
    readPaste(Array.from({ length: 5 }, () => piece.repeat(Math.floor(1000 / piece.length))).join("\n"));
  expect(readPaste("8:00-8:30 Math ".repeat(7000)).notUnderstood).toMatchObject([{ line: 1, problem: "too-long" }]);
});
