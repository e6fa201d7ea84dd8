import { alternatives } from "../lexicon/read-lexicon";
import { SPANISH, SPANISH_ALONE } from "../lexicon/readers/clock-words";
const HOURS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  noon: 12,
};
const MINUTES: Record<string, number> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  "twenty-five": 25,
  "twenty five": 25,
  half: 30,
  cuarto: 15,
  media: 30,
  diez: 10,
  cinco: 5,
  veinte: 20,
  veinticinco: 25,
};
const HOUR = String.raw`\d{1,2}(?![\d:.])|(?:${Object.keys(HOURS).join("|")})(?!\p{L})`;
const WORD = "twenty[- ]five|five|ten|quarter|twenty|half|[15]?[05]|2[05]";
/** Matches "half past 9", "a quarter of 3", "ten minutes after two". */
const BEFORE_HOUR = new RegExp(
  String.raw`(?<![\p{L}\d:])(?:an?\s+)?(?<word>${WORD})(?:\s+min(?:ute)?s?)?` +
    String.raw`\s+(?<side>past|after|to|till?|of|before)\s+(?<hour>${HOUR})`,
  "giu",
);
/** Matches an end that refers to the hour just named: "9 to quarter past", "9:50 to ten after". */
const OF_SAME_HOUR = new RegExp(
  alternatives`
(?<=(?<![\d:])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?:
 -
 –
 —
 to
 till?
 until
)\s*)(?:an?\s+)?(?<word>${WORD})(?:\s+min(?:ute)?s?)?\s+(?:past|after)(?!\s+(?:${HOUR}))(?!\p{L})
`,
  "giu",
);
const O_CLOCK = new RegExp(String.raw`(?<![\p{L}\d:])(${HOUR})\s*o['’]?\s?clock(?!\p{L})`, "giu");
/** Matches text after which "20 to 11" is a time ("9:50 until 20 to 11"); by itself it is a range. */
const isEnd = /(?:\d|past|after|to|of)\s*(?:-|–|—|to|till?|until)\s*$/iu;
const isNumber = (word: string): boolean => /^\d/.test(word);

function clock(hour: number, minutes: number): string {
  const at = (hour * 60 + minutes + 720) % 720;
  return `${Math.floor(at / 60) || 12}:${String(at % 60).padStart(2, "0")}`;
}

const hourOf = (word: string): number => HOURS[word.toLowerCase()] ?? Number(word);
const minutesOf = (word: string): number => MINUTES[word.toLowerCase()] ?? Number(word);

/** Rewrites times in words as digits: "half past 9" is 9:30, "9 to quarter past" is 9 to 9:15. */
export function withClockWords(text: string): string {
  if (!/past|after|quarter|half|cuarto|media|(?:ten|twenty|five)\s|clock|menos|\sy\s/iu.test(text)) return text;
  return text
    .replaceAll(O_CLOCK, (_all, hour: string) => clock(hourOf(hour), 0))
    .replaceAll(BEFORE_HOUR, (...found: unknown[]) => {
      const { word, side, hour } = found.at(-1) as { word: string; side: string; hour: string };
      const isBefore = /^(?:to|till?|of|before)$/iu.test(side);
      // "5 to 10" and "10 of 12" are numbers, "half of 9" is a share; hours go from 1 to 12.
      const isClock =
        hourOf(hour) >= 1 &&
        hourOf(hour) <= 12 &&
        !(isNumber(word) && isBefore && !isEnd.test((found.at(-2) as string).slice(0, found.at(-3) as number))) &&
        !(/^half$/iu.test(word) && isBefore) &&
        !(/^(?:five|ten|twenty)$/iu.test(word) && isBefore && !isNumber(hour) && /^of$/iu.test(side));
      return isClock ? clock(hourOf(hour), isBefore ? -minutesOf(word) : minutesOf(word)) : String(found[0]);
    })
    .replaceAll(OF_SAME_HOUR, (...found: unknown[]) => {
      const { word, hour, minute } = found.at(-1) as { word: string; hour: string; minute?: string };
      const isNext = minutesOf(word) <= Number(minute ?? -1);
      return clock(Number(hour) + (isNext ? 1 : 0), minutesOf(word));
    })
    .replaceAll(SPANISH, spanishClock)
    .replaceAll(SPANISH_ALONE, spanishClock);
}

function spanishClock(...found: unknown[]): string {
  const { word, side, hour } = found.at(-1) as { word: string; side: string; hour: string };
  return clock(Number(hour), /^menos$/iu.test(side) ? -minutesOf(word) : minutesOf(word));
}
