import { catalogue } from "./translate";

/** Why a change or a removal did not reach a connected calendar, where the words differ from those for a booking. */
export const TASK_REASONS = catalogue({
  en: {
    "change.because.limited":
      "Your account can't send guests any more e-mails for some hours. Pushpin tries again then.",
    "change.because.outcome-unknown":
      "No answer came, so the calendar may or may not have the change. Pushpin checks before it sends anything again.",
    "change.because.needs-approval":
      "Your school's IT has not approved Pushpin for this calendar. Give them the page for IT, or change the event there yourself.",
    "change.because.full": "Its mailbox is full. Make room there, then send the change again.",
    "change.because.read-only":
      "You can see this calendar but not change it. Ask the teacher to share it with “Make changes to events”.",
    "change.because.calendar-gone": "That calendar was deleted, or is no longer shared with you.",
    "change.because.wrong-request": "It rejected the request. Check the new times.",
    "change.because.key-taken": "Another event has taken this visit's place. It was not changed.",
    "change.because.not-possible": "It can't hold these dates in one event.",
    "change.because.changed-elsewhere":
      "Somebody changed this event there, and Pushpin overwrites that only if you say so.",
    "remove.because.offline": "This device is offline. The visit is removed as soon as it is online again.",
    "remove.because.limited":
      "Your account can't send guests any more e-mails for some hours. Pushpin removes the visit after that.",
    "remove.because.outcome-unknown":
      "No answer came, so the visit may still be in the calendar. Pushpin tries again by itself.",
    "remove.because.needs-sign-in":
      "Sign in to your calendar again to remove this visit. Until then it stays in the calendar.",
    "remove.because.no-account":
      "The calendar is not connected any more, so the visit is still in it. Connect it again.",
    "remove.because.needs-approval":
      "Your school's IT has not approved Pushpin for this calendar, so the visit was not removed. Give them the page for IT, or remove it in the calendar yourself.",
    "remove.because.full":
      "The calendar's mailbox is full, so it did not remove the visit. Make room there, then try again.",
    "remove.because.read-only":
      "You can see this calendar but not change it, so the visit was not removed. Ask the teacher to share it with “Make changes to events”.",
    "remove.because.not-organizer":
      "Only the person who created this event can remove it for everybody. Open it in the calendar.",
    "remove.because.calendar-gone":
      "That calendar was deleted, or is no longer shared with you, so nothing can be removed from it.",
    "remove.because.wrong-request":
      "The calendar rejected the request, so the visit was not removed. Remove it in the calendar yourself.",
    "remove.because.key-taken": "Another event has taken this visit's place, so nothing was removed.",
    "remove.because.not-possible": "This calendar can't remove the visit for you. Remove it there yourself.",
    "remove.because.changed-elsewhere": "Somebody changed this event in the calendar, so it was not removed.",
  },
  es: {
    "change.because.limited":
      "Su cuenta no puede enviar más correos a invitados por unas horas. Pushpin lo intenta después.",
    "change.because.outcome-unknown":
      "No llegó respuesta: el calendario puede tener el cambio o no. Pushpin mira ahí antes de enviar otra vez.",
    "change.because.needs-approval":
      "El equipo técnico de su escuela no ha aprobado Pushpin aquí. Entréguele la página o cambie ahí el evento.",
    "change.because.full": "Su buzón está lleno. Libere espacio y envíe el cambio otra vez.",
    "change.because.read-only":
      "Puede ver este calendario pero no cambiarlo. Pida que se lo compartan con «Hacer cambios en eventos».",
    "change.because.calendar-gone": "Ese calendario se borró o ya no se comparte con usted.",
    "change.because.wrong-request": "No aceptó la solicitud. Revise las horas nuevas.",
    "change.because.key-taken": "Otro evento ocupa el lugar de esta visita y se dejó como está.",
    "change.because.not-possible": "No admite estas fechas en un solo evento.",
    "change.because.changed-elsewhere": "Alguien cambió ahí este evento, y Pushpin solo lo reemplaza si usted lo dice.",
    "remove.because.offline": "Este equipo no tiene conexión. La visita se quita en cuanto la haya.",
    "remove.because.limited":
      "Su cuenta no puede enviar más correos a invitados por unas horas. Pushpin quita la visita después.",
    "remove.because.outcome-unknown":
      "No llegó respuesta: la visita puede seguir en el calendario. Pushpin lo intenta otra vez.",
    "remove.because.needs-sign-in":
      "Inicie sesión otra vez en su calendario para quitar esta visita. Mientras tanto sigue ahí.",
    "remove.because.no-account": "El calendario ya no está conectado y la visita sigue ahí. Conéctelo otra vez.",
    "remove.because.needs-approval":
      "El equipo técnico de su escuela no ha aprobado Pushpin aquí y la visita no se quitó. Entréguele la página o quítela ahí.",
    "remove.because.full":
      "El buzón del calendario está lleno y la visita no se quitó. Libere espacio e inténtelo otra vez.",
    "remove.because.read-only":
      "Puede ver este calendario pero no cambiarlo: la visita no se quitó. Pida que se lo compartan con «Hacer cambios en eventos».",
    "remove.because.not-organizer": "Solo quien creó este evento puede quitarlo para todos. Ábralo en el calendario.",
    "remove.because.calendar-gone":
      "Ese calendario se borró o ya no se comparte con usted: no se puede quitar nada de él.",
    "remove.because.wrong-request": "El calendario no aceptó la solicitud y la visita no se quitó. Quítela ahí.",
    "remove.because.key-taken": "Otro evento ocupa el lugar de esta visita: no se quitó nada.",
    "remove.because.not-possible": "Este calendario no puede quitar la visita. Quítela ahí.",
    "remove.because.changed-elsewhere": "Alguien cambió este evento en el calendario y no se quitó.",
  },
});
