import type { NothingFits } from "../../lib/core/suggest/push-in-window";

/** Where in the planner a missing part is added; "" is its start. */
export type PlannerRoute = "" | "#classes" | `#classes/${string}` | "#students" | "#hours" | `#matrix/${string}`;

/** The part of the planner in which the cause of an empty state can be changed. */
export function plannerRouteOf(reason: NothingFits): PlannerRoute {
  switch (reason.code) {
    case "no-class":
      return "#classes";
    case "no-schedule":
      return `#classes/${reason.classId}`;
    case "no-working-hours":
    case "outside-working-hours":
      return "#hours";
    case "all-forbidden":
    case "teacher-said-no":
      return `#matrix/${reason.studentId}`;
    default:
      return "#students";
  }
}
