import { sharesDays } from "./day-overlap";
import { hideNames } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { PastedEntry, UnreadLine } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";
import { namesSubject } from "./subject-words";

/**
 * True for two names at the same time on the same days, neither with days of its own: they alternate in a way that the
 * text does not state.
 */
function areAtOnce({ draft, entry }: SettledDraft, { draft: two, entry: other }: SettledDraft): boolean {
  return (
    draft !== two &&
    draft.block === two.block &&
    draft.daysFrom !== "own" &&
    two.daysFrom !== "own" &&
    entry.startMinute === other.startMinute &&
    entry.endMinute === other.endMinute &&
    entry.title !== other.title &&
    entry.title.toLowerCase() !== other.title.toLowerCase() &&
    sharesDays(entry, other)
  );
}

/**
 * Cuts out remarks on what else happens on a day: "(test on Friday)", "New words come home on Monday." behind a
 * routine.
 */
const withoutRemarks = (text: string): string =>
  text
    .replaceAll(/\(([^()]+?)\s+on\s+\p{L}+\)/giu, (all, words: string) => (namesSubject(words) ? all : " "))
    .replace(/^(\s*\d{1,2}[:.]\d\d[^.!?]*\p{L}{3}[.!?])\s+\p{Lu}\p{L}*(?:\s+\p{L}+){2,}\s+on\s+\p{L}+[.!]?\s*$/u, "$1");

/**
 * True where the line names days but the entry is on every day, or the name contains a day that the entry is not on.
 */
function hasLostDays({
  draft: { text, sentence = text, title, daysFrom, cycleDays, weekdays, doubt },
  entry,
}: SettledDraft): boolean {
  if (doubt) return false;
  const lost = (words: string): boolean =>
    findWeekdays(hideNames(words)).some(
      ({ sort, weekdays }) =>
        sort === "word" && (cycleDays !== undefined || !weekdays!.every((day) => entry.weekdays.includes(day))),
    );
  // "Friday 10:25-11:10: Library (week A)": the week is its own, the day in its line is not.
  if (
    daysFrom === "own" &&
    !weekdays &&
    !cycleDays &&
    findWeekdays(hideNames(title)).some(({ sort }) => sort === "word")
  )
    return true;
  return daysFrom === "none" && !cycleDays
    ? findWeekdays(hideNames(withoutRemarks(sentence))).some(({ sort }) => sort !== "letter")
    : daysFrom !== "own" && lost(title);
}

/** True where one lies inside the other: "Class 12:01-2:03 **B lunch 12:45-1:15". */
const isAmid = (inner: PastedEntry, outer: PastedEntry): boolean =>
  inner.startMinute > outer.startMinute && inner.endMinute <= outer.endMinute;

/** True for two routines of one line at the same time on the same days: two schedules side by side without heads. */
const areSideBySide = ({ draft, entry }: SettledDraft, { draft: two, entry: other }: SettledDraft): boolean =>
  draft !== two &&
  draft.line === two.line &&
  draft.text === two.text &&
  draft.daysFrom !== "own" &&
  two.daysFrom !== "own" &&
  sharesDays(entry, other) &&
  !isAmid(entry, other) &&
  !isAmid(other, entry) &&
  entry.startMinute < other.endMinute &&
  other.startMinute < entry.endMinute;

/** True for the cells of several days with single blanks between them: "Writing Writing Library Writing". */
function isRowOfCells({ entry: { title } }: SettledDraft): boolean {
  const words = title.split(/\s+/);
  if (words.length > 2 && /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu.test(title)) return true;
  const counts = words.map((word) => words.filter((other) => other === word).length);
  if (words.some((word, index) => counts[index]! > 2 && /^\p{Lu}/u.test(word))) return true;
  const isPlain = words.length > 3 && words.every((word) => /^[\p{Lu}\d][\p{L}\d.]*$/u.test(word));
  const names = words.filter((word) => /\p{L}{2}/u.test(word)).map((word) => word.toLowerCase());
  return isPlain && new Set(names).size < names.length;
}

/** True for cells without anything between them: "ReadingReadingReading", "ArtGymMusic". */
const isGlued = ({ entry: { title } }: SettledDraft): boolean =>
  /(.{3,}?)\1\1|\p{Lu}{21}/u.test(title) || (title.match(/\p{Ll}{2}\p{Lu}\p{Ll}/gu) ?? []).length > 1;

/** Sets aside, as questions, readings that make no plausible week: a wrong day or time is worse than a question. */
export function askAboutImplausible(settled: readonly SettledDraft[]): {
  settled: SettledDraft[];
  unread: UnreadLine[];
} {
  const lost = settled.filter(hasLostDays);
  // Other routines of the same line lost the same days.
  const isBesideLost = ({ draft }: SettledDraft): boolean =>
    draft.daysFrom === "own" &&
    !draft.weekdays &&
    lost.some((one) => one.draft.line === draft.line && one.draft.text === draft.text);
  const asked = settled.filter(
    (one) =>
      isGlued(one) ||
      isRowOfCells(one) ||
      lost.includes(one) ||
      isBesideLost(one) ||
      settled.some((other) => areAtOnce(one, other) || areSideBySide(one, other)),
  );
  return {
    settled: settled.filter((one) => !asked.includes(one)),
    unread: asked.map(({ draft: { line, text } }) => ({ line, text, problem: "unclear" })),
  };
}
