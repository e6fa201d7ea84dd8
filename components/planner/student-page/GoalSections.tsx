import type { GoalOverview } from "../../../lib/core/ledger/goal-overview";
import { GOAL_STAGES, type GoalStage } from "../../../lib/core/goals/goal-stage";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay } from "../../../lib/i18n/format";
import { goalPointText } from "../../../lib/i18n/goal-point";
import { apartText, progressWords, trendText } from "../../../lib/i18n/progress";
import { studentPageWords } from "../../../lib/i18n/student-page";
import { SelectField } from "../../ui/Field";
import { TableScroll } from "../TableScroll";
import { usePage } from "../page-context";
import { useStudentPageScreen } from "./use-student-page-screen";
import { GoalChart } from "./GoalChart";

interface GoalSectionsProps {
  studentId: string;
  goals: readonly GoalOverview[];
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
  goal: GoalOverview;
  onStage: (stage: GoalStage) => void;
}

function GoalSection({ goal, onStage }: GoalSectionProps) {
  const { language } = usePage();
  const words = progressWords(language);
  const page = studentPageWords(language);
  const { points, otherMeasures, trend, stage, advice, expected, median } = goal;
  const text = foreignText(goal.text);
  const apart = apartText(goal, language);
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
      {points.length === 0 && apart === undefined ? (
        <p class="pp-soft">{words("none")}</p>
      ) : (
        <>
          {points.length > 0 && <GoalChart goal={goal} />}
          <p>{trendText(trend, language)}</p>
          {apart !== undefined && <p>{apart}</p>}
          {otherMeasures.length > 0 && <p>{words("other-measures", { count: otherMeasures.length })}</p>}
          {expected !== undefined && median !== undefined && (
            <p>
              {page("expected", {
                date: formatShortDay(points.at(-1)!.date, language),
                ...{ expected: Math.round(expected), median: Math.round(median) },
              })}
            </p>
          )}
          <PointTable goal={goal} />
        </>
      )}
    </section>
  );
}

/** The points as a table, as an alternative to the chart; points in other measures are only in the table. */
function PointTable({ goal: { points, apart, otherMeasures, text } }: { goal: GoalOverview }) {
  const { language } = usePage();
  const words = progressWords(language);
  const inOrder = [...points, ...apart, ...otherMeasures].toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <details class="planner-why">
      <summary>{words("table")}</summary>
      <TableScroll label={words("table")}>
        <table class="pp-table">
          <caption class="pp-sr">{foreignText(text)}</caption>
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
            {inOrder.map(({ date, routineTitle, point, note }, at) => (
              // A day may have two points in one routine, and none ever moves.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${at} ${date}`}>
                <th scope="row">{formatShortDay(date, language)}</th>
                <td>{foreignText(routineTitle)}</td>
                <td>{goalPointText(point, language)}</td>
                <td>{note && foreignText(note)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
