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
 * What seals and opens a file without its passphrase being typed again: the key that was derived from it once. Each
 * file is sealed under a key of its own that is made from this one.
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

/** The file in her folder, as this device last saw it. Kept among the sealed records; no file takes it along. */
export interface FolderFile {
  id: "file";
  purpose: FolderPurpose;
  key: FileKey;
  /**
   * Key of the passphrase that the file is getting: noted before the file is written with it, and taken for `key` once
   * that is done. While it is here, the next write finishes the change.
   */
  nextKey?: FileKey;
  /**
   * Keys of passphrases that the file had before, the newest first: a device that was away writes under one of them
   * until it is told the new passphrase.
   */
  formerKeys?: FileKey[];
  /** Of the file vault that this device belongs to: another vault's file is never taken for it. */
  vaultId: string;
  /** The write that `base` shows; absent until one was seen. */
  lastWriteId?: string;
  /** The writes that the file named then, `lastWriteId` the last one: a file that is made anew goes back to them. */
  writes?: string[];
  /** What the file held then. */
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
  /** Null: removed there, or, where the record is not in use any more, never settled. */
  other: AnyRecord | null;
  /** Version of the record's kind that `other` is written in. */
  version: number;
  /** When `other` was saved, in milliseconds since 1970, where that is known. */
  otherSavedAtMs?: number;
  foundAtMs: number;
}

/** Former passphrases under which a file is still taken. */
const MAX_FORMER_KEYS = 5;

/** The key that the file is sealed under from the next write on. */
export const keyToSealUnder = ({ key, nextKey }: FolderFile): FileKey => nextKey ?? key;

/**
 * The file once it has the passphrase that it was getting. The key before still opens what a device wrote that does not
 * know the new passphrase.
 */
export function withNextKey({ nextKey, ...file }: FolderFile): FolderFile {
  if (!nextKey) return file;
  return { ...file, key: nextKey, formerKeys: [file.key, ...(file.formerKeys ?? [])].slice(0, MAX_FORMER_KEYS) };
}

/** The file that keeps the passphrase it has. */
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
  /** Another device gave the file another passphrase, which this one was not told yet. */
  | "passphrase-changed"
  /** The file was written with its new passphrase, and this browser could not note that: the next write does. */
  | "passphrase-unfinished"
  /** There is such a file already, and this device would have to open it. */
  | "file-there"
  /** Another device went on writing it while this one tried to. */
  | "busy";
