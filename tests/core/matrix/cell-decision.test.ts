import { describe, expect, it } from "vitest";
import type { CellDecision, CellReach } from "../../../lib/core/caseload/records";
import {
  decisionAt,
  decisionKey,
  indexDecisions,
  reachOf,
  subjectOf,
  type CellPlace,
} from "../../../lib/core/matrix/cell-decision";

const PLACE: CellPlace = {
  classId: "k12",
  studentId: "mj",
  goalId: "g1",
  subject: { area: "dressing" },
  titleKey: "arrival",
  kind: "arrival",
};

const word = (reach: CellReach["reach"], verdict: CellDecision["verdict"], place = PLACE): CellDecision => {
  const covered = reachOf(place, reach);
  return { ...covered, id: decisionKey(covered), verdict, decidedAt: "2026-10-05T12:00:00.000Z" };
};

describe("the decision that counts at a cell", () => {
  it("is the narrowest one", () => {
    const all = [word("always", "pinned"), word("class", "forbidden"), word("student", "pinned")];
    expect(decisionAt(PLACE, indexDecisions(all))?.reach).toBe("student");
    expect(decisionAt(PLACE, indexDecisions(all.slice(0, 2)))?.reach).toBe("class");
    expect(decisionAt(PLACE, indexDecisions(all.slice(0, 1)))?.reach).toBe("always");
    expect(decisionAt(PLACE, indexDecisions([]))).toBeUndefined();
  });

  it("reaches as far as it says, and no farther", () => {
    const others: [string, Partial<CellPlace>, Record<CellReach["reach"], boolean>][] = [
      ["another goal of the student", { goalId: "g2" }, { student: false, class: true, always: true }],
      ["another student", { studentId: "tr", goalId: "g3" }, { student: false, class: true, always: true }],
      [
        "another skill",
        { subject: { area: "balance" }, goalId: "g4" },
        { student: false, class: false, always: false },
      ],
      ["another title of that kind", { titleKey: "unpack" }, { student: false, class: false, always: true }],
      ["another class", { classId: "g2", studentId: "x" }, { student: false, class: false, always: true }],
      ["another kind", { titleKey: "snack", kind: "snack" }, { student: false, class: false, always: false }],
    ];
    for (const [name, over, reached] of others)
      for (const reach of ["student", "class", "always"] as const) {
        const found = decisionAt({ ...PLACE, ...over }, indexDecisions([word(reach, "pinned")]));
        expect(found !== undefined, `${name}, ${reach}`).toBe(reached[reach]);
      }
  });

  it("has an id that tells nothing", () => {
    for (const reach of ["student", "class", "always"] as const)
      expect(word(reach, "pinned").id).toMatch(/^[0-9a-z]{6,14}$/);
  });
});

describe("what a goal is about", () => {
  const goal = (goalText: string) => subjectOf({ goalText, discipline: "OT", grade: "K" });

  it("is its leading skill, whatever the words", () => {
    expect(goal("Will zip up own coat.")).toEqual({ area: "dressing" });
    expect(goal("Will fasten the zipper of the coat.")).toEqual({ area: "dressing" });
  });

  it("is its own words where no skill is read, whatever their case and spaces", () => {
    expect(goal("Xyzzy   Plugh.")).toEqual({ words: "xyzzy plugh." });
    expect(goal("Xyzzy   Plugh.")).toEqual(goal("xyzzy plugh. "));
  });
});
