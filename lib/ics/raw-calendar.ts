import type { RawProperty } from "./property-value";

/** A VEVENT as it stands in the file: the properties a class schedule needs, its times and rules unread. */
export interface RawEvent {
  line: number;
  uid: string;
  /** Words as they are shown; undefined where the file has none. */
  summary: string | undefined;
  location: string | undefined;
  status: string;
  transparency: string;
  busyStatus: string;
  /** True when Outlook's own mark says that it lasts all day. */
  markedAllDay: boolean;
  sequence: number;
  /** LAST-MODIFIED as the number of its digits, 20260801121911; 0 without one. */
  modified: number;
  start?: RawProperty;
  end?: RawProperty;
  duration?: RawProperty;
  recurrenceId?: RawProperty;
  rules?: RawProperty[];
  excludedRules?: RawProperty[];
  extraStarts?: RawProperty[];
  excludedStarts?: RawProperty[];
}

export interface RawObservance {
  start?: RawProperty;
  offsetBefore: string;
  offset: string;
  rules: RawProperty[];
  extraOnsets: RawProperty[];
}

export interface RawZone {
  tzid: string;
  observances: RawObservance[];
}

/** One VCALENDAR as far as it is read, with the calendar's own zone where it names one. */
export interface RawCalendar {
  zoneName: string;
  /** X-WR-CALNAME or NAME (RFC 7986 section 5.1) as it is shown; may be empty. */
  name: string;
  zones: RawZone[];
}

/**
 * Takes each event when it ends. What it needs of the rest of its calendar may come later in the file.
 * @returns false when it is done with the event, which is then used again for the next one
 */
export type TakeEvent = (event: RawEvent, calendar: RawCalendar) => boolean;

/** Makes an event that was read a new one. */
export function clearEvent(event: RawEvent, line: number): RawEvent {
  event.line = line;
  event.uid = "";
  event.summary = undefined;
  event.location = undefined;
  event.status = "";
  event.transparency = "";
  event.busyStatus = "";
  event.markedAllDay = false;
  event.sequence = 0;
  event.modified = 0;
  event.start = undefined;
  event.end = undefined;
  event.duration = undefined;
  event.recurrenceId = undefined;
  event.rules = undefined;
  event.excludedRules = undefined;
  event.extraStarts = undefined;
  event.excludedStarts = undefined;
  return event;
}

export function newEvent(line: number): RawEvent {
  return {
    line,
    uid: "",
    summary: undefined,
    location: undefined,
    status: "",
    transparency: "",
    busyStatus: "",
    markedAllDay: false,
    sequence: 0,
    modified: 0,
    // Named here so that all events have one shape: files hold tens of thousands.
    start: undefined,
    end: undefined,
    duration: undefined,
    recurrenceId: undefined,
    rules: undefined,
    excludedRules: undefined,
    extraStarts: undefined,
    excludedStarts: undefined,
  };
}
