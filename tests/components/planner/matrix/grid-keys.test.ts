import fc from "../../../seeded-checks";
import { describe, expect, it } from "vitest";
import { placeAfterKey } from "../../../../components/planner/matrix/grid-keys";

const SIZE = { rows: 3, columns: 4 };
const after = (key: string, row: number, column: number, ctrlKey = false) =>
  placeAfterKey({ key, ctrlKey }, { row, column }, SIZE);

describe("keys in the grid", () => {
  it.each([
    ["ArrowRight", 0, 0, { row: 0, column: 1 }],
    ["ArrowLeft", 1, 2, { row: 1, column: 1 }],
    ["ArrowDown", 1, 2, { row: 2, column: 2 }],
    ["ArrowUp", 1, 2, { row: 0, column: 2 }],
    ["Home", 1, 2, { row: 1, column: 0 }],
    ["End", 1, 2, { row: 1, column: 3 }],
    ["PageUp", 2, 1, { row: 0, column: 1 }],
    ["PageDown", 0, 1, { row: 2, column: 1 }],
  ])("%s from %i, %i", (key, row, column, place) => {
    expect(after(key, row, column)).toEqual(place);
  });

  it("goes to the corners with Ctrl, and leaves other keys alone", () => {
    expect(after("Home", 1, 2, true)).toEqual({ row: 0, column: 0 });
    expect(after("End", 1, 2, true)).toEqual({ row: 2, column: 3 });
    expect(after("a", 1, 2)).toBeUndefined();
    expect(after("Tab", 1, 2)).toBeUndefined();
  });

  it("never leaves the grid", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
    const walk = fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() }));
    fc.assert(
      fc.property(walk, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (pressed, rows, columns) => {
        let place = { row: 0, column: 0 };
        for (const key of pressed) place = placeAfterKey(key, place, { rows, columns })!;
        expect(place.row).toBeGreaterThanOrEqual(0);
        expect(place.row).toBeLessThan(rows);
        expect(place.column).toBeGreaterThanOrEqual(0);
        expect(place.column).toBeLessThan(columns);
      }),
    );
  });
});
