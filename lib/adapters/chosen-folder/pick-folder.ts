import { readFolder, storeFolder, type FolderHandle } from "./folder-store";

interface FolderPicker {
  showDirectoryPicker?: (options: { id: string; mode: "readwrite" }) => Promise<FolderHandle>;
}

/** True where the browser lets a page write to a folder of hers: Chromium. */
export const hasFolderPicker = (): boolean => (globalThis as FolderPicker).showDirectoryPicker !== undefined;

/** Lets her choose a folder, and keeps it for this browser profile. Call it from a click. False when she cancelled. */
export async function pickFolder(): Promise<boolean> {
  try {
    const handle = await (globalThis as FolderPicker).showDirectoryPicker!({ id: "pushpin", mode: "readwrite" });
    const before = await readFolder();
    await storeFolder({ handle, keepsNothing: before?.keepsNothing ?? false });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false;
    throw error;
  }
}

/** Asks her to allow the folder again. Call it from a click. */
export async function allowFolder(): Promise<boolean> {
  const folder = await readFolder();
  if (!folder) return false;
  return (
    !folder.handle.requestPermission || (await folder.handle.requestPermission({ mode: "readwrite" })) === "granted"
  );
}
