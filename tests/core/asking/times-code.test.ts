import fc from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import { CODE_DIGITS, readTimesCode, timesCode } from "../../../lib/core/asking/times-code";
import { WEEKDAYS } from "../../../lib/core/time/iso-date";

const aTime = fc
  .tuple(
    fc.subarray([...WEEKDAYS], { minLength: 1 }),
    fc.integer({ min: 0, max: 286 }),
    fc.integer({ min: 1, max: 288 }),
  )
  .filter(([, start, end]) => start < end)
  .map(([weekdays, start, end]) => ({ weekdays, startMinute: start * 5, endMinute: end * 5 }));
const times = fc.array(aTime, { minLength: 1, maxLength: 20 });
const TIMES = [{ weekdays: ["MO", "WE"], startMinute: 540, endMinute: 570 }] satisfies unknown[] as Parameters<
  typeof timesCode
>[1];

describe("the code of times at which a teacher wants no visit", () => {
  test("gives the same times back, however it is typed", () => {
    fc.assert(
      fc.property(times, (given) => {
        const code = timesCode("k12", given);
        expect(readTimesCode("k12", code)).toEqual({ ok: true, value: given });
        const typed = ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l")}. `;
        expect(readTimesCode("k12", typed)).toEqual({ ok: true, value: given });
      }),
    );
  });

  test("with one wrong digit, or two that changed places, is refused", () => {
    const digits = fc.nat({ max: CODE_DIGITS.length - 1 });
    fc.assert(
      fc.property(times, fc.nat(), digits, (given, place, digit) => {
        const code = timesCode("k12", given).replaceAll("-", "");
        const at = place % code.length;
        const wrong = code.slice(0, at) + CODE_DIGITS[digit]! + code.slice(at + 1);
        if (wrong !== code) expect(readTimesCode("k12", wrong).ok).toBe(false);
        const swapped = code.slice(0, at) + (code[at + 1] ?? "") + code[at]! + code.slice(at + 2);
        if (swapped !== code) expect(readTimesCode("k12", swapped).ok).toBe(false);
      }),
    );
  });

  test.each([
    ["", "mistyped"],
    ["hello", "mistyped"],
    [timesCode("k13", TIMES), "other-class"],
    [timesCode("k12", []), "no-times"],
    [timesCode("k12", [{ weekdays: [], startMinute: 540, endMinute: 570 }]), "mistyped"],
    [timesCode("k12", [{ ...TIMES[0]!, endMinute: 500 }]), "mistyped"],
  ])("%j is %s", (code, failure) => {
    expect(readTimesCode("k12", code)).toEqual({ ok: false, failure });
  });

  test("widens times to five minutes, and never names the class", () => {
    const code = timesCode("k12", [{ ...TIMES[0]!, startMinute: 543, endMinute: 568 }]);
    expect(readTimesCode("k12", code)).toEqual({ ok: true, value: TIMES });
    expect(code).not.toMatch(/k12/i);
  });
});
