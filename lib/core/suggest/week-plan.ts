import { isOpen } from "../booking/state";
import { overlaps, subtract, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { FoundWindows } from "./find-windows";
import type { LastPattern } from "./last-pattern";
import type { PushInWindow, WindowPart } from "./push-in-window";
import { TRAVEL_MINUTES } from "../booking/travel";
import type { WeekFacts } from "./week-facts";
import { periodAt } from "./wanted-visits";
import { worthOf } from "./window-at";

/** A second visit to a student on the same day is worth this share of one on another day. */
const SAME_DAY_WORTH = 0.4;
/** What each visit costs a class, and each minute costs her, in the unit of a match's worth. */
const VISIT_COST = 0.6;
const MINUTE_COST = 0.01;
const CAUTION_COST = 0.25;

/** A window at a time inside its free stretch, for the students who are served in it. */
export interface Placement {
  window: PushInWindow;
  at: Interval;
  parts: WindowPart[];
  /** Minutes credited to each of the parts, in their order. */
  credited: number[];
  /** What it adds to the week. */
  gain: number;
}

type WeekAndPattern = Pick<WeekFacts, "bookings" | "days"> & {
  siteOf: (classId: string) => string;
  pattern: LastPattern;
};

/** The windows placed in a week so far, and what each student still needs. */
export class WeekPlan {
  /** By date. */
  readonly #placements: Map<IsoDate, readonly Placement[]>;
  /** Minutes still needed in each period of the week, by student id. */
  readonly #open: Map<string, readonly number[]>;
  /** Visits of each student, by student id. Copies share them: they are replaced, never changed. */
  readonly #visits: Map<string, StudentVisits>;

  constructor(
    private readonly found: Pick<FoundWindows, "wanted">,
    private readonly week: WeekAndPattern,
    begun?: WeekPlan,
  ) {
    this.#placements = new Map(begun ? begun.#placements : []);
    this.#visits = new Map(begun ? begun.#visits : []);
    this.#open = new Map(
      begun
        ? begun.#open
        : [...found.wanted].map(([id, { periods }]) => [id, periods.map(({ count, minutes }) => count * minutes)]),
    );
    if (begun) return;
    for (const booking of week.bookings.filter((one) => isOpen(one) && week.days.includes(one.date)))
      for (const studentId of booking.studentIds) this.#note(studentId, booking, { sign: 1 });
  }

  /** Copies the plan, so that the copy can be changed independently. */
  copy(): WeekPlan {
    return new WeekPlan(this.found, this.week, this);
  }

  placements(): Placement[] {
    return [...this.#placements.values()].flat();
  }

  /** Minutes that a student still needs in the week. */
  openMinutes(studentId: string): number {
    let sum = 0;
    for (const minutes of this.#open.get(studentId) ?? []) sum += minutes;
    return sum;
  }

  isServed(studentId: string): boolean {
    return (this.#visits.get(studentId)?.placed.size ?? 0) > 0;
  }

  /** Minutes of a student's next visit on a day: a session, or what its period still needs. */
  need(studentId: string, date: IsoDate): number {
    const wanted = this.found.wanted.get(studentId);
    const period = periodAt(wanted, date);
    return Math.min(this.#open.get(studentId)?.[period] ?? 0, wanted?.periods[period]?.minutes ?? 0);
  }

  /** True when the student still needs minutes in the window's period and is not in this occurrence of the routine. */
  canServe(studentId: string, window: PushInWindow): boolean {
    if (!this.#needsVisit(studentId, periodAt(this.found.wanted.get(studentId), window.date))) return false;
    const visits = this.#visits.get(studentId);
    return !visits?.days.has(window.date) || !visits.occurrences.has(occurrenceOf(window));
  }

  /** True when a further visit could give the student minutes that are needed in any period. */
  canServeAnywhere(studentId: string): boolean {
    return (this.#open.get(studentId) ?? []).some((_minutes, period) => this.#needsVisit(studentId, period));
  }

  /**
   * True when the student still needs minutes in a period. Once the number of wanted sessions is placed, a further
   * visit needs at least half a session of open minutes.
   */
  #needsVisit(studentId: string, period: number): boolean {
    const { count = 0, sessionMinutes = 0 } = this.found.wanted.get(studentId)?.periods[period] ?? {};
    const open = this.#open.get(studentId)?.[period] ?? 0;
    if (open <= 0) return false;
    return (this.#visits.get(studentId)?.placed.get(period) ?? 0) < count || open >= sessionMinutes / 2;
  }

  /** Lists the parts of a window's free stretch that no placement blocks. */
  freeIn(window: PushInWindow): Interval[] {
    const taken: Interval[] = [];
    for (const placement of this.#placements.get(window.date) ?? []) {
      const around = this.#around(placement, window);
      if (overlaps(around, window.free)) taken.push(around);
    }
    return taken.length === 0 ? [window.free] : subtract(window.free, taken);
  }

  /** Lists the placements that block a stretch of a window. */
  blockers(window: PushInWindow, at: Interval): Placement[] {
    const ofDay = this.#placements.get(window.date) ?? [];
    return ofDay.filter((one) => overlaps(this.#around(one, window), at));
  }

  /** True when a placement blocks a part of a window's free stretch. */
  blocks(placement: Placement, window: PushInWindow): boolean {
    return placement.window.date === window.date && overlaps(this.#around(placement, window), window.free);
  }

  /** Computes the gain of a placement: minutes met, weighted by how well the goals fit, minus its cost. */
  gainOf(window: PushInWindow, at: Interval, parts: readonly WindowPart[]): { gain: number; credited: number[] } {
    const minutes = at.endMinute - at.startMinute;
    const credited = parts.map(({ studentId }) => Math.min(minutes, this.need(studentId, window.date)));
    const met = parts.reduce((sum, part, index) => {
      const wanted = this.found.wanted.get(part.studentId);
      const session = wanted?.periods[periodAt(wanted, window.date)]?.sessionMinutes ?? minutes;
      const freshness = this.#visits.get(part.studentId)?.days.has(window.date) ? SAME_DAY_WORTH : 1;
      return sum + ((1 + worthOf(part.match)) * credited[index]! * freshness) / session;
    }, 0);
    let cautions = 0;
    for (const { code } of window.cautions) if (code !== "shorter-than-mandate") cautions += 1;
    const cost = VISIT_COST + MINUTE_COST * minutes + CAUTION_COST * cautions;
    return { gain: met - cost + this.week.pattern.bonus(window, at, parts), credited };
  }

  place(placement: Placement): void {
    const { date } = placement.window;
    this.#placements.set(date, [...(this.#placements.get(date) ?? []), placement]);
    this.#count(placement, 1);
  }

  remove(placement: Placement): void {
    const { date } = placement.window;
    const ofDay = this.#placements.get(date) ?? [];
    this.#placements.set(
      date,
      ofDay.filter((one) => one !== placement),
    );
    this.#count(placement, -1);
  }

  /** The worth of the whole week. */
  total(): number {
    return this.placements().reduce((sum, { gain }) => sum + gain, 0);
  }

  #count({ window, parts, credited }: Placement, sign: 1 | -1): void {
    for (const [index, { studentId }] of parts.entries()) {
      const period = periodAt(this.found.wanted.get(studentId), window.date);
      const open = this.#open.get(studentId) ?? [];
      this.#open.set(studentId, open.with(period, open[period]! - sign * credited[index]!));
      this.#note(studentId, window, { sign, period });
    }
  }

  /** Counts a visit, or takes it back; `period` is that of a placed one, absent for a booked one. */
  #note(studentId: string, at: RoutineOnDay, { sign, period }: { sign: 1 | -1; period?: number }): void {
    const before = this.#visits.get(studentId);
    const visits: StudentVisits = {
      placed: new Map(before?.placed),
      days: new Map(before?.days),
      occurrences: new Map(before?.occurrences),
    };
    add(visits.days, at.date, sign);
    add(visits.occurrences, occurrenceOf(at), sign);
    if (period !== undefined) add(visits.placed, period, sign);
    this.#visits.set(studentId, visits);
  }

  /** Gives the time that a placement blocks for another window: with travel time where that is in another building. */
  #around({ window, at }: Placement, other: PushInWindow): Interval {
    if (this.week.siteOf(window.classId) === this.week.siteOf(other.classId)) return at;
    return { startMinute: at.startMinute - TRAVEL_MINUTES, endMinute: at.endMinute + TRAVEL_MINUTES };
  }
}

type RoutineOnDay = { date: IsoDate; classId: string; entryId: string };

/** Counts of a student's visits: placed ones by period; placed and booked ones by day and by occurrence. */
interface StudentVisits {
  placed: Map<number, number>;
  days: Map<IsoDate, number>;
  occurrences: Map<string, number>;
}

function add<K>(counts: Map<K, number>, key: K, sign: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + sign;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

const occurrenceOf = ({ date, classId, entryId }: RoutineOnDay): string => `${date}|${classId}|${entryId}`;
