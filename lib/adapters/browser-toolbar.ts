import type { Browser } from "webextension-polyfill";

const ALARM = "next-session";
const NOTICE = "next-session";
/** Name of the kept ids of sessions that she was reminded of, and how many are kept. */
const REMINDED = "reminded-sessions";
const MOST_REMINDED = 40;
/** The badge's colour, dark enough for its white text in both themes. */
const BADGE_COLOUR = "#0b5f57";

/** The toolbar button's badge, the reminder, and the alarm that renews them. */
export interface Toolbar {
  showBadge(text: string): Promise<void>;
  /** Shows a notification; does nothing while she has not allowed them. */
  remind(words: { title: string; message: string }): Promise<void>;
  lookAgainIn(minutes: number): Promise<void>;
  /** The sessions that she was reminded of since the browser started; kept in memory only. */
  remindedIds(): Promise<string[]>;
  noteReminded(sessionId: string): Promise<void>;
}

/** Reaches the toolbar button and the notifications of the browser. */
export function browserToolbar(
  browser: Pick<Browser, "action" | "alarms" | "notifications" | "permissions" | "runtime" | "storage">,
): Toolbar {
  const remindedIds = async (): Promise<string[]> => {
    const { [REMINDED]: ids } = await browser.storage.session.get(REMINDED);
    return Array.isArray(ids) ? ids.map(String) : [];
  };
  return {
    remindedIds,
    noteReminded: async (sessionId) =>
      browser.storage.session.set({ [REMINDED]: [...(await remindedIds()), sessionId].slice(-MOST_REMINDED) }),
    async showBadge(text) {
      await browser.action.setBadgeText({ text });
      if (text !== "") await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    },
    async remind(words) {
      if (!(await browser.permissions.contains({ permissions: ["notifications"] }))) return;
      const iconUrl = browser.runtime.getURL("icon/128.png");
      await browser.notifications.create(NOTICE, { type: "basic", iconUrl, ...words });
    },
    lookAgainIn: async (minutes) => browser.alarms.create(ALARM, { delayInMinutes: minutes }),
  };
}

/** Calls back when it is time to look again. Register at the top level of the background. */
export function onLookAgain(browser: Pick<Browser, "alarms">, callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}
