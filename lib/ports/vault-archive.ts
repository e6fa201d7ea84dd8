import type { AccessEntry } from "../core/vault/access-log";
import type { ArchivedRecord, RecordCounts } from "../core/vault/backup";
import type { FileKey } from "../core/vault/folder-file";
import type { SealedFileProblem } from "../core/vault/vault-failure";
import type { Result } from "../core/result";

/** Exports the vault's records, and converts those of a file so that they can be saved in it. */
export interface VaultArchive {
  /** Every readable record, without caches. */
  exportRecords(): Promise<ArchivedRecord[]>;
  /**
   * Names the last save, also while the vault is locked; undefined when there is no vault. Two names are equal only
   * when nothing was saved in between. Readings, and what the vault keeps about the file in her folder, do not count.
   */
  lastSave(): Promise<string | undefined>;
  /** Converts a file's records to the versions of this Pushpin; undefined when a later one wrote some of them. */
  upgradeRecords(records: readonly ArchivedRecord[]): ArchivedRecord[] | undefined;
  /** How many records of each kind are stored, also while the vault is locked; undefined when there is no vault. */
  countRecords(): Promise<RecordCounts | undefined>;
  /** What happened to the vault, the newest first. */
  readLog(): Promise<AccessEntry[]>;
  /** Adds entries that were logged before the records were in this browser. */
  restoreLog(entries: readonly AccessEntry[]): Promise<void>;
  /** Notes an act in the log; does nothing when there is no vault. */
  noteAct(noted: Omit<AccessEntry, "atMs">): Promise<void>;
  /** When the last backup file was saved, in milliseconds since 1970. */
  lastBackupMs(): Promise<number | undefined>;
  /** Notes when a backup file was saved, in milliseconds since 1970. */
  noteBackup(savedAtMs: number): Promise<void>;
}

/** What a sealed file is for. A file for one purpose is never opened for another. */
export type SealedPurpose = "backup" | "hand-over" | "vault" | "drafts" | "building";

/** What opens and seals a file: its passphrase or code, or the key that was derived from it once. */
export type FileSecret = { secret: string } | { key: FileKey };

/** Seals JSON values into files and opens them. */
export interface SealedFiles {
  /** Makes a random code that can be read aloud. */
  makeCode(): string;
  /** Checks what can be checked without the secret: that the file is ours, whole, readable, and for this purpose. */
  inspect(file: Uint8Array<ArrayBuffer>, purpose: SealedPurpose): Promise<Result<null, SealedFileProblem>>;
  /** @param options `vaultId` stays readable without the secret */
  seal(
    content: unknown,
    options: FileSecret & { purpose: SealedPurpose; vaultId?: string },
  ): Promise<Uint8Array<ArrayBuffer>>;
  open(
    file: Uint8Array<ArrayBuffer>,
    options: FileSecret & { purpose: SealedPurpose },
  ): Promise<Result<unknown, SealedFileProblem>>;
  /**
   * Derives a key for files that are sealed repeatedly; with the parameters of the file `like`, when it is given and
   * intact.
   */
  makeKey(passphrase: string, like?: Uint8Array<ArrayBuffer>): Promise<FileKey>;
  /** True when the key was derived from this passphrase. */
  isPassphraseOf(key: FileKey, passphrase: string): Promise<boolean>;
  /** Reads which file vault a file belongs to, without its secret; undefined where the file does not say. */
  vaultIdOf(file: Uint8Array<ArrayBuffer>): Promise<string | undefined>;
}
