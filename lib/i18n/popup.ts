import { catalogue, translator, type Language, type Translate } from "./translate";

const WORDS = catalogue({
  en: {
    doneCount: "{done} of {total} done",
    openPlanner: "Open the planner",
    loading: "Loading today’s sessions",
    sessions: "Today’s sessions",
    now: "Now",
    nextIn: "Next in {time}",
    nextNow: "Next, starting now",
    later: "Later",
    past: "Earlier",
    minutes: "{minutes} min",
    hours: "{hours} h",
    hoursMinutes: "{hours} h {minutes} min",
    done: "Done",
    missed: "Missed",
    markDone: "Done: {who}",
    markMissed: "Missed: {who}",
    eachStudentOf: "Goals and marks of each student: {title}",
    goalOf: "Goal in full: {title}",
    otherTimes: "See other times",
    otherTimesOf: "See other times: {title}",
    waiting: "Waiting to be saved",
    markedDone: "Marked done: {who}",
    markedMissed: "Marked missed: {who}",
    markedOpen: "Mark taken back: {who}",
    undo: "Undo",
    tryAgain: "Try again",
    openPanel: "All suggestions as a list",
    openCalendar: "Open your calendar",
    notWorkingTitle: "You don’t work on this day",
    notWorking: "{day} has no working hours, so no session is planned.",
    notWorkingStep: "Change your hours",
    neverReadTitle: "Your calendar has not been read yet",
    neverRead: "Open your week once: Pushpin then draws the push-in windows on it.",
    nothingBookedTitle: "Nothing is booked today",
    suggestedToday: {
      one: "{count} push-in window would fit today. You can book it in your calendar.",
      other: "{count} push-in windows would fit today. You can book them in your calendar.",
    },
    suggestedNone: "No push-in window fits today. Your calendar shows the rest of the week.",
    setUp:
      "Pushpin needs a class with its schedule, a student with a goal, and your hours. Then it finds the push-in windows.",
  },
  es: {
    doneCount: "{done} de {total} hechas",
    openPlanner: "Abrir el planificador",
    loading: "Cargando las sesiones de hoy",
    sessions: "Sesiones de hoy",
    now: "Ahora",
    nextIn: "Siguiente en {time}",
    nextNow: "Siguiente, empieza ya",
    later: "Más tarde",
    past: "Antes",
    minutes: "{minutes} min",
    hours: "{hours} h",
    hoursMinutes: "{hours} h {minutes} min",
    done: "Hecha",
    missed: "No se dio",
    markDone: "Hecha: {who}",
    markMissed: "No se dio: {who}",
    eachStudentOf: "Metas y marcas de cada estudiante: {title}",
    goalOf: "Meta completa: {title}",
    otherTimes: "Ver otras horas",
    otherTimesOf: "Ver otras horas: {title}",
    waiting: "Falta guardarla",
    markedDone: "Marcada como hecha: {who}",
    markedMissed: "Marcada como no dada: {who}",
    markedOpen: "Marca retirada: {who}",
    undo: "Deshacer",
    tryAgain: "Intentar de nuevo",
    openPanel: "Todas las sugerencias en lista",
    openCalendar: "Abrir su calendario",
    notWorkingTitle: "Este día no trabaja",
    notWorking: "No tiene horas de trabajo el {day}, así que no hay sesiones previstas.",
    notWorkingStep: "Cambiar su horario",
    neverReadTitle: "Su calendario todavía no se ha leído",
    neverRead: "Abra su semana una vez: Pushpin dibuja en ella las ventanas para entrar al aula.",
    nothingBookedTitle: "Hoy no hay nada reservado",
    suggestedToday: {
      one: "Hoy hay {count} ventana para entrar al aula. Puede reservarla en su calendario.",
      other: "Hoy hay {count} ventanas para entrar al aula. Puede reservarlas en su calendario.",
    },
    suggestedNone: "Hoy no hay ninguna ventana para entrar al aula. Su calendario muestra el resto de la semana.",
    setUp:
      "Pushpin necesita una clase con su horario, un estudiante con una meta y sus horas de trabajo. Después busca las ventanas para entrar al aula.",
  },
});

export type PopupWords = Translate<keyof (typeof WORDS)["en"]>;

/** The popup's words in one language. */
export function popupWords(language: Language): PopupWords {
  return translator(WORDS, language);
}

/** "18 min", "1 h 20 min": how soon something starts. */
export function durationText(minutes: number, words: PopupWords): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return words("minutes", { minutes });
  return rest === 0 ? words("hours", { hours }) : words("hoursMinutes", { hours, minutes: rest });
}
