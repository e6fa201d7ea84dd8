import type { Interval, MinuteOfDay } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { letterKey, type BellRow, type DayMeaning, type SchoolDay } from "./school-day";
import { type LetteredRotation, type SchoolCalendar, keyOf } from "./school-calendar";

/** Why a day runs differently, as the facts of a sentence. */
export type DayReason = DayMeaning & {
  /** Title in the school's calendar; may be empty. */
  title: string;
  /** Name of the bell schedule, where the reason is one. */
  bellName?: string;
};

/** How one date runs at one site. */
export interface DayPlan {
  date: IsoDate;
  /** The reason why there is no school. */
  closed?: DayReason;
  /** When school ends: at a minute of the day, or so many minutes earlier than usual. All of them apply. */
  ends: { minute?: MinuteOfDay; earlyMinutes?: number; because: DayReason }[];
  /** When school begins: at a minute of the day, or so many minutes later than usual. All of them apply. */
  begins: { minute?: MinuteOfDay; delayMinutes?: number; because: DayReason }[];
  bells: { rows: readonly BellRow[]; because: DayReason }[];
  /** Times of tests; without `span` only the teacher knows them. */
  testing: { span?: Interval; because: DayReason }[];
  /** Days of the rotations, compared by {@link letterKey}. */
  letters: string[];
  /** Letters of its week, where weeks take turns. */
  weeks: string[];
  /** When school begins and ends on other days, where that is known. */
  hours?: Interval;
}

/** Works out the plan of one date at one site; without stored days it is an ordinary day. */
export function dayPlan(date: IsoDate, siteId: string, calendar: SchoolCalendar): DayPlan {
  const days = calendar.days.get(keyOf(siteId, date)) ?? [];
  const hours = calendar.hours.get(siteId);
  const plan: DayPlan = {
    date,
    ends: [],
    begins: [],
    bells: [],
    testing: [],
    letters: lettersOn(date, lettersOfDays(days), rotationsOf(calendar, siteId, "day")),
    weeks: lettersOn(date, [], rotationsOf(calendar, siteId, "week")),
    ...(hours ? { hours } : {}),
  };
  for (const day of days) addTo(plan, day, calendar);
  return plan.closed ? { ...plan, letters: [], weeks: [] } : plan;
}

/**
 * Gives the reason why there is no school on a date at a site; undefined when there is. Cheaper than {@link dayPlan}.
 */
export function noSchoolReason(date: IsoDate, siteId: string, { days }: SchoolCalendar): DayReason | undefined {
  const closing = days.get(keyOf(siteId, date))?.find(({ kind }) => kind === "no-school");
  return closing && reasonOf(closing);
}

function reasonOf(day: SchoolDay): DayReason {
  const { id: _id, siteId: _site, date: _date, source: _source, sourceName: _name, ...rest } = day;
  const { proposalKey: _key, state: _state, ...reason } = rest;
  return reason;
}

function addTo(plan: DayPlan, day: SchoolDay, { bellSchedules }: SchoolCalendar): void {
  const because: DayReason = reasonOf(day);
  switch (day.kind) {
    case "no-school":
      plan.closed ??= because;
      return;
    case "early-release": {
      const { endMinute: minute, earlyMinutes } = day;
      plan.ends.push({
        ...(minute === undefined ? {} : { minute }),
        ...(earlyMinutes === undefined ? {} : { earlyMinutes }),
        because,
      });
      return;
    }
    case "late-start": {
      const { startMinute: minute, delayMinutes } = day;
      plan.begins.push({
        ...(minute === undefined ? {} : { minute }),
        ...(delayMinutes === undefined ? {} : { delayMinutes }),
        because,
      });
      return;
    }
    case "testing": {
      const { startMinute, endMinute } = day;
      const isTimed = startMinute !== undefined && endMinute !== undefined;
      plan.testing.push({ ...(isTimed ? { span: { startMinute, endMinute } } : {}), because });
      return;
    }
    case "bell-schedule": {
      const schedule = bellSchedules.get(day.bellScheduleId);
      if (schedule) plan.bells.push({ rows: schedule.rows, because: { ...because, bellName: schedule.name } });
      return;
    }
    case "day-letter":
  }
}

const lettersOfDays = (days: readonly SchoolDay[]): string[] =>
  days.flatMap((day) => (day.kind === "day-letter" ? [day.letter] : []));

const rotationsOf = ({ rotations }: SchoolCalendar, siteId: string, every: "day" | "week"): LetteredRotation[] =>
  (rotations.get(siteId) ?? []).filter(({ rotation }) => (rotation.every ?? "day") === every);

/**
 * Picks the letters of a date. A stored letter overrides each rotation that contains it; of two rotations that share a
 * letter, the later one counts.
 */
function lettersOn(date: IsoDate, stored: readonly string[], rotations: readonly LetteredRotation[]): string[] {
  const found = [...stored];
  for (const { rotation, letters } of rotations) {
    const letter = letters.get(date);
    if (letter === undefined || sharesOne(rotation.letters, found)) continue;
    found.push(letter);
  }
  return found;
}

function sharesOne(letters: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(letters.map(letterKey));
  return others.some((other) => keys.has(letterKey(other)));
}

/** Lists all reasons of a plan; letters have none. */
export function reasonsOf({ closed, ends, begins, bells, testing }: DayPlan): DayReason[] {
  return [...(closed ? [closed] : []), ...[...ends, ...begins, ...bells, ...testing].map(({ because }) => because)];
}

/** True when an entry with these cycle days takes place on the plan's date; without a known letter it does not. */
export function fallsOn(cycleDays: readonly string[] | undefined, { letters }: Pick<DayPlan, "letters">): boolean {
  return cycleDays === undefined || sharesOne(cycleDays, letters);
}

/** True when an entry of one of several weeks takes place on the plan's date; without a known week it does not. */
export function fallsInWeek(cycleWeeks: readonly string[] | undefined, { weeks }: Pick<DayPlan, "weeks">): boolean {
  return cycleWeeks === undefined || sharesOne(cycleWeeks, weeks);
}
