import { ACCESS_ACTS, type AccessEntry } from "./access-log";
import { countRecords, parseBackup, type ArchivedRecord, type Backup } from "./backup";

/**
 * The content of a file that several devices read and write: a backup with the id of its vault and the ids of the
 * writes that led to it.
 */
export interface VaultFile extends Backup {
  vaultId: string;
  /**
   * Random ids of the newest writes that changed records; the last one is this file's own. A device that does not find
   * its last write among them was overwritten.
   */
  writes: string[];
  /** The access log of devices that store nothing themselves, the newest entry first. */
  log?: AccessEntry[];
}

/** Most writes that a file lists: a device that missed more is merged as if it had never seen the file. */
const MAX_WRITES = 500;

/** Makes the content of the next write: `writeId` equals the last of `writes` where no record changed. */
export function nextVaultFile(
  records: ArchivedRecord[],
  {
    vaultId,
    writes,
    writeId,
    savedAtMs,
    log,
  }: { vaultId: string; writes: readonly string[]; writeId: string; savedAtMs: number; log: AccessEntry[] },
): VaultFile {
  return {
    ...{ format: 1, savedAtMs, counts: countRecords(records), records },
    ...{ vaultId, writes: [...writes.filter((one) => one !== writeId), writeId].slice(-MAX_WRITES) },
    ...(log.length > 0 ? { log } : {}),
  };
}

/** Checks the content of an opened file, see {@link parseBackup}. */
export function parseVaultFile(content: unknown): VaultFile | "newer" | "damaged" {
  const backup = parseBackup(content);
  if (typeof backup === "string") return backup;
  const { vaultId, writes, log } = content as Partial<VaultFile>;
  if (typeof vaultId !== "string" || vaultId === "") return "damaged";
  if (!Array.isArray(writes) || writes.length === 0 || !writes.every((one) => typeof one === "string"))
    return "damaged";
  return { ...backup, vaultId, writes, ...(Array.isArray(log) ? { log: log.filter(isEntry) } : {}) };
}

/** Accepts only acts that this version knows: a later one may log others. */
const isEntry = (entry: Partial<AccessEntry> | null): entry is AccessEntry =>
  typeof entry?.atMs === "number" && ACCESS_ACTS.some((act) => act === entry.act);
