import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { IsoDate } from "../../lib/core/time/iso-date";
import type { PlannerRoute } from "../popup/planner-route";
import type { CardAct } from "./card-state";

/** The actions of a card. */
export interface CardActions {
  press: (act: CardAct, dates?: readonly IsoDate[]) => void;
  retry: () => void;
  goTo: (window: DrawnWindow) => void;
  openPlanner(route?: PlannerRoute): void;
}
