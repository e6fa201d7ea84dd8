import { gradeOf } from "./grade-words";

const NAME = String.raw`(\s*(?:[-*•]\s*)?)(\p{Ll}[\p{Ll}'’-]+(?: \p{Ll}{1,2}\b\.?)?)((?:\s+\([^()]*\))?)`;
const GRADE = String.raw`((?:gr(?:ade)?\.? ?\d{1,2}|\d{1,2}(?:st|nd|rd|th)|p?k|tk|kinder\w*)(?: grade)?)\.?`;
const CLASS = String.raw`((?:(?:rm|room) ?\w+|(?:mrs?|ms|miss|sra?|srta|mtr[oa])\.? \p{Ll}[\p{Ll}'’-]+)?)`;
const STUDENT = new RegExp(String.raw`^${NAME},?\s+${GRADE}(?:,?\s+${CLASS}(?=[\s.,;:]|$))?[.,:]?\s*(.*)$`, "u");

/** Share of capitals below which a list counts as written in small letters. */
const FEW_CAPITALS = 0.04;

/** True for notes as they are typed on a phone: names have no capitals in them. */
function isInSmallLetters(lines: readonly string[]): boolean {
  const letters = lines.join("").match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).length < letters.length * FEW_CAPITALS;
}

const capitalized = (name: string): string =>
  name.replaceAll(/(?<![\p{L}'’-])\p{Ll}/gu, (letter) => letter.toUpperCase());

/**
 * Writes the names of a list in small letters with capitals, and a gap behind name, grade and class, as other lists
 * have them: "maddie p  gr 1 rm 8  30 wkly" -> "- Maddie P  gr 1  rm 8  30 wkly". Other lists stay as they are.
 */
export function withCapitalNames(lines: readonly string[]): readonly string[] {
  if (!isInSmallLetters(lines)) return lines;
  return lines.map((line) => {
    const [whole, indent = "", name = "", aside = "", grade = "", room = "", rest = ""] = STUDENT.exec(line) ?? [];
    if (whole === undefined || gradeOf(grade) === null || gradeOf(name) !== null) return line;
    const fields = [capitalized(name) + aside, grade, room, rest].filter((part) => part !== "");
    return `${indent}${indent.trim() === "" ? "- " : ""}${fields.join("  ")}`;
  });
}
