import { describe, expect, test } from "vitest";
import { askedLines, readLinesOf } from "./said";

describe("a list of the rotation's days below its time", () => {
  const NAMES = ["Choir", "PE", "Art", "Garden"];
  test.each([
    ["Our specials are 9:20-10:05 every day on a 4 day rotation", "Day 1 "],
    ["Specials 9:20-10:05 (4-day cycle)", "1 - "],
    ["SPECIALS ROTATION 9:20-10:05", "1. "],
    ["We have specials from 9:20 to 10:05.", "Day 1: "],
  ])("%s / %s", (head, label) => {
    const list = NAMES.map((name, at) => label.replace("1", String(at + 1)) + name);
    expect(readLinesOf([head, ...list])).toEqual(NAMES.map((name, at) => `day ${at + 1} 09:20-10:05 ${name}`));
    expect(askedLines([head, ...list])).toEqual([]);
  });

  const TURNS = NAMES.map((name, at) => `Day ${at + 1} 9:20-10:05 ${name}`);

  test("a name for all of them beside what each day has is left out", () => {
    const read = readLinesOf([
      "8:30-9:20 Math",
      "9:20-10:05 Specials (see below)",
      "10:05-11:00 Reading",
      "",
      ...TURNS,
    ]);
    expect(read.join()).not.toContain("Specials");
    expect(read).toContain("day 1 09:20-10:05 Choir");
  });

  test("it stays where one of the days has nothing at that time", () => {
    const later = "Day 4 10:45-11:30 Garden";
    expect(readLinesOf(["9:20-10:05 Specials", ...TURNS.slice(0, 3), later]).join()).toContain("Specials");
  });

  test("with letters", () => {
    expect(readLinesOf(["Encore 9:20-10:05 (A-C rotation)", "A Choir", "B PE", "C Art"])).toEqual([
      "day A 09:20-10:05 Choir",
      "day B 09:20-10:05 PE",
      "day C 09:20-10:05 Art",
    ]);
  });

  test("numbers that are no rotation's stay what they are", () => {
    expect(readLinesOf(["Routines 9:20-10:05", "1. Choir", "2. PE", "3. Art"]).join()).not.toContain("day 1");
  });
});

describe("a row of days and names beside a time", () => {
  const RIGHT = ["MO,WE 11:50-12:35 Choir", "TU,TH 11:50-12:35 PE", "FR 11:50-12:35 Art"];
  const ROW = "M/W Choir  T/Th PE  F Art";
  test.each([
    [["11:00-11:50 Lunch", "Specials", ROW, "11:50 - 12:35", "12:35-1:30 Math"]],
    [["11:00-11:50 Lunch", "11:50 - 12:35", "Specials", ROW, "12:35-1:30 Math"]],
    [["11:00-11:50 Lunch", "11:50 - 12:35 Specials", "M/W Choir T/Th PE F Art", "12:35-1:30 Math"]],
  ])("%s", (lines) => {
    expect(readLinesOf(lines)).toEqual(expect.arrayContaining(RIGHT));
  });
});

describe("several days with times of their own behind one name", () => {
  test.each([
    "Choir Mon 9:10-9:40, Wed 10:20-11:00, Fri 1:15-1:45",
    "Choir: Mon 9:10-9:40; Wed 10:20-11:00; Fri 1:15-1:45",
    "Choir M 9:10-9:40, W 10:20-11:00, F 1:15-1:45",
  ])("%s", (line) => {
    expect(readLinesOf([line]).map((one) => one.replace(/ \[.*$/, ""))).toEqual([
      "MO 09:10-09:40 Choir",
      "WE 10:20-11:00 Choir",
      "FR 13:15-13:45 Choir",
    ]);
  });
});
