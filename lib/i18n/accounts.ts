import { catalogue, translator, type Language, type Translate } from "./translate";

/** The words about the accounts that she confirmed. */
const WORDS = catalogue({
  en: {
    title: "Calendars you work with",
    text: "Pushpin reads and draws on a calendar page only while one of these accounts is signed in there. On any other, such as your family's, it draws nothing and keeps nothing.",
    empty: "No account yet. Open your calendar: Pushpin asks there whether you work with it.",
    line: "{address}, {calendar}",
    "vendor.google": "Google Calendar",
    "vendor.outlook": "Outlook",
    remove: "Remove",
    "remove.what": "Remove {address}",
    removed: "Nothing is drawn for {address} any more.",
    unnamed: {
      one: "You also said yes to {count} page that shows no account. That ends when the browser closes.",
      other: "You also said yes to {count} pages that show no account. That ends when the browser closes.",
    },
    forget: "End it now",
    forgotten: "Pushpin asks again on pages that show no account.",
    field: "Google account to add",
    hint: "Its e-mail address. Outlook's page shows none, so Pushpin asks there once each time the browser starts.",
    "not-an-address": "This is not an e-mail address. Type it in full, such as dana@school.org.",
    add: "Add",
    added: "{address} is added.",
  },
  es: {
    title: "Calendarios con los que trabaja",
    text: "Pushpin solo lee y dibuja en una página de calendario mientras una de estas cuentas tiene la sesión iniciada allí. En cualquier otra, como la de su familia, no dibuja ni guarda nada.",
    empty: "Todavía no hay ninguna cuenta. Abra su calendario: allí Pushpin le pregunta si trabaja con él.",
    line: "{address}, {calendar}",
    "vendor.google": "Google Calendar",
    "vendor.outlook": "Outlook",
    remove: "Quitar",
    "remove.what": "Quitar {address}",
    removed: "Ya no se dibuja nada para {address}.",
    unnamed: {
      one: "También dijo que sí en {count} página que no muestra la cuenta. Eso termina al cerrar el navegador.",
      other: "También dijo que sí en {count} páginas que no muestran la cuenta. Eso termina al cerrar el navegador.",
    },
    forget: "Terminar ahora",
    forgotten: "Pushpin vuelve a preguntar en las páginas que no muestran la cuenta.",
    field: "Cuenta de Google por agregar",
    hint: "Su correo electrónico. La página de Outlook no lo muestra, así que Pushpin pregunta allí una vez cada vez que se abre el navegador.",
    "not-an-address": "Esto no es un correo electrónico. Escríbalo completo, por ejemplo dana@escuela.org.",
    add: "Agregar",
    added: "Se agregó {address}.",
  },
});

/** Gives the words of her accounts in a language. */
export function accountWords(language: Language): Translate<keyof (typeof WORDS)["en"]> {
  return translator(WORDS, language);
}
