import { withoutInitials } from "../../core/caseload/without-initials";

/** Fields of what she or a class's calendar wrote, which are drawn on a calendar page and may name a student. */
const WRITTEN: ReadonlySet<string> = new Set(["routineTitle", "title", "titles", "text", "className", "room"]);
/** Titles that may be a routine's own name: "PE" is gym, also beside a student PE. */
const TITLES: ReadonlySet<string> = new Set(["routineTitle", "title", "titles"]);
const HIDDEN = "••";

/**
 * Copies what a calendar page is told, with a mask where a routine, a class or a room is called after a student: the
 * page can read all that is drawn on it. The names of schools stay.
 * @param initials of all students
 */
export function withoutNames<T>(told: T, initials: readonly string[]): T {
  const hidden = new Map(initials.map((one) => [one.trim(), HIDDEN]));
  return masked("", told, hidden) as T;
}

function masked(field: string, value: unknown, hidden: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(field, one, hidden));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, masked(key, held, hidden)]));
  if (typeof value !== "string" || !WRITTEN.has(field)) return value;
  return TITLES.has(field) && hidden.has(value.trim()) ? value : withoutInitials(value, hidden);
}
