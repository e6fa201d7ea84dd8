import { isOpen, shownState } from "../booking/state";
import type { RoutineChange } from "../booking/routine-change";
import type { Booking, SchoolClass, SessionLog, Site, Student } from "../caseload/records";
import type { ClassWeek } from "../class-week/class-week";
import { contains, overlaps } from "../time/interval";
import type { WallClock } from "../time/zone";
import type { SessionStudent, TodaySession } from "./today-session";

/** What today's list is made from. */
export interface TodaySources {
  bookings: readonly Booking[];
  logs: readonly SessionLog[];
  students: readonly Student[];
  classes: readonly SchoolClass[];
  /** What the schools' calendars do to the classes' days. */
  classWeeks: readonly Pick<ClassWeek, "schoolClass" | "changes" | "notes">[];
  sites: readonly Site[];
  /** Visits whose routine is not there any more, by booking id. */
  routineChanges?: ReadonlyMap<string, RoutineChange>;
}

/** Lists the visits of the day of `now`, in time order, with the current and the next one marked. */
export function listToday(now: WallClock, sources: TodaySources): TodaySession[] {
  const ofToday = sources.bookings
    .filter((booking) => booking.date === now.date && isOpen(booking))
    .sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute);
  const upcoming = ofToday.find((booking) => booking.startMinute > now.minute);
  return ofToday.map((booking) => ({
    ...describe(booking, sources),
    startsInMinutes: booking.startMinute - now.minute,
    phase: phaseOf(booking, now.minute, booking === upcoming),
  }));
}

function phaseOf(booking: Booking, minute: number, isUpcoming: boolean): TodaySession["phase"] {
  if (booking.endMinute <= minute) return "past";
  if (booking.startMinute <= minute) return "now";
  return isUpcoming ? "next" : "later";
}

function describe(booking: Booking, sources: TodaySources): Omit<TodaySession, "startsInMinutes" | "phase"> {
  const schoolClass = sources.classes.find(({ id }) => id === booking.classId);
  const routineChange = sources.routineChanges?.get(booking.id);
  const dayChange = findDayChange(booking, sources.classWeeks);
  return {
    bookingId: booking.id,
    state: shownState(booking),
    kind: booking.kind,
    routineTitle: booking.routineTitle,
    className: schoolClass?.name ?? "",
    room: schoolClass?.room ?? "",
    siteName: sources.sites.find(({ id }) => id === schoolClass?.siteId)?.name ?? "",
    startMinute: booking.startMinute,
    endMinute: booking.endMinute,
    ...(dayChange ? { dayChange } : {}),
    ...(routineChange ? { routineChange } : {}),
    students: booking.studentIds.flatMap((id) => studentLine(id, booking, sources)),
  };
}

/** Finds the school calendar's change to a visit whose time its routine no longer covers; undefined while it does. */
export function findDayChange(
  booking: Booking,
  classWeeks: TodaySources["classWeeks"],
): NonNullable<TodaySession["dayChange"]> | undefined {
  const week = classWeeks.find(({ schoolClass }) => schoolClass.id === booking.classId);
  const { date, titleKey } = booking;
  const closed = week?.notes?.find((note) => note.date === date && note.because.kind === "no-school");
  if (closed) return { because: [closed.because], now: [] };
  const changes = week?.changes?.filter((change) => change.date === date && change.titleKey === titleKey) ?? [];
  const change = changes.find(({ usual }) => overlaps(usual, booking));
  if (!change || changes.some(({ now }) => now.some((piece) => contains(piece, booking)))) return undefined;
  return { because: change.because, now: change.now };
}

function studentLine(studentId: string, booking: Booking, sources: TodaySources): SessionStudent[] {
  const student = sources.students.find(({ id }) => id === studentId);
  if (!student) return [];
  const log = sources.logs.find((entry) => entry.bookingId === booking.id && entry.studentId === studentId);
  const goalId = booking.goalIds?.[studentId];
  const goal = student.goals.find(({ id }) => id === goalId) ?? student.goals[0];
  return [{ studentId, initials: student.initials, goalText: goal?.text ?? "", outcome: log?.outcome ?? "open" }];
}
