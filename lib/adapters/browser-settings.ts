import type { Browser } from "webextension-polyfill";
import type { Settings, SettingValues } from "../ports/settings";
import { readStored, SETTINGS_KEY, switchesOf, watchStored, type StoredSettings } from "./overlay-switches";

const DEFAULTS = {
  language: "auto",
  yearReviewed: 0,
  reminderMinutes: 0,
  isPrivate: false,
} as const satisfies Partial<SettingValues>;

/** Fills stored settings up with the defaults, which replace unknown or damaged values too. */
function complete(values: StoredSettings): SettingValues {
  return {
    language: values.language === "en" || values.language === "es" ? values.language : DEFAULTS.language,
    ...switchesOf(values),
    yearReviewed: typeof values.yearReviewed === "number" ? values.yearReviewed : DEFAULTS.yearReviewed,
    reminderMinutes: values.reminderMinutes === 5 || values.reminderMinutes === 10 ? values.reminderMinutes : 0,
    isPrivate: values.isPrivate === true,
  };
}

/** Settings in the extension's local storage, shared by all of its contexts. */
export function browserSettings(browser: Pick<Browser, "storage">): Settings {
  const read = async (): Promise<SettingValues> => complete(await readStored(browser));
  return {
    read,
    change: async (values) => browser.storage.local.set({ [SETTINGS_KEY]: { ...(await read()), ...values } }),
  };
}

/**
 * Calls back with the new values after each change, in whichever context it was made. Returns a function that stops it.
 */
export function watchSettings(
  browser: Pick<Browser, "storage">,
  callback: (values: SettingValues) => void,
): () => void {
  return watchStored(browser, (stored) => callback(complete(stored)));
}
