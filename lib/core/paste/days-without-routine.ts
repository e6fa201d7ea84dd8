import type { Weekday } from "../time/iso-date";
import { hideNames } from "./day-scope";
import { findWeekdays, SCHOOL_WEEK } from "./day-words";
import { LEFT_OUT } from "./half-read-lines";
import type { PastedEntry } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";

/** Most minutes between a routine and its neighbours in a list without gaps. */
const LONGEST_PAUSE = 10;

const isEveryWeek = ({ cycleDays, cycleWeeks }: PastedEntry): boolean => !cycleDays && !cycleWeeks;

/** True where a day has a routine right before and right after a time, and nothing in it. */
function isHole(time: PastedEntry, ofDay: readonly PastedEntry[]): boolean {
  const has = (is: (one: PastedEntry) => boolean): boolean => ofDay.some(is);
  return (
    has(({ endMinute }) => endMinute <= time.startMinute && time.startMinute - endMinute <= LONGEST_PAUSE) &&
    has(({ startMinute }) => startMinute >= time.endMinute && startMinute - time.endMinute <= LONGEST_PAUSE) &&
    !has(({ startMinute, endMinute }) => startMinute < time.endMinute && endMinute > time.startMinute)
  );
}

/** True for a line that itself says on which days it is; a cell of a grid may be empty on the others. */
function saysItsDays({ draft: { text, sentence = text } }: SettledDraft): boolean {
  const groups = findWeekdays(hideNames(sentence));
  return groups.length > 0 && !groups.some(({ from }) => LEFT_OUT.test(sentence.slice(0, from)));
}

/**
 * Finds routines with days of their own where another day has nothing at their time, although its list goes on right
 * before and after it: a day of theirs may not have been read.
 * @param isOpenAt true for a time at which a line that was not understood begins
 */
export function besideHoles(
  settled: readonly SettledDraft[],
  isOpenAt: (minute: number) => boolean,
): Set<SettledDraft> {
  const entries = settled.map(({ entry }) => entry);
  const daysWithHole = (time: PastedEntry): Weekday[] =>
    SCHOOL_WEEK.filter((day) =>
      isHole(
        time,
        entries.filter(({ weekdays }) => weekdays.includes(day)),
      ),
    );
  return new Set(
    settled.filter(
      (one) =>
        one.draft.daysFrom === "own" &&
        isEveryWeek(one.entry) &&
        saysItsDays(one) &&
        !isOpenAt(one.entry.startMinute) &&
        daysWithHole(one.entry).length > 0,
    ),
  );
}
