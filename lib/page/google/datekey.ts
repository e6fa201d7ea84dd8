import { isIsoDate, type IsoDate } from "../../core/time/iso-date";

const DIGITS = /^\d{1,7}$/;
const YEARS_AROUND = 3;

/**
 * The calendar day of a `data-datekey`: ((year - 1970) << 9) | (month << 5) | day. Not consecutive
 * across months. (Checked against independent texts of 2019, 2024, 2025 and 2026.)
 * @returns undefined for anything that is no real day
 */
export function findDateOfKey(key: string | null | undefined): IsoDate | undefined {
  if (!key || !DIGITS.test(key)) return undefined;
  const bits = Number(key);
  const year = (bits >> 9) + 1970;
  const month = (bits >> 5) & 15;
  const day = bits & 31;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(date) ? date : undefined;
}

/**
 * The `data-datekey` of a calendar day. Inverse of {@link findDateOfKey}.
 * @internal for the pages that tests build
 */
export function dateKeyOf(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return String(((year - 1970) << 9) | (month << 5) | day);
}

/** True when a calendar page may well show that day; a key far away means that the code has changed. */
export function isPlausibleDay(date: IsoDate, nowMs: number): boolean {
  return Math.abs(Number(date.slice(0, 4)) - new Date(nowMs).getUTCFullYear()) <= YEARS_AROUND;
}
