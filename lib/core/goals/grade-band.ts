/**
 * `young`: preschool and transitional kindergarten; `secondary`: grade 6 and up, where each class period is a subject.
 */
export type GradeBand = "young" | "elementary" | "secondary";

/** Reads the grade band of "PK", "K", "1" ... "12" or of free text; elementary when the text does not say. */
export function gradeBand(grade: string): GradeBand {
  const text = grade.toLowerCase().trim();
  if (/^(?:pre|pk|p-k|tk|ecse|early|toddler|3k|4k)/.test(text)) return "young";
  const digits = /\d+/.exec(text);
  if (digits) return Number(digits[0]) >= 6 ? "secondary" : "elementary";
  return /high|middle|secondary|transition|post|hs|ms/.test(text) ? "secondary" : "elementary";
}
