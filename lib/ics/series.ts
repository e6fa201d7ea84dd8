import type { RecurrenceRule, ScheduleEntry, ScheduleOverride, ScheduleTime } from "../core/schedule/schedule-entry";
import { epochOf, isKnownZone } from "../core/time/zone";
import { clockOf, fixedClock, type ZoneClock } from "../core/time/zone-clock";
import { dayOfDate, isWholeDayInUtc, SECONDS_PER_DAY } from "./civil-day";
import { RuleExpansion } from "./expand-rule";
import { feedClockOf, localSecondsOf } from "./feed-zone";
import { PERIOD_DAYS } from "./period-days";
import { shapeOf, type StepBudget } from "./rule-shape";

/** Lowest local second of an instant and of all later ones. */
function lowestLocalAt(epochSec: number, clock: ZoneClock): number {
  // Takes the offsets a day before and after, since a clock change may lie in between.
  return epochSec + Math.min(clock.offsetAt(epochSec - SECONDS_PER_DAY), clock.offsetAt(epochSec + SECONDS_PER_DAY));
}

/** A window and, cached per clock, the range of local seconds that can touch it, which every series needs. */
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
    this.low = lowestLocalAt(fromSec, clock);
    this.high = toSec + Math.max(clock.offsetAt(toSec - SECONDS_PER_DAY), clock.offsetAt(toSec + SECONDS_PER_DAY));
  }

  /** Lowest local second at which something that lasts `durationSec` can begin and still reach into the window. */
  lowestLocal(clock: ZoneClock, durationSec: number): number {
    // What begins more than a day before the window may have begun before a clock change that lies before it too.
    if (durationSec > SECONDS_PER_DAY) return lowestLocalAt(this.fromSec - durationSec, clock);
    this.turnTo(clock);
    return this.low - durationSec;
  }

  /** Highest local second that can lie in the window. */
  highestLocal(clock: ZoneClock): number {
    this.turnTo(clock);
    return this.high;
  }
}

/**
 * One occurrence of an entry, in epoch seconds; all-day ones count from the calendar's 1970-01-01, not from UTC. The
 * object is reused: copy what you need before the next occurrence.
 */
export interface Instance {
  entry: ScheduleEntry;
  override: ScheduleOverride | undefined;
  allDay: boolean;
  floating: boolean;
  startSec: number;
  endSec: number;
}

/** Limits of one query. */
export interface QueryLimits {
  /** Occurrences of one entry in one window; more are cut. */
  maxPerEntry: number;
  /** Occurrences of all entries together; beyond, every remaining entry is cut. */
  maxTotal: number;
  /** Periods of rules tested for one entry. */
  maxSteps: number;
  /** Periods tested for all entries together; beyond, each remaining entry has `minSteps`. */
  maxTotalSteps: number;
  /**
   * Steps that every entry may use, whatever others used: more than any lesson needs, so that hostile rules can't crowd
   * it out.
   */
  minSteps: number;
}

/** One query of a schedule, with what is left of its limits while it runs. */
export class Query implements StepBudget {
  steps = 0;
  left = 0;
  totalSteps: number;
  totalLeft: number;
  /** Reused for every occurrence: a year of a large school has a million of them. */
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

/** A rule with its UNTIL in epoch seconds. */
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

/** An override with RANGE=THISANDFUTURE (RFC 5545 section 3.2.13): later occurrences move by as much. */
interface FollowingChange extends PlacedOverride {
  shiftLocalSec: number;
}

const CALENDAR_CLOCK = fixedClock(0);
const NO_RULES: BoundRule[] = [];
const NO_EXTRAS: ExtraStart[] = [];
const NO_OVERRIDES: PlacedOverride[] = [];
const NO_CHANGES: FollowingChange[] = [];

/** A small set of numbers: a list for up to eight, as in most series, beyond that a Set. */
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

/** True for several starts a day: in the hour that summer time skips, two of them can be the same instant. */
function comesSeveralTimesADay({ expansion: { shape } }: BoundRule): boolean {
  return shape.times.length > 1 || !(shape.freq in PERIOD_DAYS);
}

function durationSecOf({ durationMinutes }: { durationMinutes: number }): number {
  return Math.round(durationMinutes * 60);
}

/**
 * One entry prepared for queries: its rules shaped, its exceptions as epoch seconds. It compares instants, never
 * texts, so that an exception in another zone matches its occurrence.
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
  /** The most seconds by which a THISANDFUTURE change moves later occurrences, and the longest duration. */
  private readonly reachSec: number;
  private readonly longestSec: number;
  private readonly startsAt: number;
  /** True when an instant can come up twice, so that emitted starts must be remembered. */
  private readonly mayRepeat: boolean;
  private query!: Query;
  private seen: Set<number> | undefined;
  private excluded: Set<number> | undefined;
  private untilSec = 0;

  /** @param floatingClock clock of times without a zone */
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
   * Epoch seconds of a time of this entry. For all-day entries, those of its day: the day as written, or for a time in
   * UTC the class's day (east of UTC, exporters write that midnight as an hour of the day before).
   */
  private secondsOf(time: ScheduleTime): number {
    if (this.allDay) return Math.floor(this.localDaySecondsOf(time) / SECONDS_PER_DAY) * SECONDS_PER_DAY;
    // A floating exception of a zoned entry is on the entry's clock.
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
      // UNTIL as a day, with a timed DTSTART, means the midnight at which that day begins, as
      // Google, Outlook and all libraries do, so a shown lesson is one the teacher's calendar shows as well.
      untilSec: rule.until ? this.secondsOf(rule.until) : Number.POSITIVE_INFINITY,
    }));
  }

  private exclude(time: ScheduleTime): void {
    if (time.minute === undefined && !this.allDay)
      (this.excludedDays ??= new FewNumbers()).add(localSecondsOf(time) / SECONDS_PER_DAY);
    else (this.excludedSecs ??= new FewNumbers()).add(this.namedStartOf(time));
  }

  private placeAll(overrides: ScheduleOverride[]): void {
    this.overrides = [];
    this.following = [];
    for (const override of overrides) this.place(override);
    this.following.sort((a, b) => a.replacesSec - b.replacesSec);
  }

  private place(override: ScheduleOverride): void {
    const replacesSec = this.namedStartOf(override.replaces);
    const startSec = this.overrideStartOf(override.start);
    const placed = { override, replacesSec, startSec, durationSec: durationSecOf(override) };
    // A THISANDFUTURE change of a day on which nothing starts (NaN): no later lessons to move are known, so it changes
    // one only.
    if (!override.andFollowing || Number.isNaN(replacesSec)) {
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
   * Start, in epoch seconds, of the occurrence that a RECURRENCE-ID or an EXDATE names. In a timed series a day, or a
   * midnight at which nothing starts (as Exchange writes some), means that day's only occurrence.
   */
  private namedStartOf(time: ScheduleTime): number {
    if (this.allDay) return this.secondsOf(time);
    if (time.minute === undefined) return this.onlyStartOn(localSecondsOf(time));
    const named = this.secondsOf(time);
    const local = named + this.clock.offsetAt(named);
    const midnight = this.findMidnight(time, local);
    if (midnight === undefined || this.startsAtLocal(local)) return named;
    const meant = this.onlyStartOn(midnight);
    return Number.isNaN(meant) ? named : meant;
  }

  /** Finds the midnight that a time is on the entry's clock, else as written; undefined when it is none. */
  private findMidnight(time: ScheduleTime, local: number): number | undefined {
    if (local % SECONDS_PER_DAY === 0) return local;
    const written = localSecondsOf(time);
    return written % SECONDS_PER_DAY === 0 ? written : undefined;
  }

  private startsAtLocal(local: number): boolean {
    return local === this.startLocal || this.startsIn(local, local + 1).length > 0;
  }

  /** Lists up to three starts of the rules in [fromLocal, toLocal). */
  private startsIn(fromLocal: number, toLocal: number): number[] {
    const found: number[] = [];
    for (const { expansion } of this.rules)
      expansion.startsBetween({ fromLocal, toLocal }, { steps: 100 }, (local) => found.push(local) < 3);
    return found;
  }

  /** Epoch seconds of the only start on a day of the entry's clock; NaN when there is none or several. */
  private onlyStartOn(dayLocal: number): number {
    const found = this.startsIn(dayLocal, dayLocal + SECONDS_PER_DAY);
    const startDay = Math.floor(this.startLocal / SECONDS_PER_DAY) * SECONDS_PER_DAY;
    if (found.length === 0 && startDay === dayLocal) found.push(this.startLocal);
    return found.length === 1 ? epochOf(found[0]!, this.clock) : Number.NaN;
  }

  /**
   * Passes every occurrence that overlaps the query's range to the query, in no order.
   * @returns true when limits cut the entry
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
    // RDATEs first: a PERIOD with an end of its own wins over the rule's occurrence at the same start.
    for (const { startSec, durationSec } of this.extras) this.visit(startSec, durationSec);
    if (this.rules.length === 0) this.visit(this.startsAt, this.durationSec);
    const range = this.localRange();
    for (const { expansion, untilSec } of this.rules) {
      this.untilSec = untilSec;
      expansion.startsBetween(range, query, this.takeLocal);
    }
  }

  /** Handles one start of a rule, in local seconds; false stops the expansion. */
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

  /** @returns false when the entry has used up its limit */
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

  /** Seconds by which clock changes make so many days from an instant on longer than 24 hours each; may be negative. */
  private clockChangeOver(startSec: number, wholeDays: number): number {
    const daysLater = epochOf(startSec + this.clock.offsetAt(startSec) + wholeDays * SECONDS_PER_DAY, this.clock);
    return daysLater - startSec - wholeDays * SECONDS_PER_DAY;
  }

  /** Range of local seconds of every start that can touch the query's range. */
  private localRange(): { fromLocal: number; toLocal: number } {
    const { clock, reachSec, longestSec, query } = this;
    return {
      fromLocal: query.range.lowestLocal(clock, longestSec) - reachSec,
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
