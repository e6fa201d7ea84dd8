import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words about what a text that leaves the device may contain. */
const WORDS = catalogue({
  en: {
    title: "What leaves this device",
    text: "Every title, place and line of an invitation is compared with your students (names of a list that you brought in too, of which only keyed hashes are kept), their goals, words that reveal a service, and your own list. What breaks the rule is not sent, and the word is shown.",
    allows: "Students in invitations",
    "allows.nothing": "Never named (default)",
    "allows.initials": "Initials are allowed",
    "allows.code": "A local code with a number is allowed",
    "allows.hint": "Districts differ: allow it only where yours does in writing.",
    listed: "Words that must never leave",
    "listed.hint": "One on each line, such as the name of a program.",
    domains: "Domains of invited addresses",
    "domains.hint": "One on each line, such as lincoln.example. Empty: any address may be invited.",
    "private.note":
      "In a connected calendar, and by file, events are private: others see only that you are busy. In the calendar's form you choose it yourself. The language of an invitation is chosen for each class.",
    save: "Save",
    saved: "Saved. It holds for everything that is sent from now on.",
    try: "Try a text",
    "try.hint": "Shows what of it would not be sent.",
    "try.fine": "This may be sent.",
    "old-names": {
      one: "{count} student's name ({initials}) was brought in by an older Pushpin, which left out names that are also words, such as Grace or Mark: these are not found in texts that leave. Names are not kept, so bring in the list or the IEP again.",
      other:
        "The names of {count} students ({initials}) were brought in by an older Pushpin, which left out names that are also words, such as Grace or Mark: these are not found in texts that leave. Names are not kept, so bring in the list or the IEPs again.",
    },
    "old-names.open": "Bring in the list again",
    "why.initials":
      "A student's initials or code. Leave them out, or allow them under “What leaves this device” if your district lets you choose.",
    "why.name": "A part of a student's name, as the list had it that you brought in. Leave it out.",
    "why.goal": "Three words in a row of a student's goal. Say it in other words, or leave it out.",
    "why.maybe-name":
      "Is this a student's name? A list that you brought in has it as one. Leave it out or, if you mean the plain word, write it with a small letter.",
    "why.revealing": "A word that reveals a service or a diagnosis. Leave it out.",
    "why.listed": "A word of your list, or of your district's. Leave it out, or change your list.",
  },
  es: {
    title: "Lo que sale de este equipo",
    text: "Cada título, lugar y línea de una invitación se compara con sus estudiantes (también con los nombres de una lista que usted cargó, de los que solo se guardan huellas con clave), sus metas, palabras que revelan un servicio y su propia lista. Lo que no cumple la regla no se envía, y se muestra la palabra.",
    allows: "Estudiantes en las invitaciones",
    "allows.nothing": "Nunca se nombran (lo normal)",
    "allows.initials": "Se permiten las iniciales",
    "allows.code": "Se permite un código local con un número",
    "allows.hint": "Los distritos difieren: permítalo solo si el suyo lo permite por escrito.",
    listed: "Palabras que nunca deben salir",
    "listed.hint": "Una en cada línea, como el nombre de un programa.",
    domains: "Dominios de los correos invitados",
    "domains.hint": "Uno en cada línea, como lincoln.example. Vacío: se puede invitar a cualquier correo.",
    "private.note":
      "En un calendario conectado y por archivo, los eventos son privados: los demás solo ven que ese tiempo está ocupado. En el formulario del calendario usted lo elige. El idioma de la invitación se elige en cada clase.",
    save: "Guardar",
    saved: "Guardado. Vale para todo lo que se envíe desde ahora.",
    try: "Probar un texto",
    "try.hint": "Muestra lo que no se enviaría.",
    "try.fine": "Esto se puede enviar.",
    "old-names": {
      one: "El nombre de {count} estudiante ({initials}) se importó con un Pushpin anterior, que dejaba fuera los nombres que también son palabras, como Luz o Rosa: no se encuentran en lo que sale. Los nombres no se guardan; importe otra vez la lista o el IEP.",
      other:
        "Los nombres de {count} estudiantes ({initials}) se importaron con un Pushpin anterior, que dejaba fuera los nombres que también son palabras, como Luz o Rosa: no se encuentran en lo que sale. Los nombres no se guardan; importe otra vez la lista o los IEP.",
    },
    "old-names.open": "Importar la lista otra vez",
    "why.initials":
      "Las iniciales o el código de un estudiante. Quítelos, o permítalos en «Lo que sale de este equipo» si su distrito le deja elegir.",
    "why.name": "Una parte del nombre de un estudiante, según la lista que usted cargó. Quítela.",
    "why.maybe-name":
      "¿Es el nombre de un estudiante? Así figura en una lista que usted cargó. Quítelo o, si es la palabra común, escríbala con minúscula.",
    "why.goal": "Tres palabras seguidas de la meta de un estudiante. Dígalo de otra manera o quítelo.",
    "why.revealing": "Una palabra que revela un servicio o un diagnóstico. Quítela.",
    "why.listed": "Una palabra de su lista o de la de su distrito. Quítela o cambie su lista.",
  },
});

/** Gives the words about what may leave the device. */
export function outgoingWords(language: Language): Translate<keyof (typeof WORDS)["en"]> {
  return translator(WORDS, language);
}
