import type { MatchCaution } from "../../lib/core/match/goal-match";
import type { WindowCard } from "../../lib/contracts/overlay-week";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import type { PanelActions } from "./panel-actions";
import type { Said } from "./said";

/** What every window of the list shares. */
export interface WindowContext {
  language: Language;
  words: PanelWords;
  /** Words for the cautions of a match. */
  cautionText: (caution: MatchCaution, language: Language) => string;
  actions: PanelActions;
  /** Its identity tells that the list was asked for anew. */
  list: SuggestionList;
  onSaid: (said: Said | null) => void;
}

export interface CardProps {
  card: WindowCard;
  context: WindowContext;
}
