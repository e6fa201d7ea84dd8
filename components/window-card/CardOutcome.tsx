import { Component, createRef, type ComponentChildren, type JSX } from "preact";
import type { SendTaskView } from "../../lib/contracts/booking";
import { lookOfState } from "../../lib/core/suggest/window-state";
import { failureLine, seriesLines } from "../../lib/i18n/card-words";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay } from "../../lib/i18n/format";
import type { NeedLine } from "../../lib/contracts/visits";
import { NeedActs } from "../needs/NeedActs";
import { SendTaskActs } from "../send-task/SendTaskActs";
import { failureRouteOf } from "../popup/planner-route";
import { PlannerButton } from "./PlannerButton";
import type { CardActions } from "./card-actions";
import type { CardState } from "./card-state";
import type { CardWords } from "../../lib/i18n/card-words";

/** What every part of the card draws from. */
export interface PartProps {
  state: CardState;
  words: CardWords;
  actions: CardActions;
}

/** Takes the focus, since the button that led to it is gone; the next key press then continues from there. */
class Outcome extends Component<{ children: ComponentChildren }> {
  readonly #ref = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    const element = this.#ref.current!;
    const root = element.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    if (active === null || active === element.ownerDocument.body) element.focus({ preventScroll: true });
  }

  render({ children }: { children: ComponentChildren }): JSX.Element {
    return (
      <div class="outcome" tabIndex={-1} ref={this.#ref}>
        {children}
      </div>
    );
  }
}

/** Says what was done and what to do next, with an undo. */
export function Done({ state, words, actions }: PartProps): JSX.Element {
  const { phase, window } = state;
  const { t } = words;
  if (phase === "declined") {
    const declined = t("card.declined", { title: window.routineTitle, who: words.who(window.initials) });
    return (
      <Outcome key={phase}>
        <p>{declined}</p>
        <button type="button" class="plain" onClick={() => actions.press("undo-decline")}>
          {t("card.undo")}
        </button>
      </Outcome>
    );
  }
  if (state.card?.sendTask) {
    const { need: ofDate } = state.card;
    return (
      <>
        <SendTask sendTask={state.card.sendTask} actions={actions} />
        {ofDate && !ofDate.sendTask ? <Need need={ofDate} words={words} actions={actions} /> : null}
      </>
    );
  }
  if (phase === "taken-back" || phase === "removed") return <Outcome key={phase}>{t(`card.${phase}`)}</Outcome>;
  const look = lookOfState(window.state);
  const need = state.card?.need;
  if (need && look !== "handed-over") return <Need need={need} words={words} actions={actions} />;
  if (look === "booked")
    return (
      <Outcome key="booked">
        <p>{t("card.booked")}</p>
        <Series state={state} words={words} />
      </Outcome>
    );
  if (look === "missing") return <Missing words={words} actions={actions} key="missing" />;
  return <Waiting state={state} words={words} actions={actions} key="waiting" />;
}

/** Shows the state of a visit in a connected calendar, with what she can do about it. */
function SendTask({ sendTask, actions }: { sendTask: SendTaskView; actions: CardActions }): JSX.Element {
  return (
    <Outcome key={sendTask.state}>
      <p>{sendTask.text}</p>
      <SendTaskActs
        acts={sendTask.acts}
        rowClass="buttons"
        buttonClass="plain"
        onAct={actions.press}
        onOpen={(route) => actions.openPlanner(route)}
      />
    </Outcome>
  );
}

/** Says what needs her about the date, with its cures. She looks at her calendar already. */
function Need({ need, words, actions }: { need: NeedLine } & Pick<PartProps, "words" | "actions">): JSX.Element {
  const acts = need.acts.filter(({ act }) => act !== "check");
  return (
    <Outcome key={`need ${need.needText}`}>
      <p>{foreignText(need.needText)}</p>
      <NeedActs
        line={{ ...need, acts }}
        day={formatShortDay(need.date, words.language)}
        onAct={(_line, { act }) => (act === "check" ? undefined : actions.press(`date.${act}`))}
        rowClass="buttons"
        buttonClass="plain"
      />
    </Outcome>
  );
}

/** Says until when a visit is held, and on which of its days it is not held. */
function Series({ state: { card }, words }: Pick<PartProps, "state" | "words">): JSX.Element | null {
  if (!card?.series) return null;
  const { until, dateCount, leftOut } = card.series;
  const date = formatShortDay(until, words.language);
  const [, ...closed] = seriesLines(words, { dateCount, leftOut });
  return <p class="soft">{[words.t("card.series", { count: dateCount, date }), ...closed].join(" ")}</p>;
}

/** Shown for a booking that is no longer in the calendar. */
function Missing({ words, actions }: Pick<PartProps, "words" | "actions">): JSX.Element {
  return (
    <Outcome>
      <p>{words.t("card.missing")}</p>
      <div class="buttons">
        <button type="button" class="plain" onClick={() => actions.press("take-back")}>
          {words.t("card.take-back")}
        </button>
      </div>
    </Outcome>
  );
}

/** Shown for a booking that was handed over and not seen on the calendar yet. */
function Waiting({ state, words, actions }: PartProps): JSX.Element {
  const { t } = words;
  return (
    <Outcome>
      <p>{t(state.phase === "handed-over" ? "card.handed-over" : "card.waiting")}</p>
      <Series state={state} words={words} />
      <div class="buttons">
        <button type="button" class="plain" onClick={() => actions.press("book")}>
          {t("card.open-again")}
        </button>
        <button type="button" class="plain" onClick={() => actions.press("take-back")}>
          {t("card.take-back")}
        </button>
      </div>
    </Outcome>
  );
}

/** Says why the card could not be loaded, or why an act failed. */
export function Trouble({ state, words, actions }: PartProps): JSX.Element | null {
  if (!state.failure) return null;
  return (
    <div class="trouble">
      <p>{failureLine(words, state.failure)}</p>
      <PlannerButton route={failureRouteOf(state.failure)} words={words} actions={actions} />
      {state.card ? null : (
        <button type="button" class="plain" onClick={() => actions.retry()}>
          {words.t("card.retry")}
        </button>
      )}
    </div>
  );
}

/** True while the card's window is a suggestion that was not just booked or declined. */
export function canStillBeBooked({ phase, window }: CardState): boolean {
  return window.state === "suggested" && !["loading", "handed-over", "declined"].includes(phase);
}
