import { catalogue } from "./translate";

/** Cautions about a window, for the card on the calendar page and in the side panel. */
export const WINDOW_CAUTION_WORDS = catalogue({
  en: {
    "calendar-not-read": "Not checked against your own events: your calendar was not read for this day",
    "tentative-event": "You have not answered “{title}”, which is at the same time",
    "just-after-test": "The class comes straight from “{title}”",
    "testing-day": "Tests on this day (“{title}”): ask the teacher when",
    "testing-day.untitled": "Tests on this day: ask the teacher when",
    "shorter-than-mandate": "{minutes} min here; the IEP says {mandateMinutes} min per session",
    "falls-through": "This routine took place {happened} of {asked} times when you came",
    "colleague-there": "{who} is in this room then",
    "tight-travel": "You come from another building {minutes} min before",
    "tight-travel-after": "You go to another building {minutes} min after",
  },
  es: {
    "calendar-not-read": "Sin comparar con sus propios eventos: no se leyó su calendario de este día",
    "tentative-event": "No ha respondido a «{title}», que es a la misma hora",
    "just-after-test": "La clase viene directamente de «{title}»",
    "testing-day": "Ese día hay pruebas («{title}»): pregunte la hora al maestro",
    "testing-day.untitled": "Ese día hay pruebas: pregunte la hora al maestro",
    "shorter-than-mandate": "Aquí son {minutes} min; el IEP indica {mandateMinutes} min por sesión",
    "falls-through": "Esta rutina se hizo {happened} de {asked} veces que usted vino",
    "colleague-there": "{who} está aquí a esa hora",
    "tight-travel": "Usted llega de otro edificio {minutes} min antes",
    "tight-travel-after": "Usted va a otro edificio {minutes} min después",
  },
});
