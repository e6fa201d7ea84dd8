import type { PageFacts } from "../page-facts/page-facts";
import type { SiteAdapter } from "../page/site-adapter";
import type { Witness } from "../page/witness";
import type { Look } from "./settling";

const chipTexts = new WeakMap<object, string>();

/** Serialises facts, so that two readings can be compared. A chip that was not gathered again keeps its cached text. */
function textOf(facts: PageFacts): string {
  const chips = facts.chips.map((chip) => {
    const text = chipTexts.get(chip) ?? JSON.stringify(chip);
    chipTexts.set(chip, text);
    return text;
  });
  return JSON.stringify({ ...facts, chips: [] }) + chips.join();
}

/** Gathers a page's facts, and reuses the last ones while its change watcher (the witness) saw no change. */
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
    // Start watching before gathering: a change in between would be missed.
    this.#witness = this.#adapter.witness(this.#page);
    const facts = this.#adapter.gather(this.#page);
    this.#last = { facts, text: textOf(facts) };
    return this.#last;
  }

  /** Stops watching; the next look gathers everything again. */
  forget(): void {
    this.#witness?.stop();
    this.#witness = undefined;
    this.#last = undefined;
  }
}
