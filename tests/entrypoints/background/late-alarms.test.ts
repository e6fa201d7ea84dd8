import { beforeEach, expect, test, vi } from "vitest";
import { catchUpAfterJump } from "../../../entrypoints/background/late-alarms";
import { waitForTryMs } from "../../../lib/core/booking/send-task";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 9, 5, 12);
const { set } = vi.hoisted(() => ({ set: { alarms: [] as { name: string; scheduledTime: number }[] } }));
vi.mock("../../../entrypoints/background/own-browser", () => ({
  browser: { alarms: { getAll: async () => set.alarms } },
}));

beforeEach(() => void (set.alarms = []));

async function isCaughtUp(...alarms: [name: string, inHours: number][]): Promise<boolean> {
  set.alarms = alarms.map(([name, hours]) => ({ name, scheduledTime: NOW + hours * HOUR }));
  const start = vi.fn();
  await catchUpAfterJump(NOW, start);
  return start.mock.calls.length === 1;
}

test("alarms that were set before the clock went back start what they are for, and other alarms start nothing", async () => {
  expect(await isCaughtUp()).toBe(false);
  expect(await isCaughtUp(["next-session", 3], ["refresh-feeds", 28], ["expire-records", 24])).toBe(false);
  expect(await isCaughtUp(["next-session", 5])).toBe(true);
  expect(await isCaughtUp(["refresh-feeds", 20], ["expire-records", 48])).toBe(true);
});

test("a try that was planned before the clock went back is due, and no other before its time", () => {
  expect(waitForTryMs({}, NOW)).toBe(0);
  expect(waitForTryMs({ retryAtMs: NOW - 1 }, NOW)).toBe(0);
  expect(waitForTryMs({ retryAtMs: NOW + HOUR }, NOW)).toBe(HOUR);
  expect(waitForTryMs({ retryAtMs: NOW + 25 * HOUR }, NOW)).toBe(0);
});
