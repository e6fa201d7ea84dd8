import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { formatClock, parseClock } from "../../../lib/core/time/interval";

/** One line of a bell schedule as typed: "HH:MM", or any other text. */
export interface BellRowDraft {
  from: string;
  to: string;
  newFrom: string;
  newTo: string;
  isDropped: boolean;
}
export interface BellDraft {
  name: string;
  rows: BellRowDraft[];
}

export const EMPTY_ROW: BellRowDraft = { from: "", to: "", newFrom: "", newTo: "", isDropped: false };

/** Gives the form's initial content; a new schedule begins with one empty line. */
export function draftOfBells({ name, rows }: BellSchedule): BellDraft {
  const drafts = rows.map(({ startMinute, endMinute, to }) => ({
    from: formatClock(startMinute),
    to: formatClock(endMinute),
    newFrom: to ? formatClock(to.startMinute) : "",
    newTo: to ? formatClock(to.endMinute) : "",
    isDropped: to === null,
  }));
  return { name, rows: drafts.length > 0 ? drafts : [EMPTY_ROW] };
}

/** Converts a draft to a schedule, lines in typed order. Text that is no time becomes NaN, which validation reports. */
export function bellsOfDraft({ name, rows }: BellDraft, schedule: BellSchedule): BellSchedule {
  const minute = (text: string): number => parseClock(text) ?? NaN;
  return {
    ...schedule,
    name,
    rows: rows.map(({ from, to, newFrom, newTo, isDropped }) => ({
      startMinute: minute(from),
      endMinute: minute(to),
      to: isDropped ? null : { startMinute: minute(newFrom), endMinute: minute(newTo) },
    })),
  };
}
