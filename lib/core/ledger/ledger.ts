import type { Student } from "../caseload/records";
import { BUCKETS, type Bucket } from "../mandate/bucket";
import { isGranted, isInForce, isWaiting, pushInLine, type MandateLine } from "../mandate/mandate-line";
import { monthOf, periodOf } from "../mandate/mandate-period";
import type { IsoDate } from "../time/iso-date";
import { lineLedger, type LineLedger } from "./line-ledger";
import { visitsOf, type BookedVisits, type StudentVisits } from "./student-visits";

/** A student's minutes, line by line of the mandate, each in the period that contains the asked day. */
export interface Ledger {
  lines: LineLedger[];
  /** Lines in force whose quarter, trimester or semester has no dates: nothing can be counted for them. */
  undated: MandateLine[];
  /**
   * Lines that wait for their condition and have not ended: nothing is counted for them until she says that they begin.
   */
  waiting: MandateLine[];
  /** Minutes delivered in the shown periods that no line grants, by bucket. */
  apart: { bucket: Bucket; minutes: number }[];
}

/**
 * Computes a student's minutes in the periods that contain `date`, for each line of the mandate in force that day. The
 * only place that counts delivered minutes. Gives the same for any order of entries.
 */
export function ledgerOf(student: Student, date: IsoDate, visits: BookedVisits): Ledger {
  const own = visitsOf(student, visits);
  const inForce = student.mandate.filter((line) => isInForce(line, date));
  const lines = inForce.flatMap((line) => lineLedger(student.mandate, { line, date }, own) ?? []);
  return {
    lines,
    undated: inForce.filter((line) => !periodOf(line, date)),
    waiting: student.mandate.filter((line) => isWaiting(line) && (line.to === undefined || date <= line.to)),
    apart: minutesApart(student.mandate, lines, { date, own }),
  };
}

/** Finds the line of a ledger that push-in visits of the day count towards; undefined when no line grants them. */
export function pushInLedger({ mandate }: Student, date: IsoDate, { lines }: Ledger): LineLedger | undefined {
  const granting = pushInLine(mandate, date);
  return lines.find(({ line }) => line.id === granting?.id);
}

function minutesApart(
  mandate: readonly MandateLine[],
  lines: readonly LineLedger[],
  { date, own }: { date: IsoDate; own: StudentVisits },
): Ledger["apart"] {
  const spans = lines.length > 0 ? lines : [monthOf(date)];
  const sums = new Map<Bucket, number>();
  for (const { entry } of own.statements) {
    const isShown = spans.some(({ from, to }) => entry.date >= from && entry.date < to);
    if (isShown && !isGranted(mandate, entry) && entry.minutes > 0)
      sums.set(entry.bucket, (sums.get(entry.bucket) ?? 0) + entry.minutes);
  }
  return BUCKETS.filter((bucket) => sums.has(bucket)).map((bucket) => ({ bucket, minutes: sums.get(bucket)! }));
}
