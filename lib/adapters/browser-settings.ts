import type { Browser, Storage } from "webextension-polyfill";
import type { Settings, SettingValues } from "../ports/settings";

const KEY = "settings";
const DEFAULTS: SettingValues = {
  language: "auto",
  overlay: { google: true, outlook: true },
  onlyNext: { google: false, outlook: false },
  overrides: {},
};

/** Fills stored settings up with the defaults, which replace unknown or damaged values too. */
function complete(stored: unknown): SettingValues {
  const values = (typeof stored === "object" && stored !== null ? stored : {}) as Partial<SettingValues>;
  return {
    language: values.language === "en" || values.language === "es" ? values.language : DEFAULTS.language,
    overlay: { ...DEFAULTS.overlay, ...values.overlay },
    onlyNext: { ...DEFAULTS.onlyNext, ...values.onlyNext },
    overrides: { ...values.overrides },
  };
}

/** Settings in the extension's local storage, shared by all of its contexts. */
export function browserSettings(browser: Pick<Browser, "storage">): Settings {
  const read = async (): Promise<SettingValues> => complete((await browser.storage.local.get(KEY))[KEY]);
  return {
    read,
    change: async (values) => browser.storage.local.set({ [KEY]: { ...(await read()), ...values } }),
  };
}

/**
 * Calls back with the new values after each change, in whichever context it was made. Returns a function that stops it.
 */
export function watchSettings(
  browser: Pick<Browser, "storage">,
  callback: (values: SettingValues) => void,
): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === "local" && changes[KEY]) callback(complete(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
