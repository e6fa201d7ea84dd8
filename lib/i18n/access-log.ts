import type { AccessEntry } from "../core/vault/access-log";
import { catalogue, translator, type Language, type Translate } from "./translate";
import { recordCountsText } from "./vault";

/** Words of the log of access and change. */
const WORDS = catalogue({
  en: {
    title: "Log of access and change",
    text: "When your records were opened, locked and changed on this device, in case your district asks. It lists kinds and numbers, no content. The newest 2,000 entries are kept.",
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
    "file-opened": "Records opened from the file in your folder",
    "changed.saved": "Saved: {counts}",
    "changed.removed": "Removed: {counts}",
  },
  es: {
    title: "Registro de accesos y cambios",
    text: "Cuándo se abrieron, bloquearon y cambiaron sus registros en este equipo, por si su distrito pregunta. Contiene tipos y cantidades, nada de su contenido. Se guardan las 2000 anotaciones más recientes.",
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
    "file-opened": "Registros abiertos desde el archivo de su carpeta",
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
export function accessText({ act, saved, removed }: AccessEntry, language: Language): string {
  const t = accessLogWords(language);
  if (act !== "changed") return t(act);
  return [
    ...(saved ? [t("changed.saved", { counts: recordCountsText(saved, language) })] : []),
    ...(removed ? [t("changed.removed", { counts: recordCountsText(removed, language) })] : []),
  ].join(". ");
}

/** The log as a table for a spreadsheet: times in UTC, oldest first. */
export function accessLogCsv(entries: readonly AccessEntry[], language: Language): string {
  const t = accessLogWords(language);
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = entries.map((entry) => [new Date(entry.atMs).toISOString(), accessText(entry, language)]).toReversed();
  return [[t("when"), t("what")], ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}
