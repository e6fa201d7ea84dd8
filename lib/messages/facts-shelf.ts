import type { PageFacts } from "../page-facts/page-facts";
import type { FactsMessage } from "../page-facts/facts-writer";
import { parseFacts } from "./schemas";
import type { Frame } from "./serve";

/** What a message came to: facts, a place in them that is not as it must be, or an edition that is not kept here. */
type Taken = { ok: true; facts: PageFacts } | { ok: false; where: string } | { isForgotten: true };

interface Kept {
  edition: string;
  chips: readonly unknown[];
}

/** Of more pages than this at a time, the one that was silent longest must send its facts whole again. */
const MOST_PAGES = 12;

/** Keeps the last facts of each page in memory, so that the next message needs to tell only what is new. */
export class FactsShelf {
  readonly #kept = new Map<string, Kept>();

  /** The facts of a message, whole, and from now on the edition that the next one may build upon. */
  take(frame: Frame | undefined, { factsText, edition, since }: FactsMessage): Taken {
    const page = frame ? `${frame.tabId} ${frame.frameId}` : "";
    const before = this.#kept.get(page);
    if (since !== undefined && before?.edition !== since) return { isForgotten: true };
    this.#kept.delete(page);
    const parsed = parseFacts(factsText, since === undefined ? [] : before!.chips);
    if (!parsed.ok) return parsed;
    this.#kept.set(page, { edition, chips: parsed.facts.chips });
    if (this.#kept.size > MOST_PAGES) this.#kept.delete(this.#kept.keys().next().value!);
    return parsed;
  }
}
