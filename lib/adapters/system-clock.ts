import type { Clock } from "../ports/clock";

/** The device's clock and zone. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
