import type { Answer, UnderLock } from "../../contracts/contract";
import type { Failure } from "../../contracts/failure";
import { fail, ok } from "../../core/result";
import { joinLogs, type AccessEntry } from "../../core/vault/access-log";
import { countRecords, type ArchivedRecord } from "../../core/vault/backup";
import { areSame, fingerprintsOf, placeOf } from "../../core/vault/fingerprint";
import { keyToSealUnder, withNextKey, type FileKey, type FolderFile } from "../../core/vault/folder-file";
import { mergeFile, type FileMerge } from "../../core/vault/merge-file";
import type { RecordKind } from "../../core/vault/record-kinds";
import type { MissingRecords } from "../../core/vault/vault-health";
import { nextVaultFile, parseVaultFile, type VaultFile } from "../../core/vault/vault-file";
import { VaultError } from "../../core/vault/vault-error";
import type { VaultChange } from "../../ports/vault";
import { digestOf, folderFailure, keepFile, VAULT_FILE, type FolderPorts } from "./folder-ports";

type Bytes = Uint8Array<ArrayBuffer>;

/** Another device may write between our read and our write: try this often. */
const MAX_TRIES = 3;

/** How the file is read and written. */
export interface HowToSync {
  /** Creates the file again when it is no longer in the folder. */
  evenIfGone?: boolean;
  /** Writes the file even if no record changed, so that it gets the log of a browser that keeps nothing. */
  mustWrite?: boolean;
}

/**
 * Merges what other devices wrote into the file, and writes what is new here. Never overwrites a file that can't be
 * read or belongs to another vault.
 */
export async function syncVaultFile(
  ports: FolderPorts,
  underLock: UnderLock,
  { evenIfGone = false, mustWrite = false }: HowToSync = {},
): Promise<Answer<null>> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const kept = await ports.vault.find("folderFiles", "file");
    if (kept?.purpose !== "vault") return ok(null);
    const read = await readKeptFile(ports, kept);
    if (!read.ok) return read;
    const { bytes, content, isFormer } = read.value;
    if (!content && kept.lastWriteId !== undefined && !evenIfGone) return folderFailure("file-gone");
    if (content && content.vaultId !== kept.vaultId) return folderFailure("other-vault");
    if (content) await underLock(async () => takeOver(ports, content));
    // A file that is gone is made again with the writes that are known, so that other devices can merge with it.
    const { writes = kept.writes ?? [], log = [] } = content ?? {};
    const found = { bytes, writes, log, mustWrite: mustWrite || isFormer || kept.nextKey !== undefined };
    const written = await writeNext(ports, underLock, found);
    if (written !== "changed meanwhile") return written;
  }
  return folderFailure("busy");
}

/**
 * Reads the file with the key that this device knows; with the next key, which an interrupted write may have used; or
 * with a former one, since a device that does not know the new passphrase yet may have written it.
 */
async function readKeptFile(
  ports: FolderPorts,
  { key, nextKey, formerKeys = [], vaultId }: FolderFile,
): Promise<Answer<OpenedFile & { isFormer: boolean }>> {
  const read = await ports.folder.read(VAULT_FILE);
  if (!read.ok) return folderFailure(read.failure);
  for (const one of [key, nextKey, ...formerKeys]) {
    if (!one) continue;
    const opened = await openVaultFile(ports, read.value, one);
    if (opened.ok) return ok({ ...opened.value, isFormer: formerKeys.includes(one) });
    if (!isOtherKey(opened.failure)) return opened;
  }
  // Files of two vaults have different keys even under the same passphrase.
  const isOurs = (await ports.sealedFiles.vaultIdOf(read.value!)) === vaultId;
  return folderFailure(isOurs ? "passphrase-changed" : "other-vault");
}

const isOtherKey = (failure: Failure): boolean =>
  failure.code === "sealed-file" && failure.problem === "wrong-passphrase";

/** The file of the folder; no content where there is none yet. */
export interface OpenedFile {
  bytes?: Bytes;
  content?: VaultFile;
}

/** Opens the file of the folder. */
export async function openVaultFile(
  { sealedFiles, archive }: FolderPorts,
  bytes: Bytes | undefined,
  key: FileKey,
): Promise<Answer<OpenedFile>> {
  // A file that was made and never written is empty.
  if (!bytes || bytes.length === 0) return ok({});
  const opened = await sealedFiles.open(bytes, { purpose: "vault", key });
  if (!opened.ok) return fail({ code: "sealed-file", problem: opened.failure });
  const content = parseVaultFile(opened.value);
  if (typeof content === "string") return fail({ code: "sealed-file", problem: content });
  const records = archive.upgradeRecords(content.records);
  if (!records) return fail({ code: "sealed-file", problem: "newer" });
  return ok({ bytes, content: { ...content, records } });
}

/** Merges the file's records into the vault, in one transaction with what is known of the file. */
async function takeOver(ports: FolderPorts, content: VaultFile): Promise<void> {
  const { vault, archive, clock } = ports;
  const kept = await vault.find("folderFiles", "file");
  if (!kept) return;
  const { damaged, missing } = await vault.health();
  const isSeen = content.writes.at(-1) === kept.lastWriteId;
  if (isSeen && damaged.length === 0 && !missing) return;
  const goesBack = kept.lastWriteId !== undefined && content.writes.includes(kept.lastWriteId);
  const merge = mergeFile({
    file: content.records,
    here: await archive.exportRecords(),
    base: goesBack ? kept.base : undefined,
    unreadable: new Set(damaged.map(({ kind, id }) => placeOf({ kind, record: { id } }))),
    isHereWhole: missing === undefined,
  });
  const { writes } = content;
  const seen: FolderFile = { ...kept, lastWriteId: writes.at(-1)!, writes, base: merge.fileHolds };
  await vault.apply([
    ...(merge.writes as unknown as VaultChange[]),
    ...(await removalsBesides(ports, merge)),
    ...merge.conflicts.map((one): VaultChange => {
      const record = { ...one, id: crypto.randomUUID(), foundAtMs: clock.nowMs() };
      return { put: "fileConflicts", record };
    }),
    { put: "folderFiles", record: seen },
  ]);
  if (missing && isMadeUpFor(missing, merge)) await vault.acceptMissing();
  if (kept.lastWriteId === undefined && content.log && (await ports.folder.state())?.note.keepsNothing)
    await archive.restoreLog(content.log);
}

/** True when the file gave back at least as many records of each kind as the browser lost. */
function isMadeUpFor({ counts }: MissingRecords, { writes }: FileMerge): boolean {
  const given = countRecords(writes.flatMap((one) => ("put" in one ? [{ kind: one.put }] : [])));
  return (Object.entries(counts) as [RecordKind, number][]).every(([kind, count]) => (given[kind] ?? 0) >= count);
}

/** Readings go with a student, whose name their titles may mention; the file holds none of them. */
async function removalsBesides({ vault }: FolderPorts, { writes }: FileMerge): Promise<VaultChange[]> {
  if (!writes.some((one) => "remove" in one && one.remove === "students")) return [];
  return (await vault.all("readings")).map(({ id }): VaultChange => ({ remove: "readings", id }));
}

interface Found {
  bytes?: Bytes | undefined;
  writes: readonly string[];
  log: readonly AccessEntry[];
  /** True when the file has to be written although its content is current. */
  mustWrite: boolean;
}

async function writeNext(
  ports: FolderPorts,
  underLock: UnderLock,
  found: Found,
): Promise<Answer<null> | "changed meanwhile"> {
  const { folder, clock, sealedFiles } = ports;
  const { kept, records, savedUpTo } = await underLock(async () => snapshot(ports));
  if (!kept) return ok(null);
  const holds = fingerprintsOf(records);
  let inFile = found.bytes;
  if (!found.bytes || found.mustWrite || !areSame(holds, kept.base)) {
    const { vaultId } = kept;
    const savedAtMs = clock.nowMs();
    // Unchanged records keep their write id: the file lists a limited number of ids, and a new log or key needs none.
    const isEqual = kept.lastWriteId !== undefined && areSame(holds, kept.base);
    const writeId = isEqual ? kept.lastWriteId! : crypto.randomUUID();
    const log = joinLogs(found.log, await ownLog(ports));
    const content = nextVaultFile(records, { writes: found.writes, vaultId, writeId, savedAtMs, log });
    const sealed = await sealedFiles.seal(content, { purpose: "vault", key: keyToSealUnder(kept), vaultId });
    const again = await folder.read(VAULT_FILE);
    if (!again.ok) return folderFailure(again.failure);
    if (!areBytesSame(again.value, found.bytes)) return "changed meanwhile";
    const written = await folder.write(VAULT_FILE, sealed);
    if (!written.ok) return folderFailure(written.failure);
    inFile = sealed;
    const record: FolderFile = { ...kept, lastWriteId: writeId, writes: content.writes, base: holds, savedAtMs };
    const noted = await noteWrite(ports, underLock, record);
    if (!noted.ok) return noted;
  }
  if (inFile && savedUpTo !== undefined) await folder.note({ savedUpTo, savedAs: await digestOf(inFile) });
  return ok(null);
}

/**
 * Saves that the file was written, and its new passphrase if it got one. If saving fails, the file has the new
 * passphrase already, and the next write saves it here.
 */
export async function noteWrite(ports: FolderPorts, underLock: UnderLock, written: FolderFile): Promise<Answer<null>> {
  try {
    await underLock(async () => {
      if (written.nextKey) await ports.protection.settleFilePassphrase("new");
      await keepFile(ports, withNextKey(written));
    });
    return ok(null);
  } catch (error) {
    if (written.nextKey && error instanceof VaultError) return folderFailure("passphrase-unfinished");
    throw error;
  }
}

/** The log of a browser that keeps nothing; empty for others, which keep their log themselves. */
async function ownLog({ folder, archive }: FolderPorts): Promise<AccessEntry[]> {
  return (await folder.state())?.note.keepsNothing ? archive.readLog() : [];
}

/** Takes a snapshot of the records and of what is known of the file. Call it under the write lock. */
async function snapshot({ vault, archive }: FolderPorts): Promise<{
  kept: FolderFile | undefined;
  records: ArchivedRecord[];
  savedUpTo: string | undefined;
}> {
  return {
    kept: await vault.find("folderFiles", "file"),
    records: await archive.exportRecords(),
    savedUpTo: await archive.lastSave(),
  };
}

const areBytesSame = (a: Bytes | undefined, b: Bytes | undefined): boolean => {
  if (!a?.length || !b?.length) return !a?.length && !b?.length;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
};
