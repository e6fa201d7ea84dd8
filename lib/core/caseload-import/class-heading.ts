import { foldWords } from "../service-lines/plain-numbers";
import { gradeOf } from "./grade-words";
import { CLASS_WORDS } from "./list-fields";

/** A class and its grade as a heading above its students names them. */
export interface HeadedClass {
  className: string;
  grade: string | null;
}

/**
 * Reads "Room 4, Ms. Guerra (K)", "Ms. Hahn - 2nd grade", "Hahn (2)" or "Monday 9:00 - Ms. Hahn"; undefined for a line
 * that names no class.
 */
export function headedClass(written: string): HeadedClass | undefined {
  const text = written
    .trim()
    .replaceAll(/^[*#=~_\s]+|[*#=~_\s]+$/g, "")
    .replace(/[:–—-]+$/, "")
    .trim();
  const bracketed = /^(.*?)\s*\(([^)]*)\)$/.exec(text);
  // "KINDER (Ms. Yoon)", "Team B (Rm 40, Mr. Sorrel)"
  if (bracketed && CLASS_WORDS.test(foldWords(bracketed[2]!)))
    return { className: bracketed[2]!, grade: gradeOf(bracketed[1]!) };
  const behind = /^(.*?)\s*[,–—-]\s+([^,–—-]+)$/.exec(text);
  const [, name, grade] = [bracketed, behind].find((found) => found && gradeOf(found[2]!) !== null) ?? [];
  const className = classPart(name ?? text);
  if (className !== undefined) return { className, grade: grade === undefined ? null : gradeOf(grade) };
  const isShort = name !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(name);
  return isShort ? { className: name, grade: gradeOf(grade!) } : undefined;
}

/** Strips a day or time before the name of a class. */
function classPart(text: string): string | undefined {
  if (CLASS_WORDS.test(foldWords(text))) return text;
  const last = text.split(/\s+[–—-]\s+/).at(-1)!;
  return last !== text && CLASS_WORDS.test(foldWords(last)) ? last : undefined;
}

const DAY = new RegExp(
  String.raw`^\W*(?:mon|tue?s?|wed(?:nes)?|thu?r?s?|fri|lunes|martes|miercoles|jueves|viernes)(?:days?)?\b` +
    String.raw`(?:[ /&+,-]+(?:mon|tue?s?|wed|thu?r?s?|fri)(?:days?)?\b)*`,
);

/**
 * Reads a line that begins with a day, above the students of that day: "MONDAYS - Harlow Elementary (by 9:00)" gives
 * "Harlow Elementary". Empty where it names no school; undefined for any other line.
 */
export function dayHeading(written: string): string | undefined {
  const text = written.replaceAll(/\([^)]*\)/g, " ").trim();
  const day = DAY.exec(foldWords(text))?.[0];
  if (day === undefined) return undefined;
  const rest = text
    .slice(day.length)
    .replace(/^\s*(?:[ap]\.?m\b\.?)?[\s:,–—-]*/i, "")
    .replace(/[\s:.]+$/, "");
  return rest.split(/\s+/).length <= 5 && !/\d{2}|[,;:=]/.test(rest.replace(/\bK-\d{1,2}\b/, "")) ? rest : undefined;
}

const GRADE_FIRST = new RegExp(
  String.raw`^((?:gr(?:ade)?\.? ?)?(?:\d{1,2}(?:st|nd|rd|th)?|pre-?k|pk|tk|kg?|kinder\w*)(?: (?:grade|gr)\b\.?)?)` +
    String.raw`(?:\s*[/,–—-]\s*|\s+)(.+)$`,
  "i",
);
const GRADE_LAST =
  /^(.+?)(?:\s*[/,–—-]\s*|\s+)((?:gr(?:ade)?\.? ?)(?:\d{1,2}|k|pk)|\d{1,2}(?:st|nd|rd|th)(?: (?:grade|gr)\b\.?)?)$/i;

/**
 * Reads "gr 2 / Valdez", "K Ms Abernathy", "4th-Lee" and "Ms. Lee 2nd"; undefined unless both a grade and a class are
 * there.
 */
export function gradeAndClass(field: string): HeadedClass | undefined {
  const [, first = "", behind = ""] = GRADE_FIRST.exec(field.trim()) ?? [];
  const [, before = "", last = ""] = GRADE_LAST.exec(field.trim()) ?? [];
  for (const [grade, name] of [
    [first, behind],
    [last, before],
  ] as const) {
    const isName = CLASS_WORDS.test(foldWords(name)) || /^\p{Lu}[\p{L}'’-]{2,}\.?(?: \p{Lu}[\p{L}'’-]+)?$/u.test(name);
    if (isName && gradeOf(grade) !== null) return { className: name.replace(/\.$/, ""), grade: gradeOf(grade) };
  }
  return undefined;
}
