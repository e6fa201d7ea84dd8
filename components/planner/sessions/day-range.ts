import { schoolYearOf } from "../../../lib/core/mandate/mandate-period";
import { addDays, daysBetween, isIsoDate, mondayOf, type IsoDate } from "../../../lib/core/time/iso-date";

/** The ranges of days to choose from; for `days` she types the first and the last day. */
export const RANGES = ["this-week", "this-month", "last-month", "school-year", "days"] as const;
export type RangeName = (typeof RANGES)[number];

/** A range of days as chosen on the screen; `first` and `last` are what was typed. */
export interface ChosenRange {
  name: RangeName;
  first: string;
  last: string;
}

const monthOf = (date: IsoDate): { from: IsoDate; to: IsoDate } => {
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: `${addDays(from, 31).slice(0, 7)}-01` };
};

/** Longer than two school years: nothing is listed, printed or exported in one piece. */
export const MAX_DAYS = 800;

/** Gives the chosen range of days, half-open; what is wrong with the typed days, when they are not a range. */
export function rangeOf(
  { name, first, last }: ChosenRange,
  today: IsoDate,
): { from: IsoDate; to: IsoDate } | "wrong" | "too-long" {
  switch (name) {
    case "this-week":
      return { from: mondayOf(today), to: addDays(mondayOf(today), 7) };
    case "this-month":
      return monthOf(today);
    case "last-month":
      return monthOf(addDays(monthOf(today).from, -1));
    case "school-year":
      return schoolYearOf(today);
    case "days":
      if (!isIsoDate(first) || !isIsoDate(last) || first > last) return "wrong";
      return daysBetween(first, last) < MAX_DAYS ? { from: first, to: addDays(last, 1) } : "too-long";
  }
}
