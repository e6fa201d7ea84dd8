import type { VisitState } from "../core/caseload/records";
import { catalogue, translator, type Language } from "./translate";

/** The states of a visit, in words: what is true now, as she sees it. */
const WORDS = catalogue({
  en: {
    draft: "not booked yet",
    checking: "checking the calendars",
    conflict: "something else is there",
    ready: "free, not booked yet",
    holding: "not sent yet",
    sending: "being sent",
    "handed-over": "handed to the calendar",
    booked: "booked",
    waiting: "booked, teacher invited",
    "teacher-declined": "declined by the teacher",
    missing: "not on your calendar any more",
    unknown: "not known whether it was booked",
    queued: "waiting to be sent",
    "needs-sign-in": "waiting for you to sign in",
    refused: "not taken by the calendar",
    undoing: "being removed",
    undone: "removed",
    "changed-elsewhere": "changed in the calendar",
  },
  es: {
    draft: "sin reservar todavía",
    checking: "revisando los calendarios",
    conflict: "hay otra cosa a esa hora",
    ready: "libre, sin reservar todavía",
    holding: "sin enviar todavía",
    sending: "enviándose",
    "handed-over": "entregada al calendario",
    booked: "reservada",
    waiting: "reservada, con invitación al maestro",
    "teacher-declined": "rechazada por el maestro",
    missing: "ya no está en su calendario",
    unknown: "no se sabe si quedó reservada",
    queued: "en espera de enviarse",
    "needs-sign-in": "en espera de que usted inicie sesión",
    refused: "no aceptada por el calendario",
    undoing: "eliminándose",
    undone: "eliminada",
    "changed-elsewhere": "cambiada en el calendario",
  },
});

/** Says a visit's state in a few words, in small letters: part of a line. */
export function visitStateText(state: VisitState, language: Language): string {
  return translator(WORDS, language)(state);
}
