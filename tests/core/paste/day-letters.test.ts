import { describe, expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";

/** Each routine with its days, and a question mark where a choice is about it. */
function said(text: string, picks: readonly string[] = []): string[] {
  const { entries, choices } = readPaste(text, picks);
  return entries.map((entry) => {
    const isAsked = choices.some(({ taken }) => taken.some(({ title }) => title === entry.title));
    return `${entry.title} ${entry.weekdays.join()}${isAsked ? "?" : ""}`;
  });
}

describe("letters of days in Spanish", () => {
  test.each([
    ["8:10-8:50 Lectura (L-M-V)", "Lectura MO,WE,FR?"],
    ["8:10-8:50 Lectura LMV", "Lectura MO,WE,FR?"],
    ["Lectura L M V 8:10-8:50", "Lectura MO,WE,FR?"],
    ["8:10-8:50 Lectura LXV", "Lectura MO,WE,FR"],
    ["8:10-8:50 Lectura (L/X/V)", "Lectura MO,WE,FR"],
    ["8:10-8:50 Lectura L, Mi, V", "Lectura MO,WE,FR"],
    ["L, Mi y V 8:10-8:50 Lectura", "Lectura MO,WE,FR"],
    ["8:10-8:50 Lectura LWV", "Lectura MO,WE,FR"],
    ["8:10-8:50 Lectura LMXJV", "Lectura MO,TU,WE,TH,FR"],
    ["8:10-8:50 Lectura LMMJV", "Lectura MO,TU,WE,TH,FR"],
    ["8:10-8:50 Lectura L-V", "Lectura MO,TU,WE,TH,FR"],
    ["8:10-8:50 Lectura L-J", "Lectura MO,TU,WE,TH"],
    ["8:10-8:50 Lectura L a J", "Lectura MO,TU,WE,TH"],
    ["8:10-8:50 Lectura LuMiVi", "Lectura MO,WE,FR"],
  ])("%s", (line, right) => {
    expect(said(line)).toEqual([right]);
  });

  test("M is Wednesday beside Ma, and Tuesday beside X or Mi, without a question", () => {
    expect(said("9:00-9:40 Coro (L-M-V)\n10:00-10:40 Huerto (Ma, J)")).toEqual(["Coro MO,WE,FR", "Huerto TU,TH"]);
    expect(said("9:00-9:40 Coro (L, X, V)\n10:00-10:40 Huerto (M, J)")).toEqual(["Coro MO,WE,FR", "Huerto TU,TH"]);
    expect(said("9:00-9:40 Coro (L, Mi, V)\n10:00-10:40 Huerto (M, J)")).toEqual(["Coro MO,WE,FR", "Huerto TU,TH"]);
  });

  test("one press gives the other reading, and the next the first again", () => {
    const text = "9:00-9:40 Coro LMV\n10:00-10:40 Huerto (Ma-J)";
    const [first] = readPaste(text).choices;
    expect(first).toMatchObject({ kind: "days", taken: [{ weekdays: ["TU", "TH"] }] });
    expect(first!.others[0]!.entries.map(({ weekdays }) => weekdays.join())).toEqual(["TU,WE,TH"]);
    expect(said(text, [first!.id])).toContain("Huerto TU,WE,TH?");
    const [picked] = readPaste(text, [first!.id]).choices;
    expect(picked).toMatchObject({
      id: first!.id,
      taken: first!.others[0]!.entries,
      others: [{ entries: first!.taken }],
    });
  });

  test("names of courses and teams are no days", () => {
    expect(said("8:50-9:40 JV Soccer\n9:40-10:20 XL group")).toEqual([
      "JV Soccer MO,TU,WE,TH,FR",
      "XL group MO,TU,WE,TH,FR",
    ]);
  });
});

describe("letters of days in English", () => {
  test.each([
    ["Choir T-Th 9:10-9:50", "Choir TU,TH?"],
    ["9:10-9:50 Choir T - Th", "Choir TU,TH?"],
    ["9:10-9:50 Choir T-R", "Choir TU,TH?"],
    ["9:10-9:50 Choir (Tu-Th)", "Choir TU,TH?"],
    ["9:10-9:50 Choir M-W", "Choir MO,TU,WE?"],
    ["9:10-9:50 Choir M-W-F", "Choir MO,WE,FR"],
    ["Mon-Wed-Fri 9:10-9:50 Choir", "Choir MO,WE,FR"],
    ["9:10-9:50 Choir M-Th", "Choir MO,TU,WE,TH"],
    ["9:10-9:50 Choir Tues-Thurs", "Choir TU,WE,TH"],
    ["9:10-9:50 Choir MoWeFr", "Choir MO,WE,FR"],
    ["Choir MonWedFri 9:10-9:50", "Choir MO,WE,FR"],
    ["Choir M _ W _ F 9:10-9:50", "Choir MO,WE,FR"],
    ["9:10-9:50 Choir _ T _ Th _", "Choir TU,TH"],
    ["9:10-9:50 Choir MT__F", "Choir MO,TU,FR"],
    ["Choir Mo 9:10-9:50", "Choir MO?"],
    ["9:10-9:50 Choir (Fr)", "Choir FR"],
    ["9:10-9:50 Choir with Mo Willems", "Choir with Mo Willems MO,TU,WE,TH,FR"],
  ])("%s", (line, right) => {
    expect(said(line)).toEqual([right]);
  });

  test("M-W is a list beside T-Th, and a range beside Th-F", () => {
    expect(said("9:10-9:50 Choir M-W\n9:10-9:50 Garden T-Th")).toEqual(["Choir MO,WE?", "Garden TU,TH?"]);
    expect(said("9:10-9:50 Choir M-W\n9:10-9:50 Garden Th-F")).toEqual(["Choir MO,TU,WE?", "Garden TH,FR"]);
  });

  test("several two-letter days in one text are days without a question", () => {
    expect(said("Choir Mo 9:10-9:50\nGarden We 9:10-9:50")).toEqual(["Choir MO", "Garden WE"]);
  });
});
