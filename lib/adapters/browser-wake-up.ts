import type { Browser } from "webextension-polyfill";
import type { WakeUp } from "../ports/wake-up";

const NAME = "refresh-feeds";

/** The alarm that wakes the background when a subscription is due. Browsers round it up to half a minute. */
export function browserWakeUp(browser: Pick<Browser, "alarms">): WakeUp {
  return {
    async at(whenMs) {
      if (whenMs === null) await browser.alarms.clear(NAME);
      else await browser.alarms.create(NAME, { when: whenMs });
    },
  };
}

/** Calls back when the alarm goes off. Register at the top level of the background: the alarm may be what woke it. */
export function onWakeUp(browser: Pick<Browser, "alarms">, callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback();
  });
}
