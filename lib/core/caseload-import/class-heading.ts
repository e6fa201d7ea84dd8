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

/** The part that names a class, where a day or time comes before it. */
function classPart(text: string): string | undefined {
  if (CLASS_WORDS.test(foldWords(text))) return text;
  const last = text.split(/\s+[–—-]\s+/).at(-1)!;
  return last !== text && CLASS_WORDS.test(foldWords(last)) ? last : undefined;
}
