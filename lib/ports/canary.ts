import type { MissingRecords } from "../core/vault/vault-health";
import type { RecordKind } from "../core/vault/record-kinds";
import type { IsoDate } from "../core/time/iso-date";

/** What a vault notes of itself with each save, in counts only. */
export interface VaultTrace {
  /** Random, made with the vault. */
  vaultId: string;
  /** Saves so far: the trace with more of them is the later one. */
  writes: number;
  /** Records by kind; caches are not counted. */
  counts: Partial<Record<RecordKind, number>>;
  /** The day of the last save, in UTC. */
  savedOn: IsoDate;
  /** Records that were found to be gone and that she has not been told of yet. */
  missing?: MissingRecords;
}

/**
 * A copy of the vault's trace that lies outside the vault's database: when the database is lost or emptied, it still
 * says that something was there. Holds nothing about a student.
 */
export interface Canary {
  read(): Promise<VaultTrace | undefined>;
  write(trace: VaultTrace): Promise<void>;
}
