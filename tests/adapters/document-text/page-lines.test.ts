import { describe, expect, test } from "vitest";
import { dottedRulings } from "../../../lib/adapters/document-text/dotted-rulings";
import { pageLines } from "../../../lib/adapters/document-text/page-lines";
import { cutAtGaps, type ShownLetters } from "../../../lib/adapters/document-text/shown-letters";
import type { Ruling, TextBox } from "../../../lib/adapters/document-text/page-text";

/** A text of letters 8 points high, each 4 points wide. */
const at = (left: number, baseline: number, text: string): TextBox => ({
  text,
  left,
  right: left + 4 * text.length,
  baseline,
  size: 8,
});

const textsOf = (texts: TextBox[], rulings: Ruling[] = []): string[] =>
  pageLines({ texts, rulings }).flatMap(({ text }) => (text === "" ? [] : [text]));

const level = (left: number, right: number, y: number): Ruling => ({ left, right, top: y, bottom: y + 0.7 });
const upright = (x: number, top: number, bottom: number): Ruling => ({ left: x, right: x + 0.7, top, bottom });

describe("a table without drawn lines", () => {
  test("wrapped cells are put together, and rows are not", () => {
    const rows = [100, 130, 160].flatMap((y, i) => [
      at(20, y, ["Speech therapy,", "Occupational", "Physical"][i]!),
      at(20, y + 9, ["small group", "therapy, alone", "therapy, alone"][i]!),
      at(120, y, "30 minutes"),
      at(200, y, `${i + 1} x weekly`),
      at(300, y, "09/08/2026"),
    ]);
    expect(
      textsOf([at(20, 80, "Service"), at(120, 80, "Minutes"), at(200, 80, "How often"), at(300, 80, "Begin"), ...rows]),
    ).toEqual([
      "Service\tMinutes\tHow often\tBegin",
      "Speech therapy, small group\t30 minutes\t1 x weekly\t09/08/2026",
      "Occupational therapy, alone\t30 minutes\t2 x weekly\t09/08/2026",
      "Physical therapy, alone\t30 minutes\t3 x weekly\t09/08/2026",
    ]);
  });

  test("rows that stand as close as wrapped words stay rows where all columns are filled", () => {
    const rows = ["Speech", "OT", "PT"].flatMap((name, i) => [
      at(20, 109 + 9 * i, name),
      at(120, 109 + 9 * i, "30 min"),
      at(200, 109 + 9 * i, "weekly"),
    ]);
    const head = [at(20, 100, "Service"), at(120, 100, "Length"), at(200, 100, "Often")];
    expect(textsOf([at(20, 80, "SERVICES"), ...head, ...rows])).toContain("OT\t30 min\tweekly");
  });

  test("a head set in the middle belongs to the narrow cells below it", () => {
    const body = [120, 140].flatMap((y) => [at(20, y, "Speech therapy"), at(150, y, "30"), at(230, y, "weekly")]);
    const head = [at(20, 100, "Service"), at(162, 100, "Minutes"), at(230, 100, "Often")];
    expect(textsOf([...head, ...body])[0]).toBe("Service\tMinutes\tOften");
    expect(textsOf([...head, ...body])[1]).toBe("Speech therapy\t30\tweekly");
  });
});

describe("columns that stand close", () => {
  const rows = ["30", "45", "20"].map((minutes, i): TextBox[] => [
    at(20, 100 + 20 * i, ["Occupational therapy", "Speech therapy in a group", "Physical therapy"][i]!),
    at(123, 100 + 20 * i, minutes),
    at(134, 100 + 20 * i, "1 time a week"),
    at(189, 100 + 20 * i, "Classroom"),
  ]);

  test("room at the same place in each line cuts them", () => {
    expect(textsOf(rows.flat())[1]).toBe("Speech therapy in a group\t45\t1 time a week\tClassroom");
  });

  test("words that stand as close in one line alone are not cut", () => {
    expect(textsOf(rows[1]!)).toEqual(["Speech therapy in a group 45 1 time a week Classroom"]);
  });
});

describe("texts that reach over two cells", () => {
  const letters = (text: string, left: number): ShownLetters[] =>
    Array.from(text, (letter, i) => ({
      text: letter.trim(),
      left: left + 4 * i,
      right: left + 4 * i + 4,
      baseline: 100,
      size: 8,
    }));

  test("are cut where the letters stand apart, not at blanks that are drawn", () => {
    const box = { ...at(20, 100, "once a week 30"), right: 78 };
    const shown = [...letters("once a week", 20), ...letters("30", 70)];
    expect(cutAtGaps(box, shown).map(({ text, left }) => [text, left])).toEqual([
      ["once a week", 20],
      ["30", 70],
    ]);
    expect(cutAtGaps(box, letters("once a week 30", 20))).toEqual([box]);
    expect(cutAtGaps(box, letters("another text", 20))).toEqual([box]);
  });
});

describe("columns of a page", () => {
  /** Lines that fill a column of 200 points, with room above some of them. */
  const column = (left: number, steps: readonly number[], word: string): TextBox[] => {
    let y = 100;
    return steps.map((step, i) => {
      y += step;
      return at(left, y, `${word} ${i} `.padEnd(48, "x"));
    });
  };

  test("running text is read column by column", () => {
    const left = column(20, [0, 10, 10, 20, 10, 10, 10, 20, 10], "left");
    const right = column(240, [3, 10, 20, 10, 10, 20, 10, 10, 10], "right");
    const lines = pageLines({ texts: [...left, ...right], rulings: [] }).filter(({ text }) => text !== "");
    expect(lines.map(({ text }) => text.split(" ")[0])).toEqual([
      ...left.map(() => "left"),
      ...right.map(() => "right"),
    ]);
    expect(lines.map((line) => line.column)).toEqual([...left.map(() => 1), ...right.map(() => 2)]);
  });

  test("cells whose paragraphs begin side by side stay together", () => {
    const steps = [0, 10, 10, 20, 10, 10, 10, 20, 10];
    const lines = textsOf([...column(20, steps, "left"), ...column(240, steps, "right")]);
    expect(lines.every((text) => text === "" || text.includes("\t"))).toBe(true);
  });

  test("tables side by side are read one after the other", () => {
    const table = (left: number, name: string): [TextBox[], Ruling[]] => [
      [100, 120, 140, 160, 180, 200].flatMap((y) => [at(left + 5, y, name), at(left + 105, y, `${y}`)]),
      [
        ...[left, left + 100, left + 180].map((x) => upright(x, 88, 208)),
        ...[88, 108, 128, 148, 168, 188, 208].map((y) => level(left, left + 180, y)),
      ],
    ];
    const [[texts, lines], [others, otherLines]] = [table(20, "goal"), table(220, "service")];
    const read = textsOf([...texts, ...others], [...lines, ...otherLines]).filter((text) => text !== "");
    expect(read.map((text) => text.split("\t")[0])).toEqual([...Array(6).fill("goal"), ...Array(6).fill("service")]);
  });
});

describe("tables with level lines alone", () => {
  /** Level lines that are drawn cell by cell, cut at the same places. */
  const levels = (ys: readonly number[]): Ruling[] =>
    ys.flatMap((y) => [level(20, 150, y), level(150.7, 200, y), level(200.7, 260, y), level(260.7, 400, y)]);
  const rows = [120, 150].flatMap((y, i) => [
    at(22, y, ["Occupational therapy", "Speech therapy"][i]!),
    at(152, y, "30"),
    at(202, y, "1 time"),
    at(202, y + 9, "weekly"),
    at(262, y, "Kindergarten classroom"),
  ]);
  const read = ["Occupational therapy\t30\t1 time weekly\tKindergarten classroom"];

  test("columns are where the pieces of the lines meet, and all between two lines is one row", () => {
    const head = [at(22, 100, "Service"), { ...at(152, 100, "Minutes Often"), right: 235 }, at(262, 100, "Where")];
    const lines = textsOf([...head, ...rows], levels([105, 135, 165]));
    expect(lines.slice(0, 2)).toEqual(["Service\tMinutes\tOften\tWhere", ...read]);
    expect(lines).toHaveLength(3);
  });

  test("a heading above the table and a line that covers all columns are not cut", () => {
    const heading = at(22, 100, "Services that begin in September of next year and end in June of it");
    const lines = textsOf([heading, ...rows], levels([105, 135, 165]));
    expect(lines).toEqual([heading.text, ...read, "Speech therapy\t30\t1 time weekly\tKindergarten classroom"]);
  });

  test("rules below headings make no table of the text between them", () => {
    const texts = [at(22, 120, "One line of words here"), at(22, 150, "and another one below it")];
    expect(
      textsOf(
        texts,
        [105, 135, 165].map((y) => level(20, 400, y)),
      ),
    ).toEqual(texts.map(({ text }) => text));
  });
});

describe("drawn tables", () => {
  test("words that were wrapped in a drawn row are one row, also where all cells have as many lines", () => {
    const rulings = [
      ...[20, 90, 160].map((x) => upright(x, 90, 190)),
      ...[90, 110, 150, 190].map((y) => level(20, 160, y)),
    ];
    const cell = (left: number, top: number, words: string[]): TextBox[] =>
      words.map((word, i) => at(left, top + 9 * i, word));
    const texts = [
      ...cell(24, 104, ["Service"]),
      ...cell(94, 104, ["Begins"]),
      ...cell(24, 122, ["Occupational", "therapy with", "teachers"]),
      ...cell(94, 122, ["9 of the month", "of February of", "the year 2026"]),
      ...cell(24, 162, ["Speech therapy", "in the room", "nearby"]),
      ...cell(94, 162, ["9 of the month", "of February of", "the year 2026"]),
    ];
    expect(textsOf(texts, rulings)).toEqual([
      "Service\tBegins",
      "Occupational therapy with teachers\t9 of the month of February of the year 2026",
      "Speech therapy in the room nearby\t9 of the month of February of the year 2026",
    ]);
  });

  test("words that the file has in one piece are cut at the lines between cells", () => {
    const rulings = [
      ...[20, 60, 100, 140].map((x) => upright(x, 90, 130)),
      ...[90, 110, 130].map((y) => level(20, 140, y)),
    ];
    const texts = [
      { ...at(24, 104, "Min Per Days"), right: 136 },
      at(24, 124, "30"),
      at(64, 124, "week"),
      at(104, 124, "5"),
    ];
    expect(textsOf(texts, rulings)).toEqual(["Min\tPer\tDays", "30\tweek\t5"]);
  });

  test("a frame that touches a table is no row of it, nor is the text beside the frame", () => {
    const rulings = [
      ...[20, 120, 220].map((x) => upright(x, 90, 110)),
      ...[90, 110].map((y) => level(20, 220, y)),
      ...[130, 220].map((x) => upright(x, 110, 140)),
      level(130, 220, 140),
    ];
    const texts = [
      at(24, 104, "Name"),
      at(124, 104, "Grade"),
      at(24, 124, "beside the frame"),
      at(134, 124, "in the frame"),
    ];
    const [head, ...others] = textsOf(texts, rulings);
    expect(head).toMatch(/^Name\tGrade/);
    expect(others).toEqual(["beside the frame\tin the frame"]);
  });

  test("rows of dots are lines", () => {
    const dots = Array.from({ length: 40 }, (_, i) => ({
      left: 20 + 2 * i,
      right: 20.8 + 2 * i,
      top: 50,
      bottom: 50.8,
    }));
    expect(dottedRulings(dots)).toEqual([{ left: 20, right: 98.8, top: 50, bottom: 50.8 }]);
    expect(dottedRulings(dots.slice(0, 3))).toEqual([]);
  });
});
