import { catalogue } from "./translate";

/** Words of taking over a calendar of her own calendar page as a class's schedule. */
export const pageCalendarWords = catalogue({
  en: {
    title: "Use a calendar from my calendar page",
    text: "A calendar that the teacher shares with you, as Pushpin read it on your own calendar page: for the weeks that you have opened there.",
    loading: "Looking at what was read…",
    choose: "Calendar",
    calendar: { one: "{name}: {count} event", other: "{name}: {count} events" },
    weeks: "Read: {weeks}",
    week: "week of {date}",
    "week.part": "week of {date} (in part)",
    look: "Look at it",
    "preview.new": {
      one: "{name} would be the schedule, with {count} entry.",
      other: "{name} would be the schedule, with {count} entries.",
    },
    "preview.more": {
      one: "What was read since is added; the schedule then has {count} entry.",
      other: "What was read since is added; the schedule then has {count} entries.",
    },
    part: "Some days were read only in part: nothing is taken out on those.",
    replaces: "It replaces the schedule from {name}. Your corrections are kept.",
    take: "Use it",
    "take.replace": "Use it and replace",
    "take.more": "Add what was read",
    keep: "Leave it as it is",
    taken: "{name} is the class's schedule for the weeks read.",
    from: "Taken over from {name}, for the weeks read. To add more weeks, open them in your calendar with {name} ticked, then come back here.",
    open: "Open the calendar",
    tick: "Or tick your colleagues’ calendars that your calendar page shows",
    "tick.hint":
      "Each becomes a class, with the weeks that you have opened there. Don’t tick your own. After you save, the class’s page adds further weeks.",
    "tick.taken": "{name} is the schedule of {class} already.",
    "tick.part": "Some days were read only in part: events may be missing on those.",
    "tick.missing.not-read":
      "Your colleagues’ calendars can become classes too, once Pushpin has read your calendar page: open it once in week view, with their calendars ticked in its list, then come back.",
    "tick.missing.no-events":
      "Your colleagues’ calendars can become classes too: your calendar page was read, and it showed no events. Tick their calendars in its list, open a week of school, then come back.",
    "tick.missing.not-named":
      "Your calendar page was read, but it doesn’t show which calendar its events belong to: drop the classes’ files here instead.",
    "missing.not-read":
      "Pushpin has not read your calendar page yet. Open it in week view, with the teacher's calendar ticked in its list of calendars, then come back.",
    "missing.no-events":
      "Your calendar page was read, and it showed no events. Tick the teacher's calendar in its list of calendars, open the class's weeks, then come back.",
    "missing.not-named":
      "Your calendar page was read, but it doesn't show which calendar its events belong to. Use the class's iCal address or its .ics file instead.",
  },
  es: {
    title: "Usar un calendario de mi página",
    text: "Un calendario que el maestro comparte con usted, tal como Pushpin lo leyó en su propia página de calendario: para las semanas que usted abrió allí.",
    loading: "Viendo lo que se leyó…",
    choose: "Calendario",
    calendar: { one: "{name}: {count} evento", other: "{name}: {count} eventos" },
    weeks: "Leído: {weeks}",
    week: "semana del {date}",
    "week.part": "semana del {date} (en parte)",
    look: "Verlo",
    "preview.new": {
      one: "{name} sería el horario, con {count} entrada.",
      other: "{name} sería el horario, con {count} entradas.",
    },
    "preview.more": {
      one: "Se agrega lo que se leyó desde entonces; el horario tendrá {count} entrada.",
      other: "Se agrega lo que se leyó desde entonces; el horario tendrá {count} entradas.",
    },
    part: "Algunos días se leyeron solo en parte: en esos no se quita nada.",
    replaces: "Reemplaza el horario de {name}. Sus correcciones se conservan.",
    take: "Usarlo",
    "take.replace": "Usarlo y reemplazar",
    "take.more": "Agregar lo leído",
    keep: "Dejarlo como está",
    taken: "{name} es el horario de la clase para las semanas leídas.",
    from: "Tomado de {name}, para las semanas leídas. Para agregar más semanas, ábralas en su calendario con {name} marcado y vuelva aquí.",
    open: "Abrir el calendario",
    tick: "O marque los calendarios de sus colegas que muestra su página de calendario",
    "tick.hint":
      "Cada uno se convierte en una clase, con las semanas que usted abrió allí. No marque el suyo. Después de guardar, la página de la clase agrega más semanas.",
    "tick.taken": "{name} ya es el horario de {class}.",
    "tick.part": "Algunos días se leyeron solo en parte: en esos pueden faltar eventos.",
    "tick.missing.not-read":
      "También los calendarios de sus colegas pueden convertirse en clases, en cuanto Pushpin haya leído su página de calendario: ábrala una vez en la vista de semana, con esos calendarios marcados en la lista, y vuelva.",
    "tick.missing.no-events":
      "También los calendarios de sus colegas pueden convertirse en clases: se leyó su página de calendario y no había ningún evento. Marque esos calendarios en la lista, abra una semana de clases y vuelva.",
    "tick.missing.not-named":
      "Se leyó su página de calendario, pero no dice a qué calendario pertenecen sus eventos: suelte aquí los archivos de las clases.",
    "missing.not-read":
      "Pushpin todavía no leyó su página de calendario. Ábrala en la vista de semana, con el calendario del maestro marcado en la lista de calendarios, y vuelva.",
    "missing.no-events":
      "Se leyó su página de calendario y no había ningún evento. Marque el calendario del maestro en la lista de calendarios, abra las semanas de la clase y vuelva.",
    "missing.not-named":
      "Se leyó su página de calendario, pero no dice a qué calendario pertenecen sus eventos. Use la dirección iCal de la clase o su archivo .ics.",
  },
});
