import type { DayReason } from "../../core/school-calendar/day-plan";
import type { Interval } from "../../core/time/interval";
import type { DifferentDay, SchoolDayNote } from "../../core/suggest/school-day-notes";
import { formatShortDay, formatTime, formatTimeRange } from "../format";
import type { Language, Translate } from "../translate";

/** The keys of a day and of what it changes. */
export type DayKey =
  | "day.no-school"
  | "day.early-release"
  | "day.early-release.at"
  | "day.early-release.by"
  | "day.late-start"
  | "day.late-start.at"
  | "day.late-start.by"
  | "day.testing"
  | "day.testing.at"
  | "day.day-letter"
  | "day.bell-schedule"
  | "day.bell-schedule.named"
  | "day.titled"
  | "day.at"
  | "day.short"
  | "change.gone"
  | "change.now";

type Say = Translate<DayKey>;

/** "Early release at 12:30 PM (“Early Dismissal 12:30”)". */
export function dayReasonSentence(reason: DayReason, say: Say, language: Language): string {
  const day = plainReason(reason, language, say);
  return reason.title === "" ? day : say("day.titled", { day, title: reason.title });
}

function plainReason(reason: DayReason, language: Language, say: Say): string {
  switch (reason.kind) {
    case "early-release": {
      const { endMinute, earlyMinutes } = reason;
      if (endMinute !== undefined) return say("day.early-release.at", { time: formatTime(endMinute, language) });
      return earlyMinutes ? say("day.early-release.by", { minutes: earlyMinutes }) : say("day.early-release");
    }
    case "late-start": {
      const { startMinute, delayMinutes } = reason;
      if (startMinute !== undefined) return say("day.late-start.at", { time: formatTime(startMinute, language) });
      return delayMinutes ? say("day.late-start.by", { minutes: delayMinutes }) : say("day.late-start");
    }
    case "testing": {
      const { startMinute, endMinute } = reason;
      if (startMinute === undefined || endMinute === undefined) return say("day.testing");
      return say("day.testing.at", { time: formatTimeRange({ startMinute, endMinute }, language) });
    }
    case "day-letter":
      return say("day.day-letter", { letter: reason.letter });
    case "bell-schedule":
      return reason.bellName ? say("day.bell-schedule.named", { name: reason.bellName }) : say("day.bell-schedule");
    case "no-school":
      return say("day.no-school");
  }
}

/** A routine that the school's calendar changes on a day; `now` is empty where it does not happen. */
export interface ChangedDay {
  because: readonly DayReason[];
  now: readonly Interval[];
  routine: string;
}

/** "Early release at 12:30 PM: Writing is 12:15 – 12:30 PM", or that it does not happen. */
export function dayChangeSentence({ because, now, routine }: ChangedDay, say: Say, language: Language): string {
  const day = reasonsSentence(because, say, language);
  if (now.length === 0) return say("change.gone", { day, routine });
  return say("change.now", { day, routine, times: timesText(now, language) });
}

/** Several reasons, one after the other. */
export const reasonsSentence = (because: readonly DayReason[], say: Say, language: Language): string =>
  because.map((reason) => dayReasonSentence(reason, say, language)).join("; ");

/** "9:05 – 9:35 AM and 1:00 – 1:20 PM". */
export const timesText = (now: readonly Interval[], language: Language): string =>
  new Intl.ListFormat(language).format(now.map((piece) => formatTimeRange(piece, language)));

/**
 * Says in one line for each date how its schools run, without titles: "Tue, Oct 6: Early release". Schools are named
 * unless all of hers run the same.
 * @param siteCount how many schools she has
 */
export function differentDays(
  { notes, siteCount }: { notes: readonly SchoolDayNote[]; siteCount: number },
  say: Say,
  language: Language,
): DifferentDay[] {
  const dayOf = ({ because }: SchoolDayNote): string =>
    [...new Set(because.map((reason) => plainReason(reason, language, say)))].join("; ");
  return [...new Set(notes.map(({ date }) => date))].sort().map((date) => {
    const ofDate = notes.filter((note) => note.date === date);
    const days = new Set(ofDate.map(dayOf));
    const isSame = days.size === 1 && ofDate.length === siteCount;
    const said = isSame ? [...days] : ofDate.map((note) => say("day.at", { day: dayOf(note), site: note.siteName }));
    return { date, text: say("day.short", { date: formatShortDay(date, language), day: said.join("; ") }) };
  });
}
