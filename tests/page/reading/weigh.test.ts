import fc from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import { weighTimes, type WeighedTimes } from "../../../lib/page/reading/weigh";

const DAY = 1440 * 20_000;

/** Weighs minutes of one day; null leaves a source out. */
function weigh(
  place: [number, number] | null,
  text: [number, number] | null,
  original?: number,
): WeighedTimes | undefined {
  return weighTimes({
    place: place ? { start: DAY + place[0], end: DAY + place[1] } : undefined,
    texts: text ? [{ start: DAY + text[0], end: DAY + text[1] }] : [],
    originalStart: () => (original === undefined ? undefined : DAY + original),
    dayStart: DAY,
    pxPerHour: 48,
  });
}

const minutes = (times: WeighedTimes | undefined): number[] => [times!.span.start - DAY, times!.span.end - DAY];

describe("two sources", () => {
  test.each<[string, [number, number] | null, [number, number] | null, number | undefined, number[], string, boolean]>([
    ["agree exactly", [540, 600], [540, 600], undefined, [540, 600], "high", false],
    ["agree within a px: the label knows the minute", [545, 590], [547, 592], undefined, [547, 592], "high", false],
    ["nearly agree: the place speaks", [540, 600], [544, 600], undefined, [540, 600], "medium", false],
    ["differ a little", [540, 600], [548, 600], undefined, [540, 600], "medium", false],
    ["contradict", [540, 600], [780, 840], undefined, [540, 600], "low", true],
    ["contradict in the end only", [540, 600], [540, 660], undefined, [540, 600], "low", true],
    ["short events are drawn taller than they last", [540, 570], [540, 545], undefined, [540, 545], "high", false],
    ["but not longer than half an hour", [540, 600], [540, 545], undefined, [540, 600], "low", true],
    ["place alone", [540, 600], null, undefined, [540, 600], "medium", false],
    ["place and original start", [540, 600], null, 540, [540, 600], "high", false],
    ["place of a moved instance", [540, 600], null, 600, [540, 600], "medium", false],
    ["a low place alone does not tell its end", [540, 565], null, 540, [540, 565], "low", false],
    ["label alone", null, [540, 600], undefined, [540, 600], "low", false],
    ["across midnight, first day", [1380, 1440], [1380, 1500], undefined, [1380, 1500], "high", false],
    ["across midnight, second day", [0, 60], [-60, 60], undefined, [-60, 60], "high", false],
  ])("%s", (...[, place, text, original, span, confidence, isUnsure]) => {
    const times = weigh(place, text, original);
    expect(minutes(times)).toEqual(span);
    expect(times).toMatchObject({ confidence, isUnsure });
  });

  test("none tells nothing", () => {
    expect(weigh(null, null, 540)).toBeUndefined();
    expect(weigh(null, [3000, 3060])).toBeUndefined();
  });
});

test("high confidence always means that another source is within five minutes of the place", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 5, max: 140 }))
    .map(([start, length]): [number, number] => [start, start + length]);
  fc.assert(
    fc.property(span, span, (place, text) => {
      const times = weigh(place, text)!;
      if (times.confidence !== "high") return;
      expect(Math.abs(text[0] - place[0])).toBeLessThanOrEqual(5);
      expect(text[1] - place[1]).toBeLessThanOrEqual(5);
      expect(minutes(times)).toEqual(text);
    }),
  );
});
