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
 * True when another delivered session makes this one impossible: it was at the same time, with the same student or in
 * another class. Students of one class may be served together.
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

/** Lists the delivered sessions of a day; cached, since several days of the same entries are looked up in turn. */
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
