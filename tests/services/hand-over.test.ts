import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { oneAtATime } from "../../lib/services/write-lock";
import { saveHandOver, type BackupPorts } from "../../lib/services/vault/backup";
import { previewBackup, restoreBackup } from "../../lib/services/vault/restore-backup";
import { IdbVault } from "../../lib/vault/idb-vault";
import { makeCode } from "../../lib/vault/wrapped-key";
import { aVisitOn, aClass, aSite, aStudent, workingWeek } from "../fixtures/builders";
import { quickSealedFiles } from "./quick-sealed-files";

let vault: IdbVault;
let ports: BackupPorts;

beforeEach(async () => {
  vault = new IdbVault();
  const clock = { nowMs: () => 1000, zone: () => "America/New_York" };
  ports = { vault, archive: vault, sealedFiles: quickSealedFiles, clock } as Partial<BackupPorts> as BackupPorts;
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "sites", record: aSite({ id: "hill", name: "Hill" }) },
    { put: "classes", record: aClass() },
    { put: "classes", record: aClass({ id: "g3", name: "Grade 3", siteId: "hill" }) },
    { put: "schedules", record: { id: "k12", sourceName: "k12.ics", importedAt: "2026-09-01", entries: [] } },
    { put: "students", record: aStudent({ goals: [{ id: "g1", text: "Will zip up own coat." }] }) },
    {
      put: "students",
      record: aStudent({ id: "tr", initials: "TR", goals: [{ id: "g9", text: "Will wait for a turn." }] }),
    },
    { put: "students", record: aStudent({ id: "zq", initials: "ZQ", classId: "g3" }) },
    ...workingWeek().map((record) => ({ put: "workingHours", record }) as const),
    { put: "visits", record: aVisitOn({ id: "both", studentIds: ["mj", "tr"], goalIds: { mj: "g1", tr: "g9" } }) },
    { put: "visits", record: aVisitOn({ id: "other", studentIds: ["tr"] }) },
    {
      put: "cellDecisions",
      record: {
        id: "class-wide",
        reach: "class",
        classId: "k12",
        subject: { words: "will wait for a turn" },
        titleKey: "snack",
        verdict: "pinned",
        decidedAt: "2026-10-01",
      },
    },
  ]);
});
afterEach(async () => {
  await vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map((name) => deleteDB(name)));
});

async function handOver() {
  const answer = await saveHandOver(ports, ["mj"]);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

test("holds the chosen students with class, school, schedule and their part in visits, and nothing of another", async () => {
  const { file, code, counts } = await handOver();
  expect(counts).toEqual({ sites: 1, classes: 1, schedules: 1, students: 1, visits: 1 });
  await vault.destroy();
  const chosen = { purpose: "hand-over", file, passphrase: ` ${code.toLowerCase().replaceAll("-", " ")}` } as const;
  expect(await restoreBackup(ports, { ...chosen, way: "merge" }, oneAtATime())).toMatchObject({ ok: true });
  expect(await vault.all("students")).toMatchObject([{ initials: "MJ" }]);
  expect(await vault.all("visits")).toMatchObject([{ id: "both", studentIds: ["mj"], goalIds: { mj: "g1" } }]);
  const all = JSON.stringify(await vault.exportRecords());
  expect(all).not.toMatch(/"(TR|ZQ|tr|zq|g9)"|Hill|wait for a turn/);
});

test("takes neither her accounts nor other people's events along with a visit", async () => {
  const conflicts = [{ date: "2026-10-06", by: "own", kind: "taken", title: "Dr. Okafor, 9 a.m." } as const];
  const sendTask = { accountId: "account-1", calendarId: "calendar-1", hasGuests: true, tries: 0, conflicts };
  const reference = { calendarId: "calendar-1", eventId: "event-1", url: "https://calendar.example/event-1" };
  const sent = aVisitOn({ id: "sent", studentIds: ["mj"] });
  const change = { before: sent, step: "waiting", halfId: "half-1" } as const;
  const page = {
    ...{ eventId: "event-4", isDeclined: true as const, handedOverAt: "2026-10-05T11:11:11.000Z" },
    ...{ notEventIds: ["event-2"], goneEventIds: ["event-3"], unseenSince: "2026-10-06T12:00:00.000Z" },
  };
  const visit = {
    ...{ ...sent, way: "google" as const, sendTask, reference, change },
    shownIn: { vendor: "google" as const, account: "account-2" },
    changes: [
      { date: sent.from, stillGoes: true as const, ...page },
      { date: "2026-10-13", ...page },
    ],
  };
  await vault.apply([{ put: "visits", record: visit }]);
  const { file, code } = await handOver();
  await vault.destroy();
  await restoreBackup(ports, { purpose: "hand-over", file, passphrase: code, way: "merge" }, oneAtATime());
  expect((await vault.all("visits")).map(({ id }) => id).sort()).toEqual(["both", "sent"]);
  expect(JSON.stringify(await vault.exportRecords())).not.toMatch(
    /Okafor|account-\d|calendar-1|event-\d|half-1|unseenSince|isDeclined|11:11:11|2026-10-13/,
  );
  expect((await vault.find("visits", "sent"))!.changes).toEqual([{ date: sent.from, stillGoes: true }]);
});

test("takes no hash of a name along; a device that has some of the student keeps them", async () => {
  const student = (await vault.find("students", "mj"))!;
  const nameTokens = { keyId: "key-1", hashes: ["bWFyeQ==", "am9uZXM="] };
  await vault.apply([
    { put: "nameKeys", record: { id: "key-1", key: "a2V5" } },
    { put: "students", record: { ...student, nameTokens } },
  ]);
  const { file, code } = await handOver();
  const chosen = { purpose: "hand-over", file, passphrase: code, way: "replace" } as const;
  await restoreBackup(ports, chosen, oneAtATime());
  expect(await vault.find("students", "mj")).toMatchObject({ nameTokens });
  expect(await vault.all("nameKeys")).toHaveLength(1);
  await vault.destroy();
  await restoreBackup(ports, { ...chosen, way: "merge" }, oneAtATime());
  expect(await vault.all("students")).toMatchObject([{ initials: "MJ" }]);
  expect(JSON.stringify(await vault.exportRecords())).not.toMatch(/nameTokens|nameKeys|a2V5|bWFyeQ/);
});

test("a class takes its teacher's questions, answers and blocked times along, and no other class's", async () => {
  const question = (id: string, classId: string) => ({
    put: "teacherQuestions" as const,
    record: { id, classId, about: { titles: ["Flex"] }, askedOn: "2026-10-01" },
  });
  const routine = {
    title: "Snack",
    kind: "snack",
    startMinute: 600,
    endMinute: 615,
    confirmedOn: "2026-10-02",
  } as const;
  const blocked = { weekdays: ["FR" as const], startMinute: 480, endMinute: 540, saidOn: "2026-10-02" };
  await vault.apply([
    question("asked", "k12"),
    question("elsewhere", "g3"),
    { put: "teacherRoutines", record: { id: "r1", classId: "k12", weekdays: ["MO"], ...routine } },
    { put: "blockedTimes", record: { id: "b1", classId: "k12", ...blocked } },
  ]);
  const { file, code } = await handOver();
  await vault.destroy();
  await restoreBackup(ports, { purpose: "hand-over", file, passphrase: code, way: "merge" }, oneAtATime());
  expect(await vault.all("teacherQuestions")).toMatchObject([{ id: "asked", classId: "k12", askedOn: "2026-10-01" }]);
  expect(await vault.all("teacherRoutines")).toMatchObject([{ id: "r1", title: "Snack" }]);
  expect(await vault.all("blockedTimes")).toMatchObject([{ id: "b1", weekdays: ["FR"] }]);
});

test("merging it twice doubles nothing", async () => {
  const { file, code } = await handOver();
  const preview = await previewBackup(ports, { purpose: "hand-over", file, passphrase: code });
  expect(preview.ok && preview.value.differences.reduce((sum, one) => sum + one.new, 0)).toBe(0);
  await restoreBackup(ports, { purpose: "hand-over", file, passphrase: code, way: "merge" }, oneAtATime());
  expect(await vault.all("students")).toHaveLength(3);
  expect(await vault.all("visits")).toHaveLength(2);
});

test("gives no file where Pushpin was locked while it was sealed: its code could not be shown", async () => {
  await vault.setPassphrase("otter lantern gravel moss");
  const seal: typeof quickSealedFiles.seal = async (...sealing) => {
    const file = await quickSealedFiles.seal(...sealing);
    await vault.lock();
    return file;
  };
  const slow = { ...ports, sealedFiles: { ...quickSealedFiles, seal } };
  await expect(saveHandOver(slow, ["mj"])).rejects.toThrow("vault-locked");
});

test("is opened neither as a backup nor with another code", async () => {
  const { file, code } = await handOver();
  const problemOf = async (purpose: "backup" | "hand-over", passphrase: string) => {
    const answer = await previewBackup(ports, { purpose, file, passphrase });
    return answer.ok ? "opened" : answer.failure;
  };
  expect(await problemOf("backup", code)).toEqual({ code: "sealed-file", problem: "other-purpose" });
  expect(await problemOf("hand-over", makeCode())).toEqual({ code: "sealed-file", problem: "wrong-passphrase" });
  expect(await saveHandOver(ports, ["nobody"])).toEqual({ ok: false, failure: { code: "not-found" } });
});
