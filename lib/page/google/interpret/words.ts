/**
 * Words that Google Calendar's labels are made of, per language. Only ever a cross-check or an addition:
 * a language missing from this list costs confidence and status, never a time. "Seen" words are quoted in
 * public sources (2021 to 2026); the others are the products' usual terms and match whole parts only.
 */
export type Answer = "accepted" | "tentative" | "declined" | "unanswered";

const ANSWERS: Record<Answer, readonly string[]> = {
  accepted: [
    "accepted", // seen
    "aceptado",
    "aceptada",
    "aceito",
    "accepté",
    "acceptée",
    "accettato",
    "zugesagt",
    "承諾",
    "承諾済み",
    "参加",
  ],
  tentative: [
    "tentative",
    "maybe",
    "quizás",
    "provisional",
    "talvez",
    "peut-être",
    "forse",
    "vielleicht",
    "mit vorbehalt",
    "未定",
    "仮承諾",
  ],
  declined: [
    "declined", // seen
    "rechazado",
    "rechazada",
    "recusado",
    "refusé",
    "refusée",
    "rifiutato",
    "abgelehnt",
    "辞退",
    "不参加",
  ],
  unanswered: [
    "needs rsvp", // seen
    "necesita confirmación",
    "falta responder",
    "resposta necessária",
    "réponse requise",
    "richiesta conferma",
    "antwort erforderlich",
    "未回答",
    "要返信",
  ],
};

/** Starts of the part that names the place; neither it nor anything behind it belongs to the title. */
const PLACES = [
  "no location", // seen
  "location:", // seen
  "sin ubicación",
  "ubicación:",
  "sem local",
  "local:",
  "aucun lieu",
  "lieu :",
  "lieu:",
  "nessuna posizione", // seen
  "posizione:",
  "luogo:",
  "kein ort",
  "kein standort",
  "ort:",
  "場所の指定なし", // seen
  "場所:", // seen
  "場所：",
];

/** Starts of the part that names the calendar. */
const CALENDARS = [
  "calendar:",
  "calendario:",
  "calendário:",
  "agenda :",
  "agenda:",
  "kalender:",
  "カレンダー:",
  "カレンダー：",
];

const answerOf = new Map<string, Answer>(
  Object.entries(ANSWERS).flatMap(([answer, words]) => words.map((word) => [word, answer as Answer] as const)),
);

/** The answer to an invitation that a whole part of a label is; undefined for all other parts. */
export function findAnswer(part: string): Answer | undefined {
  return answerOf.get(fold(part));
}

/** True for a part that names the place or says that there is none. */
export function isPlacePart(part: string): boolean {
  return PLACES.some((word) => fold(part).startsWith(word));
}

/** True for a part that names the calendar. */
export function isCalendarPart(part: string): boolean {
  return CALENDARS.some((word) => fold(part).startsWith(word));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
