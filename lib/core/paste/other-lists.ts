import { findRanges } from "./clock-times";
import { sharesDays } from "./day-overlap";
import type { Gathered, PlacedDraft } from "./gathered";
import { wordsOfHead } from "./heads";
import type { UnreadLine } from "./paste-reading";
import { findRegularDay } from "./schedule-names";
import { roughMinute } from "./rough-minute";
import type { SourceLine } from "./source-lines";

const LEAST_LINES = 2;
const MOST_HEAD_WORDS = 7;
/** Most lines between a head and its list, such as a blank one or a remark. */
const MOST_GAP = 2;

/** True for two drafts that start at the same time or overlap. */
function areAtOnce(a: Pick<PlacedDraft, "start" | "end">, b: Pick<PlacedDraft, "start" | "end">): boolean {
  const [from, start] = [roughMinute(a.start), roughMinute(b.start)];
  const [to, end] = [a.end ? roughMinute(a.end) : from + 1, b.end ? roughMinute(b.end) : start + 1];
  return from < end && start < to;
}

/** Longest range that is a routine, in minutes; a longer one is the whole school day. */
const LONGEST_ROUTINE = 150;

/** Finds the time ranges in lines that were not understood: some routine happens then. */
const stretchesOf = (unread: readonly UnreadLine[]): Pick<PlacedDraft, "start" | "end">[] =>
  unread.flatMap(({ text }) =>
    findRanges(text).filter(({ start, end }) => {
      const length = roughMinute(end!) - roughMinute(start);
      return length > 0 && length <= LONGEST_ROUTINE;
    }),
  );

/** True for a short line by itself that is no sentence. */
function isListHead(lines: readonly SourceLine[], line: number): boolean {
  const at = lines.findIndex((one) => one.line === line);
  const text = lines[at]?.text.trim() ?? "";
  const words = wordsOfHead(text);
  return at > 0 && words > 0 && words <= MOST_HEAD_WORDS && !/[.!?]$/.test(text);
}

function isSetOff(lines: readonly SourceLine[], line: number): boolean {
  const at = lines.findIndex((one) => one.line === line);
  return /:\s*$/.test(lines[at]!.text) || lines[at - 1]!.text.trim() === "";
}

/** True when the list below a head starts before the one above it ends. */
function beginsAgain(drafts: readonly PlacedDraft[], first: number): boolean {
  const before = drafts[first - 1];
  return before !== undefined && roughMinute(drafts[first]!.start) < roughMinute(before.start);
}

/**
 * A second list for the same days under a head that was not understood ("Concert week"): since a class has one routine
 * at a time, the list is for other days. Moves it out of the ordinary week.
 */
export function setOtherListsApart(lines: readonly SourceLine[], gathered: Gathered): void {
  const heads = gathered.unread.filter(({ line, problem }) => problem === "no-time" && isListHead(lines, line));
  for (const head of heads) {
    const first = gathered.drafts.findIndex(({ line }) => line > head.line);
    const draft = gathered.drafts[first];
    if (!draft || draft.line - head.line > MOST_GAP || draft.other !== undefined) continue;
    if (!isSetOff(lines, head.line) && !beginsAgain(gathered.drafts, first)) continue;
    const nextHead = gathered.unread.find(({ line }) => heads.some((one) => one.line === line) && line > head.line);
    const listBlock = draft.block;
    const isOfList = ({ line, block }: PlacedDraft): boolean =>
      line > head.line && block === listBlock && (!nextHead || line < nextHead.line);
    const list = gathered.drafts.filter((one) => isOfList(one) && !one.isMarker);
    const above = gathered.drafts.filter(
      ({ line, other, isMarker }) => line < head.line && other === undefined && !isMarker,
    );
    const asked = stretchesOf(gathered.unread.filter(({ line }) => line < head.line));
    const met = list.filter(
      (one) =>
        above.some((two) => sharesDays(one, two) && areAtOnce(one, two)) || asked.some((two) => areAtOnce(one, two)),
    );
    if (list.length < LEAST_LINES || met.length * 2 < list.length || findRegularDay(head.text)) continue;
    const other = gathered.others.length;
    gathered.unread = gathered.unread.filter((one) => one !== head);
    const listed = list.map(({ line, text }) => ({ line, text, problem: "not-weekly" as const }));
    gathered.others.push({ name: head.text, line: head.line, lines: listed });
    gathered.block = Math.max(...gathered.drafts.map(({ block }) => block)) + 1;
    for (const one of gathered.drafts) if (isOfList(one)) Object.assign(one, { other, block: gathered.block });
  }
}
