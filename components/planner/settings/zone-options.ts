import type { Option } from "../../ui/Field";
import type { Language } from "../../../lib/i18n/translate";

/** The zones of schools in the United States, east to west. */
const UNITED_STATES = [
  "America/Puerto_Rico",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
  "Pacific/Guam",
];

/** Names a zone: "Eastern Time (New York)". */
function nameOf(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(0);
  const city = zone.split("/").at(-1)!.replaceAll("_", " ");
  return `${parts.find(({ type }) => type === "timeZoneName")?.value ?? zone} (${city})`;
}

/** Lists the likely zones, with their everyday names. */
export function nearZones(language: Language): Option[] {
  return UNITED_STATES.map((zone) => ({ value: zone, label: nameOf(zone, language) }));
}

/** Lists every zone that the platform knows, always including `chosen`. */
export function allZones(chosen: string): Option[] {
  const known = Intl.supportedValuesOf("timeZone").filter((zone) => !UNITED_STATES.includes(zone));
  const isListed = chosen === "" || known.includes(chosen) || UNITED_STATES.includes(chosen);
  return (isListed ? known : [chosen, ...known]).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
