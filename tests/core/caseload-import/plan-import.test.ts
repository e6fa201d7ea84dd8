import { addDays } from "../../../lib/core/time/iso-date";
import { describe, expect, test } from "vitest";
import {
  missingFromList,
  compareWithRecords,
  studentRecord,
  type SettledStudent,
} from "../../../lib/core/caseload-import/plan-import";
import { NOBODY_KNOWN } from "../../../lib/core/caseload-import/same-student";
import { validateMandate } from "../../../lib/core/caseload/validate-mandate";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { aMandate, aStudent } from "../../fixtures/builders";

const TODAY = "2027-03-01";
const GOAL = { id: "g1", text: "Will zip a coat." };
const KEPT = aStudent({
  id: "kept",
  initials: "AO",
  classId: "rivera",
  grade: "2",
  goals: [GOAL],
  mandate: aMandate(30, 2),
});
const listed = (over: Partial<SettledStudent> = {}): SettledStudent => ({
  code: "AO",
  classId: "rivera",
  grade: "2",
  goals: ["will zip a coat"],
  lines: aMandate(30, 2),
  isWhole: true,
  reviewDate: null,
  ...over,
});
const settings = () => {
  let count = 0;
  return { discipline: "OT" as const, newId: () => `new-${(count += 1)}`, today: TODAY };
};

describe("a second import", () => {
  test("changes nothing where the list says the same", () => {
    expect(compareWithRecords([listed()], [KEPT], TODAY)).toEqual([{ state: "same", studentId: "kept" }]);
  });

  test("names what is changed, and an empty cell changes nothing", () => {
    expect(
      compareWithRecords([listed({ grade: "3", lines: aMandate(20, 1), goals: ["Will tie shoes."] })], [KEPT], TODAY),
    ).toEqual([{ state: "changed", studentId: "kept", parts: ["grade", "minutes", "goals"] }]);
    expect(compareWithRecords([listed({ grade: "", lines: [], goals: [] })], [KEPT], TODAY)).toMatchObject([
      { state: "same" },
    ]);
  });

  test("accommodations of an IEP are added to those that are kept, and one that is kept already changes nothing", () => {
    const kept = { ...KEPT, accommodations: ["Extended arrival"] };
    const again = listed({ accommodations: ["extended arrival"] });
    expect(compareWithRecords([again], [kept], TODAY)).toMatchObject([{ state: "same" }]);
    const more = listed({ accommodations: ["extended arrival", "Breaks every 20 minutes"] });
    expect(compareWithRecords([more], [kept], TODAY)).toMatchObject([{ parts: ["accommodations"] }]);
    const both = ["Extended arrival", "Breaks every 20 minutes"];
    expect(studentRecord(more, kept, settings()).accommodations).toEqual(both);
    expect(studentRecord(listed({ accommodations: both }), undefined, settings()).accommodations).toEqual(both);
    expect(studentRecord(listed(), undefined, settings())).not.toHaveProperty("accommodations");
  });

  test("asks where only the code is the same, in another class, and takes no record twice", () => {
    const unsure = { state: "unsure", studentIds: ["kept"] };
    expect(compareWithRecords([listed({ classId: "kim" })], [KEPT], TODAY)).toEqual([unsure]);
    expect(compareWithRecords([listed({ classId: "" })], [KEPT], TODAY)).toEqual([unsure]);
    const answered = [listed({ classId: "kim", is: "kept" }), listed({ classId: "lee", is: "kept" })];
    expect(compareWithRecords(answered, [KEPT], TODAY)).toEqual([
      { state: "changed", studentId: "kept", parts: ["class"] },
      // Not a second record of the same child.
      unsure,
    ]);
    expect(compareWithRecords([listed({ classId: "kim", is: NOBODY_KNOWN })], [KEPT], TODAY)).toEqual([
      { state: "new" },
    ]);
    expect(missingFromList(compareWithRecords([listed({ classId: "kim" })], [KEPT], TODAY), [KEPT])).toEqual([]);
  });

  test("a student's number is the same student in any class", () => {
    const numbered = { ...KEPT, initials: "S-014" };
    expect(compareWithRecords([listed({ code: "S-014", classId: "kim" })], [numbered], TODAY)).toMatchObject([
      { state: "changed", studentId: "kept" },
    ]);
  });

  test("names who is gone", () => {
    const other = aStudent({ id: "other", initials: "ZZ" });
    expect(missingFromList(compareWithRecords([listed()], [KEPT, other], TODAY), [KEPT, other])).toEqual([other]);
  });

  test("adds goals, keeps those that are there with their ids", () => {
    const record = studentRecord(listed({ goals: ["Will zip a coat.", "Will tie shoes."] }), KEPT, settings());
    expect(record).toEqual({ ...KEPT, goals: [GOAL, { id: "new-1", text: "Will tie shoes." }] });
  });
});

describe("names decide who a listed student is", () => {
  const named = (...hashes: string[]) => ({ nameTokens: { keyId: "k", hashes } });
  const AMARA = { ...KEPT, id: "amara", ...named("amara", "okonjo") };
  const ANA = { ...KEPT, id: "ana", initials: "AO2", ...named("ana", "ortiz") };
  const idsFor = (list: SettledStudent[], students = [AMARA, ANA]) =>
    compareWithRecords(list, students, TODAY).map((one) => ("studentId" in one ? one.studentId : one.state));

  test("the list without Amara calls Ana AO: Ana's record is compared, and Amara is gone", () => {
    const list = [listed(named("ana", "ortiz"))];
    expect(idsFor(list)).toEqual(["ana"]);
    expect(missingFromList(compareWithRecords(list, [AMARA, ANA], TODAY), [AMARA, ANA])).toEqual([AMARA]);
  });

  test("another child of the same code is new, in the same class too", () => {
    expect(idsFor([listed(named("otto", "ames"))])).toEqual(["new"]);
    expect(idsFor([listed({ ...named("otto", "ames"), classId: "kim" })])).toEqual(["new"]);
  });

  test("follows a child to another class by the name, also where it has more or fewer parts", () => {
    expect(idsFor([listed({ ...named("amara", "okonjo", "reyes"), classId: "kim" })])).toEqual(["amara"]);
    expect(idsFor([listed({ ...named("amara"), classId: "kim" })])).toEqual(["amara"]);
  });

  test("siblings share a surname: neither is taken for the other", () => {
    expect(idsFor([listed({ ...named("ben", "okonjo"), code: "BO" })])).toEqual(["new"]);
    // Both are AO, and one part is the same: asked.
    expect(idsFor([listed(named("ada", "okonjo"))])).toEqual(["unsure"]);
    expect(idsFor([listed({ ...named("okonjo"), code: "JO" })])).toEqual(["unsure"]);
  });

  test("two children of one name are told apart by their classes, else asked about", () => {
    const twice = [AMARA, { ...AMARA, id: "other", classId: "kim" }];
    expect(idsFor([listed({ ...named("amara", "okonjo"), classId: "kim" })], twice)).toEqual(["other"]);
    expect(idsFor([listed({ ...named("amara", "okonjo"), classId: "lee" })], twice)).toEqual(["unsure"]);
  });

  test("a record without a name is found by code and class, and gets the name", () => {
    expect(compareWithRecords([listed(named("amara", "okonjo"))], [KEPT], TODAY)).toEqual([
      { state: "changed", studentId: "kept", parts: ["name"] },
    ]);
  });
});

describe("a second import and the minutes", () => {
  const line = (over: Partial<MandateLine> = {}): MandateLine => ({ ...aMandate(30, 1)[0]!, ...over });
  const ENDED = line({ id: "ended", times: 2, from: "2026-09-08", to: "2027-01-29" });
  const RUNNING = line({ id: "running", from: "2027-02-01", opening: { minutes: 30, on: "2027-02-12" } });
  const NEXT = line({ id: "next", times: 3, from: "2027-08-30" });
  const UNTIL_TODAY = { ...RUNNING, to: addDays(TODAY, -1) };
  const result = (lines: MandateLine[], mandate: MandateLine[], grade = "3") => {
    const known = { ...KEPT, mandate };
    const [comparison] = compareWithRecords([listed({ lines, grade })], [known], TODAY);
    return { comparison, mandate: studentRecord(listed({ lines, grade }), known, settings()).mandate };
  };

  test("another grade leaves them as they are, the minutes delivered before included", () => {
    const mandate = [ENDED, { ...RUNNING, to: "2027-06-24" }, NEXT];
    const after = result([line({ id: "listed" })], mandate);
    expect(after.comparison).toEqual({ state: "changed", studentId: "kept", parts: ["grade"] });
    expect(after.mandate).toEqual(mandate);
    expect(result([line({ id: "listed" })], mandate, "2").comparison).toMatchObject({ state: "same" });
  });

  test("other minutes begin today, and what was granted until then stays as it was", () => {
    const after = result([line({ id: "listed", minutes: 20 })], [ENDED, RUNNING]);
    expect(after.comparison).toMatchObject({ parts: ["grade", "minutes"] });
    expect(after.mandate).toEqual([ENDED, UNTIL_TODAY, line({ id: "listed", minutes: 20, from: TODAY })]);
    expect(validateMandate(after.mandate)).toEqual([]);
    const first = line({ id: "first", times: 3, to: "2026-09-07" });
    expect(validateMandate(result([line({ id: "listed", minutes: 20 })], [first, ENDED, RUNNING]).mandate)).toEqual([]);
  });

  test("a further line is added beside an equal one, which keeps what was delivered before", () => {
    const consult = line({ id: "listed-2", minutes: 15, per: "month", bucket: "consult" });
    expect(result([line({ id: "listed" }), consult], [ENDED, RUNNING]).mandate).toEqual([ENDED, RUNNING, consult]);
  });

  test("a line that ended does not stand for one of today", () => {
    const after = result([line({ id: "listed", times: 2 })], [ENDED, RUNNING]);
    expect(after.mandate).toEqual([ENDED, UNTIL_TODAY, line({ id: "listed", times: 2, from: TODAY })]);
  });

  test("a dated line takes the place of lines that would count its minutes twice", () => {
    const dated = line({ id: "listed", minutes: 20, from: "2026-09-08", to: "2027-06-24" });
    expect(result([dated], [ENDED, RUNNING]).mandate).toEqual([dated]);
  });

  test("a list that was not read as a whole takes no line away", () => {
    const consult = line({ id: "consult", minutes: 15, per: "quarter", bucket: "consult" });
    const known = { ...KEPT, mandate: [RUNNING, consult] };
    const half = listed({ lines: [line({ id: "listed" })], isWhole: false });
    expect(compareWithRecords([half], [known], TODAY)).toMatchObject([{ state: "same" }]);
    const other = listed({ lines: [line({ id: "listed", minutes: 20 })], isWhole: false });
    expect(studentRecord(other, known, settings()).mandate.map(({ id }) => id)).toEqual([
      ...["running", "consult", "listed"],
    ]);
  });

  test("minutes that began today or later are simply replaced", () => {
    const begun = line({ id: "begun", from: TODAY });
    expect(result([line({ id: "listed", minutes: 20 })], [begun]).mandate).toEqual([
      line({ id: "listed", minutes: 20 }),
    ]);
  });

  test("minutes that the list no longer has end", () => {
    const consult = line({ id: "consult", minutes: 15, per: "month", bucket: "consult" });
    const after = result([line({ id: "listed" })], [RUNNING, consult]);
    expect(after.comparison).toMatchObject({ parts: ["grade", "minutes"] });
    expect(after.mandate).toEqual([{ ...consult, to: addDays(TODAY, -1) }, RUNNING]);
  });
});
