import type { FileStatus } from "../core/building/join-files";
import type { RoomVisit } from "../core/building/room-visit";
import { weekdayOf, WEEKDAYS } from "../core/time/iso-date";
import { foreignText } from "./foreign-text";
import { formatShortDay, formatTimeRange } from "./format";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of sharing rooms with colleagues. */
const WORDS = catalogue({
  en: {
    title: "Rooms shared with colleagues",
    text: "Two therapists in one room at the same time help nobody. Exchange a sealed file with a colleague: it says in which room somebody is, and when. No student, goal or routine is in it. Nothing is sent: you pass the file on yourself.",
    "own.title": "Your file",
    "own.says": {
      one: "It says {count} time in a room, until {day}:",
      other: "It says {count} times in rooms, until {day}:",
    },
    "own.none": "You have no coming visit in a class with a room, so there is nothing to say yet.",
    "own.revealing": "Left out, because the label could tell who a student is: {rooms}. Change the room under Classes.",
    "own.without": "Left out, because no room is entered: {classes}. Add the room under Classes.",
    name: "How colleagues know you",
    "name.hint": "Such as “SLP, B.W.” It is all that the file says of you. No student's initials.",
    discipline: "Your service",
    "discipline.none": "Not said",
    save: "Save the file for colleagues",
    working: "Sealing…",
    "saved.title": "The file is saved to your downloads: {name}",
    "saved.code": "Give your colleague this code separately from the file, such as by phone. It is shown only now.",
    "saved.again": "When your visits change, save a new file: it takes the place of this one at your colleague's.",
    "saved.close": "Done",
    "open.title": "Open a colleague's file",
    "open.file": "Colleague's file",
    "open.large":
      "This file is too large for one of a colleague, so it was not opened. Choose the file whose name begins with “pushpin-rooms-”.",
    "open.code": "One-time code of the file",
    "preview.title": "What the file of {who} says",
    "preview.expires": "It counts until {day}.",
    "preview.empty": "It says no times: this colleague has no coming visit in a room.",
    "status.new": "This colleague is new here.",
    "status.newer": "It takes the place of the earlier file of this colleague.",
    "status.same": "This file is here already. Nothing changes.",
    "status.older":
      "A later file of this colleague is here already. Nothing changes. If this one is right, remove the colleague below and open it again.",
    "status.own": "This is your own file. Nothing changes.",
    "status.expired": "This file counted until {day} and is over. Ask for a new one.",
    "rooms.title": "Which rooms are these?",
    "rooms.text": "You are asked once for each room. Until you say it, its times do not count.",
    "rooms.open": "Some rooms are not settled: their times do not count yet.",
    "room.label": "{room}, {site}",
    "room.choose": "Choose…",
    "room.none": "None of my rooms",
    take: "Take it",
    cancel: "Cancel",
    taken: "Taken: the times of {who}.",
    "colleagues.title": "Colleagues",
    "colleagues.none": "No file of a colleague was taken yet.",
    colleague: { one: "{who}: {count} time, until {day}", other: "{who}: {count} times, until {day}" },
    "colleague.unnamed": "a colleague",
    "colleague.expired": "{who}: counted until {day}, and is over",
    "remove.what": "Remove {who}",
    "remove.title": "Remove {who}?",
    "remove.text": "Their times no longer count. Your own visits stay as they are.",
    removed: "{who} was removed.",
    rule: "When a colleague is in the room",
    "rule.wall": "suggest no window at that time",
    "rule.caution": "suggest it, with a caution",
    "clash.title": { one: "{count} visit of yours falls together", other: "{count} visits of yours fall together" },
    clash: "{day}, {time}: {className}, with {who}",
    "clash.more": { one: "and {count} more", other: "and {count} more" },
    line: {
      one: "{site}, {room}: {time}, {days}",
      other: "{site}, {room}: {days}, {time}, {count} dates from {first} to {last}",
    },
  },
  es: {
    title: "Salones compartidos con colegas",
    text: "Dos terapeutas en un mismo salón a la misma hora no ayudan a nadie. Intercambie un archivo sellado con un colega: dice en qué salón hay alguien y cuándo. No contiene estudiantes, metas ni rutinas. No se envía nada: usted entrega el archivo.",
    "own.title": "Su archivo",
    "own.says": {
      one: "Dice {count} hora en un salón, hasta el {day}:",
      other: "Dice {count} horas en salones, hasta el {day}:",
    },
    "own.none": "No tiene ninguna visita próxima en una clase con salón, así que aún no hay nada que decir.",
    "own.revealing":
      "Quedan fuera porque la etiqueta podría revelar quién es un estudiante: {rooms}. Cambie el salón en Clases.",
    "own.without": "Quedan fuera porque no tienen salón: {classes}. Agregue el salón en Clases.",
    name: "Cómo le conocen sus colegas",
    "name.hint": "Por ejemplo, «SLP, B.W.». Es todo lo que el archivo dice de usted. No use iniciales de estudiantes.",
    discipline: "Su servicio",
    "discipline.none": "No se dice",
    save: "Guardar el archivo para colegas",
    working: "Sellando…",
    "saved.title": "El archivo está en sus descargas: {name}",
    "saved.code":
      "Dígale este código a su colega por un medio distinto al del archivo, por ejemplo por teléfono. Solo se muestra ahora.",
    "saved.again": "Cuando cambien sus visitas, guarde otro archivo: reemplaza a este en el equipo de su colega.",
    "saved.close": "Listo",
    "open.title": "Abrir el archivo de un colega",
    "open.file": "Archivo de un colega",
    "open.large":
      "Este archivo es demasiado grande para ser de un colega, así que no se abrió. Elija el archivo cuyo nombre empieza con «pushpin-rooms-».",
    "open.code": "Código de un solo uso del archivo",
    "preview.title": "Qué dice el archivo de {who}",
    "preview.expires": "Vale hasta el {day}.",
    "preview.empty": "No dice ninguna hora: este colega no tiene visitas próximas en un salón.",
    "status.new": "Este colega es nuevo aquí.",
    "status.newer": "Reemplaza al archivo anterior de este colega.",
    "status.same": "Este archivo ya está aquí. No cambia nada.",
    "status.older":
      "Ya hay aquí un archivo posterior de este colega. No cambia nada. Si este es el correcto, quite al colega abajo y ábralo de nuevo.",
    "status.own": "Este es su propio archivo. No cambia nada.",
    "status.expired": "Este archivo valía hasta el {day} y ya venció. Pida uno nuevo.",
    "rooms.title": "¿Qué salones son estos?",
    "rooms.text": "Se le pregunta una vez por cada salón. Hasta que lo diga, sus horas no cuentan.",
    "rooms.open": "Algunos salones están sin aclarar: sus horas aún no cuentan.",
    "room.label": "{room}, {site}",
    "room.choose": "Elegir…",
    "room.none": "Ninguno de mis salones",
    take: "Incluirlo",
    cancel: "Cancelar",
    taken: "Se incluyeron las horas de {who}.",
    "colleagues.title": "Colegas",
    "colleagues.none": "Todavía no se incluyó ningún archivo de un colega.",
    colleague: { one: "{who}: {count} hora, hasta el {day}", other: "{who}: {count} horas, hasta el {day}" },
    "colleague.unnamed": "un colega",
    "colleague.expired": "{who}: valía hasta el {day} y ya venció",
    "remove.what": "Quitar a {who}",
    "remove.title": "¿Quitar a {who}?",
    "remove.text": "Sus horas dejan de contar. Las visitas de usted quedan como están.",
    removed: "Se quitó a {who}.",
    rule: "Cuando un colega está en el salón",
    "rule.wall": "no sugerir ninguna ventana a esa hora",
    "rule.caution": "sugerirla con una advertencia",
    "clash.title": { one: "{count} visita suya coincide", other: "{count} visitas suyas coinciden" },
    clash: "{day}, {time}: {className}, con {who}",
    "clash.more": { one: "y {count} más", other: "y {count} más" },
    line: {
      one: "{site}, {room}: {time}, {days}",
      other: "{site}, {room}: {days}, {time}, {count} fechas del {first} al {last}",
    },
  },
});

export type BuildingWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of sharing rooms in a language. */
export function buildingWords(language: Language): BuildingWords {
  return translator(WORDS, language);
}

/** "Lincoln, Rm 12: Tuesday, 9:00 – 9:30 AM, 9 dates from Tue, Oct 6 to Tue, Dec 1". */
export function roomVisitText({ site, room, dates, ...time }: RoomVisit, language: Language): string {
  const names = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const weekdays = new Set(dates.map(weekdayOf));
  const used = WEEKDAYS.flatMap((day, at) => (weekdays.has(day) ? [names.format(Date.UTC(1970, 0, 5 + at))] : []));
  const [first, last] = [dates[0]!, dates.at(-1)!].map((date) => formatShortDay(date, language));
  return buildingWords(language)("line", {
    ...{ site: foreignText(site), room: foreignText(room), time: formatTimeRange(time, language) },
    ...{ count: dates.length, first: first!, last: last! },
    days: dates.length === 1 ? first! : used.join(", "),
  });
}

/** What a colleague calls herself, or "a colleague". */
export const colleagueName = (name: string, language: Language): string =>
  name === "" ? buildingWords(language)("colleague.unnamed") : foreignText(name);

/** Says what importing a file changes. */
export function fileStatusText(status: FileStatus, expiresOn: string, language: Language): string {
  return buildingWords(language)(`status.${status}`, { day: formatShortDay(expiresOn, language) });
}
