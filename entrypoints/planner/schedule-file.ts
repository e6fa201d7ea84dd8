import type { FileNote, ReadScheduleFileOptions, ScheduleFileReading } from "../../components/planner/contracts";
import { parseInWorker } from "../../lib/ics/parse-in-worker";
import { importNoteText, refusalText } from "../../lib/i18n/ics";
import type { Language } from "../../lib/i18n/translate";

/** Reads an .ics file in a worker and says in words what was odd about it. Rejects when cancelled. */
export async function readScheduleFile(
  file: File,
  options: ReadScheduleFileOptions,
  language: Language,
): Promise<ScheduleFileReading> {
  const parsed = await parseInWorker(file, options);
  options.signal.throwIfAborted();
  if ("refusal" in parsed) {
    const notes = (parsed.refusal.notes ?? []).map((note) => importNoteText(note, language));
    return { refusal: refusalText(parsed.refusal, language), notes };
  }
  const notes: FileNote[] = parsed.notes.map((note) => importNoteText(note, language));
  return { entries: parsed.entries, notes, ...(parsed.calendarZone ? { calendarZone: parsed.calendarZone } : {}) };
}
