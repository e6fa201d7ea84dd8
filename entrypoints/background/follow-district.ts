import { onPolicyChange } from "../../lib/adapters/managed-policy";
import { bumpRevision } from "../../lib/adapters/revision";
import { watchSettings } from "../../lib/adapters/browser-settings";
import { REQUESTS } from "../../lib/contracts/requests";
import type { PolicySource } from "../../lib/ports/district-policy";
import type { ChosenFolder } from "../../lib/ports/chosen-folder";
import type { Settings } from "../../lib/ports/settings";
import type { VaultProtection } from "../../lib/ports/vault-protection";
import { needsFile, refusedByDistrict, refusedOnPage } from "../../lib/services/policy/district-rules";
import { followPolicy } from "../../lib/services/policy/follow-policy";
import { watchIdleness } from "./lock-by-itself";
import { browser } from "./own-browser";
import type { Service } from "./serve";

interface DistrictParts {
  policy: PolicySource;
  settings: Settings;
  vault: VaultProtection;
  folder: ChosenFolder;
}

/**
 * Applies the district's policy to settings and lock time, now and after each change of either. Gives the function that
 * checks each request. Call it at the top level of the background.
 */
export function followDistrict({ policy, settings, vault, folder }: DistrictParts): NonNullable<Service["forbid"]> {
  const follow = async (): Promise<void> => {
    const { policy: set } = await policy.read();
    await followPolicy(settings, set);
    watchIdleness(await vault.protection(), set.lockMinutes);
  };
  // Ignore a vault that can't be opened: the pages show what is wrong with it.
  const start = (): void => void follow().catch(() => undefined);
  watchSettings(browser, start);
  onPolicyChange(browser, () => {
    start();
    void bumpRevision(browser, "records");
  });
  start();
  return async (name, input, { page, checks }) => {
    const { policy: set } = await policy.read();
    const isThere = await vault.isThere();
    if (!isThere || set.vault === "file") {
      const keepsNothing = (await folder.state())?.note.keepsNothing ?? false;
      const protection = await vault.protection();
      const isLocked = protection.by === "passphrase" && protection.state === "locked";
      if (needsFile({ policy: set, isThere, isLocked, keepsNothing }, REQUESTS[name])) return { code: "file-closed" };
    }
    if (Object.keys(set).length === 0) return undefined;
    const onPage = page && refusedOnPage(set, checks, page);
    if (onPage) return onPage;
    return refusedByDistrict({ policy: set, protection: await vault.protection() }, REQUESTS[name], input);
  };
}
