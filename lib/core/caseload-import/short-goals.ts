import { splitGoals } from "../goals/split-goals";

/** Matches the discipline before a goal: "OT: Minh will copy ...". */
const WHOSE = /^(?:OT|PT|SLP|ST|Speech)\s*[:–—-]\s+/i;

/** Splits the goals of a cell or line, also short ones between semicolons: "zipper; cut on line". */
export function shortGoals(text: string): string[] {
  if (/^\W*(?:none|n\/a|no goals?|ninguna|sin metas)\W*$/i.test(text)) return [];
  const goals = splitGoals(text.replaceAll(/\s\|\s/g, "\n")).map((goal) => goal.replace(WHOSE, ""));
  const parts = goals.length === 1 ? goals[0]!.split(/;\s+|\s\/\s/) : [];
  // "Camilo organizará su carpeta; usará una lista": a sentence of a name and what the child does.
  const isSentence = /^\p{Lu}\p{Ll}+ \p{Ll}+(?:rá|rán)(?!\p{L})/u.test(parts[0] ?? "");
  return parts.length > 1 && !isSentence && parts.every((part) => /^[\p{L}/]/u.test(part) && !/\bwill\b/.test(part))
    ? parts
    : goals;
}
