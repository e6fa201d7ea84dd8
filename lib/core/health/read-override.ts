import { isIsoDate } from "../time/iso-date";
import {
  type SelectorOverride,
  type StoredOverride,
  type ShownOverride,
  type OverrideRefusal,
  FIELDS,
  type OverrideField,
  type OverrideChecks,
  FORMAT,
  signedText,
} from "./selector-override";
import { fail, ok, type Result } from "../result";

const MAX_TEXT_LENGTH = 8000;
const MAX_SELECTOR_LENGTH = 300;
const MAX_SELECTORS = 40;
const MAX_NOTE_LENGTH = 300;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

/**
 * Reads a kept override again, signature first; undefined when nobody signed it. One that is over, or was made for
 * another version, is given with `isUsed: false`.
 */
export async function openOverride(
  { text }: StoredOverride,
  checks: OverrideChecks,
): Promise<ShownOverride | undefined> {
  const parsed = parseOverride(text);
  if (!parsed.ok) return undefined;
  const { override, signature } = parsed.value;
  if (!(await checks.isSigned(signedText(override), signature))) return undefined;
  return { ...override, isUsed: refusalOf(override, text, checks) === undefined };
}

/** Parses and checks a pasted override. It is used as a whole or not at all. */
export async function readOverride(
  text: string,
  checks: OverrideChecks,
): Promise<Result<SelectorOverride, OverrideRefusal>> {
  const parsed = parseOverride(text);
  if (!parsed.ok) return parsed;
  const { override, signature } = parsed.value;
  const refusal = (await checks.isSigned(signedText(override), signature))
    ? refusalOf(override, text, checks)
    : ({ code: "not-signed" } as const);
  return refusal ? fail(refusal) : ok(override);
}

/** The fields of an override as its text names them. */
type OverrideFields = Omit<SelectorOverride, "vendor"> & { site: SelectorOverride["vendor"]; signature: string };

type Parsed = Result<{ override: SelectorOverride; signature: string }, OverrideRefusal>;

function parseOverride(text: string): Parsed {
  if (text.trim() === "") return fail({ code: "empty" });
  if (text.length > MAX_TEXT_LENGTH) return fail({ code: "too-long", length: text.length, longest: MAX_TEXT_LENGTH });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({ code: "not-json", ...lineOfError(text, error) });
  }
  if (!isRecord(value) || value["pushpin"] !== "selectors") return fail({ code: "not-an-override" });
  const { format } = value;
  if (typeof format !== "number" || format < 1) return fail({ code: "not-an-override" });
  if (format > FORMAT) return fail({ code: "newer-format", format });
  const field = FIELDS.find((name) => !SHAPES[name](value[name]));
  if (field) return fail({ code: "field", field, ...lineOf(text, field) });
  const { site, madeFor, until, selectors, note, signature } = value as unknown as OverrideFields;
  return ok({ override: { vendor: site, madeFor, until, selectors, note }, signature });
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
  const { vendor, madeFor, until, selectors } = override;
  const known = checks.keys[vendor];
  if (!known) return { code: "other-vendor", vendor };
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
