import { WEEKDAYS, type Weekday } from "../time/iso-date";
import { SCHOOL_WEEK } from "./day-words";

/** Letters of days that are written the same way throughout a text, such as "T-Th", with the days they mean. */
export interface LetterShape {
  /** Readings, the likeliest first; `undefined` where the letters are no day. Never empty. */
  readings: readonly (readonly Weekday[] | undefined)[];
}

/** Short English names of the days, which the reader understands everywhere. */
export const ENGLISH_NAMES: Record<Weekday, string> = {
  MO: "Mon",
  TU: "Tue",
  WE: "Wed",
  TH: "Thu",
  FR: "Fri",
  SA: "Sat",
  SU: "Sun",
};
/** Spanish names of the days. */
export const SPANISH_NAMES: Record<Weekday, string> = {
  MO: "lunes",
  TU: "martes",
  WE: "miércoles",
  TH: "jueves",
  FR: "viernes",
  SA: "sábado",
  SU: "domingo",
};

/** Writes days out as a list, or as a range where at least three follow each other: "Mon/Wed", "lunes-viernes". */
export function daysWritten(days: readonly Weekday[], language: "en" | "es"): string {
  const names = language === "en" ? ENGLISH_NAMES : SPANISH_NAMES;
  const [first, last] = [days[0]!, days.at(-1)!];
  const isRange = days.length > 2 && stretch(first, last).join() === days.join();
  return isRange ? `${names[first]}-${names[last]}` : days.map((day) => names[day]).join("/");
}

/** Lists the days from one to another; none where the second is the earlier one. */
export const stretch = (first: Weekday, last: Weekday): Weekday[] =>
  WEEKDAYS.slice(WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last) + 1);

/** True for two days with one day of the school week between them, whose dash may join or span: "T-Th". */
export const skipsOne = (days: readonly Weekday[]): boolean =>
  days.length === 2 && SCHOOL_WEEK.indexOf(days[1]!) - SCHOOL_WEEK.indexOf(days[0]!) === 2;

/** True for days in the order of the week, each once. */
export const areInOrder = (days: readonly Weekday[]): boolean =>
  days.every((day, at) => at === 0 || WEEKDAYS.indexOf(day) > WEEKDAYS.indexOf(days[at - 1]!));
