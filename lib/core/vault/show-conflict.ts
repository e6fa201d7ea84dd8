import type { AnyRecord } from "./backup";

/** Fields by which she knows a record, the first that it has. */
const NAMES = ["initials", "name", "title", "routineTitle", "sourceName", "about", "date"] as const;

/** What she knows a record by; undefined where its kind has nothing of the sort. */
export function nameOfRecord(record: AnyRecord | null): string | undefined {
  return NAMES.map((field) => record?.[field]).find((value) => typeof value === "string" && value !== "") as
    string | undefined;
}

/**
 * Lists the values in which two versions of a record differ: texts, numbers and times that only one of them has. Ids
 * and instants are left out, since they say nothing to her.
 */
export function differingValues(here: AnyRecord | null, other: AnyRecord | null): { here: string[]; other: string[] } {
  const [left, right] = [valuesOf(here), valuesOf(other)];
  const only = (own: readonly Value[], those: readonly Value[]): string[] =>
    own
      .filter(({ path, text }) => !those.some((one) => one.path === path && one.text === text))
      .map(({ text }) => text);
  return { here: only(left, right), other: only(right, left) };
}

interface Value {
  path: string;
  text: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT/;

function valuesOf(value: unknown, path = ""): Value[] {
  const field = path.split(".").at(-1) ?? "";
  if (/(?:^|[a-z])Ids?$|^id$/.test(field) || /AtMs$|At$/.test(field)) return [];
  if (Array.isArray(value)) return value.flatMap((part) => valuesOf(part, `${path}[]`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, part]) => valuesOf(part, `${path}.${name}`));
  if (typeof value === "number") return [{ path, text: field.endsWith("Minute") ? clockText(value) : String(value) }];
  return typeof value !== "string" || value === "" || INSTANT.test(value) ? [] : [{ path, text: value }];
}

const clockText = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
