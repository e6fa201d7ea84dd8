import { useMemo } from "preact/hooks";
import { documentWords, type DocumentWord } from "../../../../lib/i18n/document-text";
import { translator, type Translate } from "../../../../lib/i18n/translate";
import { usePage } from "../../page-context";

/** Gives the texts about documents in the page's language. */
export function useDocumentWords(): Translate<DocumentWord> {
  const { language } = usePage();
  return useMemo(() => translator(documentWords, language), [language]);
}
