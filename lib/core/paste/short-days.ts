import { DAY_ENDS } from "../lexicon/readers/short-day-words";
import type { MinuteOfDay } from "../time/interval";
import type { Weekday } from "../time/iso-date";
import { findRanges, findTime } from "./clock-times";
import { findWeekdays } from "./day-words";
import { isNotWeekly } from "./not-weekly";
import { ONE_DATE } from "./one-date";
import type { PastedEntry } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import type { SourceLine } from "./source-lines";

/** Weekdays that, by a sentence of the text, end at another time than in the list. */
export interface ShortDay {
  weekdays: Weekday[];
  endMinute: MinuteOfDay;
}

/** Earliest minute at which a school day ends. */
const EARLIEST_END = 660;

/** Finds weekdays that always end early: "Wednesdays we get out at 1:40", "Early release Fridays at 12:30". */
export function findShortDays(lines: readonly SourceLine[]): ShortDay[] {
  return lines.flatMap(({ text }) => {
    if (!DAY_ENDS.test(text) || ONE_DATE.test(text) || isNotWeekly(text) || findRanges(text).length > 0) return [];
    const time = findTime(text);
    const days = findWeekdays(text);
    if (!time || days.length !== 1 || days[0]!.sort !== "word") return [];
    const hasSecond = findTime(text.slice(time.to)) !== undefined;
    const endMinute = roughMinute(time.start);
    return hasSecond || endMinute < EARLIEST_END ? [] : [{ weekdays: days[0]!.weekdays!, endMinute }];
  });
}

/** Lists the days of an entry that, by another line, end before it does. */
export const daysAlreadyOver = ({ weekdays, endMinute }: PastedEntry, shortDays: readonly ShortDay[]): Weekday[] =>
  weekdays.filter((day) => shortDays.some((short) => short.weekdays.includes(day) && short.endMinute < endMinute));
