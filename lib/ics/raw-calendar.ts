import type { RawProperty } from "./property-value";

/** A VEVENT with the properties that a class schedule needs; times and rules are not parsed yet. */
export interface RawEvent {
  line: number;
  uid: string;
  /** Title as shown to a reader; undefined when the file has none. */
  summary: string | undefined;
  location: string | undefined;
  status: string;
  transparency: string;
  busyStatus: string;
  /** True when Outlook's own property says that the event lasts all day. */
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

/** One STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545 section 3.6.5); offsets as text, "-0500". */
export interface RawObservance {
  start?: RawProperty;
  offsetBefore: string;
  offset: string;
  rules: RawProperty[];
  extraOnsets: RawProperty[];
}

/** One VTIMEZONE. */
export interface RawZone {
  tzid: string;
  observances: RawObservance[];
}

/** What has been read so far of one VCALENDAR, with X-WR-TIMEZONE where present. */
export interface RawCalendar {
  zoneName: string;
  /** X-WR-CALNAME or NAME (RFC 7986 section 5.1) as shown to a reader; empty when there is none. */
  name: string;
  zones: RawZone[];
}

/**
 * Receives each event at its END line. VTIMEZONE and X-WR-TIMEZONE may come later in the file.
 * @returns true to keep the event; false lets the scanner reuse the object for the next one
 */
export type TakeEvent = (event: RawEvent, calendar: RawCalendar) => boolean;

/** Resets an event for reuse. @param line line of its BEGIN, from 1 */
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

/** An empty event. @param line line of its BEGIN, from 1 */
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
    // Declares every property so that all events share one hidden class: files have tens of thousands.
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
