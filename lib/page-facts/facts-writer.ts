import type { PageFacts } from "./page-facts";

/** Message with the facts of a page, from the content script to the background. */
export interface FactsMessage {
  /** JSON of the facts; a chip that was in the edition before is replaced by its index there. */
  factsText: string;
  /** Random id of these facts, which the next message refers to. */
  edition: string;
  /** Edition that the indexes refer to; absent when the text has all chips. */
  since?: string;
}

/** Answer of a background that lost the edition which a message builds upon, because it slept in between. */
export interface EditionForgotten {
  isForgotten: true;
}

/** Writes messages with the facts of one page: a chip that was sent in the message before is sent as its index. */
export class FactsWriter {
  #edition: string | undefined;
  #numbers = new Map<object, number>();

  /** Writes the next message. Compares chips by object identity: the gatherer reuses unchanged ones. */
  write(facts: PageFacts): FactsMessage {
    const since = this.#edition;
    const edition = crypto.randomUUID();
    const chips = facts.chips.map((chip) => this.#numbers.get(chip) ?? chip);
    this.#edition = edition;
    this.#numbers = new Map(facts.chips.map((chip, index) => [chip, index]));
    return { factsText: JSON.stringify({ ...facts, chips }), edition, ...(since === undefined ? {} : { since }) };
  }

  /** Makes the next message carry all chips. */
  forget(): void {
    this.#edition = undefined;
    this.#numbers.clear();
  }
}
