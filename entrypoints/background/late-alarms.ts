import { browser } from "./own-browser";

const HOUR_MS = 3_600_000;
/** No alarm of Pushpin is set for later than this: a later one was set before the device's clock went back. */
const LATEST_MS = 31 * HOUR_MS;
/** The look at the next session is never more than three hours away. */
const LATEST_LOOK_MS = 4 * HOUR_MS;

/**
 * Looks for alarms that were set before the device's clock went back, and starts what they would have started, which
 * sets them anew. Call it whenever the background starts.
 */
export async function catchUpAfterJump(nowMs: number, startAll: () => void): Promise<void> {
  const alarms = await browser.alarms.getAll();
  const isLate = ({ name, scheduledTime }: { name: string; scheduledTime: number }): boolean =>
    scheduledTime - nowMs > (name === "next-session" ? LATEST_LOOK_MS : LATEST_MS);
  if (alarms.some(isLate)) startAll();
}
