import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import { CalendarZones } from "./calendar-zones";
import { decodeOtherwise, decodeSource, headOf, NotUtf8, refusalOfText, type TextPiece } from "./decode-source";
import { NoteBook, type ImportNote, type ImportRefusal, type RefusalCode } from "./import-note";
import { EventJoiner } from "./join-events";
import { findDamagedWrapper } from "./damaged-wrapper";
import { EventReader } from "./read-event";
import { forgetParams, paramsOf, type RawProperty } from "./property-value";
import type { RawCalendar, RawEvent } from "./raw-calendar";
import { scanCalendar, type RawFile, type ScanLimits } from "./scan-calendar";

/** A class schedule read from an iCalendar text. */
export interface ParsedSchedule {
  /** In file order, including cancelled ones, which are marked. */
  entries: ScheduleEntry[];
  /** The calendar's own zone (X-WR-TIMEZONE), else the one its zoned entries share; null when it has none. */
  calendarZone: string | null;
  /** The calendar's own name (X-WR-CALNAME or NAME), a suggestion for the class's name; null when it has none. */
  calendarName: string | null;
  /** Findings, each with its count, in line order. */
  notes: ImportNote[];
}

/** The schedule, or why the whole file was refused. */
export type ParseResult = ParsedSchedule | { refusal: ImportRefusal };

/** Limits of {@link parseSchedule}. */
export interface ParseOptions extends Partial<ScanLimits> {
  /** Sources with more bytes (or characters) are refused unread. Default: {@link MAX_BYTES}. */
  maxBytes?: number;
}

const MEGABYTE = 1_048_576;
/** Default limit of a source's size: 50 MB. */
export const MAX_BYTES = 50 * MEGABYTE;
const MAX_EVENTS = 200_000;
/** Characters of a calendar's name that are kept. */
const MAX_NAME_LENGTH = 200;

function refuse(code: RefusalCode, more: Omit<ImportRefusal, "code"> = {}): { refusal: ImportRefusal } {
  return { refusal: { code, ...more } };
}

function findTooLarge(source: string | Uint8Array, maxBytes = MAX_BYTES): { refusal: ImportRefusal } | undefined {
  if (source.length <= maxBytes) return undefined;
  const parameters = { megabytes: Math.round(source.length / MEGABYTE), limit: Math.round(maxBytes / MEGABYTE) };
  return refuse("too-large", { parameters });
}

/** Why a file without a single entry is refused. */
function refuseEmpty(source: string | Uint8Array, file: RawFile, notes: ImportNote[]): { refusal: ImportRefusal } {
  if (file.openEvent) return refuse("truncated", { notes });
  if (file.calendars.length === 0) return refuse(refusalOfText(headOf(source)), { notes });
  return refuse("no-entries", { notes });
}

function sharedZone(entries: ScheduleEntry[]): string | null {
  let shared: string | undefined;
  for (const { start } of entries) {
    const { zone } = start;
    if (zone === shared || !zone || zone === "UTC") continue;
    if (shared !== undefined) return null;
    shared = zone;
  }
  return shared === undefined || shared.startsWith("feed:") ? null : shared;
}

/** True when an event can be read before the rest of its calendar: its zones' names are known without it. */
function isComplete(event: RawEvent, hasCalendarZone: boolean): boolean {
  const { start, end, recurrenceId, extraStarts, excludedStarts } = event;
  return (
    (!start || isCertain(start, hasCalendarZone)) &&
    (!end || isCertain(end, hasCalendarZone)) &&
    (!recurrenceId || isCertain(recurrenceId, hasCalendarZone)) &&
    (!extraStarts || areCertain(extraStarts, hasCalendarZone)) &&
    (!excludedStarts || areCertain(excludedStarts, hasCalendarZone))
  );
}

function isCertain({ params, source, from, to }: RawProperty, hasCalendarZone: boolean): boolean {
  const { certain, tzid } = paramsOf(params);
  const floating = tzid === undefined && to - from > 8 && (source.codes[to - 1]! | 32) !== 122; // z
  return certain && (hasCalendarZone || !floating);
}

function areCertain(properties: RawProperty[], hasCalendarZone: boolean): boolean {
  for (const property of properties) if (!isCertain(property, hasCalendarZone)) return false;
  return true;
}

/**
 * Reads each event at its END line, to keep little of the file in memory; events that need a VTIMEZONE or
 * X-WR-TIMEZONE further down are read at the end of the file.
 */
class CalendarReader {
  private readonly joiner: EventJoiner;
  private readonly readers = new Map<RawCalendar, EventReader>();
  private readonly waiting: { event: RawEvent; reader: EventReader }[] = [];

  constructor(private readonly notes: NoteBook) {
    this.joiner = new EventJoiner(notes);
  }

  /** @returns true when the event must wait for the rest of its calendar; its object must then not be reused */
  take(event: RawEvent, calendar: RawCalendar): boolean {
    let reader = this.readers.get(calendar);
    if (!reader) {
      reader = new EventReader(new CalendarZones(calendar, this.notes), this.notes);
      this.readers.set(calendar, reader);
    }
    if (!isComplete(event, calendar.zoneName !== "")) {
      this.waiting.push({ event, reader });
      return true;
    }
    this.read(event, reader);
    return false;
  }

  private read(event: RawEvent, reader: EventReader): void {
    const read = reader.findEvent(event);
    if (read) this.joiner.add(read);
  }

  /** Reads the waiting events and returns all entries; call once. */
  finish(): ScheduleEntry[] {
    for (const { event, reader } of this.waiting) this.read(event, reader);
    return this.joiner.entries();
  }

  /** IANA zone of the first calendar that names one. */
  get calendarZone(): string | undefined {
    return [...this.readers.values()].map(({ zones }) => zones.calendarZone).find(Boolean);
  }

  /** The name of the first calendar that has entries and a name. */
  get calendarName(): string | undefined {
    return [...this.readers.keys()].map(({ name }) => name.slice(0, MAX_NAME_LENGTH)).find(Boolean);
  }
}

function readSchedule(
  source: string | Uint8Array,
  pieces: Iterable<TextPiece>,
  notes: NoteBook,
  limits: ScanLimits,
): ParseResult {
  const reader = new CalendarReader(notes);
  const file = scanCalendar(pieces, notes, limits, (event, calendar) => reader.take(event, calendar));
  const entries = reader.finish();
  if (entries.length === 0) return refuseEmpty(source, file, notes.notes);
  if (file.truncated) notes.add("file-truncated");
  return {
    entries,
    calendarZone: reader.calendarZone ?? sharedZone(entries),
    calendarName: reader.calendarName ?? null,
    notes: notes.notes,
  };
}

/** Reads decoded text; reads it a second time when events lie outside because the BEGIN:VCALENDAR is damaged. */
function readPieces(source: string | Uint8Array, piecesOf: PiecesOf, limits: ScanLimits): ParseResult {
  const notes = new NoteBook();
  const result = readSchedule(source, piecesOf(notes), notes, limits);
  if (!notes.has("event-outside")) return result;
  const line = findDamagedWrapper(piecesOf(new NoteBook()));
  if (line === undefined) return result;
  const again = new NoteBook();
  again.add("wrapper-damaged", { line });
  return readSchedule(source, piecesOf(again), again, { ...limits, opensWithEvents: true });
}

/** Gives a source's text from its beginning; adds findings about its charset to the notes. */
type PiecesOf = (notes: NoteBook) => Iterable<TextPiece>;

/** The pieces of a source that decoded without a refusal before. */
function expectPieces(source: string | Uint8Array): Iterable<TextPiece> {
  const decoded = decodeSource(source);
  return "refusal" in decoded ? [] : decoded.pieces;
}

/**
 * Reads an iCalendar text (RFC 5545) into schedule entries. It never throws and never hangs: time and
 * memory are linear in the text's length, and the notes count and name everything that can't be read.
 * @param source the file's bytes (any charset) or its text
 * @returns the schedule, or why the file as a whole was refused
 */
export function parseSchedule(source: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const tooLarge = findTooLarge(source, options.maxBytes);
  if (tooLarge) return tooLarge;
  const limits = { maxEvents: MAX_EVENTS, ...options };
  const decoded = decodeSource(source);
  if ("refusal" in decoded) return refuse(decoded.refusal);
  let first: Iterable<TextPiece> | undefined = decoded.pieces;
  const piecesOf = (): Iterable<TextPiece> => {
    const pieces = first ?? expectPieces(source);
    first = undefined;
    return pieces;
  };
  try {
    return readPieces(source, piecesOf, limits);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return readPieces(source, (notes) => decodeOtherwise(source as Uint8Array, notes), limits);
  } finally {
    forgetParams();
  }
}
