import { withoutInitials } from "../../core/caseload/without-initials";
import { recogniseTitle } from "../../core/routines/recognise-title";

/** Fields of what she or a class's calendar wrote, which are drawn on a calendar page and may name a student. */
const WRITTEN: ReadonlySet<string> = new Set(["routineTitle", "title", "titles", "text", "className", "room"]);
/** Titles that may be a routine's own name: "PE" is gym, also beside a student PE. */
const TITLES: ReadonlySet<string> = new Set(["routineTitle", "title", "titles"]);
/** Confidence, 0..1, from which a title is surely the routine's own name; a short code that is a guess is below it. */
const SURE = 0.75;
const HIDDEN = "••";

/**
 * Copies what a calendar page is told, with a mask where a routine, a class or a room is called after a student: the
 * page can read all that is drawn on it. The names of schools stay, and so does "PE" as the title of a routine.
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
  return TITLES.has(field) && hidden.has(value.trim()) && isOwnName(value) ? value : withoutInitials(value, hidden);
}

/** True for a title that the vocabulary knows as a routine: "PE". One of initials alone, "MJ", says who it is for. */
const isOwnName = (title: string): boolean => recogniseTitle(title).kinds.some(({ confidence }) => confidence >= SURE);
