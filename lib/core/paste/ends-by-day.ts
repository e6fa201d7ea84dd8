import { findWeekdays, SCHOOL_WEEK } from "./day-words";
import { isDayEnd } from "./day-ends";
import type { PlacedDraft } from "./gathered";
import { roughMinute } from "./rough-minute";
import { tidyTitle } from "./titles";

const daysOf = ({ weekdays }: PlacedDraft): readonly string[] => weekdays ?? SCHOOL_WEEK;

const isOfRotation = ({ cycleDays, cycleWeeks }: PlacedDraft): boolean => (cycleDays ?? cycleWeeks) !== undefined;

/** Takes the day out of the name of what ends a school day: "Friday dismissal" is the dismissal on Fridays. */
function withDayOfEnd(draft: PlacedDraft): PlacedDraft {
  const [day] = draft.doubt === "title-day" && isDayEnd(draft.title) ? findWeekdays(draft.title) : [];
  const name = day ? tidyTitle(draft.title.slice(0, day.from) + draft.title.slice(day.to)) : "";
  if (!isDayEnd(name)) return draft;
  const { doubt: _doubt, ...rest } = draft;
  return { ...rest, title: name, daysFrom: "own" };
}

/** Finds the days on which the next line ends a routine, and those on which it does not apply. */
function daysAtNext(
  draft: PlacedDraft,
  later: readonly PlacedDraft[],
): Record<"over" | "left", typeof SCHOOL_WEEK> | undefined {
  const next = later.find(({ line }) => line !== draft.line);
  if (!next || next.block !== draft.block || next.daysFrom !== "own" || isOfRotation(next) || next.isMarker)
    return undefined;
  const own = SCHOOL_WEEK.filter((day) => daysOf(draft).includes(day));
  const [over, left] = [
    own.filter((day) => daysOf(next).includes(day)),
    own.filter((day) => !daysOf(next).includes(day)),
  ];
  const after = later.find(
    (one) =>
      one.block === draft.block && one.line !== draft.line && daysOf(one).some((day) => left.includes(day as never)),
  );
  // "9:45 Library (Mon)" above "9:45 Art (Tue)": all days go on at the same time.
  const goesOn = after !== undefined && roughMinute(after.start) === roughMinute(next.start);
  return over.length === 0 || left.length === 0 || goesOn ? undefined : { over, left };
}

/**
 * Parts routines without an end of their own where the next line is of some of their days only: "1:00 Science", "1:45
 * Dismissal Wednesdays", "2:45 Dismissal" has Science until 1:45 on Wednesdays, until 2:45 on the others. Where the
 * next line is no end of the day, the other days are asked about.
 */
export function partedByDay(placed: readonly PlacedDraft[]): PlacedDraft[] {
  const drafts = placed.map(withDayOfEnd);
  return drafts.flatMap((draft, index) => {
    if (draft.isMarker || draft.end || draft.minutes || isOfRotation(draft) || isDayEnd(draft.title)) return [draft];
    const later = drafts.slice(index + 1);
    const days = daysAtNext(draft, later);
    if (!days) return [draft];
    const isSure = isDayEnd(later.find(({ line }) => line !== draft.line)!.title);
    return [
      { ...draft, weekdays: [...days.over] },
      { ...draft, weekdays: [...days.left], ...(isSure ? {} : { isEndUnsure: true as const }) },
    ];
  });
}
