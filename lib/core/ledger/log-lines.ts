import { compare } from "../compare";
import type { Student } from "../caseload/records";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { MakeUp } from "./make-ups";
import { earlierRows, type SessionOutcome, type SessionRow } from "./session-table";
import { hasEnded, type BookedVisits } from "./student-visits";

/**
 * What a line of an exported log is:
 * - `session`: what counts of a session
 * - `correction`: what was said of one before it was corrected; it counts no more
 * - `make-up`: minutes of a missed session that are still open
 * - `touch-base`: a talk with the teacher of the student's class, without minutes
 * - `opening`: minutes that were given before she began to record here
 */
export const LOG_LINE_KINDS = ["session", "correction", "make-up", "touch-base", "opening"] as const;
export type LogLineKind = (typeof LOG_LINE_KINDS)[number];

/** One line of a student's log, as it is exported. */
export interface LogLine extends Omit<SessionRow, "outcome" | "groupSize" | "corrections"> {
  kind: LogLineKind;
  outcome?: SessionOutcome;
  groupSize?: number;
}

/** A talk with the teacher of a class. */
export interface LoggedTalk extends Interval {
  id: string;
  date: IsoDate;
  classId: string;
}

/** Lists what a student's log has besides its sessions in the half-open range [from, to), in time order. */
export function otherLogLines(
  student: Student,
  range: { from: IsoDate; to: IsoDate },
  { visits, makeUps, talks }: { visits: BookedVisits; makeUps: readonly MakeUp[]; talks: readonly LoggedTalk[] },
): LogLine[] {
  const isInRange = ({ date }: { date: IsoDate }): boolean => date >= range.from && date < range.to;
  const corrections = earlierRows(student.id, range, visits).map((row): LogLine => ({ ...row, kind: "correction" }));
  const openings = student.mandate.flatMap(({ id, opening }): LogLine[] =>
    opening ? [{ kind: "opening", sessionId: `opening ${id}`, date: opening.on, minutes: opening.minutes }] : [],
  );
  const lines = [
    ...corrections,
    ...makeUps.map(({ sessionId, date, minutes, cause, routineTitle }): LogLine => ({
      ...{ kind: "make-up", sessionId, date, minutes },
      ...(cause ? { cause } : {}),
      ...(routineTitle === undefined ? {} : { routineTitle }),
    })),
    ...talks
      .filter((talk) => talk.classId === student.classId && hasEnded(talk, visits.now))
      .map(({ id, date, classId, startMinute, endMinute }): LogLine => ({
        ...{ kind: "touch-base", sessionId: id, date, classId, minutes: 0, time: { startMinute, endMinute } },
      })),
    ...openings,
  ];
  return lines.filter(isInRange).sort(byTime);
}

/** Orders lines by day and time, and by kind where these are equal. */
export const byTime = (a: LogLine, b: LogLine): number =>
  compare(a.date, b.date) ||
  (a.time?.startMinute ?? 0) - (b.time?.startMinute ?? 0) ||
  LOG_LINE_KINDS.indexOf(a.kind) - LOG_LINE_KINDS.indexOf(b.kind) ||
  compare(a.recordedAt ?? "", b.recordedAt ?? "");
