import { catalogue, translator, type Language, type Translate } from "./translate";

/** Where minutes were given and why a session was missed: words that the popup and the planner share. */
const WORDS = catalogue({
  en: {
    "bucket.in-class": "In class",
    "bucket.out-of-class": "Pulled out",
    "bucket.consult": "Consult",
    "bucket.observation": "Observation",
    "cause.student-absent": "Student absent",
    "cause.student-declined": "Offered, student declined",
    "cause.family-declined": "Offered, family declined",
    "cause.therapist-away": "I was away",
    "cause.teacher-declined": "Teacher declined",
    "cause.routine-did-not-happen": "Routine did not happen",
    "cause.school-event": "School event",
    "cause.testing": "Testing",
    "cause.no-school": "No school",
  },
  es: {
    "bucket.in-class": "En el aula",
    "bucket.out-of-class": "Fuera del aula",
    "bucket.consult": "Consulta",
    "bucket.observation": "Observación",
    "cause.student-absent": "Estudiante ausente",
    "cause.student-declined": "Se ofreció y el estudiante no quiso",
    "cause.family-declined": "Se ofreció y la familia no quiso",
    "cause.therapist-away": "Yo no estaba",
    "cause.teacher-declined": "El maestro no pudo",
    "cause.routine-did-not-happen": "La rutina no se hizo",
    "cause.school-event": "Evento de la escuela",
    "cause.testing": "Pruebas",
    "cause.no-school": "No hubo clases",
  },
});

export type SessionWords = Translate<keyof (typeof WORDS)["en"]>;

/** The words of buckets and causes in one language. */
export function sessionWords(language: Language): SessionWords {
  return translator(WORDS, language);
}
