/** Old Outlook names a zone by its two offsets: "GMT -0500 (Standard) / GMT -0400 (Daylight)". */
const OFFSET_PAIR =
  /^\(?(?:GMT|UTC)\s*([+-]\d{2}):?(\d{2})\s*\(Standard\)\s*\/\s*(?:GMT|UTC)\s*([+-]\d{2}):?(\d{2})\s*\(Daylight\)\)?$/i;
const ZONES_BY_OFFSETS: Record<string, string> = {
  "-1000 -0900": "America/Adak",
  "-0900 -0800": "America/Anchorage",
  "-0800 -0700": "America/Los_Angeles",
  "-0700 -0600": "America/Denver",
  "-0600 -0500": "America/Chicago",
  "-0500 -0400": "America/New_York",
  "-0400 -0300": "America/Halifax",
  "-0330 -0230": "America/St_Johns",
  "+0000 +0100": "Europe/London",
  "+0100 +0200": "Europe/Berlin",
  "+0200 +0300": "Europe/Athens",
  "+0930 +1030": "Australia/Adelaide",
  "+1000 +1100": "Australia/Sydney",
  "+1200 +1300": "Pacific/Auckland",
};

export function findOffsetPairZone(name: string): string | undefined {
  const [, hours, minutes, summerHours, summerMinutes] = OFFSET_PAIR.exec(name) ?? [];
  if (hours === undefined) return undefined;
  const pair = `${hours}${minutes} ${summerHours}${summerMinutes}`;
  if (`${hours}${minutes}` === `${summerHours}${summerMinutes}`) return `${hours}:${minutes}`;
  return ZONES_BY_OFFSETS[pair.replaceAll("-0000", "+0000")];
}
