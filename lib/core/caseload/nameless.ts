import type { Student } from "./records";
import { formsOfName, possibleNames } from "./possible-names";
import { withoutInitials } from "./without-initials";

/** The words that stand where a text for others names somebody. */
export interface NamelessWords {
  /** For the student whom the text is about; their own initials or a code where she wants these. */
  own: string;
  anotherStudent: string;
  /** For whoever else may be named. */
  somebody: string;
}

interface Named {
  students: readonly Pick<Student, "id" | "initials">[];
  /** Whom the text is about; absent where it is about a class. */
  studentId?: string | undefined;
  /** Words that may be names and that she wants left out. */
  names: readonly { word: string; isSubject: boolean }[];
}

/**
 * Gives what leaves initials and names out of what she typed, before it leaves the device: goals, notes and reasons.
 * Two students may share their initials: then they are the student's own.
 */
export function namelessWith({ students, studentId, names }: Named, words: NamelessWords): (text: string) => string {
  const instead = new Map(students.map(({ initials }) => [initials, words.anotherStudent]));
  const own = students.find(({ id }) => id === studentId);
  if (own) instead.set(own.initials, words.own);
  for (const { word, isSubject } of names) {
    const without = isSubject && own ? words.own : words.somebody;
    for (const form of formsOfName(word)) if (!instead.has(form)) instead.set(form, without);
  }
  return (text) => withoutInitials(text, instead);
}

/** Words of texts that may be names, less those of classes, rooms, teachers and sites, and the students' initials. */
export function doubtfulNames(
  texts: readonly string[],
  { students, known }: { students: Named["students"]; known: readonly string[] },
): Named["names"] {
  return possibleNames(texts, [...known, ...students.map(({ initials }) => initials)]);
}

/** Lists what names somebody in a text: initials and words that are to be left out, each once. */
export function namedIn(text: string, { students, names }: Pick<Named, "students" | "names">): string[] {
  const all = new Set([...students.map(({ initials }) => initials), ...names.map(({ word }) => word)]);
  return [...all].filter((word) => withoutInitials(text, new Map([[word, ""]])) !== text);
}
