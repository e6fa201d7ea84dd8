import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { usePlanner } from "../planner-context";

interface FileDropProps {
  /** True to accept several files at once. */
  isMany?: boolean;
  /** True to accept Word documents and PDFs too. */
  takesDocuments?: boolean;
  onFiles: (files: File[]) => void;
}

const CALENDARS = ".ics,.ical,.ifb,text/calendar";
const DOCUMENTS = ".docx,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A place to drop .ics files, with a button to choose them, and a hint on where to get such a file. */
export function FileDrop({ isMany = false, takesDocuments = false, onFiles }: FileDropProps) {
  const { t } = usePlanner();
  const [isOver, setIsOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(isMany ? files : files.slice(0, 1));
  };
  const hover = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <div class="planner-file">
      {/* Dropping is an addition for the mouse: the button inside does the same for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        class={`planner-drop${isOver ? " is-over" : ""}`}
        onDragEnter={(event) => hover(event, true)}
        onDragOver={(event) => hover(event, true)}
        onDragLeave={(event) => hover(event, false)}
        onDrop={(event) => {
          hover(event, false);
          take(event.dataTransfer?.files);
        }}
      >
        <Icon name="file" />
        <span>{t(isMany ? "file.drop.many" : takesDocuments ? "file.drop.document" : "file.drop")}</span>
        <Button onPress={() => chooser.current?.click()}>{t(isMany ? "file.choose.many" : "file.choose")}</Button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple={isMany}
          accept={takesDocuments ? `${CALENDARS},${DOCUMENTS}` : CALENDARS}
          onChange={(event) => {
            take(event.currentTarget.files);
            // Clear the input, so that the same file can be chosen again after it was corrected.
            event.currentTarget.value = "";
          }}
        />
      </div>
      <details class="planner-help">
        <summary>{t("file.help")}</summary>
        <p>{t("file.help.google")}</p>
        <p>{t("file.help.other")}</p>
      </details>
    </div>
  );
}
