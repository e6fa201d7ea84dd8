import type { PageFacts } from "./page-facts";

/** Facts of a page on their way to the background. */
export interface FactsMessage {
  /** JSON of the facts; a chip that was sent with the edition before is told by its number there. */
  factsText: string;
  /** Name of these facts, for the next message. */
  edition: string;
  /** The edition before; absent when all chips are in the text. */
  since?: string;
}

/** The background does not have the edition that a message builds upon: it has slept in between. */
export interface EditionForgotten {
  isForgotten: true;
}

/** Writes the facts of a page that changes little from look to look: only chips not sent before are sent whole. */
export class FactsWriter {
  #edition: string | undefined;
  #numbers = new Map<object, number>();

  write(facts: PageFacts): FactsMessage {
    const since = this.#edition;
    const edition = crypto.randomUUID();
    const chips = facts.chips.map((chip) => this.#numbers.get(chip) ?? chip);
    this.#edition = edition;
    this.#numbers = new Map(facts.chips.map((chip, index) => [chip, index]));
    return { factsText: JSON.stringify({ ...facts, chips }), edition, ...(since === undefined ? {} : { since }) };
  }

  /** The next message holds everything. */
  forget(): void {
    this.#edition = undefined;
    this.#numbers.clear();
  }
}
