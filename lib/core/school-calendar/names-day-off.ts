import {
  DAY_HOLIDAY,
  DESCRIBES_OTHER,
  FREE_TIME,
  HAPPENS,
  HOLIDAY,
  HOLIDAY_COMPANION,
  PLAIN_HOLIDAY,
  RETURNS,
  STAFF_DAY,
  STUDENTS_OFF,
  WORK_DAY,
} from "../lexicon/school-day-words";

const SEGMENT_ENDS = / - |[-–—]{2,}|[–—:;,()/|&!*]+/;

/**
 * True where a part of the title is only a holiday's name. A name that describes something else ("Veterans Day
 * Breakfast", "Holiday Store") does not change the day.
 */
export function namesHoliday(text: string): boolean {
  return segmentsOf(text).some(
    (segment) => DAY_HOLIDAY.test(segment) || isWhole(segment, HOLIDAY) || isWhole(segment, PLAIN_HOLIDAY),
  );
}

/**
 * True where a part of the title ends in a break's name, or has only words such as dates after it. The last noun names
 * the thing: a "Spring Break Camp" is a camp.
 */
export function namesBreak(text: string): boolean {
  return segmentsOf(text).some((segment) => endsIn(segment, FREE_TIME));
}

/** True where a part of the title ends in saying that the students stay at home. */
export function leavesStudentsOff(text: string): boolean {
  return segmentsOf(text).some((segment) => endsIn(segment, STUDENTS_OFF));
}

/** True where a part of the title names a day on which only the staff works. */
export function namesStaffDay(text: string): boolean {
  return segmentsOf(text).some((segment) => endsIn(segment, STAFF_DAY) || isWhole(segment, WORK_DAY));
}

const NAMES_DAY = /\d|\b(?:mon|tues?|wed|thu|fri|tomorrow|next|lunes|martes|miercoles|jueves|viernes|manana)/;

/** True for a break with the day of the return beside it: "Winter Break (classes resume Jan 6)". */
export function isBreakBeforeReturn(text: string): boolean {
  const [first = "", ...others] = segmentsOf(text);
  if (HAPPENS.test(first) || !FREE_TIME.test(first)) return false;
  const returns = others.find((segment) => RETURNS.test(segment));
  // "End of Winter Recess - classes resume": that day, where no other is named.
  const isOver = /^(?:end|fin(?:al)?) (?:of|del?)\b|\b(?:ends?|is over|termina)$/.test(first);
  return returns !== undefined && (!isOver || NAMES_DAY.test(returns));
}

function segmentsOf(text: string): string[] {
  return text.split(SEGMENT_ENDS).map((segment) => segment.trim());
}

function isWhole(segment: string, name: RegExp): boolean {
  const found = name.exec(segment);
  return found !== null && areCompanions(segment.slice(0, found.index) + segment.slice(found.index + found[0].length));
}

function endsIn(segment: string, name: RegExp): boolean {
  const found = name.exec(segment);
  if (!found || DESCRIBES_OTHER.test(segment.slice(0, found.index))) return false;
  return areCompanions(segment.slice(found.index + found[0].length));
}

function areCompanions(words: string): boolean {
  return words
    .split(/[\s."']+/)
    .filter((word) => word !== "" && word !== "s")
    .every((word) => HOLIDAY_COMPANION.test(word));
}
