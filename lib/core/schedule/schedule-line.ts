import type { Recognition } from "../routines/recognition";
import type { Interval } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";

/** One line of a class's schedule as the planner lists it: the same title at the same time. */
export interface ScheduleLine extends Interval {
  titleKey: string;
  title: string;
  /** Weekdays on which it happens within the routine range (see routineRange), Monday first. */
  weekdays: Weekday[];
  allDay: boolean;
  recognition: Recognition;
  /** The day on which the teacher named the routine, or said what its title means. */
  confirmedOn?: IsoDate;
}
