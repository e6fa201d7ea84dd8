import { alternatives } from "../lexicon/read-lexicon";
import { isIsoDate, type IsoDate } from "../time/iso-date";
import { MONTH_NAME, monthNumberOf } from "./month-names";
import { foldWords } from "./plain-numbers";

/** A calendar day in a text, and where it is in it. */
export interface FoundDate {
  date: IsoDate;
  from: number;
  to: number;
}

const MONTH = `(${MONTH_NAME})\\.?`;

const DATE = new RegExp(
  [
    String.raw`\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b`,
    String.raw`\b(\d{1,2})([/.-])(\d{1,2})\5(\d{4}|\d{2}| \d{4})\b(?!\5\d)`,
    String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|'\d{2})\b`,
    String.raw`\b(\d{1,2})(?:o|°|º|ero)? (?:de |of )?${MONTH},?(?: de| del| of)? (\d{4})\b`,
    String.raw`\b(\d{1,2})[-/]${MONTH}[-/](\d{4}|\d{2})\b`,
  ].join("|"),
  "g",
);

const monthOf = (name: string): string => String(monthNumberOf(name));

/**
 * Finds the calendar days in a text, as US schools write them: 9/14/2026, 09-14-26, Sept. 14, 2026, 14 de septiembre de
 * 2026. Two figures for a year mean this century.
 */
export function findDates(written: string): FoundDate[] {
  // Fold without changing the length, so that indexes in the folded text apply to the original.
  const folded = foldKeepingLength(written);
  return [
    ...datesWithoutYear(folded),
    ...figuresWithoutYear(folded),
    ...daysFirstWithoutYear(folded),
    ...[...folded.matchAll(DATE)].flatMap((match) => {
      const [whole, y1, m1, d1, m2, , d2, y2, n3, d3, y3, d4, n4, y4, d5, n5, y5] = match;
      const parts = y1
        ? [y1, m1!, d1!]
        : m2
          ? [y2!.trim(), m2, d2!]
          : n3
            ? [y3!, monthOf(n3), d3!]
            : n4
              ? [y4!, monthOf(n4), d4!]
              : [y5!, monthOf(n5!), d5!];
      parts[0] = parts[0]!.replace("'", "");
      const year = parts[0].length === 2 ? `20${parts[0]}` : parts[0];
      const date = `${year}-${parts[1]!.padStart(2, "0")}-${parts[2]!.padStart(2, "0")}`;
      return isIsoDate(date) ? [{ date, from: match.index, to: match.index + whole.length }] : [];
    }),
  ].sort((a, b) => a.from - b.from);
}

const WITHOUT_YEAR = new RegExp(
  alternatives`
\b${MONTH} (\d{1,2})(?:
 st
 nd
 rd
 th
)?(?= ?(?:-|–|—|to|through|thru|until) ?${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b)
`,
  "g",
);

const FIGURES_WITHOUT_YEAR =
  /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?= ?(?:-|–|—|to|through|thru|until) ?(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b)/g;

/** Finds a date without a year before one that has it: "9/8 - 6/18/27". */
function figuresWithoutYear(folded: string): FoundDate[] {
  return [...folded.matchAll(FIGURES_WITHOUT_YEAR)].flatMap((match) => {
    const [whole, month, day, endMonth, endDay, end] = match;
    const year = Number(end!.length === 2 ? `20${end!}` : end);
    const isSameYear = Number(month) * 100 + Number(day) < Number(endMonth) * 100 + Number(endDay);
    const date = `${isSameYear ? year : year - 1}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
    return isIsoDate(date) ? [{ date, from: match.index, to: match.index + whole.length }] : [];
  });
}

const DAY_FIRST_WITHOUT_YEAR = new RegExp(
  String.raw`\b(\d{1,2})(?:o|°|º|ero)? (?:de )?${MONTH}(?= ?(?:-|–|—|to|through|thru|until|al?|hasta)(?: el)? ?` +
    String.raw`(\d{1,2})(?:o|°|º|ero)? (?:de |of )?${MONTH},?(?: de| del| of)? (\d{4})\b)`,
  "g",
);

/** Finds the first day of a range, day first: "8 jun - 2 jul 2026", "del 8 de diciembre al 2 de febrero de 2027". */
const daysFirstWithoutYear = (folded: string): FoundDate[] =>
  [...folded.matchAll(DAY_FIRST_WITHOUT_YEAR)].flatMap((match) => {
    const [, day, month, endDay, endMonth, year] = match;
    return dayBefore(match, { day: day!, month: month!, endDay: endDay!, endMonth: endMonth!, year: year! });
  });

/** Finds the first day of a range with the year only at its end: "July 6 - August 6, 2026". */
const datesWithoutYear = (folded: string): FoundDate[] =>
  [...folded.matchAll(WITHOUT_YEAR)].flatMap((match) => {
    const [, month, day, endMonth, endDay, year] = match;
    return dayBefore(match, { day: day!, month: month!, endDay: endDay!, endMonth: endMonth!, year: year! });
  });

/** Gives a day the year of the day that it comes before: the same one, or, over New Year, the one before that. */
function dayBefore(
  match: RegExpExecArray,
  { day, month, endDay, endMonth, year }: Record<"day" | "month" | "endDay" | "endMonth" | "year", string>,
): FoundDate[] {
  const inYear = (number: string, name: string): string =>
    `${monthOf(name).padStart(2, "0")}-${number.padStart(2, "0")}`;
  const own = inYear(day, month);
  const date = `${own < inYear(endDay, endMonth) ? year : Number(year) - 1}-${own}`;
  return isIsoDate(date) ? [{ date, from: match.index, to: match.index + match[0].length }] : [];
}

/** Folds letter by letter, so that places in the folded text are places in the text. */
const foldKeepingLength = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => {
    const folded = foldWords(text[i]!);
    return folded.length === 1 ? folded : text[i]!;
  }).join("");

/** Rewrites day-first dates as ISO dates, where a document is certain to use them: 23/07/2013 can't be month-first. */
export function withMonthsFirst(texts: readonly string[]): string[] {
  const numbers = texts.flatMap((text) => [...text.matchAll(DAY_AND_MONTH)]);
  const isDayFirst = numbers.some(([, a, , b]) => Number(a) > 12 && Number(b) <= 12);
  const isMonthFirst = numbers.some(([, a, , b]) => Number(b) > 12 && Number(a) <= 12);
  if (!isDayFirst || isMonthFirst) return [...texts];
  return texts.map((text) =>
    text.replaceAll(
      DAY_AND_MONTH,
      (...[, day, , month, year]: [string, string, string, string, string]) =>
        `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    ),
  );
}

const DAY_AND_MONTH = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b(?!\2\d)/g;

/** Finds the first date in a text. */
export const firstDate = (text: string): IsoDate | null => findDates(text)[0]?.date ?? null;

/** Replaces dates by blanks, so that their numbers are not read as amounts. */
export function withoutDates(text: string): string {
  let out = text;
  for (const { from, to } of findDates(text)) out = out.slice(0, from) + " ".repeat(to - from) + out.slice(to);
  return out;
}
