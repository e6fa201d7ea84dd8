import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the review at the end of the school year. */
const WORDS = catalogue({
  en: {
    title: "End of the school year",
    text: "Go through your caseload once: who stays as is, who moves up a grade, whose records go into a sealed file, and whose are erased. Nothing happens before you confirm.",
    empty: "There is no student yet.",
    remind: "The school year is ending. Go through your caseload: keep, move up, archive or erase.",
    "remind.open": "Go through it",
    "remind.done": "Done for this year",
    option: "{initials}, {className}, grade {grade}",
    all: "For all students",
    "all.keep": "Keep all",
    "all.promote": "Move all up a grade",
    "all.archive": "Archive all",
    keep: "Keep",
    promote: "Move up to grade {grade}",
    archive: "Archive in a sealed file",
    erase: "Erase",
    "class.text":
      "A student who moves up stays in the class until you choose another one: for all at once under Classes, New school year.",
    submit: "Go on…",
    nothing: "Every student is kept as is. Choose something else for at least one.",
    "confirm.title": "Do this now?",
    "confirm.promote": { one: "{count} student moves up a grade.", other: "{count} students move up a grade." },
    "confirm.archive": {
      one: "{count} student is saved into a sealed file. You then choose whether to erase the copy here.",
      other: "{count} students are saved into a sealed file. You then choose whether to erase the copies here.",
    },
    "confirm.erase": {
      one: "{count} student is erased with everything about the student. Nobody can bring it back.",
      other: "{count} students are erased with everything about them. Nobody can bring it back.",
    },
    confirm: "Do this",
    cancel: "Cancel",
    working: "Working…",
    done: "Done.",
    "left.all": "None of your choices is carried out yet. “Go on…” tries all of them again.",
    left: {
      one: "{count} choice is still to be carried out. The others are done, and “Go on…” does not repeat them.",
      other: "{count} choices are still to be carried out. The others are done, and “Go on…” does not repeat them.",
    },
  },
  es: {
    title: "Fin del año escolar",
    text: "Revise una vez sus estudiantes: quién se queda igual, quién pasa de grado, los registros de quién van a un archivo sellado y los de quién se borran. No ocurre nada hasta que usted confirme.",
    empty: "Todavía no hay ningún estudiante.",
    remind: "El año escolar termina. Revise sus estudiantes: conservar, pasar de grado, archivar o borrar.",
    "remind.open": "Revisarlos",
    "remind.done": "Listo por este año",
    option: "{initials}, {className}, grado {grade}",
    all: "Para todos los estudiantes",
    "all.keep": "Conservar a todos",
    "all.promote": "Pasar a todos de grado",
    "all.archive": "Archivar a todos",
    keep: "Conservar",
    promote: "Pasar al grado {grade}",
    archive: "Archivar en un archivo sellado",
    erase: "Borrar",
    "class.text":
      "Quien pasa de grado sigue en su clase hasta que usted le elija otra: para todos a la vez en Clases, Nuevo año escolar.",
    submit: "Seguir…",
    nothing: "Todos los estudiantes se conservan igual. Elija otra cosa para al menos uno.",
    "confirm.title": "¿Hacer esto ahora?",
    "confirm.promote": { one: "{count} estudiante pasa de grado.", other: "{count} estudiantes pasan de grado." },
    "confirm.archive": {
      one: "{count} estudiante se guarda en un archivo sellado. Después usted decide si borra la copia de aquí.",
      other: "{count} estudiantes se guardan en un archivo sellado. Después usted decide si borra las copias de aquí.",
    },
    "confirm.erase": {
      one: "{count} estudiante se borra con todo lo guardado sobre él. Nadie puede recuperarlo.",
      other: "{count} estudiantes se borran con todo lo guardado sobre ellos. Nadie puede recuperarlo.",
    },
    confirm: "Hacerlo",
    cancel: "Cancelar",
    working: "Un momento…",
    done: "Listo.",
    "left.all": "Todavía no se ha hecho nada de lo que eligió. «Seguir…» lo intenta todo de nuevo.",
    left: {
      one: "Queda {count} cosa por hacer. Las demás están hechas, y «Seguir…» no las repite.",
      other: "Quedan {count} cosas por hacer. Las demás están hechas, y «Seguir…» no las repite.",
    },
  },
});

export type YearEndWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the review in a language. */
export function yearEndWords(language: Language): YearEndWords {
  return translator(WORDS, language);
}
