import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import type { CardActions } from "../window-card/card-actions";
import type { CardState } from "../window-card/card-state";
import { WindowCard } from "../window-card/WindowCard";
import { Dialog } from "./Dialog";

interface CardProps {
  state: CardState;
  words: OverlayWords;
  anchor: () => DOMRect | undefined;
  actions: CardActions & { close: () => void };
}

/** The title line of a window. */
function titleOf(window: DrawnWindow, words: OverlayWords): string {
  return window.room ? `${window.routineTitle}, ${words.room(window.room)}` : window.routineTitle;
}

/** The card of one window in a dialog beside its pin. */
export function Card({ state, words, anchor, actions }: CardProps): JSX.Element {
  const { window } = state;
  const when = `${words.weekday(window.date, "short")} ${words.times(window)}`;
  return (
    <Dialog
      subject={window.id}
      title={titleOf(window, words)}
      when={when}
      words={words}
      anchor={anchor}
      onClose={actions.close}
    >
      {window.state === "suggested" ? null : <p class={`state ${window.state}`}>{words.t(`state.${window.state}`)}</p>}
      <WindowCard state={state} words={words} actions={actions} />
    </Dialog>
  );
}
