import type { ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import type { Result } from "../../../lib/core/result";

/** One note on a schedule file, already in words. */
export interface FileNote {
  text: string;
  line?: number;
  /** Name of the property in the file, e.g. "RRULE". */
  field?: string;
  cure?: string;
  /** True when something in the file was left out. */
  isLoss?: boolean;
}

/** The result of reading a schedule file: entries, the text of a document, or why there is neither. */
export type ScheduleFileReading = Result<ReadSchedule | ReadDocument, { refusal: FileNote; notes: FileNote[] }>;

/** The entries of a calendar. */
export interface ReadSchedule {
  entries: ScheduleEntry[];
  notes: FileNote[];
  calendarName?: string;
  calendarZone?: string;
}

/** The text of a document. */
export interface ReadDocument {
  text: string;
  notes: FileNote[];
}

/** A line of a file that was read, and its page where the file has pages. */
export interface FileLine {
  text: string;
  page?: number;
}

/** The text of a list or IEP, or why there is none. */
export type ListFileReading = Result<{ text: string; lines: FileLine[] }, FileNote>;

export interface ReadScheduleFileOptions {
  signal: AbortSignal;
  /** Share of the file read so far, 0..1. */
  onProgress: (share: number) => void;
  /** Set to accept Word documents, PDFs and plain text, which give their text; else only calendars are accepted. */
  takesDocuments?: boolean;
}

/** A schedule that was read and is to be saved with its class. */
export interface PendingSchedule {
  sourceName: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
  /** True when it was pasted or typed: its draft is kept until the schedule is saved. */
  isPasted?: true;
}
