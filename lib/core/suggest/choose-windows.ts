import { compare } from "../compare";
import { lengthOf, type Interval } from "../time/interval";
import type { FoundWindows } from "./find-windows";
import { groupOf, MAX_IN_GROUP } from "./group-size";
import { lastPattern, type LastPattern } from "./last-pattern";
import type { PushInWindow, WindowPart } from "./push-in-window";
import { startIn } from "./start-time";
import { MIN_VISIT_MINUTES } from "./wanted-visits";
import type { WeekFacts } from "./week-facts";
import { WeekPlan, type Placement } from "./week-plan";

/** Most exchanges that are tried for students who lack minutes. Bounds the time; each one takes under a millisecond. */
const MAX_EXCHANGES = 40;
/** Windows of one student that an exchange is tried with, best first. */
const WINDOWS_PER_STUDENT = 6;
/** Least gain of an exchange, so that two weeks of equal worth are not swapped back and forth. */
const MIN_IMPROVEMENT = 0.1;

/** The chosen windows, what was not chosen, and what each student still lacks. */
export interface ChosenWindows {
  /** In time order. */
  suggested: PushInWindow[];
  /** All other windows, best first, each computed as if no suggestion was booked. */
  alternatives: PushInWindow[];
  /** Minutes of the week that no chosen window covers, by student id; students without any are left out. */
  shortMinutes: Map<string, number>;
}

/**
 * Chooses the windows worth drawing: those that meet the most minutes owed, in the routines that fit best, with few
 * visits, on different days, and as in the weeks before. A window is moved and cut inside its free stretch, so that two
 * visits share a long routine rather than exclude each other. Places windows greedily, then exchanges some where a
 * student who lacks minutes gains more than others lose. Deterministic.
 */
export function chooseWindows(
  found: FoundWindows,
  facts: Pick<WeekFacts, "bookings" | "days" | "classes">,
): ChosenWindows {
  const sites = new Map(facts.classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.siteId]));
  const pattern = lastPattern(facts.bookings, facts.days[0]);
  const { bookings, days } = facts;
  const start = new WeekPlan(found, { bookings, days, pattern, siteOf: (classId) => sites.get(classId) ?? "" });
  const choice = new Choice(found.windows, pattern);
  choice.complete(start);
  const plan = choice.exchange(start);
  const suggested = plan.placements().map(({ window, at, parts }) => found.move(window, at, parts));
  const chosen = new Set(suggested.map(({ id }) => id));
  const lacking = [...found.wanted.keys()].map((id): [string, number] => [id, plan.openMinutes(id)]);
  return {
    suggested: suggested.sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute),
    alternatives: found.windows
      .filter(({ id }) => !chosen.has(id))
      .map((window) => forOneVisit(found, window))
      .sort(byScore),
    shortMinutes: new Map(lacking.filter(([, minutes]) => minutes > 0)),
  };
}

/** Limits a window to the number of students that one visit can serve. */
const forOneVisit = (found: FoundWindows, window: PushInWindow): PushInWindow =>
  window.parts.length > MAX_IN_GROUP ? found.move(window, window, groupOf(window.parts)) : window;

const byScore = (a: PushInWindow, b: PushInWindow): number =>
  b.score - a.score || compare(a.date, b.date) || a.startMinute - b.startMinute || compare(a.id, b.id);

/** The least that a window must offer to be placed: the strength of the match of each student in it, and the gain. */
interface Standard {
  leastStrength: (studentId: string) => number;
  leastGain: number;
}
const ANY = 0;
const NONE = Number.POSITIVE_INFINITY;

/** Fills plans from one set of windows. */
class Choice {
  /** Indexes of the windows of each student and each day. */
  readonly #ofStudent = new Map<string, number[]>();
  readonly #ofDay = new Map<string, number[]>();
  /** The windows of each student with the strength of the match in each, the strongest first. */
  readonly #byStrength = new Map<string, { window: PushInWindow; strength: number }[]>();

  constructor(
    private readonly windows: readonly PushInWindow[],
    private readonly pattern: LastPattern,
  ) {
    for (const [index, { date, parts }] of windows.entries()) {
      append(this.#ofDay, date, index);
      for (const { studentId } of parts) append(this.#ofStudent, studentId, index);
    }
    for (const [studentId, indexes] of this.#ofStudent) {
      const own = indexes.map((index) => {
        const window = windows[index]!;
        return { window, strength: window.parts.find((part) => part.studentId === studentId)!.match.strength };
      });
      this.#byStrength.set(
        studentId,
        own.sort((a, b) => b.strength - a.strength),
      );
    }
  }

  /**
   * Places the best window repeatedly: first where each student's goals fit best, then wherever they fit. Students
   * still without a visit then get one even at a loss.
   */
  complete(plan: WeekPlan): void {
    this.#place(plan, { leastStrength: (studentId) => this.#reachable(plan, studentId), leastGain: 0 });
    const anyIfOpen = (studentId: string): number => (plan.canServeAnywhere(studentId) ? ANY : NONE);
    this.#place(plan, { leastStrength: anyIfOpen, leastGain: 0 });
    const leastStrength = (studentId: string): number => (plan.isServed(studentId) ? NONE : anyIfOpen(studentId));
    this.#place(plan, { leastStrength, leastGain: Number.NEGATIVE_INFINITY });
  }

  #place(plan: WeekPlan, { leastStrength, leastGain }: Standard): void {
    const least = new Map<string, number>();
    // The best placement in each window, null where nobody can be served; without an entry until it is worked out.
    const best = new Map<number, Placement | null>();
    for (const studentId of this.#ofStudent.keys()) least.set(studentId, leastStrength(studentId));
    // Whoever needs nothing now needs nothing after further placements either.
    const isLive = (studentId: string): boolean => least.get(studentId) !== NONE;
    const live = this.#windowsOf([...least.keys()].filter(isLive));
    for (;;) {
      let next: Placement | null = null;
      for (const index of live) {
        let option = best.get(index);
        if (option === undefined) {
          option = this.#bestIn(plan, this.windows[index]!, least);
          best.set(index, option);
        }
        if (
          option &&
          option.gain > leastGain &&
          (!next || option.gain > next.gain || (option.gain === next.gain && isBefore(option, next)))
        )
          next = option;
      }
      if (!next) return;
      plan.place(next);
      for (const studentId of this.#forgetChanged(plan, next, best)) {
        if (!isLive(studentId)) continue;
        const now = leastStrength(studentId);
        const isServed = next.parts.some((part) => part.studentId === studentId);
        if (now === least.get(studentId) && !isServed) continue;
        least.set(studentId, now);
        for (const index of this.#ofStudent.get(studentId) ?? []) best.delete(index);
      }
    }
  }

  /** Lists the windows in which any of some students could be served, in order. */
  #windowsOf(studentIds: readonly string[]): number[] {
    const indexes = new Set(studentIds.flatMap((studentId) => this.#ofStudent.get(studentId) ?? []));
    return [...indexes].sort((a, b) => a - b);
  }

  /**
   * Forgets the best placement of each window that a new placement takes time from.
   * @returns the students of these windows and of the placement: for nobody else anything changed
   */
  #forgetChanged(plan: WeekPlan, placed: Placement, best: Map<number, Placement | null>): Set<string> {
    const touched = new Set(placed.parts.map(({ studentId }) => studentId));
    for (const index of this.#ofDay.get(placed.window.date) ?? []) {
      const window = this.windows[index]!;
      if (!plan.blocks(placed, window)) continue;
      best.delete(index);
      for (const { studentId } of window.parts) touched.add(studentId);
    }
    return touched;
  }

  /**
   * Finds the strength of the best match in which a student can still be served, so that a writing goal waits for
   * writing workshop.
   */
  #reachable(plan: WeekPlan, studentId: string): number {
    if (!plan.canServeAnywhere(studentId)) return NONE;
    for (const { window, strength } of this.#byStrength.get(studentId) ?? []) {
      if (!plan.canServe(studentId, window)) continue;
      if (plan.freeIn(window).some((free) => lengthOf(free) >= shortestIn(window))) return strength;
    }
    return 0;
  }

  /** Finds the best time and length for a window in the plan so far; null when no student can be served in it. */
  #bestIn(plan: WeekPlan, window: PushInWindow, least: ReadonlyMap<string, number>): Placement | null {
    const parts = window.parts.filter(
      ({ studentId, match }) => match.strength >= (least.get(studentId) ?? NONE) && plan.canServe(studentId, window),
    );
    if (parts.length === 0) return null;
    return this.#placementOf(plan, window, { parts: groupOf(parts), free: plan.freeIn(window) });
  }

  #placementOf(
    plan: WeekPlan,
    window: PushInWindow,
    { parts, free }: { parts: WindowPart[]; free: readonly Interval[] },
  ): Placement | null {
    const lengths = new Set(parts.map(({ studentId }) => plan.need(studentId, window.date)));
    let best: Placement | null = null;
    for (const stretch of free)
      for (const length of lengths)
        for (const startMinute of this.#starts(window, stretch, length)) {
          const at = { startMinute, endMinute: Math.min(stretch.endMinute, startMinute + length) };
          if (lengthOf(at) < shortestIn(window)) continue;
          const { gain, credited } = plan.gainOf(window, at, parts);
          if (!best || gain > best.gain) best = { window, at, parts, credited, gain };
        }
    return best;
  }

  /** Lists start times to try for a visit of `minutes`: the earliest one, and those of the weeks before. */
  #starts(window: PushInWindow, free: Interval, minutes: number): number[] {
    const first = startIn(free, window.routine, minutes);
    const usual = this.pattern.starts(window).filter((start) => start >= free.startMinute && start < free.endMinute);
    return usual.length === 0 ? [first] : [...new Set([first, ...usual])];
  }

  /** Tries to serve students who lack minutes in place of others, who are then served elsewhere. */
  exchange(plan: WeekPlan): WeekPlan {
    let best = plan;
    let tries = 0;
    for (const [studentId, indexes] of this.#ofStudent) {
      if (best.openMinutes(studentId) === 0) continue;
      const own = indexes
        .map((index) => this.windows[index]!)
        .toSorted(byScore)
        .slice(0, WINDOWS_PER_STUDENT);
      for (const window of own) {
        if (tries >= MAX_EXCHANGES) return best;
        if (!best.canServe(studentId, window)) continue;
        tries += 1;
        const other = this.#exchanged(best, window, studentId);
        if (other && other.total() > best.total() + MIN_IMPROVEMENT) best = other;
      }
    }
    return best;
  }

  /** Copies the plan, removes what blocks a window, places the window for a student, and completes the copy. */
  #exchanged(plan: WeekPlan, window: PushInWindow, studentId: string): WeekPlan | undefined {
    const copy = plan.copy();
    const need = copy.need(studentId, window.date);
    const startMinute = startIn(window.free, window.routine, need);
    const at = { startMinute, endMinute: Math.min(window.free.endMinute, startMinute + need) };
    for (const blocker of copy.blockers(window, at)) copy.remove(blocker);
    const parts = groupOf(
      window.parts.filter((part) => copy.canServe(part.studentId, window)),
      studentId,
    );
    const placement = this.#placementOf(copy, window, { parts, free: copy.freeIn(window) });
    if (!placement || placement.gain <= 0) return undefined;
    copy.place(placement);
    this.complete(copy);
    return copy;
  }
}

/** Gives the shortest useful visit: MIN_VISIT_MINUTES, or the whole routine where that is shorter. */
const shortestIn = ({ routine }: PushInWindow): number => Math.min(MIN_VISIT_MINUTES, lengthOf(routine));

const isBefore = (a: Placement, b: Placement): boolean =>
  byScore(a.window, b.window) < 0 || (a.window === b.window && a.at.startMinute < b.at.startMinute);

function append(map: Map<string, number[]>, key: string, index: number): void {
  const indexes = map.get(key);
  if (indexes) indexes.push(index);
  else map.set(key, [index]);
}
