import { describe, expect, test } from "vitest";
import {
  EMPTY_BRING_IN,
  type BringInContext,
  type BringInDraft,
} from "../../../../components/planner/caseload-import/bring-in-draft";
import { importOf, missingIn, planImport } from "../../../../components/planner/caseload-import/build-import";
import { withClassFile } from "../../../../components/planner/caseload-import/draft-classes";
import { withList, withNameTokens } from "../../../../components/planner/caseload-import/draft-students";
import { readNamedCaseload } from "../../../../lib/core/caseload-import/read-caseload";
import type { Student } from "../../../../lib/core/caseload/records";
import { aClass, aStudent } from "../../../fixtures/builders";

const TODAY = "2027-03-01";
const LINCOLN = { id: "lincoln", name: "Lincoln", zone: "America/Chicago" };
const MAPLE = { ...LINCOLN, id: "maple", name: "Maple" };
const RIVERA = aClass({ id: "rivera", name: "Rivera", teacherName: "Ms. Rivera", room: "12", siteId: "lincoln" });
let made = 0;
const contextOf = (over: Partial<BringInContext> = {}): BringInContext => ({
  classes: [RIVERA],
  sites: [LINCOLN],
  deviceZone: "America/Chicago",
  newId: () => `id-${(made += 1)}`,
  ...over,
});

/** Reads a list as the screen does; the hashes are the parts of the names. */
function take(draft: BringInDraft, text: string, known: Student[], context = contextOf()): BringInDraft {
  const { names, ...read } = readNamedCaseload(text, TODAY);
  const rowIds = new Map(read.students.map(({ code }) => [code, context.newId()]));
  const hashed = names.map(({ code, parts }) => ({
    rowId: rowIds.get(code)!,
    tokens: { keyId: "k", hashes: [...new Set(parts.map((part) => part.toLowerCase()))] },
  }));
  return withNameTokens(withList(draft, { ...read, rowIds }, context), hashed, known);
}

const named = (...hashes: string[]) => ({ nameTokens: { keyId: "k", hashes } });
const AMARA = aStudent({ id: "amara", initials: "AO", classId: "rivera", grade: "2", ...named("amara", "okonjo") });
const ANA = aStudent({ id: "ana", initials: "AO2", classId: "rivera", grade: "2", ...named("ana", "ortiz") });
const caseloadOf = (students: Student[]) => ({
  students: students.map((student) => ({ student, goals: [] })),
  sites: [LINCOLN],
});
const HEAD = "Student,Gr,School,Teacher,Service Minutes";

describe("a second list of names", () => {
  const planOf = (text: string) => {
    const caseload = caseloadOf([AMARA, ANA]);
    const draft = { ...take(EMPTY_BRING_IN, text, [AMARA, ANA]), discipline: "OT" as const };
    const plan = planImport(draft, caseload, TODAY);
    return {
      draft,
      plan,
      sent: importOf(plan, draft, { caseload, newId: () => "made", zone: "America/Chicago" }).students,
    };
  };

  test("without Amara changes Ana's record and not Amara's", () => {
    const { plan, sent } = planOf(`${HEAD}\n"Ortiz, Ana",2,Lincoln,Rivera,OT 20 min 1x/week`);
    expect(plan.students.map(({ row, comparison }) => [row.code, comparison])).toMatchObject([
      ["AO2", { state: "changed", studentId: "ana", parts: ["minutes"] }],
    ]);
    expect(plan.gone).toEqual([AMARA]);
    expect(sent.map(({ id, initials }) => [id, initials])).toEqual([["ana", "AO2"]]);
  });

  test("of other children makes new students, with codes that nobody has", () => {
    const rows = ['"Ames, Otto",2,Lincoln,Rivera,OT 20 min 1x/week', '"Oz, Arlo",2,Lincoln,Rivera,OT 20 min 1x/week'];
    const { sent } = planOf([HEAD, ...rows].join("\n"));
    expect(sent.map(({ id }) => id)).toEqual(["made", "made"]);
    const codes = sent.map(({ initials }) => initials);
    expect(codes).toEqual(["OA", "AO3"]);
  });

  test("asks before anything is saved where only the code is the same", () => {
    const { draft, plan } = planOf(
      `Student,Gr,School,Teacher,Service Minutes\nAO,2,Lincoln,Whitlock,OT 20 min 1x/week`,
    );
    expect(plan.students.map(({ comparison }) => comparison)).toEqual([{ state: "unsure", studentIds: ["amara"] }]);
    expect(missingIn(plan, draft)).toContainEqual({ rowId: draft.students[0]!.id, field: "who" });
  });
});

describe("classes of one name at two schools", () => {
  const MINUTES = "OT 20 min 1x/week";
  const LEE = aClass({ id: "lee", name: "Ms. Lee", teacherName: "Ms. Lee", room: "", siteId: "lincoln" });
  const placesIn = ({ students, classes, newSites }: BringInDraft, context: BringInContext): [string, string][] =>
    students.map(({ code, classId }) => {
      const one = [...context.classes, ...classes].find(({ id }) => id === classId);
      const site = [...context.sites, ...newSites].find(({ id }) => id === one?.siteId);
      return [code, `${one?.name ?? ""} at ${site?.name ?? ""}`];
    });

  test("are two classes, beside a saved one and within one list", () => {
    const rows = [`"Adams, Olu",2,Maple,Ms. Lee,${MINUTES}`, `"Bell, Cora",2,Lincoln,Ms. Lee,${MINUTES}`];
    for (const classes of [[LEE], []]) {
      const context = contextOf({ classes, sites: [LINCOLN] });
      const draft = take(EMPTY_BRING_IN, [HEAD, ...rows].join("\n"), [], context);
      expect(placesIn(draft, context)).toEqual([
        ["OA", "Ms. Lee at Maple"],
        ["CB", "Ms. Lee at Lincoln"],
      ]);
    }
  });

  test("a schedule that may be of either is not given to one", () => {
    const context = contextOf({ classes: [], sites: [LINCOLN, MAPLE] });
    const list = [HEAD, `"Adams, Olu",2,Maple,Ms. Lee,${MINUTES}`, `"Bell, Cora",2,Lincoln,Ms. Lee,${MINUTES}`].join(
      "\n",
    );
    const file = { name: "Ms. Lee", fileName: "lee.ics", entries: [], notes: [] };
    const expected = [
      ["OA", "Ms. Lee at Maple"],
      ["CB", "Ms. Lee at Lincoln"],
    ];
    expect(placesIn(withClassFile(take(EMPTY_BRING_IN, list, [], context), file, context), context)).toEqual(expected);
    expect(placesIn(take(withClassFile(EMPTY_BRING_IN, file, context), list, [], context), context)).toEqual(expected);
  });

  test("a row without a school is asked for its class", () => {
    const context = contextOf({ classes: [LEE, { ...LEE, id: "other", siteId: "maple" }], sites: [LINCOLN, MAPLE] });
    const draft = take(EMPTY_BRING_IN, `Student,Gr,Teacher,Minutes\n"Adams, Olu",2,Ms. Lee,${MINUTES}`, [], context);
    expect(draft.classes).toEqual([]);
    expect(draft.students).toMatchObject([{ classId: "" }]);
  });
});
