import type { ForTerm } from "../../lib/core/booking/term";
import type { PlannerRoute } from "../popup/planner-route";
import { render } from "preact";
import type { FramePage, FrameSubject, FromFrame, ToFrame } from "../../lib/contracts/frame-messages";
import type { Failure } from "../../lib/contracts/failure";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { CalendarPlace } from "../../lib/core/schedule/calendar-place";
import { fail, type Result } from "../../lib/core/result";
import type { FrameWords } from "../../lib/i18n/frame-words";
import type { CardAct } from "../window-card/card-state";
import { OpenCard, type CardRequests } from "../window-card/open-card";
import { trapTab } from "./focus-trap";
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

const NO_PAGE: FramePage = {
  isDark: false,
  place: { vendor: "google" },
  status: null,
  moreCount: 0,
  windowCount: 0,
  dayTexts: [],
};
/** States in which a page shows nothing about visits: closed records, or an account that she has not confirmed. */
const WITHOUT_VISITS = new Set<string | undefined>(["vault-locked", "failed", "account"]);
const problemOf = ({ code }: Failure): FramePage["status"] =>
  code === "vault-locked" ? { code } : { code: "failed", failure: code };
const hidesVisits = ({ status }: FramePage): boolean => WITHOUT_VISITS.has(status?.code);
/** How long to wait for the content script to confirm that the frame was visible. */
const MAX_CHECK_MS = 1000;

/**
 * The extension's page in a frame on a calendar page. The content script chooses what it shows; the content comes from
 * the background, so that nothing about a student passes through the calendar page.
 */
export class CardFrame {
  readonly #parts: CardFrameParts;
  readonly #sizes: ResizeObserver;
  readonly #pressedForMs: () => number;
  #words: FrameWords | undefined;
  #page = NO_PAGE;
  /** Why the last request for the windows failed; undefined once they came, or once the page says what is wrong. */
  #problem: FramePage["status"] | undefined;
  #subject: FrameSubject | undefined;
  #card: OpenCard | undefined;
  #windows: readonly DrawnWindow[] | undefined;
  #needs: VisitNeeds | undefined;
  /** Number of the newest question about the needs: answers to older ones are ignored. */
  #needsNumber = 0;
  /** Why her last press in the panel was not carried out. */
  #refusal: Failure | undefined;
  #judging: Promise<unknown> = Promise.resolve();
  /** Number of the subject that is shown, or of the cleared frame. */
  #shown = 0;
  /**
   * The subject in which a press is judged, or carried out in the panel: another one there, as of a double click, is
   * ignored.
   */
  #pressedIn: number | undefined;
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
    // Only she presses buttons in this page: stop clicks that a script made, which could not be ours.
    page.addEventListener("click", (event) => (event.isTrusted ? undefined : event.stopImmediatePropagation()), true);
    page.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#actions.close();
      else trapTab(page, event);
    });
  }

  take(message: ToFrame): void {
    switch (message.type) {
      case "page":
        return this.#takePage(message.page);
      case "show":
        return this.#show(message.subject);
      case "clear":
        return this.#clear();
      case "week-changed":
        this.#card?.weekChanged(message.windows);
        return void this.#renewWindows();
      case "focus":
        return this.#focus(message.windowId);
      case "announced":
        return message.number === this.#announcement.number ? this.#announcement.goOn() : undefined;
      case "visible":
        this.#answerCheck?.(message.isVisible);
    }
  }

  speak(words: FrameWords): void {
    this.#words = words;
    this.draw();
  }

  /** Drops what is shown, and loads it anew: initials are to be hidden, or shown again. */
  reload(): void {
    const window = this.#card?.state.window;
    this.#forget();
    this.#card?.close();
    this.#card = window && this.#openCard({ ...window, initials: [] });
    this.draw();
    void this.#renewWindows();
  }

  draw(): void {
    const { root } = this.#parts;
    root.ownerDocument.documentElement.dataset["pushpinTheme"] = this.#page.isDark ? "dark" : "light";
    const content = this.#content();
    const words = this.#words;
    render(content && words ? <FrameView content={content} words={words} actions={this.#actions} /> : null, root);
    this.#follow();
  }

  #takePage(page: FramePage): void {
    this.#page = page;
    this.#problem = undefined;
    // Nothing is drawn, perhaps because the vault was locked: drop the loaded windows too.
    if (page.windowCount === 0) this.#windows &&= [];
    if (hidesVisits(page)) this.#dropNeeds();
    this.draw();
  }

  /** Drops what was loaded, and ignores the answers to what was asked about it: they may be from before. */
  #forget(): void {
    this.#subject &&= { ...this.#subject };
    this.#windows &&= [];
    this.#dropNeeds();
  }

  /** Drops the visits that need her, and ignores answers about them that are still to come. */
  #dropNeeds(): void {
    this.#needs = undefined;
    this.#needsNumber += 1;
  }

  #show(subject: FrameSubject): void {
    const before = this.#subject;
    this.#subject = subject;
    this.#leave();
    if (subject.what === "card") this.#card = this.#openCard({ ...subject.window, initials: [] });
    else if (subject.what !== before?.what) this.#windows = undefined;
    this.draw();
    void this.#renewWindows();
  }

  #clear(): void {
    this.#leave();
    this.#subject = this.#windows = this.#needs = undefined;
    this.draw();
  }

  /** Leaves what was shown: what becomes of a press in it is not said in the next subject. */
  #leave(): void {
    this.#shown += 1;
    this.#card?.close();
    this.#card = this.#refusal = undefined;
  }

  get #requests(): CardRequests {
    return this.#parts.requestsFor(() => this.#page.place);
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

  /** Loads the windows again while a list of them is shown. */
  async #renewWindows(): Promise<void> {
    const subject = this.#subject;
    if (!subject || subject.what === "card") return;
    await this.#announce();
    if (subject !== this.#subject) return;
    const answer = await this.#parts.loadWindows();
    if (subject !== this.#subject) return;
    this.#windows = answer.ok ? answer.value.windows : [];
    this.#problem = answer.ok ? undefined : problemOf(answer.failure);
    if (!answer.ok) this.#dropNeeds();
    this.draw();
    if (subject.what === "panel") await this.#renewNeeds(subject);
  }

  /** Loads what needs her after the windows: the panel is shown already. */
  async #renewNeeds(subject: FrameSubject): Promise<void> {
    if (hidesVisits(this.#shownPage)) return;
    this.#needsNumber += 1;
    const number = this.#needsNumber;
    const answer = await this.#parts.loadNeeds();
    if (subject !== this.#subject || number !== this.#needsNumber) return;
    this.#needs = answer.ok ? answer.value : undefined;
    this.draw();
  }

  get #shownPage(): FramePage {
    return this.#problem ? { ...this.#page, status: this.#problem } : this.#page;
  }

  #content(): FrameContent | undefined {
    const subject = this.#subject;
    if (subject?.what === "card") return this.#card && { what: "card", card: this.#card.state };
    const windows = this.#windows;
    // Show a list only once it is loaded, so that it does not jump.
    if (!subject || !windows) return undefined;
    if (subject.what === "list") {
      const { windowIds, date } = subject;
      return { what: "list", date, windows: windows.filter(({ id }) => windowIds.includes(id)) };
    }
    const { isOn, isOnlyNext } = this.#parts.switches(this.#page.place);
    const shown = isOn && this.#page.windowCount > 0 ? windows : [];
    const shared = { page: this.#shownPage, needs: this.#needs, refusal: this.#refusal };
    return { what: "panel", panel: { ...shared, windows: shown, isOn, isOnlyNext } };
  }

  readonly #actions: FrameActions = {
    // A press that is still being judged comes first.
    close: () => void this.#judging.then(() => this.#parts.post({ type: "close" })),
    press: (act: CardAct, forTerm?: ForTerm) => void this.#press(act, forTerm),
    retry: () => this.#card?.retry(),
    goTo: (window) => this.#card?.open(window),
    open: ({ id: windowId }) => {
      const { top: topPx, height: heightPx } = this.#findLine(windowId)?.getBoundingClientRect() ?? new DOMRect();
      this.#parts.post({ type: "open", windowId, topPx, heightPx });
    },
    shrink: () => this.#parts.post({ type: "shrink" }),
    openPlanner: (route) => this.#parts.openPlanner(route),
    confirmAccount: () => void this.#actInPanel(async () => this.#parts.confirmAccount()),
    actOnDate: ({ id }, { act, eventId }) =>
      act === "check" ? undefined : void this.#actInPanel(async () => this.#requests.actOnDate({ id, act, eventId })),
    actOnVisit: (visitId, act) => void this.#actInPanel(async () => this.#requests.actOnVisit(visitId, act)),
    switchTo: (isOn) => this.#parts.change(this.#page.place, { isOn }),
    showOnlyNext: (isOnlyNext) => this.#parts.change(this.#page.place, { isOnlyNext }),
  };

  /** Waits until the background knows what is shown, since it answers about nothing else. */
  async #announce(windowId?: string): Promise<void> {
    const number = this.#announcement.number + 1;
    return new Promise((goOn) => {
      this.#announcement = { number, goOn };
      this.#parts.post({ type: "announce", number, windowId });
    });
  }

  /** Carries out an act, unless the page hides the card from her. */
  async #press(act: CardAct, forTerm?: ForTerm): Promise<void> {
    const card = this.#card;
    await this.#once(async () => {
      const isSeen = await this.#isSeen();
      if (card !== this.#card) return;
      if (isSeen) card?.press(act, forTerm);
      else card?.refuse({ code: "not-visible" });
    });
  }

  /** Carries out a press in the panel, unless the page hides the panel from her. */
  async #actInPanel(request: () => Promise<Result<null, Failure>>): Promise<void> {
    await this.#once(async () => {
      const subject = this.#subject;
      const isSeen = await this.#isSeen();
      if (subject !== this.#subject) return;
      const shown = this.#shown;
      const answer = isSeen ? await request() : fail({ code: "not-visible" } as const);
      if (shown !== this.#shown) return;
      this.#refusal = answer.ok ? undefined : answer.failure;
      this.draw();
      // Until the lines are new, a second press would be about what is done already.
      const now = this.#subject;
      if (now) await this.#renewNeeds(now);
    });
  }

  /** Carries out a press, unless an earlier one is not finished. */
  async #once(press: () => Promise<void>): Promise<void> {
    const shown = this.#shown;
    if (this.#pressedIn === shown) return;
    this.#pressedIn = shown;
    await press().finally(() => {
      if (this.#pressedIn === shown) this.#pressedIn = undefined;
    });
  }

  /** True when she could see what she pressed, from before the press until now. */
  #isSeen(): Promise<boolean> {
    const judged = this.#judgePress();
    this.#judging = judged;
    return judged;
  }

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
  #follow(): void {
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
