import type { WeekAnswer } from "../../lib/overlay/asking";
import { next } from "../../lib/overlay/next";
import type { Look } from "../../lib/overlay/settling";
import { START, type OverlayEffect, type OverlayEvent, type OverlayState } from "../../lib/overlay/state";
import { HandTimers } from "./timers";

type Effect<Type extends OverlayEffect["type"]> = Extract<OverlayEffect, { type: Type }>;

/** The reducer in a world of its own: time that passes by hand, a page that is a function, answers from a list. */
export class ReducerRun {
  readonly timers = new HandTimers();
  readonly asked: Effect<"ask">[] = [];
  readonly effects: OverlayEffect[] = [];
  /** Answers in the order of the questions; without one a question stays open. */
  answers: Promise<WeekAnswer>[] = [];
  state: OverlayState = START;
  readonly #gatherer: { gather(): Look; forget(): void };
  #cancelLook: () => void = () => {};

  constructor(gatherer: { gather(): Look; forget(): void }) {
    this.#gatherer = gatherer;
  }

  dispatch(event: OverlayEvent): void {
    const { state, effects } = next(this.state, event, this.timers.nowMs());
    this.state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  /** Lets all answers arrive that are there. */
  async turns(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }

  #carryOut(effect: OverlayEffect): void {
    this.effects.push(effect);
    if (effect.type === "look") {
      this.#cancelLook();
      this.#cancelLook = this.timers.after(effect.afterMs, () =>
        this.dispatch({ type: "looked", look: this.#gatherer.gather() }),
      );
    }
    if (effect.type === "rest") this.#cancelLook();
    if (effect.type === "rest" || effect.type === "mend") this.#gatherer.forget();
    if (effect.type === "later") this.timers.after(effect.afterMs, () => this.dispatch(effect.event));
    if (effect.type === "ask") this.#ask(effect);
  }

  #ask(question: Effect<"ask">): void {
    this.asked.push(question);
    const { number, seen } = question;
    void this.answers.shift()?.then((answer) => this.dispatch({ type: "answered", number, answer, facts: seen.facts }));
  }
}
