import type { NoteBook } from "./import-note";
import { splitProperty, type RawProperty } from "./property-value";

/** A VEVENT as it stands in the file: the properties a class schedule needs, unread. */
export interface RawEvent {
  line: number;
  uid: string;
  summary: string;
  location: string;
  status: string;
  transparency: string;
  busyStatus: string;
  sequence: number;
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

/** One VCALENDAR: events and zones in file order, with the calendar's own zone where it names one. */
export interface RawCalendar {
  zoneName: string;
  zones: RawZone[];
  events: RawEvent[];
}

export interface RawFile {
  calendars: RawCalendar[];
  /** The file ends inside a calendar. */
  truncated: boolean;
  /** An event was open when it ended. */
  openEvent: boolean;
}

export interface ScanLimits {
  maxEvents: number;
  /** Called about once a megabyte with the share of the text that is read. */
  onProgress?: (share: number) => void;
}

/** Characters of one property that are kept; nobody's class title is longer. */
const MAX_TEXT = 65_536;
/** Lists of dates may be long: 60,000 of them. */
const MAX_LIST = 1_048_576;
const PROGRESS_STEP = 1_048_576;

const enum Kind {
  begin = 1,
  end,
  uid,
  summary,
  location,
  status,
  transparency,
  busyStatus,
  sequence,
  start,
  dtend,
  duration,
  recurrenceId,
  rule,
  excludedRule,
  extraStart,
  excludedStart,
  tzid,
  offsetFrom,
  offsetTo,
  calendarZone,
}

const KINDS = new Map<string, Kind>([
  ["BEGIN", Kind.begin],
  ["END", Kind.end],
  ["UID", Kind.uid],
  ["SUMMARY", Kind.summary],
  ["LOCATION", Kind.location],
  ["STATUS", Kind.status],
  ["TRANSP", Kind.transparency],
  ["X-MICROSOFT-CDO-BUSYSTATUS", Kind.busyStatus],
  ["SEQUENCE", Kind.sequence],
  ["DTSTART", Kind.start],
  ["DTEND", Kind.dtend],
  ["DURATION", Kind.duration],
  ["RECURRENCE-ID", Kind.recurrenceId],
  ["RRULE", Kind.rule],
  ["EXRULE", Kind.excludedRule],
  ["RDATE", Kind.extraStart],
  ["EXDATE", Kind.excludedStart],
  ["TZID", Kind.tzid],
  ["TZOFFSETFROM", Kind.offsetFrom],
  ["TZOFFSETTO", Kind.offsetTo],
  ["X-WR-TIMEZONE", Kind.calendarZone],
]);

/** By character: 1 part of a name, 2 small letter, 3 end of a name, 0 anything else. */
const CHARACTERS = new Uint8Array(128);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") CHARACTERS[char.charCodeAt(0)] = 1;
for (const char of "abcdefghijklmnopqrstuvwxyz") CHARACTERS[char.charCodeAt(0)] = 2;
for (const char of ":;") CHARACTERS[char.charCodeAt(0)] = 3;

function newEvent(line: number): RawEvent {
  return {
    line,
    uid: "",
    summary: "",
    location: "",
    status: "",
    transparency: "",
    busyStatus: "",
    sequence: 0,
  };
}

/**
 * Reads a calendar's text line by line in one pass and never fails: a line that is no property costs
 * that line, an event that is never closed costs that event. Nesting is counted, not followed.
 */
class CalendarScan {
  private readonly calendars: RawCalendar[] = [];
  private calendar: RawCalendar | undefined;
  private event: RawEvent | undefined;
  /** Components open inside the event (VALARM ...): their lines are not the event's. */
  private nested = 0;
  private zone: RawZone | undefined;
  private observance: RawObservance | undefined;
  private eventCount = 0;
  private position = 0;
  private line = 0;

  constructor(
    private readonly text: string,
    private readonly notes: NoteBook,
    private readonly limits: ScanLimits,
  ) {}

  run(): RawFile {
    const { text } = this;
    let nextReport = PROGRESS_STEP;
    while (this.position < text.length) {
      this.readLine();
      if (this.position >= nextReport) {
        this.limits.onProgress?.(this.position / text.length);
        nextReport = this.position + PROGRESS_STEP;
      }
    }
    const openEvent = this.event !== undefined;
    if (openEvent) this.dropEvent();
    return { calendars: this.calendars, truncated: this.calendar !== undefined, openEvent };
  }

  private readLine(): void {
    const { text } = this;
    const begin = this.position;
    let end = text.indexOf("\n", begin);
    if (end < 0) end = text.length;
    let stop = end;
    while (stop > begin && text.charCodeAt(stop - 1) === 13) stop -= 1;
    this.line += 1;
    const { line } = this;
    this.position = end + 1;
    const code = text.charCodeAt(end + 1);
    if (code === 32 || code === 9) this.readFolded(begin, stop, line);
    else this.readContent(text, begin, stop, line);
  }

  /** Unfolds a property whose first line is [begin, stop) and moves behind its last one. */
  private readFolded(begin: number, stop: number, line: number): void {
    const { text } = this;
    const pieces = [text.slice(begin, stop)];
    let kept = stop - begin;
    let cut = false;
    let code = text.charCodeAt(this.position);
    while (code === 32 || code === 9) {
      let end = text.indexOf("\n", this.position);
      if (end < 0) end = text.length;
      let last = end;
      while (last > this.position && text.charCodeAt(last - 1) === 13) last -= 1;
      if (kept < MAX_LIST) pieces.push(text.slice(this.position + 1, last));
      else cut = true;
      kept += last - this.position;
      this.line += 1;
      this.position = end + 1;
      code = this.position < text.length ? text.charCodeAt(this.position) : 0;
    }
    if (cut) this.notes.add("line-cut", { line });
    const content = pieces.join("");
    this.readContent(content, 0, content.length, line);
  }

  private readContent(text: string, begin: number, stop: number, line: number): void {
    let index = begin;
    let small = false;
    let odd = false;
    for (; index < stop; index += 1) {
      const code = text.charCodeAt(index);
      const kind = code < 128 ? CHARACTERS[code]! : 0;
      if (kind === 3) break;
      if (kind === 2) small = true;
      else if (kind === 0) odd = true;
    }
    let name = text.slice(begin, index);
    if (odd) name = name.trim();
    if (index === stop || name === "" || (odd && /[^\w.-]/.test(name))) {
      if (name !== "" || index < stop) this.notes.add("line-skipped", { line });
      return;
    }
    const kind = KINDS.get(small ? name.toUpperCase() : name);
    if (kind === undefined) return;
    if (kind <= Kind.end) this.readBoundary(kind, text.slice(index + 1, stop), line);
    else if (this.event ? this.nested === 0 : true)
      this.readProperty(kind, name, this.cutLine(text, index, stop, kind), line);
  }

  private cutLine(text: string, index: number, stop: number, kind: Kind): string {
    const most = kind === Kind.extraStart || kind === Kind.excludedStart ? MAX_LIST : MAX_TEXT;
    if (stop - index <= most) return text.slice(index, stop);
    this.notes.add("line-cut", { line: this.line });
    const cut = text.slice(index, index + most);
    // A list ends after its last whole date.
    return most === MAX_LIST ? cut.slice(0, cut.lastIndexOf(",")) : cut;
  }

  private readBoundary(kind: Kind, value: string, line: number): void {
    const component = value.trim().toUpperCase();
    if (kind === Kind.begin) this.open(component, line);
    else this.close(component);
  }

  private open(component: string, line: number): void {
    if (component === "VEVENT") {
      if (this.event) this.dropEvent();
      this.zone = undefined;
      this.observance = undefined;
      this.nested = 0;
      if (this.calendar) this.event = newEvent(line);
      else this.notes.add("event-outside", { line });
    } else if (component === "VCALENDAR") {
      if (this.event) this.dropEvent();
      this.startCalendar();
    } else if (this.event) this.nested += 1;
    else if (component === "VTIMEZONE") this.zone = { tzid: "", observances: [] };
    else if (this.zone && (component === "STANDARD" || component === "DAYLIGHT"))
      this.observance = { offsetBefore: "", offset: "", rules: [], extraOnsets: [] };
  }

  private close(component: string): void {
    if (component === "VEVENT") this.closeEvent();
    else if (component === "VCALENDAR") {
      if (this.event) this.dropEvent();
      this.calendar = undefined;
    } else if (this.event) this.nested = Math.max(0, this.nested - 1);
    else if (component === "VTIMEZONE") this.closeZone();
    else if (this.observance && this.zone) {
      this.zone.observances.push(this.observance);
      this.observance = undefined;
    }
  }

  private startCalendar(): void {
    this.calendar = { zoneName: "", zones: [], events: [] };
    this.calendars.push(this.calendar);
  }

  private closeEvent(): void {
    const { event } = this;
    this.event = undefined;
    if (!event) return;
    this.eventCount += 1;
    if (this.eventCount > this.limits.maxEvents) this.notes.add("events-cut", { line: event.line });
    else this.calendar?.events.push(event);
  }

  private dropEvent(): void {
    this.notes.add("event-incomplete", { line: this.event?.line });
    this.event = undefined;
  }

  private closeZone(): void {
    if (this.zone?.tzid) this.calendar?.zones.push(this.zone);
    this.zone = undefined;
    this.observance = undefined;
  }

  private readProperty(kind: Kind, name: string, content: string, line: number): void {
    const property = splitProperty(content, line);
    if (!property) this.notes.add("line-skipped", { line, property: name.toUpperCase() });
    else if (this.event) readEventProperty(this.event, kind, property);
    else if (this.observance) readObservanceProperty(this.observance, kind, property);
    else if (this.zone && kind === Kind.tzid) this.zone.tzid = property.value.trim();
    else if (kind === Kind.calendarZone && this.calendar) this.calendar.zoneName ||= property.value.trim();
  }
}

function readEventProperty(event: RawEvent, kind: Kind, property: RawProperty): void {
  switch (kind) {
    case Kind.uid:
      event.uid ||= property.value.trim();
      break;
    case Kind.summary:
      event.summary ||= property.value;
      break;
    case Kind.location:
      event.location ||= property.value;
      break;
    case Kind.status:
      event.status = property.value.trim().toUpperCase();
      break;
    case Kind.transparency:
      event.transparency = property.value.trim().toUpperCase();
      break;
    case Kind.busyStatus:
      event.busyStatus = property.value.trim().toUpperCase();
      break;
    case Kind.sequence:
      event.sequence = Number.parseInt(property.value, 10) || 0;
      break;
    case Kind.start:
      event.start ??= property;
      break;
    case Kind.dtend:
      event.end ??= property;
      break;
    case Kind.duration:
      event.duration ??= property;
      break;
    case Kind.recurrenceId:
      event.recurrenceId ??= property;
      break;
    case Kind.rule:
      (event.rules ??= []).push(property);
      break;
    case Kind.excludedRule:
      (event.excludedRules ??= []).push(property);
      break;
    case Kind.extraStart:
      (event.extraStarts ??= []).push(property);
      break;
    case Kind.excludedStart:
      (event.excludedStarts ??= []).push(property);
      break;
  }
}

function readObservanceProperty(observance: RawObservance, kind: Kind, property: RawProperty): void {
  if (kind === Kind.start) observance.start ??= property;
  else if (kind === Kind.offsetFrom) observance.offsetBefore = property.value.trim();
  else if (kind === Kind.offsetTo) observance.offset = property.value.trim();
  else if (kind === Kind.rule) observance.rules.push(property);
  else if (kind === Kind.extraStart) observance.extraOnsets.push(property);
}

/** Splits a calendar's text into raw calendars, zones and events. Line ends: LF, CR LF, CR CR LF, or CR only. */
export function scanCalendar(text: string, notes: NoteBook, limits: ScanLimits): RawFile {
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  return new CalendarScan(lines, notes, limits).run();
}
