import type { Ask } from "../contracts/ask";
import { FactsWriter } from "../page-facts/facts-writer";
import type { WeekAnswer } from "./asking";
import type { SeenPage } from "./settling";

/** Sends what a page shows to the background and asks what to draw. */
export class WeekAsker {
  readonly #send: Ask;
  readonly #account: () => { account?: string };
  readonly #facts = new FactsWriter();

  constructor(send: Ask, account: () => { account?: string }) {
    this.#send = send;
    this.#account = account;
  }

  /** Never rejects. A background worker that was restarted has lost the facts sent before: then all are sent again. */
  async ask({ facts, rest }: SeenPage): Promise<WeekAnswer> {
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await this.#send("readWeek", { ...this.#facts.write(facts), rest, ...this.#account() });
      if (!answer.ok) return answer;
      const { value } = answer;
      if (!("isForgotten" in value)) return { ok: true, value };
      this.#facts.forget();
    }
    return { ok: false, failure: { code: "no-answer" } };
  }
}
