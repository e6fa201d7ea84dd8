import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of finding classes in a long list, and of schedules that are over. */
const WORDS = catalogue({
  en: {
    "find.title": "Find classes",
    "find.words": "Search",
    "find.words.hint": "Press / to search",
    "find.site": "School",
    "find.day": "My day there",
    "find.sort": "Sort by",
    "find.all": "All",
    "find.needy": "Schedule needs a look",
    "find.count": "{shown} of {all}",
    "find.none": "No class matches.",
    "find.clear": "Show all",
    "sort.name": "class",
    "sort.teacher": "teacher",
    "sort.grade": "grade",
    "over.title": {
      one: "One schedule is over. Nothing is suggested in this class.",
      other: "{count} schedules are over. Nothing is suggested in these classes.",
    },
    "over.line": "{name}: ended {day}",
    "over.cure":
      "Give all classes their new schedules at once, or one of them on its page. Visits and records of last year stay.",
    "new-year": "New school year",
    "over.tag": "ended {day}",
  },
  es: {
    "find.title": "Buscar clases",
    "find.words": "Buscar",
    "find.words.hint": "Presione / para buscar",
    "find.site": "Escuela",
    "find.day": "Mi día allí",
    "find.sort": "Ordenar por",
    "find.all": "Todas",
    "find.needy": "Horario por revisar",
    "find.count": "{shown} de {all}",
    "find.none": "Ninguna clase coincide.",
    "find.clear": "Ver todas",
    "sort.name": "clase",
    "sort.teacher": "maestro",
    "sort.grade": "grado",
    "over.title": {
      one: "Un horario ya terminó. En esta clase no se sugiere nada.",
      other: "{count} horarios ya terminaron. En estas clases no se sugiere nada.",
    },
    "over.line": "{name}: terminó el {day}",
    "over.cure":
      "Dé a todas las clases sus horarios nuevos a la vez, o a una en su página. Las visitas y los registros del año pasado se conservan.",
    "new-year": "Nuevo año escolar",
    "over.tag": "terminó el {day}",
  },
});

export type ClassListWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives these words in one language. */
export const classListWords = (language: Language): ClassListWords => translator(WORDS, language);
