import { useMemo } from "preact/hooks";
import { bringInWords, type BringInWords } from "../../../lib/i18n/bring-in";
import { usePage } from "../page-context";

/** The words of bringing in a caseload, in the page's language. */
export function useBringInWords(): BringInWords {
  const { language } = usePage();
  return useMemo(() => bringInWords(language), [language]);
}
