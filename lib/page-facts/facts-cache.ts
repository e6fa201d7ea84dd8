import type { FactsMessage } from "./facts-writer";
import type { PageFacts } from "./page-facts";

/** Parsed facts, or the path of the first field that breaks the schema; never its content. */
export type ParsedFacts = { ok: true; facts: PageFacts } | { ok: false; where: string };

/**
 * Parses and checks the facts of a page.
 * @param text JSON of the facts
 * @param chipsBefore chips of the edition before; a number in place of a chip is an index into them
 */
export type ParseFacts = (text: string, chipsBefore?: readonly unknown[]) => ParsedFacts;

/** Result of a message: facts, the path of an invalid field, or the note that its base edition is not cached. */
export type TakenFacts = ParsedFacts | { isForgotten: true };

interface Kept {
  edition: string;
  chips: readonly unknown[];
}

/** Pages cached at a time; beyond, the page that was silent longest must send all its facts again. */
const MOST_PAGES = 12;

/** Caches the last facts of each page in memory, so that the next message needs to carry only new chips. */
export class FactsCache {
  readonly #kept = new Map<string, Kept>();
  readonly #parse: ParseFacts;

  constructor(parse: ParseFacts) {
    this.#parse = parse;
  }

  /**
   * Restores the complete facts of a message and caches them as the edition that the next one may build upon.
   * @param page id of the page that sent it
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
