import type { BackupState } from "../contracts/vault";
import { backupAheadText } from "./clock-jump";
import type { KindDifference } from "../core/vault/plan-restore";
import { catalogue, translator, type Language, type Translate } from "./translate";
import { recordCountsText } from "./vault";

/** Words of backup and restore. */
const WORDS = catalogue({
  en: {
    title: "Backup and restore",
    text: "A backup is one file with all your records, sealed with a passphrase of its own. Keep it where the school keeps student records, not only on this device.",
    never: "Your records have never been saved to a file. If this device is lost or reset, they are gone.",
    last: "Last saved to a file {age}.",
    "remind.never":
      "Your records are only on this device. Save a backup file, so that a lost or reset device costs nothing.",
    remind: "Your last backup file was saved {age}. Save a new one, so that a lost or reset device costs little.",
    "remind.open": "Save a backup",
    "save.open": "Save a backup file",
    "save.text":
      "The file can only be opened with the passphrase that you choose now. It may be the same as Pushpin's own. Nobody can open the file without it.",
    "save.submit": "Save the file",
    "save.working": "Sealing…",
    "save.done": "Saved to your downloads: {name}. It contains {counts}.",
    "save.done.empty": "Saved to your downloads: {name}. There are no records in it yet.",

    "restore.open": "Restore from a backup file",
    "restore.before": "I used Pushpin before: open my file",
    "restore.file": "Backup file",
    "restore.choose": "Choose the file…",
    "restore.chosen": "Chosen: {name}",
    "restore.passphrase": "Passphrase of the file",
    "restore.code": "One-time code of the file",
    "restore.submit": "See what is in it",
    "restore.large":
      "This file is larger than a backup can be, so it was not opened. Choose the file whose name begins with “pushpin-backup-”.",
    "preview.title": "What the file would change",
    "preview.saved": "Saved on {date}.",
    "preview.lost": "The records on this device are gone, so everything comes from the file.",
    "preview.same": "The file and this device have the same records. There is nothing to restore.",
    "preview.kind": "Records",
    "preview.new": "Only in the file",
    "preview.changed": "Different",
    "preview.same.column": "The same",
    "preview.here": "Only on this device",
    "preview.later": { one: "{count}, newer in the file", other: "{count}, {later} of them newer in the file" },
    mend: {
      one: "Repair {count} record that can't be read",
      other: "Repair {count} records that can't be read",
    },
    "mend.text": "Takes only these records from the file. Everything else stays as it is.",
    merge: "Add what is missing",
    "merge.text": "Keeps everything on this device. Where a record differs, the version saved later is kept.",
    replace: "Make this device match the file",
    "replace.text": "Removes what is only on this device, and takes every record from the file.",
    "replace.title": "Remove what is only on this device?",
    "replace.confirm": "Replace",
    "replace.lost": "This removes {counts} for good.",
    "restore.cancel": "Cancel",
    "restore.done": "Restored.",
  },
  es: {
    title: "Respaldo y restauración",
    text: "Un respaldo es un archivo con todos sus registros, sellado con su propia frase de acceso. Guárdelo donde la escuela guarda los expedientes, no solo en este equipo.",
    never: "Sus registros nunca se guardaron en un archivo. Si este equipo se pierde o se restablece, desaparecen.",
    last: "Guardado en un archivo por última vez {age}.",
    "remind.never":
      "Sus registros están solo en este equipo. Guarde un archivo de respaldo para no perder nada si el equipo se pierde o se restablece.",
    remind:
      "Su último archivo de respaldo se guardó {age}. Guarde uno nuevo para perder poco si el equipo se pierde o se restablece.",
    "remind.open": "Guardar un respaldo",
    "save.open": "Guardar un archivo de respaldo",
    "save.text":
      "El archivo solo se abre con la frase de acceso que elija ahora. Puede ser la misma de Pushpin. Sin ella nadie puede abrirlo.",
    "save.submit": "Guardar el archivo",
    "save.working": "Sellando…",
    "save.done": "Guardado en sus descargas: {name}. Contiene {counts}.",
    "save.done.empty": "Guardado en sus descargas: {name}. Todavía no contiene ningún registro.",

    "restore.open": "Restaurar desde un archivo de respaldo",
    "restore.before": "Ya usaba Pushpin: abrir mi archivo",
    "restore.file": "Archivo de respaldo",
    "restore.choose": "Elegir el archivo…",
    "restore.chosen": "Elegido: {name}",
    "restore.passphrase": "Frase de acceso del archivo",
    "restore.code": "Código de un solo uso del archivo",
    "restore.submit": "Ver qué contiene",
    "restore.large":
      "Este archivo es más grande que cualquier respaldo, así que no se abrió. Elija el archivo cuyo nombre empieza con «pushpin-backup-».",
    "preview.title": "Qué cambiaría el archivo",
    "preview.saved": "Guardado el {date}.",
    "preview.lost": "Los registros de este equipo ya no están, así que todo viene del archivo.",
    "preview.same": "El archivo y este equipo contienen lo mismo. No hay nada que restaurar.",
    "preview.kind": "Registros",
    "preview.new": "Solo en el archivo",
    "preview.changed": "Distintos",
    "preview.same.column": "Iguales",
    "preview.here": "Solo en este equipo",
    "preview.later": {
      one: "{count}, más reciente en el archivo",
      other: "{count}, {later} más recientes en el archivo",
    },
    mend: {
      one: "Reparar {count} registro que no se puede leer",
      other: "Reparar {count} registros que no se pueden leer",
    },
    "mend.text": "Toma del archivo solo esos registros. Todo lo demás queda como está.",
    merge: "Agregar lo que falta",
    "merge.text": "Conserva todo lo de este equipo. De los registros distintos se conserva el que se guardó más tarde.",
    replace: "Dejar este equipo como el archivo",
    "replace.text": "Elimina lo que está solo en este equipo y toma todos los registros del archivo.",
    "replace.title": "¿Eliminar lo que está solo en este equipo?",
    "replace.confirm": "Reemplazar",
    "replace.lost": "Esto elimina para siempre: {counts}.",
    "restore.cancel": "Cancelar",
    "restore.done": "Restaurado.",
  },
});

export type BackupWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of backup and restore in a language. */
export function backupWords(language: Language): BackupWords {
  return translator(WORDS, language);
}

const WEEK = 7;
const MONTH = 30.4;
const YEAR = 365;

/** "today", "3 days ago", "3 weeks ago": in the unit that she would say. */
function agoText(days: number, language: Language): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (days < 2 * WEEK) return relative.format(-days, "day");
  if (days < 2 * MONTH) return relative.format(-Math.floor(days / WEEK), "week");
  if (days < 2 * YEAR) return relative.format(-Math.floor(days / MONTH), "month");
  return relative.format(-Math.floor(days / YEAR), "year");
}

/** How old the last backup is: "Last saved to a file 3 days ago." */
export function backupAgeText({ ageDays, isDatedAhead }: BackupState, language: Language): string {
  const t = backupWords(language);
  if (isDatedAhead) return backupAheadText(language);
  if (ageDays === null) return t("never");
  return t("last", { age: agoText(ageDays, language) });
}

/** Reminds of a backup that is missing or old; undefined while there is little to lose or a recent one. */
export function backupReminderText(
  { ageDays, isDatedAhead, hasRecords, remindAfterDays }: BackupState,
  language: Language,
): string | undefined {
  const t = backupWords(language);
  if (!hasRecords) return undefined;
  if (isDatedAhead) return backupAheadText(language);
  if (ageDays === null) return t("remind.never");
  return ageDays < remindAfterDays ? undefined : t("remind", { age: agoText(ageDays, language) });
}

/** "2 students and 1 class": the records that a replacing restore removes. */
export function onlyHereText(differences: readonly KindDifference[], language: Language): string {
  const counts = differences.filter(({ onlyHere }) => onlyHere > 0).map(({ kind, onlyHere }) => [kind, onlyHere]);
  return recordCountsText(Object.fromEntries(counts) as Parameters<typeof recordCountsText>[0], language);
}
