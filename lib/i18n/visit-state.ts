import type { ShownVisitState } from "../core/booking/state";
import type { VisitState } from "../core/caseload/records";
import { catalogue, translator, type Language, type Message } from "./translate";

/** The states of a visit, in words: what is true now, as she sees it. Every surface that names a state takes it here. */
const WORDS = catalogue({
  en: {
    draft: "not booked yet",
    checking: "checking the calendars",
    conflict: "not sent: you decide",
    ready: "free, not booked yet",
    holding: "not sent yet",
    sending: "being sent",
    "handed-over": "waiting to be saved",
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
    "still-going": "you go anyway",
  },
  es: {
    draft: "sin reservar",
    checking: "revisando",
    conflict: "sin enviar: decida usted",
    ready: "libre, sin reservar",
    holding: "sin enviar",
    sending: "enviándose",
    "handed-over": "falta guardarla",
    booked: "reservada",
    waiting: "reservada, maestro invitado",
    "teacher-declined": "rechazada por el maestro",
    missing: "ya no está en su calendario",
    unknown: "quizá reservada",
    queued: "por enviarse",
    "needs-sign-in": "falta iniciar sesión",
    refused: "no aceptada",
    undoing: "eliminándose",
    undone: "eliminada",
    "changed-elsewhere": "cambiada en el calendario",
    "still-going": "va de todos modos",
  },
});

/** Says a visit's state in a few words, in small letters: part of a line. */
export function visitStateText(state: VisitState | ShownVisitState, language: Language): string {
  return translator(WORDS, language)(state);
}

/** Gives a visit's state as a label. */
export const visitStateLabel = (state: ShownVisitState, language: Language): string =>
  labelOf(WORDS[language][state] as string, language);

const labelOf = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** The labels of all states in one language, as plain values for surfaces that get their words from the background. */
export function visitStateLabels(language: Language): Record<`state.${ShownVisitState}`, Message> {
  const labels = Object.entries(WORDS[language]).map(([state, text]) => [
    `state.${state}`,
    labelOf(text as string, language),
  ]);
  return Object.fromEntries(labels) as Record<`state.${ShownVisitState}`, Message>;
}
