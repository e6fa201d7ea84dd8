import { cardTexts, type CardKey } from "./card-texts";
import { catalogue, type Language, type Message } from "./translate";

/** The words on the calendar page besides those of the card: bands, pins, counts, pill and its panel. */
const WORDS = catalogue({
  en: {
    "room.long": "Room {room}",
    "time.range": "{start} to {end}",
    "pin.name": "{state}: {title}, {room}, {who}, {when}",
    "pin.caution": "{name}. Check first: the card says what.",
    "band.students": { one: "{count} student", other: "{count} students" },
    "count.label": "{count} windows",
    "count.name": "{count} windows, {when}. Show the list.",
    "count.title": "{count} windows, {day}",
    "status.windows": { one: "Pushpin: {count} window", other: "Pushpin: {count} windows" },
    "status.reading": "Pushpin: reading…",
    "status.none": "Pushpin: no window",
    "status.covered": "Pushpin: all covered",
    "status.off": "Pushpin is off here",
    "status.locked": "Pushpin is locked",
    "status.unlock": "Unlock",
    "status.mend": "Mend this in the planner",
    "status.account": "Pushpin: whose calendar?",
    "status.confirm": "Yes, I work with this calendar",
    "status.attention": "Pushpin: nothing drawn",
    "status.partial": { one: "Pushpin: {count} window, partly read", other: "Pushpin: {count} windows, partly read" },
    "status.collapse": "Make smaller",
    "status.panel": "Push-in windows on this page",
    "status.switch": "Draw on this calendar",
    "status.only-next": "Only my next three",
    "status.more": { one: "{count} more would work too.", other: "{count} more would work too." },
    "status.side-panel": "See the list in the side panel.",
    "status.list.empty": "Nothing is drawn on these days.",
    "why.partial": "Some events could not be read. Check your calendar before you book.",
    "why.unreadable":
      "Pushpin can't read this page: the calendar has changed or is still loading. Nothing is drawn, so nothing here can be wrong.",
    "why.unsupported": "This view doesn't show all your free time. Switch to week or day view.",
    "why.zone-differs":
      "This calendar uses a different time zone than your computer. Set both to the same zone, then reload the page. Nothing is drawn until then.",
    "why.other-mailbox": "This is somebody else's calendar. Windows are drawn on your own.",
    "why.split-view":
      "Several calendars are shown side by side, and Pushpin can't tell which one is yours. Show them in one grid, then windows are drawn.",
    "why.filter-applied":
      "A filter hides some of your events, so windows may overlap them. Clear the filter to see which time is free.",
    "why.signed-out": "You are not signed in to this calendar. Sign in, then windows are drawn here.",
    "why.vault-full":
      "The disk is full, so this reading of your calendar could not be saved. The windows here are right; other lists may be older. Make room on this device.",
    "why.vault-refused":
      "The browser refused to save this reading of your calendar. The windows here are right; other lists may be older. Restart the browser if it keeps happening.",
    "why.off": "Nothing is drawn here now. Switch it on again here, or later in the planner under Settings.",
    "why.locked": "Unlock Pushpin to see your windows.",
    "why.reading": "Pushpin is reading this page.",
    "why.account.first":
      "Is this the calendar you work with? You are signed in here as {address}. Until you say yes, Pushpin draws nothing here and keeps nothing of it.",
    "why.account.other":
      "You are signed in here as {address}, an account that you have not confirmed. Pushpin draws nothing here and keeps nothing of it. Sign in with the account you work with, or say yes to this one.",
    "why.account.unnamed":
      "Is this the calendar you work with? This page doesn't show which account is signed in, so Pushpin asks once each time the browser starts. Until you say yes, Pushpin draws nothing here and keeps nothing of it.",
    "nothing.no-class": "There is no class yet. Add one in the planner.",
    "nothing.no-student": "There is no student yet. Add one in the planner.",
    "nothing.no-working-hours": "Your working hours are not set. Set them in the planner.",
    "nothing.no-schedule": "A class has no schedule yet. Add it in the planner.",
    "nothing.no-goal": "A student has no goal yet. Add it in the planner.",
    "nothing.no-match": "Nothing on the class schedules fits the goals.",
    "nothing.no-free-time": "No fitting routine happens while you are free.",
    "nothing.too-short": "What is free of fitting routines is too short.",
    "nothing.taken-by-others": "Other students have the times of the routines that fit.",
    "nothing.short-of-minutes": "The windows do not cover all open minutes.",
    "nothing.outside-working-hours": "Fitting routines lie outside your working hours.",
    "nothing.not-this-week": "No fitting routine happens on these days.",
    "nothing.all-declined": "You answered “Not this” to every window.",
    "nothing.all-forbidden": "You ruled out every fitting routine in the matrix.",
    "nothing.teacher-said-no": "Fitting routines lie at times that do not work for the teacher.",
    "nothing.colleague-there": "A colleague is in the room when fitting routines happen.",
    "nothing.no-mandate-line": "No line of the mandate grants minutes in class on these days.",
    "nothing.mandate-met": "All minutes of this period are planned.",
  },
  es: {
    "room.long": "Salón {room}",
    "time.range": "de {start} a {end}",
    "pin.name": "{state}: {title}, {room}, {who}, {when}",
    "pin.caution": "{name}. Revisar antes: la tarjeta dice qué.",
    "band.students": { one: "{count} estudiante", other: "{count} estudiantes" },
    "count.label": "{count} ventanas",
    "count.name": "{count} ventanas, {when}. Mostrar la lista.",
    "count.title": "{count} ventanas, {day}",
    "status.windows": { one: "Pushpin: {count} ventana", other: "Pushpin: {count} ventanas" },
    "status.reading": "Pushpin: leyendo…",
    "status.none": "Pushpin: ninguna ventana",
    "status.covered": "Pushpin: todo cubierto",
    "status.off": "Pushpin está desactivado aquí",
    "status.locked": "Pushpin está bloqueado",
    "status.unlock": "Desbloquear",
    "status.mend": "Arreglarlo en el planificador",
    "status.account": "Pushpin: ¿de quién es este calendario?",
    "status.confirm": "Sí, trabajo con este calendario",
    "status.attention": "Pushpin: nada dibujado",
    "status.partial": {
      one: "Pushpin: {count} ventana, lectura parcial",
      other: "Pushpin: {count} ventanas, lectura parcial",
    },
    "status.collapse": "Hacer más pequeño",
    "status.panel": "Ventanas para entrar al aula en esta página",
    "status.switch": "Dibujar en este calendario",
    "status.only-next": "Solo mis tres próximas",
    "status.more": { one: "Otra más también serviría.", other: "Otras {count} también servirían." },
    "status.side-panel": "Vea la lista en el panel lateral.",
    "status.list.empty": "En estos días no se dibuja nada.",
    "why.partial": "Algunos eventos no se pudieron leer. Revise su calendario antes de reservar.",
    "why.unreadable": "Pushpin no puede leer esta página: el calendario cambió o se está cargando. No se dibuja nada.",
    "why.unsupported": "Esta vista no muestra todo su tiempo libre. Cambie a la vista de semana o de día.",
    "why.zone-differs":
      "Este calendario usa otra zona horaria que su computadora. Ponga la misma en los dos y recargue la página.",
    "why.other-mailbox": "Es el calendario de otra persona. Las ventanas se dibujan en el suyo.",
    "why.split-view":
      "Aquí hay varios calendarios lado a lado y Pushpin no sabe cuál es el suyo. Muéstrelos en una sola cuadrícula.",
    "why.filter-applied":
      "Un filtro oculta eventos y puede haber ventanas sobre ellos. Quítelo para ver el tiempo libre.",
    "why.signed-out": "No ha iniciado sesión en este calendario. Al iniciarla, las ventanas se dibujan aquí.",
    "why.off": "Aquí ya no se dibuja nada. Actívelo aquí, o en los ajustes del planificador.",
    "why.vault-full":
      "El disco está lleno y esta lectura no se guardó. Las ventanas de aquí son correctas; otras listas pueden ser anteriores. Libere espacio en este equipo.",
    "why.vault-refused":
      "El navegador no permitió guardar esta lectura. Las ventanas de aquí son correctas; otras listas pueden ser anteriores. Si se repite, reinicie el navegador.",
    "why.locked": "Desbloquee Pushpin para ver sus ventanas.",
    "why.reading": "Pushpin está leyendo esta página.",
    "why.account.first":
      "¿Es este el calendario con el que trabaja? Aquí inició sesión como {address}. Mientras no diga que sí, Pushpin no dibuja ni guarda nada.",
    "why.account.other":
      "Aquí inició sesión como {address}, una cuenta sin confirmar: Pushpin no dibuja ni guarda nada. Inicie sesión con la cuenta con la que trabaja, o diga que sí a esta.",
    "why.account.unnamed":
      "¿Es este el calendario con el que trabaja? Esta página no muestra la cuenta y Pushpin pregunta cada vez que se abre el navegador. Mientras no diga que sí, no dibuja ni guarda nada.",
    "nothing.no-class": "Todavía no hay ninguna clase. Agregue una en el planificador.",
    "nothing.no-student": "Todavía no hay ningún estudiante. Agregue uno en el planificador.",
    "nothing.no-working-hours": "Falta su horario de trabajo. Póngalo en el planificador.",
    "nothing.no-schedule": "Una clase todavía no tiene horario. Agréguelo en el planificador.",
    "nothing.no-goal": "Un estudiante todavía no tiene metas. Agréguelas en el planificador.",
    "nothing.no-match": "Nada en los horarios de clase corresponde a las metas.",
    "nothing.no-free-time": "Ninguna rutina adecuada ocurre cuando usted está libre.",
    "nothing.too-short": "El tiempo libre de las rutinas adecuadas no alcanza.",
    "nothing.taken-by-others": "Otros estudiantes ocupan las horas de las rutinas adecuadas.",
    "nothing.short-of-minutes": "Las ventanas no cubren todos los minutos pendientes.",
    "nothing.outside-working-hours": "Las rutinas adecuadas quedan fuera de su horario de trabajo.",
    "nothing.not-this-week": "En estos días no hay ninguna rutina adecuada.",
    "nothing.all-declined": "Usted respondió «Esto no» a todas las ventanas.",
    "nothing.all-forbidden": "Usted descartó en la matriz todas las rutinas adecuadas.",
    "nothing.teacher-said-no": "Las rutinas adecuadas quedan a horas que no le sirven al maestro.",
    "nothing.colleague-there": "Un colega ocupa el salón en esas rutinas.",
    "nothing.no-mandate-line": "Ninguna línea da minutos en el aula en estos días.",
    "nothing.mandate-met": "Todos los minutos de este período están planeados.",
  },
});

export type OverlayKey = keyof (typeof WORDS)["en"] | CardKey;

/** The words of the calendar page in one language. */
export interface OverlayTexts {
  language: Language;
  texts: Record<OverlayKey, Message>;
}

/**
 * All that the calendar page says in one language, as plain values. The background passes them on, so that a page loads
 * one language only.
 */
export function overlayTexts(language: Language): OverlayTexts {
  return { language, texts: { ...cardTexts(language).texts, ...WORDS[language] } };
}
