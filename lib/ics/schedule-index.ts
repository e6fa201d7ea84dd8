import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import { isKnownZone } from "../core/time/zone";
import { clockOf, type ZoneClock } from "../core/time/zone-clock";
import { SECONDS_PER_DAY } from "./civil-day";
import { findPlainWeekly, isShort, takePlainWeekly, type PlainWeekly } from "./plain-weekly";
import { Query, Series, type Instance, type QueryLimits, type QueryRange } from "./series";
import { boundsOf } from "./entry-bounds";

/**
 * A schedule prepared for queries: two flat lists have each entry's first and last possible day, so that a query
 * expands only entries active in its window. A series is prepared once, at its first query.
 */
export class ScheduleIndex {
  private readonly firstDays: Float64Array;
  private readonly lastDays: Float64Array;
  /** 1 for all-day entries. */
  private readonly areAllDay: Uint8Array;
  /** Place of the last timed and of the last all-day entry; -1 where there is none. */
  private readonly lastOfKind: [number, number] = [-1, -1];
  private readonly series: (Series | undefined)[];
  private readonly lessons: (PlainWeekly | null | undefined)[];
  private readonly floatingClock: ZoneClock;
  private lastZone: string | undefined;
  private lastClock: ZoneClock;

  /** @param floatingZone IANA zone of times that name none */
  constructor(
    private readonly entries: readonly ScheduleEntry[],
    floatingZone: string,
  ) {
    this.floatingClock = clockOf(floatingZone);
    this.lastClock = this.floatingClock;
    this.firstDays = new Float64Array(entries.length);
    this.lastDays = new Float64Array(entries.length);
    this.areAllDay = new Uint8Array(entries.length);
    this.series = Array.from({ length: entries.length });
    this.lessons = Array.from({ length: entries.length });
    entries.forEach((entry, index) => {
      const { first, last } = boundsOf(entry);
      this.firstDays[index] = first;
      this.lastDays[index] = last;
      const kind = entry.start.minute === undefined ? 1 : 0;
      this.areAllDay[index] = kind;
      this.lastOfKind[kind] = index;
    });
  }

  /**
   * Passes every occurrence that overlaps the window to the query, entry by entry in file order.
   * @param window instants (epoch seconds) for timed entries, and calendar days for all-day ones
   * @returns lists, when asked, the entries that reached a limit and were cut
   */
  query(
    window: { instants: QueryRange; days: QueryRange },
    limits: QueryLimits,
    take: (instance: Instance) => void,
  ): () => ScheduleEntry[] {
    const timed = new Query(window.instants, limits, take);
    const allDay = new Query(window.days, limits, take);
    const fromDay = Math.floor(Math.min(window.instants.fromSec, window.days.fromSec) / SECONDS_PER_DAY);
    const toDay = Math.ceil(Math.max(window.instants.toSec, window.days.toSec) / SECONDS_PER_DAY);
    const cut: number[] = [];
    const walksDays = isShort(timed);
    const { firstDays, lastDays } = this;
    const { length } = firstDays;
    // From these entries on, the limit of timed or of all-day entries is used up.
    const usedUp: [number, number] = [length, length];
    for (let index = 0; index < length; index += 1) {
      if (firstDays[index]! > toDay || lastDays[index]! < fromDay) continue;
      const kind = this.areAllDay[index]!;
      const query = kind ? allDay : timed;
      if (query.totalLeft <= 0) {
        usedUp[kind] = Math.min(usedUp[kind]!, index);
        if (index > this.lastOfKind[1 - kind]! || usedUp[1 - kind]! < length) break;
        continue;
      }
      const lesson = walksDays ? this.plainWeeklyAt(index) : null;
      const isCut = lesson
        ? takePlainWeekly(lesson, timed, this.clockFor)
        : this.seriesAt(index).instancesBetween(query);
      if (isCut) cut.push(index);
    }
    return () => this.entriesCut(cut, usedUp, { from: fromDay, to: toDay });
  }

  /**
   * Lists the entries at `cut` and, without preparing them, since there may be tens of thousands, all active ones for
   * which no limit was left; in file order.
   */
  private entriesCut(cut: readonly number[], usedUp: readonly [number, number], days: { from: number; to: number }) {
    const { entries, firstDays, lastDays, areAllDay } = this;
    const { length } = firstDays;
    const [timedFrom, allDayFrom] = usedUp;
    const from = Math.min(timedFrom, allDayFrom);
    const isListed = new Uint8Array(length);
    let count = cut.length;
    for (const index of cut) isListed[index] = 1;
    for (let index = from; index < length; index += 1) {
      if (index < (areAllDay[index] === 1 ? allDayFrom : timedFrom)) continue;
      if (firstDays[index]! > days.to || lastDays[index]! < days.from) continue;
      isListed[index] = 1;
      count += 1;
    }
    if (count === length - from && cut.every((index) => index >= from)) return entries.slice(from);
    const listed: ScheduleEntry[] = [];
    for (let index = 0; listed.length < count; index += 1) if (isListed[index] === 1) listed.push(entries[index]!);
    return listed;
  }

  /** Gives a zone's clock; a zone that the platform does not know means the class's own. */
  private readonly clockFor = (zone: string | undefined): ZoneClock => {
    if (zone === this.lastZone) return this.lastClock;
    const clock = zone !== undefined && isKnownZone(zone) ? clockOf(zone) : this.floatingClock;
    this.lastZone = zone;
    this.lastClock = clock;
    return clock;
  };

  /** The entry as a plain weekly lesson, cached; null when it is none. */
  private plainWeeklyAt(index: number): PlainWeekly | null {
    const known = this.lessons[index];
    if (known !== undefined) return known;
    const lesson = findPlainWeekly(this.entries[index]!, this.clockFor) ?? null;
    this.lessons[index] = lesson;
    return lesson;
  }

  private seriesAt(index: number): Series {
    return (this.series[index] ??= new Series(this.entries[index]!, this.floatingClock));
  }
}

const indexes = new WeakMap<readonly ScheduleEntry[], Map<string, ScheduleIndex>>();

/** The index of a list of entries, cached as long as the list exists, so that another week of it is cheap. */
export function indexOf(entries: readonly ScheduleEntry[], floatingZone: string): ScheduleIndex {
  let byZone = indexes.get(entries);
  if (!byZone) {
    byZone = new Map();
    indexes.set(entries, byZone);
  }
  let index = byZone.get(floatingZone);
  if (!index) {
    index = new ScheduleIndex(entries, floatingZone);
    byZone.set(floatingZone, index);
  }
  return index;
}
