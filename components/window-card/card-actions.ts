import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { ForTerm } from "../../lib/core/booking/term";
import type { PlannerRoute } from "../popup/planner-route";
import type { CardAct } from "./card-state";

/** The actions of a card. */
export interface CardActions {
  press: (act: CardAct, forTerm?: ForTerm) => void;
  retry: () => void;
  goTo: (window: DrawnWindow) => void;
  openPlanner(route?: PlannerRoute): void;
}
