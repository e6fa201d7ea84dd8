import { foreignText } from "./foreign-text";
import { translator, type Language } from "./translate";
import { WINDOW_CAUTION_WORDS } from "./window-caution";

/** Says that tests are written on a visit's day, at hours that only the teacher knows. */
export function testingDayText(title: string, language: Language): string {
  const t = translator(WINDOW_CAUTION_WORDS, language);
  return title === "" ? t("testing-day.untitled") : t("testing-day", { title: foreignText(title) });
}
