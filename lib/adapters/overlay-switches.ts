import type { Browser, Storage } from "webextension-polyfill";
import type { OverlaySwitches, SettingValues } from "../ports/settings";

/** Where all settings are, in the extension's local storage. */
export const SETTINGS_KEY = "settings";

/** Stored settings of any version; unknown or damaged values may be among them. */
export type StoredSettings = Partial<SettingValues>;

/** Reads the stored settings as they are. */
export async function readStored(browser: Pick<Browser, "storage">): Promise<StoredSettings> {
  return storedIn((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Calls back with the stored settings after each change, in whichever context it was made. Returns a stop function. */
export function watchStored(browser: Pick<Browser, "storage">, callback: (stored: StoredSettings) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = area === "local" && changes[SETTINGS_KEY];
    if (change) callback(storedIn(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const storedIn = (value: unknown): StoredSettings => (typeof value === "object" && value !== null ? value : {});

/** Gives only the overlay's switches: a calendar page's script needs no other setting, and should stay small. */
export function switchesOf({ overlay, onlyNext }: StoredSettings): OverlaySwitches {
  return {
    overlay: { google: true, outlook: true, ...overlay },
    onlyNext: { google: false, outlook: false, ...onlyNext },
  };
}
