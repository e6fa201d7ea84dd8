import { MAX_REPEATS, MAX_RULE_VALUES, type RecurrenceRule } from "../core/schedule/schedule-entry";
import { WEEKDAYS, type Weekday } from "../core/time/iso-date";

const FREQUENCIES = new Set(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "MINUTELY", "SECONDLY"]);
const BY_DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

/** A parsed rule; UNTIL stays text, because reading it needs the zone of DTSTART. */
export interface ParsedRule {
  rule: RecurrenceRule;
  until?: string;
}

class BadRule extends Error {}

function splitValues(value: string): string[] {
  const values = value.split(",").map((each) => each.trim());
  const named = values.filter(Boolean);
  if (named.length === 0 || named.length > MAX_RULE_VALUES) throw new BadRule();
  return named;
}

function parseNumbers(value: string, low: number, high: number): number[] {
  return splitValues(value).map((each) => {
    const number = Number(each);
    const size = low > 0 ? Math.abs(number) : number;
    if (!/^[+-]?\d+$/.test(each) || size < low || size > high) throw new BadRule();
    return number;
  });
}

function parseMonths(value: string): number[] {
  const months = parseNumbers(value, 1, 12);
  if (months.some((month) => month < 1)) throw new BadRule();
  return months;
}

function parseDays(value: string): { weekday: Weekday; nth?: number }[] {
  return splitValues(value.toUpperCase()).map((each) => {
    const parts = BY_DAY.exec(each.replaceAll(" ", ""));
    const nth = Number(parts?.[1] ?? 0);
    if (!parts || Math.abs(nth) > 53) throw new BadRule();
    const weekday = parts[2] as Weekday;
    return nth ? { weekday, nth } : { weekday };
  });
}

function parseWhole(value: string, low: number): number {
  if (!/^\+?\d+$/.test(value)) throw new BadRule();
  // Other calendars read INTERVAL=0 as 1; COUNT=0 would mean a series that never happens.
  return Math.min(Math.max(Number(value), low), MAX_REPEATS);
}

const PARTS: Record<string, (rule: RecurrenceRule, value: string) => void> = {
  INTERVAL: (rule, value) => (rule.interval = parseWhole(value, 1)),
  COUNT: (rule, value) => (rule.count = parseWhole(value, 1)),
  WKST: (rule, value) => {
    const weekday = WEEKDAYS.find((each) => each === value.toUpperCase());
    if (!weekday) throw new BadRule();
    rule.weekStart = weekday;
  },
  BYDAY: (rule, value) => (rule.byDay = parseDays(value)),
  BYMONTH: (rule, value) => (rule.byMonth = parseMonths(value)),
  BYMONTHDAY: (rule, value) => (rule.byMonthDay = parseNumbers(value, 1, 31)),
  BYYEARDAY: (rule, value) => (rule.byYearDay = parseNumbers(value, 1, 366)),
  BYWEEKNO: (rule, value) => (rule.byWeekNo = parseNumbers(value, 1, 53)),
  BYHOUR: (rule, value) => (rule.byHour = parseNumbers(value, 0, 23)),
  BYMINUTE: (rule, value) => (rule.byMinute = parseNumbers(value, 0, 59)),
  BYSECOND: (rule, value) => (rule.bySecond = parseNumbers(value, 0, 60)),
  BYSETPOS: (rule, value) => (rule.bySetPos = parseNumbers(value, 1, 366)),
};

function readPart(rule: RecurrenceRule, name: string, value: string): void {
  const read = PARTS[name];
  if (read) read(rule, value);
  // A misspelt part ("UNTL=") would silently make a series endless. RSCALE and SKIP (RFC 7529) change nothing.
  else if (!name.startsWith("X-") && name !== "SKIP" && !(name === "RSCALE" && /^gregorian$/i.test(value)))
    throw new BadRule();
}

function readParts(text: string): ParsedRule {
  const rule: RecurrenceRule = { freq: "DAILY", interval: 1, weekStart: "MO" };
  const parsed: ParsedRule = { rule };
  let hasFrequency = false;
  for (const part of text.split(";")) {
    const equals = part.indexOf("=");
    if (equals < 0) {
      if (part.trim()) throw new BadRule();
      continue;
    }
    const name = part.slice(0, equals).trim().toUpperCase();
    const value = part.slice(equals + 1).trim();
    if (name === "FREQ") {
      if (!FREQUENCIES.has(value.toUpperCase())) throw new BadRule();
      rule.freq = value.toUpperCase() as RecurrenceRule["freq"];
      hasFrequency = true;
    } else if (name === "UNTIL") parsed.until = value;
    else readPart(rule, name, value);
  }
  if (!hasFrequency) throw new BadRule();
  return parsed;
}

/**
 * Parses the value of an RRULE (RFC 5545 section 3.3.10). Blanks and a trailing ";" are tolerated; an unknown part
 * or a value out of its range makes the whole rule unreadable, since dropping it would show lessons that never happen.
 * @returns the rule, or undefined when it can't be read; never throws
 */
export function findRule(text: string): ParsedRule | undefined {
  try {
    return readParts(text);
  } catch (error) {
    if (error instanceof BadRule) return undefined;
    throw error;
  }
}
