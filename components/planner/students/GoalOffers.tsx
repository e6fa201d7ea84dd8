import type { Goal } from "../../../lib/core/caseload/records";
import { goalSentences } from "../../../lib/core/goals/goal-sentences";
import { Button } from "../../ui/Button";
import { usePlanner } from "../planner-context";

interface GoalOffersProps {
  goal: Goal;
  /** Puts these goals in the place of the pasted text. */
  onSplit: (goals: Goal[]) => void;
}

/** A field that holds a pasted page: offers its sentences that look like goals, to be entered one by one. */
export function GoalOffers({ goal, onSplit }: GoalOffersProps) {
  const { t, actions } = usePlanner();
  const sentences = goalSentences(goal.text);
  const isOneGoal = sentences.length < 2 && sentences[0] !== undefined && goal.text.length < 2 * sentences[0].length;
  if (sentences.length === 0 || isOneGoal) return null;
  return (
    <div class="planner-goal-offers">
      <p>{t("goal.offers", { count: sentences.length })}</p>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <Button onPress={() => onSplit(sentences.map((text) => ({ id: actions.newId(), text })))}>
        {t("goal.offers.use", { count: sentences.length })}
      </Button>
    </div>
  );
}
