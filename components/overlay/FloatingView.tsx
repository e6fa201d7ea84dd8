import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import type { CardActions, CardState } from "./card-state";
import { Card } from "./Card";
import { Dialog } from "./Dialog";
import { WindowList } from "./WindowList";

/** What floats beside a pin: the card of one window, or the list of a count. */
export interface FloatingPicture {
  words: OverlayWords;
  card: CardState | undefined;
  /** Windows of a count that was opened. */
  list: DrawnWindow[] | undefined;
}

export interface FloatingActions {
  card: CardActions;
  anchor: () => DOMRect | undefined;
  openBand(windows: DrawnWindow[]): void;
  closeList(): void;
}

interface FloatingProps {
  picture: FloatingPicture;
  actions: FloatingActions;
}

/** The card when there is one, else the list. */
export function FloatingView({ picture: { words, card, list }, actions }: FloatingProps): JSX.Element | null {
  if (card) return <Card state={card} words={words} anchor={actions.anchor} actions={actions.card} />;
  const first = list?.[0];
  if (!list || !first) return null;
  const day = words.weekday(first.date, "long");
  return (
    <Dialog
      subject={first.id}
      title={words.t("count.title", { count: list.length, day })}
      when=""
      words={words}
      anchor={actions.anchor}
      onClose={() => actions.closeList()}
    >
      <WindowList windows={list} words={words} onOpen={(window) => actions.openBand([window])} />
    </Dialog>
  );
}
