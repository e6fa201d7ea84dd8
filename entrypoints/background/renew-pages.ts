import type { Browser } from "webextension-polyfill";

/**
 * Runs this version's content scripts on calendar pages that were open before it was installed: the previous version's
 * scripts can no longer reach the background. Firefox does this itself.
 */
export async function renewPages(browser: Pick<Browser, "runtime" | "scripting" | "tabs">): Promise<void> {
  for (const { matches, js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    // A page that refuses scripts, such as an error page, must not prevent the others from getting theirs.
    await Promise.allSettled(
      ids.map(async (tabId) => browser.scripting.executeScript({ target: { tabId }, files: js })),
    );
  }
}
