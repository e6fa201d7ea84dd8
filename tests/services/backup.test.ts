import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { VaultTrace } from "../../lib/ports/canary";
import { VaultError } from "../../lib/core/vault/vault-error";
import { oneAtATime } from "../../lib/services/write-lock";
import { backupState, saveBackup, type BackupPorts } from "../../lib/services/vault/backup";
import { inspectFile as inspectChosen, previewBackup, restoreBackup } from "../../lib/services/vault/restore-backup";
import { toBase64 } from "../../lib/core/base64";
import { IdbVault } from "../../lib/vault/idb-vault";
import { sealFile } from "../../lib/vault/sealed-file";
import { COLLECTIONS } from "../../lib/vault/stores";
import { aClass, aReading, aSite, aStudent } from "../fixtures/builders";
import { flipBit } from "../vault/disk";
import { keptOfVersion1, recordsOfVersion1 } from "../vault/version-1-records";
import { quickSealedFiles } from "./quick-sealed-files";

const PASSPHRASE = "four quiet river stones";
const NOW = Date.UTC(2026, 9, 5, 12);
let vault: IdbVault;
let noted: VaultTrace | undefined;
let ports: BackupPorts;

beforeEach(() => {
  noted = undefined;
  vault = new IdbVault({
    nowMs: () => NOW,
    canary: {
      read: () => Promise.resolve(noted),
      write: (trace) => Promise.resolve(void (noted = trace)),
      clear: () => Promise.resolve(void (noted = undefined)),
    },
  });
  ports = {
    vault,
    archive: vault,
    sealedFiles: quickSealedFiles,
    clock: { nowMs: () => NOW, zone: () => "America/New_York" },
  } as Partial<BackupPorts> as BackupPorts;
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

const fill = (): Promise<void> =>
  vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "readings", record: { ...aReading(), id: "r", takenAtMs: NOW } },
  ]);
async function save(): Promise<string> {
  const answer = await saveBackup(ports, PASSPHRASE);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.file;
}
const problemOf = async (file: string, passphrase = PASSPHRASE): Promise<unknown> => {
  const answer = await previewBackup(ports, { purpose: "backup", file, passphrase });
  return answer.ok ? "opened" : answer.failure.code === "sealed-file" ? answer.failure.problem : answer.failure.code;
};
const sealed = async (content: unknown): Promise<string> =>
  toBase64(await sealFile(content, { purpose: "backup", secret: PASSPHRASE, iterations: 100_000 }));

describe("a backup", () => {
  it("holds everything but caches, and brings it back on an empty device", async () => {
    await fill();
    expect(await backupState(ports)).toEqual({ ageDays: null, remindAfterDays: 14, hasRecords: true });
    const file = await save();
    expect(await backupState(ports)).toEqual({ ageDays: 0, remindAfterDays: 14, hasRecords: true });
    await vault.close();
    await deleteDB("pushpin");
    noted = undefined;
    const preview = await previewBackup(ports, { file, purpose: "backup", passphrase: PASSPHRASE });
    expect(preview).toEqual({
      ok: true,
      value: {
        savedAtMs: NOW,
        isDeviceLost: false,
        mendableCount: 0,
        differences: [
          { kind: "sites", new: 1, changed: 0, later: 0, same: 0, onlyHere: 0 },
          { kind: "classes", new: 1, changed: 0, later: 0, same: 0, onlyHere: 0 },
          { kind: "students", new: 2, changed: 0, later: 0, same: 0, onlyHere: 0 },
        ],
      },
    });
    expect(await vault.all("students")).toEqual([]);
    expect(
      await restoreBackup(ports, { file, purpose: "backup", passphrase: PASSPHRASE, way: "merge" }, oneAtATime()),
    ).toEqual({
      ok: true,
      value: null,
    });
    expect(await vault.all("students")).toEqual([aStudent(), aStudent({ id: "tr", initials: "TR" })]);
    expect(await vault.all("readings")).toEqual([]);
    const again = await previewBackup(ports, { file, purpose: "backup", passphrase: PASSPHRASE });
    expect(again.ok && again.value.differences.every(({ same }) => same > 0)).toBe(true);
  });

  it("restores a device that lost its records, and remembers when it was saved", async () => {
    await fill();
    const file = await save();
    await vault.close();
    await deleteDB("pushpin");
    const preview = await previewBackup(ports, { file, purpose: "backup", passphrase: PASSPHRASE });
    expect(preview.ok && preview.value.isDeviceLost).toBe(true);
    await restoreBackup(ports, { file, purpose: "backup", passphrase: PASSPHRASE, way: "replace" }, oneAtATime());
    expect(await vault.all("students")).toHaveLength(2);
    expect((await backupState(ports)).ageDays).toBe(0);
  });

  it("replaces all or nothing: a refused write leaves every record as it was", async () => {
    await fill();
    const file = await save();
    await vault.apply([{ put: "students", record: aStudent({ id: "zz", initials: "ZZ" }) }]);
    const before = await vault.all("students");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    const restored = restoreBackup(
      ports,
      { file, purpose: "backup", passphrase: PASSPHRASE, way: "replace" },
      oneAtATime(),
    );
    await expect(restored).rejects.toBeInstanceOf(VaultError);
    vi.restoreAllMocks();
    expect(await vault.all("students")).toEqual(before);
  });

  it("mends just the records that can't be read", async () => {
    await fill();
    const file = await save();
    await vault.apply([{ put: "classes", record: aClass({ room: "Rm 14" }) }]);
    await vault.close();
    await flipBit("students");
    const preview = await previewBackup(ports, { file, purpose: "backup", passphrase: PASSPHRASE });
    expect(preview.ok && preview.value.mendableCount).toBe(1);
    await restoreBackup(ports, { file, purpose: "backup", passphrase: PASSPHRASE, way: "mend" }, oneAtATime());
    expect(await vault.health()).toEqual({ damaged: [] });
    expect(await vault.all("students")).toHaveLength(2);
    expect(await vault.all("classes")).toEqual([aClass({ room: "Rm 14" })]);
  });

  it("needs a passphrase that is not easily guessed", async () => {
    await fill();
    expect(await saveBackup(ports, "short")).toMatchObject({ failure: { code: "passphrase-too-short" } });
  });
});

describe("a file that is not whole, or not ours, changes nothing", () => {
  it("and is refused before a passphrase is asked for", async () => {
    const saved = await saveBackup(ports, PASSPHRASE);
    const file = saved.ok ? saved.value.file : "";
    const problemOf = async (chosen: string, purpose: "backup" | "hand-over" = "backup") => {
      const answer = await inspectChosen(ports, { purpose, file: chosen });
      return answer.ok ? null : "problem" in answer.failure && answer.failure.problem;
    };
    expect(await problemOf(file)).toBeNull();
    expect(await problemOf(file, "hand-over")).toBe("other-purpose");
    expect(await problemOf(file.slice(0, -8))).toBe("truncated");
    expect(await problemOf("garbage")).toBe("not-ours");
    expect(await problemOf("%%")).toBe("not-ours");
  });

  it("and says which", async () => {
    await fill();
    const file = await save();
    expect(await problemOf(file, "four quiet river stone")).toBe("wrong-passphrase");
    expect(await problemOf(file.slice(0, file.length - 40))).toBe("truncated");
    expect(await problemOf(toBase64(new TextEncoder().encode("PK a folder")))).toBe("not-ours");
    expect(await problemOf("not base64 at all!")).toBe("not-ours");
    expect(await problemOf(await sealed({ hello: "world" }))).toBe("damaged");
    expect(await problemOf(await sealed({ format: 2 }))).toBe("newer");
    const student = { kind: "students", version: 1, record: aStudent() };
    const backup = (records: object[], counts: object) => ({ format: 1, savedAtMs: NOW, counts, records });
    expect(await problemOf(await sealed(backup([student], { students: 1 })))).toBe("opened");
    expect(await problemOf(await sealed(backup([student], { students: 2 })))).toBe("damaged");
    expect(await problemOf(await sealed(backup([student, student], { students: 2 })))).toBe("damaged");
    expect(await problemOf(await sealed(backup([{ ...student, record: null }], { students: 1 })))).toBe("damaged");
    expect(await problemOf(await sealed(backup([{ ...student, version: 99 }], { students: 1 })))).toBe("newer");
    expect(await problemOf(await sealed(backup([], { voiceNotes: 1 })))).toBe("newer");
  });
});

/** Written by the first Pushpin that had backups. It must open for ever: never write it anew. */
describe("a stored file of format 1", () => {
  const bytes = new Uint8Array(readFileSync(new URL("../fixtures/vault/backup-format-1.pushpin", import.meta.url)));

  it("is restored, with records of the first version brought to today's", async () => {
    const restored = await restoreBackup(
      ports,
      { file: toBase64(bytes), purpose: "backup", passphrase: PASSPHRASE, way: "merge" },
      oneAtATime(),
    );
    expect(restored).toEqual({ ok: true, value: null });
    for (const collection of COLLECTIONS.filter((one) => one !== "readings"))
      expect((await vault.all(collection)).length, collection).toBe(keptOfVersion1(collection).length);
    const windowIds = (await vault.all("visits")).map(({ windowId }) => windowId);
    expect(windowIds.toSorted()).toEqual(
      recordsOfVersion1("bookings")
        .map(({ id }) => id)
        .toSorted(),
    );
    const bookingIds = (await vault.all("visits")).map(({ id }) => id);
    for (const { sessionId } of await vault.all("sessionLogs")) expect(bookingIds).toContain(sessionId);
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  it("is refused when it was cut or one bit of it flipped", async () => {
    for (let cut = 1; cut < bytes.length; cut += 37)
      expect(await problemOf(toBase64(bytes.subarray(0, bytes.length - cut)))).toBe("truncated");
    for (let at = 200; at < bytes.length; at += 37) {
      const flipped = bytes.slice();
      flipped[at]! ^= 16;
      expect(["damaged", "truncated"]).toContain(await problemOf(toBase64(flipped)));
    }
  });
});

describe.each(["daily-format-2", "vault-format-2"])("a stored file of a folder: %s", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/vault/${name}.pushpin`, import.meta.url)));

  it("is restored like any backup", async () => {
    const chosen = { file: toBase64(bytes), purpose: "backup", passphrase: PASSPHRASE, way: "merge" } as const;
    expect(await restoreBackup(ports, chosen, oneAtATime())).toEqual({ ok: true, value: null });
    const students = await vault.all("students");
    expect(students.map(({ initials, grade }) => `${initials} ${grade}`).sort()).toEqual(["MJ K", "TR 2"]);
    for (const kind of ["sites", "classes", "visits", "sessionLogs", "workingHours"] as const)
      expect(await vault.all(kind), kind).toHaveLength(1);
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  it("is refused when it was cut or one bit of it flipped", async () => {
    for (let cut = 1; cut < bytes.length; cut += 37)
      expect(await problemOf(toBase64(bytes.subarray(0, bytes.length - cut)))).toBe("truncated");
    for (let at = 300; at < bytes.length; at += 37) {
      const flipped = bytes.slice();
      flipped[at]! ^= 16;
      expect(["damaged", "truncated"]).toContain(await problemOf(toBase64(flipped)));
    }
  });
});
