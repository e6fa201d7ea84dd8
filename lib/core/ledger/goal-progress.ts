import type { Student } from "../caseload/records";
import type { Bucket } from "../mandate/bucket";
import { valueOf, type GoalPoint, type Measure } from "../measure/goal-point";
import { judgeTrend, targetPercent, type DatedValue, type Trend } from "../measure/trend";
import { latestEntries } from "./latest-entries";
import type { LedgerEntry } from "./ledger-entry";

/** One point of a goal, with where it was taken. */
export interface ProgressPoint extends DatedValue {
  point: GoalPoint;
  routineTitle: string;
  bucket: Bucket;
  note?: string;
}

/**
 * The data and trend of a goal, in the measure of its last point: points of another measure can't be compared with it.
 */
export interface GoalProgress {
  goalId: string;
  text: string;
  /** Absent while there is no data. */
  measure?: Measure;
  points: ProgressPoint[];
  /** In the unit of the values; absent where the goal names none. */
  target?: number;
  trend: Trend;
}

/** Lists a student's goals with their data, oldest point first. */
export function goalProgress({ id, goals }: Student, entries: readonly LedgerEntry[]): GoalProgress[] {
  const delivered = latestEntries(entries.filter(({ studentId }) => studentId === id))
    .all()
    .map(({ entry }) => entry)
    .filter(({ outcome }) => outcome === "delivered")
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  return goals.map(({ id: goalId, text }) => {
    const all = delivered.flatMap(({ date, routineTitle = "", bucket, data = [] }) =>
      data.flatMap((one) =>
        one.goalId === goalId && one.point
          ? [
              {
                ...{ date, point: one.point, routineTitle, bucket, value: valueOf(one.point) },
                ...(one.note === undefined ? {} : { note: one.note }),
              },
            ]
          : [],
      ),
    );
    const measure = all.at(-1)?.point.measure;
    const points = all.filter(({ point }) => point.measure === measure);
    const target = measure === "trials" || measure === "steps" ? targetPercent(text) : undefined;
    const known = { ...(measure ? { measure } : {}), ...(target === undefined ? {} : { target }) };
    return { goalId, text, points, trend: judgeTrend(points, target), ...known };
  });
}
