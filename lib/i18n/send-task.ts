import { GUEST_OUTSIDE } from "./guest-outside";
import { TASK_REASONS } from "./task-reasons";
import { catalogue } from "./translate";

/**
 * The state of a visit in a connected calendar, its reason, and what she can do: for cards, the popup and the planner.
 */
export const SEND_TASK_WORDS = catalogue({
  en: {
    ...TASK_REASONS.en,
    "state.checking": "Looking at the calendars…",
    "state.unsent": "Not sent yet. Book it, or leave it.",
    "state.holding": "Goes to the calendar in 5 seconds.",
    "state.sending": "Going to the calendar…",
    "state.queued": "Waits to be sent. Pushpin does it by itself.",
    "state.refused": "Not booked. Nothing was sent.",
    "state.booked": "In the calendar.",
    "state.ended": {
      one: "In the calendar, this series ends on {date}. {count} later date is missing there. Book it, go anyway, or let the series end.",
      other:
        "In the calendar, this series ends on {date}. {count} later dates are missing there. Book them, go anyway, or let the series end.",
    },
    "state.uninvited": "In the calendar. The teacher was not invited, so tell the teacher yourself.",
    "state.waiting": "In the calendar, and the teacher is invited. No answer yet.",
    "state.accepted": "In the calendar, and the teacher accepted.",
    "state.tentative": "In the calendar, and the teacher answered “maybe”.",
    "state.teacher-declined":
      "The teacher declined. The event is still in your calendar: choose another time, remove it, or go anyway.",
    "state.missing": "Not on your calendar any more.",
    "state.undoing": "Being removed from the calendar…",
    "state.undone": "Removed. Nothing is in the calendar.",
    "change.held": "The change goes to the calendar in 5 seconds.",
    "change.unsent": "The change was not sent. Send it, or leave the visit as it was.",
    "change.waiting": "The change waits to be sent. Pushpin does it by itself.",
    "change.stopped": "The calendar does not have the change.",
    "change.half": "The calendar has a part of the change.",
    "because.conflict": "Something else is there on {date}: {what}.",
    "because.other-pushpin":
      "Another Pushpin, on another device of yours or a colleague's, booked {date}: {what}. If that is this visit, leave it.",
    "because.offline": "This device has no network. It is sent as soon as there is one.",
    "because.busy": "The calendar is busy. Pushpin tries again by itself.",
    "because.busy.seconds": {
      one: "The calendar is busy. Pushpin tries again by itself in {count} second.",
      other: "The calendar is busy. Pushpin tries again by itself in {count} seconds.",
    },
    "because.busy.minutes": {
      one: "The calendar is busy. Pushpin tries again by itself in {count} minute.",
      other: "The calendar is busy. Pushpin tries again by itself in {count} minutes.",
    },
    "because.limited": "Your account can't send any more invitations for some hours. Pushpin tries again after that.",
    "because.outcome-unknown":
      "No answer came, so the visit may be in the calendar or not. Pushpin looks there before it sends anything again.",
    "because.full":
      "The calendar's mailbox is full, so nothing was booked. Make room there, then book the visit again.",
    "because.needs-sign-in": "Sign in to your calendar again to finish this. The visit is kept.",
    "because.needs-permission":
      "Pushpin may not do this in your calendar yet. Connect it again and allow what it asks for.",
    "because.no-account": "The calendar is not connected any more. Connect it again. The visit is kept.",
    "because.needs-approval":
      "Your school's IT has not approved Pushpin for this calendar. Give them the page for IT, or book this class by the link.",
    "because.read-only":
      "You can see this calendar but not change it. Ask the teacher to share it with “Make changes to events”, or book it another way.",
    "because.not-organizer": "Only the person who created this event can change it. Open it in the calendar.",
    "because.calendar-gone":
      "That calendar was deleted, or is no longer shared with you. Book it another way, and choose another calendar for this class.",
    "because.event-gone": "The event is not in the calendar any more.",
    "because.wrong-request": "The calendar rejected this visit, and nothing was booked. Check its times.",
    "because.key-taken": "Another event has taken this visit's place, so it was not booked. Book it again.",
    "because.key-spent": "The event was in the calendar, and somebody deleted it there.",
    "because.not-possible":
      "This calendar can't hold these dates in one event. Book this class by file or by the link.",
    "because.changed-elsewhere": "Somebody changed this event in the calendar.",
    "because.past": "It begins in less than ten minutes, or has passed. Nothing was sent.",
    "because.no-school":
      "There is no school on that day, so nothing was sent. Choose another day, or correct the school's calendar.",
    "because.no-zone":
      "This class has no school with a time zone, so nothing was sent. Choose its school in the planner under Classes.",
    "because.away":
      "You marked this time with “I am out”, so nothing was sent. Take that back under Visits, or drop the visit.",
    "because.no-date-left": "No date of this series is left. Nothing was sent.",
    "because.class-gone": "The class is gone. Nothing was sent.",
    "because.text-policy":
      "A text could tell who the student is, so nothing was sent. Check the class's room and school, and the calendar's name.",
    marked: "Nothing was sent, because it could tell who a student is or what is worked on.",
    "marked.word": "“{word}”",
    "marked.title":
      "In the title: {words}. If it is a word of your list, change the list in Settings under “What leaves this device”.",
    "marked.details":
      "In the line of the invitation: {words}. Change it in the planner under Visits, at “Who does what”.",
    "marked.location": "In the place: {words}. Change the class's room or school in the planner under Classes.",
    "marked.calendarName":
      "In the calendar's name: {words}. Rename it there, or choose another calendar in the planner under Classes.",
    "because.no-name-key":
      "Nothing was sent: the key that names are checked with is missing. Restore a backup, or bring in the list or IEP again.",
    "because.guest-outside": GUEST_OUTSIDE.en,
    "because.booked-at-same-time":
      "In the calendar, but something else was put at the same time. Look at your calendar.",
    "unseen.teacher": "The teacher's calendar can't be seen, so the teacher may be busy.",
    "unseen.other": "A calendar could not be seen, so the time may be taken.",
    "taken.own": "your calendar",
    "taken.target": "the class's calendar",
    "taken.teacher": "the teacher's calendar",
    "taken.titled": "{title} ({calendar})",
    "taken.asks": "{title}, perhaps an absence ({calendar})",
    "remove.one": "Takes it out of the calendar.",
    "remove.series": {
      one: "Takes its {count} coming date out of the calendar, and past ones too. What Pushpin recorded stays.",
      other: "Takes all {count} coming dates out of the calendar, and past ones too. What Pushpin recorded stays.",
    },
    "remove.guest": "{email} gets a cancellation.",
    "remove.nobody": "Nobody gets a mail.",
    "remove.no": "Keep it",
    "act.send": "Book",
    "act.send-anyway": "Book anyway",
    "act.drop": "Leave it",
    "act.undo": "Undo",
    "act.remove": "Remove from the calendar",
    "act.remove-series": "Remove all its dates from the calendar",
    "act.remove-anyway": "Remove anyway",
    "act.still-go": "I still go",
    "act.by-link": "Book by the link",
    "act.retry": "Try now",
    "act.send-change": "Send the change",
    "act.change-anyway": "Change it anyway",
    "act.undo-change": "Leave it as it was",
    "act.keep": "Keep it",
    "act.book-rest": "Book the rest",
    "act.let-end": "Let it end there",
    "act.invite": "Invite the teacher by e-mail instead",
    "act.without-invitation": "Book without inviting",
    "act.connect": "Connect",
    "act.sign-in": "Sign in",
    "act.it-sheet": "Page for IT",
    "act.copy-details": "Copy details",
    "copy.done": "Copied. It contains nothing about a student:",
    "copy.failed": "The browser did not allow copying. You can copy this by hand; it contains nothing about a student:",
  },
  es: {
    ...TASK_REASONS.es,
    "state.checking": "Revisando los calendarios…",
    "state.unsent": "Sin enviar todavía. Resérvela o no la reserve.",
    "state.holding": "Va al calendario en 5 segundos.",
    "state.sending": "Enviando al calendario…",
    "state.queued": "Espera a ser enviada. Pushpin lo hace por su cuenta.",
    "state.refused": "No se reservó. No se envió nada.",
    "state.booked": "En el calendario.",
    "state.ended": {
      one: "En el calendario, esta serie termina el {date}. Falta {count} fecha posterior. Resérvela, vaya de todos modos o deje que la serie termine.",
      other:
        "En el calendario, esta serie termina el {date}. Faltan {count} fechas posteriores. Resérvelas, vaya de todos modos o deje que la serie termine.",
    },
    "state.uninvited": "En el calendario. No se invitó al maestro: avísele usted.",
    "state.waiting": "En el calendario, y el maestro está invitado. Todavía no responde.",
    "state.accepted": "En el calendario, y el maestro aceptó.",
    "state.tentative": "En el calendario, y el maestro respondió «quizás».",
    "state.teacher-declined":
      "El maestro no aceptó. El evento sigue en su calendario: elija otra hora, quítela o vaya de todos modos.",
    "state.missing": "Ya no está en su calendario.",
    "state.undoing": "Quitando del calendario…",
    "state.undone": "Quitada. No hay nada en el calendario.",
    "change.held": "El cambio va al calendario en 5 segundos.",
    "change.unsent": "El cambio no se envió. Envíelo o deje la visita como estaba.",
    "change.waiting": "El cambio espera a ser enviado. Pushpin lo hace por su cuenta.",
    "change.stopped": "El calendario no tiene el cambio.",
    "change.half": "El calendario tiene una parte del cambio.",
    "because.conflict": "Hay otra cosa el {date}: {what}.",
    "because.other-pushpin":
      "Otro Pushpin (suyo o de un colega) reservó el {date}: {what}. Si es esta visita, no la reserve.",
    "because.offline": "Este equipo no tiene conexión. Se envía en cuanto la haya.",
    "because.busy": "El calendario está ocupado. Pushpin lo intenta otra vez por su cuenta.",
    "because.busy.seconds": {
      one: "El calendario está ocupado. Pushpin lo intenta otra vez en {count} segundo.",
      other: "El calendario está ocupado. Pushpin lo intenta otra vez en {count} segundos.",
    },
    "because.busy.minutes": {
      one: "El calendario está ocupado. Pushpin lo intenta otra vez en {count} minuto.",
      other: "El calendario está ocupado. Pushpin lo intenta otra vez en {count} minutos.",
    },
    "because.limited": "Su cuenta no puede enviar más invitaciones por unas horas. Pushpin lo intenta después.",
    "because.outcome-unknown":
      "No llegó respuesta: la visita puede estar o no en el calendario. Pushpin mira ahí antes de enviar otra vez.",
    "because.full": "El buzón del calendario está lleno y no se reservó nada. Libere espacio y resérvela otra vez.",
    "because.needs-sign-in": "Inicie sesión otra vez en su calendario para terminar. La visita queda guardada.",
    "because.needs-permission":
      "Pushpin no puede hacer esto en su calendario. Conéctelo otra vez y permita lo que pide.",
    "because.no-account": "El calendario ya no está conectado. Conéctelo otra vez. La visita queda guardada.",
    "because.needs-approval":
      "El equipo técnico de su escuela no ha aprobado Pushpin aquí. Deles la página o use el enlace.",
    "because.read-only":
      "Puede ver este calendario pero no cambiarlo. Pida que se lo compartan con «Hacer cambios en eventos» o elija otra forma.",
    "because.not-organizer": "Solo quien creó este evento puede cambiarlo. Ábralo en el calendario.",
    "because.calendar-gone":
      "Ese calendario se borró o ya no se comparte con usted. Reserve de otra forma y elija otro para esta clase.",
    "because.event-gone": "Ya no está en el calendario.",
    "because.wrong-request": "El calendario no aceptó esta visita y no se reservó. Revise sus horas.",
    "because.key-taken": "Otro evento ocupa su lugar y no se reservó. Resérvela otra vez.",
    "because.key-spent": "El evento estaba en el calendario y alguien lo borró ahí.",
    "because.not-possible": "Este calendario no admite estas fechas en un solo evento. Use un archivo o el enlace.",
    "because.changed-elsewhere": "Alguien cambió este evento en el calendario.",
    "because.past": "Empieza en menos de diez minutos o ya pasó. No se envió nada.",
    "because.no-school":
      "Ese día no hay clases y no se envió nada. Elija otro día o corrija el calendario de la escuela.",
    "because.no-zone":
      "Esta clase no tiene escuela con zona horaria y no se envió nada. Elíjala en el planificador, en Clases.",
    "because.away": "Estará ausente a esa hora y no se envió nada. Quite la ausencia en Visitas o descarte la visita.",
    "because.no-date-left": "No queda ninguna fecha de esta serie. No se envió nada.",
    "because.class-gone": "La clase ya no existe. No se envió nada.",
    "because.text-policy":
      "Un texto podría revelar quién es el estudiante y no se envió nada. Revise el salón, la escuela y el nombre del calendario.",
    marked: "No se envió nada: podría revelar quién es un estudiante o en qué se trabaja.",
    "marked.word": "«{word}»",
    "marked.title":
      "En el título: {words}. Si es una palabra de su lista, cámbiela en Ajustes, en «Lo que sale de este equipo».",
    "marked.details": "En la línea de la invitación: {words}. Cámbiela en Visitas, en «Quién hace qué».",
    "marked.location": "En el lugar: {words}. Cambie el salón o la escuela de la clase en Clases.",
    "marked.calendarName": "En el nombre del calendario: {words}. Cámbielo allí o elija otro calendario en Clases.",
    "because.no-name-key":
      "No se envió nada: falta la clave de los nombres. Restaure una copia o traiga otra vez la lista o el IEP.",
    "because.guest-outside": GUEST_OUTSIDE.es,
    "because.booked-at-same-time": "En el calendario, pero hay otra cosa a la misma hora. Mire su calendario.",
    "unseen.teacher": "No se ve el calendario del maestro: puede estar ocupado.",
    "unseen.other": "No se vio un calendario: la hora puede estar ocupada.",
    "taken.own": "su calendario",
    "taken.target": "el calendario de la clase",
    "taken.teacher": "el calendario del maestro",
    "taken.titled": "{title} ({calendar})",
    "taken.asks": "{title}, quizás una ausencia ({calendar})",
    "remove.one": "La quita del calendario.",
    "remove.series": {
      one: "Quita del calendario su próxima fecha y también las pasadas. Lo que Pushpin registró queda.",
      other: "Quita del calendario sus {count} próximas fechas y también las pasadas. Lo que Pushpin registró queda.",
    },
    "remove.guest": "{email} recibe una cancelación.",
    "remove.nobody": "Nadie recibe un correo.",
    "remove.no": "Dejarla ahí",
    "act.send": "Reservar",
    "act.send-anyway": "Reservar de todos modos",
    "act.drop": "No reservarla",
    "act.undo": "Deshacer",
    "act.remove": "Quitar del calendario",
    "act.remove-series": "Quitar todas sus fechas del calendario",
    "act.remove-anyway": "Quitar de todos modos",
    "act.still-go": "Voy de todos modos",
    "act.by-link": "Usar enlace",
    "act.retry": "Intentar ahora",
    "act.send-change": "Enviar el cambio",
    "act.change-anyway": "Cambiarla de todos modos",
    "act.undo-change": "Dejarla como estaba",
    "act.keep": "Dejarla ahí",
    "act.book-rest": "Reservar el resto",
    "act.let-end": "Dejar que termine ahí",
    "act.invite": "Invitar al maestro por correo",
    "act.without-invitation": "Reservar sin invitar",
    "act.connect": "Conectar",
    "act.sign-in": "Iniciar sesión",
    "act.it-sheet": "Página para el equipo técnico",
    "act.copy-details": "Copiar detalles",
    "copy.done": "Copiado. No contiene nada sobre estudiantes:",
    "copy.failed": "El navegador no permitió copiar. Cópielo usted; no contiene nada sobre estudiantes:",
  },
});

export type SendTaskKey = keyof (typeof SEND_TASK_WORDS)["en"];
