import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the planner's table of covered minutes. */
const WORDS = catalogue({
  en: {
    title: "Minutes of this period",
    table: "How far each mandate is covered in its period",
    student: "Student",
    line: "Mandate",
    owed: "Owed",
    proposed: "Suggested in the week above",
    booked: "Booked",
    delivered: "Delivered",
    sum: "{given} of {due} min",
    minutes: "{minutes} min",
    unmarked: "{minutes} min not marked yet",
    covered: "covered",
    none: "Nobody matches the search.",
    last: "you have {days} days left at this school",
    "last.one": "you have 1 day left at this school",
    "last.none": "you have no days left at this school",
  },
  es: {
    title: "Minutos de este período",
    table: "Cuánto de lo asignado está cubierto en su período",
    student: "Estudiante",
    line: "Asignado",
    owed: "Se deben",
    proposed: "Sugeridos en la semana de arriba",
    booked: "Reservados",
    delivered: "Dados",
    sum: "{given} de {due} min",
    minutes: "{minutes} min",
    unmarked: "{minutes} min sin marcar",
    covered: "cubierto",
    none: "Nadie coincide con la búsqueda.",
    last: "le quedan {days} días en la escuela",
    "last.one": "le queda 1 día en la escuela",
    "last.none": "no le queda ningún día en la escuela",
  },
});

export type CoverageWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the table in one language. */
export const coverageWords = (language: Language): CoverageWords => translator(WORDS, language);
