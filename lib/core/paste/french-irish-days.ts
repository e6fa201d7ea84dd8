const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"];
/** The names of the school week in French and in Irish, as schools of Canada and Ireland write them. */
const NAMES: readonly string[][] = [
  ["lundis?", "mardis?", "mercredis?", "jeudis?", "vendredis?"],
  [
    "(?:d[eé]\\s+)?lua(?:i)?n",
    "(?:d[eé]\\s+)?mh?[aá]irt",
    "(?:d[eé]\\s+)?ch?[eé]adaoin",
    "d[eé]ardaoin",
    "(?:d[eé]\\s+h)?aoine",
  ],
];
const PATTERNS = NAMES.map((names) =>
  names.map((name): [RegExp, string] => [
    new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, "giu"),
    DAYS[names.indexOf(name)]!,
  ]),
);
const DAY = `(?:${DAYS.join("|")})`;
/** Replacements for French words around the names of days. */
const AROUND: [RegExp, string][] = [
  [new RegExp(String.raw`(?<=${DAY}\s*)(?:et|ou)(?=\s*(?:le\s+|les\s+)?${DAY})`, "gu"), "and"],
  [new RegExp(String.raw`(?:du\s+)?(${DAY})\s+(?:au|à)\s+(${DAY})`, "gu"), "$1 - $2"],
  [new RegExp(String.raw`(?<!\p{L})sauf\s+(?:les?\s+)?(?=${DAY})`, "giu"), "except "],
  [new RegExp(String.raw`(?<!\p{L})(?:tous\s+les|chaque|les?)\s+(?=${DAY})`, "giu"), ""],
  [/(?<!\p{L})tous\s+les\s+jours(?!\p{L})/giu, "every day"],
  [/(?<!\p{L})semaine\s+(?=[AB12](?!\p{L}))/giu, "week "],
];
/** Fewest different names of one language from which the text is in that language. */
const LEAST_NAMES = 3;
/** Fewest names in one line that make it a row of heads, whose columns must stay aligned. */
const LEAST_OF_ROW = 3;

/** Replaces French or Irish names of days by English ones, in a text that has several of them. */
export function withFrenchAndIrishDays<Line extends { text: string }>(lines: readonly Line[]): Line[] {
  const text = lines.map((line) => line.text).join("\n");
  const names = PATTERNS.find((language) => language.filter(([name]) => text.search(name) >= 0).length >= LEAST_NAMES);
  if (!names) return [...lines];
  return lines.map((line) => {
    const isRow = names.filter(([name]) => line.text.search(name) >= 0).length >= LEAST_OF_ROW;
    const text = names.reduce(
      (left, [name, day]) => left.replaceAll(name, (found) => (isRow ? day.padEnd(found.length) : day)),
      line.text,
    );
    return { ...line, text: isRow ? text : AROUND.reduce((left, [from, to]) => left.replaceAll(from, to), text) };
  });
}
