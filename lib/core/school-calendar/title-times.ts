import { patternWith } from "../lexicon/read-lexicon";
import { LATE, LENGTH } from "../lexicon/school-day-words";
import { foldText } from "../routines/fold-text";
import type { MinuteOfDay } from "../time/interval";

/** Numbers in words, English and Spanish. */
export const NUMBERS: Record<string, number> = {
  half: 0.5,
  one: 1,
  una: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
  seven: 7,
  siete: 7,
  eight: 8,
  ocho: 8,
  nine: 9,
  nueve: 9,
  ten: 10,
  diez: 10,
  uno: 1,
  sixty: 60,
  ninety: 90,
};

/** Minute of the day. */
export const NOON = 720;
const BARE_HOUR = /(?:@|\bat|\ba las?) ?(\d{1,2})(?![\d:/])/;
const CLOCK = /(?<![\d:./])(\d{1,2})(?:(?::|\.(?=\d\d ?[ap]\.?m))(\d{2})| ?(?=a\.?m|p\.?m))(?!\d) ?(a\.?m|p\.?m)?/;

/** Reads the time in a title. Hours before `firstHour` are read as afternoon. */
export function timeOf(text: string, firstHour: number): MinuteOfDay | undefined {
  const clock = CLOCK.exec(text) ?? BARE_HOUR.exec(text);
  if (!clock) return /\bnoon\b|\bmidday\b|\bmediodia\b/.test(text) ? NOON : undefined;
  const [hour, minute, half] = [Number(clock[1]), Number(clock[2] ?? 0), clock[3]?.[0]];
  if (hour > 23 || minute > 59) return undefined;
  const isAfternoon = half === "p" ? hour < 12 : half === undefined && hour < firstHour;
  return (half === "a" && hour === 12 ? 0 : hour) * 60 + minute + (isAfternoon ? NOON : 0);
}

/** A time of the day and the school levels that it applies to: "Elem 12:30". */
export interface LevelTime {
  /** The levels as the title writes them: "MS/HS". */
  level: string;
  minute: MinuteOfDay;
}

const LEVEL = patternWith("g")`
(?<![a-z])(?:
 elem(?:entary)?s?
 primary
 es
 ms
 hs
 jh
 middle
 high
 jr
 sr
 junior
 senior
 secondary
 intermediate
 lower
 upper
 k
 tk
 pre-?k
 prek
 kinder(?:garten)?
 kg
 gr(?:ade)?s?\.? ?(?:k|\d+)(?: ?(?:-|to|&|and) ?\d+)?
 primarias?
 secundarias?
 preparatorias?
 \d{1,2}(?:st|nd|rd|th)?-\d{1,2}(?:th)?
)(?![a-z:])(?: ?(?:schools?|gr(?:ade)?s?\.?))?(?:-\d{1,2})?
`;
const CLOCKS = /(?<![\d:./-])(\d{1,2})(?::(\d{2})| ?(?=a\.?m|p\.?m))(?!\d) ?(a\.?m\.?|p\.?m\.?)?|\b(noon|mediodia)\b/g;

/**
 * Lists the times of a title that gives several for several school levels ("MS/HS 11:30, Elem 12:30"), in its order;
 * empty where one time applies to all. The title can't say which level is hers.
 */
export function findLevelTimes(title: string): LevelTime[] {
  return levelTimesIn(foldText(title).replaceAll(/\s+/g, " ").trim());
}

/** Lists the same as {@link findLevelTimes} for a folded title. */
export function levelTimesIn(text: string): LevelTime[] {
  const clocks = [...text.matchAll(CLOCKS)];
  if (clocks.length < 2) return [];
  const firstHour = LATE.test(text) ? 6 : 7;
  // A title writes all levels before their times, or all behind them.
  const begin = text.slice(0, clocks[0]!.index).search(LEVEL);
  const areBefore = begin >= 0;
  const times = clocks.flatMap((clock, index) => {
    const end = clock.index + clock[0].length;
    const previous = clocks[index - 1];
    const around = areBefore
      ? text.slice(previous ? previous.index + previous[0].length : begin, clock.index)
      : text.slice(end, clocks[index + 1]?.index);
    const levels = around.match(LEVEL);
    const minute = timeOf(clock[0], firstHour);
    return levels && minute !== undefined ? [{ level: levels.join("/"), minute }] : [];
  });
  return new Set(times.map(({ minute }) => minute)).size > 1 ? times : [];
}

/** Reads the first duration in a folded text, in minutes: "2-hr", "90 minute". */
export function lengthOf(text: string): number | undefined {
  const length = LENGTH.exec(text);
  if (!length) return undefined;
  const count = NUMBERS[length[1]!] ?? Number(length[1]);
  const isHours = length[2]!.startsWith("h") && !(NUMBERS[length[1]!]! > 10);
  return isHours ? count * 60 : count;
}
