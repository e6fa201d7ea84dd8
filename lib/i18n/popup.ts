import type { NothingFits } from "../core/suggest/push-in-window";
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
    eachStudent: "Each student",
    eachStudentOf: "Each student: {title}",
    goalsOf: "Goals in full: {title}",
    waiting: "Waiting to be saved",
    markedDone: "Marked done: {who}",
    markedMissed: "Marked missed: {who}",
    markedOpen: "Mark taken back: {who}",
    undo: "Undo",
    tryAgain: "Try again",
    openPanel: "All suggestions as a list",
    openCalendar: "Open Google Calendar",
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
    setUpTitle: "Pushpin is not set up yet",
    noClass: "Add a class and its schedule first: the routines in it are where goals can happen.",
    noClassStep: "Add a class",
    noSchedule: "One of your classes has no schedule yet. Drop in its .ics file.",
    noScheduleStep: "Add the schedule",
    noStudent: "Add a student and a goal: Pushpin then finds the routines that fit.",
    noStudentStep: "Add a student",
    noGoal: "A student has no goal yet. Write it as it stands in the IEP.",
    noGoalStep: "Add the goal",
    noHours: "Set when you work where, so that windows stay inside your hours.",
    noHoursStep: "Set your hours",
    setUpOther: "No goal of your students fits a routine yet.",
    setUpOtherStep: "Look at your students",
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
    eachStudent: "Por estudiante",
    eachStudentOf: "Por estudiante: {title}",
    goalsOf: "Metas completas: {title}",
    waiting: "Falta guardarla",
    markedDone: "Marcada como hecha: {who}",
    markedMissed: "Marcada como no dada: {who}",
    markedOpen: "Marca retirada: {who}",
    undo: "Deshacer",
    tryAgain: "Intentar de nuevo",
    openPanel: "Todas las sugerencias en lista",
    openCalendar: "Abrir Google Calendar",
    notWorkingTitle: "Este día no trabaja",
    notWorking: "No hay horas de trabajo para el {day}, así que no hay sesiones previstas.",
    notWorkingStep: "Cambiar sus horas",
    neverReadTitle: "Su calendario todavía no se ha leído",
    neverRead: "Abra su semana una vez: Pushpin dibuja en ella los momentos para entrar al aula.",
    nothingBookedTitle: "Hoy no hay nada reservado",
    suggestedToday: {
      one: "Hoy cabría {count} visita al aula. Puede reservarla en su calendario.",
      other: "Hoy cabrían {count} visitas al aula. Puede reservarlas en su calendario.",
    },
    suggestedNone: "Hoy no cabe ninguna visita al aula. Su calendario muestra el resto de la semana.",
    setUpTitle: "Pushpin todavía no está configurado",
    noClass: "Agregue primero una clase y su horario: en sus rutinas es donde se pueden trabajar las metas.",
    noClassStep: "Agregar una clase",
    noSchedule: "Una de sus clases todavía no tiene horario. Agregue su archivo .ics.",
    noScheduleStep: "Agregar el horario",
    noStudent: "Agregue un estudiante y una meta: Pushpin busca las rutinas adecuadas.",
    noStudentStep: "Agregar un estudiante",
    noGoal: "Un estudiante todavía no tiene meta. Escríbala tal como está en el IEP.",
    noGoalStep: "Agregar la meta",
    noHours: "Indique cuándo y dónde trabaja, para que las visitas queden dentro de su horario.",
    noHoursStep: "Indicar sus horas",
    setUpOther: "Ninguna meta de sus estudiantes coincide todavía con una rutina.",
    setUpOtherStep: "Ver sus estudiantes",
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

/** Where in the planner a missing part is added. */
export type PlannerRoute = "" | "#classes" | "#students" | "#hours";

const SET_UP_STEPS: Partial<Record<NothingFits["code"], [keyof (typeof WORDS)["en"], keyof (typeof WORDS)["en"], PlannerRoute]>> = {
  "no-class": ["noClass", "noClassStep", "#classes"],
  "no-schedule": ["noSchedule", "noScheduleStep", "#classes"],
  "no-student": ["noStudent", "noStudentStep", "#students"],
  "no-goal": ["noGoal", "noGoalStep", "#students"],
  "no-working-hours": ["noHours", "noHoursStep", "#hours"],
};

/** The first thing that is missing, what to do about it, and where. */
export function setUpStep(first: NothingFits, words: PopupWords): { text: string; step: string; route: PlannerRoute } {
  const [text, step, route] = SET_UP_STEPS[first.code] ?? ["setUpOther", "setUpOtherStep", "#students"];
  return { text: words(text), step: words(step), route };
}
