import { describe, expect, test } from "vitest";
import { draftOfLine, furtherLine } from "../../../../components/planner/students/mandate-draft";
import { draftOfStudent, emptyStudent, studentOfDraft } from "../../../../components/planner/students/student-draft";
import { takeFindings } from "../../../../components/planner/students/take-findings";
import type { MandateLine } from "../../../../lib/core/mandate/mandate-line";
import { validateMandate } from "../../../../lib/core/caseload/validate-mandate";
import { readStepped } from "../../../../lib/core/service-lines/stepped-services";
import { readServices } from "../../../../lib/core/service-lines/read-services";
import { validateStudent } from "../../../../lib/core/caseload/validate";
import { aClass, aMandate, aStudent } from "../../../fixtures/builders";

const TODAY = "2026-11-30";
const OPENING = { minutes: 60, on: "2026-10-02" };
const line = (over: Partial<MandateLine> = {}): MandateLine => ({ ...aMandate(30, 2)[0]!, ...over });

function taken(services: string, mandate: MandateLine[] | null) {
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  const draft = mandate ? draftOfStudent(aStudent({ mandate })) : emptyStudent("s", [], [{ discipline: "OT" }]);
  const chosen = {
    goals: [],
    services: readServices(services).services,
    waiting: [],
    reviewDate: null,
    accommodations: [],
  };
  const { patch, report } = takeFindings(draft, chosen, { newId, isNew: !mandate, today: TODAY });
  return { mandate: studentOfDraft({ ...draft, ...patch }).mandate, report };
}

describe("taking minutes from an IEP", () => {
  test("keeps a line that the IEP confirms, with what was given before, and adds the IEP's dates", () => {
    const kept = line({ id: "kept", opening: OPENING });
    const consult = line({ id: "consult", minutes: 15, times: 1, per: "month", bucket: "consult" });
    const { mandate, report } = taken("OT 30 min 2x/week 9/14/2026 - 6/24/2027", [kept, consult]);
    expect(mandate).toEqual([{ ...kept, from: "2026-09-14", to: "2027-06-24" }, consult]);
    expect(report).toEqual({ leftOut: [], replaced: [], ended: [] });
  });

  test("a saved line that would count the same minutes ends, and nothing changes before today", () => {
    const old = line({ id: "old", minutes: 20, opening: { minutes: 20, on: "2026-10-02" } });
    const { mandate, report } = taken("OT 30 min 2x/week", [old]);
    expect(mandate).toMatchObject([
      { id: "old", minutes: 20, to: "2026-11-29" },
      { id: "new-1", minutes: 30, times: 2, from: TODAY },
    ]);
    expect(validateMandate(mandate)).toEqual([]);
    expect(report).toMatchObject({ replaced: [], ended: [{ id: "old", to: "2026-11-29" }] });
  });

  test("where the IEP says since when, the line before ends there; one that began later is named and gone", () => {
    const [old, late] = [line({ id: "old", minutes: 20 }), line({ id: "late", minutes: 25, from: "2026-11-02" })];
    const dated = "OT 30 min 2x/week 10/1/2026 - 6/24/2027";
    expect(taken(dated, [old]).mandate).toMatchObject([
      { id: "old", to: "2026-09-30" },
      { id: "new-1", from: "2026-10-01" },
    ]);
    expect(taken(dated, [late])).toMatchObject({ mandate: [{ id: "new-1" }], report: { replaced: [late] } });
  });

  test("the same IEP again adds no second line that waits, also once that one has begun", () => {
    const words = "OT 30 min 2x/week, then 30 min 1x/week when 80% is met";
    const stepped = (mandate: MandateLine[]) => {
      let count = 0;
      const chosen = {
        goals: [],
        services: readStepped(words, {}).services,
        waiting: [],
        reviewDate: null,
        accommodations: [],
      };
      const draft = draftOfStudent(aStudent({ mandate }));
      const newId = () => `new-${(count += 1)}`;
      const { patch } = takeFindings(draft, chosen, { newId, isNew: false, today: TODAY });
      return studentOfDraft({ ...draft, ...patch }).mandate;
    };
    const now = line({ id: "now" });
    const once = stepped([now]);
    expect(once).toHaveLength(2);
    expect(stepped(once)).toEqual(once);
    const [first, later] = once;
    const begun = [
      { ...first!, to: "2026-11-15" },
      { ...later!, from: "2026-11-16", condition: { ...later!.condition!, isMet: true } },
    ];
    expect(stepped(begun)).toEqual(begun);
  });

  test("does not take a line that ended for one of today: the new one follows it", () => {
    const ended = line({ id: "ended", to: "2026-06-24" });
    const { mandate, report } = taken("OT 30 min 2x/week", [ended]);
    expect(mandate).toMatchObject([ended, { id: "new-1", from: "2026-06-25" }]);
    expect(report).toMatchObject({ replaced: [], ended: [] });
  });

  test("keeps the condition of a service's end", () => {
    const { services } = readStepped("OT 30 min 2x/week, discharge upon mastery", {});
    const draft = draftOfStudent(aStudent({ mandate: [line({ id: "kept" })] }));
    const { patch } = takeFindings(
      draft,
      { goals: [], services, waiting: [], reviewDate: null, accommodations: [] },
      { newId: () => "new", isNew: false, today: TODAY },
    );
    expect(studentOfDraft({ ...draft, ...patch }).mandate).toMatchObject([
      { id: "kept", endsWhen: "discharge upon mastery" },
    ]);
  });

  test("names what is left out", () => {
    const { mandate, report } = taken("OT 30 min 2x/week; PT 30 min 1x/week; OT 15 min 1x/quarter consult", null);
    expect(mandate).toMatchObject([{ minutes: 30, times: 2 }]);
    expect(report.leftOut.map(({ why }) => why)).toEqual(["other-discipline", "needs-dates"]);
    expect(report.replaced).toEqual([]);
  });

  test("keeps unclear words as a line that waits, with its minutes to be typed, and confirms no waiting line", () => {
    const draft = draftOfStudent(aStudent({ mandate: [line({ id: "kept" })] }));
    const chosen = {
      goals: [],
      services: [],
      waiting: ["OT as needed, if ESY is granted"],
      reviewDate: null,
      accommodations: [],
    };
    const { patch } = takeFindings(draft, chosen, { newId: () => "new", isNew: false, today: TODAY });
    const { mandate } = studentOfDraft({ ...draft, ...patch });
    expect(mandate.map(({ id }) => id)).toEqual(["kept", "new"]);
    expect(mandate[1]).toMatchObject({
      ...{ minutes: NaN, times: NaN, condition: { text: "OT as needed, if ESY is granted", isMet: false } },
    });
    const waits = line({ id: "waits", condition: { text: "if ESY is granted", isMet: false } });
    expect(taken("OT 30 min 2x/week", [waits]).mandate).toEqual([waits, expect.objectContaining({ id: "new-1" })]);
  });

  test("lets lines that nobody touched make room, and leaves the form alone when no line is taken", () => {
    const draft = { ...draftOfStudent(aStudent({ mandate: [line()] })) };
    const further = { ...draft, mandate: [draftOfLine(line()), furtherLine("further")] };
    const services = readServices("OT 30 min 2x/week; OT 15 min 1x/month consult").services;
    const settings = { newId: () => "new", isNew: false, today: TODAY };
    const { patch } = takeFindings(
      further,
      { goals: [], services, waiting: [], reviewDate: null, accommodations: [] },
      settings,
    );
    expect(patch.mandate!.map(({ id }) => id)).toEqual(["line-1", "new"]);
    expect(
      takeFindings(further, { goals: [], services: [], waiting: [], reviewDate: null, accommodations: [] }, settings)
        .patch.mandate,
    ).toBeUndefined();
  });
});

test("accommodations that she took beyond what a record takes stay in the form, which says that they are too many", () => {
  const found = Array.from({ length: 21 }, (_, at) => `Break ${at + 1} at 9:00`);
  const draft = draftOfStudent(aStudent());
  const chosen = { goals: [], services: [], waiting: [], reviewDate: null, accommodations: found };
  const { patch } = takeFindings(draft, chosen, { newId: () => "new", isNew: false, today: TODAY });
  const student = studentOfDraft({ ...draft, ...patch });
  expect(validateStudent(student, [aClass()], [])).toContainEqual({
    ...{ field: "accommodations", code: "too-many-lines", max: 20 },
  });
});

test("accommodations that she took are added to those of the student, each once", () => {
  const draft = draftOfStudent(aStudent({ accommodations: ["Breaks every 20 minutes"] }));
  const chosen = { goals: [], services: [], waiting: [], reviewDate: null };
  const settings = { newId: () => "new", isNew: false, today: TODAY };
  const found = ["breaks every 20 minutes", "Extended arrival"];
  const { patch } = takeFindings(draft, { ...chosen, accommodations: found }, settings);
  expect(studentOfDraft({ ...draft, ...patch }).accommodations).toEqual([
    "Breaks every 20 minutes",
    "Extended arrival",
  ]);
});
