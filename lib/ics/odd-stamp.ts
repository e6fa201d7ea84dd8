import { patternWith } from "../core/lexicon/read-lexicon";
import { findNamedZone } from "../core/time/zone-names";

/** A time that was written in another form, converted to RFC 5545's. */
export interface OddStamp {
  /** "20260914", "20260914T230000" or "20260914T230000Z". */
  stamp: string;
  /** True for 24:00 of a day: `stamp` has 00:00 of that day and the next day is meant. */
  nextDay: boolean;
  /** Zone written behind the digits: an offset ("-04:00") or an IANA zone. */
  zone?: string;
}

/**
 * Groups: year, month, day, hour, minute, second (its fraction is dropped), zone. Matches ISO 8601's extended forms and
 * the RFC's own.
 */
const ODD_STAMP = patternWith("i")`
^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s*(
 Z
 UTC
 GMT
 [+-]\d{2}:?(?:\d{2})?
 [A-Z]{3,4}
)?$
`;
const OFFSET = /^([+-])(\d{2}):?(\d{2})?$/;

/** Finds the zone that a suffix names; undefined for any other text. */
function findSuffixZone(suffix: string): string | undefined {
  const offset = OFFSET.exec(suffix);
  if (!offset) return findNamedZone(suffix.toUpperCase())?.zone;
  if (Number(offset[2]) > 14 || Number(offset[3] ?? 0) > 59) return undefined;
  return `${offset[1]}${offset[2]}:${offset[3] ?? "00"}`;
}

function isZero(zone: string): boolean {
  return zone === "UTC" || zone === "+00:00" || zone === "-00:00";
}

/**
 * Reads a time that an exporter wrote in another form: "2026-09-14T23:00:00Z" (Lightning in UNTIL), "...T090000-0400",
 * "...T090000 EDT", "...T240000", fractions of a second.
 * @returns undefined for anything else
 */
export function findOddStamp(text: string): OddStamp | undefined {
  const parts = ODD_STAMP.exec(text.trim());
  if (!parts) return undefined;
  const [, year, month, monthDay, hour, minute, second = "00", suffix] = parts;
  const date = `${year}${month}${monthDay}`;
  if (hour === undefined || minute === undefined) return suffix ? undefined : { stamp: date, nextDay: false };
  const nextDay = hour === "24";
  if (nextDay && (minute !== "00" || second !== "00")) return undefined;
  const stamp = `${date}T${nextDay ? "00" : hour}${minute}${second}`;
  if (!suffix) return { stamp, nextDay };
  const zone = findSuffixZone(suffix);
  if (zone === undefined) return undefined;
  return isZero(zone) ? { stamp: `${stamp}Z`, nextDay } : { stamp, nextDay, zone };
}
