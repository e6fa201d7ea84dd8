import type { Result } from "../core/result";
import type { FactsMessage } from "./facts-writer";
import type { PageFacts } from "./page-facts";

/** Parsed facts, or the path of the first field that breaks the schema; never its content. */
export type ParsedFacts = Result<PageFacts, string>;

/**
 * Parses and checks the facts of a page.
 * @param text JSON of the facts
 * @param chipsBefore chips of the edition before; a number in place of a chip is an index into them
 */
export type ParseFacts = (text: string, chipsBefore?: readonly unknown[]) => ParsedFacts;

/** Result of a message: facts, the path of an invalid field, or the note that its base edition is not cached. */
export type TakenFacts = ParsedFacts | { isForgotten: true };

interface CachedPage {
  edition: string;
  chips: readonly unknown[];
}

/** Pages cached at a time; beyond, the page that was silent longest must send all its facts again. */
const MAX_PAGES = 12;

/** Caches the last facts of each page in memory, so that the next message needs to carry only new chips. */
export class FactsCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #parse: ParseFacts;

  constructor(parse: ParseFacts) {
    this.#parse = parse;
  }

  /**
   * Restores the complete facts of a message and caches them as the edition that the next one may build upon.
   * @param page id of the page that sent it
   */
  take(page: string, { factsText, edition, since }: FactsMessage): TakenFacts {
    const before = this.#pages.get(page);
    if (since !== undefined && before?.edition !== since) return { isForgotten: true };
    this.#pages.delete(page);
    const parsed = this.#parse(factsText, since === undefined ? [] : before!.chips);
    if (!parsed.ok) return parsed;
    this.#pages.set(page, { edition, chips: parsed.value.chips });
    if (this.#pages.size > MAX_PAGES) this.#pages.delete(this.#pages.keys().next().value!);
    return parsed;
  }

  /** Drops the facts of every page. */
  forget(): void {
    this.#pages.clear();
  }
}
