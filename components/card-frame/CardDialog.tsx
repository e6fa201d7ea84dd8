import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { lookOfState } from "../../lib/core/suggest/window-state";
import { foreignText } from "../../lib/i18n/foreign-text";
import type { FrameWords } from "../../lib/i18n/frame-words";
import type { CardActions } from "../window-card/card-actions";
import type { CardState } from "../window-card/card-state";
import { WindowCard } from "../window-card/WindowCard";
import { Dialog } from "./Dialog";

interface CardDialogProps {
  state: CardState;
  words: FrameWords;
  actions: CardActions & { close: () => void };
}

/** The title line of a window. */
function titleOf(window: DrawnWindow, words: FrameWords): string {
  const title = foreignText(window.routineTitle);
  return window.room ? `${title}, ${words.room(window.room)}` : title;
}

/**
 * False for a visit that is being sent to a connected calendar: "waiting to be saved" would be wrong, and the card
 * shows its state.
 */
const isStateShown = ({ window, card }: CardState): boolean =>
  window.state !== "suggested" && !(lookOfState(window.state) === "handed-over" && card?.sendTask);

/** The card of one window, with its title. */
export function CardDialog({ state, words, actions }: CardDialogProps): JSX.Element {
  const { window } = state;
  const when = `${words.weekday(window.date, "short")} ${words.times(window)}`;
  return (
    <Dialog subject={window.id} title={titleOf(window, words)} when={when} words={words} onClose={actions.close}>
      {isStateShown(state) ? (
        <p class={`state ${lookOfState(window.state)}`}>{words.t(`state.${window.state}`)}</p>
      ) : null}
      <WindowCard state={state} words={words} actions={actions} />
    </Dialog>
  );
}
