/** Minutes since midnight on the wall clock, 0..1440. */
export type MinuteOfDay = number;

/** A half-open stretch of one day, [startMinute, endMinute): it ends when the next one starts. */
export interface Interval {
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
}

export const MINUTES_PER_DAY = 1440;

/** Length in minutes. */
export function lengthOf(interval: Interval): number {
  return interval.endMinute - interval.startMinute;
}

/** True when both have the same beginning and end, or both are absent. */
export const isSameTime = (a: Interval | undefined, b: Interval | undefined): boolean =>
  a?.startMinute === b?.startMinute && a?.endMinute === b?.endMinute;

/** True when the two share at least one minute. Touching ends do not overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.startMinute <= inner.startMinute && inner.endMinute <= outer.endMinute;
}

/** The shared stretch, or undefined when there is none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const startMinute = Math.max(a.startMinute, b.startMinute);
  const endMinute = Math.min(a.endMinute, b.endMinute);
  return startMinute < endMinute ? { startMinute, endMinute } : undefined;
}

/** Cuts every interval of `taken` out of `whole`; returns the rest in time order. */
export function subtract(whole: Interval, taken: readonly Interval[]): Interval[] {
  const free: Interval[] = [];
  let cursor = whole.startMinute;
  for (const block of [...taken].sort((a, b) => a.startMinute - b.startMinute)) {
    if (block.endMinute <= cursor || block.startMinute >= whole.endMinute) continue;
    if (block.startMinute > cursor) free.push({ startMinute: cursor, endMinute: block.startMinute });
    cursor = Math.max(cursor, block.endMinute);
  }
  if (cursor < whole.endMinute) free.push({ startMinute: cursor, endMinute: whole.endMinute });
  return free;
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight of "HH:MM" (24 h), or undefined when the text is no such time. */
export function parseClock(text: string): MinuteOfDay | undefined {
  const parts = CLOCK.exec(text);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}

/** "HH:MM" (24 h) of a minute of the day. 1440 gives "24:00". */
export function formatClock(minute: MinuteOfDay): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
