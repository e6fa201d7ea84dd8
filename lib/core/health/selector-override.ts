import type { CalendarVendor } from "../schedule/calendar-reading";
import type { IsoDate } from "../time/iso-date";

/**
 * Selectors that replace those of a release until the next one. The people who make Pushpin sign them and the therapist
 * pastes them; they are never fetched.
 */
export interface SelectorOverride {
  /** The calendar whose page it is for. The signed text calls this field "site", and published ones stay readable. */
  vendor: CalendarVendor;
  /** Version of the extension that it mends, "1.4.2"; another version does not use it. */
  madeFor: string;
  /** Last day on which it is used. */
  until: IsoDate;
  /** CSS by selector key; takes the place of all candidates of that key. */
  selectors: Record<string, string>;
  /** What it mends, in one plain sentence. */
  note: string;
}

/** An override as it is kept: the pasted text, whose signature is checked each time before it is used. */
export interface StoredOverride {
  /** Random. One record per vendor. */
  id: string;
  vendor: CalendarVendor;
  text: string;
}

/** An override whose signature is good, for the planner. */
export interface ShownOverride extends SelectorOverride {
  /** False once its last day is over, or in another version. */
  isUsed: boolean;
}

/** Why a pasted text is not used; `line` counts from 1. Nothing was changed. */
export type OverrideRefusal =
  | { code: "empty" }
  | { code: "too-long"; length: number; longest: number }
  | { code: "not-json"; line?: number }
  | { code: "not-an-override" }
  | { code: "newer-format"; format: number }
  | { code: "field"; field: OverrideField; line?: number }
  | { code: "unknown-key"; key: string; line?: number }
  | { code: "invalid-selector"; key: string; line?: number }
  | { code: "not-signed" }
  | { code: "other-vendor"; vendor: CalendarVendor }
  | { code: "other-version"; madeFor: string; version: string }
  | { code: "expired"; until: IsoDate };

/** The fields of the pasted text. */
export const FIELDS = ["site", "madeFor", "until", "selectors", "note", "signature"] as const;
export type OverrideField = (typeof FIELDS)[number];

/** What checking an override needs to know of the browser and the release. */
export interface OverrideChecks {
  /** The selector keys that exist, by vendor; a vendor without an entry is not read. */
  keys: Partial<Record<CalendarVendor, readonly string[]>>;
  /** Version of this extension. */
  version: string;
  today: IsoDate;
  /** True for CSS that this browser understands. */
  isSelector(css: string): boolean;
  /** True when `signature` (base64) was made by the project's key over `text`. Never rejects. */
  isSigned(text: string, signature: string): Promise<boolean>;
}

export const FORMAT = 1;

/** The text that is signed: every field but the signature, in one fixed order. */
export function signedText({ vendor, madeFor, until, selectors, note }: SelectorOverride): string {
  const sorted = Object.entries(selectors).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(["pushpin-selectors", FORMAT, vendor, madeFor, until, sorted, note]);
}

/**
 * Writes an override as the text that is given to a therapist.
 * @internal for the command that signs one
 */
export function overrideText({ vendor, ...fields }: SelectorOverride, signature: string): string {
  return JSON.stringify({ pushpin: "selectors", format: FORMAT, site: vendor, ...fields, signature }, null, 2);
}
