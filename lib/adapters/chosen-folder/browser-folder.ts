import { fail, ok, type Result } from "../../core/result";
import type { FolderProblem } from "../../core/vault/folder-file";
import type { ChosenFolder } from "../../ports/chosen-folder";
import { forgetFolder, noteFolder, readFolder, type FolderHandle } from "./folder-store";

/** Larger files are refused: none of ours comes near this, and another one could fill the memory. */
const MAX_BYTES = 256 << 20;

/** Handles of the browser's private file system have no `queryPermission` and are always allowed. */
const isAllowed = async (handle: FolderHandle): Promise<boolean> =>
  !handle.queryPermission || (await handle.queryPermission({ mode: "readwrite" })) === "granted";

/**
 * The folder that she chose, by the handle that the browser keeps for this profile. Works in a page and in the worker.
 */
export function browserFolder(): ChosenFolder {
  return {
    async state() {
      const folder = await readFolder();
      if (!folder) return undefined;
      const { handle, ...note } = folder;
      return { name: handle.name, isAllowed: await isAllowed(handle), note };
    },
    read: async (name) => inFolder(async (handle) => readFile(handle, name)),
    write: async (name, bytes) => inFolder(async (handle) => writeFile(handle, name, bytes)),
    list: async () => inFolder(namesIn),
    remove: async (name) => void (await inFolder(async (handle) => handle.removeEntry(name))),
    note: noteFolder,
    forget: forgetFolder,
  };
}

async function inFolder<T>(work: (handle: FolderHandle) => Promise<T>): Promise<Result<T, FolderProblem>> {
  const folder = await readFolder();
  if (!folder) return fail("no-folder");
  if (!(await isAllowed(folder.handle))) return fail("not-allowed");
  try {
    return ok(await work(folder.handle));
  } catch (error) {
    return fail(problemOf(error));
  }
}

/** Names what the browser refused, by the names of the File System specification. */
function problemOf(error: unknown): FolderProblem {
  switch (error instanceof Error || error instanceof DOMException ? error.name : "") {
    case "NotFoundError":
      return "folder-gone";
    case "NotAllowedError":
      return "not-allowed";
    case "QuotaExceededError":
      return "folder-full";
    default:
      return "folder-refused";
  }
}

async function namesIn(handle: FolderHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of handle.keys()) names.push(name);
  return names;
}

async function readFile(handle: FolderHandle, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // Look at the folder first: a file that is not there and a folder that is not there give the same error.
  await handle.keys().next();
  try {
    const file = await (await handle.getFileHandle(name)).getFile();
    if (file.size > MAX_BYTES) throw new RangeError("too large");
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}

/**
 * Writes a file. The browser writes a temporary file and swaps it in on close, so that no file is ever half written.
 */
async function writeFile(handle: FolderHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<null> {
  const writable = await (await handle.getFileHandle(name, { create: true })).createWritable();
  try {
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  return null;
}
