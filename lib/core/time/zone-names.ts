import { pattern } from "../lexicon/read-lexicon";
import { isKnownZone } from "./zone";
import { findOffsetPairZone } from "./offset-pair-zone";
import { findShownZone, findWindowsZone } from "./windows-names";

/** How sure a zone's name is: `known` ones win over a VTIMEZONE of the feed, a guess does not. */
export interface NamedZone {
  zone: string;
  certainty: "known" | "guess";
}

/** "/freeassociation.sourceforge.net/America/New_York" -> the last three, two or one segments that name a zone. */
function findPrefixedZone(name: string): string | undefined {
  const segments = name.split("/").filter(Boolean);
  for (const length of [3, 2])
    if (segments.length > length || (segments.length === length && name.startsWith("/"))) {
      const tail = segments.slice(-length).join("/");
      if (isKnownZone(tail)) return tail;
    }
  const last = segments.at(-1) ?? "";
  return segments.length > 1 && /^utc$/i.test(last) ? "UTC" : undefined;
}

/** "GMT-0400", "UTC+5:30", "(UTC-05:00)", "-0500". */
function findOffsetZone(name: string): string | undefined {
  const parts = /^\(?(?:GMT|UTC|Z)?\s*([+-])(\d{1,2}):?(\d{2})?\)?$/i.exec(name);
  if (!parts || Number(parts[2]) > 14) return undefined;
  return `${parts[1]}${parts[2]!.padStart(2, "0")}:${parts[3] ?? "00"}`;
}

/** A place the platform's zones are named after: "(UTC+08:00) Kuala Lumpur, Singapore" contains one. */
function findCityZone(name: string): string | undefined {
  const shown = name.replace(/^\([^)]*\)\s*/, "");
  const places = shown.split(/[,;/&]/).map((place) => place.trim().toLowerCase().replaceAll(" ", "_"));
  const zones = Intl.supportedValuesOf("timeZone");
  for (const place of places) {
    const found = place ? zones.find((zone) => zone.toLowerCase().endsWith(`/${place}`)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Matches names of zones without summer time; a VTIMEZONE with summer time overrides them. */
const BARE_ABBREVIATIONS = /^(?:EST|MST|HST|CET|MET|EET|WET|GMT)$/i;

/** Areas of the platform's zones, and countries that have names of their own. */
const HYPHENATED = pattern`
^(?:
 Africa
 America
 Antarctica
 Arctic
 Asia
 Atlantic
 Australia
 Brazil
 Canada
 Chile
 Etc
 Europe
 Indian
 Mexico
 Pacific
 US
)-
`;

/** "US-Eastern", "America-Argentina-Buenos_Aires": zone names whose slashes an exporter had to replace. */
function findHyphenatedZone(name: string): string | undefined {
  if (!HYPHENATED.test(name)) return undefined;
  const once = name.replace("-", "/").replaceAll(" ", "_");
  return [once.replace("-", "/"), once].find((zone) => isKnownZone(zone));
}

/** "Europe/lisbon" is somebody's own name: a VTIMEZONE that defines it may mean something else by it. */
function findIanaZone(name: string): NamedZone | undefined {
  const unspaced = name.replaceAll(" ", "_");
  if (!/^[A-Za-z]/.test(unspaced) || BARE_ABBREVIATIONS.test(unspaced) || !isKnownZone(unspaced)) return undefined;
  const segments = unspaced.split("/");
  const odd = segments.some((segment) => /^[a-z]/.test(segment) || /^[A-Z]{4,}$/.test(segment));
  if (!odd) return { zone: unspaced, certainty: "known" };
  return { zone: new Intl.DateTimeFormat("en", { timeZone: unspaced }).resolvedOptions().timeZone, certainty: "guess" };
}

function findKnown(name: string): string | undefined {
  if (/^(?:utc|z|gmt|etc\/utc|tzone:\/\/microsoft\/utc)$/i.test(name)) return "UTC";
  if (/^[+-]\d{2}:\d{2}$/.test(name)) return name;
  // Before the Windows names: ICU itself takes "US-Eastern" for Windows' "US Eastern", which is Indiana.
  return findHyphenatedZone(name) ?? findWindowsZone(name) ?? findPrefixedZone(name) ?? findShownZone(name);
}

/** Names of summer times, each with its place's zone. */
const SUMMER_TIMES: Record<string, string> = {
  ADT: "America/Halifax",
  EDT: "America/New_York",
  CDT: "America/Chicago",
  MDT: "America/Denver",
  PDT: "America/Los_Angeles",
  AKDT: "America/Anchorage",
  BST: "Europe/London",
  WEST: "Europe/Lisbon",
  CEST: "Europe/Berlin",
  EEST: "Europe/Athens",
  AEDT: "Australia/Sydney",
  NZDT: "Pacific/Auckland",
};

function findGuess(name: string): string | undefined {
  if (BARE_ABBREVIATIONS.test(name)) return name.toUpperCase();
  const abbreviated = SUMMER_TIMES[name.toUpperCase()] ?? findOffsetPairZone(name);
  if (abbreviated) return abbreviated;
  const slashed = name.replace("_", "/");
  return findOffsetZone(name) ?? (isKnownZone(slashed) ? slashed : findCityZone(name));
}

/**
 * Finds the zone that a TZID means.
 * @returns an IANA name, "UTC" or an offset ("-04:00"), and whether that is certain; undefined when it says nothing
 */
export function findNamedZone(tzid: string): NamedZone | undefined {
  const name = tzid.trim().replaceAll(/^"|"$/g, "");
  if (!name || name.length > 200) return undefined;
  const iana = HYPHENATED.test(name) ? undefined : findIanaZone(name);
  if (iana) return iana;
  const known = findKnown(name);
  if (known) return { zone: known, certainty: "known" };
  const guess = findGuess(name);
  return guess ? { zone: guess, certainty: "guess" } : undefined;
}
