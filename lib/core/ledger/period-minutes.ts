import type { Student } from "../caseload/records";
import { BUCKETS, type Bucket } from "../mandate/bucket";
import { takes, type MandateLine } from "../mandate/mandate-line";
import { addDays, type IsoDate } from "../time/iso-date";
import { periodBalances, type PeriodBalance } from "./line-ledger";
import { visitsOf, type BookedVisits, type StudentVisits } from "./student-visits";

/** What was due and given in one period of a line, and where it was given. In minutes. */
export interface PeriodMinutes {
  line: MandateLine;
  /** First day of the period and the day after its last. */
  from: IsoDate;
  to: IsoDate;
  dueMinutes: number;
  /** Minutes given before she began to record here are part of it, and in no bucket. */
  givenMinutes: number;
  /** Delivered minutes by bucket; buckets without minutes are left out. */
  buckets: { bucket: Bucket; minutes: number }[];
}

/**
 * Lists the periods of a student's mandate from a day through the period of `date`, the newest first; of lines that
 * grant the same minutes one after the other, each its own. At most `most` periods of each bucket.
 */
export function periodMinutes(
  student: Student,
  { from, date, most }: { from: IsoDate; date: IsoDate; most: number },
  visits: BookedVisits,
): PeriodMinutes[] {
  const own = visitsOf(student, visits);
  const lines = new Map(student.mandate.map((line) => [line.bucket, line] as const));
  return [...lines.values()].flatMap((line) =>
    periodBalances(student.mandate, { line, from, to: addDays(date, 1) }, own)
      .slice(-most)
      .toReversed()
      .map((balance) => withBuckets(balance, own)),
  );
}

function withBuckets(
  { line, period: { from, to }, dueMinutes, givenMinutes }: PeriodBalance,
  { statements }: StudentVisits,
): PeriodMinutes {
  const within = statements
    .map(({ entry }) => entry)
    .filter((entry) => entry.date >= from && entry.date < to && takes(line, entry.bucket));
  const buckets = BUCKETS.flatMap((bucket) => {
    const minutes = within.reduce((sum, entry) => sum + (entry.bucket === bucket ? entry.minutes : 0), 0);
    return minutes > 0 ? [{ bucket, minutes }] : [];
  });
  return { line, from, to, dueMinutes, givenMinutes, buckets };
}
