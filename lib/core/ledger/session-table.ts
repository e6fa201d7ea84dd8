import { isOpen } from "../booking/state";
import { compare } from "../compare";
import type { Booking } from "../caseload/records";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import { changedEntries, latestEntries } from "./latest-entries";
import { BUCKETS, type Bucket } from "../mandate/bucket";
import type { LedgerEntry, MissedCause, MissedDecision, TimeSource } from "./ledger-entry";
import type { SessionGiver } from "./session-giver";
import { overlapsAnother } from "./session-overlaps";
import type { SessionPlace } from "./session-place";
import { hasEnded, type BookedVisits } from "./student-visits";

/**
 * The outcome of a session: as she marked it (`switched`: given in another way instead), or `unmarked` (it ended and
 * she has not marked it), `booked` (it has not ended) or `no-school` (the school is closed that day).
 */
export type SessionOutcome = "delivered" | "missed" | "switched" | "unmarked" | "booked" | "no-school";

/** One student's part in one session, as it is listed and exported. */
export interface SessionRow {
  sessionId: string;
  date: IsoDate;
  /** In the class's zone; absent where it is not known. */
  time?: Interval;
  /** Where `time` is from, for delivered sessions; absent where that is not known. */
  timeFrom?: TimeSource;
  classId?: string;
  routineTitle?: string;
  outcome: SessionOutcome;
  /** Minutes served; 0 unless delivered. */
  minutes: number;
  /** Only for delivered sessions. */
  bucket?: Bucket;
  cause?: MissedCause;
  /** What the district decided of it, where it was missed. */
  decided?: MissedDecision;
  /** Where it was, as far as that was recorded. */
  place?: SessionPlace;
  /** How and by whom it was given, as far as she said it. */
  given?: SessionGiver;
  /** Data points on the student's goals. */
  data?: LedgerEntry["data"];
  /** Students served together. */
  groupSize: number;
  unplanned?: true;
  /** UTC instant of the entry that counts, ISO 8601. */
  recordedAt?: string;
  /** How often her first mark was changed. */
  corrections: number;
  isContested?: true;
  /** Set when it was given at the same time as another session: one of the two is wrong (see overlapsAnother). */
  overlaps?: true;
}

/**
 * Where the time of a session is from. Nobody has said of what is not delivered when it really was: its time is the
 * booked one, where it was booked. Undefined where it is not known.
 */
export const timeSourceOf = ({
  outcome,
  timeFrom,
  unplanned,
}: Pick<SessionRow, "outcome" | "timeFrom" | "unplanned">): TimeSource | undefined =>
  outcome === "delivered" ? timeFrom : unplanned ? undefined : "booked";

/** Lists a student's sessions of the half-open range [from, to), in time order. */
export function sessionTable(
  studentId: string,
  { from, to }: { from: IsoDate; to: IsoDate },
  { bookings, logs, closedVisits, now }: BookedVisits,
): SessionRow[] {
  const isInRange = ({ date }: { date: IsoDate }): boolean => date >= from && date < to;
  const entries = logs.filter((entry) => entry.studentId === studentId);
  const changed = changedEntries(entries);
  const marked = latestEntries(entries)
    .all()
    .filter(({ entry }) => entry.outcome !== "withdrawn" && isInRange(entry));
  const markedIds = new Set(marked.map(({ entry }) => entry.sessionId));
  const unmarked = bookings.filter(
    (booking) =>
      isOpen(booking) && isInRange(booking) && booking.studentIds.includes(studentId) && !markedIds.has(booking.id),
  );
  const outcomeOf = (booking: Booking): SessionOutcome => {
    if (closedVisits?.has(booking.id)) return "no-school";
    return hasEnded(booking, now) ? "unmarked" : "booked";
  };
  return [
    ...marked.map(({ entry, contested }) => ({
      ...rowOfEntry(entry, changed, now),
      groupSize: entry.groupSize - countAbsent(entry, logs),
      ...(contested.length > 0 ? { isContested: true as const } : {}),
      ...(entry.outcome === "delivered" && overlapsAnother(entry, logs) ? { overlaps: true as const } : {}),
    })),
    ...unmarked.map((booking) => rowOfVisit(booking, outcomeOf(booking))),
  ].sort((a, b) => compare(a.date, b.date) || (a.time?.startMinute ?? 0) - (b.time?.startMinute ?? 0));
}

/** Lists a student's superseded marks in the half-open range [from, to), each as a separate row. */
export function earlierRows(
  studentId: string,
  { from, to }: { from: IsoDate; to: IsoDate },
  { logs, now }: Pick<BookedVisits, "logs" | "now">,
): SessionRow[] {
  const changed = changedEntries(logs.filter((entry) => entry.studentId === studentId));
  return changed.filter(({ date }) => date >= from && date < to).map((entry) => rowOfEntry(entry, changed, now));
}

/**
 * Counts absent group members: an entry's group size is the number of students that the visit was booked for, and each
 * of them is marked separately. One who was taken out of a session that was never booked was not in it.
 */
const countAbsent = ({ sessionId, studentId }: LedgerEntry, logs: readonly LedgerEntry[]): number =>
  latestEntries(logs)
    .all()
    .filter(({ entry }) => entry.sessionId === sessionId && entry.studentId !== studentId)
    .filter(({ entry: { outcome, unplanned } }) => outcome === "missed" || (outcome === "withdrawn" && unplanned))
    .length;

function rowOfEntry(entry: LedgerEntry, changed: readonly LedgerEntry[], now: WallClock): SessionRow {
  const { sessionId, date, time, classId, routineTitle, outcome, minutes, bucket, cause, groupSize } = entry;
  return {
    ...{ sessionId, date, minutes, groupSize, recordedAt: entry.recordedAt },
    ...(outcome === "delivered" ? { bucket } : {}),
    ...(outcome === "delivered" && time && entry.timeFrom ? { timeFrom: entry.timeFrom } : {}),
    ...(entry.data ? { data: entry.data } : {}),
    ...(outcome === "delivered" && entry.given ? { given: entry.given } : {}),
    outcome: shownOutcome(outcome, entry, now),
    ...(time ? { time } : {}),
    ...(classId === undefined ? {} : { classId }),
    ...(routineTitle === undefined ? {} : { routineTitle }),
    ...(cause ? { cause } : {}),
    ...(entry.decided ? { decided: entry.decided } : {}),
    ...(entry.place ? { place: entry.place } : {}),
    ...(entry.unplanned ? { unplanned: true as const } : {}),
    corrections: changed.filter((other) => other.sessionId === sessionId).length,
  };
}

/** A session that was put in the place of another is listed like a booked one until she marks it. */
function shownOutcome(outcome: LedgerEntry["outcome"], { date, time }: LedgerEntry, now: WallClock): SessionOutcome {
  if (outcome !== "planned") return outcome === "withdrawn" ? "unmarked" : outcome;
  return hasEnded({ date, endMinute: time?.endMinute ?? 0 }, now) ? "unmarked" : "booked";
}

function rowOfVisit(booking: Booking, outcome: SessionOutcome): SessionRow {
  const { id: sessionId, date, startMinute, endMinute, classId, routineTitle, studentIds } = booking;
  return {
    ...{ sessionId, date, time: { startMinute, endMinute }, classId, routineTitle, outcome },
    ...{ minutes: 0, groupSize: studentIds.length, corrections: 0 },
  };
}

/** Sums the delivered minutes of rows by bucket; buckets without minutes are left out. */
export function minutesByBucket(rows: readonly SessionRow[]): { bucket: Bucket; minutes: number }[] {
  return BUCKETS.flatMap((bucket) => {
    const minutes = rows.reduce((sum, row) => sum + (row.bucket === bucket ? row.minutes : 0), 0);
    return minutes > 0 ? [{ bucket, minutes }] : [];
  });
}
