import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PlanDecision } from "../../lib/core/ledger/plan-decision";
import type { Ports } from "../../lib/services/ports";
import type { VaultChange } from "../../lib/ports/vault";
import { countLostWithStudent } from "../../lib/services/caseload/lost-with-student";
import { removeStudent } from "../../lib/services/caseload/save-records";
import { hashNames } from "../../lib/services/policy/outgoing-marks";
import { namedElsewhere } from "../../lib/services/vault/named-elsewhere";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aClass, aLedgerEntry, aSite, aStudent, aVisitOn } from "../fixtures/builders";

const NOW = Date.UTC(2026, 9, 5, 16);
let vault: IdbVault;
let ports: Ports;

beforeEach(async () => {
  vault = new IdbVault({ nowMs: () => NOW });
  ports = { vault, clock: { nowMs: () => NOW, zone: () => "America/New_York" } } as Partial<Ports> as Ports;
  const [hashed] = await hashNames(vault, [{ rowId: "1", parts: ["Amara", "Okonjo"] }]);
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ nameTokens: hashed!.tokens }) },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
  ]);
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

const decided = (reason: string): VaultChange => ({
  put: "planDecisions",
  record: {
    ...{ id: "p", studentId: "tr", choice: "keep", reason, decidedOn: "2026-10-01", decidedAt: "2026-10-01T12:00:00Z" },
    prompt: { why: "met", goalId: "g1", text: "Will play with MJ", points: 3, routines: 2 },
  } satisfies PlanDecision,
});

const log = (id: string, over: Parameters<typeof aLedgerEntry>[0]): VaultChange => ({
  put: "sessionLogs",
  record: aLedgerEntry({ id, sessionId: id, studentId: "tr", ...over }),
});

test("erasing replaces the student in what she wrote on other students' sessions and plans, and nothing else there", async () => {
  const data = [{ goalId: "g1", note: "Sat by MJ, then Okonjo left" }, { goalId: "g2" }];
  await vault.apply([
    log("a", { data, routineTitle: "Art with MJ", place: { other: "Amara's corner" } }),
    log("b", { data: [{ goalId: "g1", note: "Zips the coat" }], routineTitle: "Art" }),
    decided("As MJ does"),
  ]);
  const untouched = await vault.find("sessionLogs", "b");
  expect((await namedElsewhere(ports, ["mj"])).replacedCount).toBe(2);
  await removeStudent(ports, "mj");
  expect(await vault.find("sessionLogs", "a")).toMatchObject({
    ...{ routineTitle: "Art with …", place: { other: "…'s corner" }, studentId: "tr" },
    data: [{ goalId: "g1", note: "Sat by …, then … left" }, { goalId: "g2" }],
  });
  expect(await vault.find("sessionLogs", "b")).toEqual(untouched);
  expect(await vault.find("planDecisions", "p")).toMatchObject({
    ...{ reason: "As … does", prompt: { why: "met", text: "Will play with …", points: 3 } },
  });
  expect(await countLostWithStudent(ports, "tr")).toMatchObject({ sessions: 2, decisions: 1 });
});

test("erasing leaves the ledger and the visits of others with the same titles, and the sent title where its event may be", async () => {
  const titles = { routineTitle: "Art with MJ", titleKey: "art with mj", outgoingTitle: "Art for MJ and TR" };
  const theirs = { ...titles, studentIds: ["tr"] };
  await vault.apply([
    { put: "students", record: aStudent({ id: "other", initials: "mj" }) },
    { put: "visits", record: aVisitOn({ ...theirs, id: "coming" }) },
    { put: "visits", record: aVisitOn({ ...theirs, id: "over", date: "2026-09-15" }) },
    { put: "visits", record: aVisitOn({ ...theirs, id: "undone", state: "undone" }) },
    { put: "visits", record: aVisitOn({ ...titles, id: "namesake", studentIds: ["other"] }) },
    log("a", { routineTitle: "Art with MJ" }),
    log("b", { routineTitle: "Art with MJ", studentId: "other" }),
  ]);
  expect((await namedElsewhere(ports, ["mj"])).replacedCount).toBe(4);
  await removeStudent(ports, "mj");
  const ofStudent = async (id: string) => (await vault.find("sessionLogs", id))!.routineTitle;
  const titlesOf = async (id: string) => {
    const { routineTitle, titleKey, outgoingTitle } = (await vault.find("visits", id))!;
    return [routineTitle, titleKey, outgoingTitle];
  };
  // Its key stays: by it, a coming visit is found in the class's schedule.
  expect(await titlesOf("coming")).toEqual([await ofStudent("a"), "art with mj", "Art for MJ and TR"]);
  for (const id of ["over", "undone"])
    expect(await titlesOf(id)).toEqual([await ofStudent("a"), "art with", "Art for … and TR"]);
  expect(await titlesOf("namesake")).toEqual([await ofStudent("b"), "art with mj", "Art for MJ and TR"]);
});

test("records of students who are erased too are not counted as changed", async () => {
  await vault.apply([log("a", { routineTitle: "Art with MJ" })]);
  expect((await namedElsewhere(ports, ["mj"])).replacedCount).toBe(1);
  expect((await namedElsewhere(ports, ["mj", "tr"])).replacedCount).toBe(0);
});

test("ids in another device's version of a record are no student's code", async () => {
  const other = { id: "k12", classId: "k12", from: "2026-12-12", goalIds: { tr: "k12" }, name: "Art" };
  const conflict = (id: string, name: string): VaultChange =>
    ({
      put: "fileConflicts",
      record: { id, kind: "classes", recordId: "k12", other: { ...other, name } },
    }) as unknown as VaultChange;
  await vault.apply([{ put: "students", record: aStudent({ initials: "K12" }) }, conflict("x", "Art")]);
  expect((await namedElsewhere(ports, ["mj"])).places).toEqual([]);
  await vault.apply([conflict("x", "Art with K12")]);
  expect((await namedElsewhere(ports, ["mj"])).places.map(({ at }) => at)).toEqual(["conflict"]);
});

test("what a student with the same initials did stays as it is written", async () => {
  await vault.apply([
    { put: "students", record: aStudent({ id: "other", initials: "mj", goals: [{ id: "g", text: "MJ will zip" }] }) },
    log("a", { studentId: "other", data: [{ goalId: "g", note: "MJ zips" }] }),
  ]);
  expect((await namedElsewhere(ports, ["mj"])).places).toEqual([]);
  await removeStudent(ports, "mj");
  expect((await vault.find("sessionLogs", "a"))!.data![0]!.note).toBe("MJ zips");
});

test("each record that stays and has the initials or the name is listed where she opens it", async () => {
  const entry = { entryId: "e", start: { date: "2026-09-01", minute: 480 }, durationMinutes: 30, busy: true };
  const kept = { classId: "k12", kind: "art", confirmedOn: "2026-09-01" } as const;
  await vault.apply([
    {
      put: "students",
      record: aStudent({ id: "tr", initials: "TR", accommodations: ["Sits beside Okonjo at lunch"] }),
    },
    {
      put: "schedules",
      record: {
        ...{ id: "k12", sourceName: "k12.ics", importedAt: "2026-09-01" },
        entries: [
          { ...entry, title: "MJ reading" },
          { ...entry, title: "Art" },
        ],
      },
    },
    { put: "corrections", record: { id: "c", classId: "k12", titleKey: "mj reading", kind: "writing" } },
    {
      put: "teacherRoutines",
      record: { ...kept, id: "t", title: "Amara's art", weekdays: ["MO"], startMinute: 600, endMinute: 630 },
    },
    {
      put: "schoolDays",
      record: {
        ...{ id: "d", siteId: "lincoln", date: "2026-10-09", kind: "no-school", title: "IEP day MJ" },
        ...{ source: "typed", state: "confirmed" },
      },
    },
    { put: "visits", record: aVisitOn({ id: "theirs", studentIds: ["tr"], outgoingTitle: "Art for MJ and TR" }) },
    { put: "visits", record: aVisitOn({ id: "clean", studentIds: ["tr"] }) },
    { put: "visits", record: aVisitOn({ id: "over", studentIds: ["tr"], date: "2026-09-15", outgoingTitle: "MJ" }) },
    { put: "visits", record: aVisitOn({ id: "undone", studentIds: ["tr"], state: "undone", outgoingTitle: "MJ" }) },
    { put: "visits", record: aVisitOn({ id: "hers", studentIds: ["mj"], state: "refused", outgoingTitle: "MJ" }) },
    {
      put: "districtForms",
      record: { id: "f", form: "codes", name: "Codes", codes: [{ code: "MJ", meaning: "met", proposedFor: "met" }] },
    },
  ]);
  const { places, replacedCount, isNameKnown, unreadCount } = await namedElsewhere(ports, ["mj"]);
  const [site] = await vault.all("sites");
  const [schoolClass] = await vault.all("classes");
  expect(places).toEqual([
    { at: "calendar", id: "lincoln", label: site!.id === "lincoln" ? site!.name : "", count: 1 },
    { at: "class", id: "k12", label: schoolClass!.name, count: 2 },
    { at: "codes", label: "", count: 1 },
    { at: "matrix", id: "k12", label: schoolClass!.name, count: 1 },
    { at: "student", id: "tr", label: "TR", count: 1 },
    { at: "visit", id: "theirs", label: expect.any(String) as string, count: 1 },
  ]);
  // The titles of the visits that are over or undone.
  expect([replacedCount, isNameKnown, unreadCount]).toEqual([2, true, 0]);
  expect((await namedElsewhere(ports, ["mj", "tr"])).places.map(({ at }) => at)).not.toContain("student");
});

test("says where the name is not known, so that only initials were compared", async () => {
  await vault.apply([{ put: "students", record: aStudent() }]);
  const { isNameKnown, places } = await namedElsewhere(ports, ["mj"]);
  expect([isNameKnown, places]).toEqual([false, []]);
});
