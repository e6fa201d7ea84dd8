import type { CutEntries } from "../core/schedule/cut-entries";
import { catalogue, translator, type Language, type Parameters } from "./translate";

/** Words about importing a class schedule: what happened, what is safe, the cure. */
const words = catalogue({
  en: {
    "refusal.empty": "This file is empty. Nothing was changed. Export the calendar again and choose the new file.",
    "refusal.too-large":
      "This file has {megabytes} MB; a class schedule of up to {limit} MB can be read. Nothing was changed. Export only the class's own calendar.",
    "refusal.web-page":
      "This file is a web page, not a calendar: often a sign-in page saved by mistake. Nothing was changed. In Google Calendar: Settings > the class's calendar > Export.",
    "refusal.json":
      "This file holds program records (JSON), not a calendar. Nothing was changed. Export the calendar as .ics.",
    "refusal.zip":
      "This file is a compressed folder. Nothing was changed. Open it first and choose the .ics file inside.",
    "refusal.pdf":
      "This file is a PDF, not a calendar. Nothing was changed. Ask for the .ics file, or paste the schedule's text.",
    "refusal.binary": "This file is not text. Nothing was changed. Choose a file that ends in .ics.",
    "refusal.no-calendar":
      "No calendar was found in this file. Nothing was changed. In Google Calendar: Settings > the class's calendar > Export; in Outlook: Calendar > Save or publish as .ics.",
    "refusal.no-entries":
      "This calendar holds no entries that can be read. Nothing was changed. Check that the right calendar was exported.",
    "refusal.truncated":
      "This file breaks off before its first entry ends. Nothing was changed. Download it again, to the end.",
    "refusal.too-slow":
      "Reading this file took too long and was stopped. Nothing was changed. Export only this school year, or only the class's own calendar.",
    "refusal.cancelled": "Import stopped. Nothing was changed.",
    "refusal.unreadable": "This file could not be read. Nothing was changed. Save it again and choose it once more.",
    "note.line-skipped": {
      one: "Line {line} is not part of a calendar and was skipped. The rest was read.",
      other: "{count} lines, the first at line {line}, are not part of a calendar and were skipped. The rest was read.",
    },
    "note.line-cut": {
      one: "Line {line} is too long; its end was cut off.",
      other: "{count} lines, the first at line {line}, are too long; their ends were cut off.",
    },
    "note.event-skipped": {
      one: "One entry (line {line}) was left out: its {property} can't be read. Add it by hand, or correct it in the calendar and export again.",
      other:
        "{count} entries, the first at line {line}, were left out: their {property} can't be read. Add them by hand, or correct them in the calendar and export again.",
    },
    "note.event-incomplete": {
      one: "One entry (line {line}) breaks off and was left out. Download the file again to get it whole.",
      other:
        "{count} entries, the first at line {line}, break off and were left out. Download the file again to get them whole.",
    },
    "note.event-outside": {
      one: "One entry (line {line}) lies outside the calendar and was left out. Export the calendar again.",
      other:
        "{count} entries, the first at line {line}, lie outside the calendar and were left out. Export the calendar again.",
    },
    "note.property-ignored": {
      one: "{property} on line {line} can't be read and was ignored. The entry itself was read; check it.",
      other:
        "{property} can't be read {count} times, first on line {line}, and was ignored there. The entries themselves were read; check them.",
    },
    "note.rule-shown-once": {
      one: "The repeat rule on line {line} can't be read, so that entry is shown once. Check it in the teacher's calendar.",
      other:
        "{count} repeat rules, the first on line {line}, can't be read, so those entries are shown once. Check them in the teacher's calendar.",
    },
    "note.rule-too-frequent": {
      one: "The entry on line {line} repeats every minute or second. It is shown once; type its other times in.",
      other:
        "{count} entries, the first on line {line}, repeat every minute or second. They are shown once; type their other times in.",
    },
    "note.rule-start-mismatch": {
      one: "The entry on line {line} starts on a day that its repeat rule does not name. Only the days of the rule are shown.",
      other:
        "{count} entries, the first on line {line}, start on a day that their repeat rule does not name. Only the days of the rule are shown.",
    },
    "note.until-date": {
      one: "The repeat on line {line} ends on a day without a time. The lesson on that last day is not shown, as in most calendars. If it takes place, correct the end in the calendar.",
      other:
        "{count} repeats, the first on line {line}, end on a day without a time. The lessons on those last days are not shown, as in most calendars. If they take place, correct the ends in the calendar.",
    },
    "note.zone-unknown": {
      one: "A time zone (line {line}) is unknown. Its times are read as the class's own time; check one lesson.",
      other:
        "{count} time zones, the first on line {line}, are unknown. Their times are read as the class's own time; check one lesson of each.",
    },
    "note.zone-guessed": "A time zone (line {line}) was read as {zone}. Check one lesson's time.",
    "note.zone-from-calendar":
      "A time zone (line {line}) is unknown; the calendar's own, {zone}, was used. Check one lesson's time.",
    "note.zone-from-end": {
      one: "The start on line {line} names no time zone, its end does: both are read on the end's clock. Check that lesson's time.",
      other:
        "{count} starts, the first on line {line}, name no time zone, their ends do: both are read on the end's clock. Check one lesson's time.",
    },
    "note.zone-contradicted": {
      one: "The time on line {line} names a time zone and, in its last letters, another clock. Its last letters count. Check that lesson's time.",
      other:
        "{count} times, the first on line {line}, name a time zone and, in their last letters, another clock. Their last letters count. Check one lesson's time.",
    },
    "note.copy-repeats": {
      one: "The entry on line {line} is one changed date of a series that is not in the file, but has a repeat rule: it is read as a series. Check it.",
      other:
        "{count} entries, the first on line {line}, are changed dates of series that are not in the file, but have a repeat rule: they are read as series. Check them.",
    },
    "note.copy-shown-once": {
      one: "The entry on line {line} is one changed date of a series that is not in the file. It is shown once; its repeat rule was left out. Add its other dates by hand.",
      other:
        "{count} entries, the first on line {line}, are changed dates of series that are not in the file. They are shown once; their repeat rules were left out. Add the other dates by hand.",
    },
    "note.wrapper-damaged":
      "The line that opens the calendar (line {line}) is damaged or missing. The entries were read all the same.",
    "note.utc-may-shift": {
      one: "The entry on line {line} repeats at a fixed universal time. It may be an hour off after the clocks change in {zone}.",
      other:
        "{count} entries, the first on line {line}, repeat at a fixed universal time. They may be an hour off after the clocks change in {zone}.",
    },
    "note.end-before-start": {
      one: "The entry on line {line} ends before it starts. It is shown without a length.",
      other: "{count} entries, the first on line {line}, end before they start. They are shown without a length.",
    },
    "note.cancelled": {
      one: "One entry is marked as cancelled and is not shown.",
      other: "{count} entries are marked as cancelled and are not shown.",
    },
    "note.duplicate-replaced": {
      one: "An older version of one entry was replaced by its newer one.",
      other: "Older versions of {count} entries were replaced by their newer ones.",
    },
    "note.duplicate-dropped": {
      one: "One entry is in the file twice and is shown once.",
      other: "{count} entries are in the file more than once and are shown once.",
    },
    "note.file-truncated":
      "The file breaks off before its end. What was complete was read; download it again to be sure of the rest.",
    "note.charset-guessed":
      "The file's letters are in an old encoding. Check accents and special letters in the titles.",
    "note.events-cut": {
      one: "The file holds more entries than can be read. One was left out. Export only this school year.",
      other: "The file holds more entries than can be read. {count} were left out. Export only this school year.",
    },
    "cut.entry":
      "Not all times of “{title}” are shown: it repeats too often, or by a rule that takes too long to work out. Have it repeat by a simpler rule in the calendar, or type its times in.",
    "cut.untitled": "an entry without a title",
    "cut.more": {
      one: "The same is true of one more entry.",
      other: "The same is true of {count} more entries.",
    },
  },
  es: {
    "refusal.empty":
      "Este archivo está vacío. No se cambió nada. Exporte el calendario de nuevo y elija el archivo nuevo.",
    "refusal.too-large":
      "Este archivo tiene {megabytes} MB; se pueden leer horarios de clase de hasta {limit} MB. No se cambió nada. Exporte solo el calendario de la clase.",
    "refusal.web-page":
      "Este archivo es una página web, no un calendario: a menudo es una página de inicio de sesión guardada por error. No se cambió nada. En Google Calendar: Configuración > el calendario de la clase > Exportar.",
    "refusal.json":
      "Este archivo contiene registros de un programa (JSON), no un calendario. No se cambió nada. Exporte el calendario como .ics.",
    "refusal.zip":
      "Este archivo es una carpeta comprimida. No se cambió nada. Ábrala primero y elija el archivo .ics que contiene.",
    "refusal.pdf":
      "Este archivo es un PDF, no un calendario. No se cambió nada. Pida el archivo .ics o pegue el texto del horario.",
    "refusal.binary": "Este archivo no es de texto. No se cambió nada. Elija un archivo que termine en .ics.",
    "refusal.no-calendar":
      "No se encontró ningún calendario en este archivo. No se cambió nada. En Google Calendar: Configuración > el calendario de la clase > Exportar; en Outlook: Calendario > guardar o publicar como .ics.",
    "refusal.no-entries":
      "Este calendario no tiene entradas que se puedan leer. No se cambió nada. Revise que se haya exportado el calendario correcto.",
    "refusal.truncated":
      "Este archivo se corta antes de que termine su primera entrada. No se cambió nada. Descárguelo de nuevo, completo.",
    "refusal.too-slow":
      "La lectura de este archivo tardó demasiado y se detuvo. No se cambió nada. Exporte solo este año escolar o solo el calendario de la clase.",
    "refusal.cancelled": "Importación detenida. No se cambió nada.",
    "refusal.unreadable": "No se pudo leer este archivo. No se cambió nada. Guárdelo otra vez y vuelva a elegirlo.",
    "note.line-skipped": {
      one: "La línea {line} no forma parte de un calendario y se omitió. Lo demás se leyó.",
      other:
        "{count} líneas, la primera en la línea {line}, no forman parte de un calendario y se omitieron. Lo demás se leyó.",
    },
    "note.line-cut": {
      one: "La línea {line} es demasiado larga; se cortó el final.",
      other: "{count} líneas, la primera en la línea {line}, son demasiado largas; se cortó el final.",
    },
    "note.event-skipped": {
      one: "Una entrada (línea {line}) quedó fuera: no se puede leer su {property}. Agréguela a mano, o corríjala en el calendario y expórtelo de nuevo.",
      other:
        "{count} entradas, la primera en la línea {line}, quedaron fuera: no se puede leer su {property}. Agréguelas a mano, o corríjalas en el calendario y expórtelo de nuevo.",
    },
    "note.event-incomplete": {
      one: "Una entrada (línea {line}) está cortada y quedó fuera. Descargue el archivo de nuevo para tenerla completa.",
      other:
        "{count} entradas, la primera en la línea {line}, están cortadas y quedaron fuera. Descargue el archivo de nuevo para tenerlas completas.",
    },
    "note.event-outside": {
      one: "Una entrada (línea {line}) está fuera del calendario y no se leyó. Exporte el calendario de nuevo.",
      other:
        "{count} entradas, la primera en la línea {line}, están fuera del calendario y no se leyeron. Exporte el calendario de nuevo.",
    },
    "note.property-ignored": {
      one: "No se puede leer {property} en la línea {line} y se ignoró. La entrada sí se leyó; revísela.",
      other:
        "No se puede leer {property} {count} veces, la primera en la línea {line}, y se ignoró allí. Las entradas sí se leyeron; revíselas.",
    },
    "note.rule-shown-once": {
      one: "No se puede leer la regla de repetición de la línea {line}; esa entrada se muestra una sola vez. Revísela en el calendario del maestro.",
      other:
        "No se pueden leer {count} reglas de repetición, la primera en la línea {line}; esas entradas se muestran una sola vez. Revíselas en el calendario del maestro.",
    },
    "note.rule-too-frequent": {
      one: "La entrada de la línea {line} se repite cada minuto o segundo. Se muestra una sola vez; escriba sus demás horas.",
      other:
        "{count} entradas, la primera en la línea {line}, se repiten cada minuto o segundo. Se muestran una sola vez; escriba sus demás horas.",
    },
    "note.rule-start-mismatch": {
      one: "La entrada de la línea {line} empieza en un día que su regla de repetición no nombra. Solo se muestran los días de la regla.",
      other:
        "{count} entradas, la primera en la línea {line}, empiezan en un día que su regla de repetición no nombra. Solo se muestran los días de la regla.",
    },
    "note.until-date": {
      one: "La repetición de la línea {line} termina en un día sin hora. La clase de ese último día no se muestra, como en la mayoría de los calendarios. Si se da, corrija el final en el calendario.",
      other:
        "{count} repeticiones, la primera en la línea {line}, terminan en un día sin hora. Las clases de esos últimos días no se muestran, como en la mayoría de los calendarios. Si se dan, corrija los finales en el calendario.",
    },
    "note.zone-unknown": {
      one: "Una zona horaria (línea {line}) es desconocida. Sus horas se leen como la hora de la clase; revise una clase.",
      other:
        "{count} zonas horarias, la primera en la línea {line}, son desconocidas. Sus horas se leen como la hora de la clase; revise una clase de cada una.",
    },
    "note.zone-guessed": "Una zona horaria (línea {line}) se leyó como {zone}. Revise la hora de una clase.",
    "note.zone-from-calendar":
      "Una zona horaria (línea {line}) es desconocida; se usó la del calendario, {zone}. Revise la hora de una clase.",
    "note.zone-from-end": {
      one: "El inicio en la línea {line} no indica zona horaria y su final sí: ambos se leen con la hora del final. Revise la hora de esa clase.",
      other:
        "{count} inicios, el primero en la línea {line}, no indican zona horaria y sus finales sí: ambos se leen con la hora del final. Revise la hora de una clase.",
    },
    "note.zone-contradicted": {
      one: "La hora de la línea {line} indica una zona horaria y, en sus últimas letras, otro reloj. Valen las últimas letras. Revise la hora de esa clase.",
      other:
        "{count} horas, la primera en la línea {line}, indican una zona horaria y, en sus últimas letras, otro reloj. Valen las últimas letras. Revise la hora de una clase.",
    },
    "note.copy-repeats": {
      one: "La entrada de la línea {line} es una fecha cambiada de una serie que no está en el archivo, pero tiene regla de repetición: se lee como serie. Revísela.",
      other:
        "{count} entradas, la primera en la línea {line}, son fechas cambiadas de series que no están en el archivo, pero tienen regla de repetición: se leen como series. Revíselas.",
    },
    "note.copy-shown-once": {
      one: "La entrada de la línea {line} es una fecha cambiada de una serie que no está en el archivo. Se muestra una sola vez, sin su regla de repetición. Agregue a mano sus demás fechas.",
      other:
        "{count} entradas, la primera en la línea {line}, son fechas cambiadas de series que no están en el archivo. Se muestran una sola vez, sin sus reglas de repetición. Agregue a mano las demás fechas.",
    },
    "note.wrapper-damaged":
      "La línea que abre el calendario (línea {line}) está dañada o falta. Las entradas se leyeron de todos modos.",
    "note.utc-may-shift": {
      one: "La entrada de la línea {line} se repite a una hora universal fija. Puede quedar una hora antes o después cuando cambie la hora en {zone}.",
      other:
        "{count} entradas, la primera en la línea {line}, se repiten a una hora universal fija. Pueden quedar una hora antes o después cuando cambie la hora en {zone}.",
    },
    "note.end-before-start": {
      one: "La entrada de la línea {line} termina antes de empezar. Se muestra sin duración.",
      other: "{count} entradas, la primera en la línea {line}, terminan antes de empezar. Se muestran sin duración.",
    },
    "note.cancelled": {
      one: "Una entrada está marcada como cancelada y no se muestra.",
      other: "{count} entradas están marcadas como canceladas y no se muestran.",
    },
    "note.duplicate-replaced": {
      one: "Una versión anterior de una entrada se reemplazó por la más nueva.",
      other: "Las versiones anteriores de {count} entradas se reemplazaron por las más nuevas.",
    },
    "note.duplicate-dropped": {
      one: "Una entrada está dos veces en el archivo y se muestra una sola vez.",
      other: "{count} entradas están más de una vez en el archivo y se muestran una sola vez.",
    },
    "note.file-truncated":
      "El archivo se corta antes del final. Se leyó lo que estaba completo; descárguelo de nuevo para asegurarse de lo demás.",
    "note.charset-guessed":
      "Las letras del archivo tienen una codificación antigua. Revise los acentos y las letras especiales en los títulos.",
    "note.events-cut": {
      one: "El archivo tiene más entradas de las que se pueden leer. Una quedó fuera. Exporte solo este año escolar.",
      other:
        "El archivo tiene más entradas de las que se pueden leer. {count} quedaron fuera. Exporte solo este año escolar.",
    },
    "cut.entry":
      "No se muestran todas las horas de «{title}»: se repite demasiado seguido o con una regla que lleva demasiado tiempo calcular. Pida que se repita con una regla más sencilla en el calendario, o escriba sus horas.",
    "cut.untitled": "una entrada sin título",
    "cut.more": {
      one: "Lo mismo vale para una entrada más.",
      other: "Lo mismo vale para {count} entradas más.",
    },
  },
});

type Key = keyof (typeof words)["en"];
type Suffix<P extends string> = Key extends infer K ? (K extends `${P}.${infer S}` ? S : never) : never;

/** Says why a file was refused. The code and numbers are those of lib/ics/import-note.ts. */
export function sayRefusal(
  { code, parameters = {} }: { code: Suffix<"refusal">; parameters?: Parameters },
  language: Language,
): string {
  return translator(words, language)(`refusal.${code}`, parameters);
}

/** Says one finding about a file. The code and numbers are those of lib/ics/import-note.ts. */
export function sayNote(
  {
    code,
    line,
    property,
    zone,
    count,
  }: { code: Suffix<"note">; line?: number; property?: string; zone?: string; count: number },
  language: Language,
): string {
  return translator(words, language)(`note.${code}`, {
    // Line numbers are names, not amounts: no separators.
    line: String(line ?? 0),
    property: property ?? "",
    zone: zone?.replaceAll("_", " ") ?? "",
    count,
  });
}

/** Says of which entries not all times are known, and what to do: one sentence for each named one, one for the rest. */
export function sayCutEntries({ count, titles }: CutEntries, language: Language): string[] {
  const t = translator(words, language);
  const said = titles.map((title) => t("cut.entry", { title: title || t("cut.untitled") }));
  return count > titles.length ? [...said, t("cut.more", { count: count - titles.length })] : said;
}
