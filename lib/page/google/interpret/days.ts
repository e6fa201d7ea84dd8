import { addDays, datesBetween, daysBetween, isIsoDate, weekdayOf, type IsoDate } from "../../../core/time/iso-date";
import type { DayFacts } from "../../../page-facts/page-facts";
import type { HealthLog } from "../../health";
import type { Chip } from "./chips";
import { findDateOfKey, isPlausibleDay } from "../datekey";
import { plain } from "../../reading/plain-text";

/** What shows, besides the columns' own keys, which days the page has. */
export interface DayEvidence {
  /** First and last day in view, from the grid's own attributes. */
  range?: { first: IsoDate; last: IsoDate };
  /** Numbers in each column heading, when there are as many headings as columns. */
  headings?: number[][];
  /** Days that the labels of each column's chips end with. */
  labelDays: IsoDate[][];
  /** The day in the address. */
  addressDate?: IsoDate;
}

export interface ShownDays {
  dates: IsoDate[];
  /** True when each column has its own key and nothing contradicts it. */
  fromKeys: boolean;
}

/** The evidence for the days of some columns. */
export function evidenceOf(facts: DayFacts, chipsOf: (column: number) => readonly Chip[]): DayEvidence {
  const first = findDateOfKey(facts.first);
  const last = findDateOfKey(facts.last);
  const numbers = facts.headings
    .map((heading) => Array.from(plain(heading).matchAll(/\d+/g), Number))
    .filter((found) => found.some((number) => number >= 1 && number <= 31));
  return {
    range: first && last && first <= last ? { first, last } : undefined,
    headings: numbers.length === facts.keys.length ? numbers : undefined,
    labelDays: facts.keys.map((_, column) => chipsOf(column).flatMap((chip) => findSingleDay(chip) ?? [])),
    addressDate: findAddressDate(facts.path),
  };
}

/** The day of a label, if the event also ends on it; other labels don't prove their column's day. */
function findSingleDay(chip: Chip): IsoDate | undefined {
  const { days, times } = chip.label ?? {};
  if (!days || days.first !== days.last || times?.startDay) return undefined;
  if (times?.endMinute !== undefined && times.endMinute <= times.startMinute) return undefined;
  return days.first;
}

/** "/calendar/u/0/r/week/2026/10/5" */
function findAddressDate(pathname: string): IsoDate | undefined {
  const parts = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\/?$/.exec(pathname);
  const date = parts && `${parts[1]}-${parts[2]!.padStart(2, "0")}-${parts[3]!.padStart(2, "0")}`;
  return date && isIsoDate(date) ? date : undefined;
}

/**
 * The day of each column: by its own key, checked against labels, headings, range and address; by that
 * other evidence where keys are gone or can't be right. Undefined without any evidence, or when the
 * evidence contradicts what the keys say.
 */
export function readDays(
  rawKeys: readonly (string | null)[],
  evidence: DayEvidence,
  health: HealthLog,
  nowMs: number,
): ShownDays | undefined {
  const keys = rawKeys.map(findDateOfKey).map((date) => (date && isPlausibleDay(date, nowMs) ? date : undefined));
  if (keys.every((key) => key !== undefined) && runsOn(keys)) return confirmed(keys, evidence, health);
  const missing = keys.filter((key) => key === undefined).length;
  health.report(missing > 0 ? "datekeys-missing" : "datekeys-invalid", missing || keys.length, keys.length);
  const dates =
    daysOfRange(evidence, keys.length) ?? daysOfAnchors(keys, evidence) ?? daysOfAddress(evidence, keys.length);
  if (dates && labelsAgainst(dates, evidence) === 0) return { dates, fromKeys: false };
  health.report("dates-missing");
  return undefined;
}

function confirmed(dates: IsoDate[], evidence: DayEvidence, health: HealthLog): ShownDays | undefined {
  const labelCount = evidence.labelDays.flat().length;
  const against = labelsAgainst(dates, evidence);
  if (against > 0 && against * 2 >= labelCount) {
    health.report("dates-conflict", against, labelCount);
    return undefined;
  }
  const otherHeadings = evidence.headings ? headingsAgainst(dates, evidence.headings) : 0;
  if (otherHeadings > 0) {
    // All headings differ and no label confirms the keys: the keys are wrong.
    if (otherHeadings === dates.length && labelCount === 0) {
      health.report("dates-conflict", otherHeadings, dates.length);
      return undefined;
    }
    health.report("headings-conflict", otherHeadings, dates.length);
  }
  if (evidence.range && !fillsRange(dates, evidence.range)) health.report("columns-incomplete", dates.length);
  const { addressDate } = evidence;
  if (addressDate && labelCount === 0 && !evidence.headings && !isAround(addressDate, dates))
    health.report("address-elsewhere");
  return { dates, fromKeys: true };
}

/** True when days follow each other, but for left-out weekends. */
function runsOn(dates: readonly IsoDate[]): boolean {
  return dates.every((date, index) => index === 0 || isNextShown(dates[index - 1]!, date));
}

function isNextShown(before: IsoDate, date: IsoDate): boolean {
  const gap = daysBetween(before, date);
  if (gap < 1 || gap > 3) return false;
  return datesBetween(addDays(before, 1), date).every(isWeekend);
}

function isWeekend(date: IsoDate): boolean {
  return weekdayOf(date) === "SA" || weekdayOf(date) === "SU";
}

function fillsRange(dates: readonly IsoDate[], range: { first: IsoDate; last: IsoDate }): boolean {
  return daysOfRange({ range, labelDays: [] }, dates.length)?.every((date, index) => date === dates[index]) ?? false;
}

/** The range's days, when there are exactly as many columns, with or without weekends. */
function daysOfRange({ range }: DayEvidence, count: number): IsoDate[] | undefined {
  if (!range || daysBetween(range.first, range.last) > 31) return undefined;
  const all = datesBetween(range.first, addDays(range.last, 1));
  return [all, all.filter((date) => !isWeekend(date))].find((dates) => dates.length === count);
}

/** Consecutive days through the columns whose day is known from key or labels; all must agree. */
function daysOfAnchors(keys: readonly (IsoDate | undefined)[], evidence: DayEvidence): IsoDate[] | undefined {
  const anchors = evidence.labelDays.flatMap((days, index) => days.map((day) => addDays(day, -index)));
  // Complete keys that are out of order prove no day.
  if (keys.includes(undefined)) anchors.push(...keys.flatMap((key, index) => (key ? [addDays(key, -index)] : [])));
  const first = anchors[0];
  if (!first || anchors.some((anchor) => anchor !== first)) return undefined;
  const dates = keys.map((_, index) => addDays(first, index));
  if (evidence.headings && headingsAgainst(dates, evidence.headings) > 0) return undefined;
  // Without headings the anchors must span the row: beyond them a weekend may be left out.
  const known = keys.map((key, index) => key !== undefined || evidence.labelDays[index]!.length > 0);
  return evidence.headings || (known[0] && known.at(-1)) ? dates : undefined;
}

/** The address's day fixes the week only together with the headings' numbers, or for a single column. */
function daysOfAddress({ addressDate, headings }: DayEvidence, count: number): IsoDate[] | undefined {
  if (!addressDate) return undefined;
  if (count === 1) return [addressDate];
  if (!headings) return undefined;
  const fitting = Array.from({ length: count }, (_, back) =>
    Array.from({ length: count }, (__, index) => addDays(addressDate, index - back)),
  ).filter((dates) => headingsAgainst(dates, headings) === 0);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function labelsAgainst(dates: readonly IsoDate[], { labelDays }: DayEvidence): number {
  return labelDays.flatMap((days, index) => days.filter((day) => day !== dates[index])).length;
}

function headingsAgainst(dates: readonly IsoDate[], headings: readonly number[][]): number {
  return dates.filter((date, index) => !headings[index]!.includes(Number(date.slice(8)))).length;
}

/** True for a day that is shown or in the shown week: the address may name a day of a weekend that is left out. */
function isAround(date: IsoDate, dates: readonly IsoDate[]): boolean {
  return daysBetween(dates[0]!, date) >= -3 && daysBetween(date, dates.at(-1)!) >= -3;
}
