import { expect, test } from "vitest";
import { scoreBlindSet, type BlindScore } from "./blind-score";

/** What was reached; see the README beside the sets. Fewer right or asked, or more wrong, is a step back. */
const REACHED: Record<string, Omit<BlindScore, "afterClick">> = {
  read: { expected: 638, right: 632, asked: 3, silentlyWrong: 0 },
  p05: { expected: 268, right: 266, asked: 2, silentlyWrong: 0 },
  p06: { expected: 317, right: 312, asked: 1, silentlyWrong: 0 },
  p07: { expected: 274, right: 266, asked: 5, silentlyWrong: 0 },
  p08: { expected: 240, right: 239, asked: 1, silentlyWrong: 0 },
  p09: { expected: 312, right: 290, asked: 19, silentlyWrong: 0 },
  p10: { expected: 229, right: 217, asked: 11, silentlyWrong: 0 },
  p11: { expected: 328, right: 313, asked: 12, silentlyWrong: 0 },
  p13: { expected: 310, right: 303, asked: 6, silentlyWrong: 0 },
  p14: { expected: 328, right: 294, asked: 28, silentlyWrong: 0 },
  p16: { expected: 301, right: 288, asked: 3, silentlyWrong: 0 },
  held: { expected: 425, right: 389, asked: 9, silentlyWrong: 4 },
  p12: { expected: 290, right: 244, asked: 23, silentlyWrong: 4 },
  p15: { expected: 297, right: 238, asked: 30, silentlyWrong: 2 },
  p17: { expected: 134, right: 121, asked: 5, silentlyWrong: 0 },
  "p17-apart": { expected: 134, right: 102, asked: 0, silentlyWrong: 0 },
  p18: { expected: 211, right: 209, asked: 0, silentlyWrong: 0 },
  "p18-apart": { expected: 198, right: 188, asked: 3, silentlyWrong: 1 },
  p19: { expected: 155, right: 119, asked: 18, silentlyWrong: 0 },
  "p19-apart": { expected: 152, right: 74, asked: 24, silentlyWrong: 13 },
  p20: { expected: 203, right: 173, asked: 0, silentlyWrong: 0 },
  "p20-apart": { expected: 201, right: 146, asked: 2, silentlyWrong: 4 },
  p21: { expected: 192, right: 186, asked: 0, silentlyWrong: 0 },
  "p21-apart": { expected: 179, right: 145, asked: 2, silentlyWrong: 0 },
  p23: { expected: 203, right: 192, asked: 1, silentlyWrong: 4 },
  "p23-apart": { expected: 214, right: 212, asked: 0, silentlyWrong: 0 },
};

test.each(Object.entries(REACHED))(
  "%s: no fewer routines are read or asked, and no more are silently wrong",
  (set, reached) => {
    const { expected, right, asked, silentlyWrong } = scoreBlindSet(set);
    expect(expected).toBe(reached.expected);
    expect(right).toBeGreaterThanOrEqual(reached.right);
    expect(right + asked).toBeGreaterThanOrEqual(reached.right + reached.asked);
    expect(silentlyWrong).toBeLessThanOrEqual(reached.silentlyWrong);
  },
);
