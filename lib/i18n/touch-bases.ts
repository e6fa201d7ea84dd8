import { catalogue, translator, type Language, type Translate } from "./translate";

const WORDS = catalogue({
  en: {
    title: "Touch base",
    agenda: "To talk about: what worked, which routine next, what to change.",
  },
  es: {
    title: "Conversación breve",
    agenda: "Para hablar: qué funcionó, qué rutina sigue, qué cambiar.",
  },
});

/** Gives the words of the popup about touch bases. */
export const touchBaseWords = (language: Language): Translate<keyof (typeof WORDS)["en"]> =>
  translator(WORDS, language);
