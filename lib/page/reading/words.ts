/**
 * Words of times and days that the calendars of all vendors show, per language. A missing language costs
 * confidence, never a time. "Seen" words are quoted in public sources (2021 to 2026); the others are the products'
 * usual terms and match whole parts only.
 */
/** Between two times or days: "to", "until". */
export const RANGE_WORDS = new Set(
  "to till until a à al alle au bis até às tot til до から ~ – — hasta jusqu'au jusqu’au jusqu'à jusqu’à fino ad".split(
    " ",
  ),
);

/** Words around times and days that the reader ignores. */
export const FILLER_WORDS = new Set(
  (
    "at on from de da das del dal dalle dall della von vom um am uhr ore h las la los le les el du " +
    "den der em no na kl om van d l ο"
  ).split(" "),
);

const ALL_DAY = [
  "all day", // seen
  "all-day",
  "todo el día",
  "o dia todo",
  "dia inteiro",
  "o dia inteiro",
  "toute la journée",
  "tutto il giorno",
  "ganztägig",
  "hele dag",
  "heldag", // seen
  "journée entière",
  "ganztägige",
  "jornada completa",
  "終日",
  "全天",
  "整天",
  "하루 종일",
];

/** Titles of events of which a calendar shows only that its owner is busy. */
const BUSY = new Set([
  "busy", // seen
  "予定あり", // seen
  "ocupado",
  "ocupada",
  "occupé",
  "occupée",
  "occupé(e)",
  "occupato",
  "occupata",
  "beschäftigt",
  "belegt",
  "bezet",
  "upptagen",
  "optaget",
  "opptatt",
  "varattu",
  "zajęty",
  "zajęte",
  "zaneprázdněn",
  "elfoglalt",
  "meşgul",
  "занят",
  "занято",
  "зайнято",
  "忙碌",
  "有事",
  "바쁨",
  "예정 있음",
  "مشغول",
  "עסוק",
]);

/** Parts of labels that mean "out of office". */
const OUT_OF_OFFICE = new Set([
  "out of office", // seen
  "oof", // seen
  "away",
  "外出中", // seen
  "fuera de la oficina",
  "fuera de oficina",
  "absent du bureau",
  "fora do escritório",
  "borte",
  "abwesend",
  "außer haus",
  "fuori sede",
  "afwezig",
]);

/** True for a whole part of a label that says "out of office". */
export function isOutOfOfficePart(part: string): boolean {
  return OUT_OF_OFFICE.has(part.trim().toLowerCase());
}

/** True when a part of a label says "all day", whatever sort of event it names besides. */
export function isAllDayPart(part: string): boolean {
  const folded = part.trim().toLowerCase();
  return folded.length < 40 && !/\p{Nd}/u.test(folded) && ALL_DAY.some((word) => folded.includes(word));
}

/** Length of a leading "All day" of any language, 0 when there is none. */
export function allDayLength(label: string): number {
  const folded = label.toLowerCase();
  return ALL_DAY.find((word) => folded.startsWith(word))?.length ?? 0;
}

/** True when a title says only that somebody is busy. */
export function isBusyTitle(title: string): boolean {
  return BUSY.has(title.trim().toLowerCase());
}
