import { readOverride, type OverrideJudges, type OverrideRefusal } from "../../core/health/selector-override";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import type { Settings } from "../../ports/settings";

/** Saves a pasted override, replacing an earlier one for the same vendor. Returns why it was refused, or null. */
export async function takeOverride(
  settings: Settings,
  text: string,
  judges: OverrideJudges,
): Promise<OverrideRefusal | null> {
  const read = await readOverride(text, judges);
  if ("refusal" in read) return read.refusal;
  const { overrides } = await settings.read();
  await settings.change({ overrides: { ...overrides, [read.override.site]: read.override } });
  return null;
}

/** Removes an override: the vendor's page is read with the release's selectors again. */
export async function removeOverride(settings: Settings, site: CalendarVendor): Promise<void> {
  const { [site]: _, ...others } = (await settings.read()).overrides;
  await settings.change({ overrides: others });
}
