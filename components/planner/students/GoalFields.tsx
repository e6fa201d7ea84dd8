import { useEffect, useRef } from "preact/hooks";
import { Button, IconButton } from "../../ui/Button";
import { FieldErrorText, TextAreaField } from "../../ui/Field";
import { usePlanner } from "../planner-context";
import type { RecordForm } from "../use-record-form";
import type { StudentDraft } from "./student-draft";

/** One or more goals, each in a field of its own. A new field takes the focus. */
export function GoalFields({ form }: { form: RecordForm<StudentDraft> }) {
  const { t, actions } = usePlanner();
  const { draft, change, leave, errorAt } = form;
  const { goals } = draft;
  const list = useRef<HTMLFieldSetElement>(null);
  const count = useRef(goals.length);
  useEffect(() => {
    if (goals.length !== count.current) [...(list.current?.querySelectorAll("textarea") ?? [])].at(-1)?.focus();
    count.current = goals.length;
  }, [goals.length]);
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
          {goals.length > 1 && (
            <IconButton
              icon="close"
              label={t("student.goal.remove", { number: index + 1 })}
              onPress={() => change({ goals: goals.filter(({ id }) => id !== goal.id) })}
            />
          )}
        </div>
      ))}
      {missing && <FieldErrorText id="planner-goals-error" text={missing} />}
      <div>
        <Button icon="plus" onPress={() => change({ goals: [...goals, { id: actions.newId(), text: "" }] })}>
          {t("student.goal.add")}
        </Button>
      </div>
    </fieldset>
  );
}
