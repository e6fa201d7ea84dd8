import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of handing students over to a colleague. */
const WORDS = catalogue({
  en: {
    title: "Hand students over",
    text: "For a leave, a change of school or an assistant: some students with their goals, classes, schedules, decisions and visits in one file. Only a one-time code opens it. Nothing about other students is in it.",
    empty: "There is no student yet.",
    students: "Students to hand over",
    class: { one: "{className}: {count} student", other: "{className}: all {count} students" },
    option: "{initials}, {className}",
    save: "Save the file for a colleague",
    working: "Sealing…",
    none: "Choose at least one student.",
    "done.title": "The file is saved to your downloads: {name}",
    "done.counts": "It contains {counts}.",
    "done.code": "Give your colleague this code separately from the file, such as by phone. It is shown only now.",
    "erase.text": "If your colleague takes over, erase these students here once your colleague has opened the file.",
    "erase.open": { one: "Erase {count} student here", other: "Erase {count} students here" },
    "erase.title": { one: "Erase {count} student on this device?", other: "Erase {count} students on this device?" },
    "erase.warn": "Make sure first that your colleague has opened the file. Events in your calendar stay there.",
    "erase.confirm": "Erase",
    "erase.done": "Erased.",
    cancel: "Cancel",
    close: "Done",
    open: "Open a colleague's file",
  },
  es: {
    title: "Entregar estudiantes",
    text: "Para una licencia, un cambio de escuela o un asistente: algunos estudiantes con sus metas, clases, horarios, decisiones y visitas en un archivo. Solo se abre con un código de un solo uso. Nada sobre otros estudiantes va en él.",
    empty: "Todavía no hay ningún estudiante.",
    students: "Estudiantes por entregar",
    class: { one: "{className}: {count} estudiante", other: "{className}: los {count} estudiantes" },
    option: "{initials}, {className}",
    save: "Guardar el archivo para un colega",
    working: "Sellando…",
    none: "Elija al menos un estudiante.",
    "done.title": "El archivo está en sus descargas: {name}",
    "done.counts": "Contiene {counts}.",
    "done.code":
      "Dígale este código a su colega por un medio distinto al del archivo, por ejemplo por teléfono. Solo se muestra ahora.",
    "erase.text": "Si su colega se hace cargo, borre aquí a estos estudiantes cuando el archivo se haya abierto.",
    "erase.open": { one: "Borrar aquí {count} estudiante", other: "Borrar aquí {count} estudiantes" },
    "erase.title": {
      one: "¿Borrar {count} estudiante en este equipo?",
      other: "¿Borrar {count} estudiantes en este equipo?",
    },
    "erase.warn": "Asegúrese antes de que su colega abrió el archivo. Los eventos de su calendario se quedan allí.",
    "erase.confirm": "Borrar",
    "erase.done": "Borrados.",
    cancel: "Cancelar",
    close: "Listo",
    open: "Abrir el archivo de un colega",
  },
});

export type HandOverWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of handing over in a language. */
export function handOverWords(language: Language): HandOverWords {
  return translator(WORDS, language);
}
