const STEP_MINUTES = 5;
/** More buttons than these would fill the popup; anything else is typed. */
const MOST_STEPS = 8;

/** The minutes that are one tap: the session's whole length, and shorter ones in steps of five. */
export function minuteSteps(length: number): number[] {
  const shorter = Array.from({ length: Math.ceil(length / STEP_MINUTES) - 1 }, (_, at) => STEP_MINUTES * (at + 1));
  return [...shorter, length].filter((minutes) => minutes > 0).slice(-MOST_STEPS);
}
