import {
  MANDATE_PERIODS,
  SERVICE_BUCKETS,
  contradict,
  isTermPeriod,
  isWaiting,
  type MandateLine,
} from "../mandate/mandate-line";
import { MAX_CONDITION, MAX_MINUTES, MAX_TIMES } from "../mandate/mandate-limits";
import { periodOf } from "../mandate/mandate-period";
import { isIsoDate } from "../time/iso-date";
import type { FieldError } from "./field-error";

const MAX_CYCLE = 8;
const MAX_TERMS = 4;

/** Lists what is wrong with the lines of a mandate. Fields are named `mandate.${index}.minutes` and so on. */
export function validateMandate(lines: readonly MandateLine[]): FieldError[] {
  if (lines.length === 0) return [{ field: "mandate", code: "required" }];
  return lines.flatMap((line, index) => {
    const at = `mandate.${index}`;
    const errors = [
      ...amount(at, line),
      ...dates(at, line),
      ...weeks(at, line),
      ...terms(at, line),
      ...condition(at, line),
      ...ending(at, line),
    ];
    if (errors.length > 0) return errors;
    const twin = lines.some((other, before) => before < index && contradict(other, line));
    return [...(twin ? [{ field: `${at}.bucket`, code: "contradicts" } as const] : []), ...opening(at, line)];
  });
}

function amount(at: string, { minutes, times, per, bucket }: MandateLine): FieldError[] {
  if (!MANDATE_PERIODS.includes(per)) return [{ field: `${at}.per`, code: "required" }];
  return [
    ...whole(`${at}.minutes`, minutes, { min: 1, max: MAX_MINUTES[per] }),
    ...whole(`${at}.times`, times, { min: 1, max: MAX_TIMES[per] }),
    ...(SERVICE_BUCKETS.includes(bucket) ? [] : [{ field: `${at}.bucket`, code: "required" } as const]),
  ];
}

function dates(at: string, { from, to }: MandateLine): FieldError[] {
  const errors: FieldError[] = [...day(`${at}.from`, from), ...day(`${at}.to`, to)];
  if (errors.length === 0 && from !== undefined && to !== undefined && to < from)
    errors.push({ field: `${at}.to`, code: "end-before-start" });
  return errors;
}

function weeks(at: string, { weeks: of, per, from }: MandateLine): FieldError[] {
  if (!of) return [];
  if (per !== "week") return [{ field: `${at}.weeks.served`, code: "only-weekly" }];
  const errors = [
    ...whole(`${at}.weeks.cycle`, of.cycle, { min: 2, max: MAX_CYCLE }),
    ...whole(`${at}.weeks.served`, of.served, { min: 1, max: Math.max(1, of.cycle - 1) }),
  ];
  // Without its first week, the week without sessions is unknown.
  return from === undefined ? [...errors, { field: `${at}.from`, code: "required" }] : errors;
}

function terms(at: string, { per, terms: listed = [] }: MandateLine): FieldError[] {
  if (!isTermPeriod(per)) return [];
  if (listed.length === 0) return [{ field: `${at}.terms.0.from`, code: "required" }];
  if (listed.length > MAX_TERMS) return [{ field: `${at}.terms`, code: "too-long", max: MAX_TERMS }];
  return listed.flatMap(({ from, to }, index): FieldError[] => {
    const field = `${at}.terms.${index}`;
    const errors = [...needed(`${field}.from`, from), ...needed(`${field}.to`, to)];
    if (errors.length > 0) return errors;
    if (to < from) return [{ field: `${field}.to`, code: "end-before-start" }];
    const twin = listed.some((other, before) => before < index && from <= other.to && other.from <= to);
    return twin ? [{ field: `${field}.from`, code: "overlaps" }] : [];
  });
}

/** A line that waits needs no date; one whose condition is met begins on a day that is known. */
function condition(at: string, { condition: on, from }: MandateLine): FieldError[] {
  if (!on) return [];
  if (on.text.trim() === "") return [{ field: `${at}.condition`, code: "required" }];
  if (on.text.length > MAX_CONDITION) return [{ field: `${at}.condition`, code: "too-long", max: MAX_CONDITION }];
  return on.isMet && from === undefined ? [{ field: `${at}.from`, code: "required" }] : [];
}

const ending = (at: string, { endsWhen = "" }: MandateLine): FieldError[] =>
  endsWhen.length > MAX_CONDITION ? [{ field: `${at}.endsWhen`, code: "too-long", max: MAX_CONDITION }] : [];

function opening(at: string, line: MandateLine): FieldError[] {
  if (!line.opening) return [];
  // A line that has not begun can't have minutes delivered.
  if (isWaiting(line)) return [{ field: `${at}.opening.on`, code: "outside-line" }];
  const { minutes, on } = line.opening;
  const errors = needed(`${at}.opening.on`, on);
  if (errors.length > 0) return errors;
  const period = periodOf(line, on);
  if (!period) return [{ field: `${at}.opening.on`, code: "outside-line" }];
  const field = `${at}.opening.minutes`;
  if (!Number.isInteger(minutes) || minutes < 1) return [{ field, code: "out-of-range", min: 1, max: period.minutes }];
  return minutes > period.minutes ? [{ field, code: "above-mandate", max: period.minutes }] : [];
}

const day = (field: string, date: string | undefined): FieldError[] =>
  date === undefined || isIsoDate(date) ? [] : [{ field, code: "not-a-date" }];

const needed = (field: string, date: string): FieldError[] =>
  date === "" ? [{ field, code: "required" }] : day(field, date);

function whole(field: string, value: number, { min, max }: { min: number; max: number }): FieldError[] {
  return Number.isInteger(value) && value >= min && value <= max ? [] : [{ field, code: "out-of-range", min, max }];
}
