import { browserToolbar, onLookAgain } from "../../lib/adapters/browser-toolbar";
import { reminderWords } from "../../lib/i18n/reminder";
import type { Language } from "../../lib/i18n/translate";
import type { SettingValues } from "../../lib/ports/settings";
import type { Ports } from "../../lib/services/ports";
import { nextSession, toolbarState } from "../../lib/services/today/next-session";
import { browser } from "./own-browser";

/**
 * Keeps the minutes to the next session on the toolbar button and reminds her before it. Gives a function that renews
 * both, for changed records and settings. Call it at the top level of the background: the alarm may have woken it.
 */
export function watchSessions(
  ports: Pick<Ports, "vault" | "clock">,
  settings: { read: () => Promise<SettingValues>; languageOf: (values: SettingValues) => Language },
): () => void {
  const toolbar = browserToolbar(browser);
  const renew = async (): Promise<void> => {
    const values = await settings.read();
    // A locked or damaged vault shows no session; the pages say what is wrong with it.
    const next = await nextSession(ports).catch(() => undefined);
    const { badge, remindsOf, againInMinutes } = toolbarState(next, values.reminderMinutes);
    await toolbar.showBadge(badge);
    await toolbar.lookAgainIn(againInMinutes);
    if (remindsOf) await toolbar.remind(reminderWords(remindsOf, settings.languageOf(values)));
  };
  // The toolbar is a convenience: whatever the browser refuses, requests are answered.
  const look = (): void => void renew().catch(() => undefined);
  onLookAgain(browser, look);
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  return look;
}
