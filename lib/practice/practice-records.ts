import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import type { PageEvent } from "../core/schedule/calendar-reading";
import { parseClock } from "../core/time/interval";
import { addDays, WEEKDAYS, type IsoDate } from "../core/time/iso-date";
import type { StoredReading, VaultChange } from "../ports/vault";
import { PRACTICE_CLASSES, PRACTICE_EVENTS, PRACTICE_STUDENTS } from "./school";

const SITE = "practice";
const SCHOOL_DAYS = [0, 1, 2, 3, 4] as const;
/** Number of weeks for which the classes have met before the shown one. */
const WEEKS_BEFORE = 6;

/** The records of the practice school, for the week of a Monday. */
export function practiceRecords(monday: IsoDate, zone: string, schoolName: string): VaultChange[] {
  const hours = { startMinute: parseClock("07:30")!, endMinute: parseClock("15:00")! };
  return [
    { put: "sites", record: { id: SITE, name: schoolName, zone } },
    ...SCHOOL_DAYS.map((day): VaultChange => {
      const weekday = WEEKDAYS[day];
      return { put: "workingHours", record: { id: weekday, siteId: SITE, weekday, ...hours } };
    }),
    ...PRACTICE_CLASSES.flatMap(({ id, name, teacher, room, grade, routines }): VaultChange[] => [
      {
        put: "classes",
        record: { id, name, teacherName: teacher, teacherEmail: "", room, grade, siteId: SITE },
      },
      {
        put: "schedules",
        record: {
          id,
          sourceName: name,
          importedAt: `${monday}T07:00:00Z`,
          entries: routines.map(([title, from, to], at) => lesson(`${id}-${at}`, title, { monday, from, to })),
        },
      },
    ]),
    ...PRACTICE_STUDENTS.map(({ initials, classId, discipline, minutes, times, goal }): VaultChange => {
      const grade = PRACTICE_CLASSES.find(({ id }) => id === classId)!.grade;
      const mandate = [{ id: "1", minutes, times, per: "week" as const, bucket: "direct" as const }];
      const goals = [{ id: "1", text: goal }];
      return { put: "students", record: { id: initials, initials, classId, grade, discipline, goals, mandate } };
    }),
    { put: "readings", record: practiceReading(monday, zone, practiceEvents(monday)) },
  ];
}

interface LessonTime {
  monday: IsoDate;
  from: string;
  to: string;
}

function lesson(entryId: string, title: string, { monday, from, to }: LessonTime): ScheduleEntry {
  const minute = parseClock(from)!;
  return {
    entryId,
    title,
    start: { date: addDays(monday, -7 * WEEKS_BEFORE), minute },
    durationMinutes: parseClock(to)! - minute,
    rules: [
      {
        freq: "WEEKLY",
        interval: 1,
        weekStart: "MO",
        byDay: SCHOOL_DAYS.map((day) => ({ weekday: WEEKDAYS[day] })),
      },
    ],
    busy: true,
  };
}

/** Her own events in the week of a Monday. */
export function practiceEvents(monday: IsoDate): PageEvent[] {
  return PRACTICE_EVENTS.flatMap(([title, from, to, days = SCHOOL_DAYS], at) =>
    days.map((day) => ownEvent(`${at}-${day}`, title, { date: addDays(monday, day), from, to })),
  );
}

/** An event of her own calendar, from one time of a day to another ("08:05"). */
export function ownEvent(
  id: string,
  title: string,
  { date, from, to }: { date: IsoDate; from: string; to: string },
): PageEvent {
  return {
    id,
    calendar: null,
    title,
    start: `${date}T${from}`,
    end: `${date}T${to}`,
    allDay: false,
    busy: true,
    status: "none",
    kind: "event",
    confidence: "high",
  };
}

/** A complete reading of her calendar of that week: all other time is free. */
export function practiceReading(monday: IsoDate, zone: string, events: readonly PageEvent[]): StoredReading {
  return {
    id: "practice",
    takenAtMs: 0,
    vendor: "google",
    view: "week",
    complete: true,
    days: SCHOOL_DAYS.map((day) => addDays(monday, day)),
    zone,
    pxPerHour: null,
    health: { state: "ok", reasons: [] },
    events: events.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
  };
}
