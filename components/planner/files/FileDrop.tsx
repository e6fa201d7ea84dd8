import { usePage } from "../page-context";
import { DropZone } from "./DropZone";

interface FileDropProps {
  /** True to accept several files at once. */
  isMany?: boolean;
  /** True to accept Word documents, PDFs and plain text too. */
  takesDocuments?: boolean;
  /** What to drop here, where the usual words would be wrong: files that become no new classes. */
  text?: string;
  onFiles: (files: File[]) => void;
}

const CALENDARS = ".ics,.ical,.ifb,text/calendar";
/** Workbooks can be chosen too: their refusal names the cure. */
const DOCUMENTS = [
  ".txt,.tsv,.csv,.docx,.pdf,.xlsx,application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
].join(",");

/** A place to drop .ics files, with a button to choose them, and a hint on where to get such a file. */
export function FileDrop({ isMany = false, takesDocuments = false, text, onFiles }: FileDropProps) {
  const { t } = usePage();
  return (
    <div class="planner-file">
      <DropZone
        text={text ?? t(isMany ? "file.drop.many" : takesDocuments ? "file.drop.document" : "file.drop")}
        choose={t(isMany ? "file.choose.many" : "file.choose")}
        accept={takesDocuments ? `${CALENDARS},${DOCUMENTS}` : CALENDARS}
        isMany={isMany}
        onFiles={onFiles}
      />
      <details class="planner-help">
        <summary>{t("file.help")}</summary>
        <p>{t("file.help.google")}</p>
        <p>{t("file.help.other")}</p>
      </details>
    </div>
  );
}
