import type { JSX } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { IsoDate } from "../../lib/core/time/iso-date";
import type { FrameWords } from "../../lib/i18n/frame-words";
import type { CardActions } from "../window-card/card-actions";
import type { CardState } from "../window-card/card-state";
import { WindowList } from "../window-card/WindowList";
import { CardDialog } from "./CardDialog";
import { Dialog } from "./Dialog";
import { WeekPanel, type PanelActions, type PanelView } from "./WeekPanel";

/** What the frame shows: a card, the list behind a count, or the pill's panel. */
export type FrameContent =
  | { what: "card"; card: CardState }
  | { what: "list"; windows: readonly DrawnWindow[]; date: IsoDate }
  | { what: "panel"; panel: PanelView };

export interface FrameActions extends CardActions, PanelActions {
  close(): void;
}

interface FrameProps {
  content: FrameContent;
  words: FrameWords;
  actions: FrameActions;
}

export function FrameView({ content, words, actions }: FrameProps): JSX.Element {
  switch (content.what) {
    case "card":
      return <CardDialog state={content.card} words={words} actions={actions} />;
    case "panel":
      return <WeekPanel view={content.panel} words={words} actions={actions} />;
    case "list": {
      const { windows, date } = content;
      const day = words.weekday(date, "long");
      return (
        <Dialog
          subject={`list ${date}`}
          title={words.t("count.title", { count: windows.length, day })}
          when=""
          words={words}
          onClose={() => actions.close()}
        >
          <WindowList windows={windows} words={words} onOpen={(window) => actions.open(window)} />
        </Dialog>
      );
    }
  }
}
