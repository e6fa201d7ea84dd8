import type { Booking, SchoolClass, Student } from "../caseload/records";
import type { PageEvent } from "../schedule/calendar-reading";
import type { DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { RoutineChange } from "./routine-change";
import { isOnCalendar, isOpen } from "./state";
import { isChangedElsewhere, isMissing, isTeacherDeclined } from "./in-state";

/** An event of her page that may be a date; `date` where it is on another day. */
export interface OfferedEvent extends Interval {
  id: string;
  title: string;
  date?: IsoDate;
}

/** Something about a date of a visit that she has to know or decide. */
export type VisitNeed =
  | { code: "missing"; isDeclined?: true } // the calendar no longer has it, or shows it as declined
  | { code: "moved"; from: Interval & { date: IsoDate } } // the calendar shows it elsewhere than agreed
  | { code: "unseen"; since: IsoDate } // not on the page that should show it, which proves nothing
  | { code: "is-this-it"; event: OfferedEvent } // the next one that she has not answered
  | { code: "not-saved" } // handed over, and not on the page that was read since
  | { code: "teacher-declined" }
  | { code: "changed-elsewhere" }
  | { code: "no-school"; title: string }
  | { code: "class-gone" }
  | { code: "student-moved"; initials: string[]; othersStay?: true } // to another class
  | { code: "no-students" } // those it was for are off the caseload, and a calendar still has it
  | { code: "day-change"; routine: string; because: DayReason[]; now: Interval[] } // its routine is not there that day
  | { code: "routine"; change: RoutineChange };

/** The facts from which the needs of a date are found. */
export interface NeedSources {
  classes: readonly Pick<SchoolClass, "id">[];
  students: readonly Pick<Student, "id" | "initials" | "classId">[];
  /** True for a date that has begun: who is in it, and that nobody is, is decided of coming ones. */
  isBegun?: boolean;
  /** True for a visit to students of which none is on the caseload any more. */
  isWithoutStudents?: boolean;
  /** Why there is no school on the date at its class's site. */
  closed?: DayReason | undefined;
  routineChange?: RoutineChange | undefined;
  /** How the school's calendar changes its routine on the date; absent where she goes all the same. */
  dayChange?: { because: DayReason[]; now: Interval[] } | undefined;
  /** The day, on her clock, since which no page shows it; absent while one does, and where she goes all the same. */
  unseenSince?: IsoDate | undefined;
  /** Events of her page that may be this date. */
  candidates: readonly (Interval & Pick<PageEvent, "id" | "title"> & { date: IsoDate })[];
  /**
   * True when her page was read whole some time after the date was handed over and did not show it, or when no event of
   * it was the date.
   */
  isUnseen?: boolean;
}

/** Lists what needs her about one date of a visit, the most urgent first; nothing for one that is undone. */
export function needsOf(booking: Booking, sources: NeedSources): VisitNeed[] {
  if (!isOpen(booking)) return [];
  return [...calendarNeeds(booking, sources), ...schoolNeeds(booking, sources)];
}

function calendarNeeds(booking: Booking, { candidates, isUnseen, unseenSince }: NeedSources): VisitNeed[] {
  const { stillGoes, isDeclined, movedFrom } = booking;
  if (isMissing(booking)) return stillGoes ? [] : [{ code: "missing", ...(isDeclined ? { isDeclined } : {}) }];
  if (isTeacherDeclined(booking)) return stillGoes ? [] : [{ code: booking.state }];
  if (isChangedElsewhere(booking)) return [{ code: booking.state }];
  const [first] = candidates;
  if (first) {
    const { id, title, startMinute, endMinute, date } = first;
    const elsewhere = date === booking.date ? {} : { date };
    return [{ code: "is-this-it", event: { id, title, startMinute, endMinute, ...elsewhere } }];
  }
  if (isUnseen) return [{ code: "not-saved" }];
  return [
    ...(unseenSince && isOnCalendar(booking) ? [{ code: "unseen", since: unseenSince } as const] : []),
    ...(movedFrom ? [{ code: "moved", from: movedFrom } as const] : []),
  ];
}

function schoolNeeds(booking: Booking, sources: NeedSources): VisitNeed[] {
  const { classes, students, closed, routineChange, dayChange, isWithoutStudents, isBegun } = sources;
  if (!classes.some(({ id }) => id === booking.classId)) return [{ code: "class-gone" }];
  if (isWithoutStudents && !isBegun) return [{ code: "no-students" }];
  const moved = students.filter(({ id, classId }) => booking.studentIds.includes(id) && classId !== booking.classId);
  return [
    ...(closed ? [{ code: "no-school", title: closed.title } as const] : []),
    ...(isBegun ? [] : movedNeed(moved, booking)),
    ...(dayChange && !closed ? [{ code: "day-change", routine: booking.routineTitle, ...dayChange } as const] : []),
    ...(routineChange && !closed ? [{ code: "routine", change: routineChange } as const] : []),
  ];
}

/** That students are in another class now; the others of a group can go on without them. */
function movedNeed(moved: readonly Pick<Student, "initials">[], { studentIds }: Booking): VisitNeed[] {
  if (moved.length === 0) return [];
  const others = moved.length < studentIds.length ? ({ othersStay: true } as const) : {};
  return [{ code: "student-moved", initials: moved.map(({ initials }) => initials), ...others }];
}
