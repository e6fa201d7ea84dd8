import type { MissingRecords } from "../core/vault/vault-health";
import type { RecordKind } from "../core/vault/record-kinds";
import type { IsoDate } from "../core/time/iso-date";

/** What the vault records about itself with each save, in counts only. */
export interface VaultTrace {
  /** Random, created with the vault. */
  vaultId: string;
  /** Saves so far: the trace with more of them is the later one. */
  writes: number;
  /** Records by kind; caches are not counted. */
  counts: Partial<Record<RecordKind, number>>;
  /** The day of the last save, in UTC. */
  savedOn: IsoDate;
  /** Records that were found to be gone and that she does not know of yet. */
  missing?: MissingRecords;
}

/**
 * A copy of the vault's trace outside the vault's database: when the database is lost or emptied, the copy still shows
 * that it had records. It says nothing about a student.
 */
export interface Canary {
  read(): Promise<VaultTrace | undefined>;
  write(trace: VaultTrace): Promise<void>;
}
