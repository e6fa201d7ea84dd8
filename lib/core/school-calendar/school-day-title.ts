import { compileAll } from "../lexicon/compiled";
import { once } from "../lexicon/once";
import * as schoolDayWords from "../lexicon/school-day-words";
import { foldText } from "../routines/fold-text";
import { isBreakBeforeReturn, leavesStudentsOff, namesBreak, namesHoliday, namesStaffDay } from "./names-day-off";
import type { DayMeaning } from "./school-day";
import { lengthOf, levelTimesIn, NOON, timeOf } from "./title-times";
import {
  ACTIVITY,
  BESIDE_BREAK,
  BREAK_BEGINS,
  CLOSED_PLACE,
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
import { letterOf } from "./day-letter";

/** What a title of a school's calendar says about the day; `normal` when it says nothing. */
export type TitleReading = Exclude<DayMeaning, { kind: "bell-schedule" }> | { kind: "normal" };

const compile = once(() => compileAll(schoolDayWords));

/**
 * Reads one title of a school's calendar ("2-hr delay", "Early Dismissal 12:30", "B Day"). "No school" wins over a
 * shortened day, and both win over tests; an event ("holiday concert") does not change the hours. English and Spanish.
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
  // A day with an event may still be short: "Back to School Night (Minimum Day)".
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
    // A holiday's title with a time is an event on that holiday.
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
    .replaceAll(/\b1\/2\b/g, "half")
    .split(/\s*[/;,()|]\s*|\s[-–—]\s|: /)
    .map((piece) => letterOf(piece));
  return pieces.find((letter) => letter !== undefined);
}

/** Reads a break that begins at a time of the day: school ends then; the day is normal where that is its usual end. */
function breakThatBegins(text: string): TitleReading | undefined {
  const begins = BREAK_BEGINS.exec(text);
  const at = begins?.[1] ?? begins?.[2];
  if (at === undefined) return undefined;
  if (END_OF_DAY.test(at)) return { kind: "normal" };
  const endMinute = timeOf(`at ${at}`, 7);
  if (endMinute === undefined) return undefined;
  return endMinute < USUAL_END ? { kind: "early-release", endMinute } : { kind: "normal" };
}

/** Earliest usual end of a school day: a break that begins then does not shorten the day. */
const USUAL_END = 14 * 60 + 30;
/** School days usually begin before this minute. */
const USUAL_START = 8 * 60 + 45;
/** An early release lies between these: earlier the children leave on a trip, later the day is a full one. */
const EARLIEST_END = 10 * 60;
const LATEST_END = 15 * 60;

/** True for a half-day outing, and where one group leaves while the others stay: school ends as usual. */
function endsNobodysDay(text: string): boolean {
  return (HALF_DAY_OUTING.test(text) && !SCHOOL_WIDE.test(text)) || GROUP_GOES.test(text);
}

/** True for what the staff does once the children have gone ("Teacher training 3:30"). */
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

/** Matches a time right before the words of a short day: "12:30 early release". */
const CLOCK_AT_END = /(?:\d(?: ?[ap]\.?m\.?)?|\bnoon|\bmidday) ?-? ?$/;

/**
 * Drops the text before the words of a short day where a time follows them, so that "Parade 1:30, early dismissal 2:15"
 * ends at 2:15.
 */
function fromShortDay(text: string): string {
  const at = EARLY.exec(text)?.index ?? 0;
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  return CLOCK_AT_END.test(before) || timeOf(behind, 7) === undefined ? text : behind;
}

/** "Collaboration Day - 9:00 start": true for a late start in the morning that belongs to no activity. */
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
