import type { Interval, MinuteOfDay } from "../time/interval";
import type { IsoDate } from "../time/iso-date";

/** What is different about a school's day. */
export type DayMeaning =
  | { kind: "no-school" }
  /** Tests are taken: in this stretch, or at hours that only the teacher knows. */
  | { kind: "testing"; startMinute?: MinuteOfDay; endMinute?: MinuteOfDay }
  /** When school ends, or how much earlier than on other days; neither while that is unknown. */
  | { kind: "early-release"; endMinute?: MinuteOfDay; earlyMinutes?: number }
  /** When school begins, or how much later. */
  | { kind: "late-start"; startMinute?: MinuteOfDay; delayMinutes?: number }
  /** The day of the rotation: "A", "3", "Gold". */
  | { kind: "day-letter"; letter: string }
  | { kind: "bell-schedule"; bellScheduleId: string };

/** One thing that is different on one date at one site. A date can have several: a B day with an early release. */
export type SchoolDay = DayMeaning & {
  id: string;
  siteId: string;
  date: IsoDate;
  /** Title in the school's calendar, or what the therapist noted; may be empty. */
  title: string;
  source: "ics" | "typed";
  /** Name of the file it came from: importing that file again replaces its days, and those of no other file. */
  sourceName?: string;
  /** Of a file's day: the key of the proposal it came from, by which the next import of the file finds it again. */
  proposalKey?: string;
  /**
   * Only what the therapist confirmed takes effect. Excluded ones are kept, so that a new import does not ask again.
   */
  state: "open" | "confirmed" | "excluded";
};

/** One line of an alternative bell schedule: a stretch of ordinary days, and where it lies on that day. */
export interface BellRow extends Interval {
  /** Null when it is dropped. */
  to: Interval | null;
}

/** How a day runs on which the bell rings differently ("Assembly schedule"). What no row covers stays where it is. */
export interface BellSchedule {
  id: string;
  siteId: string;
  name: string;
  /** In time order; they do not overlap. */
  rows: BellRow[];
}

/** Letters that follow each other on the school days of [from, to], or on its weeks. */
export interface Rotation {
  id: string;
  siteId: string;
  from: IsoDate;
  /** The last day, included. */
  to: IsoDate;
  /** In order; the first one is that of the first school day, or of the first week. */
  letters: string[];
  /** Whether the letter of a weekday (or a whole week) without school moves to the next one or is left out. */
  onNoSchool: "moves" | "lost";
  /** Present where weeks take turns ("Week A"); absent where each school day has its letter. */
  every?: "week";
}

/** Normalises a letter for comparison: "a" is "A". */
export const letterKey = (letter: string): string => letter.trim().toUpperCase();

/** Longest range of days that is typed at once or goes through one rotation. */
export const MAX_DAYS = 400;
/** Most letters of a rotation. */
export const MAX_LETTERS = 20;

/**
 * Builds the key of a typed day: a date can have one typed day of each kind, and several tests that start at different
 * times.
 */
export function typedDayKey(siteId: string, date: IsoDate, meaning: DayMeaning): string {
  const part = meaning.kind === "testing" ? `|${meaning.startMinute ?? ""}` : "";
  return `${siteId}|${date}|${meaning.kind}${part}`;
}
