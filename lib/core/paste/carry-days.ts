import { findWeekdays } from "./day-words";
import type { PlacedDraft } from "./gathered";
import { roughMinute } from "./rough-minute";
import { withoutBullet } from "./titles";

/** True for a line that begins with days, directly followed by their time: "Monday 8:30-9:00 Circle". */
function leadsADay({ text, daysFrom, weekdays }: PlacedDraft): boolean {
  const [group] = findWeekdays(withoutBullet(text));
  return (
    daysFrom === "own" &&
    weekdays !== undefined &&
    group?.from === 0 &&
    group.sort === "word" &&
    /^[\s:,.–—-]*\d/.test(withoutBullet(text).slice(group.to))
  );
}

/**
 * Gives the day that opens a line to its other routines too, as the likelier reading: "Monday 8:15-9:00 Music,
 * 10:15-11:00 Art". Whether these are of all days is asked.
 */
function withDayOfLine(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  let leader: PlacedDraft | undefined;
  return drafts.map((draft) => {
    const isSameLine = leader?.line === draft.line && leader.text === draft.text;
    if (!isSameLine) leader = leadsADay(draft) ? draft : undefined;
    if (!isSameLine || !leader || draft.daysFrom !== "none" || draft.isMarker) return draft;
    return { ...draft, weekdays: leader.weekdays!, daysFrom: "own", headDoubt: "day-line", otherScope: {} };
  });
}

/** Fills in days in lists that name each day only on its first line, if the time goes back at every new day. */
export function carryDays(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  const carried: PlacedDraft[] = [];
  let from = 0;
  while (from < drafts.length) {
    let to = from + 1;
    while (to < drafts.length && drafts[to]!.block === drafts[from]!.block) to += 1;
    carried.push(...withDayOfLine(carryInBlock(drafts.slice(from, to))));
    from = to;
  }
  return carried;
}

function carryInBlock(block: readonly PlacedDraft[]): PlacedDraft[] {
  const leaders = block.flatMap((draft, index) =>
    leadsADay(draft) && block[index - 1]?.line !== draft.line ? [index] : [],
  );
  const days = leaders.map((index) => block[index]!.weekdays!.join());
  const beginAgain = leaders
    .slice(1)
    .every((index) => roughMinute(block[index]!.start) < roughMinute(block[index - 1]!.start));
  const isCarried = leaders.length > 1 && leaders[0] === 0 && new Set(days).size === days.length && beginAgain;
  if (!isCarried || block.every(({ daysFrom }) => daysFrom === "own")) return [...block];
  let leader = block[0]!;
  return block.map((draft, index) => {
    if (leaders.includes(index)) leader = draft;
    return draft.daysFrom === "none" ? { ...draft, weekdays: leader.weekdays!, daysFrom: "head" } : draft;
  });
}
