import type { UsualTimes } from "../../core/schedule/usual-times";
import { WEEKDAYS, type Weekday } from "../../core/time/iso-date";
import { withoutDayPeriod } from "../format";
import { translatorOf, type Language, type Message } from "../translate";

export type TimesKey = `reason.${"times" | "daily" | "weekly" | "on-days" | "at" | "at-one"}`;

const SCHOOL_DAYS = 5;
const HALF_DAY_MINUTES = 12 * 60;
const HOUR_MINUTES = 60;

const CLOCK = /\b(\d{1,2})(?:[:.](\d\d)\b| ?[ap]\.?m\b)/gi;

/** Leaves out a start that a title contradicts: of "Patrols report 8:35" nobody is told that it is at 8:00. */
export function agreeingTimes(times: UsualTimes, title: string): UsualTimes {
  const { weekdays, startMinute } = times;
  const named = [...title.matchAll(CLOCK)].map(
    ([, hour, minute = "0"]) => Number(hour) * HOUR_MINUTES + Number(minute),
  );
  if (startMinute === undefined || named.length === 0) return times;
  // Titles seldom say which half of the day they mean.
  const isSaid = named.some((minute) => (minute - startMinute) % HALF_DAY_MINUTES === 0);
  return isSaid ? times : { weekdays };
}

/** Makes the function that says when a class has a routine: "This is every day at 8:05." */
export function timesSayer(words: Record<TimesKey, Message>, language: Language): (times: UsualTimes) => string {
  const say = translatorOf(words, language);
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  // The fifth of January 1970 was a Monday.
  const nameOf = (day: Weekday): string => weekday.format(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(day)));
  const onDays = (weekdays: readonly Weekday[]): string => {
    const isDaily = WEEKDAYS.slice(0, SCHOOL_DAYS).every((day) => weekdays.includes(day));
    if (isDaily) return say("reason.daily");
    return say(weekdays.length === 1 ? "reason.weekly" : "reason.on-days", { days: list.format(weekdays.map(nameOf)) });
  };
  return ({ weekdays, startMinute }) => {
    const when = onDays(weekdays);
    if (startMinute === undefined) return say("reason.times", { when });
    const isOne = Math.floor((startMinute % HALF_DAY_MINUTES) / HOUR_MINUTES) === 1;
    const time = withoutDayPeriod(startMinute, language);
    return say("reason.times", { when: say(isOne ? "reason.at-one" : "reason.at", { when, time }) });
  };
}
