import { compileAll } from "../lexicon/compiled";
import { once } from "../lexicon/once";
import * as schoolDayWords from "../lexicon/school-day-words";
import { foldText } from "../routines/fold-text";
import { isBreakBeforeReturn, leavesStudentsOff, namesBreak, namesHoliday, namesStaffDay } from "./names-day-off";
import type { DayMeaning } from "./school-day";
import { lengthOf, levelTimesIn, NOON, NUMBERS, timeOf } from "./title-times";
import {
  ACTIVITY,
  BESIDE_BREAK,
  BREAK_BEGINS,
  CLOSED_PLACE,
  DAY_LETTER,
  DESCRIBED_BY_SHORT_DAY,
  EARLY,
  EARLY_SHORT,
  END_OF_DAY,
  GROUP_GOES,
  HALF_DAY_OUTING,
  HAPPENS,
  LATE,
  NO_AFTERNOON,
  NO_MORNING,
  NO_SCHOOL,
  NOT_SHORTENED,
  SAYS_EARLY,
  SAYS_LENGTH_OF_DAY,
  SCHOOL_WIDE,
  STARTS_AT,
  TEST_NAMES,
  TESTING,
} from "../lexicon/school-day-words";

/** What a title of a school's calendar says of the day; `normal` when it says nothing of it. */
export type TitleReading = Exclude<DayMeaning, { kind: "bell-schedule" }> | { kind: "normal" };

const compile = once(() => compileAll(schoolDayWords));

/**
 * Reads one title of a school's calendar ("2-hr delay", "Early Dismissal 12:30", "B Day"). "No school" wins over a
 * shortened day, and both win over tests; a mere event ("holiday concert") says nothing of the hours. English and
 * Spanish.
 */
export function readSchoolDay(title: string): TitleReading {
  compile();
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
  if (DESCRIBED_BY_SHORT_DAY.test(text)) return { kind: "normal" };
  if (LATE.test(text)) return lateStart(text);
  if (endsNobodysDay(text)) return { kind: "normal" };
  if (EARLY.test(text) || EARLY_SHORT.test(title)) return earlyRelease(text);
  if (!ACTIVITY.test(text)) {
    if (leavesStudentsOff(text)) return { kind: "no-school" };
    if (namesStaffDay(text)) return isAfterSchool(text) ? { kind: "normal" } : { kind: "no-school" };
    // What begins at an hour is an event of that holiday.
    if ((namesBreak(text) || namesHoliday(text)) && timeOf(text, 7) === undefined) return { kind: "no-school" };
    if (TEST_NAMES.test(title) || TESTING.test(text)) return { kind: "testing" };
  }
  if (startsLate(text)) return lateStart(text);
  const letter = letterOf(text);
  return letter ? { kind: "day-letter", letter } : { kind: "normal" };
}

/** Finds the day of the rotation beside a day that is short: "B Day / 2-Hr Delay" says both. */
export function letterBeside(title: string): string | undefined {
  const { kind } = readSchoolDay(title);
  if (kind !== "late-start" && kind !== "early-release" && kind !== "testing") return undefined;
  const pieces = foldText(title)
    .split(/\s*[/;,()|]\s*|\s[-–—]\s|: /)
    .map((piece) => letterOf(piece));
  return pieces.find((letter) => letter !== undefined);
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
/** School days begin before. */
const USUAL_START = 8 * 60 + 45;
/** When children leave outside of these hours, they go on a trip or the day is a whole one. */
const EARLIEST_END = 10 * 60;
const LATEST_END = 15 * 60;

/** True for half of a day that an outing takes, and for one group that goes while the others stay. */
function endsNobodysDay(text: string): boolean {
  return (HALF_DAY_OUTING.test(text) && !SCHOOL_WIDE.test(text)) || GROUP_GOES.test(text);
}

/** What the staff does when the children have gone ("Teacher training 3:30"). */
function isAfterSchool(text: string): boolean {
  const minute = timeOf(text, 7);
  return /after[ -]school/.test(text) || (minute !== undefined && minute >= NOON);
}

function earlyRelease(text: string): TitleReading {
  const endMinute = levelTimesIn(text).length > 0 ? undefined : timeOf(fromShortDay(text), 7);
  if (endMinute !== undefined && !SAYS_EARLY.test(text) && (endMinute < EARLIEST_END || endMinute >= LATEST_END))
    return { kind: "normal" };
  const earlyMinutes = endMinute === undefined && !SAYS_LENGTH_OF_DAY.test(text) ? lengthOf(text) : undefined;
  return {
    kind: "early-release",
    ...(endMinute === undefined ? {} : { endMinute }),
    ...(earlyMinutes === undefined ? {} : { earlyMinutes }),
  };
}

/** An hour right before: "12:30 early release". */
const CLOCK_AT_END = /(?:\d(?: ?[ap]\.?m\.?)?|\bnoon|\bmidday) ?-? ?$/;

/**
 * Cuts what comes before the words of a short day and its hour, so that "Parade 1:30, early dismissal 2:15" ends at
 * 2:15.
 */
function fromShortDay(text: string): string {
  const at = EARLY.exec(text)?.index ?? 0;
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  return CLOCK_AT_END.test(before) || timeOf(behind, 7) === undefined ? text : behind;
}

/** "Collaboration Day - 9:00 start": a start in the morning that is no activity's. */
function startsLate(text: string): boolean {
  const startMinute = STARTS_AT.test(text) && !ACTIVITY.test(text) ? timeOf(text, 6) : undefined;
  return startMinute !== undefined && startMinute >= USUAL_START && startMinute < NOON;
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

/**
 * Finds the day of the rotation in a title that says nothing else ("Letter Day: C"), but for brackets and what follows
 * a dash, a colon or a stroke.
 */
function letterOf(text: string): string | undefined {
  const whole = text
    .replaceAll(/\([^)]*\)|!/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const found = DAY_LETTER.exec(whole.replace(": ", " ")) ?? DAY_LETTER.exec(whole.split(/ - |: | \/ /)[0]!);
  const letter = found?.slice(1).find(Boolean);
  if (!letter) return undefined;
  if (letter in NUMBERS) return String(NUMBERS[letter]);
  return letter.length === 1 ? letter.toUpperCase() : letter[0]!.toUpperCase() + letter.slice(1);
}
