import type { ShownVisitState } from "../booking/state";

/** State of a window: only suggested, or the status of its visit. */
export type WindowState = "suggested" | ShownVisitState;

/**
 * How a window is drawn. suggested: may be booked · handed-over: not on the calendar yet · booked: on the calendar, or
 * she goes without an event · missing: no longer on the calendar.
 */
export type WindowLook = "suggested" | "handed-over" | "booked" | "missing";

const LOOKS: Partial<Record<WindowState, WindowLook>> = {
  suggested: "suggested",
  booked: "booked",
  waiting: "booked",
  "teacher-declined": "booked",
  "changed-elsewhere": "booked",
  "still-going": "booked",
  missing: "missing",
};

/** Returns how a window in this state is drawn. What it says in words is lib/i18n/visit-state.ts. */
export function lookOfState(state: WindowState): WindowLook {
  return LOOKS[state] ?? "handed-over";
}
