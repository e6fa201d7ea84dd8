import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { blindTexts, scoreBlindText } from "./blind-score";
import { brokenAt, MAIL_CHANGES } from "./mail-changes";

/** The sets that may be worked on; of each text every entry that is read is right. */
const SETS = [
  "read",
  "p05",
  "p06",
  "p07",
  "p08",
  "p09",
  "p10",
  "p11",
  "p13",
  "p14",
  "p16",
  "p17",
  "p18",
  "p19",
  "p20",
  "p21",
];
const TEXTS = SETS.flatMap((set) => blindTexts(set).map((name) => ({ set, name })));

test("texts that mail programs changed are read or asked, never wrong in silence", { timeout: 120_000 }, () => {
  let [right, all] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...TEXTS),
      fc.subarray(Object.keys(MAIL_CHANGES), { minLength: 1, maxLength: 3 }),
      ({ set, name }, changes) => {
        const change = (text: string): string => changes.reduce((left, one) => MAIL_CHANGES[one]!(left), text);
        const score = scoreBlindText(set, name, change);
        expect({ set, name, changes, silentlyWrong: score.silentlyWrong }).toEqual({
          set,
          name,
          changes,
          silentlyWrong: 0,
        });
        right += score.right;
        all += score.expected;
      },
    ),
    { numRuns: 150 },
  );
  expect(right / all).toBeGreaterThan(0.85);
});

/** What was reached for texts whose lines are broken at 34 characters, as shares of their routines. */
const REACHED_AT_34 = { right: 0.758, silentlyWrong: 0.022 };

test("texts that were broken at 34 characters are read as well as was reached", { timeout: 120_000 }, () => {
  const scores = TEXTS.map(({ set, name }) => scoreBlindText(set, name, (text) => brokenAt(text, 34)));
  const sum = (of: "expected" | "right" | "silentlyWrong"): number =>
    scores.reduce((total, score) => total + score[of], 0);
  expect(sum("right") / sum("expected")).toBeGreaterThan(REACHED_AT_34.right);
  expect(sum("silentlyWrong") / sum("expected")).toBeLessThan(REACHED_AT_34.silentlyWrong);
});
