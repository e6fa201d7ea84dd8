import type { PageFacts, PageRest } from "../page-facts/page-facts";
import type { Witness } from "../page/witness";

/** The part of the world that a wait needs; tests pass their own. */
export interface Timers {
  nowMs(): number;
  /** @returns takes the call back */
  after(ms: number, callback: () => void): () => void;
}

/** A page that has come to rest: what was gathered, a text that is the same for the same facts, and for how long. */
export interface SeenPage {
  facts: PageFacts;
  text: string;
  rest: PageRest;
}

export interface SettleParts {
  gather(): PageFacts;
  /** Watches what was just gathered. */
  witness(): Witness;
  timers: Timers;
  /** The page moves: what was read before may no longer hold. */
  onUnsettled(): void;
  /** The page has come to rest after it showed something else. */
  onSettled(seen: SeenPage): void;
}

/** Pages draw in bursts: look after a pause, and again until two looks agree. */
const PAUSE_MS = 150;
/** A page that never rests is read as it is after this long. */
const LONGEST_MS = 1500;

/** Names the days that the facts are about. The address only counts where the columns do not tell. */
export function daysText({ days }: PageFacts): string {
  const isTold = days.keys.length > 0 && !days.keys.includes(null);
  return JSON.stringify(isTold ? { ...days, path: "" } : days);
}

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

/** What was gathered, and whether it still holds. */
interface Look {
  facts: PageFacts;
  text: string;
  witness: Witness;
}

interface Candidate {
  text: string;
  sinceMs: number;
  /** For how long it must stay the same. */
  neededMs: number;
}

/** Turns a storm of page changes into the few looks that can be trusted. */
export class Settle {
  readonly #parts: SettleParts;
  #cancel: (() => void) | undefined;
  #last: Look | undefined;
  #movingSinceMs: number | undefined;
  #candidate: Candidate | undefined;
  #settled: Candidate | undefined;
  #empty: { days: string; sinceMs: number } | undefined;

  constructor(parts: SettleParts) {
    this.#parts = parts;
  }

  /** The page may show something else. */
  changed(): void {
    this.#movingSinceMs ??= this.#parts.timers.nowMs();
    this.#wait(PAUSE_MS);
  }

  /** What has settled is not to be believed yet: look again when it has stood for that much longer. */
  tooEarly(waitMs: number): void {
    const settled = this.#settled;
    if (!settled) return;
    this.#settled = undefined;
    const neededMs = this.#parts.timers.nowMs() - settled.sinceMs + waitMs;
    this.#candidate ??= { ...settled, neededMs };
    if (!this.#cancel) this.#wait(waitMs);
  }

  stop(): void {
    this.#cancelWait();
    this.#forget();
  }

  #cancelWait(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(ms: number): void {
    this.#cancelWait();
    this.#cancel = this.#parts.timers.after(ms, () => this.#look());
  }

  #look(): void {
    const nowMs = this.#parts.timers.nowMs();
    const look = this.#gather();
    const { facts, text } = look;
    this.#noteEmpty(facts, nowMs);
    if (text === this.#settled?.text) return this.#backAtRest(look, nowMs);
    if (this.#candidate?.text !== text) {
      if (!this.#candidate) this.#parts.onUnsettled();
      this.#candidate = { text, sinceMs: nowMs, neededMs: PAUSE_MS };
    }
    const leftMs = this.#leftMs(this.#candidate, nowMs);
    if (leftMs > 0) return this.#wait(leftMs);
    this.#settled = this.#candidate;
    this.#tell(look, this.#settled, nowMs);
  }

  /** What has not changed since the look before is not gathered again. */
  #gather(): Look {
    if (this.#last && !this.#last.witness.mayHaveChanged()) return this.#last;
    this.#forget();
    const witness = this.#parts.witness();
    const facts = this.#parts.gather();
    this.#last = { facts, text: textOf(facts), witness };
    return this.#last;
  }

  #forget(): void {
    this.#last?.witness.stop();
    this.#last = undefined;
  }

  /** The time without events goes on over looks, as long as they show the same days. */
  #noteEmpty(facts: PageFacts, nowMs: number): void {
    const days = daysText(facts);
    if (facts.chips.length > 0) this.#empty = undefined;
    else if (this.#empty?.days !== days) this.#empty = { days, sinceMs: nowMs };
  }

  #leftMs({ neededMs, sinceMs }: Candidate, nowMs: number): number {
    const tired = neededMs === PAUSE_MS && nowMs - (this.#movingSinceMs ?? nowMs) >= LONGEST_MS;
    return tired ? 0 : neededMs - (nowMs - sinceMs);
  }

  /** Nothing to say, unless something else was seen in between. */
  #backAtRest(look: Look, nowMs: number): void {
    const wasElsewhere = this.#candidate !== undefined;
    if (wasElsewhere) this.#tell(look, this.#settled!, nowMs);
    else this.#rest();
  }

  #tell({ facts, text }: Look, { sinceMs }: Candidate, nowMs: number): void {
    this.#rest();
    const emptyForMs = this.#empty ? nowMs - this.#empty.sinceMs : 0;
    this.#parts.onSettled({ facts, text, rest: { restedMs: nowMs - sinceMs, emptyForMs } });
  }

  #rest(): void {
    this.stop();
    this.#movingSinceMs = undefined;
    this.#candidate = undefined;
  }
}
