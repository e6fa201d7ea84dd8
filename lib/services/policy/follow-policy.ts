import type { DistrictPolicy } from "../../core/policy/district-policy";
import type { Settings } from "../../ports/settings";

const VENDORS = ["google", "outlook"] as const;

/**
 * Switches off the calendars that the district does not allow. Call it at the start and after each change of the policy
 * or the settings.
 */
export async function followPolicy(settings: Settings, { calendars }: DistrictPolicy): Promise<void> {
  if (!calendars) return;
  const { overlay } = await settings.read();
  const forbidden = VENDORS.filter((vendor) => overlay[vendor] && !calendars.includes(vendor));
  if (forbidden.length === 0) return;
  await settings.change({
    overlay: { ...overlay, ...Object.fromEntries(forbidden.map((vendor) => [vendor, false])) },
  });
}
