import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the privacy mode and of the reminder's setting. */
const WORDS = catalogue({
  en: {
    hide: "Hide initials",
    show: "Show initials",
    title: "Initials are hidden",
    text: "While you share your screen, the planner shows no student. The popup, the side panel and the cards on your calendar show •• instead of initials.",
    reminder: "Reminder before each session",
    "reminder.text":
      "A notification says how soon and in which room, and nothing about a student. The browser asks once whether it may show notifications.",
    "reminder.0": "Off",
    "reminder.5": "5 minutes before",
    "reminder.10": "10 minutes before",
    refused: "The browser does not allow notifications, so there is no reminder.",
  },
  es: {
    hide: "Ocultar iniciales",
    show: "Mostrar iniciales",
    title: "Las iniciales están ocultas",
    text: "Mientras comparte la pantalla, el planificador no muestra a ningún estudiante. La ventana emergente, el panel lateral y las tarjetas del calendario muestran •• en lugar de iniciales.",
    reminder: "Aviso antes de cada sesión",
    "reminder.text":
      "Una notificación dice cuánto falta y en qué salón, y nada sobre un estudiante. El navegador pregunta una vez si puede mostrar notificaciones.",
    "reminder.0": "Sin aviso",
    "reminder.5": "5 minutos antes",
    "reminder.10": "10 minutos antes",
    refused: "El navegador no permite notificaciones, así que no hay aviso.",
  },
});

export type PrivacyWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words in one language. */
export const privacyWords = (language: Language): PrivacyWords => translator(WORDS, language);
