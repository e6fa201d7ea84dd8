import type {
  FileNote,
  ReadScheduleFileOptions,
  ScheduleFileReading,
} from "../../components/planner/files/file-reading";
import { wallClockAt } from "../../lib/core/time/zone";
import { isLoss, type ImportNote } from "../../lib/ics/import-note";
import { parseInWorker } from "../../lib/ics/parse-in-worker";
import { documentWords, sayDocumentRefusal, sayPagesWithoutText } from "../../lib/i18n/document-text";
import { sayCutEntries, sayNote, sayRefusal } from "../../lib/i18n/ics";
import { translator, type Language } from "../../lib/i18n/translate";
import { routineRange } from "../../lib/core/routines/routine-range";
import { fail, ok } from "../../lib/core/result";

/** Reads an .ics file or a document in a worker and puts its notes into words. Rejects when cancelled. */
export async function readScheduleFile(
  file: File,
  options: ReadScheduleFileOptions,
  language: Language,
): Promise<ScheduleFileReading> {
  if (await isDocument(file))
    return options.takesDocuments
      ? readDocumentFile(file, options, language)
      : refused(translator(documentWords, language)("refusal.calendar-wanted"));
  if (options.takesDocuments && NAMES_OF_TEXTS.test(file.name)) {
    const text = await textOf(file);
    if (text !== undefined) return ok({ text, notes: [] });
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Use the days that the class's page shows, so that the notes before and after the import agree.
  const days = { ...routineRange(wallClockAt(Date.now(), zone).date), zone };
  const parsed = await parseInWorker(file, { ...options, days });
  options.signal.throwIfAborted();
  if (!parsed.ok) {
    const notes = (parsed.failure.notes ?? []).map((note) => fileNote(note, language));
    return fail({ refusal: { text: sayRefusal(parsed.failure, language) }, notes });
  }
  const { entries, calendarZone, calendarName } = parsed.value;
  const cut = sayCutEntries(parsed.value.cut, language).map((text): FileNote => ({ text, isLoss: true }));
  const notes = [...cut, ...parsed.value.notes.map((note) => fileNote(note, language))];
  return ok({ entries, notes, ...(calendarZone ? { calendarZone } : {}), ...(calendarName ? { calendarName } : {}) });
}

const SNIFFED_BYTES = 1024;

async function isDocument(file: File): Promise<boolean> {
  const { isDocumentFile } = await import("../../lib/adapters/document-text/document-kind");
  return isDocumentFile(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()), file.name);
}

const NAMES_OF_TEXTS = /\.(?:txt|text|tsv|csv|md|eml)$/i;
const MAX_TEXT_BYTES = 1_048_576;

/**
 * Reads the text of a list, such as a teacher's e-mail; undefined for a calendar under another file name, and for files
 * that are not text.
 */
async function textOf(file: File): Promise<string | undefined> {
  if (file.size > MAX_TEXT_BYTES) return undefined;
  const { plainText } = await import("../../lib/adapters/document-text/plain-text");
  const text = plainText(new Uint8Array(await file.arrayBuffer()));
  return text === undefined || /^\s*BEGIN:VCALENDAR/i.test(text) ? undefined : text;
}

/** Extracts the text of a Word document or PDF, for the reader of pasted lists. Stores nothing of the file. */
async function readDocumentFile(
  file: File,
  { signal }: ReadScheduleFileOptions,
  language: Language,
): Promise<ScheduleFileReading> {
  const { readDocument } = await import("../../lib/adapters/document-text/read-document");
  const read = await readDocument(file, { signal });
  signal.throwIfAborted();
  if (!read.ok) return refused(sayDocumentRefusal(read.failure, language));
  const { lines, pagesWithoutText } = read.value;
  const unread = sayPagesWithoutText(pagesWithoutText, language);
  return ok({
    text: lines.map(({ text }) => text).join("\n"),
    notes: unread === undefined ? [] : [{ text: unread, isLoss: true }],
  });
}

const refused = (text: string): ScheduleFileReading => fail({ refusal: { text }, notes: [] });

/** Puts a note into words; its sentence already names the line and the cure. */
function fileNote(note: ImportNote, language: Language): FileNote {
  return { text: sayNote(note, language), isLoss: isLoss(note) };
}
