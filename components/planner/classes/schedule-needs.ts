import type { ClassOverview } from "../../../lib/contracts/caseload";
import { needsLook } from "./sureness";

/** True when a class has no schedule, one that is over or not wholly known, or one with lines to look at. */
export const scheduleNeedsHer = ({ schedule }: ClassOverview): boolean =>
  !schedule || schedule.isOver === true || schedule.cut.count > 0 || schedule.lines.some(needsLook);
