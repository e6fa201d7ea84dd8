import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { CardState } from "../window-card/card-state";
import { OpenCard } from "../window-card/open-card";
import type { PlannerRoute } from "../popup/planner-route";
import { WindowCard } from "../window-card/WindowCard";
import type { Said } from "./said";
import type { WindowContext } from "./window-context";

interface LoadedCardProps {
  window: DrawnWindow;
  context: WindowContext;
  /** Draws the other times that the card offers; by default, lines that open the other card in its place. */
  drawOthers?: (windows: readonly DrawnWindow[]) => JSX.Element;
  /**
   * Called after the window was declined, since its line is about to disappear; called again when the function changes.
   */
  onDeclined: (declineIds: string[]) => void;
}

/** The card of an opened line. A decline is reported outside of the line, since the line disappears. */
export function LoadedCard({ window, context, drawOthers, onDeclined }: LoadedCardProps): JSX.Element {
  const { actions, list } = context;
  const [state, setState] = useState<CardState>({ window, phase: "loading" });
  const [card] = useState(() => new OpenCard(window, actions, setState));
  const declineIds = state.phase === "declined" ? state.declineIds : undefined;

  const [known, setKnown] = useState(list);
  useEffect(() => {
    // Skip the list that the card was opened from, which is not news.
    if (known !== list) card.weekChanged(list.windows);
    setKnown(list);
  }, [card, known, list]);
  useEffect(() => () => card.close(), [card]);
  // A layout effect: the new list may remove this line before a later effect runs, and the undo would be lost.
  useLayoutEffect(() => {
    if (declineIds) onDeclined([...declineIds]);
  }, [declineIds, onDeclined]);
  const openPlanner = (route: PlannerRoute = "#calendars"): void => context.onOpenPlanner(route);
  const act = { press: card.press, retry: card.retry, goTo: card.open, openPlanner };
  return <WindowCard state={state} words={context.cardWords} actions={act} drawOthers={drawOthers} />;
}

/** The message, with its undo, after a window was declined. */
export function saidDeclined(
  { routineTitle: title, initials }: DrawnWindow,
  declineIds: string[],
  context: WindowContext,
): Said {
  const { words, cardWords } = context;
  const parameters = { title, who: cardWords.who(initials) };
  return {
    text: cardWords.t("card.declined", parameters),
    undo: { declineIds, restored: words("restored", parameters) },
  };
}
