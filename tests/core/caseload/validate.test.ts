import { describe, expect, it } from "vitest";
import {
  validateClass,
  validateSite,
  validateStudent,
  validateWorkingHours,
} from "../../../lib/core/caseload/validate";
import { aClass, aMandate, aSite, aStudent, at, workingWeek } from "../../fixtures/builders";

const codes = (errors: { field: string; code: string }[]): string[] =>
  errors.map(({ field, code }) => `${field}: ${code}`);

describe("a student's record", () => {
  const check = (over: Parameters<typeof aStudent>[0]): string[] =>
    codes(validateStudent(aStudent(over), [aClass()], [aStudent({ id: "other", initials: "TR" })]));

  it.each(["MJ", "M.J.", "mj", "K-07", "Blue7", "ÁÑ"])("takes %s as initials or code", (initials) => {
    expect(check({ initials })).toEqual([]);
  });

  it.each(["Maria", "Maria J", "Maria Jimenez Ortega", "maria jones", "José P."])("refuses the name %s", (initials) => {
    expect(check({ initials })).toEqual(["initials: not-initials"]);
  });

  it("refuses twins in a class, whatever the case", () => {
    expect(check({ initials: "tr " })).toEqual(["initials: duplicate"]);
  });

  it("wants a goal, a class and a mandate that can be served", () => {
    expect(check({ goals: [], classId: "gone", mandate: aMandate(0, 2.5) })).toEqual([
      "classId: unknown-reference",
      "goals: required",
      "mandate.0.minutes: out-of-range",
      "mandate.0.times: out-of-range",
    ]);
    expect(check({ goals: [{ id: "a", text: " " }] })).toEqual(["goals.0.text: required"]);
  });
});

describe("a class", () => {
  const check = (over: Parameters<typeof aClass>[0]): string[] => codes(validateClass(aClass(over), [aSite()]));

  it.each(["not an address", "a@b", "a b@c.de", "a@b.c,x@y.zz"])("refuses the e-mail %s", (teacherEmail) => {
    expect(check({ teacherEmail })).toEqual(["teacherEmail: not-an-email"]);
  });

  it("may wait for its e-mail", () => {
    expect(check({ teacherEmail: "" })).toEqual([]);
  });

  it("names each missing field", () => {
    expect(check({ name: " ", teacherName: "", grade: "", siteId: "" })).toEqual([
      "name: required",
      "teacherName: required",
      "grade: required",
      "siteId: required",
    ]);
  });
});

describe("a building", () => {
  it("has its own name and a zone that exists", () => {
    expect(codes(validateSite(aSite({ id: "b", name: "lincoln ", zone: "Mars/Crater" }), [aSite()]))).toEqual([
      "name: duplicate",
      "zone: unknown-zone",
    ]);
  });
});

describe("working hours", () => {
  it("end after they start, lie in a day and are given once", () => {
    const [monday] = workingWeek();
    const check = (...spans: object[]): string[] =>
      codes(
        validateWorkingHours(
          spans.map((span) => ({ ...monday!, ...span })),
          [aSite()],
        ),
      );
    expect(check({ startMinute: at("9:00"), endMinute: at("9:00") })).toEqual(["0.endMinute: end-before-start"]);
    expect(check({ startMinute: Number.NaN })).toEqual(["0.startMinute: not-a-time"]);
    expect(check({ endMinute: 1441 })).toEqual(["0.endMinute: not-a-time"]);
    expect(check({}, {})).toEqual(["1.weekday: duplicate"]);
    expect(check({ siteId: "gone" })).toEqual(["0.siteId: unknown-reference"]);
  });
});
