const EN_HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ES_HOURS = "una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = ["twenty", "thirty", "forty", "fifty"];
const ES_MINUTES: Record<string, number> = {
  "y media": 30,
  "y cuarto": 15,
  "y cinco": 5,
  "y diez": 10,
  "y veinte": 20,
  "y veinticinco": 25,
  "menos cuarto": -15,
  "menos diez": -10,
  "menos cinco": -5,
  "cuarenta y cinco": 45,
  "cincuenta y cinco": 55,
  "treinta y cinco": 35,
  quince: 15,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
};

/** Words for minutes, longest first: "oh five", "fifteen", "forty five". */
const MINUTES = new Map<string, number>([
  ...EN_HOURS.slice(0, 9).flatMap((word, index): [string, number][] => [
    [`oh ${word}`, index + 1],
    [`o ${word}`, index + 1],
    ...TENS.map((ten, at): [string, number] => [`${ten} ${word}`, (at + 2) * 10 + index + 1]),
  ]),
  ...TEENS.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...Object.entries(ES_MINUTES),
]);

const choice = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", String.raw`[\s-]+`))
    .join("|");
const HOUR = choice([...EN_HOURS, ...ES_HOURS]);
const MINUTE = choice([...MINUTES.keys()]);
const TIME = String.raw`(?:noon|(?:${HOUR})(?:[\s-]+(?:${MINUTE}))?)`;
const LINK = String.raw`\s*(?:[-–—]|(?<!\p{L})(?:to|until|till?|a|hasta)(?:\s+las?)?(?!\p{L}))\s*`;
/** Matches a range of times in words: "eight oh five to eight thirty", "ocho y media a nueve". */
const RANGE = new RegExp(String.raw`(?<!\p{L})(${TIME})(${LINK})(${TIME})(?!\p{L})`, "giu");
/** Matches one time in words, with its minutes, after "at" or "until" or at the beginning of a line. */
const SINGLE = new RegExp(
  String.raw`(?<=^\s*|(?<!\p{L})(?:at|until|till?|from|a\s+las?|hasta\s+las?)\s+)` +
    String.raw`((?:${HOUR})[\s-]+(?:${MINUTE}))(?=\s+\p{L}|[\s.,]*$)(?!\s+(?:minutes?|min|hours?|kids|students))`,
  "giu",
);
const PARTS = new RegExp(String.raw`^(${HOUR})(?:[\s-]+(${MINUTE}))?$`, "iu");

const plain = (words: string): string => words.toLowerCase().replaceAll(/[\s-]+/g, " ");

/** Writes a time in words as digits; noon stays. */
function clockOf(words: string): string {
  const [, hour, minute] = PARTS.exec(words) ?? [];
  if (!hour) return words;
  const at = Math.max(EN_HOURS.indexOf(plain(hour)), ES_HOURS.indexOf(plain(hour))) + 1;
  const minutes = (at * 60 + (minute ? MINUTES.get(plain(minute))! : 0) + 720) % 720;
  return `${Math.floor(minutes / 60) || 12}:${String(minutes % 60).padStart(2, "0")}`;
}

const hasMinutes = (words: string): boolean => PARTS.exec(words)?.[2] !== undefined;

/** Replaces the names of punctuation marks, which a dictated text has instead of the marks. */
const withMarks = (text: string): string =>
  text.replaceAll(/\s+comma(?=\s)/giu, ",").replace(/\s+(?:period|full\s+stop)\s*$/iu, ".");

/**
 * Rewrites times as they are dictated: "eight oh five to eight thirty" is 8:05 to 8:30. Two hours without minutes stay,
 * since "two to three" may count anything.
 */
export function withDictatedTimes(text: string): string {
  const timed = text
    .replaceAll(RANGE, (all, start: string, link: string, end: string) =>
      hasMinutes(start) || hasMinutes(end) ? `${clockOf(start)}${link}${clockOf(end)}` : all,
    )
    .replaceAll(SINGLE, (words) => clockOf(words));
  return timed === text ? text : withMarks(timed);
}
