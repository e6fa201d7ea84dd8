import { GUEST_OUTSIDE } from "./guest-outside";
import { catalogue, type Language, type Message } from "./translate";
import { visitStateLabels } from "./visit-state";
import { WINDOW_CAUTION_WORDS } from "./window-caution";

/**
 * All words of a window's card and of the lists that lead to it, on the calendar page and in the side panel. Failures
 * and cautions have words of their own here, shorter than those of forms.
 */
const WORDS = catalogue({
  en: {
    "state.suggested": "Suggested",
    "list.caution": "{state}, check first",
    "card.close": "Close",
    "card.loading": "Loading this window…",
    "card.confirmed": "Confirmed by teacher on {date}",
    "card.accommodations": { one: "{count} accommodation", other: "{count} accommodations" },
    "card.accommodations.of": {
      one: "{count} accommodation of {initials}",
      other: "{count} accommodations of {initials}",
    },
    "card.owed.day": "Owed this day",
    "card.owed.week": "Owed this week",
    "card.owed.month": "Owed this month",
    "card.owed.quarter": "Owed this quarter",
    "card.owed.trimester": "Owed this trimester",
    "card.owed.semester": "Owed this semester",
    "card.owed.year": "Owed this year",
    "card.owed.part": "{initials} {owed} of {mandate} min",
    "card.book": "Book {time}",
    "card.booking": "Opening the calendar…",
    "card.book.term": "Every week until {date}",
    "card.book.term.left-out": "Left out: {dates}.",
    "card.book.term.day": "{day} ({why})",
    "card.book.every-other-week": "Every other week",
    "card.book.letters": "On {letters} days",
    "card.dates": "Or on these dates",
    "card.dates.more": "Choose two or more",
    "card.book.dates": { one: "Book {count} date", other: "Book these {count} dates" },
    "card.book.term.dates": { one: "{count} date.", other: "{count} dates." },
    "card.book.term.review": "Ends with the annual review.",
    "card.book.term.closed": {
      one: "Not on {dates}: your calendar's form can't leave that day out, so delete that day's visit in your calendar.",
      other:
        "Not on {dates}: your calendar's form can't leave those days out, so delete the visits on those days in your calendar.",
    },
    "card.series": { one: "{count} date until {date}.", other: "{count} dates until {date}." },
    "card.others": "Other times ({count})",
    "card.more": "More choices",
    "card.decline": "Not this",
    "card.decline.means": "Never suggest {title} in {className} for {who} again.",
    "card.declined": "{title} will not be suggested for {who} again.",
    "card.undo": "Undo",
    "card.sends": "Sends: “{title}” to {email}, {location}.",
    "card.sends.details": "With: “{details}”",
    "card.sends.nowhere": "Sends: “{title}” to {email}.",
    "card.guest": "{teacher} ({email})",
    "card.nobody": "your calendar (nobody is invited)",
    "card.handed-over": "Save it in the tab that just opened. Here it counts as booked once your calendar shows it.",
    "card.waiting":
      "This was handed over to your calendar and is not on it yet. Save the event there, or take it back here.",
    "card.booked": "This is on your calendar. Change or cancel it there.",
    "card.missing":
      "This is no longer on your calendar, so its minutes are not counted. Take it back here to remove it, or open Visits in the planner to put it on the calendar again or to say that you still go.",
    "card.open-again": "Open it again",
    "card.take-back": "Take it back",
    "card.taken-back": "Taken back. Delete it in your calendar if it is still there.",
    "card.removed": "Removed. Nothing is in the calendar.",
    "card.retry": "Try again",
    "card.planner": "Open the planner",
    "strength.3": "The point of this routine.",
    "strength.2": "Often part of this routine.",
    "strength.1": "Possible here.",
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
    "failure.on-its-way":
      "This visit is being added to or removed from your calendar. Nothing was changed. Try again in a moment.",
    "failure.waits-for-her":
      "An earlier step of this visit waits for you. Nothing was changed. Decide about it first, in the popup or the planner.",
    "failure.by-district":
      "Your district does not allow this. Nothing was changed. The planner's settings say what it set.",
    "failure.too-often":
      "There were too many requests in a short time. Nothing was done. Wait a minute, then try again.",
    "failure.has-session": "This visit already has a marked session, so it was kept. Take the mark back first.",
    "failure.not-visible":
      "Nothing was sent: something lies over this card, or did until just now. Press again, or open the side panel instead.",
    "failure.unexpected": "Something went wrong in Pushpin. What was saved is safe. Try again.",
    "refusal.window-gone": "The calendar or the plan has changed. Nothing was sent. Choose another time.",
    "refusal.already-booked": "This is on your calendar already. Nothing was sent.",
    "refusal.guest-outside": GUEST_OUTSIDE.en,
    "refusal.past": "This time has passed. Choose a later one.",
    "refusal.away": "You marked this time with “I am out”. Choose another.",
    "refusal.text-policy": "The text could tell who the student is. Nothing was sent. Check the class in the planner.",
    "refusal.no-name-key":
      "Nothing was sent: Pushpin can't check this text for students' names any more. Restore a backup, or bring in your list or the IEP again.",
    "refusal.no-term-end":
      "For every week, Pushpin needs the last day of the term: enter it in the planner under Settings, Schools.",
    "refusal.term-over":
      "The last day of the term is before this visit. Check its year, or enter the next term's, in the planner under Settings, Schools.",
    "refusal.no-zone": "This class has no school with a time zone. Choose its school in the planner under Classes.",
    "refusal.no-date-left": "No second date is left before the term or the IEP year ends. Book this week only.",
    "refusal.link-has-no-series":
      "Outlook's form can't be filled in with every week. Book this week only, or repeat the event there yourself.",
  },
  es: {
    "state.suggested": "Sugerida",
    "list.caution": "{state}, revisar antes",
    "card.close": "Cerrar",
    "card.loading": "Consultando esta ventana…",
    "card.confirmed": "Confirmado por el maestro el {date}",
    "card.accommodations": { one: "{count} adaptación", other: "{count} adaptaciones" },
    "card.accommodations.of": { one: "{count} adaptación de {initials}", other: "{count} adaptaciones de {initials}" },
    "card.owed.day": "Faltan este día",
    "card.owed.week": "Faltan esta semana",
    "card.owed.month": "Faltan este mes",
    "card.owed.quarter": "Faltan en este período",
    "card.owed.trimester": "Faltan este trimestre",
    "card.owed.semester": "Faltan este semestre",
    "card.owed.year": "Faltan este año",
    "card.owed.part": "{initials} {owed} de {mandate} min",
    "card.book": "Reservar {time}",
    "card.booking": "Abriendo el calendario…",
    "card.book.term": "Cada semana hasta el {date}",
    "card.book.term.left-out": "No se reserva: {dates}.",
    "card.book.term.day": "{day} ({why})",
    "card.book.every-other-week": "Cada dos semanas",
    "card.book.letters": "En días {letters}",
    "card.dates": "O en estas fechas",
    "card.dates.more": "Elija dos o más",
    "card.book.dates": { one: "Reservar {count} fecha", other: "Reservar estas {count} fechas" },
    "card.book.term.dates": { one: "{count} fecha.", other: "{count} fechas." },
    "card.book.term.review": "Termina con la revisión anual.",
    "card.book.term.closed": {
      one: "No el {dates}: el formulario no puede omitir ese día; borre la visita de ese día en su calendario.",
      other: "No el {dates}: el formulario no puede omitir esos días; borre las visitas de esos días en su calendario.",
    },
    "card.series": {
      one: "{count} fecha hasta el {date}.",
      other: "{count} fechas hasta el {date}.",
    },
    "card.others": "Otras horas ({count})",
    "card.more": "Más opciones",
    "card.decline": "Esto no",
    "card.decline.means": "No volver a sugerir {title} en {className} para {who}.",
    "card.declined": "{title} no se volverá a sugerir para {who}.",
    "card.undo": "Deshacer",
    "card.sends": "Envía: «{title}» a {email}, {location}.",
    "card.sends.details": "Con: «{details}»",
    "card.sends.nowhere": "Envía: «{title}» a {email}.",
    "card.guest": "{teacher} ({email})",
    "card.nobody": "su calendario (no se invita a nadie)",
    "card.handed-over":
      "Guárdela en la pestaña que se abrió. Aquí cuenta como reservada cuando su calendario la muestre.",
    "card.waiting":
      "Se pasó a su calendario, pero aún no aparece en él. Guarde el evento allí o retire la ventana aquí.",
    "card.booked": "Está en su calendario. Cámbiela o cancélela allí.",
    "card.missing":
      "Su calendario ya no la tiene y sus minutos no cuentan. Retírela aquí; en Visitas puede volver a ponerla o decir que va.",
    "card.open-again": "Abrirla otra vez",
    "card.take-back": "Retirarla",
    "card.taken-back": "Retirada. Bórrela en su calendario si todavía está allí.",
    "card.removed": "Quitada. No hay nada en el calendario.",
    "card.retry": "Intentar de nuevo",
    "card.planner": "Abrir el planificador",
    "strength.3": "Es el centro de esta rutina.",
    "strength.2": "Es frecuente en esta rutina.",
    "strength.1": "Es posible aquí.",
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
    "failure.on-its-way":
      "Esta visita va en camino a su calendario, o se está quitando de él. No se cambió nada. Intente otra vez cuando termine.",
    "failure.waits-for-her":
      "Un paso anterior de esta visita la espera a usted. No se cambió nada. Decida primero sobre él, en la ventana de Pushpin o el planificador.",
    "failure.by-district": "Su distrito no lo permite. No se cambió nada. Los ajustes del planificador dicen qué fijó.",
    "failure.too-often":
      "Hubo demasiadas solicitudes en poco tiempo. No se hizo nada. Espere un minuto e inténtelo de nuevo.",
    "failure.has-session": "Ya hay una sesión marcada de esta visita y se conservó. Quite primero la marca.",
    "failure.not-visible":
      "No se envió nada: algo cubre esta tarjeta, o la cubría hasta hace un momento. Presione otra vez, o abra el panel lateral.",
    "failure.unexpected": "Algo falló en Pushpin. Lo guardado está a salvo. Inténtelo de nuevo.",
    "refusal.window-gone": "El calendario o el plan cambió. No se envió nada. Elija otra hora.",
    "refusal.already-booked": "Esto ya está en su calendario. No se envió nada.",
    "refusal.guest-outside": GUEST_OUTSIDE.es,
    "refusal.past": "Esta hora ya pasó. Elija una más tarde.",
    "refusal.away": "Estará ausente. Elija otra hora.",
    "refusal.text-policy":
      "El texto podría revelar quién es el estudiante. No se envió nada. Revise la clase en el planificador.",
    "refusal.no-name-key":
      "No se envió nada: Pushpin ya no puede revisar si este texto lleva nombres de estudiantes. Restaure una copia o importe otra vez su lista o el IEP.",
    "refusal.no-term-end": "Falta el último día del período: escríbalo en el planificador, en Ajustes, Escuelas.",
    "refusal.term-over":
      "El último día del período es anterior a esta visita: revise el año o escriba el del próximo período, en el planificador, en Ajustes, Escuelas.",
    "refusal.no-zone": "Esta clase no tiene escuela con zona horaria. Elíjala en el planificador, en Clases.",
    "refusal.no-date-left": "No queda otra fecha en el período ni en el año del IEP. Reserve solo esta semana.",
    "refusal.link-has-no-series":
      "El formulario de Outlook no admite series. Reserve solo esta semana o repita el evento allí.",
  },
});

export type CardKey =
  | keyof (typeof WORDS)["en"]
  | keyof ReturnType<typeof visitStateLabels>
  | `against.${keyof (typeof WINDOW_CAUTION_WORDS)["en"]}`;

/** The words of a card in one language, as plain values. */
export interface CardTexts {
  language: Language;
  texts: Record<CardKey, Message>;
}

export function cardTexts(language: Language): CardTexts {
  const cautions = Object.entries(WINDOW_CAUTION_WORDS[language]).map(([code, text]) => [`against.${code}`, text]);
  const states = visitStateLabels(language);
  return { language, texts: { ...WORDS[language], ...states, ...Object.fromEntries(cautions) } as CardTexts["texts"] };
}
