import { takeDays, without, type TitledDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { DayScope } from "./paste-reading";
import { findWeeks } from "./week-letters";

/** The words before, between and behind the times of one line, with their days taken out. */
export type SplitWords = TitledDays & DayScope;

/** Takes the days, and the week that takes turns with another one, out of the words beside a time. */
export function takeDaysAndWeek(words: string, lettersAreDays: boolean): SplitWords {
  const week = findWeeks(words);
  const rest = week ? without(words, [week]) : words;
  return { ...takeDays(rest, lettersAreDays), ...(week ? { cycleWeeks: week.weeks } : {}) };
}

const hasDays = ({ weekdays, cycleDays, cycleWeeks }: DayScope): boolean =>
  (weekdays ?? cycleDays ?? cycleWeeks) !== undefined;

/** True where words beside a time are in brackets: their days belong to the name before, as in "Music (Wed) 10:15". */
const isInBrackets = (words: string): boolean => /[([]\s*[^()[\]]+[)\]]/u.test(words);

/** True where the words begin or end with their days, so that either neighbouring time may have them. */
const hasOpenDays = (part: SplitWords, words: string): boolean => hasDays(part) && !isInBrackets(words);

/**
 * Finds on which side of its time each routine of a line has its days: "Monday 8:15-9:00 Music   Friday 1:00-1:45 PE"
 * or "8:15-9:00 Music Monday   1:00-1:45 PE Friday".
 * @param parts what was read before, between and behind the times
 * @param words the same as they were written
 * @returns undefined where the days can belong to either neighbour
 */
export function sideOfDays(
  parts: readonly SplitWords[],
  words: readonly string[],
): "before" | "behind" | "line" | undefined {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const between = parts.slice(1, -1);
  const countBetween = between.filter(hasDays).length;
  if (hasDays(first) && hasDays(last)) return undefined;
  if (hasDays(first)) {
    if (countBetween === 0) return "line";
    return countBetween === between.length ? "before" : undefined;
  }
  if (hasDays(last)) return "behind";
  // With days only between two times, nothing says whose they are.
  return between.some((part, index) => hasOpenDays(part, words[index + 1]!)) ? undefined : "behind";
}

/**
 * Drops the day that opens each name of a line where every name has one: "Monday Music 8:15-9:00, Friday PE
 * 1:00-1:45". A single one may belong to its name, as in "Friday folders".
 */
export function namesWithoutDays(titles: readonly string[]): string[] {
  const opening = titles.map((title) => findWeekdays(title)[0]);
  const days = new Set(opening.map((day) => day?.weekdays!.join()));
  const areAll = titles.length > 1 && days.size === titles.length && opening.every((day) => day?.from === 0);
  const rest = titles.map((title, index) => title.slice(opening[index]?.to ?? 0).trim());
  return areAll && rest.every((name) => /\p{L}{2}/u.test(name)) ? rest : [...titles];
}
