import { expect, it } from "vitest";
import { differingValues, nameOfRecord } from "../../../lib/core/vault/show-conflict";
import { aSite, aStudent, workingWeek } from "../../fixtures/builders";

const record = (value: object): never => value as never;

it("shows the values in which two versions differ, and neither ids nor instants", () => {
  const goals = [{ id: "g1", text: "Will zip up own coat." }];
  const here = record({ ...aStudent({ goals, grade: "2" }), savedAtMs: 1, decidedAt: "2026-10-05T12:00:00Z" });
  const other = record({ ...aStudent({ goals: [{ id: "g2", text: "Will zip up own coat with help." }], grade: "2" }) });
  expect(differingValues(here, other)).toEqual({
    here: ["Will zip up own coat."],
    other: ["Will zip up own coat with help."],
  });
});

it("writes minutes of the day as times", () => {
  const [monday] = workingWeek("7:30", "15:30");
  const later = { ...monday!, endMinute: monday!.endMinute + 5 };
  expect(differingValues(record(monday!), record(later))).toEqual({ here: ["15:30"], other: ["15:35"] });
});

it("shows all of a version where the other side removed the record", () => {
  const { here, other } = differingValues(record(aSite()), null);
  expect(here).toContain(aSite().name);
  expect(other).toEqual([]);
});

it("names a record by what she knows it by", () => {
  expect(nameOfRecord(record(aStudent()))).toBe("MJ");
  expect(nameOfRecord(record(aSite()))).toBe(aSite().name);
  expect(nameOfRecord(record({ id: "x" }))).toBeUndefined();
  expect(nameOfRecord(null)).toBeUndefined();
});
