import type { RecurrenceRule, ScheduleEntry, ScheduleOverride, ScheduleTime } from "../core/schedule/schedule-entry";
import { clockOf, epochOf, fixedClock, isKnownZone, type ZoneClock } from "../core/time/zone";
import { dayOfDate, isWholeDayInUtc, SECONDS_PER_DAY } from "./civil-day";
import { RuleExpansion } from "./expand-rule";
import { feedClockOf, localSecondsOf } from "./feed-zone";
import { PERIOD_DAYS } from "./period-days";
import { shapeOf, type StepBudget } from "./rule-shape";

/** A window and, per clock, the local seconds that can touch it: asked for by every series, worked out once. */
export class QueryRange {
  private clock: ZoneClock | undefined;
  private low = 0;
  private high = 0;

  constructor(
    readonly fromSec: number,
    readonly toSec: number,
  ) {}

  private turnTo(clock: ZoneClock): void {
    if (this.clock === clock) return;
    const { fromSec, toSec } = this;
    this.clock = clock;
    // Around a change of the clock an instant has two local readings.
    this.low = fromSec + Math.min(clock.offsetAt(fromSec - SECONDS_PER_DAY), clock.offsetAt(fromSec + SECONDS_PER_DAY));
    this.high = toSec + Math.max(clock.offsetAt(toSec - SECONDS_PER_DAY), clock.offsetAt(toSec + SECONDS_PER_DAY));
  }

  lowestLocal(clock: ZoneClock): number {
    this.turnTo(clock);
    return this.low;
  }

  highestLocal(clock: ZoneClock): number {
    this.turnTo(clock);
    return this.high;
  }
}

/** One time that an entry happens; good only until the next one is handed over. All-day times count from 1970-01-01T00:00 of the calendar, not of UTC. */
export interface Instance {
  entry: ScheduleEntry;
  override: ScheduleOverride | undefined;
  allDay: boolean;
  floating: boolean;
  startSec: number;
  endSec: number;
}

export interface QueryLimits {
  /** Occurrences of one entry in one window; more are cut. */
  maxPerEntry: number;
  /** Occurrences of all entries together; once they are reached, every entry that is left is cut. */
  maxTotal: number;
  /** Periods of rules looked at for one entry. */
  maxSteps: number;
  /** And for all of them: once it is used up, each entry that is left has its floor. */
  maxTotalSteps: number;
  /** What every entry has whatever others took: more than any lesson needs, so that hostile rules hide none. */
  minSteps: number;
}

/** One question to a schedule, and what is left of an entry's share while it is answered. */
export class Query implements StepBudget {
  steps = 0;
  left = 0;
  totalSteps: number;
  totalLeft: number;
  /** One for all answers: a year of a large school has a million of them. */
  readonly instance: Instance = {
    entry: undefined as unknown as ScheduleEntry,
    override: undefined,
    allDay: false,
    floating: false,
    startSec: 0,
    endSec: 0,
  };

  constructor(
    readonly range: QueryRange,
    readonly limits: QueryLimits,
    readonly take: (instance: Instance) => void,
  ) {
    this.totalSteps = limits.maxTotalSteps;
    this.totalLeft = limits.maxTotal;
  }
}

/** A rule with its UNTIL as an instant. */
interface BoundRule {
  expansion: RuleExpansion;
  untilSec: number;
}

interface ExtraStart {
  startSec: number;
  durationSec: number;
}

interface PlacedOverride {
  override: ScheduleOverride;
  replacesSec: number;
  startSec: number;
  durationSec: number;
}

/** A change from one occurrence on: later ones keep their distance to it. */
interface FollowingChange extends PlacedOverride {
  shiftLocalSec: number;
}

const CALENDAR_CLOCK = fixedClock(0);
const NO_RULES: BoundRule[] = [];
const NO_EXTRAS: ExtraStart[] = [];
const NO_OVERRIDES: PlacedOverride[] = [];
const NO_CHANGES: FollowingChange[] = [];

/** A few instants or days, as most series have: a list up to eight of them, beyond that a set. */
class FewNumbers {
  private readonly list: number[] = [];
  private set: Set<number> | undefined;

  add(value: number): void {
    if (this.set) this.set.add(value);
    else if (this.list.push(value) > 8) this.set = new Set(this.list);
  }

  has(value: number): boolean {
    return this.set ? this.set.has(value) : this.list.includes(value);
  }
}

/** In a spring gap two times of a day can be one instant. */
function comesSeveralTimesADay({ expansion: { shape } }: BoundRule): boolean {
  return shape.times.length > 1 || !(shape.freq in PERIOD_DAYS);
}

function durationSecOf({ durationMinutes }: { durationMinutes: number }): number {
  return Math.round(durationMinutes * 60);
}

/**
 * One entry made ready: rules shaped, exceptions as instants. Instants are compared, never texts, so that
 * an exception in another zone hits its occurrence.
 */
export class Series {
  private readonly allDay: boolean;
  private readonly clock: ZoneClock;
  private readonly startLocal: number;
  private readonly durationSec: number;
  private readonly rules: BoundRule[];
  private readonly excludedRules: BoundRule[];
  private readonly extras: ExtraStart[];
  private excludedSecs: FewNumbers | undefined;
  private excludedDays: FewNumbers | undefined;
  private replacedSecs: FewNumbers | undefined;
  private overrides = NO_OVERRIDES;
  private following = NO_CHANGES;
  /** How far changes move later occurrences, and how long the longest lasts. */
  private readonly reachSec: number;
  private readonly longestSec: number;
  private readonly startsAt: number;
  /** Whether one instant can come up twice, so that starts have to be remembered. */
  private readonly mayRepeat: boolean;
  private query!: Query;
  private seen: Set<number> | undefined;
  private excluded: Set<number> | undefined;
  private untilSec = 0;

  /** @param floatingClock what times without a zone run on */
  constructor(
    readonly entry: ScheduleEntry,
    private readonly floatingClock: ZoneClock,
  ) {
    this.allDay = entry.start.minute === undefined;
    this.clock = this.allDay ? CALENDAR_CLOCK : this.clockFor(entry.start);
    this.startLocal = localSecondsOf(entry.start);
    this.durationSec = durationSecOf(entry);
    this.startsAt = epochOf(this.startLocal, this.clock);
    this.rules = this.boundRules(entry.rules);
    this.excludedRules = this.boundRules(entry.excludedRules);
    this.extras = entry.extraStarts ? this.extrasOf(entry.extraStarts) : NO_EXTRAS;
    this.mayRepeat = this.rules.length + this.extras.length > 1 || this.rules.some(comesSeveralTimesADay);
    if (entry.excludedStarts) for (const time of entry.excludedStarts) this.exclude(time);
    if (entry.overrides) this.placeAll(entry.overrides);
    let longestSec = this.durationSec;
    let reachSec = 0;
    if (entry.wholeDays || entry.overrides?.some(({ wholeDays }) => wholeDays)) longestSec += SECONDS_PER_DAY;
    for (const { durationSec, shiftLocalSec } of this.following) {
      longestSec = Math.max(longestSec, durationSec);
      reachSec = Math.max(reachSec, Math.abs(shiftLocalSec));
    }
    this.longestSec = longestSec;
    this.reachSec = reachSec;
  }

  private extrasOf(extras: NonNullable<ScheduleEntry["extraStarts"]>): ExtraStart[] {
    return extras.map((extra) => ({
      startSec: this.secondsOf(extra),
      durationSec:
        extra.durationMinutes === undefined
          ? this.durationSec
          : durationSecOf({ durationMinutes: extra.durationMinutes }),
    }));
  }

  private clockFor(time: ScheduleTime): ZoneClock {
    if (!time.zone) return this.floatingClock;
    const own = this.entry.zones?.[time.zone];
    if (own) return feedClockOf(own);
    return isKnownZone(time.zone) ? clockOf(time.zone) : this.floatingClock;
  }

  /**
   * Instant of a time of this entry; for all-day entries its day: as it is written, and of an instant in UTC the day
   * of the class, where that midnight lies (east of UTC it is written as an hour of the day before).
   */
  private secondsOf(time: ScheduleTime): number {
    if (this.allDay) return Math.floor(this.localDaySecondsOf(time) / SECONDS_PER_DAY) * SECONDS_PER_DAY;
    // A floating exception of a zoned entry is meant on the entry's clock.
    const clock = time.zone ? this.clockFor(time) : this.clock;
    return epochOf(localSecondsOf(time), clock);
  }

  private localDaySecondsOf(time: ScheduleTime): number {
    const written = localSecondsOf(time);
    const isDay = time.zone !== "UTC" || isWholeDayInUtc(written - dayOfDate(time.date) * SECONDS_PER_DAY);
    return isDay ? written : written + this.floatingClock.offsetAt(written);
  }

  private boundRules(rules: RecurrenceRule[] | undefined): BoundRule[] {
    if (!rules) return NO_RULES;
    const day = Math.floor(this.startLocal / SECONDS_PER_DAY);
    const start = { day, sec: this.startLocal - day * SECONDS_PER_DAY, allDay: this.allDay };
    return rules.map((rule) => ({
      expansion: new RuleExpansion(shapeOf(rule, start)),
      // UNTIL as a day under a start with a time is read strictly, as midnight at its beginning: that is what
      // Google, Outlook and all libraries do, so a shown lesson is one the teacher's calendar shows as well.
      untilSec: rule.until ? this.secondsOf(rule.until) : Number.POSITIVE_INFINITY,
    }));
  }

  private exclude(time: ScheduleTime): void {
    if (time.minute === undefined && !this.allDay)
      (this.excludedDays ??= new FewNumbers()).add(localSecondsOf(time) / SECONDS_PER_DAY);
    else (this.excludedSecs ??= new FewNumbers()).add(this.secondsOf(time));
  }

  private placeAll(overrides: ScheduleOverride[]): void {
    this.overrides = [];
    this.following = [];
    for (const override of overrides) this.place(override);
    this.following.sort((a, b) => a.replacesSec - b.replacesSec);
  }

  private place(override: ScheduleOverride): void {
    const replacesSec = this.replacedSecOf(override.replaces);
    const startSec = this.overrideStartOf(override.start);
    const placed = { override, replacesSec, startSec, durationSec: durationSecOf(override) };
    if (!override.andFollowing) {
      this.overrides.push(placed);
      (this.replacedSecs ??= new FewNumbers()).add(replacesSec);
    } else
      this.following.push({
        ...placed,
        shiftLocalSec: startSec + this.clock.offsetAt(startSec) - (replacesSec + this.clock.offsetAt(replacesSec)),
      });
  }

  private overrideStartOf(start: ScheduleTime): number {
    if (start.minute === undefined) return localSecondsOf(start);
    return epochOf(
      localSecondsOf(start),
      start.zone ? this.clockFor(start) : this.allDay ? CALENDAR_CLOCK : this.clock,
    );
  }

  /**
   * The occurrence that an override replaces. A RECURRENCE-ID that is only a day, or that day's midnight where nothing
   * starts (as Exchange writes some), means the day's one occurrence of a timed series.
   */
  private replacedSecOf(replaces: ScheduleTime): number {
    if (this.allDay) return this.secondsOf(replaces);
    if (replaces.minute === undefined) return this.onlyStartOn(localSecondsOf(replaces));
    const named = this.secondsOf(replaces);
    const local = named + this.clock.offsetAt(named);
    const midnight = this.findMidnight(replaces, local);
    if (midnight === undefined || this.startsAtLocal(local)) return named;
    const meant = this.onlyStartOn(midnight);
    return Number.isNaN(meant) ? named : meant;
  }

  /** The midnight that a time is on the entry's clock, or else as it is written. */
  private findMidnight(time: ScheduleTime, local: number): number | undefined {
    if (local % SECONDS_PER_DAY === 0) return local;
    const written = localSecondsOf(time);
    return written % SECONDS_PER_DAY === 0 ? written : undefined;
  }

  private startsAtLocal(local: number): boolean {
    return local === this.startLocal || this.startsIn(local, local + 1).length > 0;
  }

  /** Up to three starts of the rules in [fromLocal, toLocal). */
  private startsIn(fromLocal: number, toLocal: number): number[] {
    const found: number[] = [];
    for (const { expansion } of this.rules)
      expansion.startsBetween({ fromLocal, toLocal }, { steps: 100 }, (local) => found.push(local) < 3);
    return found;
  }

  /** The one start on a day of the entry's clock, as an instant; NaN where there is none or more. */
  private onlyStartOn(dayLocal: number): number {
    const found = this.startsIn(dayLocal, dayLocal + SECONDS_PER_DAY);
    const startDay = Math.floor(this.startLocal / SECONDS_PER_DAY) * SECONDS_PER_DAY;
    if (found.length === 0 && startDay === dayLocal) found.push(this.startLocal);
    return found.length === 1 ? epochOf(found[0]!, this.clock) : Number.NaN;
  }

  /**
   * Hands over every occurrence that overlaps the range, in no order.
   * @returns true when limits cut it short
   */
  instancesBetween(query: Query): boolean {
    this.query = query;
    const { maxSteps, minSteps } = query.limits;
    const granted = Math.min(maxSteps, Math.max(minSteps, query.totalSteps));
    query.steps = granted;
    const grantedCount = Math.min(query.limits.maxPerEntry, query.totalLeft);
    query.left = grantedCount;
    this.seen = this.mayRepeat ? new Set() : undefined;
    this.expandBase();
    for (const { override, startSec, durationSec } of this.overrides) this.emit(startSec, durationSec, override);
    query.totalSteps -= granted - Math.max(0, query.steps);
    query.totalLeft -= grantedCount - Math.max(0, query.left);
    return query.left < 0 || query.steps < 0;
  }

  private expandBase(): void {
    const { query } = this;
    if (this.rules.length === 0 && this.extras.length === 0) {
      this.visit(this.startsAt, this.durationSec);
      return;
    }
    this.excluded = this.excludedRules.length > 0 ? this.excludedBetween() : undefined;
    // Periods first: an RDATE with an end of its own wins over the rule's occurrence at the same time.
    for (const { startSec, durationSec } of this.extras) this.visit(startSec, durationSec);
    if (this.rules.length === 0) this.visit(this.startsAt, this.durationSec);
    const range = this.localRange();
    for (const { expansion, untilSec } of this.rules) {
      this.untilSec = untilSec;
      expansion.startsBetween(range, query, this.takeLocal);
    }
  }

  /** One start of a rule, on the entry's clock. */
  private readonly takeLocal = (local: number): boolean => {
    const startSec = epochOf(local, this.clock);
    if (startSec > this.untilSec) return false;
    return this.excluded?.has(startSec) === true || this.visit(startSec, this.durationSec);
  };

  private visit(startSec: number, durationSec: number): boolean {
    const { seen } = this;
    if (seen) {
      if (seen.has(startSec)) return true;
      seen.add(startSec);
    }
    if (this.isReplaced(startSec)) return true;
    if (this.following.length > 0) return this.emitChanged(startSec, durationSec);
    return this.emit(startSec, durationSec, undefined);
  }

  private emitChanged(startSec: number, durationSec: number): boolean {
    const change = this.following.findLast(({ replacesSec }) => replacesSec <= startSec);
    if (!change) return this.emit(startSec, durationSec, undefined);
    const local = startSec + this.clock.offsetAt(startSec) + change.shiftLocalSec;
    const moved = epochOf(local, this.clock);
    if (moved !== startSec && this.isReplaced(moved)) return true;
    return this.emit(moved, change.durationSec, change.override);
  }

  /** @returns false when the entry's share of the window is used up */
  private emit(startSec: number, durationSec: number, override: ScheduleOverride | undefined): boolean {
    const { query } = this;
    const { fromSec, toSec } = query.range;
    const { wholeDays } = override ?? this.entry;
    const endSec = startSec + durationSec + (wholeDays ? this.clockChangeOver(startSec, wholeDays) : 0);
    if (startSec >= toSec || (endSec <= fromSec && startSec < fromSec)) return true;
    query.left -= 1;
    if (query.left < 0) return false;
    const start = override ? override.start : this.entry.start;
    const allDay = start.minute === undefined;
    const { instance } = query;
    instance.entry = this.entry;
    instance.override = override;
    instance.allDay = allDay;
    instance.floating = !allDay && !start.zone;
    instance.startSec = startSec;
    instance.endSec = endSec;
    query.take(instance);
    return true;
  }

  /** How much longer so many whole days last from an instant on than 24 hours each; negative when shorter. */
  private clockChangeOver(startSec: number, wholeDays: number): number {
    const daysLater = epochOf(startSec + this.clock.offsetAt(startSec) + wholeDays * SECONDS_PER_DAY, this.clock);
    return daysLater - startSec - wholeDays * SECONDS_PER_DAY;
  }

  /** Local seconds of every start that can touch the range. */
  private localRange(): { fromLocal: number; toLocal: number } {
    const { clock, reachSec, longestSec, query } = this;
    return {
      fromLocal: query.range.lowestLocal(clock) - longestSec - reachSec,
      toLocal: query.range.highestLocal(clock) + reachSec,
    };
  }

  private excludedBetween(): Set<number> {
    const excluded = new Set<number>();
    for (const { expansion, untilSec } of this.excludedRules)
      expansion.startsBetween(this.localRange(), this.query, (local) => {
        const startSec = epochOf(local, this.clock);
        if (startSec <= untilSec) excluded.add(startSec);
        return startSec <= untilSec;
      });
    return excluded;
  }

  private isReplaced(startSec: number): boolean {
    if (this.excludedSecs?.has(startSec)) return true;
    if (this.excludedDays) {
      const local = startSec + this.clock.offsetAt(startSec);
      if (this.excludedDays.has(Math.floor(local / SECONDS_PER_DAY))) return true;
    }
    return this.replacedSecs !== undefined && this.replacedSecs.has(startSec);
  }
}
