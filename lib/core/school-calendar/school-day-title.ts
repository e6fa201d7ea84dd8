import { foldText } from "../routines/fold-text";
import type { MinuteOfDay } from "../time/interval";
import type { DayMeaning } from "./school-day";
import {
  ACTIVITY,
  BESIDE_BREAK,
  BREAK_BEGINS,
  CLOSED_PLACE,
  DAY_LETTER,
  EARLY,
  EARLY_SHORT,
  END_OF_DAY,
  FREE_TIME,
  HALF_DAY_OUTING,
  HAPPENS,
  HOLIDAY,
  HOLIDAY_COMPANION,
  LATE,
  LENGTH,
  NO_AFTERNOON,
  NO_MORNING,
  NO_SCHOOL,
  NOT_SHORTENED,
  PLAIN_HOLIDAY,
  RETURNS,
  SCHOOL_WIDE,
  STAFF_DAY,
  TEST_NAMES,
  TESTING,
} from "../lexicon/school-day-words";

/** What a title of a school's calendar says of the day; `normal` when it says nothing of it. */
export type TitleReading = Exclude<DayMeaning, { kind: "bell-schedule" }> | { kind: "normal" };

const NUMBERS: Record<string, number> = {
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

/**
 * Reads one title of a school's calendar ("2-hr delay", "Early Dismissal 12:30", "B Day"). "No school" wins over a
 * shortened day, and both win over tests; a mere event ("holiday concert") says nothing of the hours. English and
 * Spanish.
 */
export function readSchoolDay(title: string): TitleReading {
  const whole = foldText(title).replaceAll(/\s+/g, " ").trim();
  const begins = breakThatBegins(whole);
  if (begins) return begins;
  const text = whole.replace(BESIDE_BREAK, " ").replace(CLOSED_PLACE, " ");
  if (NO_AFTERNOON.test(text)) return earlyRelease(text);
  if (NO_MORNING.test(text)) return lateStart(text);
  const isOff = NO_SCHOOL.test(text);
  if (NOT_SHORTENED.test(text)) return { kind: isOff ? "no-school" : "normal" };
  // A day that happens may still be short: "Back to School Night (Minimum Day)".
  const isShort = (LATE.test(text) || EARLY.test(text)) && !text.includes("registration");
  if (HAPPENS.test(text) && !isOff && !isShort && !isBreakBeforeReturn(text)) return { kind: "normal" };
  if (isOff) return { kind: "no-school" };
  if (LATE.test(text)) return lateStart(text);
  if (HALF_DAY_OUTING.test(text) && !SCHOOL_WIDE.test(text)) return { kind: "normal" };
  if (EARLY.test(text) || EARLY_SHORT.test(title)) return earlyRelease(text);
  if (!ACTIVITY.test(text)) {
    if (FREE_TIME.test(text) || isHoliday(text)) return { kind: "no-school" };
    if (STAFF_DAY.test(text)) return isAfterSchool(text) ? { kind: "normal" } : { kind: "no-school" };
    if (TEST_NAMES.test(title) || TESTING.test(text)) return { kind: "testing" };
  }
  const letter = letterOf(text);
  return letter ? { kind: "day-letter", letter } : { kind: "normal" };
}

/** A break that begins at a time of the day: the day ends then, or is whole where that is its end. */
function breakThatBegins(text: string): TitleReading | undefined {
  const begins = BREAK_BEGINS.exec(text);
  const at = begins?.[1] ?? begins?.[2];
  if (at === undefined) return undefined;
  if (END_OF_DAY.test(at)) return { kind: "normal" };
  const endMinute = timeOf(`at ${at}`, 7);
  if (endMinute === undefined) return undefined;
  return endMinute < USUAL_END ? { kind: "early-release", endMinute } : { kind: "normal" };
}

/** School days end about now or later: what begins then cuts none short. */
const USUAL_END = 14 * 60 + 30;
const SEGMENT_ENDS = / - |[-–—]{2,}|[–—:;,()/|&!*]+/;

/**
 * True where a part of the title is a holiday's name and nothing else. One that only describes something ("Veterans Day
 * Breakfast", "Holiday Store") leaves the day as it is.
 */
function isHoliday(text: string): boolean {
  return text.split(SEGMENT_ENDS).some((segment) => {
    const found = HOLIDAY.exec(segment) ?? PLAIN_HOLIDAY.exec(segment);
    if (!found) return false;
    const rest = segment.slice(0, found.index) + segment.slice(found.index + found[0].length);
    return rest
      .split(/[\s."']+/)
      .filter((word) => word !== "" && word !== "s")
      .every((word) => HOLIDAY_COMPANION.test(word));
  });
}

/** What the staff does when the children have gone ("Teacher training 3:30"). */
function isAfterSchool(text: string): boolean {
  const minute = timeOf(text, 7);
  return text.includes("after school") || (minute !== undefined && minute >= USUAL_END);
}

/** "Winter Break (classes resume Jan 6)" is of the break. */
function isBreakBeforeReturn(text: string): boolean {
  const [first = "", ...others] = text.split(SEGMENT_ENDS);
  return !HAPPENS.test(first) && FREE_TIME.test(first) && others.some((part) => RETURNS.test(part));
}

function earlyRelease(text: string): TitleReading {
  const endMinute = levelTimesIn(text).length > 0 ? undefined : timeOf(text, 7);
  const earlyMinutes = endMinute === undefined ? lengthOf(text) : undefined;
  return {
    kind: "early-release",
    ...(endMinute === undefined ? {} : { endMinute }),
    ...(earlyMinutes === undefined ? {} : { earlyMinutes }),
  };
}

function lateStart(text: string): TitleReading {
  const startMinute = levelTimesIn(text).length > 0 ? undefined : timeOf(text, 6);
  const delayMinutes = startMinute === undefined ? lengthOf(text) : undefined;
  return {
    kind: "late-start",
    ...(startMinute === undefined ? {} : { startMinute }),
    ...(delayMinutes === undefined ? {} : { delayMinutes }),
  };
}

const NOON = 720;
const BARE_HOUR = /(?:@|\bat|\ba las?) ?(\d{1,2})(?![\d:/])/;
const CLOCK = /(?<![\d:./])(\d{1,2})(?::(\d{2})| ?(?=a\.?m|p\.?m))(?!\d) ?(a\.?m|p\.?m)?/;

/** The time in a title. Hours before `firstHour` are those of the afternoon. */
function timeOf(text: string, firstHour: number): MinuteOfDay | undefined {
  const clock = CLOCK.exec(text) ?? BARE_HOUR.exec(text);
  if (!clock) return /\bnoon\b|\bmediodia\b/.test(text) ? NOON : undefined;
  const [hour, minute, half] = [Number(clock[1]), Number(clock[2] ?? 0), clock[3]?.[0]];
  if (hour > 23 || minute > 59) return undefined;
  const isAfternoon = half === "p" ? hour < 12 : half === undefined && hour < firstHour;
  return (half === "a" && hour === 12 ? 0 : hour) * 60 + minute + (isAfternoon ? NOON : 0);
}

/** A time of the day and whose it is: "Elem 12:30". */
export interface LevelTime {
  /** The levels as the title writes them: "MS/HS". */
  level: string;
  minute: MinuteOfDay;
}

const LEVEL =
  /(?<![a-z])(?:elem(?:entary)?s?|primary|es|ms|hs|jh|middle|high|jr|sr|junior|senior|secondary|intermediate|lower|upper|k|tk|pre-?k|prek|kinder(?:garten)?|kg|gr(?:ade)?s?\.? ?(?:k|\d+)(?: ?(?:-|to|&|and) ?\d+)?|primarias?|secundarias?|preparatorias?|\d{1,2}(?:st|nd|rd|th)?-\d{1,2}(?:th)?)(?![a-z:])(?: ?(?:schools?|gr(?:ade)?s?\.?))?(?:-\d{1,2})?/g;
const CLOCKS = /(?<![\d:./-])(\d{1,2})(?::(\d{2})| ?(?=a\.?m|p\.?m))(?!\d) ?(a\.?m\.?|p\.?m\.?)?|\b(noon|mediodia)\b/g;

/**
 * The times in a title that gives several for several levels of schools ("MS/HS 11:30, Elem 12:30"), in its order;
 * empty where one time is meant for all. Nobody can know from the title which is hers.
 */
export function findLevelTimes(title: string): LevelTime[] {
  return levelTimesIn(foldText(title).replaceAll(/\s+/g, " ").trim());
}

function levelTimesIn(text: string): LevelTime[] {
  const clocks = [...text.matchAll(CLOCKS)];
  if (clocks.length < 2) return [];
  const firstHour = LATE.test(text) ? 6 : 7;
  // Levels stand before their times or behind them, the same in all of a title.
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

function lengthOf(text: string): number | undefined {
  const length = LENGTH.exec(text);
  if (!length) return undefined;
  const count = NUMBERS[length[1]!] ?? Number(length[1]);
  const isHours = length[2]!.startsWith("h") && !(NUMBERS[length[1]!]! > 10);
  return isHours ? count * 60 : count;
}

/**
 * Finds the day of the rotation in a title that says nothing else ("Letter Day: C"), but for brackets and what follows
 * a dash or a colon.
 */
function letterOf(text: string): string | undefined {
  const whole = text
    .replaceAll(/\([^)]*\)|!/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const found = DAY_LETTER.exec(whole.replace(": ", " ")) ?? DAY_LETTER.exec(whole.split(/ - |: /)[0]!);
  const letter = found?.slice(1).find(Boolean);
  if (!letter) return undefined;
  if (letter in NUMBERS) return String(NUMBERS[letter]);
  return letter.length === 1 ? letter.toUpperCase() : letter[0]!.toUpperCase() + letter.slice(1);
}
