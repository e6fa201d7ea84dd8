import { useMemo } from "preact/hooks";
import { classListWords, type ClassListWords } from "../../../lib/i18n/class-list";
import { usePage } from "../page-context";

/** The words of finding classes and of schedules that are over, in the page's language. */
export function useClassListWords(): ClassListWords {
  const { language } = usePage();
  return useMemo(() => classListWords(language), [language]);
}
