import "./point-chart.css";
import type { JSX } from "preact";
import { heightOn, type ChartScale } from "../../lib/core/measure/chart-scale";

/** A point of a chart; `x` and `y` are already numbers of its axes. */
export interface ChartPoint {
  x: number;
  y: number;
}

/** The words at the ends of the axes. */
export interface AxisLabels {
  top: string;
  bottom: string;
  first: string;
  last: string;
}

interface PointChartProps {
  /** What the chart shows, in a sentence: it is the picture's text for those who can't see it. */
  label: string;
  points: readonly ChartPoint[];
  /** Points that do not count: drawn as rings. */
  excluded: readonly ChartPoint[];
  /** The vertical axis. */
  scale: ChartScale;
  /** A level to be reached. */
  target?: number | undefined;
  /** Ends of the line through the points. */
  trend?: readonly [ChartPoint, ChartPoint] | undefined;
  /** Ends of the aim line: from the median of the first points to the target on the review date. */
  aim?: readonly [ChartPoint, ChartPoint] | undefined;
  /** Where a new phase begins, on the horizontal axis; numbered in this order. */
  phases: readonly number[];
  axis: AxisLabels;
}

const WIDTH = 340;
const HEIGHT = 150;
/** Room for "100 %", and for 14400 seconds. */
const LEFT = 48;
const TOP = 16;
const EDGE = 10;
const BOTTOM = 22;

/** A small chart of points with the level to reach, the lines through them and the beginnings of phases. */
export function PointChart(props: PointChartProps): JSX.Element {
  const { label, points, excluded, scale, target, trend, aim, phases, axis } = props;
  const xs = [...points, ...excluded].map(({ x }) => x);
  const left = Math.min(...xs);
  const last = Math.max(...xs);
  const width = Math.max(1, last - left);
  const atX = (x: number): number => LEFT + ((x - left) / width) * (WIDTH - LEFT - EDGE);
  const atY = (y: number): number => HEIGHT - BOTTOM - heightOn(scale, y) * (HEIGHT - BOTTOM - TOP);
  const line = (name: string, [from, to]: readonly [ChartPoint, ChartPoint]): JSX.Element => (
    <line class={name} x1={atX(from.x)} y1={atY(from.y)} x2={atX(to.x)} y2={atY(to.y)} />
  );
  const across = (y: number): readonly [ChartPoint, ChartPoint] => [
    { x: left, y },
    { x: left + width, y },
  ];
  return (
    <figure class="point-chart-figure" aria-label={label}>
      <svg class="point-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {line("point-chart-axis", across(scale.least))}
        {target !== undefined && line("point-chart-target", across(target))}
        {phases.map((x, at) => (
          // Two phases may begin on one day, and none ever moves.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={`${at} ${x}`}>
            <line class="point-chart-phase" x1={atX(x)} x2={atX(x)} y1={TOP} y2={HEIGHT - BOTTOM} />
            <text
              x={atX(x) + 9 * phases.slice(0, at).filter((other) => other === x).length}
              y={TOP - 4}
              text-anchor="middle"
            >
              {at + 1}
            </text>
          </g>
        ))}
        {aim && line("point-chart-aim", cut(aim, last))}
        {trend && line("point-chart-trend", trend)}
        {excluded.map(({ x, y }) => (
          <circle key={`${x} ${y}`} class="point-chart-apart" cx={atX(x)} cy={atY(y)} r={3.5} />
        ))}
        {points.map(({ x, y }) => (
          <circle key={`${x} ${y}`} class="point-chart-point" cx={atX(x)} cy={atY(y)} r={3.5} />
        ))}
        <AxisTexts axis={axis} topY={atY(scale.top)} bottomY={atY(scale.least)} isOneDay={last === left} />
      </svg>
    </figure>
  );
}

function AxisTexts({ axis, topY, bottomY, isOneDay }: AxisTextsProps): JSX.Element {
  return (
    <>
      <text x={LEFT - 6} y={topY + 4} text-anchor="end">
        {axis.top}
      </text>
      <text x={LEFT - 6} y={bottomY + 4} text-anchor="end">
        {axis.bottom}
      </text>
      <text x={LEFT} y={HEIGHT - 5}>
        {axis.first}
      </text>
      {!isOneDay && (
        <text x={WIDTH - EDGE} y={HEIGHT - 5} text-anchor="end">
          {axis.last}
        </text>
      )}
    </>
  );
}

interface AxisTextsProps {
  axis: AxisLabels;
  topY: number;
  bottomY: number;
  /** True when all points are of one day, so that one date label is enough. */
  isOneDay: boolean;
}

/** Cuts a line at the last point's day, since the aim is beyond the chart's end. */
function cut([from, to]: readonly [ChartPoint, ChartPoint], last: number): [ChartPoint, ChartPoint] {
  if (to.x <= last) return [from, to];
  const share = (last - from.x) / (to.x - from.x);
  return [from, { x: last, y: from.y + share * (to.y - from.y) }];
}
