import { describe, expect, it } from "vitest";
import { answerOfDraft, checkAnswer, emptyAnswer, emptyTime } from "../../../../components/planner/matrix/answer-draft";

const WHEN = { classId: "k12", about: { kinds: ["dismissal" as const] } };
const WHAT = { classId: "k12", about: { titles: ["Period 3", "Block B"] } };
const label = (kind: string): string => kind.toUpperCase();

describe("the draft of a teacher's answer", () => {
  it("begins with the routine that was asked for, and says nothing yet", () => {
    const draft = emptyAnswer(WHEN.about, label);
    expect(draft.routine).toMatchObject({ kind: "dismissal", title: "DISMISSAL" });
    expect(answerOfDraft(draft, WHEN)).toEqual({ ...WHEN, titles: [], blocked: [] });
    expect(checkAnswer(draft, WHEN)).toEqual([{ field: "answer", code: "required" }]);
  });

  it("takes only what was begun", () => {
    const draft = emptyAnswer(WHAT.about, label);
    const time = { weekdays: ["MO" as const], start: "08:00", end: "08:30" };
    const said = { ...draft, titles: { ...draft.titles, "Period 3": "math" as const }, blocked: [emptyTime(), time] };
    expect(answerOfDraft(said, WHAT)).toEqual({
      ...WHAT,
      titles: [{ title: "Period 3", kind: "math" }],
      blocked: [{ weekdays: ["MO"], startMinute: 480, endMinute: 510 }],
    });
    expect(checkAnswer(said, WHAT)).toEqual([]);
  });

  it("names the line as it stands in the form", () => {
    const draft = { ...emptyAnswer(WHEN.about, label), blocked: [emptyTime(), { ...emptyTime(), start: "08:00" }] };
    expect(checkAnswer(draft, WHEN)).toEqual([
      { field: "blocked.1.weekdays", code: "required" },
      { field: "blocked.1.endMinute", code: "not-a-time" },
    ]);
  });
});
