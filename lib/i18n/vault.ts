import type { RecordKind } from "../core/vault/record-kinds";
import type { VaultFailure, VaultLoss } from "../core/vault/vault-failure";
import { countDamaged, type DamagedRecord, type MissingRecords } from "../core/vault/vault-health";
import { dayNumber, isIsoDate } from "../core/time/iso-date";
import { catalogue, translator, type Language } from "./translate";

/** What became of stored records: what happened, what is safe, what to do. Shared by every surface. */
export const vaultWords = catalogue({
  en: {
    "vault-locked": "Pushpin is locked. Nothing was read or changed. Unlock it, then try again.",
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
      "Pushpin's records on this device are gone: {counts}. {saved} Pushpin did not remove them: the browser's storage was emptied or damaged. If you have a copy of this browser profile, close the browser and put it back. Otherwise start again with an empty Pushpin.",
    "vault-lost.key":
      "Pushpin's records on this device can't be opened any more: {counts}. {saved} The key to them is gone from the browser's storage. If you have a copy of this browser profile, close the browser and put it back. Otherwise start again with an empty Pushpin.",
    "saved-on": "They were last saved on {date}.",

    "damaged.some":
      "Some stored records can't be read any more: {counts}. They are left out; everything else works. See which ones in the planner under Health.",
    "damaged.page":
      "Some stored records can't be read and are left out here: {counts}. Check before you book, and see the planner under Health.",
    "missing.some":
      "Some stored records are gone: {counts}. {saved} Pushpin did not remove them. Everything else works. Add again what you need.",
    "missing.newest":
      "The browser lost Pushpin's last changes. {saved} Look through your records, and enter again what is missing.",
    "missing.known": "I have seen this",
    "health.open": "Open Health",
    "anew.start": "Start again with nothing",
    "anew.title": "Start again with an empty Pushpin?",
    "anew.text":
      "What could not be read any more is thrown away for good, even if you find a copy of its key later. You begin with no students, classes or visits.",
    "anew.cancel": "Cancel",
    "repair.title": "Stored records",
    "repair.sound": "Every stored record can be read.",
    "repair.text":
      "These records can't be read any more, and what they said is left out everywhere. Pushpin can't mend them. Remove them here, then enter again what you need.",
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
    "kind.workingHours": { one: "{count} day of working hours", other: "{count} days of working hours" },
    "kind.declines": { one: "{count} “Not this” answer", other: "{count} “Not this” answers" },
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
    "kind.absenceAnswers": { one: "{count} answer about being away", other: "{count} answers about being away" },
  },
  es: {
    "vault-locked": "Pushpin está bloqueado. No se leyó ni se cambió nada. Desbloquéelo e inténtelo de nuevo.",
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
      "Los registros de Pushpin en este equipo ya no están: {counts}. {saved} Pushpin no los eliminó: el almacenamiento del navegador se vació o se dañó. Si tiene una copia de este perfil del navegador, cierre el navegador y póngala de nuevo. Si no, empiece otra vez con Pushpin vacío.",
    "vault-lost.key":
      "Los registros de Pushpin en este equipo ya no se pueden abrir: {counts}. {saved} Su llave ya no está en el almacenamiento del navegador. Si tiene una copia de este perfil del navegador, cierre el navegador y póngala de nuevo. Si no, empiece otra vez con Pushpin vacío.",
    "saved-on": "Se guardaron por última vez el {date}.",

    "damaged.some":
      "Algunos registros guardados ya no se pueden leer: {counts}. Quedan fuera; todo lo demás funciona. Vea cuáles son en el planificador, en Estado.",
    "damaged.page":
      "Algunos registros guardados no se pueden leer y aquí quedan fuera: {counts}. Revise antes de reservar y vea el planificador, en Estado.",
    "missing.some":
      "Algunos registros guardados ya no están: {counts}. {saved} Pushpin no los eliminó. Todo lo demás funciona. Agregue de nuevo lo que necesite.",
    "missing.newest":
      "El navegador perdió los últimos cambios de Pushpin. {saved} Revise sus registros y escriba de nuevo lo que falte.",
    "missing.known": "Ya lo vi",
    "health.open": "Abrir Estado",
    "anew.start": "Empezar de nuevo sin nada",
    "anew.title": "¿Empezar otra vez con Pushpin vacío?",
    "anew.text":
      "Lo que ya no se podía leer se descarta para siempre, aunque más tarde encuentre una copia de su llave. Empieza sin estudiantes, clases ni visitas.",
    "anew.cancel": "Cancelar",
    "repair.title": "Registros guardados",
    "repair.sound": "Todos los registros guardados se pueden leer.",
    "repair.text":
      "Estos registros ya no se pueden leer y lo que decían queda fuera en todas partes. Pushpin no puede repararlos. Elimínelos aquí y escriba de nuevo lo que necesite.",
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
    "kind.workingHours": {
      one: "{count} día de su horario de trabajo",
      other: "{count} días de su horario de trabajo",
    },
    "kind.declines": { one: "{count} respuesta «Esto no»", other: "{count} respuestas «Esto no»" },
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
    "kind.absenceAnswers": { one: "{count} respuesta sobre ausencias", other: "{count} respuestas sobre ausencias" },
  },
});

/** "10 students, 4 classes and 1 site". */
export function recordCountsText(counts: Partial<Record<RecordKind, number>>, language: Language): string {
  const t = translator(vaultWords, language);
  const kinds = Object.entries(counts) as [RecordKind, number][];
  const texts = kinds.map(([kind, count]) => t(`kind.${kind}`, { count }));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(texts);
}

/** Why the vault can't be used, what is safe, what to do. */
export function vaultFailureText(failure: VaultFailure, language: Language): string {
  const t = translator(vaultWords, language);
  if (failure.code !== "vault-lost") return t(failure.code);
  return t(`vault-lost.${failure.loss.cause}`, lossParameters(failure.loss, language));
}

function lossParameters({ counts, savedOn }: VaultLoss, language: Language): { counts: string; saved: string } {
  const t = translator(vaultWords, language);
  const saved = savedOn === undefined ? "" : t("saved-on", { date: longDate(savedOn, language) });
  return { counts: recordCountsText(counts, language), saved };
}

/** What is damaged, for a screen that works without it; undefined when nothing is. */
export function damagedText(
  damaged: readonly DamagedRecord[],
  language: Language,
  where: "some" | "page" = "some",
): string | undefined {
  if (damaged.length === 0) return undefined;
  const counts = Object.fromEntries(countDamaged(damaged).map(({ kind, count }) => [kind, count]));
  return translator(vaultWords, language)(`damaged.${where}`, { counts: recordCountsText(counts, language) });
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
