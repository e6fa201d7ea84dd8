import type { FolderProblem } from "../core/vault/folder-file";
import type { Result } from "../core/result";

/** What this browser profile knows about the folder, beside the vault: it outlives an emptied vault. */
export interface FolderNote {
  /**
   * True when no record stays in this browser while Pushpin is locked: the file is opened by its passphrase at each
   * start.
   */
  keepsNothing: boolean;
  /** Name of the last save that the file contains (see VaultArchive.lastSave). */
  savedUpTo?: string;
  /** SHA-256, in base64, of the sealed file as it was written then. */
  savedAs?: string;
}

/** The folder that she chose on this device. Chromium only; elsewhere files are downloaded. */
export interface ChosenFolder {
  /** Gives the folder's name, and whether it may be written to now; undefined where none was chosen. */
  state(): Promise<{ name: string; isAllowed: boolean; note: FolderNote } | undefined>;
  /** Reads a file; undefined when the folder has none of that name. */
  read(name: string): Promise<Result<Uint8Array<ArrayBuffer> | undefined, FolderProblem>>;
  /** Writes a file whole, or leaves it as it was. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null, FolderProblem>>;
  /** Names of the files in the folder. */
  list(): Promise<Result<string[], FolderProblem>>;
  remove(name: string): Promise<void>;
  /** Changes what is noted beside the folder. */
  note(changes: Partial<FolderNote>): Promise<void>;
  /** Forgets the folder. Its files stay. */
  forget(): Promise<void>;
}
