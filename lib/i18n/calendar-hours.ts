import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words for taking working hours over from a connected calendar. */
const WORDS = catalogue({
  en: {
    offer: "Your calendar may know your hours already. Nothing changes here before you save.",
    read: "Read my hours from {vendor}",
    reading: "Reading…",
    connect: "Connect a calendar to read your hours from it",
    found: "Your hours in {vendor}:",
    "day.parts":
      "{weekday}: {times} (filled in as {whole}: Pushpin keeps one stretch a day, so mark the gap in your calendar as busy)",
    day: "{weekday}: {times}",
    fill: "Fill in for {site}",
    filled: "Filled in for {site}. Check the days, then save.",
    "other-clock":
      "These hours are on the clock of {zone}, and {site} is on that of {siteZone}, so they are not filled in there. Type them below.",
    "unknown-clock":
      "Pushpin does not know the clock of these hours. Check that they are times of {site} before you save.",
    none: "No working hours are turned on in {vendor}. In Google Calendar they are under Settings, Working hours and location, and only school or work accounts have them. Type your hours below.",
    "needs-permission":
      "{vendor} asks you first whether Pushpin may see the settings of your calendars. It reads your hours and nothing else with it.",
    allow: "Allow it in {vendor}",
    "needs-sign-in": "Sign in to {vendor} again, then read your hours. Nothing was changed.",
    "sign-in": "Sign in to {vendor}",
    "needs-approval": "Your school's IT has not approved this for {vendor}. Type your hours below.",
    offline: "No answer came from {vendor}. Nothing was changed. Check the network, then read again.",
    busy: "{vendor} is busy. Nothing was changed. Read again in a minute.",
    other: "{vendor} did not show your hours. Nothing was changed. Type them below.",
  },
  es: {
    offer: "Quizás su calendario ya sabe su horario. Aquí nada cambia antes de que usted guarde.",
    read: "Leer mi horario de {vendor}",
    reading: "Leyendo…",
    connect: "Conectar un calendario para leer su horario",
    found: "Su horario en {vendor}:",
    "day.parts":
      "{weekday}: {times} (se anota como {whole}: Pushpin guarda un solo tramo por día; marque el hueco como ocupado en su calendario)",
    day: "{weekday}: {times}",
    fill: "Anotar para {site}",
    filled: "Anotado para {site}. Revise los días y guarde.",
    "other-clock":
      "Este horario usa la hora de {zone} y {site} usa la de {siteZone}, así que no se anota ahí. Escríbalo abajo.",
    "unknown-clock":
      "Pushpin no sabe qué zona horaria usa este horario. Compruebe que sea la hora de {site} antes de guardar.",
    none: "En {vendor} no hay un horario de trabajo activado. En Google Calendar está en Configuración, Horario y ubicación de trabajo, y solo lo tienen las cuentas de escuela o trabajo. Escriba su horario abajo.",
    "needs-permission":
      "{vendor} le pregunta primero si Pushpin puede ver la configuración de sus calendarios. Con eso lee su horario y nada más.",
    allow: "Permitirlo en {vendor}",
    "needs-sign-in": "Inicie sesión otra vez en {vendor} y luego lea su horario. No se cambió nada.",
    "sign-in": "Iniciar sesión en {vendor}",
    "needs-approval": "El equipo técnico de su escuela no ha aprobado esto para {vendor}. Escriba su horario abajo.",
    offline: "{vendor} no respondió. No se cambió nada. Revise la conexión y lea otra vez.",
    busy: "{vendor} está ocupado. No se cambió nada. Lea otra vez en un minuto.",
    other: "{vendor} no mostró su horario. No se cambió nada. Escríbalo abajo.",
  },
});

/** Gives the words for working hours of a calendar. */
export function calendarHoursWords(language: Language): Translate<keyof (typeof WORDS)["en"]> {
  return translator(WORDS, language);
}
