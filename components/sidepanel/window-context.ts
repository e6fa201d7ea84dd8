import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { CardWords } from "../../lib/i18n/card-words";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import type { PanelActions } from "./panel-actions";
import type { Said } from "./said";

/** What every window of the list shares. */
export interface WindowContext {
  language: Language;
  words: PanelWords;
  cardWords: CardWords;
  actions: PanelActions;
  /** Its identity tells that the list was asked for anew. */
  list: SuggestionList;
  onSaid: (said: Said | null) => void;
}
