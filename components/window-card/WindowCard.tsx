import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { CardState } from "./card-state";
import { CardButtons } from "./CardButtons";
import { Cautions, Confirmation, Owed, Parts } from "./CardFacts";
import { OtherTimes } from "./OtherTimes";
import { canStillBeBooked, Done, Trouble, type PartProps } from "./CardOutcome";

export interface WindowCardProps extends PartProps {
  /** Draws the other times; by default, a list whose lines open the other card. */
  drawOthers?: ((windows: readonly DrawnWindow[]) => JSX.Element) | undefined;
}

/** True when the card says what was done. A removed visit has no card of its own. */
const isDone = (state: CardState): boolean =>
  state.phase === "removed" || (state.card !== undefined && (!canStillBeBooked(state) || state.phase === "taken-back"));

/** The card of one window below its title: reasons, cautions, what leaves the device, and the buttons. */
export function WindowCard({ state, words, actions, drawOthers }: WindowCardProps): JSX.Element {
  const { window, card, phase } = state;
  const isOpen = card && canStillBeBooked(state);
  return (
    <div class="card-body">
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
        {isDone(state) ? <Done state={state} words={words} actions={actions} /> : null}
        <Trouble state={state} words={words} actions={actions} />
      </div>
      {card?.window.routineChange ? (
        <OtherTimes
          windows={card.alternatives}
          words={words}
          actions={actions}
          drawOthers={drawOthers}
          key={window.id}
        />
      ) : null}
      {isOpen ? (
        <CardButtons
          card={card}
          words={words}
          isWorking={phase === "working"}
          actions={actions}
          drawOthers={drawOthers}
          key={window.id}
        />
      ) : null}
    </div>
  );
}
