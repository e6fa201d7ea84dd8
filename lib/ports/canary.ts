import type { MissingRecords } from "../core/vault/vault-health";
import type { RecordKind } from "../core/vault/record-kinds";
import type { IsoDate } from "../core/time/iso-date";

/** What the vault records about itself with each save, in counts only. */
export interface VaultTrace {
  /** Random, created with the vault. */
  vaultId: string;
  /** Number of saves so far: of two traces, the one with more is the later. */
  writes: number;
  /** Records by kind; caches are not counted. */
  counts: Partial<Record<RecordKind, number>>;
  /** The day of the last save, in UTC. */
  savedOn: IsoDate;
  /** When the last backup file was saved, in milliseconds since 1970. */
  backedUpAtMs?: number;
  /** Records that were found to be missing and that she has not acknowledged yet. */
  missing?: MissingRecords;
}

/** A trace with its signature (base64), made with the vault's canary key; older versions wrote none. */
export interface SignedTrace extends VaultTrace {
  mac?: string;
}

/**
 * A copy of the vault's trace outside the vault's database: when the database is lost or emptied, the copy still shows
 * that it had records. It reveals nothing about a student.
 */
export interface Canary {
  read(): Promise<SignedTrace | undefined>;
  write(trace: SignedTrace): Promise<void>;
  /** Removes the copy: the vault was emptied on purpose. */
  clear(): Promise<void>;
}
