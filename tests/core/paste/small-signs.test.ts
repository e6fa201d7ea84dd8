import { describe, expect, test } from "vitest";
import { askedLines, readLinesOf } from "./said";

describe("small signs beside days and times", () => {
  test("the stars with which a chat makes words bold are no marks of footnotes", () => {
    const stars = ["*MONDAY*", "9:05-9:50 Choir", "*TUESDAY*", "9:05-9:50 Choir", "1:10-1:55 Garden"];
    expect(readLinesOf(stars)).toEqual(readLinesOf(stars.map((line) => line.replaceAll("*", ""))));
    expect(readLinesOf(["*THURSDAY*", "*9:05-9:50* Choir", "*FRIDAY*", "1:10-1:55 *Garden*"])).toEqual([
      "TH 09:05-09:50 Choir",
      "FR 13:10-13:55 Garden [head-days]",
    ]);
  });

  test("the number of a room or a period is no length", () => {
    expect(readLinesOf(["Reading Room 30 9:00-9:30", "Period 45 10:00-10:45", "Snack 15 9:45-10:00"])).toEqual([
      "09:00-09:30 Reading Room 30",
      "10:00-10:45 Period 45 [name]",
      "09:45-10:00 Snack",
    ]);
  });

  test("what specials are in one week is never taken for every week", () => {
    const specials = ["Specials 12:05-12:50", "Week A specials: Mon Drama / Tue Gym", "Week B specials: Mon Choir"];
    expect(readLinesOf(specials)).toEqual(["12:05-12:50 Specials [changed]"]);
    expect(askedLines(specials)).toEqual(["2 no-time", "3 no-time"]);
  });

  test("a dash before letters of days only parts them from the name", () => {
    expect(readLinesOf(["9:10-9:50 - Choir - M - W - F", "9:10-9:50 - Garden - T - Th"])).toEqual([
      "MO,WE,FR 09:10-09:50 Choir",
      "TU,TH 09:10-09:50 Garden [days]",
    ]);
  });

  test("small letters that open several lines are days, and numbers behind them hours", () => {
    expect(readLinesOf(["m-th 10-11 choir", "f 10-11 garden", "t-th 11-11:30 lab"])).toEqual([
      "MO,TU,WE,TH 10:00-11:00 choir",
      "FR 10:00-11:00 garden [letter]",
      "TU,TH 11:00-11:30 lab [days]",
    ]);
    expect(readLinesOf(["f 10:00-11:00 garden"]).join()).not.toContain("FR");
  });

  test("a single letter behind a name is a day beside Spanish lists of days, and she is asked", () => {
    expect(readLinesOf(["Coro LXV 8:05-8:50", "Taller V 9:05-10:50"])).toEqual([
      "MO,WE,FR 08:05-08:50 Coro",
      "FR 09:05-10:50 Taller [days]",
    ]);
    expect(readLinesOf(["Taller V 9:05-10:50"])).toEqual(["09:05-10:50 Taller V"]);
  });

  test.each(["Wed 9/16 8:35-9:35 Testing", "8:35-9:35 Testing Wednesday, Sept 16", "Monday 10/5 8:35-9:35 Testing"])(
    "what has a date is not of every week: %s",
    (line) => {
      expect(readLinesOf([line])).toEqual([]);
      expect(askedLines([line])).toEqual(["1 not-weekly"]);
    },
  );

  test.each(["Choir Wed/Fri (alternating) 9:35-10:05", "Coro (alternan) 9:35-10:05"])(
    "nor what alternates: %s",
    (line) => {
      expect(askedLines([line])).toEqual(["1 not-weekly"]);
    },
  );

  test.each(["Choir 9:35-10:05 M or W", "Choir either Tues or Thurs 9:35-10:05"])(
    "one of two days is asked: %s",
    (line) => {
      expect(readLinesOf([line])).toEqual([]);
      expect(askedLines([line])).toEqual(["1 unclear"]);
    },
  );

  test("lengths without a word for minutes are no part of the name", () => {
    expect(readLinesOf(["10:45 Recess 15", "11:00 Science 45m"])).toEqual([
      "10:45-11:00 Recess",
      "11:00-11:45 Science",
    ]);
    expect(readLinesOf(["10:45 Math 30", "11:00 Lunch 11:00-11:30"])[0]).toContain("Math 30");
  });

  test("the number of a period before a time is no part of the name", () => {
    expect(readLinesOf(["1  8:05-9:20 Biology", "2  9:25-10:40 Chess"])).toEqual([
      "08:05-09:20 Biology",
      "09:25-10:40 Chess",
    ]);
  });

  test("a change of a routine with a name of two letters makes it a question", () => {
    const lines = ["8:05-8:50 PE", "8:50-10:00 Reading", "On Tuesdays we have PE at 10:00 instead of Chess"];
    expect(readLinesOf(lines)).toContain("08:05-08:50 PE [changed]");
  });
});
