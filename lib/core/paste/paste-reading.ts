import type { MinuteOfDay } from "../time/interval";
import type { Weekday } from "../time/iso-date";

/** One routine of a pasted schedule, on the class's own clock. */
export interface PastedEntry {
  /** As it was written, without its time, its days and its bullet. */
  title: string;
  /** In week order, never empty. */
  weekdays: Weekday[];
  /** Letters or numbers of the rotation's days on which it happens; absent for every day. */
  cycleDays?: string[];
  /** "A" or "B", "1" or "2", where weeks alternate; absent for every week. */
  cycleWeeks?: string[];
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** The first line that it was read from, counted from 1. */
  line: number;
}

/** The end of a day, which needs no end time: "2:50 Dismissal". */
export type OpenEntry = Omit<PastedEntry, "endMinute">;

/** Why a line gave no routine. */
export type PasteProblem =
  | "no-time" // nothing on it reads as a time
  | "no-end" // a start without an end, a length or a later line
  | "no-title"
  | "backwards" // it would end before it starts
  | "no-column" // a cell outside of every column of its table
  | "too-long" // longer than any line of a schedule: it was not read
  | "not-weekly" // it happens in some weeks only, or the line says that it changes
  | "odd-hour" // no school is open then, or it would last most of the day
  | "unclear" // it can be read in several ways, and none is clearly the right one
  | "none-fits"; // she said that none of its readings is right: she types it

export interface UnreadLine {
  /** Counted from 1. */
  line: number;
  text: string;
  problem: PasteProblem;
  /** With "no-end": the line ends the day, and needs no end. */
  dayEnds?: OpenEntry[];
  /** With "none-fits": the id of its choice. */
  choice?: string;
  /**
   * With "none-fits", where its line has other routines too: what she types is a line of its own. `at` is its place
   * among the rows that the choice asks for.
   */
  row?: { at: number; entry: PastedEntry };
}

/** What a choice between two readings is about. */
export type ChoiceKind =
  | "half" // morning or afternoon
  | "days" // letters of days that can be read in two ways: "T-Th", "L-M-V"
  | "letter" // one letter: a day, or a part of the name
  | "title-day" // the title names a day: only on it, or on every day
  | "own-day" // a day has a list of its own: the general list does not count on it, or counts too
  | "merged" // one cell of a row: for the whole week, or for its own day only
  | "cells" // where one cell ends and the next begins
  | "same-as" // a day was copied from another one
  | "overlap" // another routine is at the same time on the same days: it counts, or not
  | "name" // the name looks like a part of a sentence: it counts, or not
  | "changed" // another line says that it has changed: it counts as it is, or not
  | "length" // no such routine lasts so long: it counts, or not
  | "head-days" // only on the days of the line above, or on every day
  | "text-days" // a line amid no list names days: the list is on every day, or on these
  | "partly" // much of the text was not understood: what was read counts, or not
  | "half-read" // its line also has a time or a day that was not read: it counts, or not
  | "hole" // other days have nothing at its time: only on its days, or on every day
  | "paired" // its time and its name are in different rows: they go together in order, or it does not count
  | "moved" // another line has it at another time on some days: then only, or at both times
  | "short-day"; // another line ends a day earlier: not on that day, or on it too

/** Why a reading that is probably right is still shown as a choice. */
export type Concern = Extract<
  ChoiceKind,
  | "overlap"
  | "name"
  | "changed"
  | "length"
  | "head-days"
  | "text-days"
  | "partly"
  | "half-read"
  | "hole"
  | "paired"
  | "moved"
  | "short-day"
>;

/** A reading that counts once she picks it. */
export interface OtherReading {
  /** What `readPaste` takes as a pick. */
  pick: string;
  entries: PastedEntry[];
}

/**
 * Two or three readings of the same words. The first one counts until the therapist picks another, or none of them: its
 * lines are then among those that were not understood, with the problem "none-fits".
 */
export interface PasteChoice {
  /** Stable for the same text. */
  id: string;
  kind: ChoiceKind;
  /** Counted from 1. */
  line: number;
  /** What counts now; empty where she picked none. */
  taken: PastedEntry[];
  /** What counts after a pick, the likelier first: one or two, or all readings where she picked none. */
  others: OtherReading[];
  /** She picked none of its readings. */
  isNone?: true;
}

/** A schedule for days that differ: early release, delayed start, rainy days. */
export interface OtherDaySchedule {
  /** Its head as it was written. */
  name: string;
  /** Line of its head, counted from 1. */
  line: number;
  entries: PastedEntry[];
  /** Its lines, counted from 1. */
  lines: UnreadLine[];
}

/** A teacher's request not to visit at some time: "Please avoid the first half hour of math". */
export interface NeverTimeRequest {
  line: number;
  text: string;
  /** The times that it means, where its words name a routine that was read; else empty. */
  times: PastedEntry[];
}

/** One of several classes whose schedules are in one text. */
export interface PasteClass {
  /** What `readPaste` takes as a pick. */
  id: string;
  /** The head of its schedule as it was written. */
  name: string;
  /** Line of its head, counted from 1. */
  line: number;
  /** Its lines that hold a time, counted from 1. */
  lines: { line: number; text: string }[];
  /** Its schedule is what was read. */
  isTaken: boolean;
}

/** What was read, what was not, and what was assumed. */
export interface PasteReading {
  /**
   * Classes whose schedules are in the text, where there are several; nothing counts before one of them is picked.
   */
  classes: PasteClass[];
  /** The ordinary week. */
  entries: PastedEntry[];
  notUnderstood: UnreadLine[];
  choices: PasteChoice[];
  forOtherDays: OtherDaySchedule[];
  requests: NeverTimeRequest[];
  /** `weekdays`: a routine without days is read as Monday to Friday. `merged`: one cell is read as the whole week's. */
  assumed: ("weekdays" | "merged")[];
  /** Number of lines beyond the limit, which were not read; 0 for any ordinary schedule. */
  cutLines: number;
}

/** Days of the week or of a rotation, and alternating weeks; each absent where the text does not name it. */
export interface DayScope {
  weekdays?: Weekday[];
  cycleDays?: string[];
  cycleWeeks?: string[];
}

/** How a draft got its days, where there was a choice. */
export type DayDoubt = Extract<ChoiceKind, "letter" | "title-day" | "merged" | "cells">;

/** A routine whose times are not settled yet. */
export interface PasteDraft extends DayScope {
  line: number;
  text: string;
  /** In a line of several sentences: its own sentence, and those that gave no routine. */
  sentence?: string;
  title: string;
  start: ClockText;
  end?: ClockText;
  /** Length in minutes, where it replaces an end. */
  minutes?: number;
  /** Set where the text gives no end on purpose: a dash in the column of ends. */
  isOpen?: true;
  doubt?: DayDoubt;
  /** Its title where the row of a grid is cut into cells the other way; with the doubt "cells". */
  otherTitle?: string;
}

/** A time as it was written. */
export interface ClockText {
  /** 0..23 */
  hour: number;
  minute: number;
  /** Absent where the text does not say it. */
  half?: "am" | "pm";
}
