import { useMemo } from "preact/hooks";
import { documentWords, type DocumentWord } from "../../../../lib/i18n/document-text";
import { translator, type Translate } from "../../../../lib/i18n/translate";
import { usePlanner } from "../../planner-context";

/** Gives the texts about documents in the page's language. */
export function useDocumentWords(): Translate<DocumentWord> {
  const { language } = usePlanner();
  return useMemo(() => translator(documentWords, language), [language]);
}
