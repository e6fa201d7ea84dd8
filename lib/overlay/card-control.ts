import type { CardActions, CardState } from "../../components/overlay/card-state";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { DrawnWindow } from "../contracts/overlay-week";
import type { Failure, WindowRequests } from "../messages/requests";
import type { Send } from "../messages/send";

export interface CardParts {
  send: Send;
  /** The calendar and account that the page shows. */
  place(): CalendarPlace;
  /** The card shows something else; undefined when it closed. */
  onChange(state: CardState | undefined): void;
  /** It was closed by its owner. */
  onClose(): void;
}

/** Phases in which what the background says replaces what the card shows. */
const MAY_BE_RENEWED: ReadonlySet<CardState["phase"]> = new Set(["loading", "ready", "handed-over"]);

/** The open card and everything it can do. Answers for a card that is no longer open are dropped. */
export class CardControl implements CardActions {
  readonly #parts: CardParts;
  #state: CardState | undefined;
  #declineIds: string[] = [];

  constructor(parts: CardParts) {
    this.#parts = parts;
  }

  get state(): CardState | undefined {
    return this.#state;
  }

  open(window: DrawnWindow): void {
    this.#show({ window, phase: "loading" });
    void this.#load(window);
  }

  close(): void {
    if (!this.#state) return;
    this.dismiss();
    this.#parts.onClose();
  }

  /** Closes because the attention is elsewhere: the focus is not called back. */
  dismiss(): void {
    if (!this.#state) return;
    this.#state = undefined;
    this.#parts.onChange(undefined);
  }

  retry(): void {
    if (this.#state) this.open(this.#state.window);
  }

  /** The week was drawn anew: what the card says may have changed. Says so without a flicker. */
  weekChanged(windows: readonly DrawnWindow[]): void {
    const state = this.#state;
    if (!state) return;
    const drawn = windows.find(({ id }) => id === state.window.id);
    const isSaved = state.phase === "handed-over" && drawn?.state === "booked";
    if (state.phase === "ready" || isSaved) void this.#load(state.window);
  }

  book(): void {
    void this.#act("windowBooked", { windowId: this.#windowId, place: this.#parts.place() }, ({ bookingId }, state) => {
      const window = { ...state.window, state: "handed-over" as const, bookingId };
      return { ...state, window, phase: "handed-over" };
    });
  }

  takeBack(): void {
    const window = this.#state?.window;
    if (!window) return;
    // A drawn booking goes by its own id, unless it says otherwise.
    const bookingId = window.bookingId ?? window.id;
    void this.#act("bookingRemoved", { bookingId }, (_, state) => ({ ...state, phase: "taken-back" }));
  }

  decline(): void {
    void this.#act("windowDeclined", { windowId: this.#windowId }, ({ declineIds }, state) => {
      this.#declineIds = declineIds;
      return { ...state, phase: "declined" };
    });
  }

  undoDecline(): void {
    void this.#act("declinesRemoved", { declineIds: this.#declineIds }, (_, state) => ({ ...state, phase: "ready" }));
  }

  get #windowId(): string {
    return this.#state?.window.id ?? "";
  }

  #show(state: CardState): void {
    this.#state = state;
    this.#parts.onChange(state);
  }

  #isOpenFor(window: DrawnWindow): boolean {
    return this.#state?.window.id === window.id;
  }

  async #load(window: DrawnWindow): Promise<void> {
    const answer = await this.#parts.send("cardAsked", { windowId: window.id });
    const state = this.#state;
    // An act that began meanwhile knows better.
    if (!state || !this.#isOpenFor(window) || !MAY_BE_RENEWED.has(state.phase)) return;
    if (answer.ok) this.#show({ window: answer.value.window, card: answer.value, phase: "ready" });
    else this.#fail(answer.failure, "loading");
  }

  #fail(failure: Failure, phase: CardState["phase"]): void {
    const { window, card } = this.#state!;
    // A card that can't be had any more must not be booked from what it said before.
    const kept = phase === "loading" ? undefined : card;
    this.#show({ window, phase, failure, ...(kept ? { card: kept } : {}) });
  }

  /** Runs one act of the card, once at a time. A failure leaves the card as it was and says what happened. */
  async #act<N extends keyof WindowRequests>(
    name: N,
    input: WindowRequests[N]["input"],
    then: (value: WindowRequests[N]["output"], state: CardState) => CardState,
  ): Promise<void> {
    const before = this.#state;
    if (!before || before.phase === "working" || before.phase === "loading") return;
    const { failure: _, ...clean } = before;
    this.#show({ ...clean, phase: "working" });
    const answer = await this.#parts.send(name, input);
    if (!this.#state || !this.#isOpenFor(before.window)) return;
    if (answer.ok) this.#show(then(answer.value, clean));
    else this.#fail(answer.failure, before.phase);
  }
}
