import type { Booking, SchoolClass, Student } from "../caseload/records";
import type { PageEvent } from "../schedule/calendar-reading";
import type { DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { RoutineChange } from "./routine-change";
import { isOpen } from "./state";

/** Something about a date of a visit that she has to know or decide. */
export type VisitNeed =
  | { code: "missing"; isDeclined?: true } // the calendar no longer has it, or shows it as declined
  | { code: "moved"; from: Interval & { date: IsoDate } } // the calendar shows it elsewhere than agreed
  // `isGone`: the calendar had it before; `date`: of an event on another day
  | { code: "is-this-it"; events: (Interval & { id: string; title: string; date?: IsoDate })[]; isGone?: true }
  | { code: "not-saved" } // handed over, and not on the page that was read since
  | { code: "teacher-declined" }
  | { code: "changed-elsewhere" }
  | { code: "no-school"; title: string }
  | { code: "class-gone" }
  | { code: "student-moved"; initials: string[] } // to another class
  | { code: "routine"; change: RoutineChange };

/** The facts from which the needs of a date are found. */
export interface NeedSources {
  classes: readonly Pick<SchoolClass, "id">[];
  students: readonly Pick<Student, "id" | "initials" | "classId">[];
  /** Why there is no school on the date at its class's site. */
  closed?: DayReason | undefined;
  routineChange?: RoutineChange | undefined;
  /** Events of her page that may be this date. */
  candidates: readonly (Interval & Pick<PageEvent, "id" | "title"> & { date?: IsoDate })[];
  /** True when her page was read whole some time after the date was handed over, and did not show it. */
  isUnseen?: boolean;
}

/** Lists what needs her about one date of a visit, the most urgent first; nothing for one that is undone. */
export function needsOf(booking: Booking, sources: NeedSources): VisitNeed[] {
  if (!isOpen(booking)) return [];
  return [...calendarNeeds(booking, sources), ...schoolNeeds(booking, sources)];
}

function calendarNeeds(booking: Booking, { candidates, isUnseen }: NeedSources): VisitNeed[] {
  const { state, stillGoes, isDeclined, movedFrom } = booking;
  const events = candidates.map(({ id, title, startMinute, endMinute, date }) => ({
    ...{ id, title, startMinute, endMinute },
    ...(date === undefined || date === booking.date ? {} : { date }),
  }));
  if (state === "missing" && stillGoes) return [];
  if (state === "missing" && (isDeclined || events.length === 0))
    return [{ code: "missing", ...(isDeclined ? { isDeclined } : {}) }];
  if (state === "teacher-declined") return stillGoes ? [] : [{ code: state }];
  if (state === "changed-elsewhere") return [{ code: state }];
  const isGone = state === "handed-over" ? {} : { isGone: true as const };
  if (events.length > 0) return [{ code: "is-this-it", events, ...isGone }];
  if (isUnseen) return [{ code: "not-saved" }];
  return movedFrom ? [{ code: "moved", from: movedFrom }] : [];
}

function schoolNeeds(booking: Booking, { classes, students, closed, routineChange }: NeedSources): VisitNeed[] {
  if (!classes.some(({ id }) => id === booking.classId)) return [{ code: "class-gone" }];
  const moved = students.filter(({ id, classId }) => booking.studentIds.includes(id) && classId !== booking.classId);
  return [
    ...(closed ? [{ code: "no-school", title: closed.title } as const] : []),
    ...(moved.length > 0 ? [{ code: "student-moved", initials: moved.map(({ initials }) => initials) } as const] : []),
    ...(routineChange && !closed ? [{ code: "routine", change: routineChange } as const] : []),
  ];
}
