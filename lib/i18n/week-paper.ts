import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the week on paper. */
const WORDS = catalogue({
  en: {
    open: "By building, to print",
    title: "Week from {from} to {to}, by building",
    who: "Students",
    "who.count": "Number only",
    "who.initials": "Initials",
    print: "Print",
    close: "Close",
    none: "Nothing is booked or recorded in this week.",
    "site.none": "Building not known",
    count: { one: "{count} student", other: "{count} students" },
    note: "Suggested windows are left out: nobody agreed to them yet.",
    visit: "{title}, {place}",
  },
  es: {
    open: "Por edificio, para imprimir",
    title: "Semana del {from} al {to}, por edificio",
    who: "Estudiantes",
    "who.count": "Solo el número",
    "who.initials": "Iniciales",
    print: "Imprimir",
    close: "Cerrar",
    none: "En esta semana no hay nada reservado ni registrado.",
    "site.none": "Edificio desconocido",
    count: { one: "{count} estudiante", other: "{count} estudiantes" },
    note: "Las ventanas propuestas no aparecen: nadie las acordó todavía.",
    visit: "{title}, {place}",
  },
});

export type WeekPaperWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words in one language. */
export const weekPaperWords = (language: Language): WeekPaperWords => translator(WORDS, language);
