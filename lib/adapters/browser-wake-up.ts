import type { Browser } from "webextension-polyfill";
import type { AskableWakeUp } from "../ports/wake-up";

/** What the background is woken for. */
export type WakeUpName = "refresh-feeds" | "expire-records" | "send-visits";

/** The alarm that wakes the background for one kind of work. Browsers round it up to half a minute. */
export function browserWakeUp(browser: Pick<Browser, "alarms">, name: WakeUpName): AskableWakeUp {
  return {
    async at(whenMs) {
      if (whenMs === null) await browser.alarms.clear(name);
      else await browser.alarms.create(name, { when: whenMs });
    },
    isSet: async () => Boolean(await browser.alarms.get(name)),
  };
}

/** Calls back when the alarm goes off. Register at the top level of the background: the alarm may be what woke it. */
export function onWakeUp(browser: Pick<Browser, "alarms">, wanted: WakeUpName, callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === wanted) callback();
  });
}
