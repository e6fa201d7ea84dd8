import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { FileNotes } from "../../files/FileReadingNotice";
import { useDocumentWords } from "./use-document-words";
import type { DroppedTextControl } from "./use-dropped-text";

/** Says where the text of a dropped document is, or asks whether it replaces the text already there. */
export function DroppedTextNotice({ control }: { control: DroppedTextControl }) {
  const d = useDocumentWords();
  const { placed, asked, answer } = control;
  if (asked)
    return (
      <Notice tone="note" isNews>
        <p>{d("asked", { name: asked.name })}</p>
        <FileNotes notes={asked.notes} />
        <div class="pp-row">
          <Button look="primary" onPress={() => answer("replace")}>
            {d("replace")}
          </Button>
          <Button onPress={() => answer("append")}>{d("append")}</Button>
          <Button look="quiet" onPress={() => answer("leave")}>
            {d("leave")}
          </Button>
        </div>
      </Notice>
    );
  if (!placed) return null;
  return (
    <Notice tone="ok" isNews>
      <p>{d("placed", { name: placed.name })}</p>
      <FileNotes notes={placed.notes} />
    </Notice>
  );
}
