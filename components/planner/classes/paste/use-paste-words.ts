import { useMemo } from "preact/hooks";
import { pasteWords, type PasteWord } from "../../../../lib/i18n/paste";
import { translator, type Translate } from "../../../../lib/i18n/translate";
import { usePage } from "../../page-context";

/** Gives the texts of pasting in the page's language. */
export function usePasteWords(): Translate<PasteWord> {
  const { language } = usePage();
  return useMemo(() => translator(pasteWords, language), [language]);
}
