import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { GoalPoint } from "../../lib/core/measure/goal-point";
import type { SessionGoal, SessionStudent } from "../../lib/core/sessions/today-session";
import { goalPointWords } from "../../lib/i18n/goal-point";
import type { Language } from "../../lib/i18n/translate";
import { GoalPointFields } from "./GoalPointFields";

interface StudentDataProps {
  student: SessionStudent;
  /** True while the session's row is opened: all goals are shown then. */
  isOpen: boolean;
  language: Language;
  onRecord: (taken: { goalId: string; point: GoalPoint | "kept" | undefined; note: string | undefined }) => void;
}

/**
 * The data on each goal of a student in a delivered session: the goal that is worked on first, the others a tap away.
 */
export function StudentData({ student, isOpen, language, onRecord }: StudentDataProps): JSX.Element {
  const { goalId, initials, otherGoals = [] } = student;
  return (
    <>
      {goalId !== undefined && (
        <GoalPointFields
          student={student}
          language={language}
          onRecord={(point, note) => onRecord({ goalId, point, note })}
        />
      )}
      {otherGoals.length > 0 && <OtherGoals goals={otherGoals} who={initials} {...{ isOpen, language, onRecord }} />}
    </>
  );
}

type OtherGoalsProps = Pick<StudentDataProps, "isOpen" | "language" | "onRecord"> & {
  goals: readonly SessionGoal[];
  who: string;
};

/**
 * The other goals with their data; those that have none yet are shown once the button before them, or the row, is
 * opened.
 */
function OtherGoals({ goals, who, isOpen, language, onRecord }: OtherGoalsProps): JSX.Element {
  const words = goalPointWords(language);
  const [isChosen, setChosen] = useState(false);
  const listId = useId();
  const isShown = isOpen || isChosen;
  const shown = isShown ? goals : goals.filter(hasData);
  const count = goals.filter((goal) => !hasData(goal)).length;
  return (
    <>
      {!isOpen && count > 0 && (
        <button
          type="button"
          class="pp-button pp-quiet"
          aria-label={words("otherGoalsOf", { count, who })}
          aria-expanded={isChosen}
          aria-controls={shown.length > 0 ? listId : undefined}
          onClick={() => setChosen(!isChosen)}
        >
          {words("otherGoals", { count })}
        </button>
      )}
      {shown.length > 0 && (
        <ul id={listId} class="goal-point-others">
          {shown.map((goal) => (
            <li key={goal.goalId}>
              <p class="pp-soft">{goal.goalText}</p>
              <GoalPointFields
                student={{ ...goal, initials: words("ofGoal", { who, number: goal.number }) }}
                language={language}
                onRecord={(point, note) => onRecord({ goalId: goal.goalId, point, note })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const hasData = ({ point, note }: SessionGoal): boolean => point !== undefined || note !== undefined;
