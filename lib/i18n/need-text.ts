import type { VisitNeed } from "../core/booking/visit-needs";
import { NEED_WORDS } from "./needs";
import { ROUTINE_CHANGE_WORDS } from "./routine-change";
import { SCHOOL_DAY_WORDS } from "./school-day";
import { leavingQuestion, needSentence, type Leaving } from "./sentences/need";
import { translator, type Language } from "./translate";

/** Says what needs her about a date, in one or two sentences. */
export function needText(need: VisitNeed, language: Language): string {
  return needSentence(need, language, {
    need: translator(NEED_WORDS, language),
    routineChange: translator(ROUTINE_CHANGE_WORDS, language),
    schoolDay: translator(SCHOOL_DAY_WORDS, language),
  });
}

/** The question before students are left out of a visit, and the label of the button that cancels. */
export const leavingText = (leaving: Leaving, language: Language): { text: string; no: string } =>
  leavingQuestion(leaving, translator(NEED_WORDS, language), language);
