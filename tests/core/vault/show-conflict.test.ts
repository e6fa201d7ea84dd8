import { expect, it } from "vitest";
import { differingFields, idsIn, nameOfRecord } from "../../../lib/core/vault/show-conflict";
import { aSite, aStudent, workingWeek } from "../../fixtures/builders";

const record = (value: object): never => value as never;

it("lists the fields in which two versions differ, and neither ids of parts nor instants", () => {
  const goals = [{ id: "g1", text: "Will zip up own coat." }];
  const here = record({ ...aStudent({ goals, grade: "2" }), savedAtMs: 1, decidedAt: "2026-10-05T12:00:00Z" });
  const renumbered = [{ id: "g2", text: "Will zip up own coat." }];
  expect(differingFields(here, record(aStudent({ goals: renumbered, grade: "2" })))).toEqual([]);
  const changed = [{ id: "g2", text: "Will zip up own coat with help." }];
  expect(differingFields(here, record(aStudent({ goals: changed, grade: "2" })))).toEqual([
    { field: "goals", here: goals, other: changed },
  ]);
});

it("keeps parts of a list together, and leaves out those that both have", () => {
  const line = { id: "a", minutes: 30, times: 2, per: "week", bucket: "in-class" } as const;
  const [more, less] = [
    { ...line, id: "b", minutes: 20, bucket: "consult" } as const,
    { ...line, id: "b", minutes: 10, bucket: "consult" } as const,
  ];
  const [here, other] = [aStudent({ mandate: [line, more] }), aStudent({ mandate: [less, line] })];
  expect(differingFields(record(here), record(other))).toEqual([{ field: "mandate", here: [more], other: [less] }]);
});

it("sees another class, a yes that was a no, and a value that one side lacks", () => {
  const [here, other] = [
    { id: "x", classId: "k12", isAway: true },
    { id: "x", classId: "k14", isAway: false, reviewDate: "2026-11-02" },
  ];
  expect(differingFields(record(here), record(other))).toEqual([
    { field: "classId", here: ["k12"], other: ["k14"] },
    { field: "isAway", here: [true], other: [false] },
    { field: "reviewDate", here: [], other: ["2026-11-02"] },
  ]);
});

it("shows all of a version where the other side removed the record", () => {
  const [monday] = workingWeek("7:30", "15:30");
  const fields = differingFields(record(monday!), null).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(["siteId", "weekday", "startMinute", "endMinute"]));
  expect(fields).not.toContain("id");
});

it("collects the ids that a version names, of goals by student too", () => {
  const visit = { id: "v", classId: "k12", studentIds: ["mj"], goalIds: { mj: "g1" }, entryId: "e", note: "k13" };
  expect(idsIn(visit).sort()).toEqual(["g1", "k12", "mj", "mj"]);
  expect(idsIn(null)).toEqual([]);
});

it("names a record by what she knows it by", () => {
  expect(nameOfRecord(record(aStudent()))).toBe("MJ");
  expect(nameOfRecord(record(aSite()))).toBe(aSite().name);
  expect(nameOfRecord(record({ id: "x" }))).toBeUndefined();
  expect(nameOfRecord(null)).toBeUndefined();
});
