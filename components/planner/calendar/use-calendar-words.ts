import { useMemo } from "preact/hooks";
import { schoolCalendarWords, type SchoolCalendarWord } from "../../../lib/i18n/school-calendar";
import { translator, type Translate } from "../../../lib/i18n/translate";
import { usePage } from "../page-context";

/** Gives the texts of the school calendar in the page's language. */
export function useCalendarWords(): Translate<SchoolCalendarWord> {
  const { language } = usePage();
  return useMemo(() => translator(schoolCalendarWords, language), [language]);
}
