import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { CardAct } from "./card-state";

/** The actions of a card. */
export interface CardActions {
  press: (act: CardAct) => void;
  retry: () => void;
  goTo: (window: DrawnWindow) => void;
}
