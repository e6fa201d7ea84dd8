import { foldText } from "../routines/fold-text";
import type { MinuteOfDay } from "../time/interval";
import type { DayMeaning } from "./school-day";
import {
  ACTIVITY,
  DAY_LETTER,
  EARLY,
  EARLY_SHORT,
  FREE_TIME,
  HAPPENS,
  HOLIDAY,
  LATE,
  LENGTH,
  NO_AFTERNOON,
  NO_MORNING,
  NO_SCHOOL,
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
 * Reads one title of a school's calendar ("2-hr delay", "Early Dismissal 12:30", "B Day"). What says that there is no
 * school counts before what shortens a day, and both before tests; what only takes place ("holiday concert") says
 * nothing of the hours. English and Spanish.
 */
export function readSchoolDay(title: string): TitleReading {
  const text = foldText(title).replaceAll(/\s+/g, " ").trim();
  if (NO_AFTERNOON.test(text)) return earlyRelease(text);
  if (NO_MORNING.test(text)) return lateStart(text);
  const isOff = NO_SCHOOL.test(text);
  if (HAPPENS.test(text) && !isOff) return { kind: "normal" };
  if (isOff) return { kind: "no-school" };
  if (LATE.test(text)) return lateStart(text);
  if (EARLY.test(text) || EARLY_SHORT.test(title)) return earlyRelease(text);
  if (!ACTIVITY.test(text)) {
    if (FREE_TIME.test(text) || HOLIDAY.test(text) || STAFF_DAY.test(text)) return { kind: "no-school" };
    if (TEST_NAMES.test(title) || TESTING.test(text)) return { kind: "testing" };
  }
  const letter = letterOf(text);
  return letter ? { kind: "day-letter", letter } : { kind: "normal" };
}

function earlyRelease(text: string): TitleReading {
  const endMinute = timeOf(text, 7);
  const earlyMinutes = endMinute === undefined ? lengthOf(text) : undefined;
  return {
    kind: "early-release",
    ...(endMinute === undefined ? {} : { endMinute }),
    ...(earlyMinutes === undefined ? {} : { earlyMinutes }),
  };
}

function lateStart(text: string): TitleReading {
  const startMinute = timeOf(text, 6);
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

function lengthOf(text: string): number | undefined {
  const length = LENGTH.exec(text);
  if (!length) return undefined;
  const count = NUMBERS[length[1]!] ?? Number(length[1]);
  const isHours = length[2]!.startsWith("h") && !(NUMBERS[length[1]!]! > 10);
  return isHours ? count * 60 : count;
}

/**
 * A day of the rotation is all that its title says ("Letter Day: C"); brackets and what follows a dash or a colon may
 * add to it.
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
