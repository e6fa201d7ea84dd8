import type { FieldError } from "../caseload/field-error";
import { isMinute, validateSpan } from "../caseload/validate";
import { overlaps } from "../time/interval";
import { addDays, daysBetween, datesBetween, isIsoDate, WEEKDAYS, weekdayOf, type IsoDate } from "../time/iso-date";
import { MAX_DAYS, MAX_LETTERS, type BellSchedule, type DayMeaning, type Rotation } from "./school-day";

const MAX_NAME_LENGTH = 80;
const MAX_LETTER_LENGTH = 20;
const MAX_MINUTES = 600;
const SCHOOL_DAYS = 5;

/**
 * Lists what is missing or wrong in a day's meaning before it may take effect. Fields are named as in the meaning; an
 * early release without a time is missing its `endMinute`, a late start its `startMinute`.
 */
export function validateMeaning(meaning: DayMeaning, bellSchedules: readonly BellSchedule[]): FieldError[] {
  switch (meaning.kind) {
    case "early-release":
      return oneTime("endMinute", meaning.endMinute, { field: "earlyMinutes", minutes: meaning.earlyMinutes });
    case "late-start":
      return oneTime("startMinute", meaning.startMinute, { field: "delayMinutes", minutes: meaning.delayMinutes });
    case "testing":
      return testingTime(meaning);
    case "day-letter":
      return letter("letter", meaning.letter);
    case "bell-schedule":
      if (meaning.bellScheduleId === "") return [{ field: "bellScheduleId", code: "required" }];
      return bellSchedules.some(({ id }) => id === meaning.bellScheduleId)
        ? []
        : [{ field: "bellScheduleId", code: "unknown-reference" }];
    case "no-school":
      return [];
  }
}

function oneTime(
  field: string,
  minute: number | undefined,
  other: { field: string; minutes: number | undefined },
): FieldError[] {
  if (minute !== undefined) return isMinute(minute) ? [] : [{ field, code: "not-a-time" }];
  if (other.minutes === undefined) return [{ field, code: "required" }];
  const { minutes } = other;
  const isInRange = Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_MINUTES;
  return isInRange ? [] : [{ field: other.field, code: "out-of-range", min: 1, max: MAX_MINUTES }];
}

/** Requires both times or none. */
function testingTime({ startMinute, endMinute }: Extract<DayMeaning, { kind: "testing" }>): FieldError[] {
  if (startMinute === undefined && endMinute === undefined) return [];
  if (startMinute === undefined) return [{ field: "startMinute", code: "required" }];
  if (endMinute === undefined) return [{ field: "endMinute", code: "required" }];
  return validateSpan("", { startMinute, endMinute }).map((error) => ({ ...error, field: error.field.slice(1) }));
}

function letter(field: string, value: string): FieldError[] {
  if (value.trim() === "") return [{ field, code: "required" }];
  return value.length > MAX_LETTER_LENGTH ? [{ field, code: "too-long", max: MAX_LETTER_LENGTH }] : [];
}

/** Lists what is wrong with a range of days, its last one included. */
export function validateDates({ from, to }: { from: IsoDate; to: IsoDate }): FieldError[] {
  const errors = (
    [
      ["from", from],
      ["to", to],
    ] as const
  )
    .filter(([, date]) => !isIsoDate(date))
    .map(([field, date]): FieldError => ({ field, code: date === "" ? "required" : "not-a-date" }));
  if (errors.length > 0) return errors;
  if (to < from) return [{ field: "to", code: "end-before-start" }];
  return daysBetween(from, to) < MAX_DAYS ? [] : [{ field: "to", code: "range-too-long", max: MAX_DAYS }];
}

/** Lists the days that a typed range means: Monday to Friday, or the one day whatever it is. */
export function daysOfRange({ from, to }: { from: IsoDate; to: IsoDate }): IsoDate[] {
  if (from === to) return [from];
  return datesBetween(from, addDays(to, 1)).filter((date) => WEEKDAYS.indexOf(weekdayOf(date)) < SCHOOL_DAYS);
}

/**
 * Lists what is wrong with a bell schedule. Its fields are `name`, `rows`, `rows.0.startMinute`,
 * `rows.0.to.startMinute` and so on. `others` are the stored ones, in which its name must be unique within its site.
 */
export function validateBellSchedule(schedule: BellSchedule, others: readonly BellSchedule[]): FieldError[] {
  const { id, siteId, name, rows } = schedule;
  const errors: FieldError[] = [];
  const word = name.trim().toLowerCase();
  if (word === "") errors.push({ field: "name", code: "required" });
  else if (name.length > MAX_NAME_LENGTH) errors.push({ field: "name", code: "too-long", max: MAX_NAME_LENGTH });
  if (others.some((other) => other.id !== id && other.siteId === siteId && other.name.trim().toLowerCase() === word))
    errors.push({ field: "name", code: "duplicate" });
  if (rows.length === 0) errors.push({ field: "rows", code: "required" });
  return [...errors, ...rows.flatMap((_, index) => rowErrors(rows, index))];
}

function rowErrors(rows: BellSchedule["rows"], index: number): FieldError[] {
  const row = rows[index]!;
  const field = `rows.${index}`;
  const errors = [...validateSpan(field, row), ...(row.to ? validateSpan(`${field}.to`, row.to) : [])];
  if (errors.length > 0) return errors;
  const before = rows.slice(0, index);
  if (before.some((other) => overlaps(other, row))) return [{ field: `${field}.startMinute`, code: "overlaps" }];
  const { to } = row;
  return to && before.some((other) => other.to && overlaps(other.to, to))
    ? [{ field: `${field}.to.startMinute`, code: "overlaps" }]
    : [];
}

/** Lists what is wrong with a rotation. */
export function validateRotation(rotation: Rotation): FieldError[] {
  const { letters } = rotation;
  const errors = validateDates(rotation);
  if (letters.length === 0) return [...errors, { field: "letters", code: "required" }];
  if (letters.length > MAX_LETTERS)
    return [...errors, { field: "letters", code: "out-of-range", min: 1, max: MAX_LETTERS }];
  return [...errors, ...letters.flatMap((one) => letter("letters", one)).slice(0, 1)];
}
