import { fail, ok, type Result } from "../result";
import { stableId } from "../stable-id";
import { WEEKDAYS } from "../time/iso-date";
import { MAX_BLOCKED_TIMES, type WeeklyTime } from "./teacher-answer";

/** Digits of the code: no I, L, O and U, which are read as others (Crockford's base 32). */
export const CODE_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;
const CLASS_DIGITS = 3;
const TIME_DIGITS = 5;
const CHECK_DIGITS = 2;
const CHECK_PRIME = 1021;
const STEP_MINUTES = 5;
const TIME_BITS = 9;

/** Why a code can't be used: it is no code or was mistyped, it has no time, or it came from another class's sheet. */
export type CodeProblem = "mistyped" | "no-times" | "other-class";

/** Gives three digits that distinguish the sheets of classes and reveal nothing about the class. */
export function classCode(classId: string): string {
  return digitsOf(Number.parseInt(stableId("sheet", classId), 36) % 2 ** (CLASS_DIGITS * BITS), CLASS_DIGITS);
}

/**
 * Writes the times at which a teacher wants no visit as a short code. Times are widened to full five minutes.
 * @returns groups of five digits: the class, each time (weekdays, start, end), and two check digits
 * @public tests hold the script in a teacher's sheet, which writes codes too, against it
 */
export function timesCode(classId: string, times: readonly WeeklyTime[]): string {
  const written = times.map(({ weekdays, startMinute, endMinute }) => {
    const days = weekdays.reduce((bits, day) => bits + 2 ** WEEKDAYS.indexOf(day), 0);
    const [start, end] = [Math.floor(startMinute / STEP_MINUTES), Math.ceil(endMinute / STEP_MINUTES)];
    return digitsOf((days * 2 ** TIME_BITS + start) * 2 ** TIME_BITS + end, TIME_DIGITS);
  });
  const content = classCode(classId) + written.join("");
  return (content + digitsOf(checkOf(content), CHECK_DIGITS)).replaceAll(/(.{5})(?=.)/g, "$1-");
}

/**
 * Reads a code as it was mailed or typed: small letters, blanks and dashes do not matter, and O, I and L are read as
 * the digits that they look like.
 */
export function readTimesCode(classId: string, typed: string): Result<WeeklyTime[], CodeProblem> {
  const digits = typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[\s\p{P}]/gu, "");
  const times = digits.slice(CLASS_DIGITS, -CHECK_DIGITS);
  const isWhole = [...digits].every((digit) => CODE_DIGITS.includes(digit)) && times.length % TIME_DIGITS === 0;
  if (!isWhole || digits.length < CLASS_DIGITS + CHECK_DIGITS) return fail("mistyped");
  const content = digits.slice(0, -CHECK_DIGITS);
  if (digitsOf(checkOf(content), CHECK_DIGITS) !== digits.slice(-CHECK_DIGITS)) return fail("mistyped");
  if (!content.startsWith(classCode(classId))) return fail("other-class");
  if (times === "") return fail("no-times");
  const read = times.match(/.{5}/g)!.map((one) => timeOf(valueOf(one)));
  const isSound = read.every(
    (one) => one.weekdays.length > 0 && one.startMinute < one.endMinute && one.endMinute <= 1440,
  );
  return isSound && read.length <= MAX_BLOCKED_TIMES ? ok(read) : fail("mistyped");
}

function timeOf(value: number): WeeklyTime {
  const size = 2 ** TIME_BITS;
  const days = Math.floor(value / size / size);
  return {
    weekdays: WEEKDAYS.filter((_, at) => Math.floor(days / 2 ** at) % 2 === 1),
    startMinute: (Math.floor(value / size) % size) * STEP_MINUTES,
    endMinute: (value % size) * STEP_MINUTES,
  };
}

const valueOf = (digits: string): number =>
  [...digits].reduce((value, digit) => value * CODE_DIGITS.length + CODE_DIGITS.indexOf(digit), 0);

function digitsOf(value: number, count: number): string {
  const digits = Array.from({ length: count }, (_, at) =>
    CODE_DIGITS.charAt(Math.floor(value / CODE_DIGITS.length ** (count - 1 - at)) % CODE_DIGITS.length),
  );
  return digits.join("");
}

/** Computes a checksum weighted by position, so that it detects a wrong digit and two swapped ones. */
const checkOf = (digits: string): number =>
  [...digits].reduce((sum, digit, at) => sum + (CODE_DIGITS.indexOf(digit) + 1) * (at + 1), 0) % CHECK_PRIME;
