import { SECONDS_PER_DAY } from "./civil-day";
import { meetsLimits } from "./period-days";
import type { RuleShape, StepBudget, TakeStart } from "./rule-shape";

const UNIT_SECONDS: Record<string, number> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 };

function unitOf(shape: RuleShape): number {
  return UNIT_SECONDS[shape.freq]!;
}

/** Local second of the last start of a rule with COUNT and only INTERVAL; undefined for any other rule. */
export function lastOfSimpleSubDaily(shape: RuleShape): number | undefined {
  if (shape.weekdayMask || shape.hours.length + shape.minutes.length + shape.seconds.length > 0) return undefined;
  return shape.startLocal + (shape.count - 1) * shape.interval * unitOf(shape);
}

function isNamed(values: readonly number[], value: number): boolean {
  return values.length === 0 || values.includes(value);
}

/** Next local second that can match (`local` itself when it does), skipping whole days, hours and minutes. */
function nextPossible(shape: RuleShape, local: number): number {
  const day = Math.floor(local / SECONDS_PER_DAY);
  if (!meetsLimits(shape, day)) return (day + 1) * SECONDS_PER_DAY;
  const sec = local - day * SECONDS_PER_DAY;
  if (!isNamed(shape.hours, Math.floor(sec / 3600))) return local - (sec % 3600) + 3600;
  if (shape.freq !== "HOURLY" && !isNamed(shape.minutes, Math.floor(sec / 60) % 60)) return local - (sec % 60) + 60;
  return shape.freq === "SECONDLY" && !isNamed(shape.seconds, sec % 60) ? local + 1 : local;
}

/** Seconds of the starts within one period: BYMINUTE and BYSECOND expand an hour, BYSECOND a minute. */
function offsetsOf(shape: RuleShape): number[] {
  const startSec = shape.startLocal - shape.startDay * SECONDS_PER_DAY;
  if (shape.freq === "SECONDLY") return [0];
  const seconds = (shape.seconds.length > 0 ? shape.seconds : [startSec % 60]).filter((value) => value < 60);
  if (shape.freq === "MINUTELY") return [...seconds];
  const minutes = shape.minutes.length > 0 ? shape.minutes : [Math.floor(startSec / 60) % 60];
  return minutes.flatMap((each) => seconds.map((value) => each * 60 + value));
}

function atPositions(offsets: number[], positions: readonly number[]): number[] {
  if (positions.length === 0) return offsets;
  const indices = new Set(positions.map((position) => (position > 0 ? position - 1 : offsets.length + position)));
  return offsets.filter((_, index) => indices.has(index));
}

/** Passes the starts of an HOURLY, MINUTELY or SECONDLY rule in a local range to `take`, skipping impossible days. */
export function expandSubDaily(
  shape: RuleShape,
  range: { fromLocal: number; toLocal: number },
  budget: StepBudget,
  take: TakeStart,
): void {
  const unit = unitOf(shape);
  const base = Math.floor(shape.startLocal / unit);
  const offsets = atPositions(offsetsOf(shape), shape.setPositions);
  const from = Math.max(range.fromLocal, shape.startLocal);
  let period = Math.max(0, Math.floor((Math.floor(from / unit) - base) / shape.interval));
  for (;;) {
    budget.steps -= 1;
    if (budget.steps < 0) return;
    const local = (base + period * shape.interval) * unit;
    if (local >= range.toLocal) return;
    const possible = nextPossible(shape, local);
    if (possible > local) {
      period = Math.max(period + 1, Math.ceil((possible / unit - base) / shape.interval));
      continue;
    }
    for (const offset of offsets) {
      const start = local + offset;
      if (start < from) continue;
      if (start >= range.toLocal || !take(start)) return;
    }
    period += 1;
  }
}
