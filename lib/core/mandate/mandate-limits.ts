import type { MandatePer } from "./mandate-line";

/** Most minutes of one session. A yearly line may grant all of its minutes at once: "300 min yearly". */
export const MAX_MINUTES: Readonly<Record<MandatePer, number>> = {
  day: 480,
  week: 600,
  month: 1200,
  quarter: 3000,
  trimester: 3000,
  semester: 5000,
  year: 10_000,
};

/** Most sessions of one period. */
export const MAX_TIMES: Readonly<Record<MandatePer, number>> = {
  day: 40,
  week: 40,
  month: 40,
  quarter: 80,
  trimester: 100,
  semester: 130,
  year: 250,
};

/** Longest condition of a line, in characters. */
export const MAX_CONDITION = 200;
