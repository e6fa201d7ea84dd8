import { beforeEach, describe, expect, it } from "vitest";
import type { Collection, VaultChange } from "../../lib/ports/vault";
import { removeStudent } from "../../lib/services/caseload/save-records";
import { backupState } from "../../lib/services/vault/backup";
import { previewBackup } from "../../lib/services/vault/restore-backup";
import { conflicts, settleConflict } from "../../lib/services/vault/conflicts";
import { sealDrafts, unsealDrafts } from "../../lib/services/vault/drafts";
import { eraseAll } from "../../lib/services/vault/erase-all";
import { folderState, saveToFolder, startFolderFile } from "../../lib/services/vault/folder-file";
import { lockVault } from "../../lib/services/vault/lock-vault";
import { VAULT_FILE } from "../../lib/services/vault/folder-ports";
import { openVaultFile } from "../../lib/services/vault/sync-vault-file";
import { toBase64 } from "../../lib/core/base64";
import { aClass, aReading, aSite, aStudent } from "../fixtures/builders";
import { folderDevice, NOW, PASSPHRASE, type FolderDevice } from "./folder-stage";

type Bytes = Uint8Array<ArrayBuffer>;
const DAY_MS = 86_400_000;
let files: Map<string, Bytes>;
let one: FolderDevice;
let other: FolderDevice;

beforeEach(() => {
  files = new Map();
  [one, other] = [folderDevice(files), folderDevice(files)];
});

const CASELOAD: VaultChange[] = [
  { put: "sites", record: aSite() },
  { put: "classes", record: aClass() },
  { put: "students", record: aStudent() },
];
const put = (device: FolderDevice, ...changes: VaultChange[]) => device.on(({ vault }) => vault.apply(changes));
const all = <C extends Collection>(device: FolderDevice, kind: C) => device.on(({ vault }) => vault.all(kind));
const sync = (device: FolderDevice, how = {}) =>
  device.on(({ ports, underLock }) => saveToFolder(ports, underLock, how));
interface HowToStart {
  purpose?: "vault" | "backup";
  keepsNothing?: boolean;
  passphrase?: string;
}
const start = (
  device: FolderDevice,
  wanted: "make" | "open",
  { purpose = "vault", keepsNothing = false, passphrase = PASSPHRASE }: HowToStart = {},
) =>
  device.on(({ ports, underLock }) => startFolderFile(ports, { wanted, purpose, keepsNothing, passphrase }, underLock));
const state = (device: FolderDevice) => device.on(({ ports }) => folderState(ports));
const asked = (device: FolderDevice) => device.on(({ ports }) => conflicts(ports));
const student = (over: Parameters<typeof aStudent>[0]): VaultChange => ({ put: "students", record: aStudent(over) });

/** Both devices share a file with one student. */
async function share(): Promise<void> {
  await put(one, ...CASELOAD);
  expect(await start(one, "make")).toEqual({ ok: true, value: null });
  expect(await start(other, "open")).toEqual({ ok: true, value: null });
}
/** The file of somebody else's vault. */
async function strangersFile(): Promise<Bytes> {
  const theirs = new Map<string, Bytes>();
  await start(folderDevice(theirs), "make");
  return theirs.get(VAULT_FILE)!;
}
const flipped = (file: Bytes, at: number): Bytes => file.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe("a copy each day in her folder", () => {
  it("is written under the day's name when something changed, can be restored, and stops the reminder", async () => {
    await put(one, ...CASELOAD);
    expect(await start(one, "make", { purpose: "backup" })).toEqual({ ok: true, value: null });
    expect([...files.keys()]).toEqual(["pushpin-daily-2026-10-05.pushpin"]);
    const file = toBase64(files.get("pushpin-daily-2026-10-05.pushpin")!);
    const opened = await other.on(({ ports }) =>
      previewBackup(ports, { purpose: "backup", file, passphrase: PASSPHRASE }),
    );
    expect(opened).toMatchObject({ ok: true, value: { savedAtMs: NOW } });
    one.clock.aheadMs = DAY_MS;
    await sync(one);
    expect(files.size).toBe(1);
    await put(one, student({ grade: "3" }));
    await sync(one);
    expect([...files.keys()]).toContain("pushpin-daily-2026-10-06.pushpin");
    expect((await one.on(({ ports }) => backupState(ports))).ageDays).toBe(0);
  });

  it("leaves the newest thirty, and files of other names alone", async () => {
    files.set("lesson.txt", new Uint8Array([1]));
    await put(one, ...CASELOAD);
    await start(one, "make", { purpose: "backup" });
    for (let day = 1; day <= 33; day += 1) {
      one.clock.aheadMs = day * DAY_MS;
      await put(one, student({ grade: String(day % 12) }));
      await sync(one);
    }
    expect(files.size).toBe(31);
    expect(files.has("lesson.txt")).toBe(true);
    expect(files.has("pushpin-daily-2026-10-05.pushpin")).toBe(false);
  });

  it("keeps the copy that was just written, though the clock was set back by a year", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { purpose: "backup" });
    for (let day = 1; day <= 30; day += 1) {
      one.clock.aheadMs = day * DAY_MS;
      await put(one, student({ grade: String(day % 12) }));
      await sync(one);
    }
    one.clock.aheadMs = -365 * DAY_MS;
    await put(one, student({ grade: "12" }));
    await sync(one);
    expect(files.has("pushpin-daily-2025-10-05.pushpin")).toBe(true);
    expect(files.size).toBe(30);
  });

  it.each(["not-allowed", "folder-gone", "folder-full", "folder-refused"] as const)(
    "says %s, and goes on when that is over",
    async (problem) => {
      await put(one, ...CASELOAD);
      await start(one, "make", { purpose: "backup" });
      await put(one, student({ grade: "3" }));
      one.folder.refuse(problem);
      await sync(one);
      expect((await state(one)).failure).toEqual({ code: "folder", problem });
      one.folder.refuse(undefined);
      await sync(one);
      expect((await state(one)).failure).toBeNull();
    },
  );
});

describe("one file for all her devices", () => {
  it("is opened with its passphrase on another device, and carries changes both ways", async () => {
    await share();
    expect(await all(other, "students")).toEqual([aStudent()]);
    await put(other, student({ grade: "4" }));
    await sync(other);
    await sync(one);
    expect((await all(one, "students"))[0]!.grade).toBe("4");
    await one.on(({ ports }) => removeStudent(ports, "mj"));
    await put(other, { put: "readings", record: { ...aReading(), id: "r", takenAtMs: NOW } });
    await sync(one);
    await sync(other);
    expect(await all(other, "students")).toEqual([]);
    expect(await all(other, "readings")).toEqual([]);
    expect(await asked(other)).toEqual([]);
  });

  it("writes nothing while nothing changed", async () => {
    await share();
    const before = files.get(VAULT_FILE);
    await sync(one);
    await sync(other);
    await sync(one);
    expect(files.get(VAULT_FILE)).toBe(before);
  });

  it.each([
    ["here", "2"],
    ["other", "3"],
  ] as const)("asks about what both changed, and takes her answer to both: %s", async (keep, grade) => {
    await share();
    await put(one, student({ grade: "2" }));
    await put(other, student({ grade: "3" }));
    await sync(other);
    await sync(one);
    expect((await all(one, "students"))[0]!.grade).toBe("2");
    const [question] = await asked(one);
    expect(question).toMatchObject({ kind: "students", here: { grade: "2" }, other: { grade: "3" } });
    await sync(other);
    expect(await asked(other)).toEqual([question]);
    await other.on(({ ports }) => settleConflict(ports, { id: question!.id, keep }));
    await sync(other);
    await sync(one);
    expect(await asked(one)).toEqual([]);
    for (const device of [one, other]) expect((await all(device, "students"))[0]!.grade).toBe(grade);
  });

  it("asks nothing about a removed student: the other version goes with the student", async () => {
    await share();
    await put(one, student({ grade: "2" }));
    await put(other, student({ grade: "3" }));
    await sync(other);
    await sync(one);
    await one.on(({ ports }) => removeStudent(ports, "mj"));
    expect(await all(one, "fileConflicts")).toEqual([]);
  });

  it("loses nothing when a cloud's client puts an older file back", async () => {
    await share();
    const older = files.get(VAULT_FILE)!;
    await put(one, student({ grade: "2" }));
    await sync(one);
    files.set(VAULT_FILE, older);
    await put(other, { put: "students", record: aStudent({ id: "tr", initials: "TR" }) });
    await sync(other);
    await sync(one);
    await sync(other);
    for (const device of [one, other])
      expect((await all(device, "students")).map(({ id, grade }) => `${id} ${grade}`).sort()).toEqual(["mj 2", "tr K"]);
  });

  it("with a clock that is wrong by a year on one device loses nothing", async () => {
    await share();
    other.clock.aheadMs = -365 * DAY_MS;
    await put(other, student({ grade: "5" }));
    await sync(other);
    await sync(one);
    expect((await all(one, "students"))[0]!.grade).toBe("5");
  });

  it("goes on after the browser was ended between the file and the note of it", async () => {
    await share();
    await put(one, student({ grade: "2" }));
    const before = (await all(one, "folderFiles"))[0]!;
    await sync(one);
    await put(one, { put: "folderFiles", record: before });
    await sync(one);
    await sync(other);
    expect(await asked(one)).toEqual([]);
    expect((await all(other, "students"))[0]!.grade).toBe("2");
  });
});

describe("a file that can't be what it should is left alone, and nothing here changes", () => {
  const refusals: [string, (file: Bytes) => Bytes | Promise<Bytes> | undefined, object][] = [
    ["cut in the middle", (file) => file.slice(0, 200), { code: "sealed-file", problem: "truncated" }],
    ["changed by one bit", (file) => flipped(file, file.length - 60), { code: "sealed-file", problem: "damaged" }],
    ["some other file", () => new Uint8Array([1, 2, 3]), { code: "sealed-file", problem: "not-ours" }],
    ["gone", () => undefined, { code: "folder", problem: "file-gone" }],
    ["empty", () => new Uint8Array(), { code: "folder", problem: "file-gone" }],
  ];
  it.each(refusals)("%s", async (_what, harm, failure) => {
    await share();
    const harmed = await harm(files.get(VAULT_FILE)!);
    if (harmed) files.set(VAULT_FILE, harmed);
    else files.delete(VAULT_FILE);
    await put(one, student({ grade: "2" }));
    expect(await sync(one)).toEqual({ ok: false, failure });
    expect(files.get(VAULT_FILE)).toEqual(harmed);
    expect((await state(one)).failure).toEqual(failure);
    expect((await all(one, "students"))[0]!.grade).toBe("2");
  });

  it("another vault's, with the same passphrase or another", async () => {
    await share();
    for (const passphrase of [PASSPHRASE, "other quiet river stones"]) {
      const theirs = new Map<string, Bytes>();
      const stranger = folderDevice(theirs);
      await put(stranger, { put: "sites", record: aSite({ name: "Elsewhere" }) });
      await start(stranger, "make", { passphrase });
      files.set(VAULT_FILE, theirs.get(VAULT_FILE)!);
      expect(await sync(one)).toEqual({ ok: false, failure: { code: "folder", problem: "other-vault" } });
      expect(files.get(VAULT_FILE)).toBe(theirs.get(VAULT_FILE));
    }
    expect((await all(one, "sites")).map(({ name }) => name)).toEqual([aSite().name]);
  });

  it("is written anew only when she wants it", async () => {
    await share();
    files.clear();
    expect(await sync(one)).toMatchObject({ ok: false });
    expect(await sync(one, { evenIfGone: true })).toEqual({ ok: true, value: null });
    await sync(other);
    expect(await asked(other)).toEqual([]);
    expect(await all(other, "students")).toHaveLength(1);
  });

  it("written anew goes back to the writes that are known: what was removed stays removed elsewhere", async () => {
    await put(one, ...CASELOAD, student({ id: "tr", initials: "TR" }));
    await start(one, "make");
    await put(one, student({ grade: "2" }));
    await sync(one);
    await start(other, "open");
    await one.on(({ ports }) => removeStudent(ports, "tr"));
    files.clear();
    expect(await sync(one, { evenIfGone: true })).toEqual({ ok: true, value: null });
    await sync(other);
    expect((await all(other, "students")).map(({ id }) => id)).toEqual(["mj"]);
    expect(await asked(other)).toEqual([]);
    const { writes, lastWriteId } = (await all(one, "folderFiles"))[0]!;
    expect(writes).toHaveLength(3);
    expect(writes!.at(-1)).toBe(lastWriteId);
  });

  it("with a wrong passphrase, or none there, changes nothing", async () => {
    expect(await start(other, "open")).toEqual({
      ok: false,
      failure: { code: "folder", problem: "nothing-there" },
    });
    await put(one, ...CASELOAD);
    await start(one, "make");
    expect(await start(other, "open", { passphrase: "four quiet river stone" })).toEqual({
      ok: false,
      failure: { code: "sealed-file", problem: "wrong-passphrase" },
    });
    expect(await start(other, "make")).toMatchObject({ failure: { problem: "file-there" } });
    expect(await start(folderDevice(new Map()), "make", { passphrase: "short" })).toMatchObject({
      failure: { code: "passphrase-too-short" },
    });
    expect(await other.hasDatabase()).toBe(false);
  });
});

describe("a browser that keeps nothing", () => {
  const lock = (device: FolderDevice) => device.on(({ ports, underLock }) => lockVault(ports, underLock));

  it("is empty once it is locked, tells no loss, and has everything again when the file is opened", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    await put(one, student({ grade: "6" }));
    await lock(one);
    expect(await one.hasDatabase()).toBe(false);
    expect(await all(one, "students")).toEqual([]);
    expect(await one.hasDatabase()).toBe(false);
    expect(await state(one)).toMatchObject({ keepsNothing: true, purpose: null, hasFile: true, failure: null });
    expect(await start(one, "open", { keepsNothing: true })).toEqual({ ok: true, value: null });
    expect((await all(one, "students"))[0]!.grade).toBe("6");
    expect((await one.on(({ vault }) => vault.health())).missing).toBeUndefined();
  });

  it("has its log again too, with the lock, and what two such devices did", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    await one.on(({ ports }) => removeStudent(ports, "mj"));
    await lock(one);
    one.clock.aheadMs = DAY_MS;
    other.clock.aheadMs = DAY_MS + 1000;
    await start(one, "open", { keepsNothing: true });
    await start(other, "open", { keepsNothing: true });
    await lock(other);
    await put(one, student({ id: "tr", initials: "TR" }));
    await lock(one);
    one.clock.aheadMs = 2 * DAY_MS;
    await start(one, "open", { keepsNothing: true });
    const log = await one.on(({ vault }) => vault.readLog());
    const acts = (wanted: string) => log.filter(({ act }) => act === wanted).length;
    expect([acts("locked"), acts("file-opened")]).toEqual([3, 3]);
    expect(log).toContainEqual(expect.objectContaining({ removed: expect.objectContaining({ students: 1 }) }));
    expect(log.map(({ atMs }) => atMs)).toEqual(log.map(({ atMs }) => atMs).toSorted((a, b) => b - a));
    expect(new Set(log.map((entry) => JSON.stringify(entry))).size).toBe(log.length);
  });

  it("leaves the log out of a file that only devices with a log of their own share", async () => {
    await share();
    await other.on(({ vault }) => vault.noteAct({ act: "backup-saved" }));
    await put(other, student({ grade: "2" }));
    await sync(other);
    await sync(one);
    expect((await one.on(({ vault }) => vault.readLog())).map(({ act }) => act)).not.toContain("backup-saved");
  });

  it("gives back what was being typed, once the file is open again, and to nobody else", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    const sealed = (await one.on(({ ports }) => sealDrafts(ports, "a note of MJ")))!;
    expect(atob(sealed.replace("file:", ""))).not.toContain("MJ");
    await lock(one);
    expect(await one.on(({ ports }) => unsealDrafts(ports, sealed))).toBeUndefined();
    await start(one, "open", { keepsNothing: true });
    expect(await one.on(({ ports }) => unsealDrafts(ports, sealed))).toBe("a note of MJ");
    const stranger = folderDevice(new Map());
    await start(stranger, "make", { keepsNothing: true });
    expect(await stranger.on(({ ports }) => unsealDrafts(ports, sealed))).toBeUndefined();
    expect(await one.on(({ ports }) => unsealDrafts(ports, "file:AAAA"))).toBeUndefined();
  });

  it("stays locked with what could not be written, sealed, and saves it after the unlock", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    await put(one, student({ grade: "6" }));
    one.folder.refuse("not-allowed");
    await lock(one);
    expect(await one.on(({ vault }) => vault.protection())).toMatchObject({ state: "locked" });
    one.folder.refuse(undefined);
    await one.on(({ vault }) => vault.unlock(PASSPHRASE));
    await sync(one);
    await lock(one);
    expect(await one.hasDatabase()).toBe(false);
    await start(other, "open");
    expect((await all(other, "students"))[0]!.grade).toBe("6");
  });

  it.each([
    ["gone", () => undefined, { code: "folder", problem: "file-gone" }],
    ["changed by one bit", (file: Bytes) => flipped(file, file.length - 60), { code: "sealed-file" }],
    ["another vault's", () => strangersFile(), { code: "folder", problem: "other-vault" }],
  ])("stays locked with everything where the file is %s, though all was saved before", async (_what, harm, failure) => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    await sync(one);
    const harmed = await harm(files.get(VAULT_FILE)!);
    if (harmed) files.set(VAULT_FILE, harmed);
    else files.delete(VAULT_FILE);
    const staysSealed = async () => {
      await lock(one);
      expect(await one.on(({ vault }) => vault.protection())).toMatchObject({ state: "locked" });
      expect(await state(one)).toMatchObject({ keepsNothing: true, failure });
    };
    await staysSealed();
    // It is locked already, as when the browser starts.
    await staysSealed();
    await one.on(({ vault }) => vault.unlock(PASSPHRASE));
    expect(await all(one, "students")).toEqual([aStudent()]);
  });

  it("stays locked with everything where the file was not written in time", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    await sync(one);
    let [reached, end] = [() => {}, () => {}];
    const isWriting = new Promise<void>((resolve) => (reached = resolve));
    const written = new Promise<void>((resolve) => (end = resolve));
    one.ports.folder.write = async () => {
      reached();
      await written;
      return { ok: false, failure: "folder-refused" };
    };
    one.ports.pause = () => isWriting;
    await lock(one);
    expect(await one.on(({ vault }) => vault.protection())).toMatchObject({ state: "locked" });
    end();
  });

  it("uses up none of the writes that a file names by locking: what it removed stays removed elsewhere", async () => {
    await put(one, ...CASELOAD, student({ id: "tr", initials: "TR" }));
    await start(one, "make", { keepsNothing: true });
    await start(other, "open");
    await one.on(({ ports }) => removeStudent(ports, "tr"));
    await sync(one);
    const namesInFile = async () => {
      const { key } = (await all(one, "folderFiles"))[0]!;
      const opened = await one.on(({ ports }) => openVaultFile(ports, files.get(VAULT_FILE), key));
      return opened.ok ? opened.value.content!.writes : [];
    };
    const before = await namesInFile();
    const written = files.get(VAULT_FILE);
    // Each lock writes so.
    for (let time = 0; time < 3; time += 1) await sync(one, { mustWrite: true });
    expect(files.get(VAULT_FILE)).not.toEqual(written);
    expect(await namesInFile()).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    await sync(other);
    expect((await all(other, "students")).map(({ id }) => id)).toEqual(["mj"]);
  });

  it("that was ended unlocked is empty after the start, where its file is as it was saved", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    await put(one, student({ grade: "6" }));
    await sync(one);
    await one.on(({ vault }) => vault.lock());
    await lock(one);
    expect(await one.hasDatabase()).toBe(false);
    expect(await start(one, "open", { keepsNothing: true })).toEqual({ ok: true, value: null });
    expect((await all(one, "students"))[0]!.grade).toBe("6");
  });

  it("logs a lock once, also where the file could not be written", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { keepsNothing: true });
    one.folder.refuse("not-allowed");
    await lock(one);
    one.folder.refuse(undefined);
    await one.on(({ vault }) => vault.unlock(PASSPHRASE));
    const log = await one.on(({ vault }) => vault.readLog());
    expect(log.filter(({ act }) => act === "locked")).toHaveLength(1);
  });

  it("is no browser that only writes copies", async () => {
    await put(one, ...CASELOAD);
    await start(one, "make", { purpose: "backup", keepsNothing: true });
    await lock(one);
    expect(await state(one)).toMatchObject({ keepsNothing: false });
    expect(await all(one, "students")).toEqual([aStudent()]);
  });
});

it("erasing everything forgets the folder and says that its file remains", async () => {
  await share();
  const rest = { traces: { removeAll: () => Promise.resolve() }, signIn: { revoke: () => Promise.resolve(false) } };
  const receipt = await one.on(({ ports }) => eraseAll({ ...ports, ...rest }));
  expect(receipt.hasBackup).toBe(true);
  expect((await state(one)).folder).toBeNull();
  expect(files.has(VAULT_FILE)).toBe(true);
});
