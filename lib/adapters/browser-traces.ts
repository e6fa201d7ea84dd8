import type { Browser } from "webextension-polyfill";
import type { StoredTraces } from "../ports/stored-traces";

/**
 * Removes what the extension stored in the browser: storage areas, alarms, and what she granted beyond the manifest:
 * hosts and optional permissions.
 */
export function browserTraces(browser: Pick<Browser, "storage" | "alarms" | "permissions" | "runtime">): StoredTraces {
  return {
    async removeAll() {
      const { host_permissions: needed = [], optional_permissions: optional = [] } = browser.runtime.getManifest();
      const { origins = [], permissions = [] } = await browser.permissions.getAll();
      const hosts = origins.filter((origin) => !needed.includes(origin));
      const granted = permissions.filter((one) => optional.includes(one as never));
      await Promise.all([
        browser.storage.local.clear(),
        browser.storage.session.clear(),
        browser.alarms.clearAll(),
        ...(hosts.length + granted.length > 0
          ? [browser.permissions.remove({ origins: hosts, permissions: granted as never })]
          : []),
      ]);
    },
  };
}
