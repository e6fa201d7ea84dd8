import { expect, test } from "vitest";
import { findClockJump } from "../../../lib/core/vault/clock-jump";
import { clockJumpText } from "../../../lib/i18n/clock-jump";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 9, 5, 12);
/** A log, the newest entry first, of so many milliseconds before (or, negative, after) now. */
const log = (...agoMs: number[]) => agoMs.map((ago) => ({ atMs: NOW - ago }));

test("a clock that runs on, is corrected a little, or ran through a summer, did not jump", () => {
  expect(findClockJump([], NOW)).toBeUndefined();
  expect(findClockJump(log(HOUR, 2 * HOUR, DAY), NOW)).toBeUndefined();
  expect(findClockJump(log(-HOUR / 2, HOUR), NOW)).toBeUndefined();
  expect(findClockJump(log(85 * DAY), NOW)).toBeUndefined();
});

test("a clock that went back or far ahead is found for a day, also behind what was noted since", () => {
  expect(findClockJump(log(-2 * HOUR), NOW)).toEqual({ way: "back", fromMs: NOW + 2 * HOUR, toMs: NOW });
  expect(findClockJump(log(HOUR, -400 * DAY), NOW)).toMatchObject({ way: "back", toMs: NOW - HOUR });
  expect(findClockJump(log(HOUR, 23 * HOUR, 400 * DAY), NOW)).toMatchObject({ way: "ahead", fromMs: NOW - 400 * DAY });
  expect(findClockJump(log(HOUR, 25 * HOUR, 400 * DAY), NOW)).toBeUndefined();
});

test("both sentences say both times, what to do and how Pushpin goes on, in both languages", () => {
  const from = Date.UTC(2027, 9, 5, 16);
  expect(clockJumpText({ way: "back", fromMs: from, toMs: NOW }, "en")).toMatch(
    /October \d+, 2027.*October \d+, 2026.*set it right.*Pushpin goes on/,
  );
  expect(clockJumpText({ way: "ahead", fromMs: NOW, toMs: from }, "es")).toMatch(
    /octubre de 2026.*octubre de 2027.*corríjala.*no elimina nada/,
  );
});
