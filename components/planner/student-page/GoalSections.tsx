import type { GoalStanding, Phase } from "../../../lib/core/ledger/goal-standing";
import { GOAL_STAGES, type GoalStage } from "../../../lib/core/goals/goal-stage";
import { daysBetween, type IsoDate } from "../../../lib/core/time/iso-date";
import { formatShortDay } from "../../../lib/i18n/format";
import { goalPointText, goalPointWords } from "../../../lib/i18n/goal-point";
import { chartText, progressWords, trendText } from "../../../lib/i18n/progress";
import { sessionWords } from "../../../lib/i18n/session";
import { stageText, studentPageWords } from "../../../lib/i18n/student-page";
import { chartScale, growthLine } from "../../../lib/core/measure/chart-scale";
import { PointChart, type ChartPoint } from "../../charts/PointChart";
import { SelectField } from "../../ui/Field";
import { TableScroll } from "../TableScroll";
import { usePage } from "../page-context";
import { useStudentPageScreen } from "./use-student-page-screen";

interface GoalSectionsProps {
  studentId: string;
  goals: readonly GoalStanding[];
  today: IsoDate;
}

/** A student's goals with their stages and their data. */
export function GoalSections({ studentId, goals, today }: GoalSectionsProps) {
  const { language } = usePage();
  const words = progressWords(language);
  const { changeStage } = useStudentPageScreen();
  return (
    <section class="pp-stack" aria-labelledby="student-goals">
      <h2 id="student-goals">{words("title")}</h2>
      {goals.map((goal) => (
        <GoalSection
          key={goal.goalId}
          goal={goal}
          onStage={(stage) => changeStage({ studentId, goalId: goal.goalId, stage, today })}
        />
      ))}
    </section>
  );
}

interface GoalSectionProps {
  goal: GoalStanding;
  onStage: (stage: GoalStage) => void;
}

function GoalSection({ goal, onStage }: GoalSectionProps) {
  const { language } = usePage();
  const words = progressWords(language);
  const page = studentPageWords(language);
  const { text, points, trend, stage, advice, expected, median } = goal;
  return (
    <section class="pp-stack student-goal" aria-label={text}>
      <h3>{text}</h3>
      <div class="student-stage">
        <SelectField
          label={page("stage")}
          value={stage}
          options={GOAL_STAGES.map((value) => ({ value, label: page(`stage.${value}`) }))}
          onChange={onStage}
        />
        {advice && <p>{page(`advice.${advice}`)}</p>}
      </div>
      {points.length === 0 ? (
        <p class="pp-soft">{words("none")}</p>
      ) : (
        <>
          <GoalChart goal={goal} />
          <p>{trendText(trend, language)}</p>
          {expected !== undefined && median !== undefined && (
            <p>{page("expected", { expected: Math.round(expected), median: Math.round(median) })}</p>
          )}
          <PointTable goal={goal} />
        </>
      )}
    </section>
  );
}

function GoalChart({ goal }: { goal: GoalStanding }) {
  const { language } = usePage();
  const page = studentPageWords(language);
  const { points, measure, target, phases, aim } = goal;
  const isPercent = measure === "trials" || measure === "steps";
  const unit = isPercent || !measure ? null : goalPointWords(language)(`measure.${measure}`);
  const top = isPercent ? 100 : Math.max(1, ...points.map(({ value }) => value));
  const scale = chartScale(
    points.map(({ value }) => value),
    { isRate: measure === "rate", top },
  );
  const dayOf = (date: string): string => formatShortDay(date, language);
  return (
    <>
      <PointChart
        label={chartText(goal, unit, { isLogarithmic: scale.isLogarithmic, language })}
        points={pointsOf(goal)}
        phases={phases.map(({ date }) => daysIn(goal, date))}
        axis={{
          top: isPercent ? "100 %" : numberText(scale.top, language),
          least: numberText(scale.least, language),
          first: dayOf(points[0]!.date),
          last: dayOf(points.at(-1)!.date),
        }}
        {...{ scale, target, trend: scale.isLogarithmic ? growthOf(goal) : trendLine(goal) }}
        aim={aim && [atDay(goal, aim.from), atDay(goal, aim.to)]}
      />
      {phases.length > 0 && (
        <ol class="student-phases" aria-label={page("phases")}>
          {phases.map((phase) => (
            <li key={JSON.stringify(phase)}>{phaseText(phase, language)}</li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Whole numbers, and the powers of ten below 1 at which a logarithmic axis may begin. */
const numberText = (value: number, language: ReturnType<typeof usePage>["language"]): string =>
  value >= 1 ? String(Math.round(value)) : value.toLocaleString(language);

/** The line through rates, which grow by multiples. */
function growthOf(goal: GoalStanding): [ChartPoint, ChartPoint] | undefined {
  const line = goal.trend.verdict === "too-little" ? undefined : growthLine(goal.points);
  return line && [atDay(goal, line[0]), atDay(goal, line[1])];
}

function phaseText(phase: Phase, language: ReturnType<typeof usePage>["language"]): string {
  const page = studentPageWords(language);
  const date = formatShortDay(phase.date, language);
  switch (phase.why) {
    case "routine":
      return page("phase.routine", { date, title: phase.routineTitle });
    case "setting":
      return page("phase.setting", { date, bucket: sessionWords(language)(`bucket.${phase.bucket}`) });
    case "stage":
      return page("phase.stage", { date, stage: stageText(phase.stage, language) });
  }
}

/** The same points as a table, for those who read it better than a picture. */
function PointTable({ goal: { points, text } }: { goal: GoalStanding }) {
  const { language } = usePage();
  const words = progressWords(language);
  return (
    <details class="planner-why">
      <summary>{words("table")}</summary>
      <TableScroll label={words("table")}>
        <table class="pp-table">
          <caption class="pp-sr">{text}</caption>
          <thead>
            <tr>
              {(["date", "routine", "data", "note"] as const).map((column) => (
                <th key={column} scope="col">
                  {words(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ date, routineTitle, point, note }, at) => (
              // A day may have two points in one routine, and none ever moves.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${at} ${date}`}>
                <th scope="row">{formatShortDay(date, language)}</th>
                <td>{routineTitle}</td>
                <td>{goalPointText(point, language)}</td>
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}

const daysIn = ({ points }: GoalStanding, date: string): number => daysBetween(points[0]!.date, date);
const atDay = (goal: GoalStanding, { date, value }: { date: string; value: number }): ChartPoint => ({
  x: daysIn(goal, date),
  y: value,
});
const pointsOf = (goal: GoalStanding): ChartPoint[] => goal.points.map((point) => atDay(goal, point));

/** The line of the slope through the middle of the points, once there are enough of them. */
function trendLine(goal: GoalStanding): [ChartPoint, ChartPoint] | undefined {
  const { trend } = goal;
  if (trend.verdict === "too-little") return undefined;
  const points = pointsOf(goal);
  const last = points.at(-1)!.x;
  const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const [x, y] = [mean(points.map((one) => one.x)), mean(points.map((one) => one.y))];
  const at = (day: number): ChartPoint => ({ x: day, y: y + (trend.slopePerWeek / 7) * (day - x) });
  return [at(0), at(last)];
}
