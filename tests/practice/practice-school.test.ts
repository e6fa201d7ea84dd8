import { beforeEach, describe, expect, it } from "vitest";
import { PracticeSchool } from "../../lib/practice/practice-school";
import { PRACTICE_STUDENTS } from "../../lib/practice/school";
import { someSettings } from "../fixtures/builders";
import { wordsIn } from "../fixtures/words-in";
import { packagedJudgement } from "../workbench/judgement/packaged";

const MONDAY = "2026-10-05";
let school: PracticeSchool;
beforeEach(() => {
  school = new PracticeSchool({
    monday: MONDAY,
    zone: "America/Chicago",
    schoolName: "Practice school",
    words: wordsIn("en"),
    judgement: { read: async () => packagedJudgement() },
    settings: someSettings(),
  });
});

describe("the practice school", () => {
  it("has windows for each of its students, proven free, with a reason on each card", async () => {
    const { windows, calendar } = await school.loadSuggestions();
    expect(calendar.read).toBe(true);
    expect([...new Set(windows.flatMap(({ initials }) => initials))].sort()).toEqual(
      PRACTICE_STUDENTS.map(({ initials }) => initials).sort(),
    );
    for (const { id } of windows) {
      const card = await school.loadCard(id);
      expect(card).toMatchObject({ ok: true });
    }
  });

  it("writes what is booked into the practice calendar, once", async () => {
    const before = (await school.events()).length;
    const [first] = (await school.loadSuggestions()).windows;
    await school.book({ windowId: first!.id });
    await school.book({ windowId: first!.id });
    expect(await school.events()).toHaveLength(before + 1);
    const booked = (await school.loadSuggestions()).windows.filter(({ state }) => state === "booked");
    expect(booked).toMatchObject([{ date: first!.date, startMinute: first!.startMinute }]);
  });

  it("suggests a declined routine no more, until that is taken back", async () => {
    const titles = async (): Promise<string[]> =>
      (await school.loadSuggestions()).windows.map(({ routineTitle, className }) => `${className}: ${routineTitle}`);
    const [first] = (await school.loadSuggestions()).windows;
    const title = `${first!.className}: ${first!.routineTitle}`;
    const declined = await school.decline(first!.id);
    expect(await titles()).not.toContain(title);
    await school.removeDeclines(declined.ok ? declined.value.declineIds : []);
    expect(await titles()).toContain(title);
  });
});
