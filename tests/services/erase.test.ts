import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VaultTrace } from "../../lib/ports/canary";
import type { VaultChange } from "../../lib/ports/vault";
import type { LedgerEntry } from "../../lib/core/ledger/ledger-entry";
import type { PlanDecision } from "../../lib/core/ledger/plan-decision";
import { countLostWithStudent } from "../../lib/services/caseload/lost-with-student";
import { removeStudent } from "../../lib/services/caseload/save-records";
import type { Ports } from "../../lib/services/ports";
import { hashNames } from "../../lib/services/policy/outgoing-marks";
import { eraseAll, type ErasePorts } from "../../lib/services/vault/erase-all";
import { expireRecords } from "../../lib/services/vault/expire-records";
import { IdbVault } from "../../lib/vault/idb-vault";
import { folderIn } from "../fixtures/folder";
import { aLedgerEntry, aVisitOn, aClass, aReading, aSite, aStudent, someSettings } from "../fixtures/builders";

const NOW = Date.UTC(2026, 9, 5, 16);
let vault: IdbVault;
let noted: VaultTrace | undefined;
let held: string | undefined;
let revoked: string[];
let ports: ErasePorts & Ports;

beforeEach(async () => {
  noted = undefined;
  held = undefined;
  revoked = [];
  vault = new IdbVault({
    nowMs: () => NOW,
    canary: {
      read: () => Promise.resolve(noted),
      write: (trace) => Promise.resolve(void (noted = trace)),
      clear: () => Promise.resolve(void (noted = undefined)),
    },
    session: {
      read: () => Promise.resolve(held),
      write: (key) => Promise.resolve(void (held = key)),
      clear: () => Promise.resolve(void (held = undefined)),
    },
  });
  ports = {
    vault,
    archive: vault,
    protection: vault,
    folder: folderIn(new Map()),
    signIn: {
      async revoke({ id }) {
        if (id === "offline") throw new TypeError("no network");
        return Promise.resolve(revoked.push(id) > 0);
      },
    },
    traces: { removeAll: () => Promise.resolve(void (noted = undefined)) },
    clock: { nowMs: () => NOW, zone: () => "America/New_York" },
    settings: { read: () => Promise.resolve(someSettings()) },
  } as Partial<ErasePorts & Ports> as ErasePorts & Ports;
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
  ]);
});
afterEach(async () => {
  await vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map((name) => deleteDB(name)));
});

describe("erasing one student", () => {
  it("forgets what else was at the times of any visit: a title may mention anybody", async () => {
    const conflicts = [{ date: "2026-10-06", by: "own", kind: "taken", title: "Meeting on MJ" } as const];
    const sendTask = { accountId: "a1", calendarId: "c1", hasGuests: true, tries: 0, conflicts };
    const visit = aVisitOn({ id: "theirs", studentIds: ["tr"], state: "conflict" });
    await vault.apply([{ put: "visits", record: { ...visit, sendTask } }]);
    await removeStudent(ports, "mj");
    const [kept] = await vault.all("visits");
    expect(kept!.sendTask!.conflicts).toEqual([{ date: "2026-10-06", by: "own", kind: "taken" }]);
  });

  it("takes visits of this student only, goal words and readings along, and leaves the other student's", async () => {
    const decision = (id: string, words: string) =>
      ({
        put: "cellDecisions",
        record: {
          id,
          reach: "always",
          subject: { words },
          kind: "snack",
          verdict: "pinned",
          decidedAt: "2026-10-01",
        },
      }) as const;
    const goal = { id: "g", text: "Will  Sing a song about frogs" };
    await vault.apply([
      { put: "students", record: aStudent({ goals: [goal] }) },
      { put: "visits", record: aVisitOn({ id: "hers", studentIds: ["mj"], date: "2026-10-02" }) },
      { put: "visits", record: aVisitOn({ id: "both", studentIds: ["mj", "tr"], goalIds: { mj: "g", tr: "g1" } }) },
      { put: "readings", record: { ...aReading(), id: "r", takenAtMs: NOW } },
      decision("words", "will sing a song about frogs"),
      decision("other", "will wait for a turn"),
    ]);
    expect(await removeStudent(ports, "mj")).toEqual({ ok: true, value: null });
    expect((await vault.all("visits")).map(({ id, studentIds, goalIds }) => [id, studentIds, goalIds])).toEqual([
      ["both", ["tr"], { tr: "g1" }],
    ]);
    expect(await vault.all("readings")).toEqual([]);
    expect((await vault.all("cellDecisions")).map(({ id }) => id)).toEqual(["other"]);
    expect((await vault.all("students")).map(({ id }) => id)).toEqual(["tr"]);
  });

  it("keeps a visit that is still in a calendar, without the student and what was written about it", async () => {
    const roleCard = { model: "team", therapistDoes: "Helps MJ", teacherDoes: "", materials: "" } as const;
    const hers = { ...aVisitOn({ id: "hers", studentIds: ["mj"], goalIds: { mj: "g" } }), roleCard };
    await vault.apply([
      { put: "visits", record: hers },
      { put: "visits", record: aVisitOn({ id: "refused", studentIds: ["mj"], state: "refused" }) },
    ]);
    await removeStudent(ports, "mj");
    const { roleCard: _card, ...rest } = hers;
    expect(await vault.all("visits")).toEqual([{ ...rest, studentIds: [], goalIds: {} }]);
    expect(JSON.stringify(await vault.all("visits"))).not.toMatch(/mj/i);
  });

  it("leaves nothing of initials and name in what she wrote on others' visits, for talks, and in her answers", async () => {
    const [hashed] = await hashNames(vault, [{ rowId: "1", parts: ["Mark", "Okonjo"] }]);
    const card = {
      model: "team",
      therapistDoes: "Helps MJ, M. J. and mj's pen",
      teacherDoes: "TR and Mark Okonjo",
    } as const;
    const invitationLine = "With Okonjo";
    const sendTask = { accountId: "a1", calendarId: "c1", hasGuests: true, tries: 0, sentLine: invitationLine };
    const answer = (id: string, titleKey: string): VaultChange => ({
      put: "absenceAnswers",
      record: { id, titleKey, isAway: true, answeredOn: "2026-10-01" },
    });
    const group = aVisitOn({ id: "both", studentIds: ["mj", "tr"], goalIds: { mj: "g", tr: "g1" } });
    await vault.apply([
      { put: "students", record: aStudent({ nameTokens: hashed!.tokens }) },
      {
        put: "visits",
        record: { ...group, sendTask, roleCard: { ...card, materials: "The mark on the slant board", invitationLine } },
      },
      {
        put: "visits",
        record: {
          ...aVisitOn({ id: "talk", studentIds: [] }),
          purpose: "touch-base",
          agenda: { worked: "MJ-Okonjo zips", next: "Recess", change: "" },
        },
      },
      {
        put: "visits",
        record: {
          ...aVisitOn({ id: "untouched", studentIds: ["tr"] }),
          agenda: { worked: "TR", next: "", change: "" },
        },
      },
      ...[answer("1", "iep mj"), answer("2", "iep mark"), answer("3", "iep okonjo"), answer("4", "field trip")],
    ]);
    await removeStudent(ports, "mj");
    const visits = new Map((await vault.all("visits")).map((visit) => [visit.id, visit]));
    const { roleCard, sendTask: task } = visits.get("both")!;
    expect(roleCard).toEqual({
      ...{ model: "team", therapistDoes: "Helps …, …. and …'s pen", teacherDoes: "TR and … …" },
      ...{ materials: "The mark on the slant board", invitationLine: "With …" },
    });
    expect(task!.sentLine).toBe(roleCard!.invitationLine);
    expect(visits.get("talk")!.agenda).toEqual({ worked: "…-… zips", next: "Recess", change: "" });
    expect(visits.get("untouched")!.agenda!.worked).toBe("TR");
    expect((await vault.all("absenceAnswers")).map(({ titleKey }) => titleKey)).toEqual(["field trip"]);
  });

  it.each([
    ["IT", "IT holds it; It is his.", "… holds it; It is his."],
    ["K-07", "K-07, k07 and K 07 in room 7", "…, … and … in room 7"],
    ["ÁM", "AM and ám at 10 a.m.", "… and ám at 10 a.m."],
    ["MS", "Ms. Rivera and MS, M. S.", "Ms. Rivera and …, …."],
    ["PM", "PM, from 1 pm", "…, from 1 pm"],
  ])("takes %s for initials only where it is written as such", async (initials, therapistDoes, left) => {
    const roleCard = { model: "team", therapistDoes, teacherDoes: "", materials: "" } as const;
    await vault.apply([
      { put: "students", record: aStudent({ initials }) },
      { put: "visits", record: { ...aVisitOn({ id: "theirs", studentIds: ["tr"] }), roleCard } },
    ]);
    await removeStudent(ports, "mj");
    expect((await vault.find("visits", "theirs"))!.roleCard!.therapistDoes).toBe(left);
  });

  it("leaves the name of a teacher who is called as the student is", async () => {
    const [hashed] = await hashNames(vault, [{ rowId: "1", parts: ["Ana", "Okonjo"] }]);
    const roleCard = { model: "team", therapistDoes: "Ana Okonjo", teacherDoes: "Ms. Okonjo", materials: "" } as const;
    const [schoolClass] = await vault.all("classes");
    await vault.apply([
      { put: "students", record: aStudent({ nameTokens: hashed!.tokens }) },
      { put: "classes", record: { ...schoolClass!, teacherName: "Lee Okonjo" } },
      { put: "visits", record: { ...aVisitOn({ id: "theirs", studentIds: ["tr"] }), roleCard } },
    ]);
    await removeStudent(ports, "mj");
    const card = (await vault.find("visits", "theirs"))!.roleCard!;
    expect([card.therapistDoes, card.teacherDoes]).toEqual(["… …", "Ms. Okonjo"]);
  });

  it("is preceded by a count of just what goes: marked sessions, minutes, data and decisions of this student", async () => {
    const point = { measure: "trials", correct: 4, total: 5, cued: false } as const;
    const log = (id: string, over: Partial<LedgerEntry>): VaultChange => ({
      put: "sessionLogs",
      record: aLedgerEntry({ id, sessionId: id, studentId: "mj", ...over }),
    });
    const prompt = { why: "visits", count: 20 } as unknown as PlanDecision["prompt"];
    const decided = { studentId: "mj", choice: "keep", reason: "new", decidedOn: "2026-10-01" } as const;
    await vault.apply([
      log("a", { minutes: 30 }),
      log("a2", { sessionId: "a", minutes: 25, corrects: "a", data: [{ goalId: "g1", point, note: "new coat" }] }),
      log("b", { outcome: "missed", minutes: 0 }),
      log("c", { minutes: 30 }),
      log("c2", { sessionId: "c", outcome: "withdrawn", minutes: 0, corrects: "c" }),
      log("d", { studentId: "tr", minutes: 30 }),
      {
        put: "planDecisions",
        record: { ...decided, id: "p", prompt, decidedAt: "2026-10-01T12:00:00Z" } as unknown as PlanDecision,
      },
    ]);
    expect(await countLostWithStudent(ports, "mj")).toEqual({ sessions: 2, minutes: 25, data: 1, decisions: 1 });
    await removeStudent(ports, "mj");
    expect(await countLostWithStudent(ports, "mj")).toEqual({ sessions: 0, minutes: 0, data: 0, decisions: 0 });
    expect(await countLostWithStudent(ports, "tr")).toMatchObject({ sessions: 1, minutes: 30 });
  });

  it("keeps a decision on words that another student's goal has too", async () => {
    const goals = [{ id: "g", text: "Will sing a song about frogs" }];
    await vault.apply([
      { put: "students", record: aStudent({ goals }) },
      { put: "students", record: aStudent({ id: "tr", initials: "TR", goals }) },
      {
        put: "cellDecisions",
        record: {
          id: "words",
          reach: "class",
          classId: "k12",
          subject: { words: "will sing a song about frogs" },
          titleKey: "snack",
          verdict: "pinned",
          decidedAt: "2026-10-01",
        },
      },
    ]);
    await removeStudent(ports, "mj");
    expect(await vault.all("cellDecisions")).toHaveLength(1);
  });
});

describe("erasing everything", () => {
  it("leaves no database, no key and no count, and says what remains elsewhere", async () => {
    await vault.apply([
      { put: "visits", record: aVisitOn({ id: "coming", date: "2026-10-06" }) },
      { put: "visits", record: aVisitOn({ id: "past", date: "2026-09-29" }) },
      { put: "visits", record: aVisitOn({ id: "gone", date: "2026-10-06", state: "undone" }) },
    ]);
    await vault.noteBackup(NOW);
    expect(await eraseAll(ports)).toEqual({
      counts: { sites: 1, classes: 1, students: 2, visits: 3 },
      accesses: [],
      ...{ comingEventCount: 1, hasBackup: true, erasedAtMs: NOW },
    });
    expect(await indexedDB.databases()).toEqual([]);
    expect([noted, held]).toEqual([undefined, undefined]);
    expect(await vault.all("students")).toEqual([]);
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  it("ends the access to each connected calendar first, and is not kept from erasing by one that can't be asked", async () => {
    const account = { means: "code", scopes: [], calendars: [], connectedAt: "2026-10-01T12:00:00Z" } as const;
    const accountOf = (id: string, vendor: "google" | "graph"): VaultChange => ({
      put: "calendarAccounts",
      record: { ...account, id, vendor, scopes: [], calendars: [] },
    });
    await vault.apply([accountOf("a1", "google"), accountOf("offline", "google")]);
    expect(await eraseAll(ports)).toMatchObject({
      accesses: [
        { vendor: "google", isAsked: true },
        { vendor: "google", isAsked: false },
      ],
    });
    expect(revoked).toEqual(["a1"]);
    expect(await vault.all("calendarAccounts")).toEqual([]);
  });

  it("works when passphrase and recovery code are lost", async () => {
    await vault.setPassphrase("otter lantern gravel moss");
    await vault.lock();
    expect(await eraseAll(ports)).toEqual({
      // How much there was is stored in the clear; whether a calendar was connected is not.
      counts: { sites: 1, classes: 1, students: 2 },
      accesses: null,
      ...{ comingEventCount: null, hasBackup: null, erasedAtMs: NOW },
    });
    expect(await vault.protection()).toEqual({ by: "profile" });
    expect(await vault.all("students")).toEqual([]);
  });
});

it("readings, visits of erased students, removed ones and answered questions go by themselves when they are old", async () => {
  const day = 86_400_000;
  const question = { classId: "k12", about: { titles: ["Period 3"] }, askedOn: "2026-01-05" };
  await vault.apply([
    { put: "readings", record: { ...aReading(), id: "old", takenAtMs: NOW - 31 * day } },
    { put: "readings", record: { ...aReading(), id: "new", takenAtMs: NOW - 29 * day } },
    { put: "visits", record: aVisitOn({ id: "long-gone", state: "undone", date: "2026-08-05" }) },
    { put: "visits", record: aVisitOn({ id: "gone", state: "undone", date: "2026-08-07" }) },
    { put: "visits", record: aVisitOn({ id: "kept", state: "booked", date: "2026-01-07" }) },
    { put: "visits", record: aVisitOn({ id: "of-erased", studentIds: [], state: "booked", date: "2026-10-04" }) },
    { put: "visits", record: aVisitOn({ id: "still-there", studentIds: [], state: "booked", date: "2026-10-05" }) },
    {
      put: "visits",
      record: { ...aVisitOn({ id: "talk", studentIds: [], date: "2026-01-07" }), purpose: "touch-base" },
    },
    { put: "teacherQuestions", record: { ...question, id: "open" } },
    { put: "teacherQuestions", record: { ...question, id: "answered", answeredOn: "2026-01-06" } },
    { put: "teacherQuestions", record: { ...question, id: "lately", answeredOn: "2026-09-06" } },
  ]);
  await expireRecords(ports);
  expect((await vault.all("readings")).map(({ id }) => id)).toEqual(["new"]);
  expect((await vault.all("visits")).map(({ id }) => id).toSorted()).toEqual([
    ...["gone", "kept", "still-there", "talk"],
  ]);
  expect((await vault.all("teacherQuestions")).map(({ id }) => id).toSorted()).toEqual(["lately", "open"]);
});
