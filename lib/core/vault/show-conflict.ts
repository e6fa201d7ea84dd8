import type { AnyRecord } from "./backup";
import { canonical } from "./fingerprint";

/** Fields by which she knows a record, the first that it has. */
const NAMES = ["initials", "name", "title", "routineTitle", "sourceName", "about", "date"] as const;

/** What she knows a record by; undefined where its kind has nothing of the sort. */
export function nameOfRecord(record: AnyRecord | null): string | undefined {
  return NAMES.map((field) => record?.[field]).find((value) => typeof value === "string" && value !== "") as
    string | undefined;
}

/** One field in which two versions of a record differ, with what only one of them has. */
export interface FieldDifference {
  field: string;
  /** Values as they are kept; of a list, its parts that the other version lacks. */
  here: unknown[];
  other: unknown[];
}

/** Lists the fields in which two versions differ. Ids of parts and instants are left out: they say nothing to her. */
export function differingFields(here: AnyRecord | null, other: AnyRecord | null): FieldDifference[] {
  const fields = [...new Set([...Object.keys(here ?? {}), ...Object.keys(other ?? {})])].filter(isTold);
  return fields.flatMap((field): FieldDifference[] => {
    const [left, right] = [valuesOf(here?.[field]), valuesOf(other?.[field])];
    const only = (own: readonly unknown[], those: readonly unknown[]): unknown[] => {
      const others = new Set(those.map((value) => toldText(value)));
      return own.filter((value) => !others.has(toldText(value)));
    };
    const difference = { field, here: only(left, right), other: only(right, left) };
    return difference.here.length + difference.other.length > 0 ? [difference] : [];
  });
}

/** False for what Pushpin keeps for itself: a part's own id, and when something was saved. */
export const isTold = (field: string): boolean => field !== "id" && !/(?:AtMs|At)$/.test(field);

const valuesOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null || value === "" ? [] : Array.isArray(value) ? value : [value];

/** A value as text that is the same when what is told of it is. */
const toldText = (value: unknown): string => canonical(withoutUntold(value));

function withoutUntold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUntold);
  if (typeof value !== "object" || value === null) return value;
  const told = Object.entries(value).filter(([field]) => isTold(field));
  return Object.fromEntries(told.map(([field, part]) => [field, withoutUntold(part)]));
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
