import { ACCESS_ACTS, type AccessEntry } from "./access-log";
import { countRecords, parseBackup, type ArchivedRecord, type Backup } from "./backup";

/**
 * The content of a file that several devices read and write: a backup, with the vault that it belongs to and the writes
 * that it came from.
 */
export interface VaultFile extends Backup {
  vaultId: string;
  /**
   * Random names of the newest writes that changed records, the last one this file's: a device finds its own there, or
   * was overwritten.
   */
  writes: string[];
  /** The log of access and change of devices that keep nothing themselves, the newest entry first. */
  log?: AccessEntry[];
}

/**
 * Writes of changed records that a file names: a device that was away for longer is merged as one that was never
 * there.
 */
const MAX_WRITES = 500;

/** Makes the content of the next write: `writeId` is the last one of `writes` again where the records are the same. */
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

/** A later version may log what this one does not know. */
const isEntry = (entry: Partial<AccessEntry> | null): entry is AccessEntry =>
  typeof entry?.atMs === "number" && ACCESS_ACTS.some((act) => act === entry.act);
