import { expect, test } from "vitest";
import { EMPTY_BRING_IN } from "../../../../components/planner/caseload-import/bring-in-draft";
import { withList } from "../../../../components/planner/caseload-import/draft-students";
import { importOf, planImport } from "../../../../components/planner/caseload-import/build-import";
import { refusedFields } from "../../../../components/planner/caseload-import/refused-fields";
import { readCaseload } from "../../../../lib/core/caseload-import/read-caseload";
import { aCaseload } from "../sample-caseload";

test("an error is found in the row whose record it counts, past rows that are not sent", () => {
  let count = 0;
  const newId = () => `id-${(count += 1)}`;
  const caseload = aCaseload();
  const known = caseload.students[0]!.student;
  const context = {
    classes: caseload.classes.map(({ schoolClass }) => schoolClass),
    sites: caseload.sites,
    deviceZone: "America/New_York",
    newId,
  };
  const list = `Student,Gr,School,Teacher,Service Minutes\n${known.initials},${known.grade},,Rivera,\nZZ,2,Maple,Whitlock,30 min weekly`;
  const draft = withList(EMPTY_BRING_IN, { ...readCaseload(list), rowIds: new Map() }, context);
  const plan = planImport(draft, caseload, "2026-10-05");
  expect(
    importOf(plan, draft, { caseload, newId, zone: "America/New_York" }).students.map(({ initials }) => initials),
  ).toEqual(["ZZ"]);
  const at = (field: string) => {
    const [found] = refusedFields(plan, [{ field, code: "required" }]);
    return [found!.name, found!.part];
  };
  expect(at("students.0.mandate.0.minutes")).toEqual(["ZZ", "mandate"]);
  expect(at("classes.0.siteId")).toEqual(["Whitlock", "siteId"]);
  expect(at("sites.0.name")).toEqual(["Maple", "name"]);
  expect(at("workingHours.0.startMinute")).toEqual(["", "startMinute"]);
});
