import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { nextActions, withClassOfShared, type ActionSources } from "../../../lib/core/sessions/next-actions";
import { addDays } from "../../../lib/core/time/iso-date";

const TODAY = "2026-10-06";
const question = (classId: string, days: number) => ({ classId, className: classId, askedOn: addDays(TODAY, -days) });
const line = (studentId: string, openMinutes: number, schoolDays?: number) => ({
  ...{ studentId, initials: studentId, openMinutes, periodEnd: "2026-11-01" },
  ...(schoolDays === undefined ? {} : { schoolDays }),
});
const review = (studentId: string, days: number) => ({
  ...{ studentId, initials: studentId, reviewDate: addDays(TODAY, days) },
});
const chosen = (over: Partial<ActionSources>) =>
  nextActions({ today: TODAY, questions: [], notices: [], owed: [], students: [], plans: [], ...over }).map((one) =>
    [one.kind, "classId" in one ? one.classId : one.studentId].join(" "),
  );

describe("the next steps", () => {
  it("are the first of each kind: unanswered teachers, minutes owed, reviews due", () => {
    expect(
      chosen({
        questions: [question("rm4", 3), question("rm7", 9), question("rm7", 5)],
        owed: [line("ab", 30), line("mj", 60)],
        students: [review("tr", 29), review("kl", 20)],
      }),
    ).toEqual(["unanswered-teacher rm7", "minutes-owed mj", "review-due kl"]);
  });

  it("have a plan that is worth another look after the annual reviews, behind teachers and minutes", () => {
    const plan = (studentId: string) => ({
      ...{ kind: "plan-review" as const, studentId, initials: studentId, why: "flat" as const, count: 1 },
    });
    const plans = [plan("mj"), plan("tr")];
    expect(chosen({ plans, owed: [line("ab", 30)], questions: [question("rm7", 9)] })).toEqual([
      ...["unanswered-teacher rm7", "minutes-owed ab", "plan-review mj"],
    ]);
    expect(chosen({ plans, students: [review("kl", 20)] })).toEqual([
      ...["review-due kl", "plan-review mj", "plan-review tr"],
    ]);
  });

  it("put what can't wait first", () => {
    expect(
      chosen({
        questions: [question("rm7", 9)],
        owed: [line("mj", 60), line("ab", 30, 2)],
        students: [review("tr", 20), review("kl", -1)],
      }),
    ).toEqual(["minutes-owed ab", "review-due kl", "unanswered-teacher rm7"]);
  });

  it("begin with a notice to parents, then the first of whatever else can't wait", () => {
    const notice = (studentId: string) => ({
      ...{ kind: "notice-due" as const, studentId, initials: studentId, minutes: 30, state: "tell" as const },
      ...{ giveBy: "2026-10-05", tellBy: "2026-10-08" },
    });
    const notices = [notice("tr"), notice("mj")];
    expect(chosen({ notices, owed: [line("ab", 30, 2)], questions: [question("rm7", 9)] })).toEqual([
      ...["notice-due tr", "minutes-owed ab", "notice-due mj"],
    ]);
  });

  it("leave out what is not due: fresh or answered questions, covered minutes, far reviews", () => {
    const questions = [question("rm4", 2), { ...question("rm7", 9), answeredOn: TODAY }];
    expect(chosen({ questions, owed: [line("mj", 0)], students: [review("tr", 31)] })).toEqual([]);
  });

  it("are at most three different ones, the same for any order of what they are chosen from", () => {
    const ids = fc.constantFrom("a", "b", "c", "d");
    const sources = fc.record({
      questions: fc.uniqueArray(fc.tuple(ids, fc.integer({ min: 0, max: 20 })), { selector: ([id]) => id }),
      owed: fc.uniqueArray(fc.tuple(ids, fc.integer({ min: 0, max: 90 })), { selector: ([id]) => id }),
      students: fc.uniqueArray(fc.tuple(ids, fc.integer({ min: -9, max: 60 })), { selector: ([id]) => id }),
    });
    fc.assert(
      fc.property(sources, ({ questions, owed, students }) => {
        const given = (turn: <T>(list: T[]) => T[]) =>
          chosen({
            questions: turn(questions.map(([id, days]) => question(id, days))),
            owed: turn(owed.map(([id, minutes]) => line(id, minutes))),
            students: turn(students.map(([id, days]) => review(id, days))),
          });
        const actions = given((list) => list);
        expect(actions.length).toBeLessThanOrEqual(3);
        expect(new Set(actions).size).toBe(actions.length);
        expect(given((list) => list.toReversed())).toEqual(actions);
      }),
      { seed: 14 },
    );
  });
});

it("tell students apart who share their initials", () => {
  const actions = nextActions({
    ...{ today: TODAY, notices: [], questions: [question("rm4", 4)], owed: [line("ab", 30)], plans: [] },
    students: [review("tr", 20)],
  });
  expect(withClassOfShared(actions, new Map([["ab", "Room 4"]]))).toEqual(
    actions.map((one) => ("studentId" in one && one.studentId === "ab" ? { ...one, classOfShared: "Room 4" } : one)),
  );
});
