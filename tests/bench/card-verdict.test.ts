import { expect, test } from "vitest";
import { verdictOf } from "./card-bench";

/** Twenty openings: the given time, and two that take longer. */
const openings = (ms: number, slowestMs = ms): number[] => [
  ...Array.from({ length: 17 }, () => ms),
  ...Array.from({ length: 3 }, () => slowestMs),
];

test.each([
  ["within 100 ms, slower than a bare card", openings(60, 95), openings(20), true],
  ["slower than 100 ms, as fast as a bare card on a busy machine", openings(180, 300), openings(190, 310), true],
  ["a median of 130 ms beside 50", openings(130), openings(50), false],
  ["one in ten above 100 ms, and above a bare card's", openings(60, 140), openings(20, 90), false],
])("the bench of cards judges: %s", (_what, card, bare, holds) => {
  expect(verdictOf({ card, bare }).startsWith("Holds")).toBe(holds);
});

test("and says how far off it is", () => {
  expect(verdictOf({ card: openings(130, 160), bare: openings(50, 110) })).toMatch(
    /median is 30 ms and 9 of 10 are 50/,
  );
});
