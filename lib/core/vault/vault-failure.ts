import type { IsoDate } from "../time/iso-date";
import type { RecordKind } from "./record-kinds";

/** Records that were there when Pushpin last saved and are gone now. */
export interface VaultLoss {
  /**
   * `gone`: the browser's storage is new or empty; `key`: the records are there, but the key that opens them is gone.
   */
  cause: "gone" | "key";
  /** How many records of each kind there were. */
  counts: Partial<Record<RecordKind, number>>;
  /** The day of the last save, in UTC, where it is known. */
  savedOn?: IsoDate;
}

/** Why the vault could not be read or written as a whole. Carries nothing about a student. */
export type VaultFailure =
  | { code: "vault-locked" }
  /** An older Pushpin still has the database open, so that it can't be brought up to date. */
  | { code: "vault-blocked" }
  /** The database, or a change to it, is of a later Pushpin than this one. */
  | { code: "vault-newer" }
  /** The disk, or the browser's share of it, is full: nothing of the change was written. */
  | { code: "vault-full" }
  /** The browser refused the write: nothing of the change was written. */
  | { code: "vault-refused" }
  /** The browser can't open its storage. */
  | { code: "vault-unreadable" }
  | { code: "vault-lost"; loss: VaultLoss };
