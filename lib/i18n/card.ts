import { catalogue, type Language, type Message } from "./translate";
import { WINDOW_CAUTION_WORDS } from "./window-caution";

/**
 * All words of a window's card and of the lists that lead to it, on the calendar page and in the side panel. Failures
 * and cautions have words of their own here, shorter than those of forms.
 */
const WORDS = catalogue({
  en: {
    "state.suggested": "Suggested",
    "state.handed-over": "Waiting to be saved",
    "state.booked": "Booked",
    "list.caution": "{state}, check first",
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
  },
  es: {
    "state.suggested": "Sugerida",
    "state.handed-over": "Falta guardarla",
    "state.booked": "Reservada",
    "list.caution": "{state}, revisar antes",
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
  },
});

export type CardKey = keyof (typeof WORDS)["en"] | `against.${keyof (typeof WINDOW_CAUTION_WORDS)["en"]}`;

/** The words of a card in one language, as plain values. */
export interface CardTexts {
  language: Language;
  texts: Record<CardKey, Message>;
}

export function cardTexts(language: Language): CardTexts {
  const cautions = Object.entries(WINDOW_CAUTION_WORDS[language]).map(([code, text]) => [`against.${code}`, text]);
  return { language, texts: { ...WORDS[language], ...Object.fromEntries(cautions) } as CardTexts["texts"] };
}
