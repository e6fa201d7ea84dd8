import type { OverrideRefusal, ShownOverride } from "../../core/health/selector-override";
import { openOverride, readOverride } from "../../core/health/read-override";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import type { PolicySource } from "../../ports/district-policy";
import type { OverrideSignatures } from "../../ports/override-signatures";
import type { Vault } from "../../ports/vault";
import { idFor } from "../new-id";
import { fail, ok, type Result } from "../../core/result";

/** The ports that overrides need. */
export interface OverridePorts {
  vault: Vault;
  overrideSignatures: OverrideSignatures;
  policy?: PolicySource;
}

/**
 * Saves a pasted override, replacing an earlier one for the same vendor. Call it under the write lock.
 */
export async function saveOverride(
  { vault, overrideSignatures }: OverridePorts,
  text: string,
): Promise<Result<null, { code: "override"; refusal: OverrideRefusal }>> {
  const read = await readOverride(text, overrideSignatures.checks());
  if (!read.ok) return fail({ code: "override", refusal: read.failure });
  const { vendor } = read.value;
  const id = idFor(await vault.all("overrides"), (kept) => kept.vendor === vendor);
  await vault.apply([{ put: "overrides", record: { id, vendor, text } }]);
  return ok(null);
}

/** Removes an override: the vendor's page is read with the release's selectors again. */
export async function removeOverride({ vault }: OverridePorts, vendor: CalendarVendor): Promise<void> {
  const kept = await vault.all("overrides");
  await vault.apply(
    kept.filter((one) => one.vendor === vendor).map(({ id }) => ({ remove: "overrides", id }) as const),
  );
}

/** Lists the kept overrides that the people who make Pushpin have signed. */
export async function listOverrides({ vault, overrideSignatures }: OverridePorts): Promise<ShownOverride[]> {
  const checks = overrideSignatures.checks();
  const kept = await vault.all("overrides");
  const opened = await Promise.all(kept.map(async (one) => openOverride(one, checks)));
  return opened.filter((override) => override !== undefined);
}

/** Gives the selectors that a vendor's page is to be read with besides the release's own, by key. */
export async function selectorsInUse(ports: OverridePorts, vendor: CalendarVendor): Promise<Record<string, string>> {
  const district = await ports.policy?.read();
  if (district?.policy.overridesAllowed === false) return {};
  const used = (await listOverrides(ports)).find((one) => one.vendor === vendor && one.isUsed);
  return used?.selectors ?? {};
}
