import type { SchoolDayNote } from "../../lib/core/suggest/school-day-notes";
import { schoolDayNoteText, schoolDaysTitle } from "../../lib/i18n/school-day";
import type { Language } from "../../lib/i18n/translate";
import { Notice } from "./Notice";

/** Lists days of the week on which a school runs differently, and the changed routines. Renders nothing without any. */
export function SchoolDayNotes({ notes, language }: { notes: readonly SchoolDayNote[]; language: Language }) {
  if (notes.length === 0) return null;
  return (
    <Notice tone="note">
      <p>
        <strong>{schoolDaysTitle(language)}</strong>
      </p>
      <ul>
        {notes.map((note) => (
          <DayNote key={`${note.date}|${note.siteName}`} note={note} language={language} />
        ))}
      </ul>
    </Notice>
  );
}

function DayNote({ note, language }: { note: SchoolDayNote; language: Language }) {
  const { day, summary, changes } = schoolDayNoteText(note, language);
  return (
    <li>
      {day}
      {changes.length > 0 && (
        <details>
          <summary>{summary}</summary>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
