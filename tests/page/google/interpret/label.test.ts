import fc from "../../../seeded-checks";
import { describe, expect, test } from "vitest";
import { isTimeOnly, readLabel } from "../../../../lib/page/google/interpret/label";
import { findDateOf, findShownTimes } from "../../../../lib/page/reading/named-times";
import { vocabularyOf } from "../../../../lib/page/reading/vocabulary";
import { readTitle } from "../../../../lib/page/google/interpret/title";

const WORDS = vocabularyOf("en");
const minute = (hour: number, rest = 0): number => hour * 60 + rest;

describe("times at the head", () => {
  test.each([
    ["7am to 7:30am, T, Name", minute(7), minute(7, 30)],
    ["12am to 12:30am, T", 0, 30],
    ["12pm to 1pm, T", minute(12), minute(13)],
    ["3 – 4pm", minute(15), minute(16)],
    ["11:30 – 1pm, T", minute(11, 30), minute(13)],
    ["11pm to 1am, T", minute(23), minute(1)],
    ["15:00 to 16:00, T", minute(15), minute(16)],
    ["15:30 a 16:30, T, Calendario: Anna", minute(15, 30), minute(16, 30)],
    ["dalle 15:30 alle 16:30, T", minute(15, 30), minute(16, 30)],
    ["de 14:00 à 15:00, T", minute(14), minute(15)],
    ["14 h 30 à 15 h, T", minute(14, 30), minute(15)],
    ["14:00 bis 15:00 Uhr, T", minute(14), minute(15)],
    ["von 9 bis 10 Uhr, T", minute(9), minute(10)],
    ["de 9:00 a 10:30, T", minute(9), minute(10, 30)],
    ["3:00 p. m. a 4:00 p. m., T", minute(15), minute(16)],
    ["das 9:00 às 10:30, T", minute(9), minute(10, 30)],
    ["18:00～19:00、「T」、名前", minute(18), minute(19)],
    ["午後10:30～午後11時、「T」", minute(22, 30), minute(23)],
    ["午後0時～午後0:45、「T」", minute(12), minute(12, 45)],
    ["午後0:15～1:00、「T」", minute(12, 15), minute(13)],
    ["午前0:30～午前1時、「T」", minute(0, 30), minute(1)],
    ["正午～午後1時、「T」", minute(12), minute(13)],
    ["午前11時～正午、「T」", minute(11), minute(12)],
    ["오후 3:00~오후 4:00, T", minute(15), minute(16)],
    ["下午3:00 – 下午4:00，T", minute(15), minute(16)],
    ["٩:٠٠ – ١٠:٠٠، T", minute(9), minute(10)],
    ["9:00\u202fAM – 10:00\u202fAM, T", minute(9), minute(10)],
    ["\u200f9:00 – 10:00\u200f, T", minute(9), minute(10)],
  ])("%s", (text, startMinute, endMinute) => {
    expect(readLabel(text, WORDS).times).toEqual({ startMinute, endMinute });
  });

  test.each([
    "2 to 4 graders reading, Name",
    "Math, Name, October 5, 2026",
    "25:00 to 26:00, T",
    "9:75 to 10:80, T",
    "",
    ", , ,",
    "All day, T, Name",
    "task: 9am report, Not completed",
  ])("%s begins with no times", (text) => {
    expect(readLabel(text, WORDS).times).toBeUndefined();
  });

  test("times over several days, and points in time", () => {
    const over = readLabel("April 7, 2026 at 7pm to April 8, 2026 at 7:52pm, T, Name, Needs RSVP, No location,", WORDS);
    expect(over.times).toEqual({
      startMinute: minute(19),
      endMinute: minute(19, 52),
      startDay: { year: 2026, month: 4, day: 7 },
      endDay: { year: 2026, month: 4, day: 8 },
    });
    expect(readLabel("7 avril 2026 à 19:00 au 8 avril 2026 à 19:52, T", WORDS).times).toEqual(over.times);
    expect(readLabel("September 27, 2026 at 12:59am, T", WORDS).times).toMatchObject({
      startMinute: 59,
      endMinute: undefined,
    });
  });
});

describe("days at the end", () => {
  test.each([
    ["T, Name, September 23, 2026", "2026-09-23", "2026-09-23"],
    ["All day, T, No location, March 10 – 11, 2026", "2026-03-10", "2026-03-11"],
    ["All day, T, September 28 – October 2, 2026", "2026-09-28", "2026-10-02"],
    ["All day, T, December 30, 2026 – January 2, 2027", "2026-12-30", "2027-01-02"],
    ["All day, T, December 30 – January 2, 2027", "2026-12-30", "2027-01-02"],
    ["T, 6 January 2025", "2025-01-06", "2025-01-06"],
    ["T, 10–11 March 2026", "2026-03-10", "2026-03-11"],
    ["T, Nessuna posizione, 30 settembre 2024", "2024-09-30", "2024-09-30"],
    ["T, 28 settembre – 2 ottobre 2026", "2026-09-28", "2026-10-02"],
    ["T, 5 de octubre de 2026", "2026-10-05", "2026-10-05"],
    ["T, 10 al 11 de marzo de 2026", "2026-03-10", "2026-03-11"],
    ["T, 5 de outubro de 2026", "2026-10-05", "2026-10-05"],
    ["T, 1er octobre 2026", "2026-10-01", "2026-10-01"],
    ["T, 6. Oktober 2026", "2026-10-06", "2026-10-06"],
    ["「T」、場所の指定なし、2026年 9月 15日", "2026-09-15", "2026-09-15"],
    ["「T」、2026年 9月 28日～10月 2日", "2026-09-28", "2026-10-02"],
    ["T, 2026년 9월 15일", "2026-09-15", "2026-09-15"],
    ["T, Location: Room 4, October 5, 2026", "2026-10-05", "2026-10-05"],
    ["T, Location: Room 4, 5 October 2026", "2026-10-05", "2026-10-05"],
    ["T, Monday, October 5, 2026", "2026-10-05", "2026-10-05"],
  ])("%s", (text, first, last) => {
    expect(readLabel(text, WORDS).days).toEqual({ first, last });
  });

  test.each([
    "T, Room 2026",
    "T, October",
    "T, October 5",
    "T, February 30, 2026",
    "T, 05/10/2026",
    "T, October 5, 2026, more",
  ])("%s ends with no day", (text) => {
    expect(readLabel(text, WORDS).days).toBeUndefined();
  });

  test("a task's due time stands behind its day", () => {
    expect(readLabel("task: mgc, Not completed, December 11, 2025, 7pm", WORDS)).toMatchObject({
      days: { first: "2025-12-11", last: "2025-12-11" },
      dueMinute: minute(19),
    });
  });

  test("the page's own language is read, whatever it is", () => {
    expect(readLabel("09:00 – 10:00, T, 5 października 2026", vocabularyOf("pl")).days?.first).toBe("2026-10-05");
    expect(readLabel("kl. 09:00 til 10:00, T, 5. oktober 2026", vocabularyOf("nb")).days?.first).toBe("2026-10-05");
    expect(vocabularyOf("not a language").months.get("october")).toBe(10);
  });

  test("a year left out is the nearest one", () => {
    expect(findDateOf({ month: 1, day: 2 }, "2026-12-30")).toBe("2027-01-02");
    expect(findDateOf({ month: 12, day: 31 }, "2027-01-01")).toBe("2026-12-31");
    expect(findDateOf({ year: 2026, month: 2, day: 30 }, "2026-01-01")).toBeUndefined();
  });
});

describe("titles", () => {
  const read = (label: string, ...visible: string[]) =>
    readTitle(readLabel(label, WORDS), { visible, sums: [] }, WORDS);

  test.each([
    [
      "9am to 10am, Math, Block 2, Alex, Declined, No location, October 5, 2026",
      ["Math, Block 2", "9 – 10am"],
      "Math, Block 2",
      "declined",
    ],
    ["9am to 9:30am, Art, Alex, Accepted, Location: Room 4, October 5, 2026", ["Art, 9am"], "Art", "accepted"],
    ["9am to 10am, Math, Block 2, Alex, Needs RSVP, No location, October 5, 2026", [], "Math, Block 2", "unanswered"],
    ["9am to 10am, Math, Block 2, Calendar: Room, No location, October 5, 2026", [], "Math, Block 2", "none"],
    ["18:00～19:00、「T、U」、名前、場所の指定なし、2026年 9月 15日", [], "T、U", "none"],
    ["9am to 10am, Declined, Alex, Accepted, No location, October 5, 2026", ["Declined"], "Declined", "accepted"],
    ["9am to 10am, Art, Alex, No location, Location: x, Declined, October 5, 2026", ["Art"], "Art", "none"],
    ["3pm to 4pm, Test", ["3pm", "Test"], "Test", "none"],
    ["", ["Test", "3pm"], "Test", "none"],
    ["9am to 10am, (No title), Alex, October 5, 2026", ["(No title)"], "(No title)", "none"],
  ])("%s", (label, visible, title, status) => {
    expect(read(label, ...visible)).toEqual({ title, status });
  });

  test("a split title is put together, a time beside it is not", () => {
    const label = readLabel("9am to 10am, Test, Alex, October 5, 2026", WORDS);
    expect(readTitle(label, { visible: ["Te", "st"], sums: ["Test"] }, WORDS).title).toBe("Test");
    expect(readTitle(label, { visible: ["Test", "9am"], sums: ["Test9am"] }, WORDS).title).toBe("Test");
  });

  test("any title comes back from the label that holds it", () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((title) => /[a-z]/i.test(title));
    fc.assert(
      fc.property(text, (title) => {
        const tidied = title.replaceAll(/\s+/g, " ").trim();
        const found = read(`9am to 10am, ${title}, Alex, No location, October 5, 2026`, title);
        expect(found.title).toBe(tidied);
      }),
    );
  });
});

test("reading never throws and keeps its bounds, whatever the label", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
      const { restFrom, restTo, times } = readLabel(text, WORDS);
      expect(restFrom).toBeGreaterThanOrEqual(0);
      expect(restTo).toBeLessThanOrEqual(text.length);
      for (const told of [times?.startMinute, times?.endMinute]) expect(told ?? 0).toBeLessThanOrEqual(1440);
    }),
  );
});

test("a time alone is told from a title", () => {
  expect(["3 – 4pm", "9am", "9:00", "18:00～19:00"].every((text) => isTimeOnly(text, WORDS))).toBe(true);
  expect(["9", "Math 9am", "Room 4", "3 – 4", ""].some((text) => isTimeOnly(text, WORDS))).toBe(false);
  expect(findShownTimes("3 – 4pm", WORDS)).toEqual({ startMinute: minute(15), endMinute: minute(16) });
});
