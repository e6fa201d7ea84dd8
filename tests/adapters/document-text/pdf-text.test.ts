import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pdfText } from "../../../lib/adapters/document-text/pdf-text";
import { ruledTable, writePdf, type Drawn } from "./write-pdf";

async function linesOf(...pages: Drawn[][]): Promise<string[]> {
  const read = await pdfText(writePdf(pages));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.lines.map(({ text }) => text);
}

const row = (y: number, ...texts: [x: number, text: string][]): Drawn[] => texts.map(([x, text]) => ({ text, x, y }));

const WEEK = [
  ["Time", "Mon", "Tue", "Wed"],
  ["8:15 -\n8:45", "Morning\nmeeting", "", "Art, in the\nstudio"],
  ["11:30-12:10", "Lunch", null, null],
];
const WEEK_LINES = [
  "Time\tMon\tTue\tWed",
  "8:15 - 8:45\tMorning meeting\t\tArt, in the studio",
  "11:30-12:10\tLunch\tLunch\tLunch",
];

describe("the text of a PDF", () => {
  test.each(["stroke", "box"] as const)("reads a table drawn with lines (%s) cell by cell", async (as) => {
    expect(await linesOf([{ text: "Room 9", x: 60, y: 60, size: 16 }, ...ruledTable(WEEK, { as })])).toEqual([
      "Room 9",
      "",
      ...WEEK_LINES,
    ]);
  });

  test("reads a week as a browser printed it from printed-week.html, merged cells and wrapped words included", async () => {
    const read = await pdfText(readFileSync(new URL("../../fixtures/documents/printed-week.pdf", import.meta.url)));
    expect(read.ok && read.value.lines.map(({ text }) => text)).toEqual([
      "Room 14 · Señora Okafor",
      "",
      "Our week, from September on",
      "",
      "Time\tMonday\tTuesday\tWednesday\tThursday\tFriday",
      "8:05-8:25\tArrival\tArrival\tArrival\tArrival\tArrival",
      "8:25-9:10\tWriters' workshop\tWriters' workshop with the reading partners\tLibrary\tWriters' workshop\tSpelling review",
      "9:10-9:30\tSnack & recess\tSnack & recess\tSnack & recess\tSnack & recess\tSnack & recess",
      "9:30-10:15\tMath\tMath\t\tField studies\tMath",
      "10:15- 11:00\tScience\tMusic\tP.E.\tField studies\tScience",
      "",
      "Please keep the first half hour of math free.",
    ]);
  });

  test("keeps the rows of a table of which only the columns are drawn", async () => {
    const bars = [55, 155, 255].map((x): Drawn => ({ line: [x, 90, x, 160] }));
    const ends = [90, 160].map((y): Drawn => ({ line: [55, y, 255, y] }));
    const texts = [
      ...row(105, [60, "8:00"], [160, "Arrival"]),
      ...row(125, [60, "8:20"], [160, "Calendar"]),
      ...row(145, [60, "8:50"], [160, "Phonics"]),
    ];
    expect(await linesOf([...bars, ...ends, ...texts])).toEqual(["8:00\tArrival", "8:20\tCalendar", "8:50\tPhonics"]);
  });

  test("keeps empty cells of a table without lines, and joins wrapped ones", async () => {
    const page = [
      ...row(100, [60, "Time"], [160, "Monday"], [260, "Tuesday"]),
      ...row(122, [60, "8:00-8:30"], [260, "Math"]),
      ...row(144, [60, "9:00-9:30"], [160, "Science with"], [260, "Music"]),
      ...row(157, [160, "Ms. Adeyemi"]),
    ];
    expect(await linesOf(page)).toEqual([
      "Time\tMonday\tTuesday",
      "8:00-8:30\t\tMath",
      "9:00-9:30\tScience with Ms. Adeyemi\tMusic",
    ]);
  });

  test("reads a schedule set in two columns down the one and then the other", async () => {
    const page = [
      ...row(80, [60, "A day in Room 7"]),
      ...row(110, [60, "8:05-8:20 Unpack and greet"], [320, "11:40-12:10 Lunch"]),
      ...row(126, [60, "8:20-9:05 Fractions"], [320, "12:10-12:35 Playground"]),
      ...row(142, [60, "9:05-9:50 Story writing"], [320, "12:35-1:20 Experiments"]),
      ...row(158, [60, "9:50-10:05 Snack"]),
    ];
    expect(await linesOf(page)).toEqual([
      "A day in Room 7",
      "",
      "8:05-8:20 Unpack and greet",
      "8:20-9:05 Fractions",
      "9:05-9:50 Story writing",
      "9:50-10:05 Snack",
      "11:40-12:10 Lunch",
      "12:10-12:35 Playground",
      "12:35-1:20 Experiments",
    ]);
  });

  test("keeps a grid of days whose cells have times of their own", async () => {
    const page = [
      ...row(100, [60, "Monday"], [260, "Tuesday"]),
      ...row(116, [60, "8:05 Greeting"], [260, "8:05 Greeting"]),
      ...row(132, [60, "8:30 Chess"], [260, "8:30 Ceramics"]),
      ...row(148, [60, "9:10 Atlas work"], [260, "9:15 Swimming"]),
    ];
    expect((await linesOf(page))[0]).toBe("Monday\tTuesday");
  });

  test("joins words that were placed one by one, whatever the order in the file", async () => {
    const page = [
      ...row(120, [60, "9:10-9:40 Guided reading"]),
      ...row(100, [92, "Choice"], [60, "8:30"], [131, "time"]),
    ];
    expect(await linesOf(page)).toEqual(["8:30 Choice time", "9:10-9:40 Guided reading"]);
  });

  test("puts tabs where blanks make the columns", async () => {
    expect(await linesOf(row(100, [60, "8:30-9:00      Snack"]))).toEqual(["8:30-9:00\tSnack"]);
  });

  test("goes page by page, tells the page of each line, and names pages without text", async () => {
    const read = await pdfText(writePdf([row(100, [60, "First 8:00"]), [], row(100, [60, "Last 9:00"])]));
    expect(read).toEqual({
      ok: true,
      value: {
        kind: "pdf",
        lines: [
          { text: "First 8:00", page: 1 },
          { text: "", page: 3 },
          { text: "Last 9:00", page: 3 },
        ],
        pagesWithoutText: [2],
      },
    });
  });

  test("is refused with the reason where there is none", async () => {
    const text = row(100, [60, "Math"]);
    const refusals = await Promise.all(
      [writePdf([[], []]), writePdf([text], { isLocked: true }), writePdf([text]).slice(0, 220)].map(pdfText),
    );
    expect(refusals.map((read) => (read.ok ? "read" : read.failure.code))).toEqual(["no-text", "password", "broken"]);
    const pages = Array.from({ length: 301 }, () => text);
    expect(await pdfText(writePdf(pages))).toEqual({
      ok: false,
      failure: { code: "too-large", size: { unit: "pages", found: 301, limit: 300 } },
    });
  });
});
