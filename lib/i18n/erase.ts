import type { EraseReceipt } from "../contracts/vault";
import type { AccessEntry } from "../core/vault/access-log";
import { catalogue, translator, type Language, type Translate } from "./translate";
import { recordCountsText } from "./vault";

/** Words of erasing. */
const WORDS = catalogue({
  en: {
    title: "Erase",
    "student.text":
      "To erase one student, open the student under Students and choose Delete. Visits of this student only, marks, decisions and every reading of your calendar are deleted too; from visits with other students, only this student is taken out. In what you wrote on visits, for talks with teachers and on other students’ sessions and plans, the student’s initials and name are replaced by “…”; answers about being away whose title has them are deleted. A visit that is still an event in a calendar stays in the list without the student, until you remove it there or its last day is over. Before you confirm, Delete lists other records that may name the student.",
    "ages.text":
      "Deleted automatically: readings of your calendar after {readings} days at most, removed visits after {visits} days, answered questions after {questions} days, colleagues' times in rooms after their last day.",
    "all.text":
      "Erasing everything destroys the key, every record, your settings and the browser’s permissions on this device, and ends the access to calendars that you connected, as far as Google and Microsoft allow it.",
    "all.open": "Erase everything",
    "all.title": "Erase everything on this device?",
    "all.warn": "Nobody can bring it back, except from a backup file that you saved elsewhere.",
    "all.elsewhere": "Events in your calendar, backup files, and files that you gave to colleagues are not touched.",
    "all.confirm": "Erase everything",
    cancel: "Cancel",
    "done.text": "Everything that Pushpin stored on this device is erased.",
    "done.counts": "Erased: {counts}.",
    "done.google.asked":
      "Google was asked to end Pushpin’s access to your calendar. Check it at myaccount.google.com/connections: if Pushpin is still listed, remove it there.",
    "done.google.open":
      "Google could not be asked to end Pushpin’s access to your calendar. Nothing here can use it any more. Remove Pushpin at myaccount.google.com/connections.",
    "done.graph":
      "Microsoft can’t be asked to end Pushpin’s access to your calendar. Nothing here can use it any more. Remove Pushpin at myapps.microsoft.com, or for a personal account at account.live.com/consent/Manage.",
    "done.access.unknown":
      "If you connected a calendar, nothing here can use that access any more. Remove Pushpin at myaccount.google.com/connections or at myapps.microsoft.com.",
    "done.events": {
      one: "{count} coming visit remains as an event in your calendar. Delete it there if it should go too.",
      other: "{count} coming visits remain as events in your calendar. Delete them there if they should go too.",
    },
    "done.events.unknown": "Events of your visits remain in your calendar. Delete them there if they should go too.",
    "done.backup": "Backup files remain where you saved them. They open only with their passphrase.",
    "done.files":
      "Files and prints that you saved, made or gave to colleagues remain where they are; Pushpin keeps no list of them.",
    "receipt.save": "Save a receipt",
    "receipt.title": "Receipt of erasure",
    "receipt.when": "{date}, Pushpin in the browser of this device.",
    "receipt.removed": "Erased: {counts}.",
    "receipt.log": "Erased lately, without names",
    "receipt.events": {
      one: "On {today}, {count} visit of erased students was still an event in a calendar.",
      other: "On {today}, {count} visits of erased students were still events in a calendar.",
    },
    "receipt.judged":
      "Other records may still mention a student: those that were listed before and not changed, and any with a nickname, a misspelled name, a name that Pushpin did not know or a description, or that can't be read.",
    "receipt.elsewhere":
      "Events that were saved in a calendar and files that were saved elsewhere are not covered by this receipt.",
    "lost.open": "I have neither",
    "lost.text":
      "Without the passphrase or the recovery code, nobody can open these records. You can erase them and start over, then restore a backup file if you have one.",
  },
  es: {
    title: "Borrar",
    "student.text":
      "Para borrar a un estudiante, ábralo en Estudiantes y elimínelo. También se borran sus visitas individuales, sus marcas, sus decisiones y todas las lecturas del calendario de usted; de las visitas con otros estudiantes se quita solo a este. En lo que usted escribió sobre visitas, para hablar con maestros y en sesiones y planes de otros estudiantes, sus iniciales y su nombre se reemplazan por «…»; las respuestas sobre ausencias cuyo título los lleva se borran. Una visita que sigue como evento en un calendario queda en la lista sin el estudiante, hasta que la quite allí o pase su último día. Antes de confirmar, se listan otros registros que pueden nombrar al estudiante.",
    "ages.text":
      "Se borran automáticamente: las lecturas de su calendario a los {readings} días como máximo, las visitas eliminadas a los {visits} días, las preguntas respondidas a los {questions} días, y las horas de colegas en salones tras su último día.",
    "all.text":
      "Borrar todo destruye la llave, todos los registros, sus ajustes y los permisos del navegador en este equipo, y termina el acceso a los calendarios que conectó, hasta donde Google y Microsoft lo permiten.",
    "all.open": "Borrar todo",
    "all.title": "¿Borrar todo en este equipo?",
    "all.warn": "Nadie puede recuperarlo, salvo desde un archivo de respaldo que haya guardado en otro lugar.",
    "all.elsewhere": "Los eventos de su calendario, los archivos de respaldo y los que dio a colegas no se tocan.",
    "all.confirm": "Borrar todo",
    cancel: "Cancelar",
    "done.text": "Todo lo que Pushpin guardaba en este equipo está borrado.",
    "done.counts": "Borrado: {counts}.",
    "done.google.asked":
      "Se pidió a Google terminar el acceso de Pushpin a su calendario. Compruébelo en myaccount.google.com/connections: si Pushpin sigue en la lista, quítelo allí.",
    "done.google.open":
      "No se pudo pedir a Google terminar el acceso de Pushpin a su calendario. Nada en este equipo puede usarlo ya. Quite Pushpin en myaccount.google.com/connections.",
    "done.graph":
      "A Microsoft no se le puede pedir terminar el acceso de Pushpin a su calendario. Nada en este equipo puede usarlo ya. Quite Pushpin en myapps.microsoft.com o, en una cuenta personal, en account.live.com/consent/Manage.",
    "done.access.unknown":
      "Si conectó un calendario, nada en este equipo puede usar ya ese acceso. Quite Pushpin en myaccount.google.com/connections o en myapps.microsoft.com.",
    "done.events": {
      one: "{count} visita próxima sigue como evento en su calendario. Elimínela allí si también debe irse.",
      other: "{count} visitas próximas siguen como eventos en su calendario. Elimínelas allí si también deben irse.",
    },
    "done.events.unknown": "Los eventos de sus visitas siguen en su calendario. Elimínelos allí si también deben irse.",
    "done.backup": "Los archivos de respaldo siguen donde los guardó. Solo se abren con su frase de acceso.",
    "done.files":
      "Los archivos e impresiones que guardó, hizo o dio a colegas siguen donde están; Pushpin no lleva una lista de ellos.",
    "receipt.save": "Guardar un comprobante",
    "receipt.title": "Comprobante de borrado",
    "receipt.when": "{date}, Pushpin en el navegador de este equipo.",
    "receipt.removed": "Borrado: {counts}.",
    "receipt.log": "Borrado últimamente, sin nombres",
    "receipt.events": {
      one: "El {today}, {count} visita de estudiantes borrados seguía como evento en un calendario.",
      other: "El {today}, {count} visitas de estudiantes borrados seguían como eventos en un calendario.",
    },
    "receipt.judged":
      "Otros registros todavía pueden mencionar a un estudiante: los que se mostraron antes y no se cambiaron, y los que tengan un apodo, un nombre mal escrito o que Pushpin no conocía, o una descripción, o que no se puedan leer.",
    "receipt.elsewhere":
      "Este comprobante no incluye los eventos guardados en un calendario ni los archivos guardados en otro lugar.",
    "lost.open": "No tengo ninguno de los dos",
    "lost.text":
      "Sin la frase de acceso ni el código de recuperación nadie puede abrir estos registros. Puede borrarlos y empezar de nuevo, y después restaurar un archivo de respaldo si lo tiene.",
  },
});

export type EraseWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of erasing in a language. */
export function eraseWords(language: Language): EraseWords {
  return translator(WORDS, language);
}

function receiptText(lines: readonly string[], atMs: number, language: Language): string {
  const t = eraseWords(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "long" }).format(atMs);
  return [t("receipt.title"), t("receipt.when", { date }), ...lines, ""].join("\r\n");
}

/**
 * Writes the receipt of an entry of the log as a text to keep: kinds and numbers, no name.
 * @param leftover how many visits of all erased students are still events in a calendar, null where that can't be read,
 *   and when they were counted, ms since 1970
 */
export function removalReceipt(
  { atMs, removed = {} }: AccessEntry,
  { count, countedAtMs }: { count: number | null; countedAtMs: number },
  language: Language,
): string {
  const t = eraseWords(language);
  const today = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(countedAtMs);
  const left = count === null ? [t("done.events.unknown")] : count > 0 ? [t("receipt.events", { count, today })] : [];
  const lines = [t("receipt.removed", { counts: recordCountsText(removed, language) }), ...left];
  return receiptText([...lines, t("receipt.judged"), t("receipt.elsewhere")], atMs, language);
}

/** Writes the receipt of an erasure of everything as a text to keep. */
export function erasureReceipt(receipt: EraseReceipt, language: Language): string {
  return receiptText(receiptTexts(receipt, language), receipt.erasedAtMs, language);
}

/** What was erased and what remains elsewhere, one sentence each. Names nobody. */
export function receiptTexts(receipt: EraseReceipt, language: Language): string[] {
  const { comingEventCount, hasBackup, counts, accesses } = receipt;
  const t = eraseWords(language);
  const hasRecords = counts !== null && Object.keys(counts).length > 0;
  return [
    t("done.text"),
    ...(hasRecords ? [t("done.counts", { counts: recordCountsText(counts, language) })] : []),
    ...(accesses ?? []).map(({ vendor, isAsked }) =>
      t(vendor === "graph" ? "done.graph" : isAsked ? "done.google.asked" : "done.google.open"),
    ),
    ...(accesses === null ? [t("done.access.unknown")] : []),
    ...(comingEventCount === null ? [t("done.events.unknown")] : []),
    ...(comingEventCount ? [t("done.events", { count: comingEventCount })] : []),
    ...(hasBackup === false ? [] : [t("done.backup")]),
    t("done.files"),
  ];
}
