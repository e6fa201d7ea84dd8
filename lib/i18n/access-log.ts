import type { AccessEntry } from "../core/vault/access-log";
import { catalogue, translator, type Language, type Translate } from "./translate";
import { recordCountsText } from "./vault";

/** Words of the log of access and change. */
const WORDS = catalogue({
  en: {
    title: "Log of access and change",
    text: "When your records were shown, opened, locked, changed, printed, copied and saved to files on this device, in case your district asks. It lists kinds and numbers, no content: which student was shown is not in it. Looking is listed once an hour. The newest 2,000 entries are kept.",
    show: "Show the log",
    download: "Download as a table (CSV)",
    when: "When",
    what: "What",
    more: "The newest {count} of {all} entries. The download has them all.",
    none: "Nothing is logged yet.",
    unlocked: "Unlocked",
    "wrong-secret": "Wrong passphrase or code, or tried too soon",
    locked: "Locked",
    "passphrase-set": "Passphrase set",
    "passphrase-changed": "Passphrase changed",
    "passphrase-removed": "Passphrase removed",
    "code-renewed": "New recovery code",
    "backup-saved": "Backup file saved",
    "backup-opened": "Backup file opened",
    "backup-restored": "Backup file restored",
    "hand-over-saved": "Students saved to a file for a colleague",
    "hand-over-opened": "A colleague’s file about students opened",
    "hand-over-taken": "Students taken over from a colleague’s file",
    "rooms-saved": "File about rooms saved for colleagues",
    "visit-file-saved": "A visit saved as a calendar file",
    "file-opened": "Records opened from the file in your folder",
    "folder-started": "Began to keep a sealed file in your folder",
    "folder-stopped": "Ended keeping a file in your folder",
    "copy-written": "Sealed daily copy written to your folder",
    "started-anew": "Started again with nothing after a loss",
    "missing-known": "Missing records marked as seen",
    "ageing-skipped": "Nothing removed by age for a day: the device’s clock went far ahead",
    "records-shown": "Lists with students shown",
    "student-shown": "One student’s records shown",
    printed: "Printed",
    copied: "Copied",
    "file-saved": "Saved to a file that is not sealed",
    "with-counts": "{act}: {counts}",
    "from.week": "{act}, from the week",
    "from.visits": "{act}, from the visits",
    "from.students": "{act}, from the students",
    "from.sessions": "{act}, from the sessions",
    "from.classes": "{act}, from the classes",
    "from.matrix": "{act}, from the matrix",
    "from.calendar": "{act}, from the school calendar",
    "from.health": "{act}, from the calendar page’s reading",
    "from.settings": "{act}, from the settings",
    "from.student-file": "{act}: what is kept about one student",
    "changed.saved": "Saved: {counts}",
    "changed.removed": "Removed: {counts}",
  },
  es: {
    title: "Registro de accesos y cambios",
    text: "Cuándo se mostraron, abrieron, bloquearon, cambiaron, imprimieron, copiaron y guardaron en archivos sus registros en este equipo, por si su distrito pregunta. Contiene tipos y cantidades, nada de su contenido: no dice qué estudiante se mostró. Las consultas se anotan una vez por hora. Se guardan las 2000 anotaciones más recientes.",
    show: "Mostrar el registro",
    download: "Descargar como tabla (CSV)",
    when: "Cuándo",
    what: "Qué",
    more: "Las {count} más recientes de {all} anotaciones. La descarga las contiene todas.",
    none: "Todavía no hay ninguna anotación.",
    unlocked: "Desbloqueado",
    "wrong-secret": "Frase o código incorrectos, o un intento demasiado pronto",
    locked: "Bloqueado",
    "passphrase-set": "Frase de acceso creada",
    "passphrase-changed": "Frase de acceso cambiada",
    "passphrase-removed": "Frase de acceso quitada",
    "code-renewed": "Código de recuperación nuevo",
    "backup-saved": "Archivo de respaldo guardado",
    "backup-opened": "Archivo de respaldo abierto",
    "backup-restored": "Archivo de respaldo restaurado",
    "hand-over-saved": "Estudiantes guardados en un archivo para un colega",
    "hand-over-opened": "Archivo de un colega con estudiantes abierto",
    "hand-over-taken": "Estudiantes tomados del archivo de un colega",
    "rooms-saved": "Archivo de salones guardado para colegas",
    "visit-file-saved": "Una visita guardada como archivo de calendario",
    "file-opened": "Registros abiertos desde el archivo de su carpeta",
    "folder-started": "Se empezó a mantener un archivo sellado en su carpeta",
    "folder-stopped": "Se dejó de mantener el archivo en su carpeta",
    "copy-written": "Copia diaria sellada escrita en su carpeta",
    "started-anew": "Se empezó de nuevo sin nada tras una pérdida",
    "missing-known": "Registros que faltan marcados como vistos",
    "ageing-skipped": "Nada eliminado por antigüedad durante un día: el reloj del equipo se adelantó mucho",
    "records-shown": "Se mostraron listas con estudiantes",
    "student-shown": "Se mostraron los registros de un estudiante",
    printed: "Impreso",
    copied: "Copiado",
    "file-saved": "Guardado en un archivo sin sellar",
    "with-counts": "{act}: {counts}",
    "from.week": "{act}, desde la semana",
    "from.visits": "{act}, desde las visitas",
    "from.students": "{act}, desde los estudiantes",
    "from.sessions": "{act}, desde las sesiones",
    "from.classes": "{act}, desde las clases",
    "from.matrix": "{act}, desde la matriz",
    "from.calendar": "{act}, desde el calendario escolar",
    "from.health": "{act}, desde la lectura del calendario",
    "from.settings": "{act}, desde los ajustes",
    "from.student-file": "{act}: lo que se guarda de un estudiante",
    "changed.saved": "Guardado: {counts}",
    "changed.removed": "Eliminado: {counts}",
  },
});

export type AccessLogWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the log in a language. */
export function accessLogWords(language: Language): AccessLogWords {
  return translator(WORDS, language);
}

/** "Saved: 1 student. Removed: 2 session marks." */
export function accessText({ act, saved, removed, counts, from }: AccessEntry, language: Language): string {
  const t = accessLogWords(language);
  if (act === "changed")
    return [
      ...(saved ? [t("changed.saved", { counts: recordCountsText(saved, language) })] : []),
      ...(removed ? [t("changed.removed", { counts: recordCountsText(removed, language) })] : []),
    ].join(". ");
  if (counts) return t("with-counts", { act: t(act), counts: recordCountsText(counts, language) });
  return from ? t(`from.${from}`, { act: t(act) }) : t(act);
}

/** The log as a table for a spreadsheet: times in UTC, oldest first. */
export function accessLogCsv(entries: readonly AccessEntry[], language: Language): string {
  const t = accessLogWords(language);
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = entries.map((entry) => [new Date(entry.atMs).toISOString(), accessText(entry, language)]).toReversed();
  return [[t("when"), t("what")], ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}
