import type { Browser } from "webextension-polyfill";
import type { HostAccess } from "../ports/host-access";

/** Checks and removes host permissions through the browser. */
export function browserHosts(browser: Pick<Browser, "permissions" | "runtime">): HostAccess {
  // Firefox would remove these permissions too, and the calendar page could no longer be read.
  const needed = browser.runtime.getManifest().host_permissions ?? [];
  return {
    has: async (hostPattern) => browser.permissions.contains({ origins: [hostPattern] }),
    async giveUp(hostPattern) {
      if (!needed.includes(hostPattern)) await browser.permissions.remove({ origins: [hostPattern] });
    },
  };
}

/** Requests host permissions from a click. */
export interface HostRequester extends Pick<HostAccess, "giveUp"> {
  /**
   * True when the host is granted. Synchronous: after an await, the browser no longer accepts the click as a user
   * action.
   */
  holds(hostPattern: string): boolean;
  /** Must be called from a click, before anything is awaited. False when she refused. */
  ask(hostPattern: string): Promise<boolean>;
}

/** Watches which hosts are granted, so that a click can request one at once. */
export async function hostQuestion(browser: Pick<Browser, "permissions" | "runtime">): Promise<HostRequester> {
  const access = browserHosts(browser);
  let held = new Set((await browser.permissions.getAll()).origins ?? []);
  const refresh = (): void => void browser.permissions.getAll().then(({ origins }) => (held = new Set(origins ?? [])));
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  return {
    giveUp: async (hostPattern) => access.giveUp(hostPattern),
    holds: (hostPattern) => held.has(hostPattern) || held.has("<all_urls>") || held.has("https://*/*"),
    ask: async (hostPattern) => browser.permissions.request({ origins: [hostPattern] }).catch(() => false),
  };
}
