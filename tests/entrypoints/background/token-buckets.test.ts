import { expect, test } from "vitest";
import { TokenBuckets } from "../../../entrypoints/background/token-buckets";

test("as many at once as fit into the bucket, then as many as drip in; each sender has its own", () => {
  const buckets = new TokenBuckets({ most: 2, perSecond: 1 });
  const take = (atMs: number, key = 1): boolean => buckets.take(key, atMs);
  expect([take(0), take(0), take(0)]).toEqual([true, true, false]);
  expect(take(0, 2)).toBe(true);
  expect([take(999), take(1000), take(1000)]).toEqual([false, true, false]);
  expect([take(60_000), take(60_000), take(60_000)]).toEqual([true, true, false]);
});

test("a clock that goes back gives nothing and takes nothing", () => {
  const buckets = new TokenBuckets({ most: 1, perSecond: 1 });
  expect([buckets.take(1, 5000), buckets.take(1, 1000), buckets.take(1, 2000)]).toEqual([true, false, true]);
});
