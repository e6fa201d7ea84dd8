import { render } from "preact";
import type { Ask } from "../../lib/contracts/ask";
import { askCalendarLink } from "../../lib/contracts/ask-calendar-link";
import type { Answer } from "../../lib/contracts/contract";
import type { Failure } from "../../lib/contracts/failure";
import type { OtherPlan, Today } from "../../lib/contracts/today";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { askAgain } from "./ask-again";
import type { LaterParts } from "./later-parts";
import { isOnlyOnce, type Mark } from "./marks";
import { nextPopup } from "./next-popup";
import type { PlannerRoute } from "./planner-route";
import { Popup } from "./Popup";
import type { PopupProps } from "./popup-props";
import { POPUP_START, type BesideDay, type DayRequest, type PopupEffect, type PopupEvent } from "./popup-state";

/** What the popup needs from its page. */
export interface PopupPageParts {
  root: HTMLElement;
  send: Ask;
  today(): IsoDate;
  hideInitials(isHidden: boolean): void;
  /** Opens the planner, and closes the popup. */
  openPlanner(route: PlannerRoute): void;
  /** Opens an address in a tab, and closes the popup. */
  openTab(url: string): void;
}

const TIMER_REQUESTS = { start: "startTimer", stop: "stopTimer", drop: "dropTimer" } as const;

/** The popup: draws its state, passes events to the reducer and sends the requests that it returns. */
export class PopupPage {
  readonly #parts: PopupPageParts;
  #state = POPUP_START;
  #later: LaterParts | null = null;
  #openPanel: (() => void) | undefined;

  constructor(parts: PopupPageParts) {
    this.#parts = parts;
  }

  /** Takes the parts that the first drawing does not need. */
  addLater(parts: LaterParts): void {
    this.#later = parts;
    this.#draw();
  }

  /** Takes how the side panel is opened; undefined where the browser has none. */
  addPanel(open: (() => void) | undefined): void {
    this.#openPanel = open;
    this.#draw();
  }

  /** Handles an event. @returns when all that it causes is done; false if a request for the day failed */
  async dispatch(event: PopupEvent): Promise<boolean> {
    const { state, effects } = nextPopup(this.#state, event);
    this.#state = state;
    this.#draw();
    const done = await Promise.all(effects.map(async (effect) => this.#carryOut(effect)));
    return done.every(Boolean);
  }

  async #carryOut(effect: PopupEffect): Promise<boolean> {
    const { send } = this.#parts;
    switch (effect.type) {
      case "ask": {
        const answer = await this.#askDay(effect.request);
        await this.dispatch({ type: "answered", asked: effect, answer });
        return answer.ok;
      }
      case "count":
        return this.dispatch({ ...effect, type: "counted", answer: await send("countSuggested", null) });
      case "load-beside":
        return this.#loadBeside(effect.refresh);
      case "act": {
        const { name, input } = effect.request;
        const answer = name === "actOnVisit" ? await send(name, input) : await send(name, input);
        return this.dispatch({ type: "acted", request: effect.request, answer });
      }
    }
  }

  async #askDay({ name, input, isOnce = false }: DayRequest): Promise<Answer<Today>> {
    const ask = this.#parts.send as (asked: string, sent: unknown) => Promise<Answer<Today>>;
    return askAgain(async () => ask(name, input), { reload: async () => this.#parts.send("loadToday", null), isOnce });
  }

  /** Draws each answer as it arrives, so that Undo during the hold does not wait for the search for windows. */
  async #loadBeside(refresh: number): Promise<boolean> {
    const { send } = this.#parts;
    const load = async <P extends keyof BesideDay>(part: P, asked: Promise<Answer<BesideDay[P]>>): Promise<unknown> =>
      this.dispatch({ type: "loaded", refresh, part, answer: await asked } as PopupEvent);
    await Promise.all([
      load("sendTasks", send("loadSendTasks", null)),
      load("visitNeeds", send("loadVisitNeeds", null)),
      load("skills", send("loadTodaySkills", null)),
      load("vaultHealth", send("loadVaultHealth", null)),
      load("nextActions", send("loadNextActions", null)),
    ]);
    return true;
  }

  async #ask(request: DayRequest): Promise<boolean> {
    return this.dispatch({ type: "asked", request });
  }

  /** Sends marks in order, up to the first that fails. */
  async #mark(marks: Mark[]): Promise<void> {
    for (const input of marks)
      if (!(await this.#ask({ name: "recordSession", input, isOnce: isOnlyOnce(input) }))) return;
  }

  async #loadPlans(sessionId: string): Promise<OtherPlan[] | null> {
    const answer = await this.#parts.send("loadOtherPlans", { sessionId });
    if (answer.ok) return answer.value;
    void this.dispatch({ type: "failed", failure: answer.failure });
    return null;
  }

  async #unlock(secret: string): Promise<Failure | null> {
    const answer = await this.#parts.send("unlock", { secret });
    if (answer.ok) await this.dispatch({ type: "outdated" });
    return answer.ok ? null : answer.failure;
  }

  #draw(): void {
    const parts = this.#parts;
    const actions = this.#actions;
    const { language, failure, failedAct } = this.#state;
    if (!language) return;
    const shown = { ...this.#state, language, failure: failure ?? failedAct?.failure ?? null };
    render(
      <Popup {...shown} {...actions} date={parts.today()} later={this.#later} onOpenPanel={this.#openPanel} />,
      parts.root,
    );
  }

  readonly #actions: Omit<PopupProps, "language" | "date" | "later" | "today" | "failure" | "isPrivate"> = {
    onTimer: (act, sessionId) => void this.#ask({ name: TIMER_REQUESTS[act], input: { sessionId } }),
    onAct: (visitId, act) =>
      void this.#carryOut({ type: "act", request: { name: "actOnVisit", input: { visitId, act } } }),
    onDateAct: (input) => void this.#carryOut({ type: "act", request: { name: "actOnDate", input } }),
    onMark: (marks) => void this.#mark(marks),
    onLoadPlans: async (sessionId) => this.#loadPlans(sessionId),
    onGoalPoint: (input) => void this.#ask({ name: "recordGoalPoint", input }),
    onSwitch: async (input) => this.#ask({ name: "switchSession", input }),
    onAddSession: (input) => void this.#ask({ name: "recordUnplanned", input }),
    onPrivacy: (isPrivate) => this.#parts.hideInitials(isPrivate),
    onRetry: () => void this.dispatch({ type: "retried" }),
    onUnlock: async (secret) => this.#unlock(secret),
    onOpenPlanner: (route) => this.#parts.openPlanner(route),
    onOpenCalendar: (date) => void askCalendarLink(this.#parts.send, date).then((url) => this.#parts.openTab(url)),
  };
}
