import type { Student } from "../caseload/records";
import { stageAdvice, stageOf, type GoalStage, type StageAdvice, type StageChange } from "../goals/goal-stage";
import { expectedOn } from "../measure/aim-line";
import type { Bucket } from "../mandate/bucket";
import { medianOf } from "../measure/theil-sen";
import { reachesTarget } from "../measure/trend";
import type { IsoDate } from "../time/iso-date";
import { goalProgress, type GoalProgress } from "./goal-progress";
import type { LedgerEntry } from "./ledger-entry";

/** How a goal's data compares with where it should be by now. */
export type ProgressCase = "no-data" | "below" | "on-track" | "met";

/** The beginning of a phase: the first point in another routine or place, or the day of another stage. */
export type Phase = { date: IsoDate } & (
  { why: "routine"; routineTitle: string } | { why: "setting"; bucket: Bucket } | { why: "stage"; stage: GoalStage }
);

/** A goal with its data, its stage, and where it should be. */
export interface GoalOverview extends GoalProgress {
  stage: GoalStage;
  stages: readonly StageChange[];
  /** What the stage asks of the plan; absent while the skill is being learned. */
  advice?: StageAdvice;
  /** Routines of the last three points. */
  routines: string[];
  /** Where something about the goal changed, oldest first. */
  phases: Phase[];
  /**
   * The value on the aim line on the day of the last point, in the unit of the points: a later day would ask of the
   * data what nobody has measured. Absent while one of the last three points is among the three that the line begins
   * with.
   */
  expected?: number;
  /** Median of the last three points; absent with fewer. */
  median?: number;
  /** Absent where the data is not enough to say. */
  progress?: ProgressCase;
}

const LAST = 3;
/** The points that the aim line begins with, and as many others. */
const FEWEST_COMPARED = 2 * LAST;

/** Lists a student's goals with their data, and judges the data on the day of the last point. */
export function goalOverviews(student: Student, entries: readonly LedgerEntry[]): GoalOverview[] {
  return goalProgress(student, entries).map((goal) => {
    const stages = student.goals.find(({ id }) => id === goal.goalId)?.stages ?? [];
    const stage = stageOf({ stages });
    const last = goal.points.slice(-LAST);
    const routines = [...new Set(last.map(({ routineTitle }) => routineTitle).filter((title) => title !== ""))];
    const advice = stageAdvice(stage, routines.length);
    const { aim } = goal;
    const median = last.length === LAST ? medianOf(last.map(({ value }) => value)) : undefined;
    const overview = {
      ...{ ...goal, stage, stages, routines, phases: phasesOf(goal, stages) },
      ...(advice ? { advice } : {}),
      ...(aim && goal.points.length >= FEWEST_COMPARED ? { expected: expectedOn(aim, goal.points.at(-1)!.date) } : {}),
      ...(median === undefined ? {} : { median }),
    };
    const progress = progressOf(overview);
    return progress ? { ...overview, progress } : overview;
  });
}

function progressOf({ points, apart, target, direction, median, expected }: GoalOverview): ProgressCase | undefined {
  if (points.length === 0) return apart.length === 0 ? "no-data" : undefined;
  if (median === undefined) return undefined;
  const values = points.map(({ value }) => value);
  if (target && reachesTarget(values, target)) return "met";
  if (expected === undefined) return undefined;
  return (direction === "up" ? median >= expected : median <= expected) ? "on-track" : "below";
}

function phasesOf({ points }: GoalProgress, stages: readonly StageChange[]): Phase[] {
  const [first] = points;
  if (!first) return [];
  const ofPoints = points.flatMap(({ date, routineTitle, bucket }, at): Phase[] => {
    const before = points[at - 1];
    if (!before) return [];
    return [
      ...(routineTitle === before.routineTitle ? [] : [{ date, why: "routine", routineTitle } as const]),
      ...(bucket === before.bucket ? [] : [{ date, why: "setting", bucket } as const]),
    ];
  });
  const ofStages = stages
    .filter(({ since }) => since > first.date && since <= points.at(-1)!.date)
    .map(({ stage, since }): Phase => ({ date: since, why: "stage", stage }));
  return [...ofPoints, ...ofStages].toSorted((a, b) => a.date.localeCompare(b.date));
}
