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

/**
 * Why a sealed file can't be opened. `not-ours`: not a file of Pushpin; `truncated`, `damaged`: it was cut or changed;
 * `newer`: a later version wrote it; `other-purpose`: such as a hand-over where a backup is expected.
 */
export type SealedFileProblem = "not-ours" | "truncated" | "damaged" | "newer" | "wrong-passphrase" | "other-purpose";

/** Why the vault could not be read or written as a whole. Carries nothing about a student. */
export type VaultFailure =
  | { code: "vault-locked" }
  /**
   * While this request waited, every record was removed: she locked a browser that stores nothing, or erased all data.
   */
  | { code: "vault-emptied" }
  /** Neither the passphrase nor the recovery code. */
  | { code: "wrong-passphrase" }
  /** After several wrong tries, the next one has to wait. */
  | { code: "unlock-wait"; seconds: number }
  | { code: "passphrase-too-short"; min: number }
  /** A sealed file can't be opened. */
  | { code: "sealed-file"; problem: SealedFileProblem }
  /** An older Pushpin still has the database open, so that it can't be brought up to date. */
  | { code: "vault-blocked" }
  /** A later Pushpin than this one wrote the database. */
  | { code: "vault-newer" }
  /** The disk, or the browser's quota, is full: nothing of the change was written. */
  | { code: "vault-full" }
  /** The browser refused the write: nothing of the change was written. */
  | { code: "vault-refused" }
  /** The browser can't open its storage. */
  | { code: "vault-unreadable" }
  | { code: "vault-lost"; loss: VaultLoss };

/** True when nothing can be read until she unlocks Pushpin or opens her file. Pages show nothing personal then. */
export const isClosed = ({ code }: { code: string }): boolean => code === "vault-locked" || code === "file-closed";
