import { SECONDS_PER_DAY } from "./civil-day";
import { PERIOD_DAYS, periodAt } from "./period-days";
import type { RuleShape, StepBudget, TakeStart } from "./rule-shape";
import { expandSubDaily, lastOfSimpleSubDaily } from "./sub-daily";

function isAscending(days: readonly number[]): boolean {
  for (let index = 1; index < days.length; index += 1) if (days[index]! < days[index - 1]!) return false;
  return true;
}

/** Collects the starts of one period in order, BYSETPOS applied, including those before DTSTART. */
function startsOfDays(shape: RuleShape, days: number[], starts: number[]): void {
  const { times, setPositions } = shape;
  if (!isAscending(days)) days.sort((a, b) => a - b);
  if (times.length === 1 && setPositions.length === 0) {
    for (const day of days) starts.push(day * SECONDS_PER_DAY + times[0]!);
    return;
  }
  const total = days.length * times.length;
  const startAt = (index: number) =>
    days[Math.floor(index / times.length)]! * SECONDS_PER_DAY + times[index % times.length]!;
  if (setPositions.length === 0) {
    for (let index = 0; index < total; index += 1) starts.push(startAt(index));
    return;
  }
  const indices = setPositions.map((position) => (position > 0 ? position - 1 : total + position));
  for (const index of [...new Set(indices)].sort((a, b) => a - b))
    if (index >= 0 && index < total) starts.push(startAt(index));
}

/** Reused lists for the days and starts of a period: a week of a large calendar walks thousands of rules. */
const spareLists: number[][] = [];

/** Walks the periods that touch [fromLocal, toLocal) and passes their starts to `take`, in order. */
function walkPeriods(
  shape: RuleShape,
  range: { fromLocal: number; toLocal: number },
  budget: StepBudget,
  take: TakeStart,
): void {
  // ISO weeks reach up to three days beyond either end of the year.
  const margin = shape.weekNumbers.length > 0 ? 7 : 0;
  const from = Math.max(range.fromLocal, shape.startLocal);
  const fromPeriod = Math.max(0, periodAt(shape, Math.floor(from / SECONDS_PER_DAY) - margin));
  const toPeriod = periodAt(shape, Math.floor((range.toLocal - 1) / SECONDS_PER_DAY) + margin);
  const periodDays = PERIOD_DAYS[shape.freq as keyof typeof PERIOD_DAYS];
  const days = spareLists.pop() ?? [];
  const starts = spareLists.pop() ?? [];
  walkDays: for (let period = fromPeriod; period <= toPeriod; period += 1) {
    budget.steps -= 1;
    if (budget.steps < 0) break;
    days.length = 0;
    starts.length = 0;
    periodDays(shape, period, days);
    if (days.length > 0) startsOfDays(shape, days, starts);
    for (const start of starts) {
      if (start < from) continue;
      if (start >= range.toLocal || !take(start)) break walkDays;
    }
  }
  spareLists.push(days, starts);
}

function walk(
  shape: RuleShape,
  range: { fromLocal: number; toLocal: number },
  budget: StepBudget,
  take: TakeStart,
): void {
  if (shape.freq in PERIOD_DAYS) walkPeriods(shape, range, budget, take);
  else expandSubDaily(shape, range, budget, take);
}

function isSimple(shape: RuleShape): boolean {
  return !shape.limited && shape.setPositions.length === 0 && shape.times.length === 1;
}

/** Last start of a WEEKLY rule with COUNT and only BYDAY, in closed form: whole weeks, then the remaining days. */
function lastOfSimpleWeekly(shape: RuleShape): number {
  const week: number[] = [];
  PERIOD_DAYS.WEEKLY({ ...shape, startDay: shape.baseWeek }, 0, week);
  const firstWeekDays = week.filter((day) => day >= shape.startDay).length;
  const position = shape.count - 1 + (week.length - firstWeekDays);
  const periods = Math.floor(position / week.length);
  const day = week[position % week.length]! + periods * shape.interval * 7;
  return day * SECONDS_PER_DAY + shape.times[0]!;
}

/** Start of the last counted occurrence in closed form; undefined when each occurrence must be counted. */
function findLastCounted(shape: RuleShape): number | undefined {
  const startSec = shape.startLocal - shape.startDay * SECONDS_PER_DAY;
  if (!isSimple(shape)) return undefined;
  // With several times a day, those before DTSTART's would not count on the first day.
  if (shape.freq in PERIOD_DAYS && shape.times[0] !== startSec) return undefined;
  if (shape.freq === "DAILY" && shape.weekdayMask === 0)
    return shape.startLocal + (shape.count - 1) * shape.interval * SECONDS_PER_DAY;
  if (shape.freq === "WEEKLY") return lastOfSimpleWeekly(shape);
  return shape.freq in PERIOD_DAYS ? undefined : lastOfSimpleSubDaily(shape);
}

/** How many occurrences of a COUNT were counted so far; cached with the series so that each is counted once. */
interface CountProgress {
  countedTo: number;
  seen: number;
}

/** Expands one rule (RFC 5545 section 3.3.10) and caches where its COUNT ends. */
export class RuleExpansion {
  private last: number;
  private readonly progress: CountProgress;

  constructor(readonly shape: RuleShape) {
    this.last = Number.isFinite(shape.count) ? (findLastCounted(shape) ?? Number.NaN) : Number.POSITIVE_INFINITY;
    this.progress = { countedTo: shape.startLocal, seen: 0 };
  }

  /** Local second of the last start; Infinity for an endless rule, or while its COUNT is not fully counted. */
  get lastLocal(): number {
    return Number.isNaN(this.last) ? Number.POSITIVE_INFINITY : this.last;
  }

  /** Counts the occurrences before `toLocal` that were not counted yet. */
  private countTo(toLocal: number, budget: StepBudget): void {
    const { progress, shape } = this;
    if (!Number.isNaN(this.last) || toLocal <= progress.countedTo) return;
    const seenBefore = progress.seen;
    walk(shape, { fromLocal: progress.countedTo, toLocal }, budget, (start) => {
      progress.seen += 1;
      if (progress.seen >= shape.count) this.last = start;
      return progress.seen < shape.count;
    });
    // The budget ran out inside a period, so the count is unreliable: the next query counts again.
    if (budget.steps < 0) progress.seen = seenBefore;
    else progress.countedTo = toLocal;
  }

  /** Passes every start in [fromLocal, toLocal), local seconds, to `take`, in order, while the budget lasts. */
  startsBetween(range: { fromLocal: number; toLocal: number }, budget: StepBudget, take: TakeStart): void {
    if (Number.isNaN(this.last)) this.countTo(range.toLocal, budget);
    const toLocal = Math.min(range.toLocal, this.lastLocal + 1);
    if (toLocal > range.fromLocal) walk(this.shape, { fromLocal: range.fromLocal, toLocal }, budget, take);
  }
}
