import { plainNumbers } from "./plain-numbers";

const UNIT = new RegExp(
  String.raw`\b(?:amounts?|numbers?|figures|times?|services?)\b[^.\d]{0,25}?\b(?:are|is|in|as)\b[^.\d]{0,15}?` +
    String.raw`\bmin(?:ute)?s?\.? ?(?:per|an?|each|\/) ?(day|week|month|quarter|year)\b`,
);

/**
 * What numbers alone count, where a document says so in a sentence: "Amounts are minutes per week unless another unit
 * is printed" -> "minutes per week". Undefined where it says nothing, or two things; a sentence that gives an amount of
 * its own, "Speech services are 30 minutes per week", says nothing of other numbers.
 * @param texts cells and paragraphs of the document
 */
export function unitOfNumbers(texts: readonly string[]): string | undefined {
  const periods = new Set(texts.flatMap((text) => UNIT.exec(plainNumbers(text))?.[1] ?? []));
  const [period] = periods;
  return period && periods.size === 1 ? `minutes per ${period}` : undefined;
}

/** True for a whole number alone, but zero. */
export const isNumber = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text.trim());

/** Writes the unit behind a number alone: "20" -> "20 minutes per week". */
export const withUnit = (amount: string, unit: string | undefined): string =>
  unit && isNumber(amount) ? `${amount.trim()} ${unit}` : amount;
