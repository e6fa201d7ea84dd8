import type { Browser } from "webextension-polyfill";

/** Calls back when nobody used the device for the set minutes, or when the device was locked. */
export function onIdle(browser: Pick<Browser, "idle">, callback: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== "active") callback();
  });
}

/** Sets after how many minutes without use {@link onIdle} calls back. */
export function setIdleMinutes(browser: Pick<Browser, "idle">, minutes: number): void {
  browser.idle.setDetectionInterval(minutes * 60);
}
