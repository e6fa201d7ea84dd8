import type { Weekday } from "../time/iso-date";
import { findRanges, findTime } from "./clock-times";
import { copiedEntries } from "./day-copies";
import type { DayCopy } from "./gathered";
import { joinEntries, joinWeeks } from "./join-entries";
import type { OpenEntry, UnreadLine } from "./paste-reading";
import { isQuoteHead } from "./quoted-mail";
import type { OpenDraft } from "./settle-drafts";

/** Collects the ends of days, on the days that a line with an end would have. */
export function dayEndsOf(
  open: readonly OpenDraft[],
  ownDays: readonly Weekday[],
  copies: readonly DayCopy[],
): OpenEntry[] {
  // "1:45 Dismissal Wednesdays" beside "2:45 Dismissal": the latter is of the other days.
  const said = open.filter(({ draft }) => draft.daysFrom === "own").flatMap(({ entry }) => entry.weekdays);
  const starts = open.flatMap(({ draft, entry }): OpenEntry[] => {
    const isGeneral = draft.daysFrom === "none";
    const weekdays = entry.weekdays.filter((day) => !isGeneral || ![...ownDays, ...said].includes(day));
    return weekdays.length === 0 ? [] : [{ ...entry, weekdays }];
  });
  for (const copy of copies) {
    const copied = copiedEntries({ ...copy, swap: undefined, swapsAt: [] }, joinEntries(starts)) ?? [];
    const original = starts.find(({ weekdays }) => weekdays.includes(copy.from));
    if (original) starts.push(...copied.map((entry) => ({ ...entry, line: original.line })));
  }
  return starts;
}

/** Corrects the problem of a line that has a time although it gave no routine: "We get out at 1:40". */
export const withTrueProblem = (line: UnreadLine): UnreadLine =>
  line.problem === "no-time" && !isQuoteHead(line.text) && (findTime(line.text) || findRanges(line.text).length > 0)
    ? { ...line, problem: "unclear" }
    : line;

/** Adds to a line without an end the ends of days that were read from it. */
export function withDayEnds(line: UnreadLine, ends: readonly OpenEntry[]): UnreadLine {
  const own = line.problem === "no-end" ? ends.filter((end) => end.line === line.line) : [];
  return own.length === 0 ? line : { ...line, dayEnds: joinWeeks(joinEntries(own)) };
}

/** Keeps each line once, with its first problem. A table in one line gives several rows with the same number. */
export function eachOnce(problems: readonly UnreadLine[]): UnreadLine[] {
  const first = new Map<string, UnreadLine>();
  for (const problem of problems) {
    const key = `${problem.line}|${problem.text}`;
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()].sort((a, b) => a.line - b.line);
}
