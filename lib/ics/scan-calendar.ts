import type { TextPiece } from "./decode-source";
import type { NoteBook } from "./import-note";
import { splitProperty, type RawProperty } from "./property-value";
import {
  newEvent,
  type RawCalendar,
  type RawEvent,
  type RawObservance,
  type RawZone,
  type TakeEvent,
} from "./raw-calendar";

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

interface WantedName {
  name: string;
  kind: Kind;
}

/** Wanted names by their length and first letter, at most two each: most lines end here. */
const WANTED: (WantedName[] | undefined)[] = Array.from({ length: 32 * 32 });
for (const [name, kind] of KINDS) (WANTED[wantedIndex(name.length, name.charCodeAt(0))] ??= []).push({ name, kind });

function wantedIndex(length: number, firstCode: number): number {
  return length * 32 + (firstCode & 31);
}

/** By character: 1 part of a name, 2 small letter, 3 end of a name, 0 anything else. */
const CHARACTERS = new Uint8Array(128);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") CHARACTERS[char.charCodeAt(0)] = 1;
for (const char of "abcdefghijklmnopqrstuvwxyz") CHARACTERS[char.charCodeAt(0)] = 2;
for (const char of ":;") CHARACTERS[char.charCodeAt(0)] = 3;

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
  /** The piece of the file that is read, and how far. */
  private text = "";
  private position = 0;
  /** The line last read, and the first one of the current property. */
  private line = 0;
  private firstLine = 0;
  private nameSmall = false;
  private nameOdd = false;

  constructor(
    private readonly notes: NoteBook,
    private readonly limits: ScanLimits,
    private readonly take: TakeEvent,
  ) {}

  run(pieces: Iterable<TextPiece>): RawFile {
    let unreported = 0;
    for (const { text, from, to } of pieces) {
      this.text = text;
      this.position = 0;
      let reported = 0;
      while (this.position < text.length) {
        this.readLine();
        if (unreported + this.position - reported < PROGRESS_STEP) continue;
        this.limits.onProgress?.(from + (Math.min(this.position, text.length) / text.length) * (to - from));
        reported = this.position;
        unreported = 0;
      }
      unreported += text.length - reported;
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
    this.firstLine = this.line;
    this.position = end + 1;
    const code = text.charCodeAt(end + 1);
    const folded = code === 32 || code === 9;
    const nameEnd = this.findNameEnd(text, begin, stop);
    if (nameEnd === stop && folded) this.readFoldedName(begin, stop);
    else {
      const kind = this.kindOf(text, begin, nameEnd, stop);
      // Inside an alarm only its end counts.
      if (kind !== 0 && (kind <= Kind.end || this.event === undefined || this.nested === 0))
        this.readBounds(kind, nameEnd, stop, folded);
      else if (folded) this.skipFolds();
    }
  }

  private readBounds(kind: Kind, nameEnd: number, stop: number, folded: boolean): void {
    const { text } = this;
    if (folded || stop - nameEnd >= MAX_TEXT) {
      this.readKind(kind, folded ? this.unfold(nameEnd, stop) : text.slice(nameEnd, stop));
      return;
    }
    // Nearly all lines: not folded and not long. They are taken straight from the text.
    if (kind <= Kind.end) this.readBoundary(kind, text, nameEnd + 1, stop);
    else if (this.event && isText(kind) && text.charCodeAt(nameEnd) === 58)
      readEventText(this.event, kind, text.slice(nameEnd + 1, stop));
    else this.readProperty(kind, text, nameEnd, stop);
  }

  /** Where the name that starts at `begin` ends; `nameOdd` and `nameSmall` tell how it is written. */
  private findNameEnd(text: string, begin: number, stop: number): number {
    this.nameSmall = false;
    this.nameOdd = false;
    for (let index = begin; index < stop; index += 1) {
      const code = text.charCodeAt(index);
      const kind = code < 128 ? CHARACTERS[code]! : 0;
      if (kind === 3) return index;
      if (kind === 2) this.nameSmall = true;
      else if (kind === 0) this.nameOdd = true;
    }
    return stop;
  }

  /** A property whose name itself is folded: rare, so the whole is put together first. */
  private readFoldedName(begin: number, stop: number): void {
    const content = this.unfold(begin, stop);
    const nameEnd = this.findNameEnd(content, 0, content.length);
    const kind = this.kindOf(content, 0, nameEnd, content.length);
    if (kind !== 0) this.readKind(kind, content.slice(nameEnd));
  }

  /** What the line is; 0 for what no class schedule needs. A line that is no property is noted. */
  private kindOf(text: string, begin: number, nameEnd: number, stop: number): Kind | 0 {
    const length = nameEnd - begin;
    if (nameEnd < stop && length > 0 && !this.nameOdd) {
      const wanted = length < 32 ? WANTED[wantedIndex(length, text.charCodeAt(begin))] : undefined;
      if (!wanted) return 0;
      if (this.nameSmall) return KINDS.get(text.slice(begin, nameEnd).toUpperCase()) ?? 0;
      for (const { name, kind } of wanted) if (text.startsWith(name, begin)) return kind;
      return 0;
    }
    const name = text.slice(begin, nameEnd).trim();
    if (name === "" && nameEnd === stop) return 0;
    if (nameEnd < stop && name !== "" && !/[^\w.-]/.test(name)) return KINDS.get(name.toUpperCase()) ?? 0;
    this.notes.add("line-skipped", { line: this.firstLine });
    return 0;
  }

  /** Moves behind the continuation lines of the current property. */
  private skipFolds(): void {
    const { text } = this;
    let code = text.charCodeAt(this.position);
    while (code === 32 || code === 9) {
      const end = text.indexOf("\n", this.position);
      this.line += 1;
      this.position = end < 0 ? text.length : end + 1;
      code = text.charCodeAt(this.position);
    }
  }

  /** What starts at `begin`, with its continuation lines joined; a little more than is kept of a longer one. */
  private unfold(begin: number, stop: number): string {
    const { text } = this;
    const pieces = [text.slice(begin, stop)];
    let kept = stop - begin;
    let code = text.charCodeAt(this.position);
    while (code === 32 || code === 9) {
      let end = text.indexOf("\n", this.position);
      if (end < 0) end = text.length;
      let last = end;
      while (last > this.position && text.charCodeAt(last - 1) === 13) last -= 1;
      if (kept <= MAX_LIST) {
        pieces.push(text.slice(this.position + 1, last));
        kept += Math.max(0, last - this.position - 1);
      }
      this.line += 1;
      this.position = end + 1;
      code = text.charCodeAt(this.position);
    }
    return pieces.join("");
  }

  private readKind(kind: Kind, content: string): void {
    if (kind <= Kind.end) this.readBoundary(kind, content, 1, content.length);
    else if (this.event === undefined || this.nested === 0) {
      const kept = this.cut(kind, content);
      this.readProperty(kind, kept, 0, kept.length);
    }
  }

  private cut(kind: Kind, content: string): string {
    const isList = kind === Kind.extraStart || kind === Kind.excludedStart;
    const most = isList ? MAX_LIST : MAX_TEXT;
    if (content.length <= most) return content;
    this.notes.add("line-cut", { line: this.firstLine });
    const cut = content.slice(0, most);
    // A list ends after its last whole date.
    return isList ? cut.slice(0, cut.lastIndexOf(",")) : cut;
  }

  /** A BEGIN or END of the component named by text[from..to). */
  private readBoundary(kind: Kind, text: string, from: number, to: number): void {
    const component = componentIn(text, from, to);
    if (kind === Kind.begin) this.open(component, this.firstLine);
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
    this.calendar = { zoneName: "", zones: [] };
    this.calendars.push(this.calendar);
  }

  private closeEvent(): void {
    const { event } = this;
    this.event = undefined;
    if (!event) return;
    this.eventCount += 1;
    if (this.eventCount > this.limits.maxEvents) this.notes.add("events-cut", { line: event.line });
    else if (this.calendar) this.take(event, this.calendar);
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

  /** A property whose parameters and value are text[from..to). */
  private readProperty(kind: Kind, text: string, from: number, to: number): void {
    const line = this.firstLine;
    const property = splitProperty(text, from, to, line);
    if (!property) this.notes.add("line-skipped", { line });
    else if (this.event && isText(kind)) readEventText(this.event, kind, property.value);
    else if (this.event) readEventProperty(this.event, kind, property);
    else if (this.observance) readObservanceProperty(this.observance, kind, property);
    else if (this.zone && kind === Kind.tzid) this.zone.tzid = property.value.trim();
    else if (kind === Kind.calendarZone && this.calendar) this.calendar.zoneName ||= property.value.trim();
  }
}

function componentIn(text: string, from: number, to: number): string {
  if (to - from === 6) {
    if (text.startsWith("VEVENT", from)) return "VEVENT";
    if (text.startsWith("VALARM", from)) return "VALARM";
  }
  return text.slice(from, to).trim().toUpperCase();
}

/** Properties of an event whose parameters mean nothing to a schedule. */
function isText(kind: Kind): boolean {
  return kind >= Kind.uid && kind <= Kind.sequence;
}

function readEventText(event: RawEvent, kind: Kind, value: string): void {
  if (kind === Kind.uid) event.uid ||= value.trim();
  else if (kind === Kind.summary) event.summary ||= value;
  else if (kind === Kind.location) event.location ||= value;
  else if (kind === Kind.sequence) event.sequence = Number.parseInt(value, 10) || 0;
  else if (value !== "CONFIRMED" && value !== "OPAQUE" && value !== "BUSY") readEventMark(event, kind, value);
}

/** Marks that say something else than the usual. */
function readEventMark(event: RawEvent, kind: Kind, value: string): void {
  const mark = value.trim().toUpperCase();
  if (kind === Kind.status) event.status = mark;
  else if (kind === Kind.transparency) event.transparency = mark;
  else event.busyStatus = mark;
}

function readEventProperty(event: RawEvent, kind: Kind, property: RawProperty): void {
  switch (kind) {
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

/**
 * Splits a calendar's text into raw calendars, zones and events. Line ends: LF, CR LF or CR CR LF.
 * What is taken from it are parts of its pieces: who keeps one keeps the whole piece.
 */
export function scanCalendar(
  pieces: Iterable<TextPiece>,
  notes: NoteBook,
  limits: ScanLimits,
  take: TakeEvent,
): RawFile {
  return new CalendarScan(notes, limits, take).run(pieces);
}
