import { overlaps, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { latestEntries } from "./latest-entries";
import type { LedgerEntry } from "./ledger-entry";

/** One student's part in a session, with its time. */
interface TimedPart {
  sessionId: string;
  studentId: string;
  classId?: string | undefined;
  date: IsoDate;
  time?: Interval | undefined;
}

/**
 * True when a session can't have been given as recorded beside another that was: at the same time, to the same student
 * or in another class. Students of one class may be served together.
 */
export function overlapsAnother(part: TimedPart, entries: readonly LedgerEntry[]): boolean {
  const { time } = part;
  if (!time) return false;
  return deliveredOn(entries, part.date).some(
    (other) =>
      other.sessionId !== part.sessionId &&
      (other.studentId === part.studentId || other.classId !== part.classId) &&
      other.time !== undefined &&
      overlaps(other.time, time),
  );
}

const memo = new WeakMap<readonly LedgerEntry[], Map<IsoDate, LedgerEntry[]>>();

/** The delivered sessions of a day; the days of one list of entries are looked up one after the other. */
function deliveredOn(entries: readonly LedgerEntry[], date: IsoDate): LedgerEntry[] {
  let days = memo.get(entries);
  if (!days) {
    days = new Map();
    for (const { entry } of latestEntries(entries).all())
      if (entry.outcome === "delivered") days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
    memo.set(entries, days);
  }
  return days.get(date) ?? [];
}
