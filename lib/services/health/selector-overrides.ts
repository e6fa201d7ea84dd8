import { readOverride, type OverrideJudges, type OverrideRefusal } from "../../core/health/selector-override";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import type { Settings } from "../../ports/settings";

/** Uses a pasted override from now on, in the place of an earlier one for the same site; or tells why not. */
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

/** From now on the site is read as the release does it. */
export async function removeOverride(settings: Settings, site: CalendarVendor): Promise<void> {
  const { [site]: _, ...others } = (await settings.read()).overrides;
  await settings.change({ overrides: others });
}
