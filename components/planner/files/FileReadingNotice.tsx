import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { FileNote } from "./file-reading";
import { usePage } from "../page-context";
import type { FileReadingState } from "./use-file-reading";

/** Shows the progress of a file being read, or why it could not be read. */
export function FileReadingNotice({ state, onCancel }: { state: FileReadingState; onCancel: () => void }) {
  const { t } = usePage();
  switch (state.phase) {
    case "idle":
      return null;
    case "reading":
      return (
        <Notice tone="note" isNews>
          <p id="planner-reading">{t("file.reading", { name: state.name })}</p>
          <progress class="pp-progress" max={1} value={state.share} aria-labelledby="planner-reading" />
          <div>
            <Button onPress={onCancel}>{t("file.cancel")}</Button>
          </div>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice tone="note" isNews>
          <p>{t("file.cancelled", { name: state.name })}</p>
        </Notice>
      );
    case "refused":
      return (
        <>
          {state.refusals.map(({ name, refusal, notes }) => (
            <Notice key={name} tone="stop" isNews>
              <p>
                <strong>{t("file.refused", { name })}</strong>
              </p>
              <FileNoteText note={refusal} />
              <FileNotes notes={notes} />
            </Notice>
          ))}
        </>
      );
  }
}

/** One note on a file: the place, the problem, and the cure. */
function FileNoteText({ note }: { note: FileNote }) {
  const { t } = usePage();
  const place = [note.line !== undefined && t("file.line", { line: String(note.line) }), note.field]
    .filter(Boolean)
    .join(", ");
  return (
    <p>
      {place && <strong>{place}: </strong>}
      {note.text} {note.cure}
    </p>
  );
}

/** The notes on a file that was read. Folded unless something was left out, since most need no action. */
export function FileNotes({ notes }: { notes: readonly FileNote[] }) {
  const { t } = usePage();
  if (notes.length === 0) return null;
  return (
    <details class="planner-help" open={notes.some(({ isLoss }) => isLoss)}>
      <summary>{t("file.notes", { count: notes.length })}</summary>
      <ul class="planner-notes">
        {notes.map((note) => (
          <li key={`${note.line}|${note.field}|${note.text}`}>
            <FileNoteText note={note} />
          </li>
        ))}
      </ul>
    </details>
  );
}
