import { MONTH_NAME, monthNumberOf } from "../service-lines/month-names";
import { foldWords } from "../service-lines/plain-numbers";

const NAMED = /\b(?:sy|school year|ano escolar|caseload|year)?\W{0,3}(20\d\d) ?[-–/] ?(?:20)?(\d\d)\b(?![-/]\d)/;

const REVIEW_BEFORE = String.raw`\b(?:annual|review|rev|iep|ard?|due)\b[^\d;]{0,24}?`;
const FIGURES = new RegExp(
  String.raw`(${REVIEW_BEFORE})\b(\d{1,2})/(\d{1,2})(?![\d/]|-\d| ?(?:trials|opp|times))`,
  "giu",
);
const WORDS = new RegExp(
  String.raw`(${REVIEW_BEFORE})\b(${MONTH_NAME})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d|,? ?(?:20)\d\d)`,
  "giu",
);

/**
 * Reads the first of the two years of the school year that a text names, "SY 2025-26"; undefined where it names none,
 * or several.
 */
export function schoolYearOf(text: string): number | undefined {
  const years = new Set<number>();
  for (const line of foldWords(text).split("\n")) {
    const [, first, second] = NAMED.exec(line) ?? [];
    if (first && Number(second) === (Number(first) + 1) % 100) years.add(Number(first));
  }
  return years.size === 1 ? [...years][0] : undefined;
}

/** Adds the year to reviews without one ("IEP 11/4", "review is May 5"), from the school year that the list names. */
export function withYears(lines: readonly string[]): readonly string[] {
  const first = schoolYearOf(lines.join("\n"));
  if (first === undefined) return lines;
  const inYear = (month: number, day: string): string => `${month}/${Number(day)}/${month >= 8 ? first : first + 1}`;
  return lines.map((line) =>
    line
      .replaceAll(FIGURES, (whole, before: string, month: string, day: string) =>
        Number(month) >= 1 && Number(month) <= 12 && Number(day) <= 31
          ? `${before}${inYear(Number(month), day)}`
          : whole,
      )
      .replaceAll(
        WORDS,
        (_, before: string, month: string, day: string) =>
          `${before}${inYear(monthNumberOf(month.toLowerCase()), day)}`,
      ),
  );
}
