import type { AddressProblem } from "../core/feeds/feed-address";
import type { FeedProblem } from "../core/feeds/feed-problem";
import { catalogue, translator, type Language } from "./translate";

/** Words of subscribing to a published calendar, and of what prevents it: what happened, what is safe, the cure. */
export const feedWords = catalogue({
  en: {
    title: "Subscribe to an iCal address",
    hint: "Pushpin then reads the class's calendar about every six hours. The address stays on this device, is shown masked, and is sent only to that calendar's server. Whoever can open this browser profile could read it.",
    address: "iCal address of the class's calendar",
    "address.hint":
      "In Google Calendar: Settings > the class's calendar > Integrate calendar > Secret address in iCal format. In Outlook: the ICS link of a published calendar.",
    look: "Look at the calendar",
    looking: "Asking the calendar's server…",
    subscribe: "Subscribe",
    "subscribe.replace": "Subscribe and replace",
    keep: "Do not subscribe",
    unprotected: "This address begins with http, which anybody on the way can read. Pushpin uses https instead.",
    preview: {
      one: "{count} entry was read from {address}. It is not saved yet.",
      other: "{count} entries were read from {address}. They are not saved yet.",
    },
    "left-out": {
      one: "{count} entry could not be read and is left out. Compare with the calendar.",
      other: "{count} entries could not be read and are left out. Compare with the calendar.",
    },
    replaces: "It replaces the schedule from {name}. Your corrections are kept.",
    subscribed: "Subscribed to {address}.",
    "host-refused":
      "The browser was not allowed to ask {host}. Nothing was changed. Try again and choose Allow; Pushpin asks for this one server only.",

    current: "Subscribed to",
    "last-read": "Last refreshed {time}",
    "problem.since": "Could not be refreshed ({time}). The copy of {last} stays in use.",
    refresh: "Refresh now",
    refreshing: "Refreshing…",
    "refreshed.same": "The calendar has nothing new.",
    "refreshed.changed": "The calendar has changed. The changes are listed here.",
    stop: "Stop",
    "stop.title": "Stop reading this calendar?",
    "stop.text":
      "The schedule stays as it was last read. Pushpin forgets the address; to subscribe again you need it once more.",
    "stop.keep": "Keep it",
    stopped: "Stopped. The schedule stays as it was last read.",
    "file-ends": "A file or a pasted list that takes its place ends the subscription.",
    "changes.title": "What the calendar brought on {time}",
    "changes.seen": "I have seen this",
    "row.subscribed": "Subscribed, refreshed {time}",
    "row.problem": "Not refreshed since {time}",
    "row.changed": "Changed: have a look",

    "address.empty": "Paste the address here.",
    "address.too-long": "This is too long for an address. Copy it again.",
    "address.several": "These are several addresses. Paste one; each class has its own.",
    "address.not-an-address": "This is not an address. It begins with https:// or webcal:// and often ends in .ics.",
    "address.other-scheme": "Pushpin reads calendars only from addresses that begin with https:// or webcal://.",
    "address.has-sign-in":
      "This address contains a user name and a password, and browsers do not send those. Ask for an address without them, or import the .ics file.",
    "address.google-page":
      "This is a link to a page of Google Calendar, not to the calendar itself. In Google Calendar: Settings > the class's calendar > Integrate calendar > copy “Secret address in iCal format” (or “Public address in iCal format”). If it is not there, the district has switched it off: import the .ics file instead.",
    "address.outlook-page":
      "This is a page of Outlook, not the calendar itself. In Outlook: Settings > Calendar > Shared calendars > Publish a calendar > copy the ICS link.",

    "problem.not-allowed":
      "The server does not let anybody read this calendar without signing in. Ask the teacher for its secret or published iCal address.",
    "problem.not-found":
      "At this address there is no calendar any more. The teacher may have reset the address or ended the sharing: ask for the new one and subscribe again.",
    "problem.gone": "This calendar was removed. Ask the teacher for the new address and subscribe again.",
    "problem.too-many":
      "The server was asked too often and wants a rest. Pushpin tries again by itself; nothing needs to be done.",
    "problem.server": "The calendar's server has a fault of its own. Pushpin tries again by itself.",
    "problem.status":
      "The server gave an answer that Pushpin does not understand. Open the address in the browser: if no calendar comes, ask the teacher for a new one.",
    "problem.forwarded":
      "The address forwards to another server, and Pushpin asks only the one you allowed. Ask the teacher for the calendar's own address.",
    "problem.web-page":
      "A web page came instead of a calendar, often a sign-in page. Ask the teacher for the secret or published iCal address.",
    "problem.not-a-calendar": "What came is not a calendar. Check that the address is the one in iCal format.",
    "problem.no-entries":
      "The calendar came without a single entry. If it should not be empty, ask the teacher which calendar is the right one.",
    "problem.truncated": "The calendar broke off before its end, so nothing was taken from it. Try again.",
    "problem.too-large":
      "This calendar is larger than 10 MB. Ask for a calendar that holds only the class, or import the .ics file.",
    "problem.timeout": "The server did not answer in time. Try again later.",
    "problem.offline": "This device is offline. Try again when it is connected.",
    "problem.unreachable":
      "The server can't be reached. Check the beginning of the address; on a school network it may be blocked.",
    "problem.no-permission":
      "The browser no longer lets Pushpin ask this server. Press “Refresh now” and choose Allow.",
    "problem.by-district":
      "Your district does not let Pushpin read calendars from this server. Ask your district's administrator.",
    "failure.kept": "The schedule was not changed.",
  },
  es: {
    title: "Suscribirse a una dirección iCal",
    hint: "Pushpin lee entonces el calendario de la clase cada seis horas, más o menos. La dirección se queda en este equipo, se muestra oculta en parte y se envía solo al servidor de ese calendario. Quien pueda abrir este perfil del navegador podría leerla.",
    address: "Dirección iCal del calendario de la clase",
    "address.hint":
      "En Google Calendar: Configuración > el calendario de la clase > Integrar el calendario > Dirección secreta en formato iCal. En Outlook: el vínculo ICS de un calendario publicado.",
    look: "Ver el calendario",
    looking: "Consultando el servidor del calendario…",
    subscribe: "Suscribirse",
    "subscribe.replace": "Suscribirse y reemplazar",
    keep: "No suscribirse",
    unprotected:
      "Esta dirección empieza con http, que cualquiera puede leer en el camino. Pushpin usa https en su lugar.",
    preview: {
      one: "Se leyó {count} entrada de {address}. Todavía no está guardada.",
      other: "Se leyeron {count} entradas de {address}. Todavía no están guardadas.",
    },
    "left-out": {
      one: "{count} entrada no se pudo leer y queda fuera. Compare con el calendario.",
      other: "{count} entradas no se pudieron leer y quedan fuera. Compare con el calendario.",
    },
    replaces: "Reemplaza el horario de {name}. Sus correcciones se conservan.",
    subscribed: "Se suscribió a {address}.",
    "host-refused":
      "No se permitió que el navegador consultara {host}. No se cambió nada. Inténtelo de nuevo y elija Permitir; Pushpin pide solo este servidor.",

    current: "Suscripción a",
    "last-read": "Última actualización: {time}",
    "problem.since": "No se pudo actualizar ({time}). Se sigue usando la copia de {last}.",
    refresh: "Actualizar ahora",
    refreshing: "Actualizando…",
    "refreshed.same": "El calendario no tiene nada nuevo.",
    "refreshed.changed": "El calendario cambió. Aquí está lo nuevo.",
    stop: "Terminar",
    "stop.title": "¿Dejar de leer este calendario?",
    "stop.text":
      "El horario queda como se leyó la última vez. Pushpin olvida la dirección; para suscribirse de nuevo la necesitará otra vez.",
    "stop.keep": "Conservarla",
    stopped: "Terminada. El horario queda como se leyó la última vez.",
    "file-ends": "Un archivo o una lista pegada que ocupe su lugar termina la suscripción.",
    "changes.title": "Lo que trajo el calendario el {time}",
    "changes.seen": "Ya lo vi",
    "row.subscribed": "Con suscripción, actualizado: {time}",
    "row.problem": "Sin actualizar desde: {time}",
    "row.changed": "Cambió: échele un vistazo",

    "address.empty": "Pegue aquí la dirección.",
    "address.too-long": "Es demasiado largo para una dirección. Cópiela de nuevo.",
    "address.several": "Son varias direcciones. Pegue una; cada clase tiene la suya.",
    "address.not-an-address": "Esto no es una dirección. Empieza con https:// o webcal:// y suele terminar en .ics.",
    "address.other-scheme": "Pushpin solo lee calendarios de direcciones que empiezan con https:// o webcal://.",
    "address.has-sign-in":
      "Esta dirección contiene un usuario y una contraseña, y los navegadores no los envían. Pida una dirección sin ellos o importe el archivo .ics.",
    "address.google-page":
      "Es un enlace a una página de Google Calendar, no al calendario mismo. En Google Calendar: Configuración > el calendario de la clase > Integrar el calendario > copie «Dirección secreta en formato iCal» (o «Dirección pública en formato iCal»). Si no está, el distrito la desactivó: importe el archivo .ics.",
    "address.outlook-page":
      "Es una página de Outlook, no el calendario mismo. En Outlook: Configuración > Calendario > Calendarios compartidos > Publicar un calendario > copie el vínculo ICS.",

    "problem.not-allowed":
      "El servidor no deja leer este calendario sin iniciar sesión. Pida al maestro la dirección iCal secreta o publicada.",
    "problem.not-found":
      "En esta dirección ya no hay ningún calendario. Quizás el maestro cambió la dirección o dejó de compartirlo: pida la nueva y suscríbase de nuevo.",
    "problem.gone": "Este calendario se eliminó. Pida al maestro la dirección nueva y suscríbase de nuevo.",
    "problem.too-many":
      "El servidor recibió demasiadas consultas y pide esperar. Pushpin lo intenta de nuevo por su cuenta; no hay que hacer nada.",
    "problem.server": "El servidor del calendario tiene una falla propia. Pushpin lo intenta de nuevo por su cuenta.",
    "problem.status":
      "El servidor dio una respuesta que Pushpin no entiende. Abra la dirección en el navegador: si no llega un calendario, pida otra al maestro.",
    "problem.forwarded":
      "La dirección reenvía a otro servidor, y Pushpin consulta solo el que usted permitió. Pida al maestro la dirección propia del calendario.",
    "problem.web-page":
      "Llegó una página web en lugar de un calendario, a menudo una de inicio de sesión. Pida al maestro la dirección iCal secreta o publicada.",
    "problem.not-a-calendar": "Lo que llegó no es un calendario. Revise que la dirección sea la de formato iCal.",
    "problem.no-entries":
      "El calendario llegó sin ninguna entrada. Si no debería estar vacío, pregunte al maestro cuál es el correcto.",
    "problem.truncated": "El calendario se cortó antes del final, así que no se tomó nada de él. Inténtelo de nuevo.",
    "problem.too-large":
      "Este calendario pesa más de 10 MB. Pida uno que tenga solo la clase o importe el archivo .ics.",
    "problem.timeout": "El servidor no respondió a tiempo. Inténtelo más tarde.",
    "problem.offline": "Este equipo no tiene conexión. Inténtelo cuando la tenga.",
    "problem.unreachable":
      "No se puede llegar al servidor. Revise el comienzo de la dirección; en la red de una escuela puede estar bloqueado.",
    "problem.no-permission":
      "El navegador ya no permite que Pushpin consulte este servidor. Presione «Actualizar ahora» y elija Permitir.",
    "problem.by-district":
      "Su distrito no deja que Pushpin lea calendarios de este servidor. Pregunte al administrador de su distrito.",
    "failure.kept": "El horario no se cambió.",
  },
});
export type FeedWord = keyof (typeof feedWords)["en"];

/** What is wrong with an address, and the cure, shown at its field. */
export function addressProblemText(problem: AddressProblem, language: Language): string {
  return translator(feedWords, language)(`address.${problem}`);
}

/** Why a calendar could not be read, and the cure. Names neither the address nor its server. */
export function feedProblemText({ code }: FeedProblem, language: Language): string {
  return translator(feedWords, language)(`problem.${code}`);
}
