import type { Browser } from "webextension-polyfill";
import type { HostAccess } from "../ports/host-access";

/** The hosts that this browser lets the extension ask. */
export function browserHosts(browser: Pick<Browser, "permissions" | "runtime">): HostAccess {
  // Firefox lets these be given back as well, and the calendar page would be read no more.
  const needed = browser.runtime.getManifest().host_permissions ?? [];
  return {
    has: async (hostPattern) => browser.permissions.contains({ origins: [hostPattern] }),
    async giveUp(hostPattern) {
      if (!needed.includes(hostPattern)) await browser.permissions.remove({ origins: [hostPattern] });
    },
  };
}

/** Asks for hosts from a click. */
export interface HostQuestion extends Pick<HostAccess, "giveUp"> {
  /** Known beforehand: a browser that has to be asked first forgets the click over it. */
  holds(hostPattern: string): boolean;
  /** Must be called from a click, before anything is waited for. False when she said no. */
  ask(hostPattern: string): Promise<boolean>;
}

/** Watches which hosts are granted, so that a click can ask for one at once. */
export async function hostQuestion(browser: Pick<Browser, "permissions" | "runtime">): Promise<HostQuestion> {
  const access = browserHosts(browser);
  let held = new Set((await browser.permissions.getAll()).origins ?? []);
  const look = (): void => void browser.permissions.getAll().then(({ origins }) => (held = new Set(origins ?? [])));
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return {
    giveUp: async (hostPattern) => access.giveUp(hostPattern),
    holds: (hostPattern) => held.has(hostPattern) || held.has("<all_urls>") || held.has("https://*/*"),
    ask: async (hostPattern) => browser.permissions.request({ origins: [hostPattern] }).catch(() => false),
  };
}
