import { countsAsPlanned } from "../booking/state";
import type { Booking, Student } from "../caseload/records";
import type { IsoDate, Weekday } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import { latestEntries, type Statement, type Statements } from "./latest-entries";
import type { LedgerEntry, MissedCause } from "./ledger-entry";
import { reliabilities, weekdayReliabilities, type Reliability } from "./reliability";
import { makeUpPolicy, type AbsentPerson, type MakeUpPolicy } from "./make-up-policies";

/** The visits of all students, the ledger entries, and which visits fall on days without school. */
export interface BookedVisits {
  bookings: readonly Booking[];
  logs: readonly LedgerEntry[];
  /** Ids of bookings on days without school: their minutes count only if she marked them as delivered. */
  closedVisits?: ReadonlySet<string>;
  /** Days without school, by class id. */
  closedDays?: ReadonlyMap<string, ReadonlySet<IsoDate>>;
  /** How her district judges missed sessions; case by case when absent. */
  policy?: MakeUpPolicy;
  /** Whole days that she marked with "I am out". */
  awayDays?: ReadonlySet<IsoDate>;
  /** The weekdays on which she works at the class's school, by class id; any weekday where it is not known. */
  workDays?: ReadonlyMap<string, ReadonlySet<Weekday>>;
  /** The current time in the classes' zone: decides which visits have ended. */
  now: WallClock;
}

/** One student's part of {@link BookedVisits}, as the ledger of a line reads it. */
export interface StudentVisits {
  /** What she recorded as delivered or missed. */
  statements: readonly Statement[];
  /** Sessions that were put in the place of others and that she has not marked. */
  planned: readonly LedgerEntry[];
  /** Visits that have not ended. */
  booked: readonly Booking[];
  /** Visits that ended and that she has not marked. */
  unmarked: readonly Booking[];
  /** Unmarked visits on days without school. */
  closed: readonly Booking[];
  closedDays: ReadonlySet<IsoDate>;
  /** Days on which the student or she was, or will be, away. */
  absentDays: Readonly<Record<AbsentPerson, ReadonlySet<IsoDate>>>;
  /** The weekdays on which she works at the student's school; undefined where she has not said. */
  workDays: ReadonlySet<Weekday> | undefined;
  /** How often each routine of a class took place, for whichever student. */
  routines: ReadonlyMap<string, Reliability>;
  /** The same on each weekday. */
  routineDays: ReadonlyMap<string, Reliability>;
  policy: MakeUpPolicy;
  now: WallClock;
}

/** Groups one student's visits by whether they were marked, have ended, or fall on a day without school. */
export function visitsOf({ id, classId }: Student, visits: BookedVisits): StudentVisits {
  const { bookings, logs, closedVisits = new Set<string>(), now } = visits;
  const statements = latestEntries(entriesOf(logs, id));
  const said = statements.all();
  const open = bookings.filter((booking) => isUnsaid(booking, id, statements));
  const onSchoolDays = open.filter((booking) => !closedVisits.has(booking.id));
  return {
    statements: said.filter(({ entry }) => entry.outcome === "delivered" || entry.outcome === "missed"),
    planned: said.filter(({ entry }) => entry.outcome === "planned").map(({ entry }) => entry),
    booked: onSchoolDays.filter((booking) => !hasEnded(booking, now)),
    unmarked: onSchoolDays.filter((booking) => hasEnded(booking, now)),
    closed: open.filter((booking) => closedVisits.has(booking.id)),
    closedDays: visits.closedDays?.get(classId) ?? new Set(),
    absentDays: {
      student: missedBecause("student-absent", said),
      therapist: new Set([...(visits.awayDays ?? []), ...missedBecause("therapist-away", said)]),
    },
    workDays: visits.workDays?.get(classId),
    routines: reliabilities(logs),
    routineDays: weekdayReliabilities(logs),
    policy: visits.policy ?? makeUpPolicy("case-by-case"),
    now,
  };
}

const missedBecause = (cause: MissedCause, statements: readonly Statement[]): Set<IsoDate> =>
  new Set(statements.filter(({ entry }) => entry.cause === cause).map(({ entry }) => entry.date));

const byStudent = new WeakMap<readonly LedgerEntry[], Map<string, LedgerEntry[]>>();

/**
 * Lists the entries about one student. All entries are grouped once and cached, since a caseload asks for every
 * student.
 */
function entriesOf(logs: readonly LedgerEntry[], studentId: string): readonly LedgerEntry[] {
  const sorted = byStudent.get(logs) ?? sortByStudent(logs);
  byStudent.set(logs, sorted);
  return sorted.get(studentId) ?? [];
}

function sortByStudent(logs: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const sorted = new Map<string, LedgerEntry[]>();
  for (const entry of logs) {
    const own = sorted.get(entry.studentId);
    if (own) own.push(entry);
    else sorted.set(entry.studentId, [entry]);
  }
  return sorted;
}

/** True for an open visit of the student that she has not marked. */
function isUnsaid(booking: Booking, studentId: string, statements: Statements): boolean {
  if (!countsAsPlanned(booking) || !booking.studentIds.includes(studentId)) return false;
  const statement = statements.of({ sessionId: booking.id, studentId });
  return !statement || statement.entry.outcome === "withdrawn";
}

/** True once a visit's end is reached. */
export const hasEnded = ({ date, endMinute }: Pick<Booking, "date" | "endMinute">, now: WallClock): boolean =>
  date < now.date || (date === now.date && endMinute <= now.minute);
