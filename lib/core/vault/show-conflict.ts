import type { AnyRecord } from "./backup";
import { canonical } from "./fingerprint";

/** Fields by which she knows a record, the first that it has. */
const NAMES = ["initials", "name", "title", "routineTitle", "sourceName", "about", "date"] as const;

/** Finds the text by which she knows a record; undefined where it has none. */
export function nameOfRecord(record: AnyRecord | null): string | undefined {
  return NAMES.map((field) => record?.[field]).find((value) => typeof value === "string" && value !== "") as
    string | undefined;
}

/** One field in which two versions of a record differ, with what only one of them has. */
export interface FieldDifference {
  field: string;
  /** Stored values; of a list, only the parts that the other version lacks. */
  here: unknown[];
  other: unknown[];
}

/** Lists the fields in which two versions differ. Ids of parts and instants are left out: they say nothing to her. */
export function differingFields(here: AnyRecord | null, other: AnyRecord | null): FieldDifference[] {
  const fields = [...new Set([...Object.keys(here ?? {}), ...Object.keys(other ?? {})])].filter(isShown);
  return fields.flatMap((field): FieldDifference[] => {
    const [left, right] = [valuesOf(here?.[field]), valuesOf(other?.[field])];
    const only = (own: readonly unknown[], those: readonly unknown[]): unknown[] => {
      const others = new Set(those.map((value) => comparableText(value)));
      return own.filter((value) => !others.has(comparableText(value)));
    };
    const difference = { field, here: only(left, right), other: only(right, left) };
    return difference.here.length + difference.other.length > 0 ? [difference] : [];
  });
}

/** False for internal fields: ids of parts, and instants at which something was saved. */
export const isShown = (field: string): boolean => field !== "id" && !/(?:AtMs|At)$/.test(field);

const valuesOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null || value === "" ? [] : Array.isArray(value) ? value : [value];

/** Writes a value as text that is equal for two values that differ only in internal fields. */
const comparableText = (value: unknown): string => canonical(withoutInternal(value));

function withoutInternal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutInternal);
  if (typeof value !== "object" || value === null) return value;
  const shown = Object.entries(value).filter(([field]) => isShown(field));
  return Object.fromEntries(shown.map(([field, part]) => [field, withoutInternal(part)]));
}

/** Collects the ids of classes, schools, students and goals that a version of a record names. */
export function idsIn(value: unknown, field = ""): string[] {
  if (typeof value === "string") return isReference(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((part) => idsIn(part, field));
  if (typeof value !== "object" || value === null) return [];
  // Goals by student: the keys are ids too.
  const keys = field === "goalIds" ? Object.keys(value) : [];
  return [...keys, ...Object.entries(value).flatMap(([name, part]) => idsIn(part, field === "goalIds" ? field : name))];
}

const REFERENCES = ["classId", "siteId", "studentId", "studentIds", "goalId", "goalIds"];
/** True for a field that names a class, a school, a student or a goal by its id. */
export const isReference = (field: string): boolean => REFERENCES.includes(field);
