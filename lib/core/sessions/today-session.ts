import type { RoutineChange } from "../booking/routine-change";
import type { BookingState } from "../caseload/records";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";

/** One student in one of today's visits. */
export interface SessionStudent {
  studentId: string;
  initials: string;
  goalText: string;
  outcome: "done" | "missed" | "open";
}

/** One visit of today. */
export interface TodaySession extends Interval {
  bookingId: string;
  state: Exclude<BookingState, "removed">;
  kind: RoutineKind;
  routineTitle: string;
  className: string;
  room: string;
  siteName: string;
  students: SessionStudent[];
  /** Minutes from now to its start; negative once it has begun. */
  startsInMinutes: number;
  phase: "past" | "now" | "next" | "later";
  /** Why its routine is not at this time today, and when it is; the visit itself stays until she takes it back. */
  dayChange?: { because: DayReason[]; now: Interval[] };
  /** How its routine changed, where the class's schedule no longer has it at this time. */
  routineChange?: RoutineChange;
}
