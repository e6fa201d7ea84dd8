import type { CalendarVendor } from "../schedule/calendar-reading";
import { isIsoDate, type IsoDate } from "../time/iso-date";

/**
 * Selectors that replace those of a release until the next one. The people who make Pushpin sign them and the therapist
 * pastes them; they are never fetched.
 */
export interface SelectorOverride {
  /** The calendar whose page it is for; "site" is its name in the signed text. */
  site: CalendarVendor;
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

const FIELDS = ["site", "madeFor", "until", "selectors", "note", "signature"] as const;
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

const FORMAT = 1;
const MAX_TEXT_LENGTH = 8000;
const MAX_SELECTOR_LENGTH = 300;
const MAX_SELECTORS = 40;
const MAX_NOTE_LENGTH = 300;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

/** The text that is signed: every field but the signature, in one fixed order. */
export function signedText({ site, madeFor, until, selectors, note }: SelectorOverride): string {
  const sorted = Object.entries(selectors).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(["pushpin-selectors", FORMAT, site, madeFor, until, sorted, note]);
}

/**
 * Writes an override as the text that is given to a therapist.
 * @internal for the command that signs one
 */
export function overrideText(override: SelectorOverride, signature: string): string {
  return JSON.stringify({ pushpin: "selectors", format: FORMAT, ...override, signature }, null, 2);
}

/**
 * Reads a kept override again, signature first; undefined when nobody signed it. One that is over, or was made for
 * another version, is given with `isUsed: false`.
 */
export async function openOverride(
  { text }: StoredOverride,
  checks: OverrideChecks,
): Promise<ShownOverride | undefined> {
  const parsed = parseOverride(text);
  if ("refusal" in parsed) return undefined;
  const { override, signature } = parsed;
  if (!(await checks.isSigned(signedText(override), signature))) return undefined;
  return { ...override, isUsed: refusalOf(override, text, checks) === undefined };
}

/** Parses and checks a pasted override. It is used as a whole or not at all. */
export async function readOverride(
  text: string,
  checks: OverrideChecks,
): Promise<{ override: SelectorOverride } | { refusal: OverrideRefusal }> {
  const parsed = parseOverride(text);
  if ("refusal" in parsed) return parsed;
  const { override, signature } = parsed;
  const refusal = (await checks.isSigned(signedText(override), signature))
    ? refusalOf(override, text, checks)
    : ({ code: "not-signed" } as const);
  return refusal ? { refusal } : { override };
}

type Parsed = { override: SelectorOverride; signature: string } | { refusal: OverrideRefusal };

function parseOverride(text: string): Parsed {
  if (text.trim() === "") return { refusal: { code: "empty" } };
  if (text.length > MAX_TEXT_LENGTH)
    return { refusal: { code: "too-long", length: text.length, longest: MAX_TEXT_LENGTH } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { refusal: { code: "not-json", ...lineOfError(text, error) } };
  }
  if (!isRecord(value) || value["pushpin"] !== "selectors") return { refusal: { code: "not-an-override" } };
  const { format } = value;
  if (typeof format !== "number" || format < 1) return { refusal: { code: "not-an-override" } };
  if (format > FORMAT) return { refusal: { code: "newer-format", format } };
  const field = FIELDS.find((name) => !SHAPES[name](value[name]));
  if (field) return { refusal: { code: "field", field, ...lineOf(text, field) } };
  const { site, madeFor, until, selectors, note, signature } = value as unknown as SelectorOverride & {
    signature: string;
  };
  return { override: { site, madeFor, until, selectors, note }, signature };
}

const SHAPES: Record<OverrideField, (value: unknown) => boolean> = {
  site: (value) => value === "google" || value === "outlook",
  madeFor: (value) => typeof value === "string" && VERSION.test(value),
  until: (value) => typeof value === "string" && isIsoDate(value),
  selectors: (value) => {
    if (!isRecord(value)) return false;
    const all = Object.values(value);
    const isShort = (css: unknown): boolean =>
      typeof css === "string" && css.trim() !== "" && css.length <= MAX_SELECTOR_LENGTH;
    return all.length > 0 && all.length <= MAX_SELECTORS && all.every(isShort);
  },
  note: (value) => typeof value === "string" && value.trim() !== "" && value.length <= MAX_NOTE_LENGTH,
  signature: (value) => typeof value === "string" && value !== "",
};

function refusalOf(override: SelectorOverride, text: string, checks: OverrideChecks): OverrideRefusal | undefined {
  const { site, madeFor, until, selectors } = override;
  const known = checks.keys[site];
  if (!known) return { code: "other-vendor", vendor: site };
  const keys = Object.keys(selectors);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) return { code: "unknown-key", key: unknown, ...lineOf(text, unknown) };
  const invalid = keys.find((key) => !checks.isSelector(selectors[key]!));
  if (invalid !== undefined) return { code: "invalid-selector", key: invalid, ...lineOf(text, invalid) };
  if (madeFor !== checks.version) return { code: "other-version", madeFor, version: checks.version };
  return until < checks.today ? { code: "expired", until } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Line of a property's name. */
function lineOf(text: string, name: string): { line?: number } {
  const at = text.indexOf(JSON.stringify(name));
  return at < 0 ? {} : { line: lineAt(text, at) };
}

/** Browsers word the place differently: "at position 12", "at line 3 column 2", or not at all. */
function lineOfError(text: string, error: unknown): { line?: number } {
  const message = String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return { line: Number(line) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return { line: lineAt(text, Number(position)) };
  return /end of/i.test(message) ? { line: lineAt(text, text.length) } : {};
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
