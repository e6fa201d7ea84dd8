import type { TextPiece } from "./decode-source";
import type { NoteBook } from "./import-note";
import type { Steps } from "./steps";
import { newProperty, splitProperty, textOf, valueOf, type RawProperty } from "./property-value";
import {
  clearEvent,
  newEvent,
  type RawCalendar,
  type RawEvent,
  type RawObservance,
  type RawZone,
  type TakeEvent,
} from "./raw-calendar";
import { partOf, ParsedTextCache, SourceText, type TextPart } from "./source-text";

/** All calendars of a file, and how its text ended. */
export interface RawFile {
  calendars: RawCalendar[];
  /** The file ends inside a calendar. */
  truncated: boolean;
  /** The file ends inside an event. */
  openEvent: boolean;
}

/** Limits and options of {@link scanCalendar}. */
export interface ScanLimits {
  maxEvents: number;
  /** True when the BEGIN:VCALENDAR is damaged: an event outside any calendar then opens one. */
  opensWithEvents?: boolean;
  /** Called about once per megabyte with the share of the text that was read, 0..1. */
  onProgress?: (share: number) => void;
}

/** Characters of one property that are kept; nobody's class title is longer. */
const MAX_TEXT = 65_536;
/** Lists of dates may be long: 60,000 of them. */
const MAX_LIST = 1_048_576;
const PROGRESS_STEP = 1_048_576;
/** Most property objects kept for reuse; few events have more. */
const MAX_SPARE = 64;

const enum Kind {
  begin = 1,
  end,
  uid,
  summary,
  location,
  status,
  transparency,
  busyStatus,
  allDayMark,
  modified,
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
  calendarName,
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
  ["X-MICROSOFT-CDO-ALLDAYEVENT", Kind.allDayMark],
  ["X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", Kind.allDayMark],
  ["LAST-MODIFIED", Kind.modified],
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
  ["X-WR-CALNAME", Kind.calendarName],
  ["NAME", Kind.calendarName],
]);

/** No wanted name is this long. */
const MAX_NAME_LENGTH = 40;

interface WantedName {
  name: TextPart;
  kind: Kind;
}

/** Wanted names by length and first letter, at most two each: rules out most lines with one look-up. */
const WANTED: (WantedName[] | undefined)[] = Array.from({ length: MAX_NAME_LENGTH * 32 });
for (const [name, kind] of KINDS)
  (WANTED[wantedIndex(name.length, name.charCodeAt(0))] ??= []).push({ name: partOf(name), kind });

function wantedIndex(length: number, firstCode: number): number {
  return length * 32 + (firstCode & 31);
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const COLON = 58;

const SMALL = 1;
const ODD = 2;
const NAME_END = 4;
const LINE_END = 8;
/** Class of each character inside a property name: 0 for plain, or one of the marks above. */
const MARKS = new Uint8Array(256).fill(ODD);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") MARKS[char.charCodeAt(0)] = 0;
for (const char of "abcdefghijklmnopqrstuvwxyz") MARKS[char.charCodeAt(0)] = SMALL;
for (const char of ":;") MARKS[char.charCodeAt(0)] = NAME_END;
MARKS[NEWLINE] = LINE_END;

/** Index of the LF that ends the line around codes[from], or `end`. */
function lineEndFrom(codes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && codes[at] !== NEWLINE) at += 1;
  return at;
}

/** Index after a line's last character, not counting the CRs before codes[lineEnd]. */
function withoutReturns(codes: Uint8Array, begin: number, lineEnd: number): number {
  let stop = lineEnd;
  while (stop > begin && codes[stop - 1] === CARRIAGE_RETURN) stop -= 1;
  return stop;
}

/**
 * Reads a calendar's text line by line in one pass and never throws: a line that is not a property costs only that
 * line, an event that is never closed only that event. It counts nesting but builds no tree.
 */
class CalendarScan {
  private readonly calendars: RawCalendar[] = [];
  private calendar: RawCalendar | undefined;
  private event: RawEvent | undefined;
  /** Number of components open inside the event (VALARM ...), whose lines are not the event's. */
  private nested = 0;
  private zone: RawZone | undefined;
  private observance: RawObservance | undefined;
  private eventCount = 0;
  /** The current piece of the file, its end, and the position in it. */
  private source = SourceText.of("");
  private end = 0;
  private position = 0;
  /** The line last read, and the first one of the current property. */
  private line = 0;
  private firstLine = 0;
  /** An event and its properties, free to be reused: files have tens of thousands. */
  private spareEvent: RawEvent | undefined;
  private spareProperties: RawProperty[] = [];
  private usedProperties = 0;
  private readonly words = new ParsedTextCache(textOf);

  constructor(
    private readonly notes: NoteBook,
    private readonly limits: ScanLimits,
    private readonly take: TakeEvent,
  ) {}

  /** Scans all pieces, with a step after each; throws what iterating them throws. */
  *run(pieces: Iterable<TextPiece>): Steps<RawFile> {
    let unreported = 0;
    for (const piece of pieces) {
      this.readPiece(piece);
      yield;
      unreported += piece.end - piece.begin;
      if (unreported < PROGRESS_STEP) continue;
      this.limits.onProgress?.(piece.share);
      unreported = 0;
    }
    const openEvent = this.event !== undefined;
    if (openEvent) this.dropEvent();
    return { calendars: this.calendars, truncated: this.calendar !== undefined, openEvent };
  }

  private readPiece({ source, begin, end }: TextPiece): void {
    const { codes } = source;
    this.source = source;
    this.end = end;
    let position = begin;
    while (position < end) {
      const lineBegin = position;
      let nameEnd = position;
      let marks = 0;
      while (nameEnd < end) {
        marks |= MARKS[codes[nameEnd]!]!;
        if (marks >= NAME_END) break;
        nameEnd += 1;
      }
      const lineEnd = lineEndFrom(codes, nameEnd, end);
      position = lineEnd + 1;
      this.line += 1;
      const isPlain = marks < LINE_END && (marks & ODD) === 0 && nameEnd < lineEnd && nameEnd > lineBegin;
      const kind = isPlain ? this.kindOf(source, lineBegin, nameEnd, (marks & SMALL) !== 0) : 0;
      const next = position < end ? codes[position] : 0;
      // Skips nearly all lines: not wanted and not folded.
      if (isPlain && next !== 32 && next !== 9 && !this.isWanted(kind)) continue;
      this.firstLine = this.line;
      this.position = position;
      this.readLine(isPlain ? kind : undefined, lineBegin, nameEnd, lineEnd);
      position = this.position;
    }
  }

  /** True for a wanted line; inside a nested component only its BEGIN and END are wanted. */
  private isWanted(kind: Kind | 0): boolean {
    return kind !== 0 && (kind <= Kind.end || this.event === undefined || this.nested === 0);
  }

  /** @param plainKind kind of a line with a plain name; undefined for any other name */
  private readLine(plainKind: Kind | 0 | undefined, begin: number, nameEnd: number, lineEnd: number): void {
    const { source } = this;
    const stop = withoutReturns(source.codes, begin, lineEnd);
    const folded = this.isFolded();
    if (folded && nameEnd >= stop) {
      this.readFoldedName(begin, stop);
      return;
    }
    const kind = plainKind ?? this.oddKindOf(source, begin, nameEnd, stop);
    if (!this.isWanted(kind)) this.skipFolds();
    else if (folded || stop - nameEnd >= MAX_TEXT) this.readUnfolded(kind as Kind, this.unfold(nameEnd, stop));
    else this.readKind(kind as Kind, source, nameEnd, stop);
  }

  /** True when the next line continues the current one. */
  private isFolded(): boolean {
    if (this.position >= this.end) return false;
    const code = this.source.codes[this.position];
    return code === 32 || code === 9;
  }

  /** Reads a property whose name is folded: rare, so it joins all lines first. */
  private readFoldedName(begin: number, stop: number): void {
    const content = this.unfold(begin, stop);
    const source = SourceText.of(content);
    const mark = content.search(/[:;]/);
    const nameEnd = mark < 0 ? content.length : mark;
    const kind = this.oddKindOf(source, 0, nameEnd, content.length);
    if (this.isWanted(kind)) this.readUnfolded(kind as Kind, content.slice(nameEnd));
  }

  /** Kind of a line with a plain name; 0 for one that no class schedule needs. */
  private kindOf(source: SourceText, begin: number, nameEnd: number, small: boolean): Kind | 0 {
    const length = nameEnd - begin;
    const wanted = length < MAX_NAME_LENGTH ? WANTED[wantedIndex(length, source.codes[begin]!)] : undefined;
    if (!wanted) return 0;
    if (small) return KINDS.get(source.slice(begin, nameEnd).toUpperCase()) ?? 0;
    for (const { name, kind } of wanted) if (source.has(name, begin)) return kind;
    return 0;
  }

  /** Kind of any other line; adds a note when it is no property. */
  private oddKindOf(source: SourceText, begin: number, nameEnd: number, stop: number): Kind | 0 {
    const name = source.slice(begin, Math.min(nameEnd, stop)).trim();
    if (name === "" && nameEnd >= stop) return 0;
    if (nameEnd < stop && name !== "" && !/[^\w.-]/.test(name)) return KINDS.get(name.toUpperCase()) ?? 0;
    this.notes.add("line-skipped", { line: this.firstLine });
    return 0;
  }

  /** Skips the continuation lines of the current property. */
  private skipFolds(): void {
    while (this.isFolded()) {
      this.position = lineEndFrom(this.source.codes, this.position, this.end) + 1;
      this.line += 1;
    }
  }

  /** Joins the line at `begin` with its continuation lines; stops shortly after the longest text that is kept. */
  private unfold(begin: number, stop: number): string {
    const { source } = this;
    const pieces = [source.slice(begin, Math.min(stop, begin + MAX_LIST + 1))];
    let kept = stop - begin;
    while (this.isFolded()) {
      const from = this.position + 1;
      const lineEnd = lineEndFrom(source.codes, from, this.end);
      const last = withoutReturns(source.codes, from, lineEnd);
      if (kept <= MAX_LIST) {
        pieces.push(source.slice(from, Math.min(last, from + MAX_LIST + 1)));
        kept += last - from;
      }
      this.line += 1;
      this.position = lineEnd + 1;
    }
    return pieces.join("");
  }

  /** Reads a property that was joined from its lines, cut when too long. */
  private readUnfolded(kind: Kind, content: string): void {
    const kept = kind <= Kind.end ? content : this.cut(kind, content);
    this.readKind(kind, SourceText.of(kept), 0, kept.length);
  }

  /** Reads a property from behind its name: source[from..to). */
  private readKind(kind: Kind, source: SourceText, from: number, to: number): void {
    if (kind <= Kind.end) this.readBoundary(kind, source, from + 1, to);
    else if (this.event && isText(kind) && source.codes[from] === COLON) this.readEventText(kind, source, from + 1, to);
    else this.readProperty(kind, source, from, to);
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

  /** Reads a BEGIN or END; source[from..to) is the component's name. */
  private readBoundary(kind: Kind, source: SourceText, from: number, to: number): void {
    const component = componentIn(source, from, to);
    if (kind === Kind.begin) this.open(component, this.firstLine);
    else this.close(component);
  }

  private open(component: string, line: number): void {
    if (component === "VEVENT") {
      if (this.event) this.dropEvent();
      this.zone = undefined;
      this.observance = undefined;
      this.nested = 0;
      if (!this.calendar && this.limits.opensWithEvents) this.startCalendar();
      if (this.calendar) this.event = this.startEvent(line);
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
    this.calendar = { zoneName: "", name: "", zones: [] };
    this.calendars.push(this.calendar);
  }

  private startEvent(line: number): RawEvent {
    const { spareEvent } = this;
    this.spareEvent = undefined;
    this.usedProperties = 0;
    return spareEvent ? clearEvent(spareEvent, line) : newEvent(line);
  }

  private closeEvent(): void {
    const { event } = this;
    this.event = undefined;
    if (!event) {
      // An END without a readable BEGIN. Outside any calendar, that event has a note already.
      if (this.calendar) this.notes.add("event-incomplete", { line: this.firstLine });
      return;
    }
    this.eventCount += 1;
    if (this.eventCount > this.limits.maxEvents) this.notes.add("events-cut", { line: event.line });
    else if (this.calendar) {
      if (this.take(event, this.calendar)) this.spareProperties = [];
      else this.spareEvent = event;
    }
  }

  /** A new or reused property for the current event. */
  private nextProperty(): RawProperty {
    const place = this.usedProperties;
    this.usedProperties += 1;
    return place < MAX_SPARE ? (this.spareProperties[place] ??= newProperty()) : newProperty();
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

  /** Reads a property of the current event; source[from..to) is its parameters and value. */
  private readProperty(kind: Kind, source: SourceText, from: number, to: number): void {
    const line = this.firstLine;
    const property = this.event ? this.nextProperty() : newProperty();
    property.line = line;
    if (!splitProperty(source, from, to, property)) this.notes.add("line-skipped", { line });
    else if (this.event && isText(kind)) this.readEventText(kind, source, property.from, to);
    else if (this.event) readEventProperty(this.event, kind, property);
    else if (this.observance) readObservanceProperty(this.observance, kind, property);
    else if (this.zone && kind === Kind.tzid) this.zone.tzid = valueOf(property).trim();
    else if (this.calendar && !this.zone) readCalendarProperty(this.calendar, kind, property);
  }

  private readEventText(kind: Kind, source: SourceText, from: number, to: number): void {
    const { event } = this;
    if (!event) return;
    if (kind === Kind.uid) event.uid ||= source.slice(from, to).trim();
    else if (kind === Kind.summary) {
      if (to > from) event.summary ??= this.words.find(source, from, to);
    } else if (kind === Kind.location) {
      if (to > from) event.location ??= this.words.find(source, from, to);
    } else if (kind === Kind.modified) event.modified = digitsOf(source, from, to);
    else if (kind === Kind.sequence) event.sequence = Number.parseInt(source.slice(from, to), 10) || 0;
    else if (!isUsual(source, from, to)) readEventMark(event, kind, source.slice(from, to));
  }
}

const USUAL_MARKS = ["CONFIRMED", "OPAQUE", "BUSY"].map(partOf);
const VEVENT = partOf("VEVENT");
const VALARM = partOf("VALARM");

/** True for a STATUS, TRANSP or busy status with its default meaning. */
function isUsual(source: SourceText, from: number, to: number): boolean {
  for (const mark of USUAL_MARKS) if (mark.codes.length === to - from && source.has(mark, from)) return true;
  return false;
}

function componentIn(source: SourceText, from: number, to: number): string {
  if (to - from === 6) {
    if (source.has(VEVENT, from)) return "VEVENT";
    if (source.has(VALARM, from)) return "VALARM";
  }
  return source.slice(from, to).trim().toUpperCase();
}

/** True for properties whose parameters a schedule can ignore. */
function isText(kind: Kind): boolean {
  return kind >= Kind.uid && kind <= Kind.sequence;
}

/** Reads a mark whose value is not the default. */
function readEventMark(event: RawEvent, kind: Kind, value: string): void {
  const mark = value.trim().toUpperCase();
  if (kind === Kind.status) event.status = mark;
  else if (kind === Kind.transparency) event.transparency = mark;
  else if (kind === Kind.allDayMark) event.markedAllDay ||= mark === "TRUE";
  else event.busyStatus = mark;
}

/** The digits of a time as one number, 20260801121911; 0 where there are none. */
function digitsOf(source: SourceText, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < Math.min(to, from + 16); index += 1) {
    const digit = source.codes[index]! - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
}

function readCalendarProperty(calendar: RawCalendar, kind: Kind, property: RawProperty): void {
  if (kind === Kind.calendarZone) calendar.zoneName ||= valueOf(property).trim();
  else if (kind === Kind.calendarName) calendar.name ||= textOf(valueOf(property)).replaceAll(/\s+/g, " ").trim();
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
  else if (kind === Kind.offsetFrom) observance.offsetBefore = valueOf(property).trim();
  else if (kind === Kind.offsetTo) observance.offset = valueOf(property).trim();
  else if (kind === Kind.rule) observance.rules.push(property);
  else if (kind === Kind.extraStart) observance.extraOnsets.push(property);
}

/**
 * Splits a calendar's text (RFC 5545 section 3.4) into raw calendars, zones and events; never throws. Line ends: LF,
 * CR LF or CR CR LF. Raw times and rules refer into the pieces: keeping one keeps its whole piece in memory.
 */
export function scanCalendar(
  pieces: Iterable<TextPiece>,
  notes: NoteBook,
  limits: ScanLimits,
  take: TakeEvent,
): Steps<RawFile> {
  return new CalendarScan(notes, limits, take).run(pieces);
}
