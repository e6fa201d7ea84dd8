import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { failureLine } from "../../lib/i18n/card-words";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import type { CardActions } from "../window-card/card-actions";
import type { CardState } from "../window-card/card-state";
import { CardButtons } from "./CardButtons";
import { Cautions, Confirmation, Owed, Parts } from "./CardFacts";
import { Dialog } from "./Dialog";
import { OtherTimes } from "./OtherTimes";

interface CardProps {
  state: CardState;
  words: OverlayWords;
  anchor: () => DOMRect | undefined;
  actions: CardActions;
}

/** What was done or has to be done next, and the way back. */
function Outcome({ state, words, actions }: Omit<CardProps, "anchor">): JSX.Element | null {
  const { phase, window } = state;
  const { t } = words;
  if (phase === "declined") {
    const declined = t("card.declined", { title: window.routineTitle, who: words.who(window.initials) });
    return (
      <div class="outcome">
        <p>{declined}</p>
        <button type="button" class="plain" onClick={() => actions.press("undo-decline")}>
          {t("card.undo")}
        </button>
      </div>
    );
  }
  if (phase === "taken-back") return <p class="outcome">{t("card.taken-back")}</p>;
  if (window.state === "booked") return <p class="outcome">{t("card.booked")}</p>;
  return <Waiting state={state} words={words} actions={actions} />;
}

/** Handed over, and not seen on the calendar yet. */
function Waiting({ state, words, actions }: Omit<CardProps, "anchor">): JSX.Element {
  const { t } = words;
  return (
    <div class="outcome">
      <p>{t(state.phase === "handed-over" ? "card.handed-over" : "card.waiting")}</p>
      <div class="buttons">
        <button type="button" class="plain" onClick={() => actions.press("book")}>
          {t("card.open-again")}
        </button>
        <button type="button" class="plain" onClick={() => actions.press("take-back")}>
          {t("card.take-back")}
        </button>
      </div>
    </div>
  );
}

function Trouble({ state, words, actions }: Omit<CardProps, "anchor">): JSX.Element | null {
  if (!state.failure) return null;
  return (
    <div class="trouble">
      <p>{failureLine(words, state.failure)}</p>
      {state.card ? null : (
        <button type="button" class="plain" onClick={() => actions.retry()}>
          {words.t("card.retry")}
        </button>
      )}
    </div>
  );
}

function canStillBeBooked({ phase, window }: CardState): boolean {
  return window.state === "suggested" && (phase === "ready" || phase === "working");
}

/** The title line of a window. */
function titleOf(window: DrawnWindow, words: OverlayWords): string {
  return window.room ? `${window.routineTitle}, ${words.room(window.room)}` : window.routineTitle;
}

/** Everything about one window: why, what to check first, what leaves the device, and the buttons. */
export function Card({ state, words, anchor, actions }: CardProps): JSX.Element {
  const { window, card, phase } = state;
  const when = `${words.weekday(window.date, "short")} ${words.times(window)}`;
  return (
    <Dialog
      subject={window.id}
      title={titleOf(window, words)}
      when={when}
      words={words}
      anchor={anchor}
      onClose={() => actions.close()}
    >
      {window.state === "suggested" ? null : <p class={`state ${window.state}`}>{words.t(`state.${window.state}`)}</p>}
      {card ? (
        <>
          <Confirmation card={card} words={words} />
          <Parts card={card} words={words} />
          <Cautions card={card} words={words} />
          <Owed card={card} words={words} />
        </>
      ) : null}
      <div aria-live="polite">
        {phase === "loading" && !state.failure ? <p class="soft">{words.t("card.loading")}</p> : null}
        {card && !canStillBeBooked(state) ? <Outcome state={state} words={words} actions={actions} /> : null}
        <Trouble state={state} words={words} actions={actions} />
      </div>
      {card?.window.routineChange ? (
        <OtherTimes
          windows={card.alternatives}
          words={words}
          onOpen={(other) => actions.goTo(other)}
          key={card.window.id}
        />
      ) : null}
      {card && canStillBeBooked(state) ? (
        <CardButtons card={card} words={words} isWorking={phase === "working"} actions={actions} key={window.id} />
      ) : null}
    </Dialog>
  );
}
