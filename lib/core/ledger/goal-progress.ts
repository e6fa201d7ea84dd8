import type { Student } from "../caseload/records";
import type { Bucket } from "../mandate/bucket";
import { aimLine, type AimLine } from "../measure/aim-line";
import { allowsCues } from "../measure/allowed-cues";
import { proposeMeasure, valueOf, type GoalPoint, type Measure } from "../measure/goal-point";
import { goalDirection, goalTarget } from "../measure/goal-target";
import type { GoalTarget } from "../measure/target";
import type { IsoDate } from "../time/iso-date";
import type { DatedValue } from "../measure/theil-sen";
import { judgeTrend, type Trend } from "../measure/trend";
import { yearlyGain } from "../measure/yearly-gain";
import { latestEntries } from "./latest-entries";
import type { LedgerEntry } from "./ledger-entry";

/** One point of a goal, with where it was taken. */
export interface ProgressPoint extends DatedValue {
  point: GoalPoint;
  routineTitle: string;
  bucket: Bucket;
  note?: string;
}

/** What she wrote about a goal in a session, with a data point or without one. */
export interface GoalNote {
  date: IsoDate;
  note: string;
}

/**
 * The data and trend of a goal, in the measure of most of its last points: points of another measure can't be compared
 * with them.
 */
export interface GoalProgress {
  goalId: string;
  text: string;
  /** Absent while there is no data. */
  measure?: Measure;
  /** The points that count, oldest first: trials with and without cues are never one series. */
  points: ProgressPoint[];
  /**
   * Trials that do not count, oldest first: those with cues, where the goal gives none, else the other kind than the
   * last one.
   */
  apart: ProgressPoint[];
  /** Points in other measures, which do not count, oldest first. */
  otherMeasures: ProgressPoint[];
  /** All of her notes on the goal, oldest first, whatever becomes of the point beside them. */
  notes: GoalNote[];
  /** Absent where the goal names none, or more than one. */
  target?: GoalTarget;
  /** Whether progress is a rise or a fall of the values. */
  direction: GoalTarget["direction"];
  /** Absent without a target or a day of review after the first three points. */
  aim?: AimLine;
  trend: Trend;
}

const NO_AIMS = { direction: "up", yearlyGain: 1 } as const;

/** Lists a student's goals with their data, oldest point first. */
export function goalProgress({ id, goals, reviewDate }: Student, entries: readonly LedgerEntry[]): GoalProgress[] {
  const delivered = latestEntries(entries.filter(({ studentId }) => studentId === id))
    .all()
    .map(({ entry }) => entry)
    .filter(({ outcome }) => outcome === "delivered")
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  return goals.map(({ id: goalId, text }) => {
    const all = pointsOf(goalId, delivered);
    const notes = notesOf(goalId, delivered);
    const measure = usualMeasure(all, text);
    if (!measure) {
      const none = { points: [], apart: [], otherMeasures: [], trend: judgeTrend([], NO_AIMS) };
      return { goalId, text, notes, direction: "up", ...none };
    }
    const ofMeasure = all.filter(({ point }) => point.measure === measure);
    const otherMeasures = all.filter(({ point }) => point.measure !== measure);
    const { counted: points, apart } = countedApart(ofMeasure, text);
    const target = goalTarget(text, measure);
    const direction = goalDirection(text, measure);
    const aim = aimLine(points, { target: target?.value, reviewDate });
    const trend = judgeTrend(points, { target, aim, direction, yearlyGain: yearlyGain(points, measure) });
    return {
      ...{ goalId, text, measure, points, apart, otherMeasures, notes, direction, trend },
      ...(target ? { target } : {}),
      ...(aim ? { aim } : {}),
    };
  });
}

/** So many of the last points decide in which measure a goal is shown: one slip does not, a lasting change does. */
const RECENT = 5;

/** The measure of most of the last points; on a tie, the one that the goal's words name, else the later one. */
function usualMeasure(points: readonly ProgressPoint[], goalText: string): Measure | undefined {
  const recent = points.slice(-RECENT).map(({ point }) => point.measure);
  const timesOf = (measure: Measure): number => recent.filter((one) => one === measure).length;
  const most = Math.max(...recent.map(timesOf));
  const usual = recent.filter((measure) => timesOf(measure) === most);
  const { measure: named } = proposeMeasure(goalText);
  return usual.includes(named) ? named : usual.at(-1);
}

function notesOf(goalId: string, delivered: readonly LedgerEntry[]): GoalNote[] {
  return delivered.flatMap(({ date, data = [] }) =>
    data.flatMap(({ goalId: of, note = "" }) => (of === goalId && note !== "" ? [{ date, note }] : [])),
  );
}

function pointsOf(goalId: string, delivered: readonly LedgerEntry[]): ProgressPoint[] {
  return delivered.flatMap(({ date, routineTitle = "", bucket, data = [] }) =>
    // A note that was written without a value is no point.
    data.flatMap(({ goalId: of, point, note }) =>
      of === goalId && point
        ? [{ date, point, routineTitle, bucket, value: valueOf(point), ...(note === undefined ? {} : { note }) }]
        : [],
    ),
  );
}

/**
 * Sorts out the points that count. Trials with cues count only where the goal gives cues; there, the kind of the last
 * point does, since a student who no longer needs the cues has begun a new series.
 */
function countedApart(
  points: readonly ProgressPoint[],
  goalText: string,
): { counted: ProgressPoint[]; apart: ProgressPoint[] } {
  const isCued = ({ point }: ProgressPoint): boolean => point.measure === "trials" && point.cued;
  const last = points.at(-1);
  const countsCued = last !== undefined && isCued(last) && allowsCues(goalText);
  return {
    counted: points.filter((point) => isCued(point) === countsCued),
    apart: points.filter((point) => isCued(point) !== countsCued),
  };
}
