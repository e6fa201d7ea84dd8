import type { Failure } from "../../lib/contracts/failure";
import type { BookingRefusal } from "../../lib/core/booking/booking-refusal";
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
  | "#sites"
  | "#outgoing"
  | "#district"
  | "#sessions"
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

/** Gives the part of the planner in which the cause of a refusal can be changed, or another time be chosen. */
export function refusalRouteOf({ code }: BookingRefusal): PlannerRoute {
  switch (code) {
    case "no-term-end":
    case "term-over":
    case "no-date-left":
      return "#sites";
    case "no-zone":
    case "text-policy":
      return "#classes";
    case "link-has-no-series":
      return "#calendars";
    case "guest-outside":
      return "#outgoing";
    case "no-name-key":
      return "#backup";
    case "already-booked":
    case "away":
      return "#visits";
    case "window-gone":
    case "past":
      return "#week";
  }
}

/** Gives the part of the planner that helps where an act failed; undefined where trying again is all that helps. */
export function failureRouteOf(failure: Failure): PlannerRoute | undefined {
  switch (failure.code) {
    case "refused":
      return refusalRouteOf(failure.refusal);
    case "on-its-way":
    case "waits-for-her":
      return "#visits";
    case "has-session":
      return "#sessions";
    case "by-district":
      return "#district";
    // The planner unlocks, and says on every screen why records can't be read.
    case "vault-locked":
    case "vault-unreadable":
    case "vault-lost":
      return "";
    default:
      return undefined;
  }
}
