import type { OverrideRefusal } from "../core/health/selector-override";
import type { HealthReason } from "../core/schedule/calendar-reading";
import { catalogue, translator, type Language, type Translate } from "./translate";

const WORDS = catalogue({
  en: {
    title: "Is my calendar readable?",
    intro:
      "Pushpin reads the calendar page that you open. Here is what it saw last, so that you can compare it with your calendar.",
    loading: "Looking up what was read…",
    "vendor.google": "Google Calendar",
    "vendor.outlook": "Outlook Calendar",
    open: "Open {calendar}",

    "verdict.well": "Read well",
    "verdict.incomplete": "Read in part",
    "verdict.changed": "The page has changed",
    "verdict.busy": "It was still loading",
    "verdict.other-view": "Another view was open",
    "verdict.other-zone": "A different time zone",
    "verdict.split-view": "Several calendars side by side",
    "verdict.other-mailbox": "Somebody else's calendar",
    "verdict.signed-out": "Signed out",
    "verdict.none": "Not read yet",
    "cure.well": "All events of these days were read. Where none is, you are free.",
    "cure.incomplete": "Pushpin is not sure of some events. Compare the picture with your calendar before you book.",
    "cure.changed":
      "{calendar} is not built the way this version of Pushpin knows. Free time is not claimed where it is not sure. Reload the calendar first. If this stays, copy the report below and send it to the people who make Pushpin.",
    "cure.busy": "Open the calendar again and wait until the week has loaded.",
    "cure.other-view": "Switch the calendar to week or day view: only those show all of your time.",
    "cure.other-zone":
      "{calendar} uses a different time zone than your computer. Set both to the same zone, then reload the calendar.",
    "cure.split-view": "Show your calendars in one grid: side by side, Pushpin can't tell which one is yours.",
    "cure.other-mailbox": "Open your own calendar: only there can your free time be read.",
    "cure.signed-out": "Sign in to {calendar}, then open your week.",
    "cure.none": "Open {calendar} in week view once. It is read while you look at it, and never otherwise.",
    when: "Read {when}",
    "events.read": { one: "{count} event", other: "{count} events" },
    "page.language": "Language of the page: {language}",
    "page.build": "Version of the page: {build}",
    "page.chips": "Events found by their names: {strict}; by any sign: {lax}",

    "picture.title": "What was read",
    "picture.name": "Picture of {days} with {events}. The same is in the table below it.",
    "picture.none": "No event was read.",
    "picture.table": "As a table",
    "picture.day": "Day",
    "picture.time": "Time",
    "picture.event": "Event",
    "picture.all-day": "all day",
    "picture.untitled": "(no title)",
    "picture.free": "no busy time",
    "picture.unsure": "time not sure",
    "picture.legend": "Dotted: no busy time. Dashed: time not sure.",

    "reasons.title": "What was noticed",
    "reason.counted": "{text} ({count})",
    "reason.counted-of": "{text} ({count} of {of})",
    "reason.fallback": "Parts of the page were found in the second place only. That is fine for now.",
    "reason.count": "The page counts its events another way.",
    "reason.days": "Pushpin is not sure which days are shown.",
    "reason.grid": "The hours of the week were not where they used to be.",
    "reason.two": "Two weeks were on the page at once.",
    "reason.hours": "The height of an hour could not be measured.",
    "reason.unplaced": "Some events were outside every day column.",
    "reason.unrecognised": "Something looks like an event but is not labelled as one.",
    "reason.times": "Pushpin is not sure of the times of some events.",
    "reason.ends": "Short events may end earlier than they are drawn.",
    "reason.ids": "The ids of some events could not be read.",
    "reason.empty": "No events were shown, and Pushpin could not confirm that there are none.",
    "reason.view": "Not a view with hours.",
    "reason.zone": "The calendar uses a different time zone than the computer.",
    "reason.split": "Several calendars were shown side by side.",
    "reason.mailbox": "The address was that of somebody else's calendar.",
    "reason.loading": "The page said itself that it was still loading.",
    "reason.hidden": "Days showed a count instead of some events.",
    "reason.filter": "A filter on the page hides some of the events.",
    "reason.missing": "The page had loaded more events than it showed.",
    "reason.behind": "The calendar's clock was behind the computer's. The calendar may use a different time zone.",
    "reason.signed-out": "Nobody was signed in.",
    "reason.failed": "Reading failed.",
    "reason.other": "Something was not as expected: {code}",

    "keys.title": "Parts of the page: {found} of {all} found",
    "keys.key": "Part",
    "keys.hits": "Found",
    "keys.fallbacks": "in the second place",
    "keys.misses": "Not found",
    "keys.why": "Some parts are not on every page, so one missing part is no cause for concern.",
    "earlier.title": "Earlier readings",
    "earlier.line": "{when}: {verdict}, {events}",

    "report.title": "Report for the people who make Pushpin",
    "report.text":
      "It describes how the open calendar page is built. All text in it is replaced by x's of the same length. Nothing is sent: you see it first, and you decide.",
    "report.make": "Make a report",
    "report.making": "Making the report…",
    "report.none":
      "{calendar} is not open. Open it in another tab, wait until the week has loaded, then make the report.",
    "report.label": "The report as you would send it ({size} kB)",
    "report.copy": "Copy report",
    "report.copied": "The report is copied.",
    "report.not-copied": "The browser did not allow copying. Click into the report, select all, and copy it by hand.",
    "report.close": "Close the report",

    "override.title": "Fix the reading",
    "override.text":
      "When a calendar has changed, the people who make Pushpin may publish a short text that mends the reading until the next version. Paste it here. It only says where to look on the page, it is signed by them, and Pushpin never downloads it.",
    "override.field": "Text from the project's site",
    "override.use": "Use it",
    "override.used": "The text is used from now on. Reload your calendar.",
    "override.remove": "Remove it",
    "override.removed": "Removed. The calendar is read as before.",
    "override.remove.what": "Remove it: {calendar}",
    "override.in-force": "In use for {calendar} until {until}: {note}",
    "override.over": "Not in use any more for {calendar}, it was for version {version} until {until}: {note}",
    "override.keys": "Parts that it mends: {keys}",
    "override.line": "Line {line}: {text}",
    "refusal.empty": "Nothing is pasted yet. Paste the whole text, from { to }.",
    "refusal.too-long":
      "This is {length} characters long; such a text has {longest} at most. Paste only the part from { to }.",
    "refusal.not-json": "This text is cut off or changed. Copy it again as a whole, from { to }.",
    "refusal.not-an-override": "This is not a text that mends the reading. Copy the one from the project's site.",
    "refusal.newer-format": "This text is for a newer Pushpin. Update Pushpin in your browser's store.",
    "refusal.field": "“{field}” is missing or not what it must be. Copy the text again as a whole.",
    "refusal.unknown-key": "This Pushpin knows no part named “{key}”. Copy the text that is made for your version.",
    "refusal.invalid-selector":
      "Your browser does not understand what “{key}” says. Update the browser, then try again.",
    "refusal.not-signed":
      "This text is not signed by the people who make Pushpin, or was changed on its way. Copy it again from the project's site.",
    "refusal.other-vendor":
      "This text is for {vendor}, which this Pushpin does not read. Copy the one for your calendar.",
    "refusal.other-version":
      "This text is for Pushpin {madeFor}; yours is {version}. Update Pushpin, or copy the text for {version}.",
    "refusal.expired": "This text was for use until {until}. Update Pushpin, or copy a newer text.",
    "refusal.safe": "Nothing was changed.",
  },
  es: {
    title: "¿Se puede leer mi calendario?",
    intro:
      "Pushpin lee la página del calendario que usted abre. Aquí está lo último que vio, para que lo compare con su calendario.",
    loading: "Buscando lo que se leyó…",
    "vendor.google": "Google Calendar",
    "vendor.outlook": "Calendario de Outlook",
    open: "Abrir {calendar}",

    "verdict.well": "Bien leído",
    "verdict.incomplete": "Leído en parte",
    "verdict.changed": "La página cambió",
    "verdict.busy": "Todavía se estaba cargando",
    "verdict.other-view": "Había otra vista abierta",
    "verdict.other-zone": "Una zona horaria distinta",
    "verdict.split-view": "Varios calendarios uno al lado del otro",
    "verdict.other-mailbox": "El calendario de otra persona",
    "verdict.signed-out": "Sesión cerrada",
    "verdict.none": "Todavía sin leer",
    "cure.well": "Se leyeron todos los eventos de estos días. Donde no hay ninguno, usted está libre.",
    "cure.incomplete":
      "Algunos eventos no se pudieron leer con seguridad. Compare la imagen con su calendario antes de reservar.",
    "cure.changed":
      "La página de {calendar} ya no es como la conoce esta versión de Pushpin. Pushpin no da por libre ninguna hora de la que no está seguro. Primero vuelva a cargar el calendario. Si sigue así, copie el informe de abajo y envíelo a quienes hacen Pushpin.",
    "cure.busy": "Abra el calendario otra vez y espere a que aparezca la semana.",
    "cure.other-view": "Cambie el calendario a la vista de semana o de día: solo esas muestran todo su tiempo.",
    "cure.other-zone":
      "{calendar} usa una zona horaria distinta de la de su computadora. Ponga la misma zona en los dos y vuelva a cargar el calendario.",
    "cure.split-view":
      "Muestre sus calendarios en una sola cuadrícula: uno al lado del otro no se puede saber cuál es el suyo.",
    "cure.other-mailbox": "Abra su propio calendario: solo allí se puede leer su tiempo libre.",
    "cure.signed-out": "Inicie sesión en {calendar} y abra su semana.",
    "cure.none": "Abra {calendar} una vez en la vista de semana. Se lee mientras usted lo mira, y nunca de otro modo.",
    when: "Leído el {when}",
    "events.read": { one: "{count} evento", other: "{count} eventos" },
    "page.language": "Idioma de la página: {language}",
    "page.build": "Versión de la página: {build}",
    "page.chips": "Eventos encontrados por su nombre: {strict}; por cualquier otra señal: {lax}",

    "picture.title": "Lo que se leyó",
    "picture.name": "Imagen de {days} con {events}. Lo mismo está en la tabla de abajo.",
    "picture.none": "No se leyó ningún evento.",
    "picture.table": "En una tabla",
    "picture.day": "Día",
    "picture.time": "Hora",
    "picture.event": "Evento",
    "picture.all-day": "todo el día",
    "picture.untitled": "(sin título)",
    "picture.free": "sin tiempo ocupado",
    "picture.unsure": "hora no segura",
    "picture.legend": "Con puntos: sin tiempo ocupado. Con rayas: hora no segura.",

    "reasons.title": "Lo que se notó",
    "reason.counted": "{text} ({count})",
    "reason.counted-of": "{text} ({count} de {of})",
    "reason.fallback": "Algunas partes de la página solo se encontraron de una segunda manera. Por ahora está bien.",
    "reason.count": "La página cuenta sus eventos de otra manera.",
    "reason.days": "Pushpin no está seguro de qué días se muestran.",
    "reason.grid": "Las horas de la semana no estaban donde solían estar.",
    "reason.two": "Había dos semanas a la vez en la página.",
    "reason.hours": "No se pudo medir la altura de una hora.",
    "reason.unplaced": "Había eventos fuera de todos los días.",
    "reason.unrecognised": "Algo parece un evento, pero no tiene nombre de evento.",
    "reason.times": "Las horas de algunos eventos no se pudieron saber con seguridad.",
    "reason.ends": "Los eventos cortos pueden terminar antes de lo que se dibuja.",
    "reason.ids": "No se pudieron leer las marcas que distinguen los eventos.",
    "reason.empty": "No había ningún evento, y no se pudo saber si es verdad.",
    "reason.view": "No es una vista con horas.",
    "reason.zone": "El calendario usa una zona horaria distinta de la de la computadora.",
    "reason.split": "Había varios calendarios uno al lado del otro.",
    "reason.mailbox": "La dirección era la del calendario de otra persona.",
    "reason.loading": "La página misma decía que todavía se estaba cargando.",
    "reason.hidden": "Algunos días mostraban un número en lugar de eventos.",
    "reason.filter": "Un filtro de la página oculta algunos de los eventos.",
    "reason.missing": "La página había cargado más eventos de los que mostraba.",
    "reason.behind":
      "El reloj del calendario estaba atrasado respecto al de la computadora. Puede que el calendario use una zona horaria distinta.",
    "reason.signed-out": "No había sesión iniciada.",
    "reason.failed": "Falló la lectura.",
    "reason.other": "Algo no fue como se esperaba: {code}",

    "keys.title": "Partes de la página: {found} de {all} encontradas",
    "keys.key": "Parte",
    "keys.hits": "Encontrada",
    "keys.fallbacks": "de una segunda manera",
    "keys.misses": "No encontrada",
    "keys.why": "Algunas partes no están en todas las páginas: que falte una sola no significa nada.",
    "earlier.title": "Lecturas anteriores",
    "earlier.line": "{when}: {verdict}, {events}",

    "report.title": "Informe para quienes hacen Pushpin",
    "report.text":
      "Dice cómo está hecha la página abierta del calendario. Cada texto se cambia por una fila de x del mismo largo. No se envía nada: primero lo ve usted, y usted decide.",
    "report.make": "Hacer un informe",
    "report.making": "Haciendo el informe…",
    "report.none":
      "{calendar} no está abierto. Ábralo en otra pestaña, espere a que aparezca la semana y haga el informe.",
    "report.label": "El informe tal como lo enviaría ({size} kB)",
    "report.copy": "Copiar el informe",
    "report.copied": "El informe está copiado.",
    "report.not-copied": "El navegador no permitió copiar. Haga clic en el informe, seleccione todo y cópielo a mano.",
    "report.close": "Cerrar el informe",

    "override.title": "Arreglar la lectura",
    "override.text":
      "Cuando un calendario cambia, quienes hacen Pushpin pueden publicar un texto corto que arregla la lectura hasta la próxima versión. Péguelo aquí. Solo dice dónde mirar en la página, está firmado por ellos y nunca se descarga solo.",
    "override.field": "Texto del sitio del proyecto",
    "override.use": "Usarlo",
    "override.used": "El texto se usa desde ahora. Vuelva a cargar su calendario.",
    "override.remove": "Quitarlo",
    "override.removed": "Quitado. El calendario se lee como antes.",
    "override.remove.what": "Quitarlo: {calendar}",
    "override.in-force": "En uso para {calendar} hasta el {until}: {note}",
    "override.over": "Ya no se usa para {calendar}, era para la versión {version} hasta el {until}: {note}",
    "override.keys": "Partes que arregla: {keys}",
    "override.line": "Línea {line}: {text}",
    "refusal.empty": "Todavía no hay nada pegado. Pegue el texto entero, de { a }.",
    "refusal.too-long":
      "Esto tiene {length} caracteres; un texto así tiene {longest} como máximo. Pegue solo la parte de { a }.",
    "refusal.not-json": "Este texto está cortado o cambiado. Cópielo otra vez entero, de { a }.",
    "refusal.not-an-override": "Este no es un texto que arregle la lectura. Copie el del sitio del proyecto.",
    "refusal.newer-format": "Este texto es para un Pushpin más nuevo. Actualice Pushpin en la tienda de su navegador.",
    "refusal.field": "«{field}» falta o no es lo que debe ser. Copie el texto otra vez entero.",
    "refusal.unknown-key": "Este Pushpin no conoce ninguna parte «{key}». Copie el texto hecho para su versión.",
    "refusal.invalid-selector":
      "Su navegador no entiende lo que dice «{key}». Actualice el navegador e inténtelo de nuevo.",
    "refusal.not-signed":
      "Este texto no está firmado por quienes hacen Pushpin, o cambió en el camino. Cópielo otra vez del sitio del proyecto.",
    "refusal.other-vendor": "Este texto es para {vendor}, que este Pushpin no lee. Copie el de su calendario.",
    "refusal.other-version":
      "Este texto es para Pushpin {madeFor}; el suyo es {version}. Actualice Pushpin o copie el texto para {version}.",
    "refusal.expired": "Este texto servía hasta el {until}. Actualice Pushpin o copie un texto más nuevo.",
    "refusal.safe": "No se cambió nada.",
  },
});

export type HealthWord = keyof (typeof WORDS)["en"];
export type HealthWords = Translate<HealthWord>;

/** Words of the planner's screen on what was read, in one language. */
export function healthWords(language: Language): HealthWords {
  return translator(WORDS, language);
}

const REASONS: Record<string, HealthWord> = {
  "selector-fallback": "reason.fallback",
  "count-differs": "reason.count",
  "dates-missing": "reason.days",
  "datekeys-invalid": "reason.days",
  "datekeys-missing": "reason.days",
  "columns-incomplete": "reason.days",
  "dates-conflict": "reason.days",
  "headings-conflict": "reason.days",
  "address-elsewhere": "reason.days",
  "view-conflict": "reason.days",
  "grid-missing": "reason.grid",
  "columns-missing": "reason.grid",
  "columns-uneven": "reason.grid",
  fragment: "reason.grid",
  "grid-ambiguous": "reason.two",
  "hour-height-missing": "reason.hours",
  "hour-height-conflict": "reason.hours",
  "chips-unplaced": "reason.unplaced",
  "chips-mostly-unplaced": "reason.unplaced",
  "row-unplaced": "reason.unplaced",
  "chips-unrecognised": "reason.unrecognised",
  "times-unsure": "reason.times",
  "times-missing": "reason.times",
  "times-mostly-unsure": "reason.times",
  "row-unsure": "reason.times",
  "row-times-unsure": "reason.times",
  "ends-unsure": "reason.ends",
  "ids-undecoded": "reason.ids",
  "ids-repeated": "reason.ids",
  "empty-unproven": "reason.empty",
  "chips-missing": "reason.empty",
  "view-unsupported": "reason.view",
  "not-the-calendar": "reason.view",
  "signed-out": "reason.signed-out",
  "zone-differs": "reason.zone",
  "split-view": "reason.split",
  "other-mailbox": "reason.mailbox",
  "still-loading": "reason.loading",
  "scale-unproven": "reason.hours",
  "chips-hidden": "reason.hidden",
  "filter-applied": "reason.filter",
  "events-missing": "reason.missing",
  "clock-behind": "reason.behind",
  "reader-failed": "reason.failed",
};

/** A finding of the reader in words, with its counts. Findings without words of their own are named by their code. */
export function reasonText({ code, count, of }: HealthReason, language: Language): string {
  const h = healthWords(language);
  const text = h(REASONS[code] ?? "reason.other", { code });
  if (count === undefined) return text;
  return of === undefined ? h("reason.counted", { text, count }) : h("reason.counted-of", { text, count, of });
}

/** Why a pasted text is not used: the line, the reason, the cure. */
export function refusalText(refusal: OverrideRefusal, language: Language): string {
  const h = healthWords(language);
  const { code, ...details } = refusal;
  const { line, ...parameters } = details as Record<string, string | number> & { line?: number };
  if (refusal.code === "other-vendor") parameters["vendor"] = h(`vendor.${refusal.vendor}`);
  const text = `${h(`refusal.${code}`, parameters)} ${h("refusal.safe")}`;
  return line === undefined ? text : h("override.line", { line, text });
}

/** "Tue, Oct 6, 7:40 AM" on the device's clock. */
export function momentText(epochMs: number, language: Language): string {
  const options = { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(language, options).format(epochMs);
}
