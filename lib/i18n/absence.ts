import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the question whether she is away on a day, which side panel and planner ask. */
const WORDS = catalogue({
  en: {
    title: "Your calendar does not say whether you are away:",
    answers: "You answered:",
    ask: "“{title}”, {day}: are you away all day?",
    yes: "I'm away",
    no: "I'm at work",
    change: "Change",
    of: "{word}: {title}",
    away: "“{title}” counts as a day away.",
    here: "“{title}” does not count as a day away.",
    forgotten: "Your answer to “{title}” was taken back.",
  },
  es: {
    title: "Su calendario no dice si estará ausente:",
    answers: "Usted respondió:",
    ask: "«{title}», {day}: ¿estará ausente todo el día?",
    yes: "Estaré ausente",
    no: "Trabajo ese día",
    change: "Cambiar",
    of: "{word}: {title}",
    away: "«{title}» cuenta como un día de ausencia.",
    here: "«{title}» no cuenta como ausencia.",
    forgotten: "Se retiró su respuesta a «{title}».",
  },
});

export type AbsenceWords = Translate<keyof (typeof WORDS)["en"]>;

/** The words of the absence question in one language. */
export function absenceWords(language: Language): AbsenceWords {
  return translator(WORDS, language);
}
