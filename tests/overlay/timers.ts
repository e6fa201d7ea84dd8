import type { Timers } from "../../lib/overlay/start-overlay";

/** Time that passes only when it is told to. */
export class HandTimers implements Timers {
  #nowMs = 0;
  #calls: { atMs: number; callback: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(ms: number, callback: () => void): () => void {
    const call = { atMs: this.#nowMs + ms, callback };
    this.#calls.push(call);
    return () => {
      this.#calls = this.#calls.filter((other) => other !== call);
    };
  }

  /** Lets time pass, and the promises that wait on it. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    for (;;) {
      const next = this.#calls.toSorted((a, b) => a.atMs - b.atMs)[0];
      if (!next || next.atMs > endMs) break;
      this.#calls = this.#calls.filter((call) => call !== next);
      this.#nowMs = next.atMs;
      next.callback();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
    this.#nowMs = endMs;
  }
}
