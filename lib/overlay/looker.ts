import type { PageFacts } from "../page-facts/page-facts";
import type { SiteAdapter } from "../page/site-adapter";
import type { Witness } from "../page/witness";
import type { Look } from "./settling";

const chipTexts = new WeakMap<object, string>();

/** A text that two looks share if they saw the same. Chips that were not gathered anew are not written anew. */
function textOf(facts: PageFacts): string {
  const chips = facts.chips.map((chip) => {
    const text = chipTexts.get(chip) ?? JSON.stringify(chip);
    chipTexts.set(chip, text);
    return text;
  });
  return JSON.stringify({ ...facts, chips: [] }) + chips.join();
}

/** Looks at a page; what has not changed since the look before is not gathered again. */
export class Looker {
  readonly #page: Document;
  readonly #adapter: Pick<SiteAdapter, "gather" | "witness">;
  #last: Look | undefined;
  #witness: Witness | undefined;

  constructor(page: Document, adapter: Pick<SiteAdapter, "gather" | "witness">) {
    this.#page = page;
    this.#adapter = adapter;
  }

  look(): Look {
    if (this.#last && !this.#witness?.mayHaveChanged()) return this.#last;
    this.forget();
    // It must watch before anything is gathered: a change in between would be missed.
    this.#witness = this.#adapter.witness(this.#page);
    const facts = this.#adapter.gather(this.#page);
    this.#last = { facts, text: textOf(facts) };
    return this.#last;
  }

  /** Watches nothing any more; the next look gathers. */
  forget(): void {
    this.#witness?.stop();
    this.#witness = undefined;
    this.#last = undefined;
  }
}
