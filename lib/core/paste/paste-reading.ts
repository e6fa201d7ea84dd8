import type { MinuteOfDay } from "../time/interval";
import type { Weekday } from "../time/iso-date";

/** One routine of a pasted schedule, on the class's own clock. */
export interface PastedEntry {
  /** As it was written, without its time, its days and its bullet. */
  title: string;
  /** In week order. */
  weekdays: Weekday[];
  /** Letters or numbers of the school days on which it happens; absent when every one counts. */
  cycleDays?: string[];
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** First line that says so, counted from 1. */
  line: number;
}

/** Why a line gave no routine. */
export type PasteProblem =
  | "no-time" // nothing on it reads as a time
  | "no-end" // a start without an end, a length or a later line
  | "no-title"
  | "backwards" // it would end before it starts
  | "no-column" // a cell outside of every column of its table
  | "too-long"; // longer than any line of a schedule: it was not read

export interface UnreadLine {
  /** Counted from 1. */
  line: number;
  text: string;
  problem: PasteProblem;
}

/** What was read, what was not, and what was taken for granted. */
export interface PasteReading {
  entries: PastedEntry[];
  notUnderstood: UnreadLine[];
  /** weekdays: no day was named somewhere, so Monday to Friday counts · merged: one cell was read as a whole week's. */
  assumed: ("weekdays" | "merged")[];
  /** Lines beyond the most that are read; 0 for every schedule of a school. */
  cutLines: number;
}

/** Days of the week or of the rotation, as far as something names them. */
export interface DayScope {
  weekdays?: Weekday[];
  cycleDays?: string[];
}

/** A routine whose times are not settled yet. */
export interface PasteDraft extends DayScope {
  line: number;
  text: string;
  title: string;
  start: ClockText;
  end?: ClockText;
  /** Length in minutes, where one stands in place of an end. */
  minutes?: number;
}

/** A time as it was written. */
export interface ClockText {
  /** 0..23 */
  hour: number;
  minute: number;
  /** Absent when it was not said. */
  half?: "am" | "pm";
}
