import { describe, expect, it } from "vitest";
import { againstOthers } from "../../../lib/core/learned/against-others";
import { readTrees, sumTrees } from "../../../lib/core/learned/trees";
import { trainTrees, type TreeSettings } from "../../workbench/judgement/train-trees";

const SETTINGS: TreeSettings = {
  trees: 40,
  leaves: 4,
  rate: 0.3,
  leastWeight: 0.5,
  pull: 0.1,
  groupShare: 1,
  numberShare: 1,
  seed: 1,
  bags: 2,
};

describe("trees", () => {
  it("follow thresholds to a leaf, and add up", () => {
    // Two trees: at most 5 is worth 1, more is worth 2; and one leaf worth 10.
    const trees = readTrees({
      starts: [0, 3],
      number: [0, -1, -1, -1],
      threshold: [5, 0, 0, 0],
      below: [1, 0, 0, 0],
      value: [0, 1, 2, 10],
    });
    expect(sumTrees(trees, Float32Array.of(5))).toBe(11);
    expect(sumTrees(trees, Float32Array.of(5.1))).toBe(12);
  });

  it("learn an order that no single number tells", () => {
    const groups = Array.from({ length: 60 }, (_, at) => {
      const [x, y] = [at % 7, at % 5];
      const rows = [
        [x, 3],
        [3, y],
        [x, y],
      ].map((row) => Float32Array.from(row));
      const worth = rows.map(([a, b]) => a! > 3 !== b! > 2);
      const right = worth.filter(Boolean).length || 1;
      return { rows, start: [0, 0, 0], gains: worth.map((one) => (one ? 1 / right : 0)), worth: 1 };
    }).filter(({ gains }) => gains.some((gain) => gain > 0));
    const trees = trainTrees(groups, SETTINGS);
    const found = groups.filter(({ rows, gains }) => {
      const scores = rows.map((row) => sumTrees(trees, row));
      return gains[scores.indexOf(Math.max(...scores))]! > 0;
    });
    expect(found.length).toBe(groups.length);
  });
});

describe("againstOthers", () => {
  it("adds how far each title is ahead of the best other one", () => {
    expect(againstOthers([[3], [1], [2]])).toEqual([
      [3, 1],
      [1, -2],
      [2, -1],
    ]);
    expect(againstOthers([[3], [3]])).toEqual([
      [3, 0],
      [3, 0],
    ]);
  });

  it("has no other title to compare with in a schedule of one", () => {
    expect(againstOthers([[3, 4]])).toEqual([[3, 4, 3, 4]]);
  });
});
