import { useEffect, useRef, useState } from "preact/hooks";
import type { Goal } from "../../../lib/core/caseload/records";
import { Button, IconButton } from "../../ui/Button";
import { FieldErrorText, TextAreaField } from "../../ui/Field";
import { usePlanner } from "../planner-context";
import { GoalOffers } from "./GoalOffers";
import type { RecordForm } from "../use-record-form";
import type { StudentDraft } from "./student-draft";

/** One or more goals, each in a field of its own. After one was added or removed, the last takes the focus. */
export function GoalFields({ form }: { form: RecordForm<StudentDraft> }) {
  const { t, actions } = usePlanner();
  const { draft, change, leave, errorAt } = form;
  const { goals } = draft;
  const list = useRef<HTMLFieldSetElement>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (changes > 0) [...(list.current?.querySelectorAll("textarea") ?? [])].at(-1)?.focus();
  }, [changes]);
  const replace = (goals: Goal[]): void => {
    change({ goals });
    setChanges((count) => count + 1);
  };
  const missing = errorAt("goals");
  return (
    <fieldset ref={list} class="pp-stack">
      <legend class="planner-legend">{t("student.goals")}</legend>
      {goals.map((goal, index) => (
        <div key={goal.id} class="planner-goal-field">
          <TextAreaField
            label={t("student.goal", { number: index + 1 })}
            value={goal.text}
            error={errorAt(`goals.${index}.text`)}
            onChange={(text) =>
              change({ goals: goals.map((other) => (other.id === goal.id ? { ...other, text } : other)) })
            }
            onLeave={() => leave(`goals.${index}.text`)}
          />
          <GoalOffers
            goal={goal}
            onSplit={(found) => replace(goals.flatMap((other) => (other.id === goal.id ? found : [other])))}
          />
          {goals.length > 1 && (
            <IconButton
              icon="close"
              label={t("student.goal.remove", { number: index + 1 })}
              onPress={() => replace(goals.filter(({ id }) => id !== goal.id))}
            />
          )}
        </div>
      ))}
      {missing && <FieldErrorText id="planner-goals-error" text={missing} />}
      <div>
        <Button icon="plus" onPress={() => replace([...goals, { id: actions.newId(), text: "" }])}>
          {t("student.goal.add")}
        </Button>
      </div>
    </fieldset>
  );
}
