import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { FolderNote } from "../../ports/chosen-folder";

/** Chromium's handle of a folder on disk; TypeScript's library lacks its permission methods. */
export interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission?(how: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(how: { mode: "readwrite" }): Promise<PermissionState>;
  keys(): AsyncIterableIterator<string>;
}

/** The folder with what is noted beside it. */
export interface StoredFolder extends FolderNote {
  handle: FolderHandle;
}

interface FolderSchema extends DBSchema {
  folders: { key: string; value: StoredFolder };
}

/**
 * Separate from the vault's databases, so that a vault that was emptied at a lock can be restored from the folder.
 * Contains nothing about a student.
 */
const DATABASE = "pushpin-folder";
const KEY = "folder";

async function withStore<T>(work: (database: IDBPDatabase<FolderSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<FolderSchema>(DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore("folders"),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Reads the folder; undefined where none was chosen. */
export async function readFolder(): Promise<StoredFolder | undefined> {
  // Opening a database that does not exist would create it.
  if (!(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return undefined;
  return withStore(async (database) => database.get("folders", KEY));
}

/** Stores another folder in place of the one before. */
export const storeFolder = (folder: StoredFolder): Promise<void> =>
  withStore(async (database) => void (await database.put("folders", folder, KEY)));

/** Changes what is noted beside the folder. */
export const noteFolder = (changes: Partial<FolderNote>): Promise<void> =>
  withStore(async (database) => {
    const transaction = database.transaction("folders", "readwrite");
    const before = await transaction.store.get(KEY);
    if (before) await transaction.store.put({ ...before, ...changes }, KEY);
    await transaction.done;
  });

/** Forgets the folder, and leaves no database behind. */
export const forgetFolder = (): Promise<void> => deleteDB(DATABASE);
