import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import type { CardAct, CardState } from "../window-card/card-state";
import { Card } from "./Card";
import { Dialog } from "./Dialog";
import { WindowList } from "../window-card/WindowList";

interface FloatingProps {
  view: {
    words: OverlayWords;
    card: CardState | undefined;
    /** Windows of the band that was opened, when it shows several as a count. */
    list: readonly DrawnWindow[] | undefined;
  };
  actions: {
    anchor: () => DOMRect | undefined;
    close: () => void;
    /** Opens the card of a window in the list. */
    choose: (window: DrawnWindow) => void;
    press: (act: CardAct) => void;
    retry: () => void;
    /** Goes to another window that the card offers. */
    goTo: (window: DrawnWindow) => void;
  };
}

/** What floats beside a pin: the card when there is one, else the list. */
export function FloatingView({ view: { words, card, list }, actions }: FloatingProps): JSX.Element | null {
  if (card) return <Card state={card} words={words} anchor={actions.anchor} actions={actions} />;
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
      onClose={actions.close}
    >
      <WindowList windows={list} words={words} onOpen={actions.choose} />
    </Dialog>
  );
}
