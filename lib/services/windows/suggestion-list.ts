import type { SuggestionList } from "../../contracts/suggestion-list";
import type { NothingFits } from "../../core/suggest/push-in-window";
import { WEEKDAYS, addDays, mondayOf, weekdayOf, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { StoredReading } from "../../ports/vault";
import { otherPushpinEvents } from "../../core/booking/other-pushpin";
import { schoolDayNotes } from "../../core/suggest/school-day-notes";
import { drawWeek, drawWindow } from "./draw";
import type { Ports } from "../ports";
import { noticeOf } from "./take-reading";
import { latestReading, weekFrom } from "./shown-days";
import { workOutWeek, type Week } from "./week";

const SCHOOL_DAYS = 5;

/**
 * The windows of a week as a list that needs no page: of the week of `date`, else of the one that the calendar page
 * showed last unless it has passed, else of this one (of the next one at the weekend).
 */
export async function suggestionList(ports: Ports, date?: IsoDate): Promise<SuggestionList> {
  const [readings, visits] = await Promise.all([ports.vault.all("readings"), ports.vault.all("visits")]);
  const last = readings.toSorted((a, b) => b.takenAtMs - a.takenAtMs)[0];
  const monday = date ? mondayOf(date) : (shownMonday(ports, readings) ?? mondayToPlan(ports));
  const week = await workOutWeek(ports, monday);
  const { facts, suggested } = week;
  const isOver = isWeekOver(monday, facts);
  const more = isOver ? [] : suggested.alternatives;
  const others = weekFrom(monday).flatMap((day) =>
    otherPushpinEvents(day, latestReading(readings, day)?.events ?? [], visits),
  );
  return {
    days: weekFrom(monday),
    ...(isOver ? { isOver } : {}),
    windows: drawWeek(facts, suggested.suggested),
    more: more.map((window) => drawWindow(facts, window)),
    moreCount: more.length,
    notice: null,
    // Leave out students whose minutes are all booked: nothing is wrong, and the coverage shows them.
    nothingFits: (isOver ? [] : suggested.nothingFits)
      .filter(({ code }) => code !== "mandate-met")
      .map((reason) => ({ ...reason, ...namesFor(week, reason) })),
    schoolDays: schoolDayNotes(facts),
    absences: isOver ? [] : week.absences,
    ...(others.length > 0 && !isOver ? { otherPushpin: others } : {}),
    calendar: calendarState(readings, monday, last),
  };
}

/**
 * Monday of the week that the calendar page showed last; undefined when that week has passed. On a weekend this week
 * has not passed while the page still shows it: page and list would show two different weeks.
 */
function shownMonday({ clock }: Ports, readings: readonly StoredReading[]): IsoDate | undefined {
  const last = readings.filter(({ complete }) => complete).toSorted((a, b) => b.takenAtMs - a.takenAtMs)[0];
  const shown = last?.days.find((day) => isSchoolDay(day));
  if (!last || !shown) return undefined;
  const today = wallClockAt(clock.nowMs(), clock.zone()).date;
  const isFromToday = wallClockAt(last.takenAtMs, clock.zone()).date === today;
  return mondayOf(shown) >= mondayOf(today) && (isFromToday || shown >= today) ? mondayOf(shown) : undefined;
}

/** Monday of this week, on a weekend of the next one. */
function mondayToPlan({ clock }: Ports): IsoDate {
  const today = wallClockAt(clock.nowMs(), clock.zone()).date;
  return mondayOf(isSchoolDay(today) ? today : addDays(today, 2));
}

/** True when each day of the week on which she could have worked is past: nothing can be missing from it any more. */
function isWeekOver(monday: IsoDate, { now, workingHours }: Week["facts"]): boolean {
  const worked = new Set(workingHours.map(({ weekday }) => weekday));
  const last = weekFrom(monday).findLast((day) => isSchoolDay(day) || worked.has(weekdayOf(day)))!;
  return last < now.date;
}

const isSchoolDay = (date: IsoDate): boolean => WEEKDAYS.indexOf(weekdayOf(date)) < SCHOOL_DAYS;

/** Checks whether complete readings cover each school day of the week; if not, adds the notice of the last reading. */
function calendarState(
  readings: readonly StoredReading[],
  monday: IsoDate,
  last: StoredReading | undefined,
): SuggestionList["calendar"] {
  const proofs = weekFrom(monday)
    .slice(0, SCHOOL_DAYS)
    .map((day) => latestReading(readings, day));
  const times = proofs.flatMap((proof) => (proof?.complete ? [proof.takenAtMs] : []));
  const read = times.length === SCHOOL_DAYS;
  return {
    read,
    ...(times.length > 0 ? { takenAtMs: Math.min(...times) } : {}),
    notice: last ? noticeOf(last) : null,
  };
}

function namesFor({ facts }: Week, reason: NothingFits): { initials?: string; className?: string } {
  const student = "studentId" in reason ? facts.students.find(({ id }) => id === reason.studentId) : undefined;
  const classId = "classId" in reason ? reason.classId : student?.classId;
  const schoolClass = facts.classes.find((entry) => entry.schoolClass.id === classId)?.schoolClass;
  return {
    ...(student ? { initials: student.initials } : {}),
    ...(schoolClass ? { className: schoolClass.name } : {}),
  };
}
