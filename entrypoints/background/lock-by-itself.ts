import { browser } from "./own-browser";
import { onIdle, setIdleMinutes } from "../../lib/adapters/browser-idle";
import type { Protection } from "../../lib/core/vault/protection";
import type { PolicySource } from "../../lib/ports/district-policy";
import type { VaultProtection } from "../../lib/ports/vault-protection";

/**
 * Locks the vault automatically: after minutes without use of the device, when the device is locked (Chromium only:
 * Firefox does not report it), by the keyboard command, and when the browser or a new version of Pushpin starts. Call
 * it at the top level of the background: any of these events may be what started the worker.
 */
export function lockByItself(vault: Pick<VaultProtection, "lock" | "protection">, policy: PolicySource): void {
  // A vault that can't be opened has no key in memory; the pages show what is wrong with it.
  const lock = (): void => void vault.lock().catch(() => undefined);
  onIdle(browser, lock);
  browser.runtime.onStartup.addListener(lock);
  browser.runtime.onInstalled.addListener(lock);
  browser.commands.onCommand.addListener((command) => {
    if (command === "lock") lock();
  });
  // The browser forgets the interval when it ends.
  Promise.all([vault.protection(), policy.read()]).then(
    ([protection, { policy: set }]) => watchIdleness(protection, set.lockMinutes),
    () => undefined,
  );
}

/** Makes the browser report idleness after the minutes that she chose, or the fewer ones that the district allows. */
export function watchIdleness(protection: Protection, mostMinutes = Infinity): void {
  if (protection.by === "passphrase") setIdleMinutes(browser, Math.min(protection.lockAfterMinutes, mostMinutes));
}
