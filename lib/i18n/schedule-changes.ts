import { catalogue } from "./translate";

/** Words for what a new schedule changes. */
export const changeWords = catalogue({
  en: {
    title: "What it changes",
    comparing: "Comparing with the current schedule…",
    failed: "It could not be compared with the current schedule. You can still replace that one, or keep it.",
    none: "Nothing changes in the next two weeks.",
    same: { one: "{count} routine stays as it is.", other: "{count} routines stay as they are." },
    added: "New: {title}, {days} {time}",
    gone: "Gone: {title}, {days} {time}",
    moved: "{title} moves from {days} {time} to {toDays} {toTime}",
    more: { one: "and {count} more change", other: "and {count} more changes" },
    "visit.moved": "Booked: {title}, {date} {time}. The routine is at {toTime} then.",
    "visit.gone": "Booked: {title}, {date} {time}. The routine is no longer there on that day.",
    "visit.cure": "Booked visits stay in your calendar. Move or remove them there, and tell the teacher.",
  },
  es: {
    title: "Qué cambia",
    comparing: "Comparando con el horario actual…",
    failed: "No se pudo comparar con el horario actual. Aun así puede reemplazarlo o conservarlo.",
    none: "Nada cambia en las próximas dos semanas.",
    same: { one: "{count} rutina queda igual.", other: "{count} rutinas quedan igual." },
    added: "Nueva: {title}, {days} {time}",
    gone: "Ya no está: {title}, {days} {time}",
    moved: "{title} pasa de {days} {time} a {toDays} {toTime}",
    more: { one: "y otro cambio", other: "y otros {count} cambios" },
    "visit.moved": "Reservada: {title}, {date} {time}. Nueva hora de la rutina: {toTime}.",
    "visit.gone": "Reservada: {title}, {date} {time}. La rutina ya no está ese día.",
    "visit.cure": "Las visitas reservadas siguen en su calendario. Muévalas o quítelas allí, y avise al maestro.",
  },
});
