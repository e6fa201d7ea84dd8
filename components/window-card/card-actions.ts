import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { CardAct } from "./card-state";

/** What can be done on a card. */
export interface CardActions {
  press: (act: CardAct) => void;
  retry: () => void;
  goTo: (window: DrawnWindow) => void;
}
