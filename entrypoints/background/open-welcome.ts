import type { Browser, Runtime } from "webextension-polyfill";

// oxlint-disable-next-line no-underscore-dangle -- named by the build, not by us
declare const __PUSHPIN_OPEN_SHADOW__: boolean;

/**
 * Opens the welcome page after the installation, except in test builds, where a page that opens by itself would disturb
 * the tests.
 */
export function openWelcomeOnce(browser: Browser): void {
  if (!__PUSHPIN_OPEN_SHADOW__)
    browser.runtime.onInstalled.addListener((details) => void openWelcome(browser, details));
}

/** Opens the page of the first run after an installation, not after an update. */
export async function openWelcome(
  { tabs, runtime }: Pick<Browser, "tabs" | "runtime">,
  { reason }: Pick<Runtime.OnInstalledDetailsType, "reason">,
): Promise<void> {
  if (reason === "install") await tabs.create({ url: runtime.getURL("planner.html#welcome") });
}
