import { alternatives } from "../lexicon/read-lexicon";
const LETTER = "[AB12]";
const WEEK = new RegExp(
  alternatives`
(?<![\p{L}\d])(?:
 (?:weeks?|wks?|semanas?)\.?\s+(?<behind>${LETTER}(?:\s*(?:,|&|\/|and|y)\s*${LETTER})?)
 (?<before>${LETTER})[\s-]+(?:weeks?|wks?)
)(?![\p{L}\d])
`,
  "iu",
);

/** Weeks that a text names, and where. */
export interface FoundWeeks {
  /** "A" and "B", or "1" and "2". */
  weeks: string[];
  from: number;
  to: number;
}

/** Finds the first "Week A", "Wk 1" or "B week" of a text; alternating weeks have two letters or numbers. */
export function findWeeks(text: string): FoundWeeks | undefined {
  const found = WEEK.exec(text);
  if (!found) return undefined;
  const letters = found.groups!["behind"] ?? found.groups!["before"]!;
  const weeks = [...letters.matchAll(/[AB12](?!\p{L})/giu)].map(([letter]) => letter.toUpperCase());
  return { weeks: [...new Set(weeks)], from: found.index, to: found.index + found[0].length };
}
