import type { GoalMatch } from "../match/goal-match";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";

/** A student's part in a window: which goal, and why it fits the routine. */
export interface WindowPart {
  studentId: string;
  initials: string;
  goalId: string;
  goalText: string;
  match: GoalMatch;
}

/** Cautions about a window, beyond those about each match. */
export type WindowCaution =
  | { code: "calendar-not-read" } // free time is not proven: her own calendar was not seen for that day
  | { code: "tentative-event"; title: string } // an event not yet answered lies in it
  | { code: "just-after-test"; title: string } // the class comes out of a test
  | { code: "testing-day"; title: string } // tests are written at hours that only the teacher knows
  | { code: "shorter-than-mandate"; minutes: number; mandateMinutes: number }
  | { code: "falls-through"; happened: number; asked: number } // she came, and the routine did not take place
  | { code: "tight-travel"; minutes: number } // she is in another building just before
  | { code: "tight-travel-after"; minutes: number } // or just after
  | { code: "colleague-there"; who: string }; // a colleague is in the room

/** A stretch of a class routine in which goals happen and the therapist is free. */
export interface PushInWindow extends Interval {
  /** Stable for the same class, entry, day and start. */
  id: string;
  classId: string;
  entryId: string;
  titleKey: string;
  routineTitle: string;
  kind: RoutineKind;
  date: IsoDate;
  /** The whole routine, of which the window is a part. */
  routine: Interval;
  /** The stretch of the routine in which she is free and welcome; the window may be moved inside it. */
  free: Interval;
  /** Best part first; every student once. Never empty. */
  parts: WindowPart[];
  cautions: WindowCaution[];
  /** True when one of its cautions sets it apart from the other windows of its school. */
  needsCheck: boolean;
  /** Larger is better; comparable within one week. */
  score: number;
}

/**
 * At what time and for whom a window was chosen, as its card shows it. The choice depends on the whole week; whether it
 * still holds depends on the window's class and day only.
 */
export interface WindowChoice extends Interval {
  /** Never empty; all of one class. */
  studentIds: string[];
}

/** Gives the choice that was made for a window. */
export const choiceOf = ({ startMinute, endMinute, parts }: PushInWindow): WindowChoice => ({
  startMinute,
  endMinute,
  studentIds: parts.map(({ studentId }) => studentId),
});

/** Why a student (or everybody) has no window this week, with what would change it. */
export type NothingFits =
  | { code: "no-class" }
  | { code: "no-student" }
  | { code: "no-working-hours" }
  | { code: "no-schedule"; classId: string }
  | { code: "no-goal"; studentId: string }
  | { code: "no-match"; studentId: string; goalId: string }
  | { code: "no-free-time"; studentId: string; title: string } // busy events take all of the student's matches
  /** What her hours, the teacher, colleagues and her own events leave of the routines is too short for a visit. */
  | { code: "too-short"; studentId: string; title: string }
  | { code: "outside-working-hours"; studentId: string; title: string }
  | { code: "not-this-week"; studentId: string } // the schedule has no such routine on these days
  | { code: "all-declined"; studentId: string }
  | { code: "all-forbidden"; studentId: string } // the matrix says "never here" wherever a goal would fit
  /** The routine happens only at times that do not work for the teacher. */
  | { code: "teacher-said-no"; studentId: string; title: string }
  | { code: "taken-by-others"; studentId: string; title: string } // other students have the times that would fit
  /** A colleague is in the room whenever she is free and a fitting routine happens. */
  | { code: "colleague-there"; studentId: string; title: string }
  /** Some minutes of the week are covered and some are not. */
  | { code: "short-of-minutes"; studentId: string; minutes: number; wantedMinutes: number }
  | { code: "mandate-met"; studentId: string }
  /** No line of the mandate grants minutes in class in these days. */
  | { code: "no-mandate-line"; studentId: string };

/** What the planner found for the shown days. */
export interface SuggestedWeek {
  days: IsoDate[];
  /** The ones worth drawing: at most as many per student as are owed. Time order. */
  suggested: PushInWindow[];
  /** All other windows that would work, best first. */
  alternatives: PushInWindow[];
  nothingFits: NothingFits[];
}
