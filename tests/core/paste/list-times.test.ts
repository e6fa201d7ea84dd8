import { describe, expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";

const read = (...lines: string[]): ReturnType<typeof readPaste> => readPaste(lines.join("\n"));
const said = ({ entries }: ReturnType<typeof readPaste>): string[] =>
  entries.map(
    ({ title, weekdays, startMinute, endMinute }) =>
      `${weekdays.length === 5 ? "" : `${weekdays.join()} `}${startMinute}-${endMinute} ${title}`,
  );

describe("times as a whole list writes them", () => {
  test("blanks for colons, in a list and in a copy of a day", () => {
    const reading = read(
      ...[
        "MON",
        " 8 10 morning work",
        " 8 40 math",
        " 9 30 snack",
        " 9 45 music",
        " 10 30 4th gr. buddies",
        " 11 20 lunch",
      ],
      ...[" 12 00 rest", "TUES same as Mon but gym at 9 45 not music", "WED same as Mon"],
    );
    expect(said(reading)).toEqual(
      expect.arrayContaining(["MO,TU,WE 490-520 morning work", "MO,WE 585-630 music", "TU 585-630 gym"]),
    );
    expect(said(reading)).toContain("MO,TU,WE 630-680 4th gr. buddies");
  });

  test("numbers that are counts stay counts", () => {
    expect(read("8:00-8:40 Math", "3 20 minute blocks of reading", "4 15 minute rests").entries).toHaveLength(1);
  });

  test("the minutes between start and end are no part of the name; other numbers are", () => {
    expect(
      said(read("Start End Min Content", "8:00 8:45 45 Phonics", "8:45 9:05 20 Snack", "9:05 10:00 55 Math")),
    ).toEqual(["480-525 Phonics", "525-545 Snack", "545-600 Math"]);
  });

  test("the label of a period is no part of the name behind its time; a block's letter is", () => {
    expect(said(read("Day 1: Per A 8:45-10:00 Biology, Per B 10:05-11:20 Drama"))).toEqual([
      "525-600 Biology",
      "605-680 Drama",
    ]);
    expect(said(read("Block A 8:00-9:20 Chemistry", "Block B 9:25-10:45 Art"))[0]).toContain("Block A");
  });
});

describe("what looks like a routine and is none", () => {
  test.each(["1st bell 7:35", "Tardy bell 7:45", "Late bus 3:40"])("%s is asked", (line) => {
    const { entries, notUnderstood } = read("7:50-8:20 Circle", "8:20-9:00 Math", line);
    expect(entries).toHaveLength(2);
    expect(notUnderstood).toMatchObject([{ line: 3, text: line }]);
    expect(notUnderstood[0]!.dayEnds).toBeUndefined();
  });

  test("a remark on pulling behind a name is no part of it", () => {
    expect(said(read("8:00-8:40 Intervention!!! pull here", "8:40-9:20 Math"))[0]).toBe("480-520 Intervention");
  });
});

describe("readings that are in doubt as a whole are one question", () => {
  const SESSIONS = ["circle 8:50 / 12:35", "snack 9:10 / 12:55", "outside 10:20 / 2:05", "music 10:50 / 2:35"];

  test("hours of a session above lines that were not understood", () => {
    const { choices } = read("Owls AM 8:30-11:15", ...SESSIONS);
    expect(choices).toMatchObject([{ kind: "overlap", taken: [{ title: "Owls AM" }], others: [{ entries: [] }] }]);
  });

  test("a text of which most times were not understood", () => {
    const { choices } = read("8:00-8:30 Tables", "8:30-8:45 Songs", ...SESSIONS);
    expect(choices).toMatchObject([
      { kind: "partly", taken: [{ title: "Tables" }, { title: "Songs" }], others: [{ entries: [] }] },
    ]);
    expect(read("8:00-8:30 Tables", "8:30-8:45 Songs", SESSIONS[0]!).choices).toEqual([]);
  });

  test("days in a line of its own, which may be those of the list", () => {
    const list = ["8:00-8:30 Tables", "8:30-9:00 Songs", "9:00-9:40 Math"];
    const { entries, choices } = read(...list, "Tues-Fri (mon is home visits)");
    expect(entries[0]!.weekdays).toHaveLength(5);
    expect(choices).toMatchObject([{ kind: "text-days", taken: { length: 3 }, others: [{ entries: { length: 3 } }] }]);
    const picked = readPaste([...list, "Tues-Fri (mon is home visits)"].join("\n"), [choices[0]!.id]);
    expect(picked.entries.map(({ weekdays }) => weekdays.join())).toEqual(Array.from(list, () => "TU,WE,TH,FR"));
    // What to bring and when she comes is about no list.
    for (const remark of ["Bring sneakers Mon and Wed", "Speech pulls him Tues/Thurs", "Library is on Mon and Wed"])
      expect(read(...list, remark).choices.map(({ kind }) => kind)).not.toContain("text-days");
  });
});
