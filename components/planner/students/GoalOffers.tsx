import type { Goal } from "../../../lib/core/caseload/records";
import { goalSentences } from "../../../lib/core/goals/goal-sentences";
import { Button } from "../../ui/Button";
import { usePage } from "../page-context";
import { useStudentsScreen } from "./use-students-screen";

interface GoalOffersProps {
  goal: Goal;
  /** Replaces the pasted text by these goals. */
  onSplit: (goals: Goal[]) => void;
}

/** Offers to split a whole page pasted into a field: those sentences that look like goals become goals of their own. */
export function GoalOffers({ goal, onSplit }: GoalOffersProps) {
  const { t } = usePage();
  const { newId } = useStudentsScreen();
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
      <Button onPress={() => onSplit(sentences.map((text) => ({ id: newId(), text })))}>
        {t("goal.offers.use", { count: sentences.length })}
      </Button>
    </div>
  );
}
