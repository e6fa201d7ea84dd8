import { useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { usePage } from "../page-context";
import type { StudentRow } from "./bring-in-draft";
import { SourceOf } from "./ServicesCell";
import { takenGoals } from "./row-services";
import { useBringInWords } from "./use-bring-in-words";

interface GoalsCellProps {
  row: StudentRow;
  onChange: (patch: Partial<StudentRow>) => void;
}

/** Folds goals away, since sixty students with three each would fill many screens. Each can be left out. */
export function GoalsCell({ row, onChange }: GoalsCellProps) {
  const b = useBringInWords();
  const { announce } = usePage();
  const [pressed, setPressed] = useState<string | null>(null);
  const { goals, droppedGoals = [] } = row;
  if (goals.length === 0) return <span class="pp-soft">{b("goals.none")}</span>;
  const drop = (goal: string): void => {
    onChange({ droppedGoals: [...droppedGoals, goal] });
    announce(b("goal.dropped", { goal }));
    setPressed(goal);
  };
  const bring = (goal: string): void => {
    onChange({ droppedGoals: droppedGoals.filter((one) => one !== goal) });
    announce(b("goal.taken", { goal }));
    setPressed(goal);
  };
  return (
    <details>
      <summary>{b("goals.count", { count: takenGoals(row).length })}</summary>
      <ul class="planner-lines" aria-label={b("goals.of", { code: row.code })}>
        {[...new Set(goals)].map((goal) =>
          droppedGoals.includes(goal) ? (
            <li key={`dropped ${goal}`} class="pp-soft">
              {b("goal.dropped", { goal })}
              <Button
                look="quiet"
                label={b("goal.bring.of", { goal })}
                takesFocus={pressed === goal}
                onPress={() => bring(goal)}
              >
                {b("service.bring")}
              </Button>
            </li>
          ) : (
            <li key={goal}>
              {goal}
              <Button
                look="quiet"
                label={b("goal.drop.of", { goal })}
                takesFocus={pressed === goal}
                onPress={() => drop(goal)}
              >
                {b("open.drop")}
              </Button>
              <SourceOf source={row.sources?.goals.find((one) => one.goal === goal)?.source} />
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
