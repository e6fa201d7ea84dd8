import { splitGoals } from "../goals/split-goals";

/** "OT: Minh will copy ...": whose goal it is. */
const WHOSE = /^(?:OT|PT|SLP|ST|Speech)\s*[:–—-]\s+/i;

/** Goals of a cell or line; short ones can be between semicolons: "zipper; cut on line". */
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
