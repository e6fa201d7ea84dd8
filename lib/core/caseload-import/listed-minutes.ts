import { compare } from "../compare";
import { contradict, endedBefore, isInForce, isWaiting, type MandateLine } from "../mandate/mandate-line";
import { addDays, type IsoDate } from "../time/iso-date";

/** What a list says of a student's minutes. */
export interface ListedMinutes {
  lines: readonly MandateLine[];
  /** False while one of its lines lacks dates or could not be read. */
  isWhole: boolean;
}

/**
 * Merges a list into the lines of a known student's mandate; returns the same lines where the list has nothing new.
 * Equal lines keep their earlier minutes and dates. Lines that have ended or not begun stay too, since a list has only
 * today's minutes: other ones begin today, and the line in force until then ends. A line that begins today or later
 * and counts the same minutes is replaced. Where the list was not read completely, lines that it seems to lack stay as
 * well.
 */
export function minutesWithList(
  { lines: listed, isWhole }: ListedMinutes,
  known: readonly MandateLine[],
  today: IsoDate,
): readonly MandateLine[] {
  if (listed.length === 0) return known;
  const left = [...known];
  const matched = listed.map((line) => {
    const at = left.findIndex((other) => saysTheSame(line, other, today));
    return at === -1 ? line : left.splice(at, 1)[0]!;
  });
  const begun = matched.filter((line) => known.includes(line) && line.condition?.isMet && isInForce(line, today));
  const isAgainst = (line: MandateLine): boolean =>
    !known.includes(line) && begun.some((other) => contradict(other, line));
  // What a list still has of the time before a condition was met is over; other minutes are a change of the IEP.
  const isOver = (line: MandateLine): boolean =>
    isAgainst(line) && known.some((other) => hasEnded(other, today) && amountOf(other) === amountOf(line));
  const stays = matched.flatMap((line, i) => (isOver(line) ? [] : [{ line, written: listed[i]! }]));
  const isChanged = stays.some(({ line }) => isAgainst(line));
  const lines = stays.map(({ line, written }) => (isChanged && begun.includes(line) ? written : line));
  if (isChanged) left.push(...begun);
  const isGone = (line: MandateLine): boolean => isWhole && isInForce(line, today);
  const isNew = lines.some((line) => !known.includes(line)) || left.some(isGone);
  if (!isNew) return known;
  const kept = left.flatMap((line) => {
    const next = lines.filter((other) => contradict(begunAfter(other, line, today), line));
    if (!isGone(line) && next.length === 0) return [line];
    // What was granted until today stays as it was: a list has only what is granted from now on.
    const [first] = next.map(({ from = today }) => from).toSorted();
    return isInForce(line, today) ? (endedBefore(line, first ?? today) ?? []) : [];
  });
  const latestFirst = [...kept].sort((a, b) => compare(b.to ?? "", a.to ?? ""));
  return [...kept, ...lines.map((line) => latestFirst.reduce((begun, ended) => begunAfter(begun, ended, today), line))];
}

const hasEnded = ({ to }: MandateLine, today: IsoDate): boolean => to !== undefined && to < today;

const amountOf = ({ minutes, times, per, bucket, weeks }: MandateLine): string =>
  [minutes, times, per, bucket, weeks?.served, weeks?.cycle].join(" ");

function saysTheSame(listed: MandateLine, known: MandateLine, today: IsoDate): boolean {
  if (amountOf(listed) !== amountOf(known)) return false;
  // What she said of a condition since outlives the list that has its words.
  if (listed.condition) return listed.condition.text === known.condition?.text;
  // A line that waits for its condition grants nothing: what a list has today is another one.
  if (isWaiting(known)) return false;
  const { from, to, terms = [] } = listed;
  return (
    (from === undefined || from === known.from) &&
    (to === undefined ? !hasEnded(known, today) : to === known.to) &&
    terms.every((term) => known.terms?.some((one) => one.from === term.from && one.to === term.to))
  );
}

/** Sets the first day of a line without one to the day after an ended line for the same minutes. */
function begunAfter(line: MandateLine, ended: MandateLine, today: IsoDate): MandateLine {
  if (line.from !== undefined || !hasEnded(ended, today) || !contradict(line, ended)) return line;
  return { ...line, from: addDays(ended.to!, 1) };
}
