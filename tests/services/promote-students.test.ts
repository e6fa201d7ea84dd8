import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { promoteStudents } from "../../lib/services/caseload/promote-students";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aStudent } from "../fixtures/builders";

const vault = new IdbVault();
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

test("the chosen students move up a grade; the last grade and everybody else stay", async () => {
  const grades = { k: "K", five: "5", senior: "12", other: "3" };
  await vault.apply(
    Object.entries(grades).map(([id, grade]) => ({ put: "students", record: aStudent({ id, initials: id, grade }) })),
  );
  const shown = [
    { id: "k", grade: "K" },
    { id: "five", grade: "5" },
    { id: "senior", grade: "12" },
    { id: "nobody", grade: "2" },
  ];
  await promoteStudents({ vault }, shown);
  // The answer was lost, and she tries again.
  await promoteStudents({ vault }, shown);
  const now = Object.fromEntries((await vault.all("students")).map(({ id, grade }) => [id, grade]));
  expect(now).toEqual({ k: "1", five: "6", senior: "12", other: "3" });
});
