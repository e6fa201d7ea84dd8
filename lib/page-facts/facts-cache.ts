import type { FactsMessage } from "./facts-writer";
import type { PageFacts } from "./page-facts";

/** Facts out of a text, or the place in it that is not as it must be; never its content. */
export type ParsedFacts = { ok: true; facts: PageFacts } | { ok: false; where: string };

/**
 * Reads the facts of a page out of their text.
 * @param chipsBefore what a number instead of a chip means
 */
export type ParseFacts = (text: string, chipsBefore?: readonly unknown[]) => ParsedFacts;

/** What a message came to: facts, a place in them that is not as it must be, or an edition that is not kept. */
export type TakenFacts = ParsedFacts | { isForgotten: true };

interface Kept {
  edition: string;
  chips: readonly unknown[];
}

/** Of more pages than this at a time, the one that was silent longest must send its facts whole again. */
const MOST_PAGES = 12;

/** Keeps the last facts of each page in memory, so that the next message needs to tell only what is new. */
export class FactsCache {
  readonly #kept = new Map<string, Kept>();
  readonly #parse: ParseFacts;

  constructor(parse: ParseFacts) {
    this.#parse = parse;
  }

  /**
   * The facts of a message, whole, and from now on the edition that the next one may build upon.
   * @param page which page sent it
   */
  take(page: string, { factsText, edition, since }: FactsMessage): TakenFacts {
    const before = this.#kept.get(page);
    if (since !== undefined && before?.edition !== since) return { isForgotten: true };
    this.#kept.delete(page);
    const parsed = this.#parse(factsText, since === undefined ? [] : before!.chips);
    if (!parsed.ok) return parsed;
    this.#kept.set(page, { edition, chips: parsed.facts.chips });
    if (this.#kept.size > MOST_PAGES) this.#kept.delete(this.#kept.keys().next().value!);
    return parsed;
  }
}
