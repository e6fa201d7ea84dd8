import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { CardWords } from "../../lib/i18n/card-words";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import type { PlannerRoute } from "../popup/planner-route";
import type { PanelActions } from "./panel-actions";
import type { Said } from "./said";

/** The context that all windows of the list share. */
export interface WindowContext {
  language: Language;
  words: PanelWords;
  cardWords: CardWords;
  actions: PanelActions;
  /** A new object each time the list was loaded again. */
  list: SuggestionList;
  onSaid: (said: Said | null) => void;
  onOpenPlanner: (route: PlannerRoute) => void;
}
