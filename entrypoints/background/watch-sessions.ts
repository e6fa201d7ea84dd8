import { browserToolbar, onLookAgain } from "../../lib/adapters/browser-toolbar";
import { reminderWords } from "../../lib/i18n/reminder";
import type { Language } from "../../lib/i18n/translate";
import type { SettingValues } from "../../lib/ports/settings";
import type { Ports } from "../../lib/services/ports";
import { nextSessions, toolbarState } from "../../lib/services/today/next-session";
import { browser } from "./own-browser";

/**
 * Keeps the minutes to the next session on the toolbar button and reminds her before it. Gives a function that renews
 * both, for changed records and settings. Call it at the top level of the background: the alarm may have woken it.
 */
export function watchSessions(
  ports: Pick<Ports, "vault" | "clock"> & { isThere: () => Promise<boolean> },
  settings: { read: () => Promise<SettingValues>; languageOf: (values: SettingValues) => Language },
): () => void {
  const toolbar = browserToolbar(browser);
  const renew = async (): Promise<void> => {
    const values = await settings.read();
    // A locked or damaged vault shows no session; the pages say what is wrong with it.
    const sessions = await nextSessions(ports).catch(() => []);
    const reminded = await toolbar.remindedIds();
    const { badge, remindsOf, againInMinutes } = toolbarState(sessions, values.reminderMinutes, reminded);
    await toolbar.showBadge(badge);
    // Where nothing is stored no alarm is left behind: the first change looks again.
    if (await ports.isThere()) await toolbar.lookAgainIn(againInMinutes);
    if (!remindsOf) return;
    // Noted first: a second look while the notice is shown must not repeat it.
    await toolbar.noteReminded(remindsOf.sessionId);
    await toolbar.remind(reminderWords(remindsOf, settings.languageOf(values)));
  };
  // The toolbar is a convenience: whatever the browser refuses, requests are answered.
  const look = (): void => void renew().catch(() => undefined);
  onLookAgain(browser, look);
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  return look;
}
