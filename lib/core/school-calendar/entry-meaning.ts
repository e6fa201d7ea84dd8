import { foldText } from "../routines/fold-text";
import type { ScheduleOccurrence } from "../schedule/schedule-entry";
import { lengthOf } from "../time/interval";
import type { BellSchedule, DayMeaning } from "./school-day";
import { readSchoolDay } from "./school-day-title";
import { findLevelTimes } from "./title-times";

const LATE_MORNING = 10 * 60;
/**
 * A shorter entry marks the start itself ("Late start 9:30-9:45"), one of at least this length the time that is lost.
 */
const LOST_TIME_MINUTES = 45;
/** A timed entry that says "no students" closes the day only if it is at least this long. */
const CLOSING_MINUTES = 240;

/** Reads what one entry of a school's calendar says of its day; its time is used where the title has none. */
export function meaningOf(
  { title, allDay, ...time }: Pick<ScheduleOccurrence, "title" | "allDay" | "startMinute" | "endMinute">,
  bellSchedules: readonly BellSchedule[],
): DayMeaning | null {
  const folded = foldText(title);
  const bells = bellSchedules.find(({ name }) => folded.includes(foldText(name.trim())));
  if (bells) return { kind: "bell-schedule", bellScheduleId: bells.id };
  const reading = readSchoolDay(title);
  if (reading.kind === "normal") return null;
  if (allDay) return reading;
  switch (reading.kind) {
    case "no-school":
      return lengthOf(time) >= CLOSING_MINUTES ? reading : null;
    case "early-release":
      if (findLevelTimes(title).length > 0) return reading;
      if (reading.endMinute !== undefined || reading.earlyMinutes !== undefined) return reading;
      return { ...reading, endMinute: time.startMinute >= LATE_MORNING ? time.startMinute : time.endMinute };
    case "late-start":
      if (findLevelTimes(title).length > 0) return reading;
      if (reading.startMinute !== undefined || reading.delayMinutes !== undefined) return reading;
      return { ...reading, startMinute: lengthOf(time) >= LOST_TIME_MINUTES ? time.endMinute : time.startMinute };
    case "testing":
      return { ...reading, startMinute: time.startMinute, endMinute: time.endMinute };
    case "day-letter":
      return reading;
  }
}
