import type { GoalOverview, Phase } from "../../../lib/core/ledger/goal-overview";
import { daysBetween } from "../../../lib/core/time/iso-date";
import { formatShortDay } from "../../../lib/i18n/format";
import { goalPointWords } from "../../../lib/i18n/goal-point";
import { chartText } from "../../../lib/i18n/progress";
import { sessionWords } from "../../../lib/i18n/session";
import { stageText, studentPageWords } from "../../../lib/i18n/student-page";
import { medianOf } from "../../../lib/core/measure/theil-sen";
import { chartScale, growthLine } from "../../../lib/core/measure/chart-scale";
import { PointChart, type ChartPoint } from "../../charts/PointChart";
import { usePage } from "../page-context";

export function GoalChart({ goal }: { goal: GoalOverview }) {
  const { language } = usePage();
  const page = studentPageWords(language);
  const { points, apart, measure, phases, aim } = goal;
  const target = goal.target?.value;
  const isPercent = measure === "trials" || measure === "steps";
  const unit = isPercent || !measure ? null : goalPointWords(language)(`measure.${measure}`);
  const top = isPercent ? 100 : Math.max(1, target ?? 0, ...points.map(({ value }) => value));
  const scale = chartScale(
    points.map(({ value }) => value),
    { isRate: measure === "rate", top },
  );
  const days = [...points, ...apart].map(({ date }) => date).toSorted();
  const dayOf = (date: string): string => formatShortDay(date, language);
  return (
    <>
      <PointChart
        label={chartText(goal, unit, { isLogarithmic: scale.isLogarithmic, language })}
        points={pointsOf(goal)}
        excluded={apart.map((point) => atDay(goal, point))}
        phases={phases.map(({ date }) => daysIn(goal, date))}
        axis={{
          top: isPercent ? "100 %" : numberText(scale.top, language),
          bottom: numberText(scale.least, language),
          first: dayOf(days[0]!),
          last: dayOf(days.at(-1)!),
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

/** A line says that there is a trend, so none is drawn while it is too early to say. */
const isTold = ({ trend: { verdict } }: GoalOverview): boolean => verdict !== "too-little" && verdict !== "unclear";

/** The line through rates, which grow by multiples. */
function growthOf(goal: GoalOverview): [ChartPoint, ChartPoint] | undefined {
  const line = isTold(goal) ? growthLine(goal.points) : undefined;
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

/** Days since the first point that counts; below 0 for one before it that does not. */
const daysIn = ({ points }: GoalOverview, date: string): number => daysBetween(points[0]!.date, date);
const atDay = (goal: GoalOverview, { date, value }: { date: string; value: number }): ChartPoint => ({
  x: daysIn(goal, date),
  y: value,
});
const pointsOf = (goal: GoalOverview): ChartPoint[] => goal.points.map((point) => atDay(goal, point));

/**
 * The line with the trend's slope that has as many points above it as below it, so that a single outlier does not move
 * it (P. K. Sen, JASA 63, 1968).
 */
function trendLine(goal: GoalOverview): [ChartPoint, ChartPoint] | undefined {
  const { trend } = goal;
  if (trend.verdict === "too-little" || !isTold(goal)) return undefined;
  const points = pointsOf(goal);
  const slope = trend.slopePerWeek / 7;
  const start = medianOf(points.map(({ x, y }) => y - slope * x));
  const at = (day: number): ChartPoint => ({ x: day, y: start + slope * day });
  return [at(0), at(points.at(-1)!.x)];
}
