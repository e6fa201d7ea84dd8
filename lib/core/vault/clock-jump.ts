/** The device's clock was set back or far ahead between two things that Pushpin noted. Instants in ms since 1970. */
export interface ClockJump {
  way: "back" | "ahead";
  /** What the clock said before, and after. */
  fromMs: number;
  toMs: number;
}

const DAY_MS = 86_400_000;
/** Corrections of a running clock by less are no jump, in ms. */
export const CORRECTION_MS = 3_600_000;
/** A summer is shorter: after a longer pause the clock may be wrong, and she is told. */
const LONGEST_PAUSE_MS = 100 * DAY_MS;

/**
 * Finds the last jump of the clock, for a day after it happened.
 * @param newestFirst the log of access and change, in the order in which it was written, the last entry first
 */
export function findClockJump(newestFirst: readonly { atMs: number }[], nowMs: number): ClockJump | undefined {
  let toMs = nowMs;
  for (const { atMs: fromMs } of newestFirst) {
    if (fromMs - toMs > CORRECTION_MS) return { way: "back", fromMs, toMs };
    if (toMs - fromMs > LONGEST_PAUSE_MS) return { way: "ahead", fromMs, toMs };
    if (nowMs - fromMs > DAY_MS) return undefined;
    toMs = fromMs;
  }
  return undefined;
}
