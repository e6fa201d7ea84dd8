import { describe, expect, it } from "vitest";
import type { Visit } from "../../../lib/core/booking/visit";
import type { Decline, Student } from "../../../lib/core/caseload/records";
import { ownJudgement, type ChoiceRecords } from "../../../lib/services/windows/own-judgement";
import { packagedJudgement } from "../../workbench/judgement/packaged";

const judgement = packagedJudgement();
const STUDENT = {
  id: "s1",
  classId: "c1",
  discipline: "OT",
  grade: "2",
  goals: [{ id: "g1", text: "Will button the four buttons of her coat without help." }],
} as Student;
const records = (more: Partial<ChoiceRecords> = {}): ChoiceRecords => ({
  students: [STUDENT],
  cellDecisions: [],
  declines: [],
  visits: [],
  ...more,
});
const booking = { studentIds: ["s1"], goalIds: { s1: "g1" }, routineTitle: "Pack up", handedOverAt: "2026-10-01" };
const booked = (state: Visit["state"]): ChoiceRecords =>
  records({ visits: [{ ...booking, state } as unknown as Visit] });
const decline = { studentId: "s1", title: "Pack up", declinedAt: "2026-10-02" } as Decline;

describe("ownJudgement", () => {
  it("is the packaged judgement until she has chosen something", () => {
    expect(ownJudgement(judgement, records())).toBe(judgement);
    expect(ownJudgement(undefined, booked("booked"))).toBeUndefined();
  });

  it("leans to a booked visit, and no more once it is undone", () => {
    expect(ownJudgement(judgement, booked("booked"))?.own).toBeDefined();
    expect(ownJudgement(judgement, booked("undone"))).toBe(judgement);
  });

  it("forgets choices for a student who is gone", () => {
    expect(ownJudgement(judgement, { ...records({ declines: [decline] }), students: [] })).toBe(judgement);
  });

  it("is made anew only when her choices change, so that answers are kept", () => {
    const once = ownJudgement(judgement, booked("booked"));
    expect(ownJudgement(judgement, booked("booked"))).toBe(once);
    expect(ownJudgement(judgement, { ...booked("booked"), declines: [decline] })).not.toBe(once);
  });
});
