import { REVEALING } from "../lexicon/revealing-words";
import type { Student } from "../caseload/records";

/** The outgoing text that would reveal something about a student. What it reveals is deliberately left out. */
export type LeakingField = "title" | "details" | "location";

/** The texts of an event before they leave the device. */
export interface OutgoingTexts {
  title: string;
  details: string;
  location: string;
}
const GOAL_RUN_WORDS = 3;

/** Words in small letters; letters with dots between them ("J.T.") are one word. */
function wordsOf(text: string): string[] {
  const joined = text.replaceAll(/(?<![\p{L}\p{N}])(\p{L})\.\s?(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1");
  return joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Finds the first field that may not leave the device; undefined when all may. A field leaks when it contains a
 * student's initials as a word, three words in a row of a goal, or a word that reveals a service or diagnosis. Words of
 * `vocabulary` (the fixed words of our own templates, the room's number) never count as initials: "PE" is a routine
 * even if a student's code is PE.
 */
export function findLeak(
  texts: OutgoingTexts,
  students: readonly Student[],
  vocabulary: readonly string[],
): LeakingField | undefined {
  const own = new Set(vocabulary.flatMap(wordsOf));
  const initials = new Set(students.flatMap(({ initials }) => initialsForms(initials)));
  const runs = new Set(students.flatMap(({ goals }) => goals.flatMap(({ text }) => runsOf(wordsOf(text)))));
  return (["title", "details", "location"] as const).find((field) => {
    const words = wordsOf(texts[field]);
    return (
      REVEALING.test(texts[field]) ||
      words.some((word) => initials.has(word) && !own.has(word) && !/^\d{1,3}$/.test(word)) ||
      runsOf(words).some((run) => runs.has(run) && !run.split(" ").every((word) => own.has(word)))
    );
  });
}

/** Splits a code of several parts ("K-07") into the forms by which a text would reveal it. */
function initialsForms(initials: string): string[] {
  const words = wordsOf(initials);
  return words.length === 1 ? words : [words.join(""), ...words.filter((word) => word.length > 1)];
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + GOAL_RUN_WORDS <= words.length; at += 1)
    runs.push(words.slice(at, at + GOAL_RUN_WORDS).join(" "));
  return runs;
}
