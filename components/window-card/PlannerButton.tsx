import type { JSX } from "preact";
import type { CardWords } from "../../lib/i18n/card-words";
import type { PlannerRoute } from "../popup/planner-route";
import type { CardActions } from "./card-actions";

interface PlannerButtonProps {
  route: PlannerRoute | undefined;
  words: CardWords;
  actions: CardActions;
}

/** Opens the planner where the cause of a refusal can be changed; nothing where no screen of it would help. */
export function PlannerButton({ route, words, actions }: PlannerButtonProps): JSX.Element | null {
  if (route === undefined) return null;
  return (
    <button type="button" class="plain" onClick={() => actions.openPlanner(route)}>
      {words.t("card.planner")}
    </button>
  );
}
