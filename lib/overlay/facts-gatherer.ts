import type { PageFacts } from "../page-facts/page-facts";
import type { PageAdapter } from "../page/page-adapter";
import type { ChangeWatch } from "../page/change-watch";
import type { Look } from "./settling";

const chipTexts = new WeakMap<object, string>();

/** Serialises facts, so that two readings can be compared. A chip that was not gathered again keeps its cached text. */
function textOf(facts: PageFacts): string {
  const chips = facts.chips.map((chip) => {
    const cached = chipTexts.get(chip);
    if (cached !== undefined) return cached;
    const text = JSON.stringify(chip);
    chipTexts.set(chip, text);
    return text;
  });
  return JSON.stringify({ ...facts, chips: [] }) + chips.join();
}

/** Gathers a page's facts, and reuses the last ones while its change watch reports no change. */
export class FactsGatherer {
  readonly #page: Document;
  readonly #adapter: Pick<PageAdapter, "gather" | "watchForChange">;
  #last: Look | undefined;
  #watch: ChangeWatch | undefined;

  constructor(page: Document, adapter: Pick<PageAdapter, "gather" | "watchForChange">) {
    this.#page = page;
    this.#adapter = adapter;
  }

  gather(): Look {
    if (this.#last && !this.#watch?.mayHaveChanged()) return this.#last;
    this.forget();
    // Start watching before gathering: a change in between would be missed.
    this.#watch = this.#adapter.watchForChange(this.#page);
    const facts = this.#adapter.gather(this.#page);
    this.#last = { facts, text: textOf(facts) };
    return this.#last;
  }

  /** Stops watching; the next call gathers everything again. */
  forget(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    this.#last = undefined;
  }
}
