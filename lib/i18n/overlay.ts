import type { WindowCaution } from "../core/suggest/push-in-window";
import { catalogue, type Language, type Message } from "./translate";
import { WINDOW_CAUTION_WORDS } from "./window-caution";

/**
 * All words on the calendar page: bands, pins, card, status. Failures and cautions have words of their own here,
 * shorter than those of the extension's pages.
 */
const WORDS = catalogue({
  en: {
    "state.suggested": "Suggested",
    "state.handed-over": "Waiting to be saved",
    "state.booked": "Booked",
    "room.long": "Room {room}",
    "time.range": "{start} to {end}",
    "pin.name": "{state}: {title}, {room}, {who}, {when}",
    "list.caution": "{state}, check first",
    "pin.caution": "{name}. Check first: the card says what.",
    "count.label": "{count} windows",
    "count.name": "{count} windows, {when}. Show the list.",
    "count.title": "{count} windows, {day}",

    "card.close": "Close",
    "card.loading": "Looking at this window…",
    "card.confirmed": "Confirmed by teacher on {date}",
    "card.owed": "Owed this week",
    "card.owed.month": "Owed this month",
    "card.owed.part": "{initials} {owed} of {mandate} min",
    "card.book": "Book {time}",
    "card.booking": "Opening the calendar…",
    "card.others": "Other times ({count})",
    "card.more": "More choices",
    "card.decline": "Not this",
    "card.decline.means": "Never suggest {title} in {className} for {who} again.",
    "card.declined": "{title} will not be suggested for {who} again.",
    "card.undo": "Undo",
    "card.sends": "Sends: “{title}” to {email}, {location}",
    "card.sends.nowhere": "Sends: “{title}” to {email}",
    "card.guest": "{teacher} ({email})",
    "card.handed-over": "Save it in the tab that just opened. Here it counts as booked once your calendar shows it.",
    "card.waiting":
      "This was handed over to your calendar and is not on it yet. Save the event there, or take it back here.",
    "card.booked": "This is on your calendar. Change or cancel it there.",
    "card.open-again": "Open it again",
    "card.take-back": "Take it back",
    "card.taken-back": "Taken back. If you saved the event after all, delete it in your calendar.",
    "card.retry": "Try again",
    "strength.3": "the point of this routine",
    "strength.2": "often part of this routine",
    "strength.1": "possible here",

    "caution.title-unsure": "Pushpin is not sure what this title means: check with the teacher.",
    "caution.learning-phase": "The skill is still being taught: consider pull-out until it is stable.",
    "caution.privacy": "Dignity first: keep it private, and never with other students near.",
    "caution.peers-watch": "Peers are watching: stay in the background.",
    "caution.once-only": "This may happen only once.",
    "caution.possible-only": "This routine calls for the skill only now and then.",

    "status.windows": { one: "Pushpin: {count} window", other: "Pushpin: {count} windows" },
    "status.reading": "Pushpin: reading…",
    "status.none": "Pushpin: no window",
    "status.off": "Pushpin is off here",
    "status.locked": "Pushpin is locked",
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
      "This calendar shows the time of another zone than your computer. Set both to the same zone, then reload the page. Nothing is drawn until then.",
    "why.other-mailbox": "This is somebody else's calendar. Windows are drawn on your own.",
    "why.split-view":
      "Several calendars are shown side by side, and Pushpin can't tell which one is yours. Show them in one grid, then windows are drawn.",
    "why.signed-out": "You are not signed in to this calendar. Sign in, then windows are drawn here.",
    "why.vault-full":
      "The disk is full, so this look at your calendar could not be saved. The windows here are right; other lists may be older. Make room on this device.",
    "why.vault-refused":
      "The browser refused to save this look at your calendar. The windows here are right; other lists may be older. Restart the browser if it keeps happening.",
    "why.off": "Nothing is drawn here any more. Switch it on again here now, or later in the planner under Settings.",
    "why.locked": "Unlock Pushpin to see your windows.",
    "why.reading": "Pushpin is reading this page.",

    "failure.vault-locked": "Pushpin is locked. Nothing was changed. Unlock it, then try again.",
    "failure.vault-blocked": "An older Pushpin is still open in another tab. Close it, then reload this page.",
    "failure.vault-newer": "A newer Pushpin saved these records. Update Pushpin, then reload this page.",
    "failure.vault-full": "The disk is full. What was saved is safe. Make room on this device, then try again.",
    "failure.vault-refused": "The browser refused to save this. What was saved is safe. Try again.",
    "failure.vault-unreadable": "The browser can't open Pushpin's storage. Restart the browser.",
    "failure.vault-lost": "Pushpin's records on this device are gone. Open the planner to see what can be done.",
    "failure.not-found": "This window is gone. Nothing was changed. Choose another time.",
    "failure.no-answer": "Pushpin did not answer. Nothing is lost. Try again, or reload the page.",
    "failure.unexpected": "Something went wrong in Pushpin. What was saved is safe. Try again.",
    "refusal.window-gone": "The calendar or the plan has changed. Nothing was sent. Choose another time.",
    "refusal.no-teacher-email": "This class has no teacher e-mail. Add it in the planner under Classes.",
    "refusal.past": "This time has passed. Choose a later one.",
    "refusal.text-policy": "The text could tell who the student is. Nothing was sent. Check the class in the planner.",

    "nothing.no-class": "There is no class yet. Add one in the planner.",
    "nothing.no-student": "There is no student yet. Add one in the planner.",
    "nothing.no-working-hours": "Your working hours are not set. Set them in the planner.",
    "nothing.no-schedule": "A class has no schedule yet. Add it in the planner.",
    "nothing.no-goal": "A student has no goal yet. Add it in the planner.",
    "nothing.no-match": "Nothing on the class schedules fits the goals.",
    "nothing.no-free-time": "No fitting routine happens while you are free.",
    "nothing.outside-working-hours": "Fitting routines lie outside your working hours.",
    "nothing.not-this-week": "No fitting routine happens on these days.",
    "nothing.all-declined": "You answered Not this to every window.",
    "nothing.all-forbidden": "You ruled out every fitting routine in the matrix.",
    "nothing.teacher-said-no": "Fitting routines lie at times that do not work for the teacher.",
    "nothing.mandate-met": "All minutes of this period are planned.",
  },
  es: {
    "state.suggested": "Sugerida",
    "state.handed-over": "Falta guardarla",
    "state.booked": "Reservada",
    "room.long": "Salón {room}",
    "time.range": "de {start} a {end}",
    "pin.name": "{state}: {title}, {room}, {who}, {when}",
    "list.caution": "{state}, revisar antes",
    "pin.caution": "{name}. Revisar antes: la tarjeta dice qué.",
    "count.label": "{count} ventanas",
    "count.name": "{count} ventanas, {when}. Mostrar la lista.",
    "count.title": "{count} ventanas, {day}",

    "card.close": "Cerrar",
    "card.loading": "Consultando esta ventana…",
    "card.confirmed": "Confirmado por el maestro el {date}",
    "card.owed": "Faltan esta semana",
    "card.owed.month": "Faltan este mes",
    "card.owed.part": "{initials} {owed} de {mandate} min",
    "card.book": "Reservar {time}",
    "card.booking": "Abriendo el calendario…",
    "card.others": "Otras horas ({count})",
    "card.more": "Más opciones",
    "card.decline": "Esto no",
    "card.decline.means": "No volver a sugerir {title} en {className} para {who}.",
    "card.declined": "{title} no se volverá a sugerir para {who}.",
    "card.undo": "Deshacer",
    "card.sends": "Envía: «{title}» a {email}, {location}",
    "card.sends.nowhere": "Envía: «{title}» a {email}",
    "card.guest": "{teacher} ({email})",
    "card.handed-over":
      "Guárdela en la pestaña que se acaba de abrir. Aquí cuenta como reservada cuando su calendario la muestre.",
    "card.waiting":
      "Se pasó a su calendario, pero todavía no aparece en él. Guarde el evento allí o retire la ventana aquí.",
    "card.booked": "Está en su calendario. Cámbiela o cancélela allí.",
    "card.open-again": "Abrirla otra vez",
    "card.take-back": "Retirarla",
    "card.taken-back": "Retirada. Si de todos modos guardó el evento, bórrelo en su calendario.",
    "card.retry": "Intentar de nuevo",
    "strength.3": "es el centro de esta rutina",
    "strength.2": "es frecuente en esta rutina",
    "strength.1": "es posible aquí",

    "caution.title-unsure": "El título no es claro: pregunte al maestro qué hace la clase.",
    "caution.learning-phase":
      "La habilidad todavía se está enseñando: considere atender fuera del aula hasta que sea estable.",
    "caution.privacy": "La dignidad primero: en privado y nunca con otros estudiantes cerca.",
    "caution.peers-watch": "Los compañeros observan: quédese en segundo plano.",
    "caution.once-only": "Puede que esto ocurra una sola vez.",
    "caution.possible-only": "Esta rutina pide la habilidad solo de vez en cuando.",

    "status.windows": { one: "Pushpin: {count} ventana", other: "Pushpin: {count} ventanas" },
    "status.reading": "Pushpin: leyendo…",
    "status.none": "Pushpin: ninguna ventana",
    "status.off": "Pushpin está apagado aquí",
    "status.locked": "Pushpin está bloqueado",
    "status.attention": "Pushpin: nada dibujado",
    "status.partial": {
      one: "Pushpin: {count} ventana, lectura parcial",
      other: "Pushpin: {count} ventanas, lectura parcial",
    },
    "status.collapse": "Hacer más pequeño",
    "status.panel": "Ventanas en el aula en esta página",
    "status.switch": "Dibujar en este calendario",
    "status.only-next": "Solo mis tres próximas",
    "status.more": { one: "Otra más también serviría.", other: "Otras {count} también servirían." },
    "status.side-panel": "Vea la lista en el panel lateral.",
    "status.list.empty": "En estos días no se dibuja nada.",

    "why.partial": "Algunos eventos no se pudieron leer. Revise su calendario antes de reservar.",
    "why.unreadable":
      "Pushpin no puede leer esta página: el calendario cambió o todavía se está cargando. No se dibuja nada, así que nada aquí puede ser incorrecto.",
    "why.unsupported": "Esta vista no muestra todo su tiempo libre. Cambie a la vista de semana o de día.",
    "why.zone-differs":
      "Este calendario muestra la hora de otra zona que su computadora. Ponga la misma zona en los dos y vuelva a cargar la página. Hasta entonces no se dibuja nada.",
    "why.other-mailbox": "Este es el calendario de otra persona. Las ventanas se dibujan en el suyo.",
    "why.split-view":
      "Aquí hay varios calendarios uno al lado del otro y Pushpin no puede saber cuál es el suyo. Muéstrelos en una sola cuadrícula y se dibujarán las ventanas.",
    "why.signed-out": "No ha iniciado sesión en este calendario. Al iniciarla, las ventanas se dibujan aquí.",
    "why.off":
      "Aquí ya no se dibuja nada. Vuelva a encenderlo aquí ahora, o más tarde en los ajustes del planificador.",
    "why.vault-full":
      "El disco está lleno y esta lectura del calendario no se guardó. Las ventanas de aquí son correctas; otras listas pueden ser anteriores. Libere espacio en este equipo.",
    "why.vault-refused":
      "El navegador no permitió guardar esta lectura del calendario. Las ventanas de aquí son correctas; otras listas pueden ser anteriores. Si vuelve a ocurrir, reinicie el navegador.",
    "why.locked": "Desbloquee Pushpin para ver sus ventanas.",
    "why.reading": "Pushpin está leyendo esta página.",

    "failure.vault-locked": "Pushpin está bloqueado. No se cambió nada. Desbloquéelo e inténtelo de nuevo.",
    "failure.vault-blocked": "Otra pestaña tiene abierto un Pushpin anterior. Ciérrela y vuelva a cargar esta página.",
    "failure.vault-newer":
      "Un Pushpin más reciente guardó estos registros. Actualice Pushpin y vuelva a cargar esta página.",
    "failure.vault-full":
      "El disco está lleno. Lo guardado está a salvo. Libere espacio en este equipo e inténtelo de nuevo.",
    "failure.vault-refused": "El navegador no permitió guardar esto. Lo guardado está a salvo. Inténtelo de nuevo.",
    "failure.vault-unreadable": "El navegador no puede abrir el almacenamiento de Pushpin. Reinicie el navegador.",
    "failure.vault-lost":
      "Los registros de Pushpin en este equipo ya no están. Abra el planificador para ver qué se puede hacer.",
    "failure.not-found": "Esta ventana ya no existe. No se cambió nada. Elija otra hora.",
    "failure.no-answer": "Pushpin no respondió. No se perdió nada. Inténtelo de nuevo o vuelva a cargar la página.",
    "failure.unexpected": "Algo falló en Pushpin. Lo guardado está a salvo. Inténtelo de nuevo.",
    "refusal.window-gone": "El calendario o el plan cambió. No se envió nada. Elija otra hora.",
    "refusal.no-teacher-email": "Esta clase no tiene el correo del maestro. Agréguelo en el planificador, en Clases.",
    "refusal.past": "Esta hora ya pasó. Elija una más tarde.",
    "refusal.text-policy":
      "El texto podría revelar quién es el estudiante. No se envió nada. Revise la clase en el planificador.",

    "nothing.no-class": "Todavía no hay ninguna clase. Agregue una en el planificador.",
    "nothing.no-student": "Todavía no hay ningún estudiante. Agregue uno en el planificador.",
    "nothing.no-working-hours": "Falta su horario de trabajo. Póngalo en el planificador.",
    "nothing.no-schedule": "Una clase todavía no tiene horario. Agréguelo en el planificador.",
    "nothing.no-goal": "Un estudiante todavía no tiene metas. Agréguelas en el planificador.",
    "nothing.no-match": "Nada en los horarios de clase corresponde a las metas.",
    "nothing.no-free-time": "Usted está ocupado cada vez que hay una rutina adecuada.",
    "nothing.outside-working-hours": "Las rutinas adecuadas quedan fuera de su horario de trabajo.",
    "nothing.not-this-week": "En estos días no hay ninguna rutina adecuada.",
    "nothing.all-declined": "Usted respondió «Esto no» a todas las ventanas.",
    "nothing.all-forbidden": "Usted descartó en la matriz todas las rutinas adecuadas.",
    "nothing.teacher-said-no": "Las rutinas adecuadas quedan a horas que no le sirven al maestro.",
    "nothing.mandate-met": "Todos los minutos de este período están planeados.",
  },
});

export type OverlayKey = keyof (typeof WORDS)["en"] | `against.${WindowCaution["code"]}`;

/** The words of the calendar page in one language. */
export interface OverlayTexts {
  language: Language;
  texts: Record<OverlayKey, Message>;
}

/**
 * All that the calendar page says in one language, as plain values. The background hands them over: a page that
 * speaks one language must not load two.
 */
export function overlayTexts(language: Language): OverlayTexts {
  const cautions = Object.entries(WINDOW_CAUTION_WORDS[language]).map(([code, text]) => [`against.${code}`, text]);
  return { language, texts: { ...WORDS[language], ...Object.fromEntries(cautions) } as OverlayTexts["texts"] };
}
