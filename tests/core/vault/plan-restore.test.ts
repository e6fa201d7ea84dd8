import { describe, expect, it } from "vitest";
import type { AnyRecord, ArchivedRecord } from "../../../lib/core/vault/backup";
import { KINDS_IN_ORDER } from "../../../lib/core/vault/record-shapes";
import { RECORD_KINDS, SUCCESSORS, type RecordKind } from "../../../lib/core/vault/record-kinds";
import { planRestore, previewRestore } from "../../../lib/core/vault/plan-restore";
import { aVisitOn, aClass, aSite, aStudent, workingWeek } from "../../fixtures/builders";

const archived = (kind: RecordKind, record: object, savedAtMs = 1000): ArchivedRecord => ({
  kind,
  version: 1,
  savedAtMs,
  record: record as AnyRecord,
});

/** A small caseload. `suffix` ends every id, as if it had been typed anew on another device. */
function caseload(suffix = "", savedAtMs = 1000): ArchivedRecord[] {
  const id = (name: string): string => name + suffix;
  const one = (kind: RecordKind, record: object): ArchivedRecord => archived(kind, record, savedAtMs);
  const goals = [{ id: id("g1"), text: "Will zip up own coat at arrival." }];
  const inClass = { classId: id("k12") };
  return [
    one("sites", aSite({ id: id("lincoln") })),
    one("classes", aClass({ id: id("k12"), siteId: id("lincoln") })),
    one("schedules", { id: id("k12"), sourceName: "room.ics", importedAt: "2026-09-01", entries: [] }),
    one("students", aStudent({ id: id("mj"), classId: id("k12"), goals })),
    ...workingWeek("7:30", "15:30", id("lincoln")).map((hours) => one("workingHours", hours)),
    one("declines", {
      id: id("no"),
      ...inClass,
      titleKey: "snack",
      title: "Snack",
      studentId: id("mj"),
      declinedAt: "2026-09-02",
    }),
    one("cellDecisions", {
      id: id("cell"),
      reach: "student",
      ...inClass,
      studentId: id("mj"),
      goalId: id("g1"),
      titleKey: "arrival",
      verdict: "pinned",
      decidedAt: "2026-09-02",
    }),
    one("visits", {
      ...aVisitOn(),
      id: id("visit"),
      ...inClass,
      studentIds: [id("mj")],
      goalIds: { [id("mj")]: id("g1") },
    }),
    one("sessionLogs", {
      id: id("log"),
      sessionId: id("visit"),
      studentId: id("mj"),
      outcome: "delivered",
      minutes: 30,
      recordedAt: "2026-10-05T14:00:00Z",
    }),
    one("sessionLogs", {
      id: id("a-correction"),
      sessionId: id("visit"),
      studentId: id("mj"),
      outcome: "delivered",
      minutes: 20,
      data: [
        { goalId: id("g1"), point: { measure: "trials", correct: 3, total: 5, cued: true }, note: "With one cue" },
      ],
      corrects: id("log"),
      recordedAt: "2026-10-05T15:00:00Z",
    }),
  ];
}

/** The records after the writes of a restore. */
function after(file: ArchivedRecord[], here: ArchivedRecord[], way: "merge" | "replace"): ArchivedRecord[] {
  const records = new Map(here.map((one) => [`${one.kind} ${one.record.id}`, one]));
  for (const write of planRestore(file, here, way))
    if ("remove" in write) records.delete(`${write.remove} ${write.id}`);
    else records.set(`${write.put} ${write.record.id}`, archived(write.put, write.record, write.savedAtMs));
  return [...records.values()];
}
const totals = (file: ArchivedRecord[], here: ArchivedRecord[]) =>
  previewRestore(file, here).reduce(
    (sum, one) => ({
      new: sum.new + one.new,
      changed: sum.changed + one.changed,
      same: sum.same + one.same,
      onlyHere: sum.onlyHere + one.onlyHere,
    }),
    { new: 0, changed: 0, same: 0, onlyHere: 0 },
  );
const byPlace = (records: ArchivedRecord[]): ArchivedRecord[] =>
  records.toSorted((a, b) => (a.kind + a.record.id < b.kind + b.record.id ? -1 : 1));
const size = caseload().length;

describe("merging doubles nothing", () => {
  it("of the same file, once or twice", () => {
    expect(totals(caseload(), caseload())).toEqual({ new: 0, changed: 0, same: size, onlyHere: 0 });
    expect(planRestore(caseload(), caseload(), "merge")).toEqual([]);
    const once = after(caseload(), [], "merge");
    expect(byPlace(once)).toEqual(byPlace(caseload()));
    expect(after(caseload(), once, "merge")).toEqual(once);
  });

  it("that was typed anew on the other device, under other ids", () => {
    expect(totals(caseload("-2"), caseload())).toEqual({ new: 0, changed: 0, same: size, onlyHere: 0 });
  });

  it("of a student whose initials are typed in another case, and hangs nothing on lost ids", () => {
    const file = caseload("-2", 2000).map((one) =>
      one.kind === "students" ? { ...one, record: { ...one.record, initials: "mj", grade: "1" } } : one,
    );
    const merged = after(file, caseload(), "merge");
    expect(merged).toHaveLength(size);
    expect(merged.find(({ kind }) => kind === "students")!.record).toMatchObject({
      id: "mj",
      initials: "mj",
      grade: "1",
    });
    expect(JSON.stringify(merged)).not.toMatch(/-2"/);
  });
});

it("a new student of the file joins the class of this device, with goals, visits and marks", () => {
  const file = caseload("-2").map((one) =>
    one.kind === "students" ? { ...one, record: { ...one.record, initials: "TR" } } : one,
  );
  const merged = after(file, caseload(), "merge");
  const student = merged.find(({ kind, record }) => kind === "students" && record["initials"] === "TR");
  expect(student!.record["classId"]).toBe("k12");
  expect(merged.filter(({ kind }) => kind === "visits").map(({ record }) => record["studentIds"])).toEqual([
    ["mj"],
    ["mj-2"],
  ]);
  expect(merged.filter(({ kind }) => kind === "sessionLogs")).toHaveLength(4);
  expect(merged.filter(({ kind }) => kind === "classes")).toHaveLength(1);
});

describe("of a record that both sides changed", () => {
  const changed = (grade: string, savedAtMs: number): ArchivedRecord[] =>
    caseload().map((one) => (one.kind === "students" ? { ...one, savedAtMs, record: { ...one.record, grade } } : one));
  const gradeAfter = (way: "merge" | "replace", fileMs: number): unknown =>
    after(changed("2", fileMs), changed("1", 1000), way).find(({ kind }) => kind === "students")!.record["grade"];

  it("a merge keeps the one that was saved later, and the preview says so", () => {
    expect(gradeAfter("merge", 2000)).toBe("2");
    expect(gradeAfter("merge", 500)).toBe("1");
    const difference = previewRestore(changed("2", 2000), changed("1", 1000)).find(({ changed }) => changed > 0);
    expect(difference).toEqual({ kind: "students", new: 0, changed: 1, later: 1, same: 0, onlyHere: 0 });
  });

  it("replacing takes the file's", () => {
    expect(gradeAfter("replace", 500)).toBe("2");
  });
});

it("replacing removes what is only here, merging keeps it", () => {
  const extra = [...caseload(), archived("students", aStudent({ id: "zz", initials: "ZZ" }))];
  expect(totals(caseload(), extra)).toEqual({ new: 0, changed: 0, same: size, onlyHere: 1 });
  expect(byPlace(after(caseload(), extra, "replace"))).toEqual(byPlace(caseload()));
  expect(after(caseload(), extra, "merge")).toHaveLength(size + 1);
});

it("every kind of record is restored, except readings, which are a cache, sign-ins, what is of this browser alone, and those that became another kind", () => {
  const stays = ["readings", "calendarAccounts", "folderFiles", "timers"];
  const restored = RECORD_KINDS.filter((kind) => !stays.includes(kind) && SUCCESSORS[kind] === undefined);
  expect(KINDS_IN_ORDER.toSorted()).toEqual(restored.toSorted());
});
