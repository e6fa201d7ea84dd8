import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the practice school. */
const WORDS = catalogue({
  en: {
    title: "Practice school",
    about:
      "Nobody here is real, nothing is stored, and nothing leaves this page. Click a dashed window to see why it is there, and book it.",
    leave: "Leave the practice school",
    loading: "Opening the practice school…",
    school: "Practice school",
    calendar: "Your calendar",
    list: "This week’s windows",
    "window.name": "{day}, {time}: {routine}, {where}, {who}, {state}",
    close: "Close",
    try: "Try it with a practice school",
  },
  es: {
    title: "Escuela de práctica",
    about:
      "Aquí nadie es real, no se guarda nada y nada sale de esta página. Haga clic en una ventana de borde discontinuo para ver por qué está ahí y reservarla.",
    leave: "Salir de la escuela de práctica",
    loading: "Abriendo la escuela de práctica…",
    school: "Escuela de práctica",
    calendar: "Su calendario",
    list: "Ventanas de esta semana",
    "window.name": "{day}, {time}: {routine}, {where}, {who}, {state}",
    close: "Cerrar",
    try: "Probar con una escuela de práctica",
  },
});

export type PracticeWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives these words in one language. */
export const practiceWords = (language: Language): PracticeWords => translator(WORDS, language);
