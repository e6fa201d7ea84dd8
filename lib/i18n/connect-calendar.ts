import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words for connecting calendars, and for how a class is booked. */
const WORDS = catalogue({
  en: {
    title: "Connect a calendar",
    text: "With a connected calendar, Book puts the visit there by itself: held for five seconds, then sent. Without one, Pushpin opens your calendar's own form, and nothing here is needed.",
    none: "This Pushpin was built without a client for Google or Microsoft, so no calendar can be connected. Booking by the link and by file works. Your IT finds what is needed in docs/connect-a-calendar.md.",
    google: "Google Calendar",
    graph: "Microsoft 365",
    connect: "Connect {vendor}",
    shared: "Also book into class calendars that teachers shared",
    again: "Connect again",
    disconnect: "Disconnect",
    connected: "{vendor}: connected.",
    "disconnected.google":
      "{vendor} is disconnected. If Google still lists Pushpin at myaccount.google.com/connections, remove it there. What is in the calendar stays there.",
    "disconnected.graph":
      "{vendor} is disconnected: nothing here can use the access any more. Microsoft ends it only where you remove Pushpin, at myapps.microsoft.com. What is in the calendar stays there.",
    done: "{vendor} is connected.",
    asking: "Waiting for the sign-in…",
    "list.one": "Visits can go into: {names}.",
    own: "your own calendar",
    "way.label": "How visits are booked",
    "way.hint":
      "Into your own calendar, the teacher is invited. Into a calendar that the teacher shared, nobody gets an e-mail.",
    "way.outside":
      "Your own address is not at {domain}. Many calendars show an invitation from outside only once it is answered. A calendar that the teacher shares with you shows the visit at once.",
    "way.link": "By the calendar page's own form",
    "way.ics": "By a file that you open in your calendar",
    "way.own": "{vendor}: your own calendar",
    "way.calendar": "{vendor}: {name}",
    "way.gone": "A calendar that is no longer connected",
    it: "For your school's IT ({vendor})",
    "it.text":
      "Most schools let nobody connect a calendar before IT approves it once. Send this page; until then, booking by the link works.",
    "it.perhaps.google":
      "If Google's page said “Access blocked”, your school's IT has to approve Pushpin once. The page for IT is below; until then, book by the link.",
    "it.perhaps.graph":
      "If Microsoft's page said “Need admin approval”, your school's IT has to approve Pushpin once. The page for IT is below; until then, book by the link.",
    "it.sheet":
      "Approving Pushpin for Microsoft 365\n\nPushpin is a browser extension for school therapists. It puts their visits to classes into their own Outlook calendar, or into one that a teacher shared with them.\n\nWhat it asks for: Calendars.ReadWrite and offline_access (delegated) and, for shared calendars, Calendars.ReadWrite.Shared. It acts only as the signed-in therapist, only in calendars that this person may change.\n\nWhat is sent to Microsoft: a neutral title, a line that the therapist may add, the room and school, the time and the teacher's address. Pushpin compares these texts with the records and sends no student's name, goal or service; initials or a code only where its settings allow it, which an administrator can decide. Pushpin has no server of its own; tokens stay in the browser.\n\nHow to approve it (once, by an administrator):\n{url}\n\nHow to revoke it: Entra admin center, Enterprise applications, Pushpin, Delete.",
    "it.sheet.google":
      "Approving Pushpin for Google Calendar\n\nPushpin is a browser extension for school therapists. It puts their visits to classes into their own Google Calendar, or into one that a teacher shared with them.\n\nWhat it asks for: calendar.events.owned and calendar.freebusy; for shared calendars calendar.events and calendar.calendarlist.readonly; for her own working hours, if she asks for them, calendar.calendars.readonly. It acts only as the signed-in therapist, only in calendars that this person may change.\n\nWhat is sent to Google: a neutral title, a line that the therapist may add, the room and school, the time and the teacher's address. Pushpin compares these texts with the records and sends no student's name, goal or service; initials or a code only where its settings allow it, which an administrator can decide. Pushpin has no server of its own; tokens stay in the browser.\n\nHow to approve it (once, by an administrator): Google Admin console, Security, Access and data control, API controls, Manage app access, Configure new app. Search for this client ID and trust it:\n{client}\n\nHow to revoke it: on the same page, Change access, Blocked.",
    "it.copy": "Copy the page",
    "it.copied": "Copied.",
    "it.copy.failed": "The browser did not allow copying.",
    "it.link": "Open the page on which IT approves it",
    owner: "{name} belongs to {owner}. When that account is deleted, the calendar and the visits in it go with it.",
    "language.label": "Language of what the teacher gets",
    "language.same": "As Pushpin's own",
    "language.en": "English",
    "language.es": "Spanish",
  },
  es: {
    title: "Conectar un calendario",
    text: "Con un calendario conectado, Reservar pone la visita ahí por su cuenta: espera cinco segundos y la envía. Sin él, Pushpin abre el formulario de su calendario y aquí no hace falta nada.",
    none: "Este Pushpin no incluye un cliente de Google ni de Microsoft, así que no se puede conectar ningún calendario. Reservar con el enlace o con un archivo funciona. Su equipo técnico encuentra lo necesario en docs/connect-a-calendar.md.",
    google: "Google Calendar",
    graph: "Microsoft 365",
    connect: "Conectar {vendor}",
    shared: "Reservar también en calendarios de clases que los maestros compartieron",
    again: "Conectar otra vez",
    disconnect: "Desconectar",
    connected: "{vendor}: conectado.",
    "disconnected.google":
      "{vendor} quedó desconectado. Si Google aún muestra Pushpin en myaccount.google.com/connections, quítelo allí. Lo que está en el calendario sigue ahí.",
    "disconnected.graph":
      "{vendor} quedó desconectado: nada en este equipo puede usar ya el acceso. Microsoft lo termina solo donde usted quite Pushpin, en myapps.microsoft.com. Lo que está en el calendario sigue ahí.",
    done: "{vendor} quedó conectado.",
    asking: "Esperando el inicio de sesión…",
    "list.one": "Las visitas pueden ir a: {names}.",
    own: "su propio calendario",
    "way.label": "Cómo se reservan las visitas",
    "way.hint":
      "En su propio calendario se invita al maestro. En un calendario que el maestro compartió, nadie recibe correo.",
    "way.outside":
      "Su correo no es de {domain}. Muchos calendarios muestran una invitación de fuera solo cuando se responde. Un calendario que el maestro comparte con usted muestra la visita de inmediato.",
    "way.link": "Con el formulario de la página del calendario",
    "way.ics": "Con un archivo que usted abre en su calendario",
    "way.own": "{vendor}: su propio calendario",
    "way.calendar": "{vendor}: {name}",
    "way.gone": "Un calendario que ya no está conectado",
    it: "Para el equipo técnico de su escuela ({vendor})",
    "it.text":
      "En la mayoría de las escuelas nadie puede conectar un calendario antes de que el equipo técnico lo apruebe una vez. Envíe esta página; mientras tanto, reservar con el enlace funciona.",
    "it.perhaps.google":
      "¿Google decía que el acceso está bloqueado? Entonces el equipo técnico de su escuela tiene que aprobar Pushpin una vez. La página para ellos está abajo; mientras tanto, reserve con el enlace.",
    "it.perhaps.graph":
      "¿Microsoft decía que hace falta la aprobación de un administrador? Entonces el equipo técnico de su escuela tiene que aprobar Pushpin una vez. La página para ellos está abajo; mientras tanto, reserve con el enlace.",
    "it.sheet":
      "Aprobar Pushpin para Microsoft 365\n\nPushpin es una extensión del navegador para terapeutas escolares. Pone sus visitas a las clases en su propio calendario de Outlook, o en uno que un maestro compartió con ellos.\n\nLo que pide: Calendars.ReadWrite y offline_access (delegados) y, para calendarios compartidos, Calendars.ReadWrite.Shared. Actúa solo en nombre de quien inició sesión y solo en calendarios que esa persona puede cambiar.\n\nLo que se envía a Microsoft: un título neutro, una línea que el terapeuta puede agregar, el salón y la escuela, la hora y el correo del maestro. Pushpin compara estos textos con los registros y no envía el nombre, la meta ni el servicio de un estudiante; las iniciales o un código, solo si sus ajustes lo permiten, lo que puede decidir un administrador. No hay ningún servidor del fabricante; los accesos quedan en el navegador.\n\nCómo aprobarlo (una vez, un administrador):\n{url}\n\nCómo retirarlo: centro de administración de Entra, Aplicaciones empresariales, Pushpin, Eliminar.",
    "it.sheet.google":
      "Aprobar Pushpin para Google Calendar\n\nPushpin es una extensión del navegador para terapeutas escolares. Pone sus visitas a las clases en su propio Google Calendar, o en uno que un maestro compartió con ellos.\n\nLo que pide: calendar.events.owned y calendar.freebusy; para calendarios compartidos, calendar.events y calendar.calendarlist.readonly; para su propio horario, si lo pide, calendar.calendars.readonly. Actúa solo en nombre de quien inició sesión y solo en calendarios que esa persona puede cambiar.\n\nLo que se envía a Google: un título neutro, una línea que el terapeuta puede agregar, el salón y la escuela, la hora y el correo del maestro. Pushpin compara estos textos con los registros y no envía el nombre, la meta ni el servicio de un estudiante; las iniciales o un código, solo si sus ajustes lo permiten, lo que puede decidir un administrador. No hay ningún servidor del fabricante; los accesos quedan en el navegador.\n\nCómo aprobarlo (una vez, un administrador): Consola de administración de Google, Seguridad, Control de datos y acceso, Controles de API, Administrar acceso de apps, Configurar app nueva. Busque este ID de cliente y márquelo como de confianza:\n{client}\n\nCómo retirarlo: en la misma página, Cambiar acceso, Bloqueada.",
    "it.copy": "Copiar la página",
    "it.copied": "Copiado.",
    "it.copy.failed": "El navegador no permitió copiar.",
    "it.link": "Abrir la página en la que se aprueba",
    owner: "{name} es de {owner}. Si se borra esa cuenta, el calendario y las visitas que contiene se pierden.",
    "language.label": "Idioma de lo que recibe el maestro",
    "language.same": "El mismo de Pushpin",
    "language.en": "Inglés",
    "language.es": "Español",
  },
});

/** Gives the words for connecting calendars. */
export function connectWords(language: Language): Translate<keyof (typeof WORDS)["en"]> {
  return translator(WORDS, language);
}
