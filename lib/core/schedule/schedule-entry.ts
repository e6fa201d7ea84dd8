import type { MinuteOfDay } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";

/** A start or an exception as a schedule states it: a day, perhaps a time, perhaps a zone. */
export interface ScheduleTime {
  date: IsoDate;
  /** Absent for all-day entries. */
  minute?: MinuteOfDay;
  /** Seconds past the minute, 1..59, in the rare file that has them. */
  second?: number;
  /**
   * IANA name, "UTC", a fixed offset ("+05:30"), a name of the entry's own `zones`, or absent for
   * floating times, which mean the class's own zone.
   */
  zone?: string;
}

/** Longest time that an entry may last, in minutes: from the first day that can be written to the last. */
export const MAX_DURATION_MINUTES = 10_000 * 366 * 1440;
/** Most days of a DURATION, which is ten years; a longer one is a slip or hostile. */
export const MAX_WHOLE_DAYS = 3660;
/** Largest INTERVAL and COUNT; larger ones are read as this, which never ends within a school's lifetime. */
export const MAX_REPEATS = 1_000_000_000;
/** More values than a list of a rule can meaningfully hold; a longer one is hostile. */
export const MAX_RULE_VALUES = 400;

/**
 * One observance (STANDARD or DAYLIGHT) of a zone that only the feed itself defines: from `onset` on the
 * clock runs `offsetSec` ahead of UTC.
 */
export interface ZoneObservance {
  /** The first onset, read on the clock as it ran before. */
  onset: ScheduleTime;
  /** Seconds ahead of UTC before the onset. */
  offsetBeforeSec: number;
  offsetSec: number;
  /** Further onsets. */
  rules?: RecurrenceRule[];
  extraOnsets?: ScheduleTime[];
}

/** RFC 5545 section 3.3.10, as parsed. Values keep the RFC's own ranges. */
export interface RecurrenceRule {
  freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "HOURLY" | "MINUTELY" | "SECONDLY";
  interval: number;
  count?: number;
  until?: ScheduleTime;
  weekStart: Weekday;
  byDay?: { weekday: Weekday; nth?: number }[];
  byMonth?: number[];
  byMonthDay?: number[];
  byYearDay?: number[];
  byWeekNo?: number[];
  byHour?: number[];
  byMinute?: number[];
  bySecond?: number[];
  bySetPos?: number[];
}

/** One changed occurrence of a series (RECURRENCE-ID). */
export interface ScheduleOverride {
  /** The occurrence it replaces. */
  replaces: ScheduleTime;
  /** True when it changes this and all following occurrences. */
  andFollowing?: boolean;
  /** True when the occurrence does not happen. */
  cancelled?: boolean;
  title?: string;
  location?: string;
  start: ScheduleTime;
  durationMinutes: number;
  /** As in {@link ScheduleEntry}. */
  wholeDays?: number;
  tentative?: boolean;
  busy: boolean;
}

/** One line of a class's schedule: a single entry or a series with its exceptions. Plain JSON. */
export interface ScheduleEntry {
  /** Stable over re-imports of the same source: UID, and what distinguishes the parts of a split series. */
  entryId: string;
  /** The source's own id (UID), where `entryId` is not that. */
  uid?: string;
  /** The occurrence this is a changed version of, when the source lacks its series. */
  replaces?: ScheduleTime;
  title: string;
  location?: string;
  start: ScheduleTime;
  /** Elapsed time; fractions only where the file has seconds. */
  durationMinutes: number;
  /**
   * How many days of `durationMinutes` end at the same time of the clock, whatever the clock does meanwhile
   * (RFC 5545 section 3.3.6: days of a DURATION are nominal). Only for timed entries that last a day or more.
   */
  wholeDays?: number;
  rules?: RecurrenceRule[];
  extraStarts?: (ScheduleTime & { durationMinutes?: number })[];
  /** A time without `minute` excludes all starts of its day. */
  excludedStarts?: ScheduleTime[];
  /** Starts of these rules do not happen (EXRULE, obsolete but still exported). */
  excludedRules?: RecurrenceRule[];
  overrides?: ScheduleOverride[];
  /** Clocks of zones that only the feed defines, by the name that the entry's times use. */
  zones?: Record<string, ZoneObservance[]>;
  cancelled?: boolean;
  tentative?: boolean;
  /** Letters or numbers of the school days on which it happens ("A", "1"), beside its rules; absent for all days. */
  cycleDays?: string[];
  /** Letters or numbers of the weeks on which it happens, where weeks take turns ("A"), beside its rules. */
  cycleWeeks?: string[];
  /** False for entries marked free (TRANSP:TRANSPARENT). */
  busy: boolean;
}

/** True for an entry that happens only on certain days or weeks of a rotation. */
export const isOnTurn = ({ cycleDays, cycleWeeks }: Pick<ScheduleEntry, "cycleDays" | "cycleWeeks">): boolean =>
  (cycleDays ?? cycleWeeks) !== undefined;

/** An entry as it happens on a day, on the class's own wall clock. */
export interface ScheduleOccurrence {
  entryId: string;
  title: string;
  location?: string;
  date: IsoDate;
  /** 0 and 1440 for all-day entries. An end beyond midnight is cut at 1440. */
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  allDay: boolean;
  busy: boolean;
  /** True for an entry of a rotation: a day without school moves it to other weekdays. */
  isOnTurn?: true;
}
