import { describe, expect, test } from "vitest";
import { replacedBy, unclearPlaces } from "../../../../components/planner/students/begun-line";
import { draftOfLine, type MandateLineDraft } from "../../../../components/planner/students/mandate-draft";
import { checkStudent, draftOfStudent, studentOfDraft } from "../../../../components/planner/students/student-draft";
import type { MandateLine } from "../../../../lib/core/mandate/mandate-line";
import { aClass, aStudent } from "../../../fixtures/builders";

const NOW: MandateLine = { id: "now", minutes: 30, times: 2, per: "week", bucket: "direct" };
const LATER: MandateLine = {
  ...{ id: "later", minutes: 30, times: 1, per: "week", bucket: "direct" },
  condition: { text: "when 80 % is met", isMet: false },
};
const CONSULT: MandateLine = { id: "consult", minutes: 15, times: 1, per: "month", bucket: "consult" };

/** The form of a student with these lines, after she said that some of them have begun. */
function formOf(lines: MandateLine[], begun: Record<string, Partial<MandateLineDraft>>) {
  const draft = draftOfStudent(aStudent({ mandate: lines }));
  return { ...draft, mandate: draft.mandate.map((line) => ({ ...line, ...begun[line.id] })) };
}

const errorsOf = (draft: ReturnType<typeof formOf>) =>
  checkStudent(draft, [aClass({ id: draft.classId })], []).map(({ field, code }) => `${field} ${code}`);

describe("a line that waited and has begun already", () => {
  test("keeps its condition as met, and the line whose minutes it counts ends on the day before", () => {
    const draft = formOf([NOW, LATER, CONSULT], { later: { isMet: true, from: "2026-11-16", replaces: "now" } });
    expect(errorsOf(draft)).toEqual([]);
    expect(studentOfDraft(draft).mandate).toEqual([
      { ...NOW, to: "2026-11-15" },
      { ...LATER, from: "2026-11-16", condition: { text: "when 80 % is met", isMet: true } },
      CONSULT,
    ]);
  });

  test("replaces the only line there is without a question, where both count the same minutes", () => {
    const draft = formOf([NOW, LATER], { later: { isMet: true, from: "2026-11-16" } });
    expect(replacedBy(draft.mandate, 1)).toBe("now");
    expect(studentOfDraft(draft).mandate[0]).toEqual({ ...NOW, to: "2026-11-15" });
  });

  test("a line that two others replace ends before the first of them, whatever the second one replaces", () => {
    const third: MandateLine = { ...LATER, id: "third" };
    const draft = formOf([NOW, LATER, third], {
      later: { isMet: true, from: "2026-11-16", replaces: "now" },
      third: { isMet: true, from: "2026-12-07", replaces: "every" },
    });
    expect(errorsOf(draft)).toEqual([]);
    expect(studentOfDraft(draft).mandate.map(({ to }) => to)).toEqual(["2026-11-15", "2026-12-06", undefined]);
  });

  test("never ends another service unasked, and never adds a stage unasked", () => {
    const toConsult = { ...CONSULT, id: "later", condition: LATER.condition! };
    for (const lines of [
      [NOW, CONSULT, LATER],
      [NOW, toConsult],
    ]) {
      const draft = formOf(lines, { later: { isMet: true, from: "2026-11-16" } });
      expect(errorsOf(draft)).toContain(`mandate.${lines.length - 1}.replaces required`);
      expect(studentOfDraft(draft).mandate.every(({ to }) => to === undefined)).toBe(true);
    }
  });

  test("can be in addition to the others, or replace every line", () => {
    const toConsult = { ...CONSULT, id: "later", condition: LATER.condition! };
    const begun = (replaces: string) => ({ later: { isMet: true, from: "2026-11-16", replaces } });
    const added = formOf([NOW, toConsult], begun("none"));
    expect(errorsOf(added)).toEqual([]);
    expect(studentOfDraft(added).mandate[0]).toEqual(NOW);
    const every = studentOfDraft(formOf([NOW, CONSULT, LATER], begun("every"))).mandate;
    expect(every.map(({ to }) => to)).toEqual(["2026-11-15", "2026-11-15", undefined]);
  });

  test("needs the day on which it began, and asks nothing more once it is saved", () => {
    expect(errorsOf(formOf([NOW, LATER], { later: { isMet: true } }))).toContain("mandate.1.from required");
    const begun = { ...LATER, from: "2026-11-16", condition: { text: "when 80 % is met", isMet: true } };
    expect(unclearPlaces([NOW, CONSULT, begun].map(draftOfLine))).toEqual([]);
  });
});
