import type { ForTerm } from "../../lib/core/booking/term";
import type { PlannerRoute } from "../popup/planner-route";
import { render } from "preact";
import type { FromFrame, ToFrame } from "../../lib/contracts/frame-messages";
import type { Failure } from "../../lib/contracts/failure";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { CalendarPlace } from "../../lib/core/schedule/calendar-place";
import type { Result } from "../../lib/core/result";
import type { FrameWords } from "../../lib/i18n/frame-words";
import type { CardAct } from "../window-card/card-state";
import { OpenCard, type CardRequests } from "../window-card/open-card";
import { trapTab } from "./focus-trap";
import {
  FRAME_START,
  shownPage,
  type CardEffect,
  type FrameEffect,
  type FrameEvent,
  type PanelRequest,
} from "./frame-state";
import { nextFrame } from "./next-frame";
import { pressClock } from "./press-clock";
import { FrameView, type FrameActions, type FrameContent } from "./FrameView";
import type { SeenWatch } from "./watch-seen";

/** The switches of the overlay on the page's calendar. */
export interface FrameSwitches {
  isOn: boolean;
  isOnlyNext: boolean;
}

/** What the page in the frame needs from outside. */
export interface CardFrameParts {
  root: HTMLElement;
  /** Gives the requests of a card that books in this calendar. */
  requestsFor(place: () => CalendarPlace): CardRequests;
  /** Asks for the windows that the calendar page has drawn. Never rejects. */
  loadWindows(): Promise<Result<{ windows: DrawnWindow[] }, Failure>>;
  /** Asks for the dates of visits that need her. Never rejects. */
  loadNeeds(): Promise<Result<VisitNeeds, Failure>>;
  switches(place: CalendarPlace): FrameSwitches;
  change(place: CalendarPlace, changes: Partial<FrameSwitches>): void;
  openPlanner(route?: PlannerRoute): void;
  /** Confirms the account that the calendar page shows. Never rejects. */
  confirmAccount(): Promise<Result<null, Failure>>;
  post(message: FromFrame): void;
  /** Notices when the browser no longer shows what is drawn. */
  seen: Pick<SeenWatch, "watch" | "stop" | "wasSeen">;
}

/** How long to wait for the content script to confirm that the frame was visible. */
const MAX_CHECK_MS = 1000;

/**
 * The extension's page in a frame on a calendar page: draws its state, passes events to the reducer and carries out the
 * effects. The content script chooses what it shows; the content comes from the background, so that nothing about a
 * student passes through the calendar page.
 */
export class CardFrame {
  readonly #parts: CardFrameParts;
  readonly #sizes: ResizeObserver;
  readonly #pressedForMs: () => number;
  #words: FrameWords | undefined;
  #state = FRAME_START;
  #card: OpenCard | undefined;
  #judging: Promise<unknown> = Promise.resolve();
  #answerCheck: ((isVisible: boolean) => void) | undefined;
  /**
   * The announcement that `#announce` waits for; answers to older ones are ignored, since something else is shown now.
   */
  #announcement: { number: number; goOn: () => void } = { number: 0, goOn: () => {} };

  constructor(parts: CardFrameParts) {
    this.#parts = parts;
    const { ownerDocument: page } = parts.root;
    const view = page.defaultView ?? window;
    this.#pressedForMs = pressClock(page);
    this.#sizes = new view.ResizeObserver(() => this.#reportHeight());
    // Only she presses buttons in this page: stop every click that a script made.
    page.addEventListener("click", (event) => (event.isTrusted ? undefined : event.stopImmediatePropagation()), true);
    page.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#actions.close();
      else trapTab(page, event);
    });
  }

  take(message: ToFrame): void {
    switch (message.type) {
      case "page":
      case "show":
      case "clear":
        return this.#dispatch(message);
      case "week-changed":
        this.#card?.weekChanged(message.windows);
        return this.#dispatch({ type: "week-changed" });
      case "focus":
        return this.#focus(message.windowId);
      case "announced":
        return message.number === this.#announcement.number ? this.#announcement.goOn() : undefined;
      case "visible":
        this.#answerCheck?.(message.isVisible);
    }
  }

  setWords(words: FrameWords): void {
    this.#words = words;
    this.draw();
  }

  /** Drops what is shown and loads it anew, after she chose to hide or show initials. */
  reload(): void {
    this.#dispatch({ type: "masked", card: this.#card?.state.window });
  }

  draw(): void {
    const { root } = this.#parts;
    root.ownerDocument.documentElement.dataset["pushpinTheme"] = this.#state.page.isDark ? "dark" : "light";
    const content = this.#content();
    const words = this.#words;
    render(content && words ? <FrameView content={content} words={words} actions={this.#actions} /> : null, root);
    this.#watchContent();
  }

  #dispatch(event: FrameEvent): void {
    const { state, effects } = nextFrame(this.#state, event);
    this.#state = state;
    const later = effects.filter((effect) => !this.#openOrCloseCard(effect));
    this.draw();
    for (const effect of later) void this.#carryOut(effect);
  }

  /** Carries out an effect on the open card, which is drawn. @returns false for any other effect */
  #openOrCloseCard(effect: FrameEffect): effect is CardEffect {
    if (effect.type !== "open-card" && effect.type !== "close-card") return false;
    this.#card?.close();
    this.#card = effect.type === "open-card" ? this.#openCard(effect.window) : undefined;
    return true;
  }

  async #carryOut(effect: FrameEffect): Promise<void> {
    const parts = this.#parts;
    switch (effect.type) {
      case "announce":
        await this.#announce();
        return this.#dispatch({ ...effect, type: "announced" });
      case "load-windows":
        return this.#dispatch({ ...effect, type: "windows", answer: await parts.loadWindows() });
      case "load-needs":
        return this.#dispatch({ ...effect, type: "needs", answer: await parts.loadNeeds() });
      case "judge": {
        // What could not be judged was not seen: the press is let go, and the frame can be closed.
        const judged = this.#judgePress().catch(() => false);
        this.#judging = judged;
        return this.#dispatch({ ...effect, type: "judged", isSeen: await judged });
      }
      case "press-card":
        return this.#card?.press(effect.act, effect.forTerm);
      case "refuse-card":
        return this.#card?.refuse(effect.failure);
      case "send":
        return this.#dispatch({ ...effect, type: "panel-answered", answer: await this.#send(effect.request) });
    }
  }

  get #requests(): CardRequests {
    return this.#parts.requestsFor(() => this.#state.page.place);
  }

  async #send(request: PanelRequest): Promise<Result<null, Failure>> {
    switch (request.name) {
      case "confirmShownAccount":
        return this.#parts.confirmAccount();
      case "actOnDate":
        return this.#requests.actOnDate(request.input);
      case "actOnVisit":
        return this.#requests.actOnVisit(request.input.visitId, request.input.act);
    }
  }

  #openCard(window: DrawnWindow): OpenCard {
    const requests = this.#requests;
    const askCard = async (windowId: string) => {
      await this.#announce(windowId);
      return requests.askCard(windowId);
    };
    const card: OpenCard = new OpenCard(window, { ...requests, askCard }, () => {
      if (card === this.#card) this.draw();
    });
    return card;
  }

  #content(): FrameContent | undefined {
    const { subject, windows, page, needs, refusal } = this.#state;
    if (subject?.what === "card") return this.#card && { what: "card", card: this.#card.state };
    // Show a list only once it is loaded, so that it does not jump.
    if (!subject || !windows) return undefined;
    if (subject.what === "list") {
      const { windowIds, date } = subject;
      return { what: "list", date, windows: windows.filter(({ id }) => windowIds.includes(id)) };
    }
    const { isOn, isOnlyNext } = this.#parts.switches(page.place);
    const shown = isOn && page.windowCount > 0 ? windows : [];
    return {
      what: "panel",
      panel: { page: shownPage(this.#state), needs, refusal, windows: shown, isOn, isOnlyNext },
    };
  }

  #pressInPanel(request: PanelRequest): void {
    this.#dispatch({ type: "pressed", press: { on: "panel", request } });
  }

  readonly #actions: FrameActions = {
    // A press that is still being judged comes first.
    close: () => void this.#judging.then(() => this.#parts.post({ type: "close" })),
    press: (act: CardAct, forTerm?: ForTerm) =>
      this.#dispatch({ type: "pressed", press: { on: "card", act, forTerm } }),
    retry: () => this.#card?.retry(),
    goTo: (window) => this.#card?.open(window),
    open: ({ id: windowId }) => {
      const { top: topPx, height: heightPx } = this.#findLine(windowId)?.getBoundingClientRect() ?? new DOMRect();
      this.#parts.post({ type: "open", windowId, topPx, heightPx });
    },
    shrink: () => this.#parts.post({ type: "shrink" }),
    openPlanner: (route) => this.#parts.openPlanner(route),
    confirmAccount: () => this.#pressInPanel({ name: "confirmShownAccount" }),
    actOnDate: ({ id }, { act, eventId }) =>
      act === "check" ? undefined : this.#pressInPanel({ name: "actOnDate", input: { id, act, eventId } }),
    actOnVisit: (visitId, act) => this.#pressInPanel({ name: "actOnVisit", input: { visitId, act } }),
    switchTo: (isOn) => this.#parts.change(this.#state.page.place, { isOn }),
    showOnlyNext: (isOnlyNext) => this.#parts.change(this.#state.page.place, { isOnlyNext }),
  };

  /**
   * Tells the background what is shown and waits until it knows: the background answers requests about nothing else.
   */
  async #announce(windowId?: string): Promise<void> {
    const number = this.#announcement.number + 1;
    return new Promise((goOn) => {
      this.#announcement = { number, goOn };
      this.#parts.post({ type: "announce", number, windowId });
    });
  }

  /** Says whether she could see what she pressed, from before the press until now. */
  async #judgePress(): Promise<boolean> {
    const pressedForMs = this.#pressedForMs();
    const [byPage, byBrowser] = await Promise.all([
      this.#isShownByPage(pressedForMs),
      this.#parts.seen.wasSeen(pressedForMs),
    ]);
    return byPage && byBrowser;
  }

  async #isShownByPage(pressedForMs: number): Promise<boolean> {
    const answer = new Promise<boolean>((resolve) => {
      this.#answerCheck = resolve;
      setTimeout(() => resolve(false), MAX_CHECK_MS);
    });
    this.#parts.post({ type: "check-visible", pressedForMs });
    return answer;
  }

  get #box(): HTMLElement | undefined {
    return this.#parts.root.querySelector<HTMLElement>("[role=dialog]") ?? undefined;
  }

  #findLine(windowId: string): HTMLElement | null {
    return this.#parts.root.querySelector<HTMLElement>(`[data-window="${CSS.escape(windowId)}"]`);
  }

  #focus(windowId?: string): void {
    const line = windowId === undefined ? null : this.#findLine(windowId);
    (line ?? this.#box)?.focus({ preventScroll: true });
  }

  /** Watches the size and visibility of the current content. */
  #watchContent(): void {
    const box = this.#box;
    this.#sizes.disconnect();
    if (!box) return this.#parts.seen.stop();
    // Measure at once too: a browser reports no sizes in a frame that is still hidden.
    this.#reportHeight();
    this.#sizes.observe(box);
    this.#parts.seen.watch(box);
  }

  #reportHeight(): void {
    // Round up: a frame that is a fraction too short would scroll.
    const heightPx = Math.ceil(this.#box?.getBoundingClientRect().height ?? 0);
    if (heightPx > 0) this.#parts.post({ type: "height", heightPx });
  }
}
