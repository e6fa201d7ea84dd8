import type { ForTerm } from "../../lib/core/booking/term";
import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import type { Failure } from "../../lib/contracts/failure";
import type { Input } from "../../lib/contracts/requests";
import { fail, type Result } from "../../lib/core/result";
import type { WindowChoice } from "../../lib/core/suggest/push-in-window";
import type { DrawnWindow, WindowCard } from "../../lib/contracts/overlay-week";
import {
  isDateAct,
  openCard,
  type ActValue,
  type CardAct,
  type CardEvent,
  type CardRequest,
  type CardState,
  type CardStep,
} from "./card-state";
import { nextCard } from "./next-card";

type Answered<T> = Promise<Result<T, Failure>>;

/** A card's requests to the background. None of them rejects. */
export interface CardRequests {
  askCard: (windowId: string) => Answered<WindowCard>;
  /** `choice`: what the card showed; nothing else is booked or declined. */
  book: (windowId: string, forTerm: ForTerm, choice?: WindowChoice) => Answered<{ bookingId: string; isSent?: true }>;
  decline: (windowId: string, choice?: WindowChoice) => Answered<{ declineIds: string[] }>;
  removeDeclines: (declineIds: string[], windowId?: string) => Answered<null>;
  removeBooking: (bookingId: string, windowId: string) => Answered<null>;
  /** `windowId`: of the card; without it the act is one of a list of visits. */
  actOnVisit: (visitId: string, act: VisitAct, windowId?: string) => Answered<null>;
  actOnDate: (wanted: Input<"actOnDate">) => Answered<null>;
}

/** An open card: passes events to the reducer and sends the requests that it returns. */
export class OpenCard {
  readonly #requests: CardRequests;
  readonly #onChange: (state: CardState) => void;
  #state: CardState;
  #isClosed = false;

  constructor(window: DrawnWindow, requests: CardRequests, onChange: (state: CardState) => void) {
    this.#requests = requests;
    this.#onChange = onChange;
    const { state, request } = openCard(window);
    this.#state = state;
    if (request) void this.#send(request);
  }

  get state(): CardState {
    return this.#state;
  }

  /** Stops calling `onChange`, and ignores answers that are still to come. */
  close(): void {
    this.#isClosed = true;
  }

  readonly open = (window: DrawnWindow): void => this.#dispatch({ type: "opened", window });
  readonly retry = (): void => this.#dispatch({ type: "retried" });
  readonly press = (act: CardAct, forTerm?: ForTerm): void =>
    this.#dispatch({ type: "pressed", act, ...(forTerm === undefined ? {} : { forTerm }) });
  readonly refuse = (failure: Failure): void => this.#dispatch({ type: "refused", failure });
  readonly weekChanged = (windows: readonly Pick<DrawnWindow, "id" | "state">[]): void =>
    this.#dispatch({ type: "week-changed", windows });

  #dispatch(event: CardEvent): void {
    const { state, request }: CardStep = nextCard(this.#state, event);
    const isNew = state !== this.#state;
    this.#state = state;
    if (isNew && !this.#isClosed) this.#onChange(state);
    if (request) void this.#send(request);
  }

  async #send(request: CardRequest): Promise<void> {
    const { id: windowId } = this.#state.window;
    if (request === "card") {
      this.#dispatch({ type: "loaded", windowId, answer: await this.#requests.askCard(windowId) });
      return;
    }
    this.#dispatch({ type: "done", windowId, act: request, answer: await this.#carryOut(request) });
  }

  #carryOut(act: CardAct): Answered<ActValue> {
    const { window, card, forTerm = false, declineIds = [] } = this.#state;
    switch (act) {
      case "book":
        return this.#requests.book(window.id, forTerm, card?.choice);
      case "decline":
        return this.#requests.decline(window.id, card?.choice);
      case "undo-decline":
        return this.#requests.removeDeclines([...declineIds], window.id);
      case "take-back":
        // A booked window that is drawn without `bookingId` has the booking's id as its own.
        return this.#requests.removeBooking(window.bookingId ?? window.id, window.id);
      default: {
        const need = card?.need?.acts.find((one) => `date.${one.act}` === act);
        if (card?.need && need && need.act !== "check") {
          const { act: wanted, eventId } = need;
          return this.#requests.actOnDate({ id: card.need.id, act: wanted, eventId, windowId: window.id });
        }
        if (isDateAct(act)) return Promise.resolve(fail({ code: "not-found" }));
        return this.#requests.actOnVisit(card?.sendTask?.visitId ?? "", act, window.id);
      }
    }
  }
}
