import type { VaultFailure, VaultLoss } from "../core/vault/vault-failure";
import type { DamagedRecord, MissingRecords } from "../core/vault/vault-health";
import { dayNumber, isIsoDate } from "../core/time/iso-date";
import { damagedCounts, recordCountsSentence, type RecordCounts } from "./sentences/damaged";
import { catalogue, translator, type Language } from "./translate";

/**
 * Words about damaged, missing and inaccessible records: what happened, what is safe, what to do. Shared by every
 * surface.
 */
export const vaultWords = catalogue({
  en: {
    "vault-emptied":
      "Your records were closed or erased on this device while this waited, so it was not done. If your records are in a file, open it and try again.",
    "vault-locked": "Pushpin is locked. Nothing was read or changed. Unlock it, then try again.",
    "wrong-passphrase":
      "This is neither the passphrase nor the recovery code. Check Caps Lock and the keyboard's language, then try again.",
    "unlock-wait": "Several tries were wrong. Wait {wait}, then try again.",
    "passphrase-too-short":
      "This passphrase is too easy to guess. Use at least {min} characters; four or five words that do not belong together are easy to remember.",
    "sealed-file.not-ours":
      "This file was not made by Pushpin, so nothing was changed. Choose the file whose name begins with “pushpin-”.",
    "sealed-file.truncated":
      "This file breaks off before its end, so nothing was changed. Copy it again from where it was saved, or choose another one.",
    "sealed-file.damaged":
      "This file was changed or damaged after Pushpin saved it, so nothing was changed. Copy it again from where it was saved, or choose another one.",
    "sealed-file.newer":
      "A newer Pushpin made this file, and this one can't read it. Nothing was changed. Update Pushpin on the browser's extensions page, then open the file again.",
    "sealed-file.wrong-passphrase":
      "This passphrase does not open the file. It is the one that was chosen when the file was saved. Nothing was changed.",
    "sealed-file.other-purpose":
      "This file is a Pushpin file of another kind. Nothing was changed. Names begin with what a file is: pushpin-backup- for all records, pushpin-hand-over- or pushpin-archive- for some students, pushpin-rooms- for a colleague’s rooms.",
    "vault-blocked":
      "An older Pushpin is still open in another tab, so this one can't start. Nothing was changed. Close the other Pushpin tabs and calendar tabs, then try again.",
    "vault-newer":
      "These records were saved by a newer Pushpin, and this one can't read them. Nothing was changed. Update Pushpin on the browser's extensions page, then try again.",
    "vault-full":
      "The disk is full, so this was not saved. What was saved before is safe. Make room on this device, then try again.",
    "vault-refused":
      "The browser refused to save this. What was saved before is safe. Try again; if it keeps happening, restart the browser.",
    "vault-unreadable":
      "The browser can't open Pushpin's storage. Nothing was changed. Restart the browser; if it keeps happening, check that the disk is not full.",
    "vault-lost.gone":
      "Pushpin's records on this device are gone: {counts}. {saved} Pushpin did not remove them: the browser's storage was emptied or damaged. If you have a backup file, restore it in the planner. If you have a copy of this browser profile, close the browser and put it back. Otherwise start again with an empty Pushpin.",
    "vault-lost.key":
      "Pushpin's records on this device can't be opened any more: {counts}. {saved} The key to them is gone from the browser's storage. If you have a backup file, restore it in the planner. If you have a copy of this browser profile, close the browser and put it back. Otherwise start again with an empty Pushpin.",
    "saved-on": "They were last saved on {date}.",

    "damaged.some":
      "Some stored records can't be read any more: {counts}. They are left out; everything else works. See which ones in the planner under Calendar.",
    "damaged.page":
      "Some stored records can't be read and are left out here: {counts}. Check before you book, and see the planner under Calendar.",
    "missing.some":
      "Some stored records are gone: {counts}. {saved} Pushpin did not remove them. Everything else works. Restore them from a backup file, or add again what you need.",
    "missing.newest":
      "The browser lost Pushpin's last changes. {saved} Look through your records, and enter again what is missing.",
    "missing.restore": "Restore from a backup file",
    "missing.known": "I have seen this",
    "health.open": "Show which ones",
    "anew.start": "Start again with nothing",
    "anew.title": "Start again with an empty Pushpin?",
    "anew.text":
      "What can't be read any more is deleted for good, even if you find a copy of its key later. You begin with no students, classes or visits.",
    "anew.cancel": "Cancel",
    "repair.title": "Stored records",
    "repair.sound": "Every stored record can be read.",
    "repair.text":
      "These records can't be read any more, and what they said is left out everywhere. If you have a backup file, restore these records from it in the settings. Otherwise remove them here, then enter again what you need.",
    "repair.whose":
      "Pushpin can't tell which students some of these are about, so they stay here when you remove a student. Remove them here.",
    "repair.about": "{kind}, of {date}",
    "repair.saved": "{kind}, saved on {date}",
    "repair.remove": "Remove",
    "repair.remove.what": "Remove {record}",
    "repair.remove-all": "Remove them all",
    "repair.removed": "Removed.",

    "kind.sites": { one: "{count} site", other: "{count} sites" },
    "kind.classes": { one: "{count} class", other: "{count} classes" },
    "kind.schedules": { one: "{count} class schedule", other: "{count} class schedules" },
    "kind.corrections": { one: "{count} corrected title", other: "{count} corrected titles" },
    "kind.students": { one: "{count} student", other: "{count} students" },
    "kind.nameKeys": { one: "{count} key of hashed names", other: "{count} keys of hashed names" },
    "kind.workingHours": { one: "{count} day of working hours", other: "{count} days of working hours" },
    "kind.declines": { one: "{count} “Not this” answer", other: "{count} “Not this” answers" },
    "kind.visits": { one: "{count} booked visit", other: "{count} booked visits" },
    "kind.bookings": { one: "{count} booked visit", other: "{count} booked visits" },
    "kind.sessionLogs": { one: "{count} session mark", other: "{count} session marks" },
    "kind.readings": { one: "{count} reading of your calendar", other: "{count} readings of your calendar" },
    "kind.cellDecisions": { one: "{count} decision in the matrix", other: "{count} decisions in the matrix" },
    "kind.teacherQuestions": { one: "{count} question to a teacher", other: "{count} questions to teachers" },
    "kind.teacherRoutines": { one: "{count} routine from a teacher", other: "{count} routines from teachers" },
    "kind.blockedTimes": {
      one: "{count} time that does not work for a teacher",
      other: "{count} times that do not work for a teacher",
    },
    "kind.schoolDays": { one: "{count} day of a school calendar", other: "{count} days of a school calendar" },
    "kind.bellSchedules": { one: "{count} bell schedule", other: "{count} bell schedules" },
    "kind.rotations": { one: "{count} rotation of day letters", other: "{count} rotations of day letters" },
    "kind.subscriptions": { one: "{count} subscribed calendar", other: "{count} subscribed calendars" },
    "kind.calendarAccounts": { one: "{count} connected calendar", other: "{count} connected calendars" },
    "kind.absenceAnswers": { one: "{count} answer about being away", other: "{count} answers about being away" },
    "kind.awayTimes": { one: "{count} time when you were out", other: "{count} times when you were out" },
    "kind.confirmedAccounts": { one: "{count} confirmed account", other: "{count} confirmed accounts" },
    "kind.overrides": {
      one: "{count} text that mends the reading",
      other: "{count} texts that mend the reading",
    },
    "kind.choices": { one: "{count} set of choices", other: "{count} sets of choices" },
    "kind.folderFiles": { one: "{count} file in your folder", other: "{count} files in your folder" },
    "kind.fileConflicts": { one: "{count} other version", other: "{count} other versions" },
    "kind.planDecisions": { one: "{count} decision on a plan", other: "{count} decisions on plans" },
    "kind.timers": { one: "{count} running timer", other: "{count} running timers" },
    "kind.districtForms": { one: "{count} form of your district", other: "{count} forms of your district" },
    "kind.colleagues": { one: "{count} colleague's visits", other: "visits of {count} colleagues" },
    "kind.roomMatches": { one: "{count} room that colleagues name", other: "{count} rooms that colleagues name" },
  },
  es: {
    "vault-emptied":
      "Sus registros se cerraron o se borraron en este equipo mientras esto esperaba, así que no se hizo. Si sus registros están en un archivo, ábralo e inténtelo de nuevo.",
    "vault-locked": "Pushpin está bloqueado. No se leyó ni se cambió nada. Desbloquéelo e inténtelo de nuevo.",
    "wrong-passphrase":
      "No es la frase de acceso ni el código de recuperación. Revise las mayúsculas y el idioma del teclado e inténtelo de nuevo.",
    "unlock-wait": "Se equivocó varias veces. Espere {wait} e inténtelo de nuevo.",
    "passphrase-too-short":
      "Esta frase es demasiado fácil de adivinar. Use al menos {min} caracteres; cuatro o cinco palabras sin relación entre sí son fáciles de recordar.",
    "sealed-file.not-ours":
      "Este archivo no lo hizo Pushpin, así que no se cambió nada. Elija el archivo cuyo nombre empieza con «pushpin-».",
    "sealed-file.truncated":
      "Este archivo se corta antes del final, así que no se cambió nada. Cópielo de nuevo desde donde se guardó o elija otro.",
    "sealed-file.damaged":
      "Este archivo cambió o se dañó después de que Pushpin lo guardara, así que no se cambió nada. Cópielo de nuevo desde donde se guardó o elija otro.",
    "sealed-file.newer":
      "Este archivo lo hizo un Pushpin más reciente y este no puede leerlo. No se cambió nada. Actualice Pushpin en la página de extensiones del navegador y abra el archivo de nuevo.",
    "sealed-file.wrong-passphrase":
      "Esta frase no abre el archivo. Es la que se eligió al guardarlo. No se cambió nada.",
    "sealed-file.other-purpose":
      "Este archivo de Pushpin es de otro tipo. No se cambió nada. El nombre empieza por lo que es: pushpin-backup- con todos los registros, pushpin-hand-over- o pushpin-archive- con algunos estudiantes, pushpin-rooms- con los salones de un colega.",
    "vault-blocked":
      "Otra pestaña todavía tiene abierto un Pushpin anterior y este no puede empezar. No se cambió nada. Cierre las demás pestañas de Pushpin y del calendario e inténtelo de nuevo.",
    "vault-newer":
      "Estos registros los guardó un Pushpin más reciente y este no puede leerlos. No se cambió nada. Actualice Pushpin en la página de extensiones del navegador e inténtelo de nuevo.",
    "vault-full":
      "El disco está lleno y esto no se guardó. Lo guardado antes está a salvo. Libere espacio en este equipo e inténtelo de nuevo.",
    "vault-refused":
      "El navegador no permitió guardar esto. Lo guardado antes está a salvo. Inténtelo de nuevo; si vuelve a ocurrir, reinicie el navegador.",
    "vault-unreadable":
      "El navegador no puede abrir el almacenamiento de Pushpin. No se cambió nada. Reinicie el navegador; si vuelve a ocurrir, revise que el disco no esté lleno.",
    "vault-lost.gone":
      "Los registros de Pushpin en este equipo ya no están: {counts}. {saved} Pushpin no los eliminó: el almacenamiento del navegador se vació o se dañó. Si tiene un archivo de respaldo, restáurelo en el planificador. Si tiene una copia de este perfil del navegador, cierre el navegador y restáurela. Si no, empiece otra vez con Pushpin vacío.",
    "vault-lost.key":
      "Los registros de Pushpin en este equipo ya no se pueden abrir: {counts}. {saved} Su llave ya no está en el almacenamiento del navegador. Si tiene un archivo de respaldo, restáurelo en el planificador. Si tiene una copia de este perfil del navegador, cierre el navegador y póngala de nuevo. Si no, empiece otra vez con Pushpin vacío.",
    "saved-on": "Se guardaron por última vez el {date}.",

    "damaged.some":
      "Algunos registros guardados ya no se pueden leer: {counts}. Quedan fuera; todo lo demás funciona. Vea cuáles son en el planificador, en Calendario.",
    "damaged.page":
      "Algunos registros guardados no se pueden leer y aquí quedan fuera: {counts}. Revise antes de reservar y vea el planificador, en Calendario.",
    "missing.some":
      "Algunos registros guardados ya no están: {counts}. {saved} Pushpin no los eliminó. Todo lo demás funciona. Restáurelos desde un archivo de respaldo o agregue de nuevo lo que necesite.",
    "missing.newest":
      "El navegador perdió los últimos cambios de Pushpin. {saved} Revise sus registros y escriba de nuevo lo que falte.",
    "missing.restore": "Restaurar desde un archivo de respaldo",
    "missing.known": "Ya lo vi",
    "health.open": "Ver cuáles",
    "anew.start": "Empezar de nuevo sin nada",
    "anew.title": "¿Empezar otra vez con Pushpin vacío?",
    "anew.text":
      "Lo que ya no se podía leer se descarta para siempre, aunque más tarde encuentre una copia de su llave. Empieza sin estudiantes, clases ni visitas.",
    "anew.cancel": "Cancelar",
    "repair.title": "Registros guardados",
    "repair.sound": "Todos los registros guardados se pueden leer.",
    "repair.text":
      "Estos registros ya no se pueden leer y lo que decían queda fuera en todas partes. Si tiene un archivo de respaldo, restáurelos desde él en los ajustes. Si no, elimínelos aquí y escriba de nuevo lo que necesite.",
    "repair.whose":
      "Pushpin no puede saber de qué estudiantes tratan algunos de estos, así que siguen aquí cuando usted elimina a un estudiante. Elimínelos aquí.",
    "repair.about": "{kind}, del {date}",
    "repair.saved": "{kind}, con fecha de guardado {date}",
    "repair.remove": "Eliminar",
    "repair.remove.what": "Eliminar {record}",
    "repair.remove-all": "Eliminarlos todos",
    "repair.removed": "Eliminado.",

    "kind.sites": { one: "{count} escuela", other: "{count} escuelas" },
    "kind.classes": { one: "{count} clase", other: "{count} clases" },
    "kind.schedules": { one: "{count} horario de clase", other: "{count} horarios de clase" },
    "kind.corrections": { one: "{count} título corregido", other: "{count} títulos corregidos" },
    "kind.students": { one: "{count} estudiante", other: "{count} estudiantes" },
    "kind.nameKeys": { one: "{count} clave de nombres", other: "{count} claves de nombres" },
    "kind.workingHours": {
      one: "{count} día de su horario de trabajo",
      other: "{count} días de su horario de trabajo",
    },
    "kind.declines": { one: "{count} respuesta «Esto no»", other: "{count} respuestas «Esto no»" },
    "kind.visits": { one: "{count} visita reservada", other: "{count} visitas reservadas" },
    "kind.bookings": { one: "{count} visita reservada", other: "{count} visitas reservadas" },
    "kind.sessionLogs": { one: "{count} marca de sesión", other: "{count} marcas de sesión" },
    "kind.readings": { one: "{count} lectura de su calendario", other: "{count} lecturas de su calendario" },
    "kind.cellDecisions": { one: "{count} decisión de la matriz", other: "{count} decisiones de la matriz" },
    "kind.teacherQuestions": { one: "{count} pregunta a un maestro", other: "{count} preguntas a maestros" },
    "kind.teacherRoutines": { one: "{count} rutina de un maestro", other: "{count} rutinas de maestros" },
    "kind.blockedTimes": {
      one: "{count} hora que no le sirve a un maestro",
      other: "{count} horas que no le sirven a un maestro",
    },
    "kind.schoolDays": { one: "{count} día de un calendario escolar", other: "{count} días de un calendario escolar" },
    "kind.bellSchedules": { one: "{count} horario de timbres", other: "{count} horarios de timbres" },
    "kind.rotations": { one: "{count} rotación de letras del día", other: "{count} rotaciones de letras del día" },
    "kind.subscriptions": { one: "{count} calendario suscrito", other: "{count} calendarios suscritos" },
    "kind.calendarAccounts": { one: "{count} calendario conectado", other: "{count} calendarios conectados" },
    "kind.absenceAnswers": { one: "{count} respuesta sobre ausencias", other: "{count} respuestas sobre ausencias" },
    "kind.awayTimes": { one: "{count} ausencia", other: "{count} ausencias" },
    "kind.confirmedAccounts": { one: "{count} cuenta confirmada", other: "{count} cuentas confirmadas" },
    "kind.overrides": {
      one: "{count} texto que corrige la lectura",
      other: "{count} textos que corrigen la lectura",
    },
    "kind.choices": { one: "{count} grupo de preferencias", other: "{count} grupos de preferencias" },
    "kind.folderFiles": { one: "{count} archivo en su carpeta", other: "{count} archivos en su carpeta" },
    "kind.fileConflicts": { one: "{count} otra versión", other: "{count} otras versiones" },
    "kind.planDecisions": { one: "{count} decisión sobre un plan", other: "{count} decisiones sobre planes" },
    "kind.timers": { one: "{count} cronómetro en marcha", other: "{count} cronómetros en marcha" },
    "kind.districtForms": { one: "{count} formato de su distrito", other: "{count} formatos de su distrito" },
    "kind.colleagues": { one: "visitas de {count} colega", other: "visitas de {count} colegas" },
    "kind.roomMatches": { one: "{count} salón que nombran colegas", other: "{count} salones que nombran colegas" },
  },
});

/** "10 students, 4 classes and 1 site". */
export const recordCountsText = (counts: RecordCounts, language: Language): string =>
  recordCountsSentence(counts, translator(vaultWords, language), language);

/** Why the vault can't be used, what is safe, what to do. */
export function vaultFailureText(failure: VaultFailure, language: Language): string {
  const t = translator(vaultWords, language);
  switch (failure.code) {
    case "vault-lost":
      return t(`vault-lost.${failure.loss.cause}`, lossParameters(failure.loss, language));
    case "sealed-file":
      return t(`sealed-file.${failure.problem}`);
    case "unlock-wait":
      return t(failure.code, { wait: waitText(failure.seconds, language) });
    case "passphrase-too-short":
      return t(failure.code, { min: failure.min });
    default:
      return t(failure.code);
  }
}

/** "40 seconds", "3 minutes". */
function waitText(seconds: number, language: Language): string {
  const [value, unit] = seconds < 90 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(value);
}

function lossParameters({ counts, savedOn }: VaultLoss, language: Language): { counts: string; saved: string } {
  const t = translator(vaultWords, language);
  const saved = savedOn === undefined ? "" : t("saved-on", { date: longDate(savedOn, language) });
  return { counts: recordCountsText(counts, language), saved };
}

/** What is damaged, for a screen that works without it; undefined when nothing is. */
export function damagedText(damaged: readonly DamagedRecord[], language: Language): string | undefined {
  const t = translator(vaultWords, language);
  return damaged.length === 0 ? undefined : t("damaged.some", { counts: damagedCounts(damaged, t, language) });
}

/** What is missing; the records' kinds where they are known. */
export function missingText({ counts, savedOn }: MissingRecords, language: Language): string {
  const t = translator(vaultWords, language);
  const saved = t("saved-on", { date: longDate(savedOn, language) });
  return Object.keys(counts).length === 0
    ? t("missing.newest", { saved })
    : t("missing.some", { counts: recordCountsText(counts, language), saved });
}

/** "1 booked visit, of October 6, 2026". */
export function damagedRecordText({ kind, date, savedAtMs }: DamagedRecord, language: Language): string {
  const t = translator(vaultWords, language);
  const name = t(`kind.${kind}`, { count: 1 });
  if (date !== undefined && isIsoDate(date)) return t("repair.about", { kind: name, date: longDate(date, language) });
  if (savedAtMs === undefined) return name;
  const saved = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(savedAtMs);
  return t("repair.saved", { kind: name, date: saved });
}

/** "November 27, 2026". */
export function longDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", dateStyle: "long" }).format(dayNumber(date) * 86_400_000);
}
