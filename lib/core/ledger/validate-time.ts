import type { FieldError } from "../caseload/field-error";
import { lengthOf, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import type { LedgerEntry } from "./ledger-entry";
import { overlapsAnother } from "./session-overlaps";

/** What she says of when a session really was, and how long it lasted. */
interface SaidTime {
  sessionId: string;
  outcome: string;
  time?: Interval | undefined;
  /** True for a time that is known already: it may be still to come, as of a session that is marked early. */
  isTimeShown?: boolean | undefined;
  minutes?: number | undefined;
}

/** The day and class of a session, and the students whom the time is said of. */
interface TimedSession {
  date: IsoDate;
  classId?: string | undefined;
  studentIds: readonly string[];
}

/**
 * Lists what is wrong with the time that she gives of a session, by field: `start`, `end` or `minutes`. It ends after
 * it begins and not in the future, no student was elsewhere then, and its minutes fit in.
 */
export function validateTime(
  { sessionId, outcome, time, isTimeShown, minutes }: SaidTime,
  { date, classId, studentIds }: TimedSession,
  { entries, now }: { entries: readonly LedgerEntry[]; now: WallClock },
): FieldError[] {
  if (!time || outcome !== "delivered") return [];
  if (time.endMinute <= time.startMinute) return [{ field: "end", code: "end-before-start" }];
  if (!isTimeShown && (date > now.date || (date === now.date && time.endMinute > now.minute)))
    return [{ field: "end", code: "still-to-come" }];
  const isTaken = studentIds.some((studentId) =>
    overlapsAnother({ sessionId, studentId, classId, date, time }, entries),
  );
  const max = lengthOf(time);
  return [
    ...(isTaken ? [{ field: "start", code: "overlaps-session" } as const] : []),
    ...(minutes !== undefined && minutes > max
      ? [{ field: "minutes", code: "out-of-range", min: 1, max } as const]
      : []),
  ];
}
