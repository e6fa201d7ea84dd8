import { describe, expect, test } from "vitest";
import { nameCutEntries } from "../../../lib/core/schedule/cut-entries";
import { intervalOn } from "../../../lib/core/schedule/page-events";
import { scheduleLines } from "../../../lib/core/schedule/schedule-lines";
import { anOccurrence, at } from "../../fixtures/builders";
import { span } from "../school-calendar/calendar-builders";

describe("a schedule as a person would write it", () => {
  const on = (date: string, title = "Arrival", over = {}) =>
    anOccurrence({ date, title, titleKey: title.toLowerCase(), ...over });
  const written = (...occurrences: ReturnType<typeof on>[]) =>
    scheduleLines(occurrences).map(({ title, startMinute, weekdays }) => [title, startMinute, weekdays.join(" ")]);

  test("has a line for each title and time, with its weekdays from Monday on, each once", () => {
    const dates = ["2026-10-08", "2026-10-05", "2026-10-06", "2026-10-12"];
    expect(written(...dates.map((date) => on(date)))).toEqual([["Arrival", at("8:05"), "MO TU TH"]]);
  });

  test("has two lines for a title at two times, and for two titles at one, by time and name", () => {
    const early = on("2026-10-05", "Writing", span("8:05", "8:20"));
    const same = on("2026-10-05", "Bell work");
    const late = on("2026-10-06", "Arrival", span("9:00", "9:30"));
    expect(written(late, on("2026-10-05"), same, early)).toEqual([
      ["Writing", at("8:05"), "MO"],
      ["Arrival", at("8:05"), "MO"],
      ["Bell work", at("8:05"), "MO"],
      ["Arrival", at("9:00"), "TU"],
    ]);
  });

  test("says on which day a teacher confirmed it, and nothing where nobody did", () => {
    expect(scheduleLines([on("2026-10-05", "Art", { confirmedOn: "2026-09-14" })])[0]!.confirmedOn).toBe("2026-09-14");
    expect(scheduleLines([on("2026-10-05")])[0]).not.toHaveProperty("confirmedOn");
  });
});

describe("entries whose times are not all known", () => {
  test("are counted, and the first ten titles are named once each", () => {
    const titles = ["Bell", " Bell ", ...Array.from({ length: 11 }, (_, index) => `Chime ${index}`)];
    const named = nameCutEntries(titles.map((title) => ({ title })));
    expect(named).toEqual({ count: 13, titles: ["Bell", ...titles.slice(2, 11)] });
    expect(nameCutEntries([])).toEqual({ count: 0, titles: [] });
  });
});

describe("the part of an event that is on a day", () => {
  const overnight = { start: "2026-10-06T20:00", end: "2026-10-08T02:30", allDay: false };

  test.each([
    ["2026-10-05", undefined],
    ["2026-10-06", span("20:00", "23:59").startMinute],
    ["2026-10-07", 0],
    ["2026-10-08", 0],
    ["2026-10-09", undefined],
  ])("%s of one that lasts over two nights", (date, startMinute) => {
    expect(intervalOn(overnight, date)?.startMinute).toBe(startMinute);
  });

  test("ends at midnight, or when the event does", () => {
    expect(["2026-10-06", "2026-10-07", "2026-10-08"].map((date) => intervalOn(overnight, date)?.endMinute)).toEqual([
      ...[1440, 1440, at("2:30")],
    ]);
    expect(intervalOn({ ...overnight, end: "2026-10-07T00:00" }, "2026-10-07")).toBeUndefined();
    expect(intervalOn({ ...overnight, end: overnight.start }, "2026-10-06")).toBeUndefined();
  });

  test("is the whole day where it has no time, and its end is the day after", () => {
    const days = { start: "2026-10-06", end: "2026-10-08", allDay: true };
    expect(intervalOn(days, "2026-10-07")).toEqual({ startMinute: 0, endMinute: 1440 });
    expect([intervalOn(days, "2026-10-05"), intervalOn(days, "2026-10-08")]).toEqual([undefined, undefined]);
  });
});
