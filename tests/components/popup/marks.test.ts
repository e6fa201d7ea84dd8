import { describe, expect, test } from "vitest";
import { askAgain } from "../../../components/popup/ask-again";
import { detailMark, isOnlyOnce, markAtOnce, markSession, markStudent } from "../../../components/popup/marks";
import type { Answer } from "../../../lib/contracts/contract";
import { aSession, aSessionStudent } from "./sessions";

const absent = { outcome: "missed", cause: "student-absent", decided: "owed" } as const;
const contested = { isContested: true as const, others: [{ outcome: "delivered" as const, minutes: 20 }] };

describe("a tap that settles what two devices recorded", () => {
  test("keeps the cause and the decision of the record that it confirms, of each student", () => {
    const [mj, tr] = [aSessionStudent("MJ", { ...absent, ...contested }), aSessionStudent("TR")];
    const both = aSession({ sessionId: "s", students: [mj, tr] });
    expect(markStudent(both, mj, "missed").marks).toEqual([{ sessionId: "s", studentId: "student-MJ", ...absent }]);
    expect(markSession(both, "missed").marks).toEqual([
      { sessionId: "s", studentId: "student-MJ", ...absent },
      { sessionId: "s", studentId: "student-TR", outcome: "missed" },
    ]);
    const alone = aSession({ sessionId: "s", students: [mj] });
    expect(markSession(alone, "missed").marks).toEqual([{ sessionId: "s", ...absent }]);
    expect(markSession(alone, "delivered").marks).toEqual([{ sessionId: "s", outcome: "delivered" }]);
  });
});

test("what is added to a mark, or taken from it, is announced as saved; a mark as what it says", () => {
  const missed = aSessionStudent("MJ", absent);
  const session = aSession({ sessionId: "s", students: [missed] });
  for (const cause of ["testing", undefined] as const)
    expect(detailMark(session, [missed], { cause })).toMatchObject({ who: "MJ", said: "savedDetails" });
  const said = { outcome: "missed", cause: "testing" } as const;
  expect(markAtOnce(session, [missed], said).said).toBeUndefined();
});

describe("a tap whose answer was lost", () => {
  const lost: Answer<string> = { ok: false, failure: { code: "no-answer" } };
  const asked = async (answers: Answer<string>[], isOnce: boolean) => {
    let times = 0;
    const answer = await askAgain(async () => answers[times++]!, {
      reload: async () => ({ ok: true, value: "loaded" }),
      isOnce,
    });
    return { times, value: answer.ok ? answer.value : answer.failure.code };
  };
  const done: Answer<string> = { ok: true, value: "done" };

  test("is sent again, unless a second one would do something else", async () => {
    expect(await asked([lost, done], false)).toEqual({ times: 2, value: "done" });
    expect(await asked([lost, done], true)).toEqual({ times: 1, value: "loaded" });
    expect(await asked([lost, { ok: false, failure: { code: "not-found" } }], false)).toEqual({
      ...{ times: 2, value: "loaded" },
    });
    expect(await asked([done], true)).toEqual({ times: 1, value: "done" });
    expect(await asked([lost, lost, done], false)).toEqual({ times: 3, value: "done" });
    expect(await asked([lost, lost, lost], false)).toEqual({ times: 3, value: "no-answer" });
  });

  test("does something else where it takes a mark back without naming what it restores", () => {
    expect(isOnlyOnce({ sessionId: "s", outcome: "open" })).toBe(true);
    expect(isOnlyOnce({ sessionId: "s", outcome: "open", restores: "entry" })).toBe(false);
    expect(isOnlyOnce({ sessionId: "s", outcome: "missed" })).toBe(false);
  });
});
