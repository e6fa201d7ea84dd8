import { expect, test } from "vitest";
import { isReadingExpired } from "../../../lib/core/vault/kept-days";

const DAY_MS = 86_400_000;
const now = { nowMs: 100 * DAY_MS, today: "2026-10-20" };
const takenDaysAgo = (days: number): number => now.nowMs - days * DAY_MS;

test.each([
  ["taken a month ago, of a week to come", { takenAtMs: takenDaysAgo(30), days: ["2026-11-30"] }, false],
  ["taken longer ago", { takenAtMs: takenDaysAgo(30) - 1, days: ["2026-11-30"] }, true],
  ["showing days of two weeks ago", { takenAtMs: takenDaysAgo(1), days: ["2026-10-05", "2026-10-06"] }, false],
  ["showing older days only", { takenAtMs: takenDaysAgo(1), days: ["2026-10-04", "2026-10-05"] }, true],
  ["taken a few hours ahead, in another zone", { takenAtMs: takenDaysAgo(-0.9), days: ["2026-10-20"] }, false],
  ["taken before the clock was set back", { takenAtMs: takenDaysAgo(-365), days: ["2026-10-20"] }, true],
  ["showing no days", { takenAtMs: takenDaysAgo(1), days: [] }, false],
])("a reading %s", (_what, reading, isExpired) => {
  expect(isReadingExpired(reading, now)).toBe(isExpired);
});
