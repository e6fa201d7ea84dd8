import type { Booking } from "../caseload/records";
import { takes, type MandateLine } from "../mandate/mandate-line";
import { periodOf, type MandatePeriod } from "../mandate/mandate-period";
import { lengthOf } from "../time/interval";
import { addDays, type IsoDate } from "../time/iso-date";
import { forecastOf, lastChanceOf, type Forecast, type LastChance, type PlannedSession } from "./forecast";
import type { LedgerEntry } from "./ledger-entry";
import { judgeMissed } from "./make-up-policies";
import { hasEnded, type StudentVisits } from "./student-visits";

/** The minutes of one line of a mandate in one of its periods. */
export interface LineLedger {
  line: MandateLine;
  /** First day of the period and the day after its last. */
  from: IsoDate;
  to: IsoDate;
  /** True when the line begins or ends within the period: its minutes are then a share of the whole. */
  isCut: boolean;
  mandateMinutes: number;
  /** Minutes of missed sessions that are owed again from the periods before. */
  carriedMinutes: number;
  /** Minutes of missed sessions that the district's policy does not owe. */
  excusedMinutes: number;
  /** Minutes of missed sessions that the policy leaves undecided. They count as owed, in this period only. */
  undecidedMinutes: number;
  /** Minutes that she marked as delivered, in booked and unplanned sessions. */
  deliveredMinutes: number;
  /** Minutes delivered before she began to record here. */
  openingMinutes: number;
  /** Still to be delivered: max(0, mandate + carried - excused - delivered - opening). */
  owedMinutes: number;
  /** Delivered beyond what was due. */
  overMinutes: number;
  /** Minutes of booked visits that have not ended yet. */
  bookedMinutes: number;
  /** Minutes of booked visits that ended and that she has not marked yet: not delivered until she marks them. */
  unmarkedMinutes: number;
  /** Owed and neither booked nor waiting for a mark: windows are suggested for these. */
  openMinutes: number;
  forecast: Forecast;
  /** Present when little time is left for what is still open. */
  lastChance?: LastChance;
}

/** A line, and the day whose period is asked for. */
interface AskedPeriod {
  line: MandateLine;
  date: IsoDate;
}

/** Counts a line of a mandate in the period that contains a day; undefined when that period is not known. */
export function lineLedger(
  mandate: readonly MandateLine[],
  asked: AskedPeriod,
  visits: StudentVisits,
): LineLedger | undefined {
  const period = periodOf(asked.line, asked.date, visits.closedDays);
  if (!period) return undefined;
  const { line } = asked;
  const carriedMinutes = carriedInto(mandate, { line, period }, visits);
  const counted = countPeriod(line, period, visits);
  const due = counted.mandateMinutes + carriedMinutes - counted.excusedMinutes;
  const credited = counted.deliveredMinutes + counted.openingMinutes;
  const owedMinutes = Math.max(0, due - credited);
  const takesVisits = takes(line, "in-class");
  const planned = plannedMinutes(asked.line, period, visits);
  const bookedMinutes = planned.ahead + (takesVisits ? minutesOf(visits.booked, period) : 0);
  const unmarkedMinutes = planned.over + (takesVisits ? minutesOf(visits.unmarked, period) : 0);
  const openMinutes = Math.max(0, owedMinutes - bookedMinutes - unmarkedMinutes);
  const lastChance = lastChanceOf({ period, openMinutes, sessionMinutes: line.minutes }, visits);
  return {
    ...{ line, from: period.from, to: period.to, isCut: period.isCut, ...counted, carriedMinutes, owedMinutes },
    overMinutes: Math.max(0, credited - Math.max(0, due)),
    ...{ bookedMinutes, unmarkedMinutes, openMinutes },
    forecast: forecastOf(credited, plannedSessions(asked.line, period, visits), visits),
    ...(lastChance ? { lastChance } : {}),
  };
}

interface CountedPeriod extends Pick<
  LineLedger,
  "mandateMinutes" | "excusedMinutes" | "undecidedMinutes" | "deliveredMinutes" | "openingMinutes"
> {}

function countPeriod(line: MandateLine, period: MandatePeriod, visits: StudentVisits): CountedPeriod {
  const { statements, closed, policy } = visits;
  const sums = { delivered: 0, excused: 0, undecided: 0 };
  const isGranted = isGrantedIn(period, visits);
  for (const { entry } of statements) {
    if (!isIn(period, entry) || !takes(line, entry.bucket)) continue;
    if (entry.outcome === "delivered") sums.delivered += entry.minutes;
    else if (isGranted(entry)) addMissed(sums, judgeMissed(entry, policy), missedMinutes(entry, line));
  }
  if (takes(line, "in-class"))
    for (const booking of closed.filter((one) => isIn(period, one) && isGranted(one)))
      addMissed(
        sums,
        judgeMissed({ cause: "no-school", time: booking, classId: booking.classId }, policy),
        lengthOf(booking),
      );
  // A closed day has no daily minutes, whatever the policy says of visits.
  const isClosedDay = line.per === "day" && visits.closedDays.has(period.from);
  const mandateMinutes = isClosedDay ? 0 : period.minutes;
  const openingMinutes = line.opening && isIn(period, { date: line.opening.on }) ? line.opening.minutes : 0;
  return {
    ...{ mandateMinutes, openingMinutes, deliveredMinutes: sums.delivered, undecidedMinutes: sums.undecided },
    excusedMinutes: Math.min(mandateMinutes, sums.excused),
  };
}

function addMissed(sums: { excused: number; undecided: number }, judged: string, minutes: number): void {
  if (judged === "excused") sums.excused += minutes;
  if (judged === "undecided") sums.undecided += minutes;
}

/** Sums the minutes that missed sessions of earlier periods leave owed, in this line and in those before it. */
function carriedInto(
  mandate: readonly MandateLine[],
  { line, period }: { line: MandateLine; period: MandatePeriod },
  visits: StudentVisits,
): number {
  const first = firstOwedAgain(visits);
  if (first === undefined || first >= period.from) return 0;
  let carried = 0;
  for (const earlier of periodBalances(mandate, { line, from: first, to: period.from }, visits)) {
    const left = Math.max(0, earlier.dueMinutes + carried - earlier.givenMinutes);
    carried = Math.min(left, carried + owedAgain(earlier, visits));
  }
  return carried;
}

/** Gives a test for days that a period grants minutes for. */
const isGrantedIn =
  ({ leavesOutClosed }: MandatePeriod, { closedDays }: StudentVisits) =>
  ({ date }: { date: IsoDate }): boolean =>
    !leavesOutClosed || !closedDays.has(date);

/** The minutes of one period of a line, without any carried into it. */
export interface PeriodBalance {
  line: MandateLine;
  period: MandatePeriod;
  /** Granted, less what is excused. */
  dueMinutes: number;
  /** Delivered, here and before she began to record. */
  givenMinutes: number;
}

/** Counts each known period from a day on, up to the day `to`, of the lines that grant the same minutes as `line`. */
export function periodBalances(
  mandate: readonly MandateLine[],
  { line, ...span }: { line: MandateLine; from: IsoDate; to: IsoDate },
  visits: StudentVisits,
): PeriodBalance[] {
  return periodsBetween(mandate, line, { ...span, closedDays: visits.closedDays }).map(({ line: own, period }) => {
    const counted = countPeriod(own, period, visits);
    return {
      ...{ line: own, period, dueMinutes: counted.mandateMinutes - counted.excusedMinutes },
      givenMinutes: counted.deliveredMinutes + counted.openingMinutes,
    };
  });
}

/** Lists the known periods from a day on, of the lines that grant the same minutes, up to the day `to`. */
function periodsBetween(
  mandate: readonly MandateLine[],
  { bucket }: MandateLine,
  { from, to, closedDays }: { from: IsoDate; to: IsoDate; closedDays: ReadonlySet<IsoDate> },
): { line: MandateLine; period: MandatePeriod }[] {
  const lines = mandate.filter((one) => one.bucket === bucket);
  const found: { line: MandateLine; period: MandatePeriod }[] = [];
  for (let date = from; date < to;) {
    const line = lines.find((one) => periodOf(one, date));
    const period = line && periodOf(line, date, closedDays);
    if (line && period) found.push({ line, period });
    date = period ? period.to : addDays(date, 1);
  }
  return found;
}

const isOwedAgain = (entry: LedgerEntry, { policy }: StudentVisits): boolean =>
  entry.outcome === "missed" && judgeMissed(entry, policy) === "owed";

const owesClosed = ({ policy }: StudentVisits): boolean => policy.rules["no-school"].duty === "owed";

function firstOwedAgain(visits: StudentVisits): IsoDate | undefined {
  const entries = visits.statements.filter(({ entry }) => isOwedAgain(entry, visits)).map(({ entry }) => entry.date);
  const closed = owesClosed(visits) ? visits.closed.map(({ date }) => date) : [];
  return [...entries, ...closed].toSorted()[0];
}

function owedAgain({ line, period }: { line: MandateLine; period: MandatePeriod }, visits: StudentVisits): number {
  const isGranted = isGrantedIn(period, visits);
  const missed = visits.statements
    .filter(({ entry }) => isIn(period, entry) && takes(line, entry.bucket))
    .filter(({ entry }) => isGranted(entry) && isOwedAgain(entry, visits))
    .reduce((sum, { entry }) => sum + missedMinutes(entry, line), 0);
  return (
    missed + (owesClosed(visits) && takes(line, "in-class") ? minutesOf(visits.closed.filter(isGranted), period) : 0)
  );
}

/** Minutes of sessions that were put in the place of others: still ahead, and over but not marked. */
function plannedMinutes(
  line: MandateLine,
  period: MandatePeriod,
  { planned, now }: StudentVisits,
): { ahead: number; over: number } {
  const sums = { ahead: 0, over: 0 };
  for (const entry of planned) {
    if (!isIn(period, entry) || !takes(line, entry.bucket) || !entry.time) continue;
    sums[hasEnded({ ...entry.time, date: entry.date }, now) ? "over" : "ahead"] += lengthOf(entry.time);
  }
  return sums;
}

/** Lists what {@link plannedMinutes} and the booked visits of a period are made of. */
function plannedSessions(line: MandateLine, period: MandatePeriod, visits: StudentVisits): PlannedSession[] {
  const { planned, booked, unmarked } = visits;
  const inPlace = planned.flatMap((entry) => {
    const { time, bucket, classId, routineTitle, date } = entry;
    return isIn(period, entry) && takes(line, bucket) && time
      ? [{ minutes: lengthOf(time), classId, routineTitle, date }]
      : [];
  });
  const ofVisits = takes(line, "in-class")
    ? [...booked, ...unmarked]
        .filter((one) => isIn(period, one))
        .map((one) => ({
          ...{ minutes: lengthOf(one), classId: one.classId, routineTitle: one.routineTitle, date: one.date },
        }))
    : [];
  return [...inPlace, ...ofVisits];
}

/** A missed session was as long as it was planned; where that is not known, as long as the line grants. */
const missedMinutes = ({ time }: LedgerEntry, { minutes }: MandateLine): number => (time ? lengthOf(time) : minutes);

const isIn = ({ from, to }: MandatePeriod, { date }: { date: IsoDate }): boolean => date >= from && date < to;

const minutesOf = (bookings: readonly Booking[], period: MandatePeriod): number =>
  bookings.filter((one) => isIn(period, one)).reduce((sum, one) => sum + lengthOf(one), 0);
