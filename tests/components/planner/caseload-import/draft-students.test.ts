import { describe, expect, test } from "vitest";
import {
  EMPTY_BRING_IN,
  type BringInContext,
  type BringInDraft,
  type StudentRow,
} from "../../../../components/planner/caseload-import/bring-in-draft";
import { importOf, missingIn, planImport } from "../../../../components/planner/caseload-import/build-import";
import { withClassFile } from "../../../../components/planner/caseload-import/draft-classes";
import { withList, withNameTokens } from "../../../../components/planner/caseload-import/draft-students";
import { readNamedCaseload } from "../../../../lib/core/caseload-import/read-caseload";
import type { Student, WorkingHours } from "../../../../lib/core/caseload/records";
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
function take(
  draft: BringInDraft,
  text: string,
  known: Student[],
  { fileName, ...context }: BringInContext & { fileName?: string } = contextOf(),
): BringInDraft {
  const { names, ...read } = readNamedCaseload(text, TODAY);
  const rowIds = new Map(read.students.map(({ code }) => [code, context.newId()]));
  const hashed = names.map(({ code, parts }) => ({
    rowId: rowIds.get(code)!,
    tokens: { keyId: "k", hashes: [...new Set(parts.map((part) => part.toLowerCase()))] },
  }));
  const named = new Set(names.filter(({ parts }) => parts.length > 0).map(({ code }) => code));
  const list = { ...read, rowIds, named, ...(fileName === undefined ? {} : { fileName }) };
  return withNameTokens(withList(draft, list, context), hashed, known);
}

const named = (...hashes: string[]) => ({ nameTokens: { keyId: "k", hashes } });
const AMARA = aStudent({ id: "amara", initials: "AO", classId: "rivera", grade: "2", ...named("amara", "okonjo") });
const ANA = aStudent({ id: "ana", initials: "AO2", classId: "rivera", grade: "2", ...named("ana", "ortiz") });
const caseloadOf = (students: Student[]) => ({
  students: students.map((student) => ({ student, goals: [] })),
  sites: [LINCOLN],
});
const FROM_FILE = { ...contextOf(), fileName: "list.csv" };
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

describe("a list that is dropped again before it was saved", () => {
  const list = (minutes: number, more = ""): string =>
    `${HEAD}\n,2,,,OT 15 min 1x/week\n"Okonjo, Amara",2,Lincoln,Rivera,OT ${minutes} min 1x/week\n${more}`;
  const minutesIn = ({ students }: BringInDraft) =>
    students.map(({ code, services }) => [code, services.map(({ minutes }) => minutes).join()]);

  test("takes the place of the file of its name, with the classes and lines that only it had", () => {
    const other = '"Adams, Olu",2,Lincoln,Whitlock,OT 15 min 1x/week\n';
    const first = take(EMPTY_BRING_IN, list(20, other), [], FROM_FILE);
    expect(first.classes.map(({ name }) => name)).toEqual(["Whitlock"]);
    const second = take(first, list(30), [], FROM_FILE);
    expect(minutesIn(second)).toEqual([["AO", "30"]]);
    expect(second.classes).toEqual([]);
    expect(second.unread).toHaveLength(1);
    expect(second.replaced.files).toEqual(["list.csv"]);
  });

  test("a paste counts for students whom an earlier list named in the same class, and says how many", () => {
    const second = take(take(EMPTY_BRING_IN, list(20), [], FROM_FILE), list(30), []);
    expect(minutesIn(second)).toEqual([["AO", "30"]]);
    expect(second.replaced.students).toBe(1);
  });

  test("a list of codes too; another child of the same code stays", () => {
    const codes = (minutes: number) => `${HEAD}\nAO,2,Lincoln,Rivera,OT ${minutes} min 1x/week`;
    const second = take(take(EMPTY_BRING_IN, codes(20), []), codes(30), []);
    expect(minutesIn(second)).toEqual([["AO", "30"]]);
    const third = take(second, `${HEAD}\n"Ortiz, Ana",2,Lincoln,Rivera,OT 45 min 1x/week`, []);
    expect(minutesIn(third)).toEqual([
      ["AO", "30"],
      ["AO2", "45"],
    ]);
  });
});

test("the draft's hours are sent only while none are saved: they are shown no longer then", () => {
  const draft = { ...EMPTY_BRING_IN, hours: { days: {} } };
  const sent = (workingHours: WorkingHours[]) => {
    const caseload = { ...caseloadOf([]), workingHours };
    return importOf(planImport(draft, caseload, TODAY), draft, {
      caseload,
      newId: () => "made",
      zone: "America/Chicago",
    });
  };
  expect(sent([])).toHaveProperty("workingHours");
  const saved = { id: "h", siteId: "lincoln", weekday: "MO", startMinute: 480, endMinute: 900 } as const;
  expect(sent([saved])).not.toHaveProperty("workingHours");
});

describe("lists that name no class, and IEPs", () => {
  const context = contextOf({ classes: [] });
  let rows = 0;
  const iep = (code: string, draft: BringInDraft): BringInDraft => {
    const student = { code, className: null, teacherName: null, grade: null, siteName: null, lines: [] };
    const students = [{ ...student, services: [], goals: [`Goal ${(rows += 1)}`], reviewDate: null }];
    const list = { students, notUnderstood: [], rowIds: new Map([[code, `row ${rows}`]]), isIep: true };
    return withList(draft, { ...list, fileName: "IEP.pdf" }, context);
  };
  const codes = (draft: BringInDraft) => draft.students.map(({ code }) => code);

  test("never take each other's place: many children's files are called IEP.pdf, and many have no code yet", () => {
    const three = iep("AO", iep("", iep("", EMPTY_BRING_IN)));
    expect(codes(three)).toEqual(["", "", "AO"]);
    expect(codes(iep("BP", three))).toEqual(["", "", "AO", "BP"]);
    expect(three.replaced).toEqual({ files: [], students: 0 });
    const listed = take(three, "CQ OT 20 min weekly", [], { ...context, fileName: "IEP.pdf" });
    expect(codes(listed)).toEqual(["", "", "AO", "CQ"]);
    const unnamed = [{ rowId: "row 1", tokens: { keyId: "k", hashes: [] } }];
    expect(codes(withNameTokens(iep("", iep("", EMPTY_BRING_IN)), unnamed, []))).toHaveLength(2);
  });

  test("two lists of codes without classes may have two children of one code", () => {
    const list = (minutes: number) => `AO OT ${minutes} min weekly`;
    const both = take(take(EMPTY_BRING_IN, list(20), [], context), list(30), [], context);
    expect(codes(both)).toEqual(["AO", "AO"]);
  });
});

describe("schedules that come after their classes were saved", () => {
  const drop = (name: string, context: BringInContext, draft = EMPTY_BRING_IN) =>
    withClassFile(draft, { name, fileName: `${name}.ics`, entries: [], notes: [] }, context);
  const replaced = (draft: BringInDraft) => draft.classes.map(({ replaces }) => replaces);
  const SAVED = { ...RIVERA, grade: "2" };

  test("replace the schedule of the class that they name or were read for, once", () => {
    const context = contextOf({ classes: [SAVED], sourceNames: new Map([["rivera", "basic.ics"]]) });
    expect(replaced(drop("Ms. Rivera - Rm 12", context))).toEqual(["rivera"]);
    expect(replaced(drop("basic", context))).toEqual(["rivera"]);
    expect(replaced(drop("basic", context, drop("Ms. Rivera", context)))).toEqual(["rivera", ""]);
  });

  test("are a new class for another grade, another teacher in the room, or another school", () => {
    const context = contextOf({ classes: [SAVED] });
    for (const name of ["Ms. Rivera grade 4", "Mr. Nu - Rm 12", "Ladybugs"])
      expect(replaced(drop(name, context))).toEqual([""]);
    expect(replaced(drop("Ms. Rivera", contextOf({ classes: [SAVED], sites: [MAPLE] })))).toEqual([""]);
  });

  test("are for her to place where only a part of the name fits, or what tells two classes apart does not", () => {
    const kinder = (over = {}) => aClass({ id: "am", name: "Kinder AM", teacherName: "Ms. Ito", room: "3", ...over });
    const guess = (name: string, saved = kinder()) =>
      replaced(drop(name, contextOf({ classes: [{ ...saved, siteId: "lincoln" }] })))[0];
    for (const name of ["Kinder PM", "Kinder P.M.", "Ms. Ito PM", "Kinder Ladybugs", "Ms. Ito Rm 4", "Kinder tarde"])
      expect(guess(name), name).toBe("");
    for (const name of ["Kinder AM", "Kinder A.M. schedule 2026-27", "Ms Ito", "Room 3", "Ito-Kinder AM (1)"])
      expect(guess(name), name).toBe("am");
    expect(guess("Grade 2 B", kinder({ name: "Grade 2 A", grade: "2" }))).toBe("");
    expect(guess("2B Rivera", kinder({ name: "2A Rivera", grade: "2" }))).toBe("");
    expect(guess("2nd Grade A Ito", kinder({ name: "Grade 2 A", grade: "2", room: "12" }))).toBe("am");
    const source = { classes: [kinder({ siteId: "lincoln" })], sourceNames: new Map([["am", "Kinder PM.ics"]]) };
    expect(replaced(drop("Kinder PM", contextOf(source)))).toEqual([""]);
  });

  test("keep the saved class as it is; students of the list belong to it", () => {
    const context = contextOf({ classes: [SAVED] });
    const draft = take(drop("Ms. Rivera", context), `${HEAD}\n"Oz, Arlo",2,Lincoln,Rivera,OT 20 min`, [], context);
    const caseload = { students: [], sites: [LINCOLN] };
    const plan = planImport(draft, caseload, TODAY);
    expect(draft.students).toMatchObject([{ classId: "rivera" }]);
    expect(missingIn(plan, { ...draft, discipline: "OT" })).toEqual([]);
    const sent = importOf(plan, draft, { caseload, newId: () => "made", zone: "America/Chicago" });
    expect(sent).toMatchObject({ classes: [], schedules: [{ classId: "rivera" }], sites: [] });
  });
});

test("accommodations of an IEP that a student's record has no room for are counted in its row", () => {
  const kept = { ...AMARA, accommodations: Array.from({ length: 19 }, (_, at) => `Break ${at + 1} at 9:00`) };
  const draft = take(EMPTY_BRING_IN, `${HEAD}\n"Okonjo, Amara",2,Lincoln,Rivera,OT 20 min 1x/week`, [kept]);
  const [row] = draft.students;
  const source = { page: 1, lines: [] };
  const accommodations = ["Medication at 11:30", "Lunch at 12:00"].map((text) => ({ text, source }));
  const read = { ...row!, sources: { goals: [], services: [], accommodations } };
  const planOf = (one: Partial<StudentRow>) =>
    planImport({ ...draft, students: [{ ...read, ...one }] }, caseloadOf([kept]), TODAY);
  expect(planOf({}).students).toMatchObject([{ accommodationsLeftOut: 1, comparison: { studentId: "amara" } }]);
  expect(planOf({ droppedAccommodations: ["Lunch at 12:00"] }).students).toMatchObject([{ accommodationsLeftOut: 0 }]);
});
