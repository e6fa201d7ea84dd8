import type { OtherStatement } from "../core/sessions/today-session";
import { sessionWords } from "./session";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the details of a mark: minutes, place, cause, and what another device recorded. */
const WORDS = catalogue({
  en: {
    minutesOf: "Minutes served: {who}",
    longer: "longer than the visit ({minutes} min)",
    keptMinutes: "Type 1 to {max} minutes. {minutes} min stay recorded.",
    refusedMinutes: "Type 1 to {max} minutes.",
    where: "Where: {who}",
    why: "Why it was missed: {who}",
    shorter: "Shorter, in minutes: {who}",
    shorterButton: "Done, {minutes} min: {who}",
    missedBecause: "Missed because: {who}",
    mixed: "Different",
    min: "min",
    owed: "Owed",
    owedOf: "Owed: {who}",
    excused: "Not owed",
    excusedOf: "Not owed: {who}",
    minutesButton: "{minutes} min: {who}",
    causeButton: "{cause}: {who}",
    overlaps: "At the same time as another session that was given. Check both.",
    contested: "Another device recorded: {other}. Mark it once more to settle it.",
    "other.delivered": "done, {minutes} min",
    "other.missed": "missed",
    "other.switched": "plan changed",
    "other.open": "not marked",
  },
  es: {
    minutesOf: "Minutos dados: {who}",
    longer: "más que la visita ({minutes} min)",
    keptMinutes: "Escriba de 1 a {max} minutos. Siguen registrados {minutes} min.",
    refusedMinutes: "Escriba de 1 a {max} minutos.",
    where: "Dónde: {who}",
    why: "Por qué no se dio: {who}",
    shorter: "Más corta, en minutos: {who}",
    shorterButton: "Hecha, {minutes} min: {who}",
    missedBecause: "No se dio porque: {who}",
    mixed: "Varios",
    min: "min",
    owed: "Se debe",
    owedOf: "Se debe: {who}",
    excused: "No se debe",
    excusedOf: "No se debe: {who}",
    minutesButton: "{minutes} min: {who}",
    causeButton: "{cause}: {who}",
    overlaps: "A la misma hora que otra sesión que se dio. Revise las dos.",
    contested: "Otro equipo registró: {other}. Márquela otra vez para aclararlo.",
    "other.delivered": "hecha, {minutes} min",
    "other.missed": "no se dio",
    "other.switched": "el plan cambió",
    "other.open": "sin marcar",
  },
});

export type MarkDetailWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words in one language. */
export const markDetailWords = (language: Language): MarkDetailWords => translator(WORDS, language);

/** Says what other devices recorded of a student's part. */
export function contestedText(others: readonly OtherStatement[], language: Language): string {
  const words = markDetailWords(language);
  const said = others.map(({ outcome, minutes = 0, cause }) => {
    const what = words(`other.${outcome}`, { minutes });
    return cause ? `${what}, ${sessionWords(language)(`cause.${cause}`).toLocaleLowerCase(language)}` : what;
  });
  return words("contested", { other: said.join("; ") });
}
