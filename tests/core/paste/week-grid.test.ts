import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { lineOfRow, problemsOfRow, type GridRow } from "../../../lib/core/paste/week-grid";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";
import { plannerWords } from "../../../lib/i18n/planner";
import type { Language } from "../../../lib/i18n/translate";

const row = (over: Partial<GridRow> = {}): GridRow => ({
  start: "8:05",
  end: "8:25",
  title: "Arrival",
  weekdays: ["MO", "WE"],
  ...over,
});
const namesIn =
  (language: Language) =>
  (weekday: Weekday): string =>
    plannerWords[language][`weekday.${weekday}`] as string;
const lineOf = (over: Partial<GridRow> = {}, language: Language = "en") => lineOfRow(row(over), namesIn(language));

describe("a row of the weekly grid", () => {
  it("becomes a line that says its days and times beyond doubt", () => {
    expect(lineOf()).toEqual({ ok: true, value: "Monday/Wednesday: 8:05 am - 8:25 am: Arrival" });
    expect(lineOf({ start: "1:10", end: "1:40", title: "  Stack   & pack " }, "es")).toEqual({
      ok: true,
      value: "Lunes/Miércoles: 1:10 pm - 1:40 pm: Stack & pack",
    });
  });

  it("asks nothing about a day or a time in a name", () => {
    for (const title of ["Friday folders", "Viernes de carpetas"]) {
      const { value: line } = lineOf({ start: "13:10", end: "13:40", title }) as { value: string };
      const { entries, choices, notUnderstood } = readPaste(line);
      expect({ titles: entries.map((entry) => entry.title), choices, notUnderstood }).toEqual({
        titles: [title],
        choices: [],
        notUnderstood: [],
      });
    }
  });

  it.each([
    ["8", "8:30", "8:00 am - 8:30 am"],
    ["805", "825", "8:05 am - 8:25 am"],
    ["11:30", "12:15", "11:30 am - 12:15 pm"],
    ["11.30", "1", "11:30 am - 1:00 pm"],
    ["12", "12:30", "12:00 pm - 12:30 pm"],
    ["13:10", "13:40", "1:10 pm - 1:40 pm"],
    ["6:30 pm", "7 pm", "6:30 pm - 7:00 pm"],
    [" 9:00am ", "9:45 a.m.", "9:00 am - 9:45 am"],
    ["08:05", "08:25", "8:05 am - 8:25 am"],
  ])("%s to %s is %s", (start, end, said) => {
    expect(lineOf({ start, end })).toEqual({ ok: true, value: `Monday/Wednesday: ${said}: Arrival` });
  });

  it.each([
    [{ start: "", end: "" }, ["no-start", "no-end"]],
    [{ start: "soon" }, ["no-start"]],
    [{ start: "8:05-8:25" }, ["no-start"]],
    [{ start: "25:00" }, ["no-start"]],
    [{ start: "8:75" }, ["no-start"]],
    [{ end: "8:00" }, ["no-end"]],
    [{ end: "8:05" }, ["no-end"]],
    [{ title: " - " }, ["no-title"]],
    [{ weekdays: [] }, ["no-days"]],
    [{ start: "", end: "x", title: "", weekdays: [] }, ["no-start", "no-end", "no-title", "no-days"]],
  ] as const)("%j is told cell by cell: %j", (over, problems) => {
    expect(problemsOfRow(row(over))).toEqual(problems);
    expect(lineOf(over)).toEqual({ ok: false, failure: problems });
  });

  it("is refused when the reader would take its name for another time, and for no other reason", () => {
    for (const title of ["Lunch 11:30-12:00", "12 minutes", "Math Day A"])
      expect(lineOf({ title })).toEqual({ ok: false, failure: ["misread"] });
    for (const title of ["Friday folders", "Grades 3-5 math", "Group F", "PE / Music", "Art (Ms. Day)"])
      expect(lineOf({ title })).toHaveProperty("value");
  });

  it("is read back as it was typed, from six in the morning on and on whatever days, in either language", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 360, max: 1438 }),
        fc.integer({ min: 1, max: 600 }),
        fc.subarray(WEEKDAYS.slice(0, 5), { minLength: 1 }),
        fc.constantFrom<Language>("en", "es"),
        (startMinute, minutes, weekdays, language) => {
          const endMinute = Math.min(1439, startMinute + minutes);
          const clock = (minute: number): string =>
            `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
          const made = lineOf({ start: clock(startMinute), end: clock(endMinute), weekdays }, language);
          const { entries } = readPaste(made.ok ? made.value : "");
          expect(entries).toMatchObject([{ title: "Arrival", startMinute, endMinute, weekdays }]);
        },
      ),
    );
  });
});
