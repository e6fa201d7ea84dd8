import type { Browser } from "webextension-polyfill";
import { readPolicy } from "../core/policy/district-policy";
import type { PolicySource } from "../ports/district-policy";

/** Reads the values that the district's administrator gave the browser for this extension (`storage.managed`). */
export function managedPolicy(browser: Pick<Browser, "storage">): PolicySource {
  return {
    async read() {
      // Firefox rejects where no administrator has given any.
      const managed = await browser.storage.managed.get(null).catch(() => ({}));
      return readPolicy(managed);
    },
  };
}

/** Calls back when the administrator's values change while the browser runs. */
export function onPolicyChange(browser: Pick<Browser, "storage">, callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") callback();
  });
}
