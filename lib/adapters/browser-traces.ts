import type { Browser } from "webextension-polyfill";
import type { StoredTraces } from "../ports/stored-traces";

/** Removes what the extension stored in the browser: storage areas, alarms, and hosts granted beyond the manifest's. */
export function browserTraces(browser: Pick<Browser, "storage" | "alarms" | "permissions" | "runtime">): StoredTraces {
  return {
    async removeAll() {
      const needed = browser.runtime.getManifest().host_permissions ?? [];
      const { origins = [] } = await browser.permissions.getAll();
      const granted = origins.filter((origin) => !needed.includes(origin));
      await Promise.all([
        browser.storage.local.clear(),
        browser.storage.session.clear(),
        browser.alarms.clearAll(),
        ...(granted.length > 0 ? [browser.permissions.remove({ origins: granted })] : []),
      ]);
    },
  };
}
