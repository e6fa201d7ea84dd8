import type { Ask } from "../contracts/ask";
import { FactsWriter } from "../page-facts/facts-writer";
import type { SentWeek } from "../contracts/windows";
import type { WeekAnswer } from "./asking";
import type { SeenPage } from "./settling";

/** What goes with the facts: the account in the address bar, and the selectors that the page was read with. */
type Beside = Pick<SentWeek, "account" | "readWith">;

/** Sends what a page shows to the background and asks what to draw. */
export class WeekAsker {
  readonly #send: Ask;
  readonly #beside: () => Beside;
  readonly #facts = new FactsWriter();

  constructor(send: Ask, beside: () => Beside) {
    this.#send = send;
    this.#beside = beside;
  }

  /** Never rejects. A background worker that was restarted has lost the facts sent before: then all are sent again. */
  async ask({ facts, rest }: SeenPage): Promise<WeekAnswer> {
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await this.#send("readWeek", { ...this.#facts.write(facts), rest, ...this.#beside() });
      if (!answer.ok) return answer;
      const { value } = answer;
      if (!("isForgotten" in value)) return { ok: true, value };
      this.#facts.forget();
    }
    return { ok: false, failure: { code: "no-answer" } };
  }
}
