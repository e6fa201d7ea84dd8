import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import { decodeOtherwise, decodeSource, headOf, NotUtf8, refusalOfText, type TextPiece } from "./decode-source";
import { NoteBook, type ImportNote, type ImportRefusal, type RefusalCode } from "./import-note";
import { findDamagedWrapper } from "./damaged-wrapper";
import { forgetParams } from "./property-value";
import { scanCalendar, type RawFile, type ScanLimits } from "./scan-calendar";
import { CalendarReader } from "./calendar-reader";
import type { Steps } from "./steps";
import { fail, ok, type Result } from "../core/result";

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
export type ParseResult = Result<ParsedSchedule, ImportRefusal>;

type Refused = Extract<ParseResult, { ok: false }>;

/** Limits of {@link parseSchedule}. */
export interface ParseOptions extends Partial<ScanLimits> {
  /** Sources with more bytes (or characters) are refused unread. Default: {@link MAX_BYTES}. */
  maxBytes?: number;
}

const MEGABYTE = 1_048_576;
/** Default limit of a source's size: 50 MB. */
export const MAX_BYTES = 50 * MEGABYTE;
const MAX_EVENTS = 200_000;

function refuse(code: RefusalCode, more: Omit<ImportRefusal, "code"> = {}): Refused {
  return fail({ code, ...more });
}

function findTooLarge(source: string | Uint8Array, maxBytes = MAX_BYTES): Refused | undefined {
  if (source.length <= maxBytes) return undefined;
  const parameters = { megabytes: Math.round(source.length / MEGABYTE), limit: Math.round(maxBytes / MEGABYTE) };
  return refuse("too-large", { parameters });
}

/** Why a file without a single entry is refused. */
function refuseEmpty(source: string | Uint8Array, file: RawFile, notes: ImportNote[]): Refused {
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

function* readSchedule(
  source: string | Uint8Array,
  pieces: Iterable<TextPiece>,
  notes: NoteBook,
  limits: ScanLimits,
): Steps<ParseResult> {
  const reader = new CalendarReader(notes);
  const file = yield* scanCalendar(pieces, notes, limits, (event, calendar) => reader.take(event, calendar));
  const entries = yield* reader.finish();
  if (entries.length === 0) return refuseEmpty(source, file, notes.notes);
  if (file.truncated) notes.add("file-truncated");
  return ok({
    entries,
    calendarZone: reader.calendarZone ?? sharedZone(entries),
    calendarName: reader.calendarName ?? null,
    notes: notes.notes,
  });
}

/** Reads decoded text; reads it a second time when events lie outside because the BEGIN:VCALENDAR is damaged. */
function* readPieces(source: string | Uint8Array, piecesOf: PiecesOf, limits: ScanLimits): Steps<ParseResult> {
  const notes = new NoteBook();
  const result = yield* readSchedule(source, piecesOf(notes), notes, limits);
  if (!notes.has("event-outside")) return result;
  const line = yield* findDamagedWrapper(piecesOf(new NoteBook()));
  if (line === undefined) return result;
  const again = new NoteBook();
  again.add("wrapper-damaged", { line });
  return yield* readSchedule(source, piecesOf(again), again, { ...limits, opensWithEvents: true });
}

/** Gives a source's text from its beginning; adds findings about its charset to the notes. */
type PiecesOf = (notes: NoteBook) => Iterable<TextPiece>;

/** The pieces of a source that decoded without a refusal before. */
function expectPieces(source: string | Uint8Array): Iterable<TextPiece> {
  const decoded = decodeSource(source);
  return decoded.ok ? decoded.value : [];
}

/**
 * Reads an iCalendar text (RFC 5545) into schedule entries. It never throws and never hangs: time and
 * memory are linear in the text's length, and the notes count and name everything that can't be read.
 * @param source the file's bytes (any charset) or its text
 * @returns the schedule, or why the file as a whole was refused
 */
export function parseSchedule(source: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const steps = parseSteps(source, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads as {@link parseSchedule} does, a piece of the text in each step. */
export function* parseSteps(source: string | Uint8Array, options: ParseOptions = {}): Steps<ParseResult> {
  const tooLarge = findTooLarge(source, options.maxBytes);
  if (tooLarge) return tooLarge;
  const limits = { maxEvents: MAX_EVENTS, ...options };
  const decoded = decodeSource(source);
  if (!decoded.ok) return refuse(decoded.failure);
  let first: Iterable<TextPiece> | undefined = decoded.value;
  const piecesOf = (): Iterable<TextPiece> => {
    const pieces = first ?? expectPieces(source);
    first = undefined;
    return pieces;
  };
  try {
    return yield* readPieces(source, piecesOf, limits);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return yield* readPieces(source, (notes) => decodeOtherwise(source as Uint8Array, notes), limits);
  } finally {
    forgetParams();
  }
}
