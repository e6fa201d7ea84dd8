import { sharesDays } from "./day-overlap";
import { ROTATION } from "./rotating-names";
import type { PastedEntry } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";
import { namesSubject } from "./subject-words";
import type { Weekday } from "../time/iso-date";

/** Matches words of a line by which a routine is at another time on its days. */
const SAYS_MOVED = new RegExp(
  String.raw`(?<!\p{L})(?:instead|moved?s?\s+to|switch(?:es|ed)?\s+to|chang(?:es|ed)\s+to|en\s+vez|en\s+lugar` +
    String.raw`|en\s+cambio` +
    String.raw`|(?:se\s+)?(?:pasan?|mueven?|cambian?)\s+a|(?:is|are|will\s+be|meets?|es|son|ser[aá]n?)\s+(?:at\s+` +
    String.raw`|from\s+|a\s+las?\s+|de\s+)?\d)`,
  "iu",
);
/** What a class has once a day. */
const ONCE_A_DAY = /(?<!\p{L})(?:lunch|almuerzo|comida|specials?)(?!\p{L})/iu;

const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/\([^()]*\)|s(?!\p{L})/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");

const isEveryWeek = ({ cycleDays, cycleWeeks }: PastedEntry): boolean => !cycleDays && !cycleWeeks;

/** True for two lines about the same routine: of one name, or both of what changes with the day. */
const isSameRoutine = (one: string, other: string): boolean =>
  keyOf(one) === keyOf(other) || (ROTATION.test(one) && ROTATION.test(other) && !namesSubject(`${one} ${other}`));

/**
 * Finds the days on which a routine of the general list is at another time by a line of its own: "Specials
 * 10:20-11:05", and below "*Fridays specials are at 1:00-1:45 instead".
 */
export function daysMoved({ draft, entry }: SettledDraft, settled: readonly SettledDraft[]): Weekday[] {
  const found = settled.filter(
    (other) =>
      draft.daysFrom !== "own" &&
      other.draft.daysFrom === "own" &&
      other.draft.line !== draft.line &&
      isEveryWeek(entry) &&
      isEveryWeek(other.entry) &&
      other.entry.weekdays.length < entry.weekdays.length &&
      other.entry.startMinute !== entry.startMinute &&
      isSameRoutine(entry.title, other.entry.title) &&
      sharesDays(entry, other.entry) &&
      (SAYS_MOVED.test(other.draft.text) || ONCE_A_DAY.test(entry.title) || ROTATION.test(entry.title)),
  );
  return entry.weekdays.filter((day) => found.some((other) => other.entry.weekdays.includes(day)));
}
