import type { PageFacts } from "../page-facts/page-facts";
import type { NotYet, PageWeek } from "../contracts/overlay-week";
import { PAGE_FAILURES, type OverlayStatus } from "../i18n/overlay-words";
import type { Answer, Failure } from "../messages/requests";
import type { SeenPage, Timers } from "./settle";

export interface QuestionParts {
  ask(seen: SeenPage): Promise<Answer<PageWeek | NotYet>>;
  timers: Timers;
  onAnswer(week: PageWeek, facts: PageFacts): void;
  /** The page is not believed yet. */
  onWait(waitMs: number): void;
  onFailure(status: OverlayStatus): void;
}

const RETRY_MS = 500;
/** Asking may itself bump the vault's revision: the same answer again makes the next question wait longer. */
const FIRST_GAP_MS = 250;
const LONGEST_GAP_MS = 60_000;

/** What the page says of a failure. */
export function statusOf({ code }: Failure): OverlayStatus {
  if (code === "vault-locked") return { code };
  return { code: "failed", failure: PAGE_FAILURES.find((known) => known === code) ?? "unexpected" };
}

/** Asks the background what to draw, once per change, and takes only the newest answer. */
export class WeekQuestion {
  readonly #parts: QuestionParts;
  #seen: SeenPage | undefined;
  #text: string | undefined;
  #number = 0;
  #answerText: string | undefined;
  #gapMs = FIRST_GAP_MS;
  #cancel: (() => void) | undefined;

  constructor(parts: QuestionParts) {
    this.#parts = parts;
  }

  /** @returns false when this was asked before: the last answer holds */
  askFor(seen: SeenPage): boolean {
    this.#seen = seen;
    if (seen.text === this.#text) return false;
    this.#text = seen.text;
    this.#gapMs = FIRST_GAP_MS;
    void this.#ask(seen);
    return true;
  }

  /** What the background knows has changed: ask again, soon. Answers that stay the same slow this down. */
  askAgain(): void {
    if (!this.#seen || this.#cancel) return;
    this.#cancel = this.#parts.timers.after(this.#gapMs, () => {
      this.#cancel = undefined;
      if (this.#seen) void this.#ask(this.#seen);
    });
  }

  stop(): void {
    this.#number += 1;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#seen = undefined;
  }

  async #ask(seen: SeenPage): Promise<void> {
    this.#number += 1;
    const number = this.#number;
    let answer = await this.#parts.ask(seen);
    if (!answer.ok && answer.failure.code === "no-answer") {
      await new Promise<void>((resolve) => this.#parts.timers.after(RETRY_MS, resolve));
      if (number === this.#number) answer = await this.#parts.ask(seen);
    }
    if (number === this.#number) this.#take(answer, seen.facts);
  }

  #take(answer: Answer<PageWeek | NotYet>, facts: PageFacts): void {
    const text = JSON.stringify(answer);
    this.#gapMs = text === this.#answerText ? Math.min(this.#gapMs * 2, LONGEST_GAP_MS) : FIRST_GAP_MS;
    this.#answerText = text;
    if (answer.ok) this.#hear(answer.value, facts);
    else this.#parts.onFailure(statusOf(answer.failure));
  }

  #hear(answer: PageWeek | NotYet, facts: PageFacts): void {
    if (!("waitMs" in answer)) return this.#parts.onAnswer(answer, facts);
    // Asked too early: the same facts will be asked for again.
    this.#text = undefined;
    this.#seen = undefined;
    this.#parts.onWait(answer.waitMs);
  }
}
