import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import type { OverlayWeek } from "../../lib/core/suggest/overlay-week";
import type { OverlayStatus } from "../../lib/i18n/overlay-words";
import type { Answer, Failure } from "../../lib/messages/requests";
import type { Timers } from "./settle";

export interface QuestionParts {
  ask(reading: CalendarReading): Promise<Answer<OverlayWeek>>;
  timers: Timers;
  onAnswer(week: OverlayWeek): void;
  onFailure(status: OverlayStatus): void;
}

const RETRY_MS = 500;
/** Asking may itself bump the vault's revision: the same answer again makes the next question wait longer. */
const FIRST_GAP_MS = 250;
const LONGEST_GAP_MS = 60_000;

function statusOf({ code }: Failure): OverlayStatus {
  if (code === "vault-locked") return { code };
  return { code: "failed", failure: code === "no-answer" || code === "vault-damaged" ? code : "unexpected" };
}

/** All that the background needs of a reading: its scale on screen is the page's own matter. */
function contentOf(reading: CalendarReading): string {
  return JSON.stringify({ ...reading, pxPerHour: null });
}

/** Asks the background what to draw, once per change, and takes only the newest answer. */
export class WeekQuestion {
  readonly #parts: QuestionParts;
  #reading: CalendarReading | undefined;
  #content: string | undefined;
  #number = 0;
  #answerText: string | undefined;
  #gapMs = FIRST_GAP_MS;
  #cancel: (() => void) | undefined;

  constructor(parts: QuestionParts) {
    this.#parts = parts;
  }

  /** @returns false when this was asked before: the last answer holds */
  askFor(reading: CalendarReading): boolean {
    const content = contentOf(reading);
    this.#reading = reading;
    if (content === this.#content) return false;
    this.#content = content;
    this.#gapMs = FIRST_GAP_MS;
    void this.#ask(reading);
    return true;
  }

  /** What the background knows has changed: ask again, soon. Answers that stay the same slow this down. */
  askAgain(): void {
    if (!this.#reading || this.#cancel) return;
    this.#cancel = this.#parts.timers.after(this.#gapMs, () => {
      this.#cancel = undefined;
      if (this.#reading) void this.#ask(this.#reading);
    });
  }

  stop(): void {
    this.#number += 1;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#reading = undefined;
  }

  async #ask(reading: CalendarReading): Promise<void> {
    this.#number += 1;
    const number = this.#number;
    let answer = await this.#parts.ask(reading);
    if (!answer.ok && answer.failure.code === "no-answer") {
      await new Promise<void>((resolve) => this.#parts.timers.after(RETRY_MS, resolve));
      if (number === this.#number) answer = await this.#parts.ask(reading);
    }
    if (number === this.#number) this.#take(answer);
  }

  #take(answer: Answer<OverlayWeek>): void {
    const text = JSON.stringify(answer);
    this.#gapMs = text === this.#answerText ? Math.min(this.#gapMs * 2, LONGEST_GAP_MS) : FIRST_GAP_MS;
    this.#answerText = text;
    if (answer.ok) this.#parts.onAnswer(answer.value);
    else this.#parts.onFailure(statusOf(answer.failure));
  }
}
