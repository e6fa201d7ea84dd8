import type { DayScope } from "./paste-reading";

const share = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  !one || !other || one.some((day) => other.includes(day));

/** True when both can be on the same date; a scope without days covers every date. */
export const sharesDays = (a: DayScope, b: DayScope): boolean =>
  share(a.weekdays, b.weekdays) && share(a.cycleDays, b.cycleDays) && share(a.cycleWeeks, b.cycleWeeks);
