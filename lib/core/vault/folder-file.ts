import type { AnyRecord } from "./backup";
import type { RecordKind } from "./record-kinds";

/** How a key is derived from a secret. Stored beside what the key opens, so that a later version can choose another. */
export interface KeyDerivation {
  name: "PBKDF2";
  hash: "SHA-256";
  iterations: number;
  /** Base64 of 16 random bytes. */
  salt: string;
}

/**
 * The key that was derived once from a file's passphrase, so that Pushpin seals and opens the file without asking for
 * it again. Each file is sealed under a key of its own that is derived from this one.
 */
export interface FileKey {
  derivation: KeyDerivation;
  /** Base64 of 32 bytes. */
  master: string;
}

/**
 * What the file in her folder is for. `backup`: a copy is written each day. `vault`: all devices that use the folder
 * read and write one file.
 */
export type FolderPurpose = "backup" | "vault";

/** Content of records by place ("kind id"), as short texts that differ when the content does. */
export type Fingerprints = Record<string, string>;

/** The file in her folder, as this device last saw it. It is a sealed record that no backup or hand-over contains. */
export interface FolderFile {
  id: "file";
  purpose: FolderPurpose;
  key: FileKey;
  /**
   * Key of the file's new passphrase: stored before the file is written under it, and moved to `key` afterwards. While
   * it is set, the next write completes the change.
   */
  nextKey?: FileKey;
  /**
   * Keys of passphrases that the file had before, the newest first: a device that was offline writes under one of them
   * until she enters the new passphrase there.
   */
  formerKeys?: FileKey[];
  /** Id of the vault that this device belongs to: it never merges another vault's file. */
  vaultId: string;
  /** Id of the write whose content is in `base`; absent until one was seen. */
  lastWriteId?: string;
  /**
   * Ids of the writes that the file listed then, ending with `lastWriteId`: a file that is created anew lists them too.
   */
  writes?: string[];
  /** The file's content at that write. */
  base: Fingerprints;
  /** When this device last wrote the file, in milliseconds since 1970. */
  savedAtMs?: number;
}

/**
 * A version of a record that another device wrote while this one changed it too. The one in use is the record itself.
 */
export interface FileConflict {
  id: string;
  kind: RecordKind;
  recordId: string;
  /** Null where the other device removed the record, or the record is gone here and its conflict was never settled. */
  other: AnyRecord | null;
  /** Version of the record's kind that `other` is written in. */
  version: number;
  /** When `other` was saved, in milliseconds since 1970, where that is known. */
  otherSavedAtMs?: number;
  foundAtMs: number;
}

/** Most former passphrases under which a file is still accepted. */
const MAX_FORMER_KEYS = 5;

/** Picks the key under which the next write seals the file. */
export const keyToSealUnder = ({ key, nextKey }: FolderFile): FileKey => nextKey ?? key;

/**
 * Completes a change of passphrase. The former key still opens what a device wrote that does not have the new
 * passphrase.
 */
export function withNextKey({ nextKey, ...file }: FolderFile): FolderFile {
  if (!nextKey) return file;
  return { ...file, key: nextKey, formerKeys: [file.key, ...(file.formerKeys ?? [])].slice(0, MAX_FORMER_KEYS) };
}

/** Cancels a change of passphrase. */
export const withoutNextKey = ({ nextKey: _dropped, ...file }: FolderFile): FolderFile => file;

/** Why the file in her folder can't be read or written. Nothing on this device is changed then. */
export type FolderProblem =
  /** No folder was chosen in this browser profile, or the browser forgot it. */
  | "no-folder"
  /** The browser wants her to allow the folder again: one press. */
  | "not-allowed"
  | "folder-gone"
  | "file-gone"
  /** She wanted to open a file where there is none. */
  | "nothing-there"
  | "folder-full"
  | "folder-refused"
  /** The file is of another vault. */
  | "other-vault"
  /** Another device gave the file another passphrase, which she has not entered on this one. */
  | "passphrase-changed"
  /** The file was written under its new passphrase, but this browser could not store that: the next write does. */
  | "passphrase-unfinished"
  /** Such a file exists already: this device must open it and not create one. */
  | "file-there"
  /** Another device went on writing it while this one tried to. */
  | "busy";
