import { describe, expect, it } from "vitest";
import { problemOfStatus } from "../../../lib/core/feeds/feed-problem";
import { nextRefreshMs, type RefreshEnd } from "../../../lib/core/feeds/refresh-time";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SEEDS = Array.from({ length: 200 }, (_, index) => `class-${index}`);

function waits(end: Partial<RefreshEnd>): number[] {
  return SEEDS.map((seed) => nextRefreshMs({ nowMs: 0, seed, failures: 0, ...end }));
}

describe("when a calendar is asked again", () => {
  it("about every six hours, spread so that not all devices ask at once", () => {
    const all = waits({});
    expect(Math.min(...all)).toBeGreaterThanOrEqual(5.1 * HOUR);
    expect(Math.max(...all)).toBeLessThanOrEqual(6.9 * HOUR);
    expect(new Set(all).size).toBe(SEEDS.length);
    // Both halves of the range are used.
    expect(all.filter((wait) => wait < 6 * HOUR).length).toBeGreaterThan(60);
    expect(all.filter((wait) => wait > 6 * HOUR).length).toBeGreaterThan(60);
  });

  it("is the same for the same end", () => {
    const end = { nowMs: 5, seed: "a", failures: 1, problem: { code: "server" } as const };
    expect(nextRefreshMs(end)).toBe(nextRefreshMs(end));
  });

  it("twice as long after each error, at most a day", () => {
    const problem = { code: "server" } as const;
    const middle = (failures: number): number => {
      const all = waits({ failures, problem });
      return (Math.min(...all) + Math.max(...all)) / 2;
    };
    for (const [failures, expected] of [
      [1, 15 * MINUTE],
      [2, 30 * MINUTE],
      [3, HOUR],
      [7, 16 * HOUR],
      [8, 24 * HOUR],
      [500, 24 * HOUR],
    ] as const) {
      expect(middle(failures) / expected).toBeGreaterThan(0.97);
      expect(middle(failures) / expected).toBeLessThan(1.03);
    }
  });

  it("once a day where only a person can help", () => {
    expect(Math.min(...waits({ failures: 1, problem: { code: "not-found" } }))).toBeGreaterThanOrEqual(20 * HOUR);
  });

  it("not before the server wants it, and not never because it said so", () => {
    const problem = { code: "too-many" } as const;
    expect(Math.min(...waits({ failures: 1, problem, retryAfterMs: 2 * HOUR }))).toBe(2 * HOUR);
    expect(Math.max(...waits({ failures: 1, problem, retryAfterMs: 900 * HOUR }))).toBe(24 * HOUR);
  });
});

describe("what a status tells", () => {
  it.each([
    [200, undefined],
    [304, undefined],
    [401, "not-allowed"],
    [403, "not-allowed"],
    [404, "not-found"],
    [410, "gone"],
    [429, "too-many"],
    [302, "forwarded"],
    [500, "server"],
    [503, "server"],
    [418, "status"],
    [204, "status"],
  ])("%d: %s", (status, code) => {
    expect(problemOfStatus(status)?.code).toBe(code);
  });
});
