import type { ClassOverview } from "../../../lib/contracts/caseload";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { PendingSchedule } from "../files/file-reading";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { CutNotice } from "./CutNotice";
import { FileDrop } from "../files/FileDrop";
import { FileNotes, FileReadingNotice } from "../files/FileReadingNotice";
import { DroppedTextNotice } from "./paste/DroppedTextNotice";
import { PasteSection } from "./paste/PasteSection";
import { useDroppedText } from "./paste/use-dropped-text";
import { usePasteWords } from "./paste/use-paste-words";
import { ScheduleChangesList } from "./ScheduleChangesList";
import { useFileReading } from "../files/use-file-reading";
import { useScheduleImport } from "./use-schedule-import";

interface ImportSectionProps {
  classId: string;
  schedule: ClassOverview["schedule"];
}

/**
 * Shows where the schedule came from, and imports a file in its place. A first file that could be read completely is
 * imported at once; any other needs her confirmation.
 */
export function ImportSection({ classId, schedule }: ImportSectionProps) {
  const { t } = usePage();
  const { waiting, imported, failure, isBusy, ...importing } = useScheduleImport(classId, schedule !== undefined);
  const { take } = importing;
  const dropped = useDroppedText(classId);
  const reading = useFileReading(
    (file, { entries, notes }) => take({ sourceName: file.name, entries, notes }),
    ({ name }, { text, notes }) => dropped.take({ name, text, notes }),
  );
  const start = (files: File[]): void => {
    importing.leave();
    importing.forgetImported();
    dropped.reset();
    void reading.read(files);
  };

  return (
    <>
      <ScheduleSource schedule={schedule} />
      {schedule && <CutNotice cut={schedule.cut} />}
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      {failure && <FailureNotice failure={failure} />}
      {waiting && (
        <WaitingSchedule
          classId={classId}
          pending={waiting}
          isFirst={!schedule}
          isBusy={isBusy}
          onImport={() => void importing.importNow(waiting)}
          onKeep={importing.leave}
        />
      )}
      {imported && (
        <Notice tone="ok" isNews>
          <p>{t("file.imported", { count: imported.entries.length, name: imported.sourceName })}</p>
          <FileNotes notes={imported.notes} />
        </Notice>
      )}
      <DroppedTextNotice control={dropped} />
      <FileDrop takesDocuments onFiles={start} />
      <PasteSection
        key={dropped.placedCount}
        classId={classId}
        onTake={(pending) => {
          dropped.reset();
          importing.forgetImported();
          take(pending);
        }}
      />
    </>
  );
}

function ScheduleSource({ schedule }: Pick<ImportSectionProps, "schedule">) {
  const { t, language } = usePage();
  const p = usePasteWords();
  if (!schedule) return <p class="pp-soft-text">{t("schedule.none")}</p>;
  const { sourceName: name, importedAt } = schedule;
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(new Date(importedAt));
  return (
    <div class="pp-soft-text">
      <p>
        {t("schedule.from", { name, date })} · {t("classes.entries", { count: schedule.entryCount })}
      </p>
      <p>{t("file.replace.note", { name })}</p>
      {schedule.cycleCount > 0 && <p>{p("cycle.waits")}</p>}
    </div>
  );
}

function WaitingSchedule(props: {
  classId: string;
  pending: PendingSchedule;
  /** True when the class has no schedule that would be replaced. */
  isFirst: boolean;
  isBusy: boolean;
  onImport: () => void;
  onKeep: () => void;
}) {
  const { t } = usePage();
  const { classId, pending, isFirst, isBusy, onImport, onKeep } = props;
  return (
    <Notice tone="note" isNews>
      <p>{t("file.read", { count: pending.entries.length, name: pending.sourceName })}</p>
      <FileNotes notes={pending.notes} />
      {!isFirst && <ScheduleChangesList classId={classId} entries={pending.entries} />}
      <div class="pp-row">
        <Button look="primary" isBusy={isBusy} onPress={onImport}>
          {t(isFirst ? "file.import.rest" : "file.replace")}
        </Button>
        <Button onPress={onKeep}>{t(isFirst ? "file.drop-pending" : "file.replace.keep")}</Button>
      </div>
    </Notice>
  );
}
