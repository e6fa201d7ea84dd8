import type { Student } from "./records";
import { formsOfName, possibleNames } from "./possible-names";
import { withoutInitials } from "./without-initials";

/** The words that replace names in a text for others. */
export interface NamelessWords {
  /** For the student whom the text is about; their own initials or a code where she wants these. */
  own: string;
  anotherStudent: string;
  /** For whoever else may be named. */
  somebody: string;
  /** What two words become where one of these follows the other: "de el estudiante" is "del estudiante". */
  contractions?: readonly (readonly [apart: string, joined: string])[];
}

interface Named {
  students: readonly Pick<Student, "id" | "initials">[];
  /** Whom the text is about; absent where it is about a class. */
  studentId?: string | undefined;
  /** Names of classes, rooms and teachers: initials in them are part of these, as "PK" in "PK Room 2". */
  known?: readonly string[];
  /** Words that may be names and that she wants left out. */
  names: readonly { word: string; isSubject: boolean }[];
}

/**
 * Builds a function that removes initials and names from text that she typed (goals, notes, reasons) before it leaves
 * the device. Initials that two students share count as those of the student whom the text is about.
 */
export function namelessWith(
  { students, studentId, known, names }: Named,
  words: NamelessWords,
): (text: string) => string {
  const instead = new Map(students.map(({ initials }) => [initials, words.anotherStudent]));
  const own = students.find(({ id }) => id === studentId);
  if (own) instead.set(own.initials, words.own);
  for (const { word, isSubject } of names) {
    const without = isSubject && own ? words.own : words.somebody;
    for (const form of formsOfName(word)) if (!instead.has(form)) instead.set(form, without);
  }
  return (text) => contracted(withoutInitials(text, instead, known), words);
}

const contracted = (text: string, { contractions = [] }: NamelessWords): string => {
  let joinedText = text;
  for (const [apart, joined] of contractions)
    joinedText = joinedText.replaceAll(new RegExp(`(?<!\\p{L})${apart}(?!\\p{L})`, "gu"), joined);
  return joinedText;
};

/**
 * Finds words of texts that may be names, except those of classes, rooms, teachers and sites, and the students'
 * initials.
 */
export function doubtfulNames(
  texts: readonly string[],
  { students, known }: { students: Named["students"]; known: readonly string[] },
): Named["names"] {
  return possibleNames(texts, [...known, ...students.map(({ initials }) => initials)]);
}

/** Lists what names somebody in a text, in any form: initials and words that are to be left out, each once. */
export function namedIn(text: string, { students, names, known }: Omit<Named, "studentId">): string[] {
  const forms = new Map<string, readonly string[]>([
    ...students.map(({ initials }) => [initials, [initials]] as const),
    ...names.map(({ word }) => [word, formsOfName(word)] as const),
  ]);
  return [...forms].flatMap(([word, some]) =>
    withoutInitials(text, new Map(some.map((form) => [form, ""])), known) === text ? [] : [word],
  );
}
