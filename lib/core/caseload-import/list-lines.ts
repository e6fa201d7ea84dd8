import { NUMBER } from "./list-fields";

/** A line of a list, with the ones around it that are needed to read it. */
export interface Line {
  text: string;
  /** From 1. */
  line: number;
  next: string;
}

/**
 * Cuts a list into lines of one student each: "Caleb Ree and" continues on the next line, and "Emma J. (2nd, Lee) OT
 * 30x2 wk; Liam K. (K, Ortiz) ..." are two.
 * @param isStudent true for text that begins with a student and gives details
 */
export function linesOfList(written: readonly string[], isStudent: (text: string) => boolean): Line[] {
  const lines: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [i, own] of written.entries()) {
    const text: string = open ? `${open.text} ${own.replace(NUMBER, "").trim()}` : own;
    const line: number = open?.line ?? i + 1;
    open = undefined;
    if (/^\s*\S+(?: \S+){1,3} (?:and|&|y)\s*$/.test(text) && written[i + 1]?.trim())
      open = { text: text.trimEnd(), line };
    else
      lines.push(
        ...labelsIn(text)
          .flatMap((one) => studentsIn(one, isStudent))
          .map((part) => ({ text: part, line })),
      );
  }
  if (open) lines.push(open);
  return lines.map((one, i) => ({ ...one, next: lines[i + 1]?.text ?? "" }));
}

/** Splits a line into students; text that does not begin a student belongs to the one before. */
function studentsIn(text: string, isStudent: (text: string) => boolean): string[] {
  const students: string[] = [];
  for (const part of text.split(/;\s+/)) {
    if (students.length === 0 || isStudent(part)) students.push(part);
    else students[students.length - 1] += `; ${part}`;
  }
  return isStudent(students[0]!) ? students : [text];
}

/** Splits a line with two labels and a gap between: "Grade: 2   Teacher: Lee". */
function labelsIn(text: string): string[] {
  const parts = text.trimEnd().split(/\s{2,}(?=\p{Lu}[\p{L} ]{1,20}:\s)/u);
  return parts.length > 1 && parts.every((part) => /^\s*\p{L}[\p{L} ]{1,20}:\s*\S/u.test(part)) ? parts : [text];
}
