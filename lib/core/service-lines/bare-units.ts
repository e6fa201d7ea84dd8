import { plainNumbers } from "./plain-numbers";

const UNIT = new RegExp(
  String.raw`\b(?:amounts?|numbers?|figures|times?|services?)\b[^.\d]{0,25}?\b(?:are|is|in|as)\b[^.\d]{0,15}?` +
    String.raw`\bmin(?:ute)?s?\.? ?(?:per|an?|each|\/) ?(day|week|month|quarter|year)\b`,
);

/**
 * Finds the unit of bare numbers, where a document states it in a sentence: "Amounts are minutes per week unless
 * another unit is printed" -> "minutes per week". Undefined where it states none, or two; ignores a sentence with an
 * amount of its own, "Speech services are 30 minutes per week".
 * @param texts cells and paragraphs of the document
 */
export function unitOfNumbers(texts: readonly string[]): string | undefined {
  const periods = new Set(texts.flatMap((text) => UNIT.exec(plainNumbers(text))?.[1] ?? []));
  const [period] = periods;
  return period && periods.size === 1 ? `minutes per ${period}` : undefined;
}

/** True for text that is only a positive whole number. */
export const isNumber = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text.trim());

/** Writes the unit behind a bare number: "20" -> "20 minutes per week". */
export const withUnit = (amount: string, unit: string | undefined): string =>
  unit && isNumber(amount) ? `${amount.trim()} ${unit}` : amount;
