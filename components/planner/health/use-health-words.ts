import { useMemo } from "preact/hooks";
import { healthWords, type HealthWords } from "../../../lib/i18n/calendar-health";
import { usePage } from "../page-context";

/** Gives the texts of this screen. */
export function useHealthWords(): HealthWords {
  const { language } = usePage();
  return useMemo(() => healthWords(language), [language]);
}
