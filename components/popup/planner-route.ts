import type { NothingFits } from "../../lib/core/suggest/push-in-window";

/** Part of the planner where each missing record is added; "" is the start page. */
export type PlannerRoute =
  | ""
  | "#classes"
  | `#classes/${string}`
  | `#students/${string}`
  | `#student/${string}`
  | `#matrix/${string}`
  | "#hours"
  | "#calendars"
  | "#it-sheet"
  | "#declined"
  | "#building"
  | "#health"
  | "#backup"
  | "#week"
  | "#visits";

/** Gives the part of the planner in which the cause of an empty state can be changed. */
export function plannerRouteOf(reason: NothingFits): PlannerRoute {
  switch (reason.code) {
    case "no-class":
      return "#classes";
    case "no-schedule":
      return `#classes/${encodeURIComponent(reason.classId)}`;
    case "no-working-hours":
    case "outside-working-hours":
      return "#hours";
    case "no-student":
      return "#students/new";
    case "no-goal":
    case "no-mandate-line":
      return `#students/${encodeURIComponent(reason.studentId)}/edit`;
    case "all-declined":
      return "#declined";
    case "colleague-there":
      return "#building";
    // The week says which step fails and what change would open windows, and leads to other weeks.
    case "no-free-time":
    case "not-this-week":
      return "#week";
    case "no-match":
    case "mandate-met":
      return `#students/${encodeURIComponent(reason.studentId)}`;
    case "too-short":
    case "taken-by-others":
    case "short-of-minutes":
    case "all-forbidden":
    case "teacher-said-no":
      return `#matrix/${encodeURIComponent(reason.studentId)}`;
  }
}
