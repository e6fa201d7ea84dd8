import type { MatchCaution } from "../core/match/goal-match";
import { catalogue, translator, type Language } from "./translate";

const WORDS = catalogue<MatchCaution>({
  en: {
    "title-unsure": "the calendar title is not clear. Check with the teacher what happens then.",
    "learning-phase": "still learning this skill. Consider pull-out until it is steady.",
    privacy: "privacy first. Agree with the teacher how and where you help.",
    "peers-watch": "classmates will notice you. Keep your distance or work with a group.",
    "once-only": "this happens only once.",
    "possible-only": "the skill comes up here only now and then.",
  },
  es: {
    "title-unsure": "el título del calendario no es claro. Pregunte al maestro qué se hace entonces.",
    "learning-phase": "todavía está aprendiendo esta destreza. Considere trabajar fuera del aula hasta que la domine.",
    privacy: "primero la privacidad. Acuerde con el maestro cómo y dónde ayudar.",
    "peers-watch": "sus compañeros lo notarán. Mantenga distancia o trabaje con un grupo.",
    "once-only": "esto ocurre una sola vez.",
    "possible-only": "aquí la destreza se presenta solo de vez en cuando.",
  },
});

/** What stands against a match, as a sentence that follows the student's initials and a colon. */
export function cautionText(caution: MatchCaution, language: Language): string {
  return translator(WORDS, language)(caution);
}
