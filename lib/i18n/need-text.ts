import type { VisitNeed } from "../core/booking/visit-needs";
import { NEED_WORDS } from "./needs";
import { ROUTINE_CHANGE_WORDS } from "./routine-change";
import { SCHOOL_DAY_WORDS } from "./school-day";
import { needSentence } from "./sentences/need";
import { translator, type Language } from "./translate";

/** Says what needs her about a date, in one or two sentences. */
export function needText(need: VisitNeed, language: Language): string {
  return needSentence(need, language, {
    need: translator(NEED_WORDS, language),
    routineChange: translator(ROUTINE_CHANGE_WORDS, language),
    schoolDay: translator(SCHOOL_DAY_WORDS, language),
  });
}
