import { addDays, type IsoDate } from "../time/iso-date";
import { BUCKETS, type Bucket } from "./bucket";

/** The periods that IEPs count service minutes in. */
export const MANDATE_PERIODS = ["day", "week", "month", "quarter", "trimester", "semester", "year"] as const;
export type MandatePer = (typeof MANDATE_PERIODS)[number];

/** Periods whose dates each district sets: a line that counts by them needs their first and last days. */
export const TERM_PERIODS = ["quarter", "trimester", "semester"] as const satisfies MandatePer[];
export type TermPeriod = (typeof TERM_PERIODS)[number];
export const isTermPeriod = (per: MandatePer): per is TermPeriod => TERM_PERIODS.some((one) => one === per);

/**
 * The buckets that a line may grant minutes for; `direct` where the IEP does not say whether inside or outside of the
 * class.
 */
export const SERVICE_BUCKETS = ["direct", ...BUCKETS] as const;
export type ServiceBucket = (typeof SERVICE_BUCKETS)[number];

/** First and last day of a quarter, trimester or semester; the last day belongs to it. */
export interface TermDates {
  from: IsoDate;
  to: IsoDate;
}

/**
 * One service line of an IEP: `minutes` per session, `times` per period, in one bucket. A step-down is a line of its
 * own.
 */
export interface MandateLine {
  /** Unique among the student's lines. */
  id: string;
  minutes: number;
  times: number;
  per: MandatePer;
  bucket: ServiceBucket;
  /**
   * "3 of 4 weeks": sessions fall in `served` weeks of each `cycle`, counted from the week of `from`. Weekly lines
   * only.
   */
  weeks?: { served: number; cycle: number };
  /** First day that the line is in force; absent: no beginning. */
  from?: IsoDate;
  /** Last day that it is in force; absent: no end. */
  to?: IsoDate;
  /** The quarters, trimesters or semesters that the line counts by. */
  terms?: TermDates[];
  /** Minutes delivered before she began to record here, up to and including the day `on`. */
  opening?: { minutes: number; on: IsoDate };
  /**
   * The condition of the line, in the IEP's words: "after 90 % on two probes". Until she marks it as met the line
   * grants nothing; then it begins on `from`.
   */
  condition?: { text: string; isMet: boolean };
  /**
   * The condition of the line's end, in the IEP's words: "discharge upon mastery". The line stays in force until she
   * sets its last day.
   */
  endsWhen?: string;
}

/** True while a line waits for its condition: it grants nothing yet. */
export const isWaiting = ({ condition }: Pick<MandateLine, "condition">): boolean => condition?.isMet === false;

/** True while a line is in force on a day. One that waits for its condition never is. */
export const isInForce = (line: MandateLine, date: IsoDate): boolean =>
  !isWaiting(line) && (line.from === undefined || line.from <= date) && (line.to === undefined || date <= line.to);

/**
 * Lists the lines that, on a day, still wait for the condition of their beginning or their end. The review of the plan
 * asks her about them.
 */
export const openConditions = (lines: readonly MandateLine[], date: IsoDate): MandateLine[] =>
  lines.filter((line) => {
    if (line.to !== undefined && line.to < date) return false;
    return isWaiting(line) || (line.endsWhen !== undefined && line.to === undefined);
  });

/**
 * Ends a line on the day before another one replaces it, so that what it granted before stays as it was. Undefined when
 * it would not have begun by then.
 */
export function endedBefore(line: MandateLine, day: IsoDate): MandateLine | undefined {
  const last = addDays(day, -1);
  if (line.from !== undefined && line.from > last) return undefined;
  return line.to !== undefined && line.to <= last ? line : { ...line, to: last };
}

/** True when minutes given in a bucket count towards a line. */
export const takes = ({ bucket }: Pick<MandateLine, "bucket">, given: Bucket): boolean =>
  bucket === given || (bucket === "direct" && (given === "in-class" || given === "out-of-class"));

/** True when a line in force grants minutes that were given on a day in a bucket. */
export const isGranted = (
  lines: readonly MandateLine[],
  { date, bucket }: { date: IsoDate; bucket: Bucket },
): boolean => lines.some((line) => isInForce(line, date) && takes(line, bucket));

/** True when some minutes could count towards both lines. */
export const sharesBucket = (a: Pick<MandateLine, "bucket">, b: Pick<MandateLine, "bucket">): boolean =>
  BUCKETS.some((bucket) => takes(a, bucket) && takes(b, bucket));

/**
 * True when minutes could count towards both lines on the same day: such lines contradict each other. One that waits
 * for its condition contradicts none.
 */
export function contradict(a: MandateLine, b: MandateLine): boolean {
  if (isWaiting(a) || isWaiting(b)) return false;
  const sharesDays = (a.to === undefined || b.from === undefined || b.from <= a.to) && startsBy(a, b);
  return sharesDays && sharesBucket(a, b);
}

const startsBy = (a: MandateLine, b: MandateLine): boolean =>
  b.to === undefined || a.from === undefined || a.from <= b.to;

/** Finds the line that push-in visits of a day count towards. */
export const pushInLine = (lines: readonly MandateLine[], date: IsoDate): MandateLine | undefined =>
  lines.find((line) => takes(line, "in-class") && isInForce(line, date));
