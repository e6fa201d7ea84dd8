import { useMemo } from "preact/hooks";
import { pasteWords, type PasteWord } from "../../../../lib/i18n/paste";
import { translator, type Translate } from "../../../../lib/i18n/translate";
import { usePlanner } from "../../planner-context";

/** Gives the texts of pasting in the page's language. */
export function usePasteWords(): Translate<PasteWord> {
  const { language } = usePlanner();
  return useMemo(() => translator(pasteWords, language), [language]);
}
