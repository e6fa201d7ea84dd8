import { phrasesOf } from "../lexicon/read-lexicon";

/** Sentences by the name of their section, a deed or a skill area, then by moment. */
export type Sentences = ReadonlyMap<string, ReadonlyMap<string, string>>;

const HEADING = /^\[([^\]]+)\]$/;

/**
 * Reads lines of a heading and its sentences: moments, "=", the sentence. A heading has the names of one or more
 * sections, for deeds or whole areas. A section that comes again goes on with its lines; of two lines for a moment the
 * first counts.
 */
export function readSentences(lines: string): Sentences {
  const sentences = new Map<string, Map<string, string>>();
  let sections: Map<string, string>[] = [];
  for (const line of phrasesOf(lines)) {
    const names = HEADING.exec(line)?.[1]?.split(" ");
    if (names) {
      sections = names.map((name) => sentences.get(name) ?? new Map<string, string>());
      names.forEach((name, at) => sentences.set(name, sections[at]!));
    }
    const [moments, sentence] = line.split(" = ");
    if (sentence === undefined) continue;
    for (const moment of moments!.split(" "))
      for (const section of sections) if (!section.has(moment)) section.set(moment, sentence);
  }
  return sentences;
}
