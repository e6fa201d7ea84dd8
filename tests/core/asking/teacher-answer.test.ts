import { describe, expect, it } from "vitest";
import { validateAnswer, type TeacherAnswer } from "../../../lib/core/asking/teacher-answer";

const anAnswer = (over: Partial<TeacherAnswer> = {}): TeacherAnswer => ({
  classId: "k12",
  about: { kinds: ["dismissal"] },
  titles: [],
  blocked: [],
  ...over,
});
const routine = { title: "Pack up", kind: "dismissal", weekdays: ["MO"], startMinute: 880, endMinute: 900 } as const;

describe("a teacher's answer", () => {
  it("says at least one thing", () => {
    expect(validateAnswer(anAnswer())).toEqual([{ field: "answer", code: "required" }]);
    expect(validateAnswer(anAnswer({ routine: { ...routine, weekdays: ["MO"] } }))).toEqual([]);
    expect(validateAnswer(anAnswer({ titles: [{ title: "Period 3", kind: "math" }] }))).toEqual([]);
    expect(validateAnswer(anAnswer({ blocked: [{ weekdays: ["FR"], startMinute: 0, endMinute: 1440 }] }))).toEqual([]);
  });

  it("names each field that is wrong", () => {
    const wrong = anAnswer({
      routine: { ...routine, title: " ", weekdays: [], startMinute: NaN },
      blocked: [
        { weekdays: ["MO"], startMinute: 600, endMinute: 660 },
        { weekdays: ["MO"], startMinute: 600, endMinute: 600 },
      ],
    });
    expect(validateAnswer(wrong)).toEqual([
      { field: "routine.title", code: "required" },
      { field: "routine.weekdays", code: "required" },
      { field: "routine.startMinute", code: "not-a-time" },
      { field: "blocked.1.endMinute", code: "end-before-start" },
    ]);
  });
});
