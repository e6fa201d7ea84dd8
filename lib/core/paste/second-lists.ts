import { sharesDays } from "./day-overlap";
import type { PasteDraft, UnreadLine } from "./paste-reading";
import type { OpenDraft, SettledDraft, SettledDrafts } from "./settle-drafts";

/** True for two different routines on the same day at the same time. */
function collide({ entry: a }: SettledDraft, { entry: b }: SettledDraft): boolean {
  return (
    sharesDays(a, b) &&
    a.startMinute < b.endMinute &&
    b.startMinute < a.endMinute &&
    (a.title.toLowerCase() !== b.title.toLowerCase() || a.startMinute !== b.startMinute || a.endMinute !== b.endMinute)
  );
}

/** Groups lines by head; a list that starts over below a line that was not understood is another list. */
function listsOf(settled: readonly SettledDraft[], apart: readonly number[]): SettledDraft[][] {
  const lists: SettledDraft[][] = [];
  for (const one of settled) {
    const last = lists.at(-1)?.at(-1);
    const goesBack = last !== undefined && one.entry.startMinute < last.entry.startMinute;
    const isNew =
      last?.draft.block !== one.draft.block ||
      (goesBack && apart.some((line) => line > last.draft.line && line < one.draft.line));
    if (isNew) lists.push([one]);
    else lists.at(-1)!.push(one);
  }
  return lists;
}

const unclear = ({ line, text }: Pick<PasteDraft, "line" | "text">): UnreadLine => ({ line, text, problem: "unclear" });

/**
 * Asks about a list at the same time and on the same days as an earlier one. A class has one routine at a time, so one
 * of them is for other days, in words that were not understood. Until she decides, the earlier list counts.
 * @param ownDays days with a list of their own, on which a general list does not count
 * @param apart lines that were not understood, each of which may be the head of another list
 */
export function askAboutSecondLists(
  { settled, open, unread }: SettledDrafts,
  ownDays: readonly string[],
  apart: readonly number[],
): SettledDrafts {
  const lists = listsOf(settled, apart);
  const kept: SettledDraft[] = [];
  const asked: SettledDraft[] = [];
  for (const list of lists) {
    const earlier = kept.map((one) => ({
      ...one,
      entry:
        one.draft.daysFrom === "none"
          ? { ...one.entry, weekdays: one.entry.weekdays.filter((day) => !ownDays.includes(day)) }
          : one.entry,
    }));
    const met = list.filter((one) => earlier.some((other) => collide(other, one)));
    const isSecond = met.length > 1 && met.length * 2 > list.length;
    (isSecond ? asked : kept).push(...list);
  }
  const isAsked = ({ draft }: SettledDraft | OpenDraft): boolean =>
    asked.some((one) => one.draft === draft || (one.draft.block === draft.block && one.draft.line < draft.line));
  return {
    settled: kept,
    open: open.filter((one) => !isAsked(one)),
    unread: [...unread, ...asked.map(({ draft }) => unclear(draft))],
  };
}
