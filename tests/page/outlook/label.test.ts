import fc from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import { findOutlookTimes, readOutlookLabel } from "../../../lib/page/outlook/interpret/label";
import { vocabularyOf } from "../../../lib/page/reading/vocabulary";

const words = (language: string) => vocabularyOf(language);
const minutes = (clock: string): number => Number(clock.split(":")[0]) * 60 + Number(clock.split(":")[1]);
const one = (day: string) => ({ first: day, last: day });

/** Shapes quoted in public sources, names replaced. */
const SAMPLES: [label: string, before: string, times: string | null, days: { first: string; last: string }][] = [
  [
    "FP 479 [In-person], 8:00 AM to 10:00 AM, Monday, December 1, 2025, Busy, Recurring event",
    "FP 479 [In-person]",
    "8:00 10:00",
    one("2025-12-01"),
  ],
  [
    "Flight NZ146 12:20pm, Mon 14 Sep, 12:20 PM to 3:25 PM, Monday, September 14, 2026, Busy, Private",
    "Flight NZ146 12:20pm, Mon 14 Sep",
    "12:20 15:25",
    one("2026-09-14"),
  ],
  [
    'Reservation at Inn, 6:15 PM to 7:15 PM, Wednesday, September 23, 2026, Inn, Street "A", Town, QLD, 4810, Free, Private',
    "Reservation at Inn",
    "18:15 19:15",
    one("2026-09-23"),
  ],
  [
    "Bella week, all day event, Friday, September 25, 2026, Free, Recurring event",
    "Bella week",
    null,
    one("2026-09-25"),
  ],
  [
    "Airport Hotel, all day event, Monday, September 14, 2026 to Friday, September 18, 2026, Free",
    "Airport Hotel",
    null,
    { first: "2026-09-14", last: "2026-09-18" },
  ],
  [
    "SafeGolf Online Workshop #5, 15:30 to 17:00, Thursday, September 17, 2026, By Somebody, Tentative",
    "SafeGolf Online Workshop #5",
    "15:30 17:00",
    one("2026-09-17"),
  ],
  [
    "Lab consultants' weekly check-in, 11:00 to 11:30, Monday, January 26, 2026, By Surname, First (ORG) SITE, Busy, Recurring event",
    "Lab consultants' weekly check-in",
    "11:00 11:30",
    one("2026-01-26"),
  ],
  [
    "Toolbox talk, 7:30 am to 8:00 am, Wednesday, 23 September 2026, Site office, Busy",
    "Toolbox talk",
    "7:30 8:00",
    one("2026-09-23"),
  ],
  ["Class, 1:05 PM to 2:15 PM, Wednesday, May 04, 2022, Busy", "Class", "13:05 14:15", one("2022-05-04")],
  [
    "Late shift, 10:00 PM to 6:00 AM, Monday, December 1, 2025 to Tuesday, December 2, 2025, Busy",
    "Late shift",
    "22:00 6:00",
    { first: "2025-12-01", last: "2025-12-02" },
  ],
];

describe("labels as public sources quote them", () => {
  test.each(SAMPLES)("%s", (label, before, times, days) => {
    const read = readOutlookLabel(label, "", words("en"));
    expect(read).toMatchObject({ before, allDay: times === null, days });
    const [start, end] = times?.split(" ").map(minutes) ?? [];
    expect(read?.times).toEqual(times === null ? undefined : { startMinute: start, endMinute: end });
  });

  test.each([
    ["ja", "会議、9:00 から 10:00、2025 年 6 月 3 日 (火)、予定あり", "9:00 10:00", "2025-06-03"],
    ["ja", "会議、午後 1:05 から 午後 2:15、2025 年 6 月 3 日 (火)、予定あり", "13:05 14:15", "2025-06-03"],
    ["nb", "Møte, 10:00 til 11:00, onsdag, 31. juli 2024, Opptatt", "10:00 11:00", "2024-07-31"],
    ["fr", "Réunion, 10:00 à 11:00, mercredi 31 juillet 2024, Occupé", "10:00 11:00", "2024-07-31"],
    ["pt-BR", "Reunião, 10:00 para 11:00, quarta-feira, 31 de julho de 2024, Ocupado", "10:00 11:00", "2024-07-31"],
    ["pt-BR", "Reunião, 10:00 às 11:00, quarta-feira, 31 de julho de 2024, Ocupado", "10:00 11:00", "2024-07-31"],
    ["ko", "회의, 오후 2:00 ~ 오후 3:00, 2026년 9월 15일 화요일", "14:00 15:00", "2026-09-15"],
    ["de", "Treffen, 10:00 bis 11:00, Mittwoch, 31. Juli 2024, Gebucht", "10:00 11:00", "2024-07-31"],
    ["es", "Reunión, 10:00 a 11:00, miércoles, 31 de julio de 2024, Ocupado", "10:00 11:00", "2024-07-31"],
    // No table has a word of it: the clocks stand on both sides of one.
    ["cy", "Cyfarfod, 10:00 hyd 11:00, Dydd Mercher, 31 Gorffennaf 2024, Prysur", "10:00 11:00", "2024-07-31"],
  ])("%s: %s", (language, label, times, day) => {
    const read = readOutlookLabel(label, "", words(language));
    const [start, end] = times.split(" ").map(minutes);
    expect(read).toMatchObject({ times: { startMinute: start, endMinute: end }, days: one(day) });
  });

  test.each([
    ["nb", "Ferie, heldagsarrangement, mandag, 29. juli 2024 til onsdag, 31. juli 2024, Ledig"],
    ["fr", "Congés, événement d’une journée entière, lundi 29 juillet 2024 à mercredi 31 juillet 2024, Disponible"],
    ["ja", "休暇、終日イベント、2024 年 7 月 29 日 (月) から 2024 年 7 月 31 日 (水)、空き"],
  ])("%s, several whole days: %s", (language, label) => {
    expect(readOutlookLabel(label, "", words(language))).toMatchObject({
      allDay: true,
      days: { first: "2024-07-29", last: "2024-07-31" },
    });
  });
});

describe("what a subject holds does not mislead", () => {
  test("times and dates of its own, told by the tooltip's first line", () => {
    const subject = "Plan B, 9:00 AM to 10:00 AM, Monday, December 8, 2025, moved";
    const label = `${subject}, 1:00 PM to 2:00 PM, Tuesday, December 2, 2025, 3:00 PM to 4:00 PM, Friday, December 5, 2025, Busy`;
    expect(readOutlookLabel(label, subject, words("en"))).toMatchObject({
      before: subject,
      times: { startMinute: 780, endMinute: 840 },
      days: one("2025-12-02"),
    });
  });

  test("a charm stands in front of it", () => {
    const read = readOutlookLabel(
      "Exam icon, Algebra, 8:00 AM to 9:00 AM, Monday, December 1, 2025, Busy",
      "Algebra",
      words("en"),
    );
    expect(read).toMatchObject({ before: "Exam icon, Algebra", behind: ["Busy"] });
  });

  test("any subject and place leave times and day as they are", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== "");
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 1380 }), (subject, place, start) => {
        const clock = (minute: number): string =>
          `${Math.floor(minute / 60) % 12 || 12}:${String(minute % 60).padStart(2, "0")} ${minute % 1440 < 720 ? "AM" : "PM"}`;
        const label = `${subject}, ${clock(start)} to ${clock(start + 45)}, Thursday, October 8, 2026, ${place}, Busy`;
        const read = readOutlookLabel(label, subject, words("en"));
        expect(read?.times).toEqual({ startMinute: start, endMinute: (start + 45) % 1440 });
        expect(read?.days).toEqual(one("2026-10-08"));
      }),
      { numRuns: 300 },
    );
  });
});

test.each(["", "Busy", "8:00 AM", "Room 8 to 10", "12 to", "to 12"])("%j is no stretch of time", (text) => {
  expect(findOutlookTimes(text, words("en"))?.endMinute).toBeUndefined();
});
