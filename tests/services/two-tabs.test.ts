import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Student } from "../../lib/core/caseload/records";
import { removeStudent, saveClass, saveSite, saveStudent } from "../../lib/services/caseload/save-records";
import { importCaseload } from "../../lib/services/caseload-import/import-caseload";
import { aClass, aSite, aStudent } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

let stage: FeedStage;
let loaded: Student;
const stored = async (): Promise<Student[]> => stage.vault.all("students");

beforeEach(async () => {
  stage = stageFeeds();
  await saveSite(stage.ports, aSite());
  await saveClass(stage.ports, aClass());
  await saveStudent(stage.ports, aStudent({ id: "one", initials: "AO", grade: "2" }));
  [loaded] = (await stored()) as [Student];
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

/** What a tab saves that loaded the student before the other tab saved. */
type Tab = (change: Partial<Student>) => Promise<unknown>;
const CONFLICT = [{ field: "grade", code: "changed-elsewhere" }];

describe("two tabs that loaded the same student", () => {
  const tab: Tab = async (change) => saveStudent(stage.ports, { ...loaded, ...change, base: loaded });

  test("each keeps what the other changed", async () => {
    const day = "2027-05-04";
    expect(await tab({ grade: "3" })).toMatchObject({ ok: true });
    const accommodations = ["Extended arrival"];
    expect(await tab({ accommodations })).toMatchObject({ ok: true });
    expect(await tab({ initials: "AO2", reviewDate: day })).toMatchObject({ ok: true });
    expect(await stored()).toEqual([{ ...loaded, grade: "3", initials: "AO2", reviewDate: day, accommodations }]);
  });

  test("a field that both changed is refused by its name, and the first save stays", async () => {
    await tab({ grade: "3" });
    const refused = await tab({ grade: "4", initials: "AO2" });
    expect(refused).toEqual({ ok: false, failure: { code: "invalid-fields", errors: CONFLICT } });
    expect(await stored()).toEqual([{ ...loaded, grade: "3" }]);
  });

  test("a student who was removed does not come back", async () => {
    await removeStudent(stage.ports, "one");
    expect(await tab({ grade: "3" })).toEqual({ ok: false, failure: { code: "not-found" } });
    expect(await stored()).toEqual([]);
  });

  test("a day and accommodations that the other tab took away stay away", async () => {
    await tab({ reviewDate: "2027-05-04", accommodations: ["Extended arrival"] });
    [loaded] = (await stored()) as [Student];
    const { reviewDate: _gone, accommodations: _goneToo, ...without } = loaded;
    await saveStudent(stage.ports, { ...without, base: loaded });
    await tab({ grade: "3" });
    expect(await stored()).toEqual([{ ...without, grade: "3" }]);
  });
});

describe("a list that was compared before the other tab saved", () => {
  const tab: Tab = async (change) =>
    importCaseload(stage.ports, {
      ...{ sites: [], classes: [], schedules: [] },
      students: [{ ...loaded, ...change }],
      bases: [loaded],
    });

  test("changes only what it differs in", async () => {
    await saveStudent(stage.ports, { ...loaded, initials: "AO2", base: loaded });
    expect(await tab({ grade: "3" })).toMatchObject({ ok: true });
    expect(await stored()).toEqual([{ ...loaded, initials: "AO2", grade: "3" }]);
  });

  test("is refused by row and field where both changed one, and for a student who was removed", async () => {
    await saveStudent(stage.ports, { ...loaded, grade: "4", base: loaded });
    const errors = (field: string) => [{ field: `students.0.${field}`, code: "changed-elsewhere" }];
    expect(await tab({ grade: "3" })).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: errors("grade") },
    });
    expect(await stored()).toEqual([{ ...loaded, grade: "4" }]);
    await removeStudent(stage.ports, "one");
    expect(await tab({ grade: "3" })).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: errors("initials") },
    });
  });
});
