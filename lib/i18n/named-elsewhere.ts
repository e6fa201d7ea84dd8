import { catalogue, translator, type Language, type Translate } from "./translate";

/** What is said before students are erased of other records that may name them. */
const WORDS = catalogue({
  en: {
    title: "These records stay and may name a student whom you erase. Open and change or remove them first:",
    looking: "Looking for other records that may name the student…",
    "at.student": "{label}: goals, minutes and accommodations",
    "at.class": "{label}: class and schedule",
    "at.visit": "“{label}”: the visit's title",
    "at.matrix": "{label}: matrix and what the teacher said",
    "at.calendar": "{label}: school days",
    "at.matrix.all": "Matrix: decisions for all classes",
    "at.settings": "Settings: {part}",
    "at.conflict": "What two devices changed apart: answer the question at the top of the planner",
    replaced: {
      one: "In {count} record on other students, such as a session's note, initials and name become “…”.",
      other: "In {count} records on other students, such as notes on sessions, initials and name become “…”.",
    },
    limits:
      "Compared were initials or code, and the parts of the name that a list or an IEP gave. A nickname, a misspelled name or a description can't be found: look for those yourself.",
    "limits.initials":
      "Pushpin doesn't know every name, so texts were compared with initials or code only. Look yourself for names in what you wrote.",
    unread: {
      one: "{count} record can't be read, so it was not compared.",
      other: "{count} records can't be read, so they were not compared.",
    },
  },
  es: {
    title:
      "Estos registros se quedan y pueden nombrar a un estudiante que usted va a borrar. Ábralos y cámbielos o quítelos antes:",
    looking: "Buscando otros registros que puedan nombrar al estudiante…",
    "at.student": "{label}: metas, minutos y adaptaciones",
    "at.class": "{label}: clase y horario",
    "at.visit": "«{label}»: el título de la visita",
    "at.matrix": "{label}: matriz y lo que dijo el maestro",
    "at.calendar": "{label}: días escolares",
    "at.matrix.all": "Matriz: decisiones para todas las clases",
    "at.settings": "Ajustes: {part}",
    "at.conflict": "Lo que dos equipos cambiaron por separado: conteste la pregunta al inicio del planificador",
    replaced: {
      one: "En {count} registro de otros estudiantes, como la nota de una sesión, las iniciales y el nombre se cambian por «…».",
      other:
        "En {count} registros de otros estudiantes, como las notas de sesiones, las iniciales y el nombre se cambian por «…».",
    },
    limits:
      "Se buscaron las iniciales o el código, y las partes del nombre que dio una lista o un IEP. Un apodo, un nombre mal escrito o una descripción no se pueden encontrar: búsquelos usted.",
    "limits.initials":
      "Pushpin no conoce todos los nombres, así que solo se buscaron las iniciales o el código. Busque usted los nombres en lo que escribió.",
    unread: {
      one: "{count} registro no se puede leer, así que no se comparó.",
      other: "{count} registros no se pueden leer, así que no se compararon.",
    },
  },
});

export type NamedElsewhereWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives these words in a language. */
export function namedElsewhereWords(language: Language): NamedElsewhereWords {
  return translator(WORDS, language);
}
