import { useEffect, useRef, useState } from "preact/hooks";
import type { Goal } from "../../../lib/core/caseload/records";
import { isGoalBlock, splitGoals } from "../../../lib/core/goals/split-goals";
import { Button, IconButton } from "../../ui/Button";
import { FieldErrorText, TextAreaField } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { useStudentsScreen } from "./use-students-screen";
import { GoalOffers } from "./GoalOffers";
import type { RecordForm } from "../use-record-form";
import { useStudentWords } from "./use-student-words";
import type { StudentDraft } from "./student-draft";

/** An input that adds at least this many letters at once was pasted. */
const PASTED_LETTERS = 30;

/** One or more goals, each in a field of its own. After one was added or removed, the last takes the focus. */
export function GoalFields({ form }: { form: RecordForm<StudentDraft> }) {
  const { t, announce } = usePage();
  const s = useStudentWords();
  const { newId } = useStudentsScreen();
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
  /** Several goals that are pasted into one field get a field each; what is typed letter by letter stays as it is. */
  const write = (goal: Goal, text: string): void => {
    const parts = text.length - goal.text.length >= PASTED_LETTERS && isGoalBlock(text) ? splitGoals(text) : [];
    if (parts.length < 2) {
      change({ goals: goals.map((other) => (other.id === goal.id ? { ...other, text } : other)) });
      return;
    }
    const [first, ...rest] = parts.map((part, i): Goal => ({ id: i === 0 ? goal.id : newId(), text: part }));
    replace(goals.flatMap((other) => (other.id === goal.id ? [first!, ...rest] : [other])));
    announce(s("goals.split", { count: parts.length }));
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
            onChange={(text) => write(goal, text)}
            onLeave={() => leave(`goals.${index}.text`)}
          />
          <GoalOffers
            goal={goal}
            onSplit={(found) => replace(goals.flatMap((other) => (other.id === goal.id ? found : [other])))}
          />
          {goals.length > 1 && (
            <IconButton
              icon={icons.close}
              label={t("student.goal.remove", { number: index + 1 })}
              onPress={() => replace(goals.filter(({ id }) => id !== goal.id))}
            />
          )}
        </div>
      ))}
      {missing && <FieldErrorText id="planner-goals-error" text={missing} />}
      <div>
        <Button icon={icons.plus} onPress={() => replace([...goals, { id: newId(), text: "" }])}>
          {t("student.goal.add")}
        </Button>
      </div>
    </fieldset>
  );
}
